// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the approved micro-credential to learners with results, its money, a stack, and the calendar file.

#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"
#include "core/wording/wording.h"
#include "ui/tour/chapters.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kOpenSince = 20; ///< days that the rolling window of the tour's offering is open

class DeliveryTour {
public:
    DeliveryTour(Tour &tour, const QUuid &proposal) : m_tour(tour), m_proposal(proposal) {}

    bool rollingOffering();
    bool scheduledOffering();
    bool makeLive();
    bool learners();
    bool results();
    void overLimit();
    bool money();
    void stack();
    void calendar();

private:
    QList<OfferingRow> offerings() const
    {
        const auto rows =
            m_tour.ask([id = m_proposal](Office &office) { return office.delivery().offerings({.proposal = id}); });
        return rows && *rows ? **rows : QList<OfferingRow>();
    }
    QList<Enrolment> roster() const
    {
        const auto found = m_tour.ask([id = m_rolling](Office &office) -> Result<QList<Enrolment>> {
            const auto cohorts = office.delivery().cohorts(id);
            if (!cohorts || cohorts->isEmpty())
                return QList<Enrolment>();
            return office.delivery().roster(cohorts->first().cohort.id);
        });
        return found && *found ? **found : QList<Enrolment>();
    }
    bool waitForOfferings(Hand &hand, qsizetype count) const
    {
        return hand.waitFor([this, count] { return offerings().size() == count; },
                            u"the office has %1 offering(s) of it"_s.arg(count));
    }

    Tour &m_tour;
    QUuid m_proposal;
    QUuid m_rolling; ///< the offering with rolling registration
};

bool DeliveryTour::rollingOffering()
{
    return m_tour.step(
        {.name = u"An offering in two clicks"_s,
         .does =
             u"find the approved proposal in the list, “New offering”, rolling registration, open since %1 days"_s.arg(
                 kOpenSince),
         .expects = u"an offering with a rolling cohort, fee and weeks as approved; no workflow begins"_s},
        [&](Hand &hand) {
            m_tour.chooseInList(u"drone mapping"_s, u"Drone Mapping for Municipal Crews"_s);
            hand.click(u"preview.offering"_s);
            hand.find(u"offerings.new.do"_s);
            hand.click(u"offerings.new.rolling"_s);
            hand.type(u"offerings.new.start"_s, m_tour.today().addDays(-kOpenSince).toString(Qt::ISODate));
            hand.key(Qt::Key_Tab);
            hand.type(u"offerings.new.end"_s, {});
            hand.settle();
            m_tour.picture(u"new-offering"_s);
            hand.click(u"offerings.new.do"_s);
            waitForOfferings(hand, 1);
            const QList<OfferingRow> made = offerings();
            m_rolling = made.isEmpty() ? QUuid() : made.first().id;
            hand.expect(!made.isEmpty() && made.first().registration == Registration::Rolling, u"it is rolling"_s);
            hand.settle();
            m_tour.picture(u"offering-not-live"_s);
            return made.isEmpty() ? QString() : made.first().reference;
        });
}

bool DeliveryTour::scheduledOffering()
{
    return m_tour.step(
        {.name = u"A second offering, scheduled"_s,
         .does = u"“New offering” on the page Offerings, search “drone”, common first and last day"_s,
         .expects = u"another offering of the same micro-credential, without new approval"_s},
        [&](Hand &hand) {
            const auto events = [this] {
                const auto history = m_tour.ask([id = m_proposal](Office &office) { return office.history(id); });
                return history && *history ? (*history)->size() : 0;
            };
            const qsizetype before = events();
            QDate start = m_tour.today().addDays(70);
            start = start.addDays(1 - start.dayOfWeek());
            hand.click(u"offerings.newButton"_s);
            hand.type(u"offerings.new.words"_s, u"drone"_s);
            hand.clickRow(u"offerings.new.table"_s, hand.rowWith(u"offerings.new.table"_s, u"Drone Mapping"_s));
            hand.click(u"offerings.new.scheduled"_s);
            hand.type(u"offerings.new.title"_s, u"for county crews"_s);
            hand.type(u"offerings.new.start"_s, start.toString(Qt::ISODate));
            hand.key(Qt::Key_Tab);
            hand.click(u"offerings.new.do"_s);
            waitForOfferings(hand, 2);
            hand.expect(events() == before, u"its history has no new record"_s);
            hand.settle();
            m_tour.picture(u"second-offering"_s);
            return dateText(start);
        });
}

bool DeliveryTour::makeLive()
{
    return m_tour.step(
        {.name = u"Ready to deliver"_s,
         .does =
             u"in its details enter the last day to register and both agreements, tick what "
             "is required"_s,
         .expects = u"9 of 9, and the offering is live"_s,
         .seconds = 20},
        [&](Hand &hand) {
            hand.click(u"offerings.details"_s);
            const QString today = m_tour.today().toString(Qt::ISODate);
            hand.type(u"offerings.details.instructor"_s, u"Tobias Aldergrove-Sen"_s);
            hand.type(u"offerings.details.deadline"_s, m_tour.today().addDays(120).toString(Qt::ISODate));
            hand.key(Qt::Key_Tab);
            hand.type(u"offerings.details.instructorAgreed"_s, today);
            hand.key(Qt::Key_Tab);
            hand.type(u"offerings.details.unitAgreed"_s, today);
            hand.key(Qt::Key_Tab);
            m_tour.picture(u"offering-details"_s);
            hand.click(u"offerings.detailsDialog.do"_s);
            hand.settle();
            const auto done = [this] {
                const auto stored =
                    m_tour.ask([id = m_rolling](Office &office) { return office.delivery().offering(id); });
                if (!stored || !*stored)
                    return 0;
                const StoredOffering &offering = **stored;
                return readinessOf(offering.offering, offering.firstDay, m_tour.today(),
                                   m_tour.policy().limits.publishDays, {})
                    .done;
            };
            int ticked = done();
            for (const QString &item : readinessIds()) {
                if (item.startsWith("channel-"_L1) || item.startsWith("osap-"_L1))
                    continue;
                hand.click(u"offerings.ready."_s + item);
                ++ticked;
                hand.waitFor([&] { return done() == ticked; }, u"“%1” is ticked"_s.arg(readinessItemName(item)));
                hand.settle();
            }
            hand.waitFor(
                [&] {
                    return hand.textOf(u"offerings.state"_s) ==
                           QCoreApplication::translate("credence::ReadinessCard", "Live");
                },
                u"it is live"_s);
            m_tour.picture(u"offering-live"_s);
            return u"%1 of what is required"_s.arg(ticked);
        });
}

bool DeliveryTour::learners()
{
    return m_tour.step(
        {.name = u"Learners from a spreadsheet"_s,
         .does = u"copy five rows as a spreadsheet gives them, “Paste rows”, look at the preview, add them"_s,
         .expects = u"five learners with personal final dates, to be told of the time limit"_s},
        [&](Hand &hand) {
            QStringList rows{u"Name\tE-mail\tStart\tPayment"_s};
            const QDate start = m_tour.today().addDays(-14);
            const std::pair<const char *, const char *> people[] = {{"Crew member A", "card"},
                                                                    {"Crew member B", "card"},
                                                                    {"Crew member C", "invoice"},
                                                                    {"Crew member D", "card"},
                                                                    {"Crew member E", "debit"}};
            int place = 0;
            for (const auto &[name, payment] : people) {
                rows += QStringList{QString::fromLatin1(name), u"crew%1@county.example.org"_s.arg(place),
                                    start.addDays(2 * place).toString(Qt::ISODate), QString::fromLatin1(payment)}
                            .join(u'\t');
                ++place;
            }
            QApplication::clipboard()->setText(rows.join(u'\n') + u'\n');
            hand.click(u"offerings.paste"_s);
            hand.find(u"offerings.enrol.table"_s);
            m_tour.picture(u"pasted-rows"_s);
            hand.click(u"offerings.enrol.do"_s);
            hand.waitFor([this] { return roster().size() == 5; }, u"five learners are in the office file"_s);
            hand.settle();
            hand.click(u"offerings.recordNotice"_s);
            hand.find(u"offerings.notice.text"_s);
            m_tour.picture(u"notice"_s);
            hand.click(u"offerings.notice.do"_s);
            hand.waitFor(
                [this] {
                    const QList<Enrolment> all = roster();
                    return std::all_of(all.cbegin(), all.cend(),
                                       [](const Enrolment &one) { return one.notified.isValid(); });
                },
                u"the day of the notice is kept for each"_s);
            hand.settle();
            m_tour.picture(u"roster"_s);
            const QList<Enrolment> all = roster();
            return all.isEmpty() ? QString() : u"the first must finish by "_s + dateText(all.first().finalDate);
        });
}

bool DeliveryTour::results()
{
    return m_tour.step(
        {.name = u"Results from the learning platform"_s,
         .does = u"Import, Results…, choose its file, look at what will change, take it; Ctrl+Z and Ctrl+Shift+Z"_s,
         .expects = u"one pass and one fail are recorded, no grade; the undo takes both back at once"_s,
         .seconds = 20},
        [&](Hand &hand) {
            const QString path = m_tour.path(u"results.csv"_s);
            QFile file(path);
            hand.expect(file.open(QIODevice::WriteOnly), u"the file of results can be written"_s);
            const QString on = m_tour.today().toString(Qt::ISODate);
            file.write(u"Learner,E-mail,Result,Date\r\nCrew member A,crew0@county.example.org,Passed,%1\r\n"
                       "Crew member B,crew1@county.example.org,Failed,%1\r\n"_s.arg(on)
                           .toUtf8());
            file.close();
            hand.chooseInMenu([&] { hand.click(u"offerings.import"_s); }, {u"offerings.importResults"_s});
            hand.answerFile(u"askOpenFiles"_s, path);
            hand.find(u"offerings.results.do"_s);
            hand.settle();
            m_tour.picture(u"results-preview"_s);
            hand.click(u"offerings.results.do"_s);
            const auto passed = [this] {
                const QList<Enrolment> all = roster();
                return std::count_if(all.cbegin(), all.cend(),
                                     [](const Enrolment &one) { return one.result == EnrolmentResult::Passed; });
            };
            hand.waitFor([&] { return passed() == 1; }, u"a pass is recorded"_s);
            hand.settle();
            hand.key(Qt::Key_Z, Qt::ControlModifier);
            hand.waitFor([&] { return passed() == 0; }, u"it is taken back"_s);
            hand.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            hand.waitFor([&] { return passed() == 1; }, u"and done again"_s);
            hand.settle();
            m_tour.picture(u"results"_s);
            return u"1 passed, 1 failed"_s;
        });
}

void DeliveryTour::overLimit()
{
    const auto waiting = [this] {
        const auto count =
            m_tour.ask([today = m_tour.today()](Office &office) { return office.delivery().countOverLimit(today); });
        return count && *count ? **count : 0;
    };
    m_tour.step({.name = u"Learners past their final date"_s,
                 .does = u"“Look at them…” in the line above the schedule, confirm; then Ctrl+Z"_s,
                 .expects = u"nobody fails silently; the confirmation fails them, and can be taken back"_s,
                 .seconds = 20},
                [&](Hand &hand) {
                    const int before = waiting();
                    hand.expect(before > 0, u"somebody of the example is past the limit"_s);
                    hand.click(u"offerings.overLimitBanner.look"_s);
                    hand.find(u"offerings.overLimit.table"_s);
                    m_tour.picture(u"past-the-limit"_s);
                    hand.click(u"offerings.overLimit.do"_s);
                    hand.waitFor([&] { return waiting() == 0; }, u"they are failed by the time limit"_s);
                    hand.settle();
                    hand.key(Qt::Key_Z, Qt::ControlModifier);
                    hand.waitFor([&] { return waiting() == before; }, u"they are in progress again"_s);
                    hand.settle();
                    return u"%1 learner(s)"_s.arg(before);
                });
}

bool DeliveryTour::money()
{
    return m_tour.step({.name = u"The money of an offering"_s,
                 .does = u"“Change…” under Money: add the instructor's overload for each cohort"_s,
                 .expects = u"card charges on card payments only, what is left for the unit, and the break-even"_s,
                 .seconds = 20},
                [&](Hand &hand) {
                    hand.click(u"offerings.money.edit"_s);
                    hand.click(u"offerings.budget.add"_s);
                    hand.type(u"offerings.budget.cost0.amount"_s, u"300"_s);
                    hand.key(Qt::Key_Tab);
                    hand.settle();
                    m_tour.picture(u"budget"_s);
                    hand.click(u"offerings.budget.do"_s);
                    hand.settle();
                    hand.click(u"offerings.money.more"_s); // the chart needs more room than is there
                    hand.find(u"offerings.money.chart"_s);
                    m_tour.picture(u"money"_s);
                    return hand.textOf(u"offerings.money.net"_s);
                });
}

void DeliveryTour::stack()
{
    m_tour.step(
        {.name = u"Stacks"_s,
         .does = u"choose Stacks, look at both of the example, make one of two micro-credentials"_s,
         .expects = u"members, decisions of the units, “x of n” for each learner, the text that promotes them"_s,
         .seconds = 20},
        [&](Hand &hand) {
            hand.click(u"sidebar.layers"_s);
            hand.clickRow(u"stacks.table"_s, hand.rowWith(u"stacks.table"_s, u"Mapping for Field Work"_s));
            hand.settle();
            m_tour.picture(u"stack-course-credit"_s);
            hand.clickRow(u"stacks.table"_s, hand.rowWith(u"stacks.table"_s, u"Editing and Plain Language"_s));
            hand.settle();
            m_tour.picture(u"stacks"_s);
            return hand.textOf(u"stacks.learners"_s).section(u'\n', 0, 0);
        });
}

void DeliveryTour::calendar()
{
    m_tour.step({.name = u"The month"_s,
                 .does = u"Calendar, Month"_s,
                 .expects = u"cohorts, learners' final dates, meetings and intakes on their days"_s},
                [&](Hand &hand) {
                    hand.click(u"sidebar.calendar-days"_s);
                    hand.click(u"calendar.view.month"_s);
                    hand.find(u"calendar.month.grid"_s);
                    hand.settle();
                    m_tour.picture(u"month"_s);
                    return QString();
                });
    m_tour.step({.name = u"The calendar file"_s,
                 .does = u"Calendar, Agenda, Export .ics…, give the file a name"_s,
                 .expects = u"calendar.ics beside this report: an entry for each date, none with a learner's name"_s},
                [&](Hand &hand) {
                    hand.click(u"calendar.view.agenda"_s);
                    hand.find(u"calendar.agenda"_s);
                    hand.settle();
                    m_tour.picture(u"agenda"_s);
                    const QString path = m_tour.path(u"calendar.ics"_s);
                    hand.click(u"calendar.export"_s);
                    hand.answerFile(u"askSaveFile"_s, path);
                    QFile file(path);
                    hand.waitFor([&] { return file.exists() && file.size() > 100; }, u"the file is written"_s);
                    hand.expect(file.open(QIODevice::ReadOnly), u"it can be read"_s);
                    const QByteArray text = file.readAll();
                    const auto entries = text.count("BEGIN:VEVENT");
                    hand.expect(text.startsWith("BEGIN:VCALENDAR") && entries > 10, u"it has the dates"_s);
                    hand.expect(!text.contains("Learner 0"), u"no learner is named"_s);
                    hand.click(u"calendar.view.planner"_s);
                    return u"calendar.ics, %1 entries"_s.arg(entries);
                });
    m_tour.step({.name = u"Reminders"_s,
                 .does = u"the bell at the top"_s,
                 .expects = u"what falls due within a week, to be opened, put off or ticked off"_s},
                [&](Hand &hand) {
                    hand.click(u"topbar.reminders"_s);
                    hand.find(u"reminders.list"_s);
                    m_tour.picture(u"reminders"_s);
                    const QString first = hand.textOf(u"reminders.list"_s).section(u'\n', 0, 0);
                    hand.key(Qt::Key_Escape);
                    hand.waitFor([&] { return !hand.seen(u"reminders.list"_s); }, u"the list is closed"_s);
                    return first;
                });
}

} // namespace

void tourDelivery(Tour &tour, const QUuid &proposal)
{
    tour.chapter(u"Delivering it"_s);
    DeliveryTour delivery(tour, proposal);
    const bool whole = delivery.rollingOffering() && delivery.makeLive() && delivery.learners() && delivery.results() &&
                       delivery.money() && delivery.scheduledOffering();
    if (!whole)
        tour.note(u"The rest of the way is left out, because it builds on the step that failed."_s);
    delivery.overLimit();
    delivery.stack();
    delivery.calendar();
}

} // namespace credence
