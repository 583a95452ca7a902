// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Planner, agenda, meetings and intakes.

#include "core/wording/wording.h"
#include "ui/tour/chapters.h"
#include "ui/tour/tour.h"
#include "ui/widgets/datefield.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kTooSoon = 40;      ///< days: no committee can make it
constexpr int kMeetingAhead = 45; ///< days

void planner(Tour &tour)
{
    tour.step({.name = u"Plan back from the wished start"_s,
               .does = u"choose Calendar, pick the draft by typing “drone”"_s,
               .expects = u"its wished start and OSAP mode, the latest day of each step, the slack"_s},
              [&](Hand &hand) {
                  hand.click(u"sidebar.calendar-days"_s);
                  hand.type(u"calendar.proposal"_s, u"drone map"_s);
                  hand.rowWith(u"popup.list"_s, u"Drone Mapping for Municipal Crews"_s);
                  hand.key(Qt::Key_Return);
                  hand.waitFor([&] { return hand.textOf(u"calendar.proposal"_s).contains(u"Drone"_s); },
                               u"the draft is chosen"_s);
                  hand.waitFor([&] { return !hand.textOf(u"calendar.start"_s).isEmpty(); },
                               u"its start is taken over"_s);
                  hand.settle();
                  tour.picture(u"planner"_s);
                  return u"start %1: %2"_s.arg(hand.textOf(u"calendar.start"_s), hand.textOf(u"calendar.result"_s));
              });
    tour.step({.name = u"A start that cannot be met"_s,
               .does = u"type a start in %1 days, then take the earliest that can be met"_s.arg(kTooSoon),
               .expects = u"the first link that breaks is named; the earliest start is offered, and taken"_s},
              [&](Hand &hand) {
                  const QString wished = hand.textOf(u"calendar.start"_s);
                  hand.type(u"calendar.start"_s, tour.today().addDays(kTooSoon).toString(Qt::ISODate));
                  hand.key(Qt::Key_Tab);
                  hand.find(u"calendar.earliest"_s);
                  const QString broken = hand.textOf(u"calendar.result"_s);
                  tour.picture(u"planner-too-soon"_s);
                  hand.click(u"calendar.earliest"_s);
                  const QDate earliest = DateField::parse(hand.textOf(u"calendar.start"_s));
                  hand.expect(earliest > tour.today().addDays(kTooSoon), u"a later start stands in the field"_s);
                  const QString mended = hand.textOf(u"calendar.result"_s);
                  hand.type(u"calendar.start"_s, wished);
                  hand.key(Qt::Key_Tab);
                  return u"%1 → %2: %3"_s.arg(broken, dateText(earliest), mended);
              });
    tour.step({.name = u"Plan forward"_s,
               .does = u"choose “Forward from a submission”"_s,
               .expects = u"when each step can end, submitted today"_s},
              [&](Hand &hand) {
                  hand.tick(u"calendar.forward"_s, 0);
                  hand.find(u"calendar.submitted"_s);
                  hand.settle();
                  tour.picture(u"planner-forward"_s);
                  const QString result = hand.textOf(u"calendar.result"_s);
                  hand.tick(u"calendar.back"_s, 0);
                  return result;
              });
    tour.step({.name = u"The agenda"_s,
               .does = u"read the agenda below the planner, then its meetings alone"_s,
               .expects = u"what falls due, sorted, from the office's own meetings and intakes"_s},
              [&](Hand &hand) {
                  const QString first = hand.textOf(u"calendar.agenda"_s).section(u'\n', 0, 0);
                  hand.expect(!first.isEmpty(), u"something falls due"_s);
                  const auto rows = [&] { return hand.textOf(u"calendar.agenda"_s).count(u'\n') + 1; };
                  const auto all = rows();
                  hand.chooseInMenu([&] { hand.click(u"calendar.group"_s); }, {u"calendar.group.1"_s});
                  const auto meetings = rows();
                  hand.expect(meetings < all, u"there are fewer meetings than things due"_s);
                  hand.chooseInMenu([&] { hand.click(u"calendar.group"_s); }, {u"calendar.group.0"_s});
                  return u"%1 (%2 in all, %3 of meetings)"_s.arg(first, QString::number(all),
                                                                 QString::number(meetings));
              });
}

void facts(Tour &tour)
{
    QDate date = tour.today().addDays(kMeetingAhead);
    while (date.dayOfWeek() != Qt::Wednesday)
        date = date.addDays(1);
    tour.step({.name = u"The lists of meetings, intakes and holidays"_s,
               .does = u"click “Intakes and meetings…”, add a meeting on a Wednesday by typing its day"_s,
               .expects = u"the three lists; the meeting is kept in the office file"_s},
              [&](Hand &hand) {
                  hand.click(u"calendar.lists"_s);
                  hand.find(u"calendar.intakes.table"_s);
                  hand.find(u"calendar.holidays.table"_s);
                  hand.settle();
                  hand.click(u"calendar.meetings.table.add"_s);
                  hand.write(date.toString(Qt::ISODate));
                  hand.key(Qt::Key_Return);
                  hand.waitFor(
                      [&] {
                          const auto calendar = tour.ask([](Office &office) { return office.calendar(); });
                          return calendar && *calendar &&
                                 std::any_of((*calendar)->meetings.cbegin(), (*calendar)->meetings.cend(),
                                             [date](const Meeting &meeting) { return meeting.date == date; });
                      },
                      u"the meeting of %1 is in the office file"_s.arg(dateText(date)));
                  hand.settle();
                  tour.picture(u"meetings-and-intakes"_s);
                  return u"%1 added"_s.arg(dateTextLong(date));
              });
    tour.step({.name = u"Taken back"_s,
               .does = u"Ctrl+Z, then back to the planner"_s,
               .expects = u"the meeting is gone again"_s},
              [&](Hand &hand) {
                  hand.key(Qt::Key_Z, Qt::ControlModifier);
                  hand.waitFor(
                      [&] {
                          const auto calendar = tour.ask([](Office &office) { return office.calendar(); });
                          return calendar && *calendar &&
                                 std::none_of((*calendar)->meetings.cbegin(), (*calendar)->meetings.cend(),
                                              [date](const Meeting &meeting) { return meeting.date == date; });
                      },
                      u"the meeting is no longer in the office file"_s);
                  hand.click(u"calendar.plans"_s);
                  hand.find(u"calendar.planner"_s);
                  return QString();
              });
}

} // namespace

void tourCalendar(Tour &tour)
{
    tour.chapter(u"Planning it"_s);
    planner(tour);
    facts(tour);
}

} // namespace credence
