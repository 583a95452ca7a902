// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlists.h"

#include "ui/calendar/calendarrecords.h"
#include "ui/calendar/remarkstrip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

CalendarLists::CalendarLists(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_meetings(new RecordTable(meetingRecords(context.policy), context, this)),
      m_intakes(new RecordTable(intakeRecords(), context, this)),
      m_holidays(new RecordTable(holidayRecords(context.clock.today()), context, this)),
      m_remarks(new RemarkStrip(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *meetings = new Card(tr("Meetings"), this);
    meetings->setRemark(tr("a plan hangs on their agendas"));
    meetings->body()->addWidget(m_meetings, 1);
    row->addWidget(meetings, 7);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    auto *holidays = new Card(tr("Holidays and closures"), this);
    holidays->setRemark(tr("no business days"));
    auto *intakes = new Card(tr("OSAP intakes"), this);
    intakes->setRemark(tr("as the Ministry announces them"));
    for (Card *card : {meetings, intakes, holidays})
        card->setFlush();
    m_remarks->setContentsMargins(14, 10, 14, 10);
    intakes->body()->addWidget(m_remarks);
    intakes->body()->addWidget(m_intakes, 1);
    right->addWidget(intakes, 1);
    holidays->body()->addWidget(m_holidays, 1);
    right->addWidget(holidays, 1);
    row->addLayout(right, 6);
    for (RecordTable *table : {m_meetings, m_intakes, m_holidays}) {
        table->setFlush();
        connect(table, &RecordTable::failed, this, &CalendarLists::failed);
        connect(table, &RecordTable::message, this, &CalendarLists::message);
    }
    // What is over is seldom looked for: the tables begin with today.
    const QString today = context.clock.today().toString(Qt::ISODate);
    m_meetings->selectFrom(1, today);
    m_intakes->selectFrom(0, today);
    m_holidays->selectFrom(0, today);
}

void CalendarLists::refresh()
{
    m_meetings->refresh();
    m_intakes->refresh();
    m_holidays->refresh();
}

void CalendarLists::setRemarks(const QStringList &remarks) { m_remarks->setRemarks(remarks, Tone::Warning); }

void CalendarLists::showMeeting(QDate date)
{
    m_meetings->selectFrom(1, date.toString(Qt::ISODate));
    m_meetings->table()->setFocus();
}

void CalendarLists::showIntake(QDate deadline)
{
    m_intakes->selectFrom(0, deadline.toString(Qt::ISODate));
    m_intakes->table()->setFocus();
}

void CalendarLists::focusFirst() { m_meetings->table()->setFocus(); }

} // namespace credence
