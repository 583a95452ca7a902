// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/previewdialog.h"

#include "core/wording/wording.h"
#include "ui/documents/exportproposal.h"
#include "ui/shell/ask.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/screenroom.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr QSizeF kLetter(816, 1056); ///< 8.5 by 11 inches at 96 dots an inch
constexpr qreal kMargin = 72;        ///< three quarters of an inch
constexpr int kGap = 16;             ///< between pages

} // namespace

/// The pages below each other, on paper that stays white in a dark window. Only what is in sight is drawn.
class PagesView final : public QWidget {
public:
    PagesView(Proposal proposal, std::unique_ptr<QTextDocument> document, QWidget *parent)
        : QWidget(parent), m_proposal(std::move(proposal)), m_document(std::move(document))
    {
        m_document->setDocumentMargin(0);
        m_document->setPageSize(kLetter - QSizeF(2 * kMargin, 2 * kMargin));
        setFixedSize(int(kLetter.width()) + 2 * kGap, pages() * (int(kLetter.height()) + kGap) + kGap);
        setAccessibleName(PreviewDialog::tr("Printed pages"));
        setAccessibleDescription(m_document->toPlainText());
    }

    int pages() const { return m_document->pageCount(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Colours &paper = colours(Scheme::Light);
        QPainter painter(this);
        const qreal height = m_document->pageSize().height();
        for (int page = 0; page < pages(); ++page) {
            const QRectF sheet(kGap, kGap + page * (kLetter.height() + kGap), kLetter.width(), kLetter.height());
            if (!sheet.intersects(event->rect()))
                continue;
            painter.fillRect(sheet, paper.surface);
            painter.setPen(colours(this).border);
            painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
            painter.save();
            painter.translate(sheet.left() + kMargin, sheet.top() + kMargin - page * height);
            const QRectF view(0, page * height, m_document->pageSize().width(), height);
            painter.setClipRect(view);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = view;
            context.palette.setColor(QPalette::Text, paper.ink);
            m_document->documentLayout()->draw(&painter, context);
            painter.restore();
            painter.setPen(paper.inkMuted);
            painter.setFont(textFont(TextSize::Small));
            painter.drawText(sheet.adjusted(kMargin, 0, -kMargin, -kMargin / 3), Qt::AlignRight | Qt::AlignBottom,
                             pageOfText(m_proposal, page + 1, pages()));
        }
    }

private:
    Proposal m_proposal;
    std::unique_ptr<QTextDocument> m_document;
};

PreviewDialog::PreviewDialog(const ProposalPaper &paper, const PageContext &context, QWidget *parent)
    : TabsByLayout(parent), m_paper(paper), m_context(context),
      m_pages(new PagesView(paper.proposal, proposalDocument(paper, context.policy, context.codes), this)),
      m_said(nullptr), m_save(makeButton(tr("Save as PDF…"), ButtonKind::Primary, this))
{
    setHelpAnchor(this, u"submit"_s);
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview of %1").arg(paper.proposal.reference));
    resizeToRoom(this, QSize(900, 720));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(12);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(m_pages);
    scroll->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(18, 0, 18, 0);
    row->setSpacing(8);
    m_said = remarkLabel(tr("%n page(s), Letter", nullptr, m_pages->pages()), this);
    row->addWidget(m_said, 1);
    auto *close = makeButton(tr("Close"), ButtonKind::Normal, this);
    m_save->setObjectName(u"preview.save"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    row->addWidget(close);
    row->addWidget(m_save);
    column->addLayout(row);
}

PreviewDialog::~PreviewDialog() = default;

int PreviewDialog::pageCount() const { return m_pages->pages(); }

void PreviewDialog::savePdf()
{
    const QString suggested = exportName(m_paper.proposal, u"pdf"_s);
    askSaveFile(this, tr("Save as PDF"), suggested, tr("PDF documents (*.pdf)"), [this](const QString &path) {
        m_save->setEnabled(false);
        m_said->setText(tr("Saving…"));
        // Drawn and written on the store's thread: a long proposal takes a moment, a slow disk longer.
        m_context.store.ask(
            this,
            [path, paper = m_paper, &policy = m_context.policy, &codes = m_context.codes](Office &) {
                return writeProposalPdf(paper, policy, codes, path);
            },
            [this, path](const Result<void> &written) {
                m_save->setEnabled(true);
                m_said->setText(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                                        : errorSentence(written.error()));
                if (written)
                    emit message(m_said->text());
            });
    });
}

} // namespace credence
