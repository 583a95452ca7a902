// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingitem.h"

#include "core/wording/wording.h"
#include "ui/widgets/linklabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Danger;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Advice:
        break;
    }
    return Tone::Info;
}

} // namespace

FindingItem::FindingItem(QWidget *parent)
    : QWidget(parent), m_title(new LinkLabel({}, TextSize::Body, QFont::DemiBold, true, this)),
      m_message(new TextLabel({}, TextSize::Small, QFont::Normal, this)),
      m_given(new TextLabel({}, TextSize::Small, QFont::Medium, this)),
      m_where(new LinkLabel({}, TextSize::Small, QFont::Medium, false, this)),
      m_answer(makeButton({}, ButtonKind::Link, this)), m_edit(new QLineEdit(this)),
      m_links(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setObjectName(u"finding.title"_s);
    m_message->setObjectName(u"finding.message"_s);
    m_given->setObjectName(u"finding.given"_s);
    m_where->setObjectName(u"finding.where"_s);
    m_answer->setObjectName(u"finding.answer"_s);
    m_edit->setObjectName(u"finding.because"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 1, 0, 1);
    column->setSpacing(2);
    m_message->setWordWrap(true);
    m_message->setSecondary();
    m_given->setWordWrap(true);
    m_edit->setPlaceholderText(tr("because …"));
    m_edit->setAccessibleName(tr("Reason for keeping it"));
    m_edit->setToolTip(tr("Enter keeps the answer, Escape leaves it. It is printed with the proposal."));
    m_edit->hide();
    m_edit->installEventFilter(this);
    m_answer->setFont(textFont(TextSize::Small, QFont::Medium));
    m_links->setSpacing(2);
    m_links->addWidget(m_where, 1);
    m_links->addWidget(m_answer, 0, Qt::AlignTop | Qt::AlignLeft); // aligned, it does not bound the row's width
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_given);
    column->addLayout(m_links);
    column->addWidget(m_edit);
    connect(m_title, &LinkLabel::activated, this, [this] { emit jumpRequested(m_finding.field, m_finding.part); });
    connect(m_where, &LinkLabel::activated, this, [this] { emit clauseRequested(m_finding.clause); });
    connect(m_answer, &QPushButton::clicked, this, &FindingItem::startAnswer);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { endAnswer(true); });
}

void FindingItem::setFinding(const Finding &finding, const QString &reason, bool answerable)
{
    const bool same = finding == m_finding && reason == m_reason && answerable == m_answerable;
    if (same && !m_title->text().isEmpty())
        return;
    setObjectName(u"finding."_s + finding.rule);
    m_finding = finding;
    m_reason = reason;
    m_answerable = answerable;
    m_title->setText(findingTitle(finding));
    m_title->setAccessibleName(labelled(severityName(finding.severity), m_title->text()));
    m_title->setToolTip(tr("Go to the field"));
    m_message->setText(findingMessage(finding));
    m_where->setText(finding.part == 0
                         ? tr("Framework §%1 →").arg(finding.clause)
                         : tr("Part %1 · Framework §%2 →").arg(QString::number(finding.part), finding.clause));
    m_where->setVisible(!finding.clause.isEmpty());
    showAnswer();
    update();
}

void FindingItem::showAnswer()
{
    m_given->setVisible(!m_reason.isEmpty());
    m_given->setText(tr("Yes, because %1").arg(m_reason));
    m_answer->setVisible(m_answerable && m_finding.severity != Severity::Error);
    m_answer->setText(m_reason.isEmpty() ? tr("Yes, because …") : tr("Change answer"));
    layLinks();
}

void FindingItem::setRoom(int width)
{
    m_room = width;
    layLinks();
}

void FindingItem::layLinks()
{
    const int wanted = m_where->fontMetrics().horizontalAdvance(m_where->text()) + m_answer->sizeHint().width() + 24;
    const bool below = wanted > m_room - 13 && !m_answer->isHidden();
    const auto wished = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_links->direction() == wished)
        return;
    m_links->setDirection(wished);
    layout()->invalidate(); // the height it had for a width is another now
    updateGeometry();
}

void FindingItem::startAnswer()
{
    m_edit->setText(m_reason);
    m_edit->show();
    m_edit->setFocus();
}

void FindingItem::endAnswer(bool keep)
{
    if (m_edit->isHidden())
        return;
    const QString reason = m_edit->text().trimmed();
    m_edit->hide();
    m_answer->setFocus();
    if (!keep || reason == m_reason)
        return;
    m_reason = reason;
    showAnswer();
    emit answered(m_finding.rule, reason);
}

bool FindingItem::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endAnswer(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindingItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), colours(this).tone(toneOf(m_finding.severity)).bar);
}

} // namespace credence
