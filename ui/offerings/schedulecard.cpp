// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/schedulecard.h"

#include "ui/offerings/scheduleview.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMonths = 8;
constexpr int kStep = 4; ///< months that "earlier" and "later" move

QDate monthOf(QDate date) { return {date.year(), date.month(), 1}; }

} // namespace

ScheduleCard::ScheduleCard(QDate today, QWidget *parent)
    : Card(tr("Schedule"), parent), m_today(today), m_view(new ScheduleView(this)), m_range(new QToolButton(this))
{
    setFlush();
    setObjectName(u"offerings.schedule.card"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_view->setObjectName(u"offerings.schedule"_s);
    body()->addWidget(m_view);

    auto *earlier = iconButton(u"chevron-left"_s, tr("Earlier months"), this);
    auto *later = iconButton(u"chevron-right"_s, tr("Later months"), this);
    earlier->setObjectName(u"offerings.earlier"_s);
    later->setObjectName(u"offerings.later"_s);
    m_range->setObjectName(u"offerings.range"_s);
    m_range->setProperty("kind", u"menu-quiet"_s);
    m_range->setPopupMode(QToolButton::InstantPopup);
    m_range->setFocusPolicy(Qt::StrongFocus);
    for (QToolButton *button : {earlier, m_range, later}) {
        button->setFont(textFont(TextSize::Label));
        button->setFixedHeight(fontMetrics().height() + 4);
        addHeaderWidget(button);
    }
    connect(earlier, &QToolButton::clicked, this, [this] { shift(-kStep); });
    connect(later, &QToolButton::clicked, this, [this] { shift(kStep); });
    auto *menu = new QMenu(m_range);
    const auto add = [&](const QString &text, const QString &name, auto range) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, range);
    };
    add(tr("&Eight months from this one"), u"offerings.range.now"_s, [this] { setRange(monthOf(m_today), kMonths); });
    add(tr("The calendar &year"), u"offerings.range.year"_s, [this] { setRange({m_first.year(), 1, 1}, 12); });
    add(tr("The year &before"), u"offerings.range.before"_s, [this] { setRange(monthOf(m_today).addMonths(-11), 12); });
    m_range->setMenu(menu);
    setRange(monthOf(today), kMonths);
}

void ScheduleCard::setRange(QDate first, int months)
{
    const QDate end = first.addMonths(months);
    if (first == m_first && end == m_end)
        return;
    m_first = first;
    m_end = end;
    m_range->setText(monthSpan(m_first, m_end));
    m_range->setAccessibleName(tr("Months shown: %1").arg(m_range->text()));
    emit rangeChanged();
}

void ScheduleCard::showMonths(QDate first, QDate end)
{
    if (first.isValid() && first < end)
        setRange(first, (end.year() - first.year()) * 12 + end.month() - first.month());
}

void ScheduleCard::shift(int months)
{
    const int shown = (m_end.year() - m_first.year()) * 12 + m_end.month() - m_first.month();
    setRange(m_first.addMonths(months), shown);
}

void ScheduleCard::setRows(const QList<ScheduleRow> &rows, QDate today)
{
    m_today = today;
    m_view->setRows(rows, m_first, m_end, today);
}

} // namespace credence
