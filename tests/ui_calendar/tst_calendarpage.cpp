// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "tests/support/uifixture.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/plannercard.h"
#include "ui/calendar/plantimeline.h"
#include "ui/calendar/remarkstrip.h"
#include "ui/shell/recordmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// A calendar page over an office with one draft, its meetings and an intake.
struct Desk {
    UiFixture fixture;
    std::unique_ptr<CalendarPage> page;
    QUuid draft;

    bool open()
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        draft = fixture.ask([](Office &office) {
            Proposal proposal;
            proposal.courseName = u"GIS for Field Scientists"_s;
            proposal.weeks = Quantity::of(11);
            proposal.osap = OsapIntent::Yes;
            proposal.annex.firstDelivery = QDate(2026, 9, 8);
            (void)office.saveMeeting({0, u"sccasp"_s, QDate(2026, 5, 15), QDate(2026, 5, 8), {}});
            (void)office.saveMeeting({0, u"senate"_s, QDate(2026, 6, 19), QDate(2026, 6, 12), {}});
            (void)office.saveIntake({0, QDate(2026, 8, 7), true, {}});
            return office.addDraft(proposal)->proposal.id;
        });
        page = std::make_unique<CalendarPage>(fixture.context);
        UiFixture::show(*page);
        page->activate({.target = Link::Planner, .proposal = draft});
        return QTest::qWaitFor([this] { return !plan().steps.isEmpty() && planner()->proposal() == draft; }, 10000);
    }
    template <typename T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    PlannerCard *planner() const { return page->findChild<PlannerCard *>(); }
    const Plan &plan() const { return planner()->plan(); }
    QString result() const { return find<Pill>(u"calendar.result"_s)->text(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void openLists() const { find<QPushButton>(u"calendar.lists"_s)->click(); }
    /// The table of a list, once it was read.
    DataTable *table(const QString &name, int rows) const
    {
        auto *found = find<DataTable>(name);
        (void)QTest::qWaitFor([&] { return found->model()->rowCount() >= rows; }, 5000);
        return found;
    }
    OfficeCalendar calendar()
    {
        return *fixture.ask([](Office &office) { return office.calendar(); });
    }
    QDate wished()
    {
        return fixture.ask([id = draft](Office &office) { return office.proposal(id)->proposal.annex.firstDelivery; });
    }
};

} // namespace

class CalendarPageTest final : public QObject {
    Q_OBJECT
private slots:
    void aLinkPlansItsProposal()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.find<QLineEdit>(u"calendar.proposal"_s)->text(), u"GIS for Field Scientists"_s);
        QCOMPARE(desk.plan().start, QDate(2026, 9, 8));
        QVERIFY(desk.plan().feasible);
        QVERIFY2(desk.result().startsWith(u"Feasible"_s), qPrintable(desk.result()));
        auto *timeline = desk.find<PlanTimeline>(u"calendar.timeline"_s);
        QVERIFY(timeline->accessibleDescription().contains(u"meets 15 May"_s));
    }

    void everyEditIsPlannedAtOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.type(u"calendar.start"_s, u"2026-10-08"_s);
        QCOMPARE(desk.plan().start, QDate(2026, 10, 8));
        auto *osap = desk.find<QuietComboBox>(u"calendar.osap"_s);
        QCOMPARE(osap->currentData().toInt(), int(OsapMode::WhileWaiting));
        osap->setCurrentIndex(int(OsapMode::BeforeDelivery));
        emit osap->activated(osap->currentIndex());
        QCOMPARE(desk.plan().osap, OsapMode::BeforeDelivery);
        QVERIFY(!desk.plan().feasible); // the decision on the intake of 7 Aug comes after that
        // A reading of the store does not undo what is tried out.
        desk.page->refresh();
        QTest::qWait(100);
        QCOMPARE(desk.plan().start, QDate(2026, 10, 8));
        QCOMPARE(desk.plan().osap, OsapMode::BeforeDelivery);
    }

    void whatCannotBeMetSaysTheFirstBreakAndTheEarliestStart()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.type(u"calendar.start"_s, u"2026-05-04"_s);
        QVERIFY(!desk.plan().feasible);
        QVERIFY(!desk.plan().firstBreak.isEmpty());
        QCOMPARE(desk.find<Pill>(u"calendar.result"_s)->tone(), Tone::Danger);
        QVERIFY2(desk.result().contains(u"breaks first"_s), qPrintable(desk.result()));
        QVERIFY(desk.find<PlanTimeline>(u"calendar.timeline"_s)->accessibleDescription().contains(u"breaks first"_s));
        // R95: less than six months ahead is said with the earliest date.
        const QString remarks = desk.find<RemarkStrip>(u"calendar.remarks"_s)->remarks().join(u' ');
        QVERIFY2(remarks.contains(u"12 Jul 2026"_s), qPrintable(remarks));

        auto *earliest = desk.find<QPushButton>(u"calendar.earliest"_s);
        QVERIFY(!earliest->isHidden());
        earliest->click();
        QVERIFY(desk.plan().feasible);
        QCOMPARE(desk.plan().start, desk.plan().earliestStart);
        QVERIFY(earliest->isHidden());
    }

    /// R96: one year when OSAP comes first.
    void osapFirstWarnsWithAYear()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto *osap = desk.find<QuietComboBox>(u"calendar.osap"_s);
        osap->setCurrentIndex(int(OsapMode::BeforeDelivery));
        emit osap->activated(osap->currentIndex());
        const QString remarks = desk.find<RemarkStrip>(u"calendar.remarks"_s)->remarks().join(u' ');
        QVERIFY2(remarks.contains(u"12 Jan 2027"_s), qPrintable(remarks));
    }

    void aDateThatDoesNotExistIsRefusedWithASentence()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.type(u"calendar.start"_s, u"2026-02-30"_s);
        QVERIFY(desk.plan().steps.isEmpty());
        desk.find<QuietComboBox>(u"calendar.osap"_s)->setFocus();
        QCOMPARE(desk.find<QLineEdit>(u"calendar.start"_s)->accessibleDescription(), u"There is no such date."_s);
        desk.type(u"calendar.start"_s, u"2026-09-09"_s);
        QCOMPARE(desk.plan().start, QDate(2026, 9, 9));
        QVERIFY(desk.find<QLineEdit>(u"calendar.start"_s)->accessibleDescription().isEmpty());
    }

    void forwardGivesTheFirstDay()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.find<QRadioButton>(u"calendar.forward"_s)->click();
        QVERIFY(desk.find<QLineEdit>(u"calendar.submitted"_s)->isVisible());
        QVERIFY(!desk.find<QLineEdit>(u"calendar.start"_s)->isVisible());
        QVERIFY2(desk.result().startsWith(u"First day from"_s), qPrintable(desk.result()));
        const QDate first = desk.plan().start;
        desk.type(u"calendar.submitted"_s, u"2026-05-20"_s); // the agenda of 15 May is closed then
        QVERIFY(desk.plan().start > first);
        desk.find<QRadioButton>(u"calendar.back"_s)->click();
        QCOMPARE(desk.plan().start, QDate(2026, 9, 8));
    }

    void aStartIsWrittenIntoTheDraftAndUndone()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto *use = desk.find<QPushButton>(u"calendar.use"_s);
        QVERIFY(use->isHidden()); // it is the proposal's own
        desk.type(u"calendar.start"_s, u"2026-11-02"_s);
        QVERIFY(!use->isHidden());
        use->click();
        QTRY_COMPARE(desk.wished(), QDate(2026, 11, 2));
        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        QTRY_VERIFY(use->isHidden());
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.wished(), QDate(2026, 9, 8));
        QTRY_COMPARE(desk.plan().start, QDate(2026, 9, 8));
    }

    void proposalsAreFoundByTyping()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.fixture.ask([](Office &office) {
            Proposal proposal;
            proposal.courseName = u"Battery Systems Safety"_s;
            return office.addDraft(proposal).has_value();
        }));
        auto *edit = desk.find<QLineEdit>(u"calendar.proposal"_s);
        auto *popup = desk.page->window()->findChild<PopupList *>();
        desk.type(u"calendar.proposal"_s, u"batt"_s);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->rowCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), u"Battery Systems Safety"_s);
        QTRY_VERIFY(desk.plan().start.isValid() && desk.plan().start == desk.plan().earliestStart);
        // "No proposal" stands first in the whole list.
        QTest::keyClick(edit, Qt::Key_Down);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->rowCount(), 3);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(desk.planner()->proposal().isNull());
        QVERIFY(edit->text().isEmpty());
    }

    void aMeetingChangesThePlanAndIsUndone()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.type(u"calendar.start"_s, u"2026-07-20"_s);
        QVERIFY(!desk.plan().feasible); // Senate meets on 19 Jun; six weeks to publish
        QCOMPARE(desk.plan().firstBreak, u"senate"_s);
        desk.openLists();
        DataTable *table = desk.table(u"calendar.meetings.table"_s, 2);
        desk.find<QPushButton>(u"calendar.meetings.table.add"_s)->click();
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(desk.calendar().meetings.size(), 2); // without a date nothing is kept yet
        const auto cell = [&](int column) { return table->model()->index(2, column); };
        QVERIFY(table->model()->setData(cell(0), u"senate"_s));
        QVERIFY(table->model()->setData(cell(1), u"2026-05-29"_s));
        QTRY_COMPARE(desk.calendar().meetings.size(), 3);
        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        QTRY_VERIFY(desk.plan().feasible);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.calendar().meetings.size(), 2);
        QTRY_VERIFY(!desk.plan().feasible);
        desk.fixture.undo.redo();
        QTRY_VERIFY(desk.plan().feasible);
    }

    void factsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString meetings = u"calendar.meetings.table"_s;
        QTest::newRow("no such date") << meetings << 0 << 1 << u"2026-02-30"_s << u"no date that exists"_s;
        QTest::newRow("no date at all") << meetings << 0 << 1 << QString() << u"cannot be left empty"_s;
        QTest::newRow("agenda after the meeting") << meetings << 0 << 2 << u"2026-05-16"_s << u"after the meeting"_s;
        QTest::newRow("meeting before its agenda") << meetings << 0 << 1 << u"2026-05-07"_s << u"after the meeting"_s;
        QTest::newRow("the same meeting twice") << meetings << 2 << 1 << u"15 May 2026"_s << u"meets on"_s;
        QTest::newRow("the same intake twice")
            << u"calendar.intakes.table"_s << 1 << 0 << u"2026-08-07"_s << u"on record already"_s;
        QTest::newRow("a closure on a statutory day")
            << u"calendar.holidays.table"_s << -1 << 0 << u"2026-07-01"_s << u"statutory"_s;
    }
    void factsThatCannotBeAreRefused()
    {
        QFETCH(const QString, table);
        QFETCH(const int, row);
        QFETCH(const int, column);
        QFETCH(const QString, text);
        QFETCH(const QString, sentence);
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.fixture.ask([](Office &office) {
            return office.saveMeeting({0, u"sccasp"_s, QDate(2026, 6, 12), {}, {}}).has_value() &&
                   office.saveIntake({0, QDate(2026, 10, 16), false, {}}).has_value() &&
                   office.saveClosure({0, QDate(2026, 12, 29), u"Closed"_s, {}}).has_value();
        }));
        const OfficeCalendar before = desk.calendar();
        desk.openLists();
        auto *model = desk.table(table, table.contains(u"meet"_s) ? 3 : 2)->model();
        int line = row;
        for (int i = 0; line < 0 && i < model->rowCount(); ++i) {
            if (model->index(i, 1).data() == u"Closed"_s)
                line = i;
        }
        if (table.contains(u"meet"_s)) // in date order: 15 May, 12 Jun (SCCASP), 19 Jun
            line = row == 2 ? 1 : row;
        const QVariant kept = model->index(line, column).data();
        QVERIFY(!model->setData(model->index(line, column), text));
        QCOMPARE(model->index(line, column).data(), kept);
        auto *refusal = desk.find<QLabel>(table + u".refusal"_s);
        QVERIFY2(refusal->text().contains(sentence), qPrintable(refusal->text()));
        QVERIFY(!refusal->isHidden());
        QCOMPARE(desk.calendar(), before);
    }

    void aDateIsEditedInItsCell()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.openLists();
        DataTable *table = desk.table(u"calendar.meetings.table"_s, 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), u"15 May 2026"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"2026-05-22"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(desk.calendar().meetings.first().date, QDate(2026, 5, 22));
        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void statutoryDaysAreShownOnly()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.openLists();
        DataTable *table = desk.table(u"calendar.holidays.table"_s, 36);
        QCOMPARE(table->model()->rowCount(), 36); // nine of each year, 2025 to 2028
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(!(table->model()->index(row, 0).flags() & Qt::ItemIsEditable));
        table->selectRow(3);
        QVERIFY(!desk.find<QPushButton>(u"calendar.holidays.table.remove"_s)->isEnabled());
    }

    void aClosureIsRemovedAndBroughtBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.fixture.ask([](Office &office) {
            return office.saveClosure({0, QDate(2025, 1, 2), u"Closed"_s, {}}).has_value();
        }));
        desk.openLists();
        DataTable *table = desk.table(u"calendar.holidays.table"_s, 37);
        QTRY_COMPARE(table->model()->index(1, 1).data().toString(), u"Closed"_s);
        table->selectRow(1);
        desk.find<QPushButton>(u"calendar.holidays.table.remove"_s)->click();
        QTRY_COMPARE(desk.calendar().closures.size(), 0);
        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.calendar().closures.size(), 1);
    }

    void theAgendaOpensWhatItNames()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto *agenda = desk.find<DataTable>(u"calendar.agenda"_s);
        QTRY_VERIFY(agenda->model()->rowCount() > 0);
        QSignalSpy went(desk.page.get(), &Page::go);
        int draft = -1;
        for (int row = 0; row < agenda->model()->rowCount(); ++row) {
            if (agenda->model()->index(row, AgendaModel::Title).data().toString().contains(u"Last day to submit"_s))
                draft = row;
        }
        QVERIFY(draft >= 0);
        agenda->setFocus();
        agenda->selectRow(draft);
        QTest::keyClick(agenda, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Link>(), Link::toProposal(desk.draft));

        // A meeting that nothing waits for leads to the list of meetings.
        desk.page->activate({.target = Link::Calendar, .date = QDate(2026, 5, 8)});
        QCOMPARE(agenda->model()->index(agenda->currentRow(), AgendaModel::Title).data().toString(),
                 u"SCCASP agenda closes for 15 May"_s);
        QTest::keyClick(agenda, Qt::Key_Return);
        QVERIFY(desk.find<DataTable>(u"calendar.meetings.table"_s)->isVisible());
        QCOMPARE(desk.page->subtitle(), u"Meetings, intakes and holidays"_s);
        auto *meetings = desk.find<DataTable>(u"calendar.meetings.table"_s);
        QTRY_COMPARE(meetings->model()->index(meetings->currentRow(), 1).data().toString(), u"15 May 2026"_s);
        desk.find<QPushButton>(u"calendar.plans"_s)->click();
        QCOMPARE(desk.page->subtitle(), u"Planner · agenda"_s);
    }

    void theAgendaIsNarrowed()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto *agenda = desk.find<DataTable>(u"calendar.agenda"_s);
        QTRY_VERIFY(agenda->model()->rowCount() > 0);
        const int all = agenda->model()->rowCount();
        auto *group = desk.find<QPushButton>(u"calendar.group"_s);
        const QStringList meetings{u"SCCASP"_s, u"Senate"_s};
        group->menu()->actions().at(AgendaModel::Meetings)->trigger();
        QVERIFY(group->text().startsWith(u"Meetings"_s));
        QVERIFY(agenda->model()->rowCount() < all);
        for (int row = 0; row < agenda->model()->rowCount(); ++row)
            QVERIFY(meetings.contains(
                agenda->model()->index(row, AgendaModel::Title).data().toString().section(u' ', 0, 0)));
    }

    /// R52, R53: few intakes in a year, and dates nobody confirmed, are said above the agenda.
    void intakesThatLackAreSaid()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto *strip = desk.find<RemarkStrip>(u"calendar.intakeRemarks"_s);
        // The intake of 7 Aug 2026 is of 2026-27 (footnote 4): the present year has none.
        QTRY_VERIFY2(strip->remarks().join(u' ').contains(u"No OSAP intake is on record for 2025-26"_s),
                     qPrintable(strip->remarks().join(u' ')));
        QVERIFY(desk.fixture.ask([](Office &office) {
            return office.saveIntake({0, QDate(2026, 2, 13), false, {}}).has_value();
        }));
        QTRY_VERIFY(strip->remarks().join(u' ').contains(u"not confirmed"_s));
    }

    void aDeletedProposalIsPlannedNoMore()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.fixture.ask([id = desk.draft](Office &office) { return office.removeDraft(id).has_value(); }));
        QTRY_VERIFY(desk.planner()->proposal().isNull());
        QTRY_VERIFY(!desk.plan().steps.isEmpty());
    }

    void anEmptyOfficeSaysWhatToEnter()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        CalendarPage page(fixture.context);
        UiFixture::show(page, QSize(828, 650));
        page.activate(Link::to(Link::Calendar));
        QTRY_VERIFY(!page.findChild<PlannerCard *>()->plan().steps.isEmpty());
        QVERIFY(!page.findChild<DataTable *>(u"calendar.agenda"_s)->isVisible());
        QVERIFY(page.findChild<RemarkStrip *>(u"calendar.remarks"_s)->remarks().join(u' ').contains(u"SCCASP"_s));
    }

    /// Every control is reached with Tab and has a name.
    void everythingIsNamedAndReached()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.type(u"calendar.start"_s, u"2026-05-04"_s);
        QStringList reached;
        desk.find<QRadioButton>(u"calendar.back"_s)->setFocus();
        for (int i = 0; i < 14; ++i) {
            QWidget *now = QApplication::focusWidget();
            reached.append(now->objectName());
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (const QString &name : {u"calendar.proposal"_s, u"calendar.start"_s, u"calendar.osap"_s,
                                    u"calendar.timeline"_s, u"calendar.earliest"_s, u"calendar.agenda"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" not in "_s + reached.join(u' ')));
        for (const QString &name : {u"calendar.proposal"_s, u"calendar.start"_s, u"calendar.osap"_s,
                                    u"calendar.timeline"_s, u"calendar.agenda"_s, u"calendar.group"_s})
            QVERIFY2(!desk.find<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
    }

    void theColoursChangeWhileItIsShown()
    {
        Desk desk;
        QVERIFY(desk.open());
        QTRY_VERIFY(!desk.find<RemarkStrip>(u"calendar.intakeRemarks"_s)->remarks().isEmpty());
        desk.openLists();
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light, Scheme::Dark, Scheme::Light}) {
            applyTheme(*qApp, scheme);
            QVERIFY(!desk.page->grab().isNull());
        }
    }

    void theAgendaModelBehaves()
    {
        const Policy policy = Policy::shipped();
        AgendaModel model(policy);
        QAbstractItemModelTester tester(&model);
        DueItem meeting;
        meeting.kind = u"meeting"_s;
        meeting.stage = u"sccasp"_s;
        meeting.date = QDate(2026, 1, 16);
        DueItem late = meeting;
        late.kind = u"submit-by"_s;
        late.date = QDate(2026, 1, 2);
        model.setItems({late, meeting}, QDate(2026, 1, 12));
        QCOMPARE(model.index(1, AgendaModel::Date).data().toString(), u"Fri 16 Jan"_s);
        QCOMPARE(model.rowOn(QDate(2026, 1, 3)), 1);
        QCOMPARE(model.rowOn(QDate(2026, 1, 17)), -1);
        model.setGroup(AgendaModel::LastDays);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
