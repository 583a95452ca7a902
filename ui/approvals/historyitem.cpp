// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/historyitem.h"

#include "core/wording/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Words on one line as long as there is room for them.
class WrappingLabel final : public TextLabel {
public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override
    {
        const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
        return {line.width() + 2, line.height()};
    }
    QSize minimumSizeHint() const override { return {40, fontMetrics().height()}; }
};

} // namespace

HistoryItem::HistoryItem(const Shown &shown, const Policy &policy, QWidget *parent) : QWidget(parent), m_shown(shown)
{
    const ActionRequest &request = shown.event.request;
    const QString sentence = eventSentence(shown.event, policy);
    setObjectName(u"approvals.event.%1"_s.arg(shown.event.sequence));
    setAccessibleName(shown.event.corrected ? tr("%1, corrected").arg(sentence) : sentence);
    setAccessibleDescription(aboutText());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    auto *title = new QWidget(this);
    auto *flow = new FlowLayout(title, 6);
    column->addWidget(title);
    auto *what = new WrappingLabel(sentence, TextSize::Body, QFont::DemiBold, title);
    what->setWordWrap(true);
    if (shown.event.corrected) {
        QFont struck = what->font();
        struck.setStrikeOut(true);
        what->setFont(struck);
        what->setMuted();
    }
    flow->addWidget(what);
    if (shown.event.corrected)
        flow->addWidget(new Pill(tr("corrected"), Tone::Danger, title));
    if (shown.revision > 0 && (request.action == Action::Approve || request.action == Action::RecordNotice))
        flow->addWidget(new Pill(tr("rev %1", "revision").arg(shown.revision), Tone::Success, title));
    if (shown.before > 0) {
        auto *changes =
            new LinkLabel(tr("%n change(s)", nullptr, shown.changes), TextSize::Body, QFont::Medium, false, title);
        changes->setObjectName(u"approvals.changes.%1"_s.arg(shown.revision));
        changes->setWordWrap(false);
        changes->setToolTip(tr("Compare revision %1 with revision %2")
                                .arg(QString::number(shown.before), QString::number(shown.revision)));
        connect(changes, &LinkLabel::activated, this,
                [this] { emit compareRequested(m_shown.before, m_shown.revision); });
        flow->addWidget(changes);
    }
    TextLabel *about = remarkLabel(aboutText(), this);
    about->setMinimumWidth(1); // a long word must not widen the card
    column->addWidget(about);
    for (const Attachment &file : request.evidence) {
        auto *link = new LinkLabel(file.name, TextSize::Small, QFont::Normal, false, this);
        link->setMinimumWidth(1);
        link->setAccessibleName(tr("Save %1").arg(file.name));
        link->setToolTip(tr("Save %1 (%2)…").arg(file.name, QLocale().formattedDataSize(file.size)));
        connect(link, &LinkLabel::activated, this, [this, file] { emit saveRequested(file); });
        column->addWidget(link);
    }
    makeMenu();
    if (m_menu)
        row->addWidget(m_menu, 0, Qt::AlignTop);
}

/// "28 Nov 2025 · B. Decider, Dean", and below it "“Codes corrected, thank you.”"
QString HistoryItem::aboutText() const
{
    const ActionRequest &request = m_shown.event.request;
    QStringList pieces{dateText(request.on)};
    QString by = request.by;
    if (!request.onBehalfOf.isEmpty())
        //: %1 decided, %2 is the one it was entered for
        by = tr("%1 for %2").arg(by, request.onBehalfOf);
    if (!request.role.isEmpty() && !by.contains(request.role, Qt::CaseInsensitive))
        //: A person and the role: "B. Decider, Dean"
        by = tr("%1, %2").arg(by, request.role);
    if (!by.isEmpty())
        pieces.append(by);
    const QString about = pieces.join(u" · "_s);
    return request.comment.isEmpty() ? about : about + u'\n' + tr("“%1”").arg(request.comment);
}

void HistoryItem::makeMenu()
{
    const QList<Attachment> &files = m_shown.event.request.evidence;
    if (!m_shown.correctable && files.isEmpty())
        return;
    auto *menu = new QMenu(this);
    for (const Attachment &file : files)
        connect(menu->addAction(icon(u"download"_s), tr("Save “%1”…").arg(file.name)), &QAction::triggered, this,
                [this, file] { emit saveRequested(file); });
    if (m_shown.correctable) {
        QAction *correct = menu->addAction(tr("This record is a mistake…"));
        correct->setObjectName(u"approvals.correct.%1"_s.arg(m_shown.event.sequence));
        connect(correct, &QAction::triggered, this, [this] { emit correctionRequested(m_shown.event); });
    }
    m_menu = iconButton(u"ellipsis"_s, tr("What can be done with this record"), this);
    m_menu->setObjectName(u"approvals.event.menu.%1"_s.arg(m_shown.event.sequence));
    m_menu->setIconSize(QSize(14, 14));
    dyeMenu();
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
}

/// A quiet sign: there is one on every record.
void HistoryItem::dyeMenu()
{
    if (m_menu)
        m_menu->setIcon(icon(u"ellipsis"_s, colours(this).inkMuted));
}

void HistoryItem::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dyeMenu();
}

void HistoryItem::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_menu)
        m_menu->menu()->popup(event->globalPos());
}

} // namespace credence
