// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "core/wording/wording.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/screenroom.h"
#include "ui/widgets/sectionlist.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr QSize kSize(980, 760);
constexpr int kContentsWidth = 262;

} // namespace

HelpWindow::HelpWindow()
    : QWidget(nullptr, Qt::Window), m_book(Handbook::load(interfaceLanguage())), m_words(new QLineEdit(this)),
      m_contents(new SectionList(u"help.contents"_s, tr("Contents"), this)),
      m_nothing(remarkLabel(tr("Nothing in the handbook has these words."), this)), m_text(new QTextBrowser(this)),
      m_back(iconButton(u"chevron-left"_s, tr("Back"), this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Handbook – Credence"));
    resize(kSize.width(), std::min(kSize.height(), screenRoom(this).height()));
    m_words->setObjectName(u"help.words"_s);
    m_words->setPlaceholderText(tr("Search the handbook"));
    m_words->setAccessibleName(tr("Search the handbook"));
    m_words->setClearButtonEnabled(true);
    m_text->setObjectName(u"help.text"_s);
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_back->setObjectName(u"help.back"_s);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_nothing->hide();

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_words, 1);
    left->addLayout(top);
    left->addWidget(m_nothing);
    left->addWidget(m_contents, 1);
    auto *side = new QWidget(this);
    side->setLayout(left);
    side->setFixedWidth(kContentsWidth);
    left->setContentsMargins(12, 12, 12, 12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_text, 1);

    write();
    list();
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->count() > 0)
            go(m_contents->item(0)->data(Qt::UserRole).toInt());
    });
    connect(m_contents, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { go(item->data(Qt::UserRole).toInt()); });
    connect(m_contents, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { go(item->data(Qt::UserRole).toInt()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const int section = m_book.indexOfLink(link.toString());
        if (section >= 0)
            go(section);
        else if (link.scheme() == u"https" || link.scheme() == u"mailto")
            QDesktopServices::openUrl(link); // the user asked for it; the program itself stays off the network
    });
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &HelpWindow::goBack);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    m_back->setEnabled(false);
}

/// The text, with the names of its sections on its headings.
void HelpWindow::write()
{
    QTextDocument *document = m_text->document();
    document->setDocumentMargin(24);
    document->setMarkdown(m_book.markdown(), QTextDocument::MarkdownDialectGitHub);
    int section = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setNonBreakableLines(false); // a long command goes on in the next line
        const bool picture = block.begin() != block.end() && block.begin().fragment().charFormat().isImageFormat();
        if (!picture)
            format.setLineHeight(heading ? 110 : 130, QTextBlockFormat::ProportionalHeight);
        if (heading)
            format.setTopMargin(format.headingLevel() == 1 ? 28 : 18);
        cursor.setBlockFormat(format);
        if (!heading || section >= m_book.sections().size())
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat named;
        named.setAnchor(true);
        named.setAnchorNames({m_book.sections().at(section++).anchor});
        cursor.mergeCharFormat(named);
    }
}

void HelpWindow::list()
{
    m_contents->clear();
    for (const int index : m_book.find(m_words->text())) {
        const Handbook::Section &section = m_book.sections().at(index);
        auto *item = new QListWidgetItem(section.title, m_contents);
        item->setData(Qt::UserRole, index);
        if (section.level == 1)
            item->setFont(textFont(TextSize::Body, QFont::DemiBold));
        if (section.anchor == m_anchor)
            m_contents->setCurrentItem(item);
    }
    m_nothing->setVisible(m_contents->count() == 0);
    mark();
}

/// The words that are looked for, in the text.
void HelpWindow::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_words->text().trimmed();
    if (words.size() > 1) {
        for (QTextCursor found = m_text->document()->find(words); !found.isNull();
             found = m_text->document()->find(words, found)) {
            QTextEdit::ExtraSelection one;
            one.cursor = found;
            one.format.setBackground(palette().color(QPalette::Highlight));
            one.format.setForeground(palette().color(QPalette::HighlightedText));
            marks.append(one);
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::go(int section)
{
    const QString anchor = m_book.sections().at(section).anchor;
    if (!m_anchor.isEmpty() && m_anchor != anchor)
        m_before.append(m_anchor);
    m_back->setEnabled(!m_before.isEmpty());
    m_anchor = anchor;
    m_text->scrollToAnchor(anchor);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toInt() == section)
            m_contents->setCurrentRow(row);
    }
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString before = m_before.takeLast();
    m_anchor.clear(); // going back is no way forward
    go(std::max(0, m_book.indexOf(before)));
}

void HelpWindow::showAt(const QString &anchor)
{
    m_words->clear();
    show();
    raise();
    activateWindow();
    m_text->setFocus();
    if (!m_book.sections().isEmpty())
        go(std::max(0, m_book.indexOf(anchor)));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        mark();
}

} // namespace credence
