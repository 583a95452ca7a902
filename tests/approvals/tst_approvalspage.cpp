// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page Approvals by keyboard and object name, over a real office file.

#include "ui/approvals/approvalspage.h"

#include "core/store/waiting.h"
#include "tests/support/uifixture.h"
#include "ui/approvals/historycard.h"
#include "ui/approvals/historyitem.h"
#include "ui/approvals/inprogressmodel.h"
#include "ui/approvals/notice.h"
#include "ui/approvals/personfield.h"
#include "ui/proposals/comparedialog.h"
#include "ui/proposals/compareview.h"
#include "ui/widgets/chainwidget.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12); ///< of UiFixture

/// A proposal without an error; OSAP is sought.
Proposal complete(const QString &name)
{
    Proposal proposal;
    proposal.unit = u"Geography"_s;
    proposal.proposerName = u"Ada Proposer"_s;
    proposal.proposerRole = ProposerRole::FacultyMember;
    proposal.courseName = name;
    proposal.hours = Quantity::of(36);
    proposal.weeks = Quantity::of(6);
    proposal.place = Place::Online;
    proposal.timing = Timing::Asynchronous;
    proposal.summary = u"Learners publish a web map."_s;
    proposal.rationale = u"Conservation authorities ask for it."_s;
    proposal.labourMarketNeed = u"Regional employers"_s;
    proposal.skills = {{u"Publish a web map"_s, SkillKind::Skill, {}}};
    proposal.cip = QStringList{u"45.0702"_s};
    proposal.noc = QStringList{u"22214"_s};
    proposal.assessmentStrategy = u"A map in three steps"_s;
    proposal.feedbackRolling = u"Within five days"_s;
    proposal.osap = OsapIntent::Yes;
    return proposal;
}

/// An office with meetings, an intake and people, and the page over it.
struct PageFixture : UiFixture {
    std::unique_ptr<ApprovalsPage> page;
    QStringList messages;
    QList<Link> went;

    /// \a names are submitted on \a on.
    bool start(const QStringList &names, QDate on = kToday.addDays(-3))
    {
        if (!open(Content::Empty))
            return false;
        const bool made = ask([names, on](Office &office) {
            office.saveMeeting({.body = u"sccasp"_s, .date = QDate(2026, 1, 23), .agendaCloses = QDate(2026, 1, 16)});
            office.saveMeeting({.body = u"sccasp"_s, .date = QDate(2026, 2, 20), .agendaCloses = QDate(2026, 2, 13)});
            office.saveMeeting({.body = u"senate"_s, .date = QDate(2026, 1, 30), .agendaCloses = QDate(2026, 1, 26)});
            office.saveIntake({.deadline = QDate(2026, 2, 13)});
            office.savePerson({.name = u"Marta Lindqvist"_s, .role = u"chair"_s, .unit = u"Geography"_s});
            office.savePerson({.name = u"Ben Chairman"_s, .role = u"chair"_s, .unit = u"History"_s});
            office.savePerson({.name = u"Dora Dean"_s, .role = u"dean"_s});
            for (const QString &name : names) {
                const auto stored = office.addDraft(complete(name));
                if (!stored ||
                    !office.record(stored->proposal.id, {.action = Action::Submit, .by = u"Ada Proposer"_s, .on = on}))
                    return false;
            }
            return true;
        });
        if (!made)
            return false;
        page = std::make_unique<ApprovalsPage>(context);
        QObject::connect(page.get(), &Page::message, page.get(), [this](const QString &said) { messages += said; });
        QObject::connect(page.get(), &Page::go, page.get(), [this](const Link &link) { went += link; });
        show(*page);
        page->activate(names.isEmpty() ? Link::to(Link::Approvals) : Link::toApproval(named(names.first())));
        return names.isEmpty() || QTest::qWaitFor([&] { return names.first() == name(); }, 10000);
    }

    template <typename T = QWidget> T *find(const QString &objectName) const
    {
        return page->findChild<T *>(u"approvals."_s + objectName);
    }
    QString name() const { return find<LinkLabel>(u"name"_s)->text(); }
    QString text(const QString &objectName) const
    {
        const auto *notice = find<Notice>(objectName);
        return notice ? (notice->isHidden() ? QString() : notice->text()) : find<QLabel>(objectName)->text();
    }
    /// The hint below a field.
    static QString hintOf(const QWidget *field)
    {
        const auto *block = qobject_cast<FieldBlock *>(field->parentWidget());
        const auto labels = block->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        return labels.last()->isHidden() ? QString() : labels.last()->text();
    }
    void press(const QString &objectName)
    {
        auto *button = find<QPushButton>(objectName);
        QVERIFY2(button && button->isEnabled(), qPrintable(objectName));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const QString &objectName, const QString &words)
    {
        auto *field = find<>(objectName);
        QVERIFY2(field, qPrintable(objectName));
        field->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->selectAll();
        QTest::keyClicks(field, words);
    }
    ChainState chain(const QString &proposal)
    {
        return ask([id = named(proposal)](Office &office) { return office.proposal(id); })->chain;
    }
    QList<ApprovalEvent> events(const QString &proposal)
    {
        return *ask([id = named(proposal)](Office &office) { return office.history(id); });
    }
    /// Chooses an act, says who, records, and waits until it is in the file.
    void decide(const QString &act, const QString &by, const QString &comment = {})
    {
        QTRY_VERIFY(find<QPushButton>(act));
        press(act);
        type(u"by"_s, by);
        if (!comment.isEmpty())
            type(u"comment"_s, comment);
        const qsizetype before = messages.size();
        press(u"record"_s);
        QTRY_COMPARE(messages.size(), before + 1);
    }
};

} // namespace

class ApprovalsPageTest final : public QObject {
    Q_OBJECT

private slots:
    /// The whole chain by keyboard and names: Chair, Dean, SCCASP, Senate, Ministry (R83, R84, R48, R50).
    void fromChairToTheMinistry()
    {
        const QString name = u"GIS for Field Scientists"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        QCOMPARE(f.page->subtitle(), u"1 in progress"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QVERIFY(f.find<QPushButton>(u"approve"_s)->isChecked());              // the usual act
        QCOMPARE(f.find<PersonField>(u"by"_s)->text(), u"Marta Lindqvist"_s); // the unit's only chair
        QCOMPARE(f.text(u"next"_s), u"Next: The Dean decides."_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.messages.size(), 1);
        QCOMPARE(f.messages.first(), u"Recorded: Approve. It is now at “Dean”."_s);
        QTRY_COMPARE(f.find<PersonField>(u"by"_s)->text(), u"Dora Dean"_s);
        const ApprovalEvent approval = f.events(name).last();
        QCOMPARE(approval.request.stage, u"chair"_s);
        QCOMPARE(approval.request.role, u"Chair"_s); // R125
        QCOMPARE(approval.request.on, kToday);

        f.decide(u"approve"_s, u"D. Dean"_s, u"Fine"_s);
        QCOMPARE(f.events(name).last().request.by, u"D. Dean"_s);
        QTRY_VERIFY(f.text(u"next"_s).contains("Senate is notified on 30 Jan 2026"_L1));
        QVERIFY2(f.text(u"next"_s).contains(u"the Ministry decision (intake 13 Feb) is expected 21 Apr – 12 May"_s),
                 qPrintable(f.text(u"next"_s)));
        const QList<ChainWidget::Bead> beads = f.find<ChainWidget>(u"chain"_s)->beads();
        QCOMPARE(beads.size(), 6);
        QCOMPARE(beads.at(3).remark, u"on agenda 23 Jan"_s);
        QCOMPARE(beads.at(4).remark, u"meets 30 Jan"_s);
        QCOMPARE(beads.at(5).remark, u"intake 13 Feb"_s);

        f.decide(u"approve"_s, u"Committee secretary"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"senate-notice"_s));
        QVERIFY(!f.find<QPushButton>(u"approve"_s)); // R84: Senate is told, it does not decide
        f.decide(u"senate-notice"_s, u"Clerk of Senate"_s);
        QCOMPARE(f.chain(name).approvedOn, kToday);

        QTRY_VERIFY(f.find<QPushButton>(u"ministry-submit"_s));
        QTRY_COMPARE(f.find<QuietComboBox>(u"day"_s)->currentData().toDate(), QDate(2026, 2, 13)); // R55
        f.decide(u"ministry-submit"_s, u"OAPSI"_s);
        QCOMPARE(f.chain(name).intake, QDate(2026, 2, 13));
        QTRY_VERIFY(f.find<QPushButton>(u"ministry-eligible"_s));
        f.decide(u"ministry-information"_s, u"Ministry"_s);
        QTRY_VERIFY(!f.find<QPushButton>(u"ministry-information"_s));
        f.decide(u"ministry-eligible"_s, u"Ministry"_s);
        QCOMPARE(f.chain(name).ministry, MinistryState::Eligible);
        // It is no longer on its way, but what was done is still shown.
        QTRY_COMPARE(f.page->subtitle(), u"0 in progress"_s);
        QCOMPARE(f.name(), name);
        QTRY_COMPARE(f.page->findChildren<HistoryItem *>().size(), 8);
    }

    /// R125: a return needs a comment; the form says so where it is missing and keeps what was typed.
    void aReturnWithoutACommentIsRefusedInline()
    {
        const QString name = u"Wildfire Risk Mapping"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"return"_s));
        f.press(u"return"_s);
        f.type(u"by"_s, u"Q. Chair"_s);
        auto *comment = f.find<TextField>(u"comment"_s);
        QCOMPARE(PageFixture::hintOf(comment), u"Needed: say what has to change."_s);
        f.press(u"record"_s);
        QCOMPARE(PageFixture::hintOf(comment), u"Say what has to change; a return needs a comment."_s);
        QTRY_VERIFY(comment->hasFocus());
        QCOMPARE(f.events(name).size(), 1);
        QCOMPARE(f.find<PersonField>(u"by"_s)->text(), u"Q. Chair"_s);
        QVERIFY(f.find<QuietComboBox>(u"returnTo"_s)->isVisible());
        f.find<QuietComboBox>(u"restart"_s)->setCurrentData(int(Resubmission::ToReturningStage));
        QTest::keyClicks(comment, u"The NOC code is of the 2016 edition."_s);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.messages.size(), 1);
        QCOMPARE(f.chain(name).standing, Standing::Returned);
        QCOMPARE(f.chain(name).resubmission, Resubmission::ToReturningStage);
        QTRY_VERIFY(f.find<QPushButton>(u"submit"_s));
        QVERIFY(f.find<QPushButton>(u"open"_s)->isVisible());
        f.press(u"open"_s);
        QCOMPARE(f.went.last().target, Link::Proposal);
        QTRY_COMPARE(comment->text(), QString()); // recorded, so the form is empty again
    }

    void aDeclineNeedsItsReason()
    {
        PageFixture f;
        QVERIFY(f.start({u"Drones"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"decline"_s));
        f.press(u"decline"_s);
        f.press(u"record"_s);
        QCOMPARE(f.events(u"Drones"_s).size(), 1);
        f.decide(u"decline"_s, u"Q. Chair"_s, u"Another unit offers it."_s);
        QCOMPARE(f.chain(u"Drones"_s).standing, Standing::Declined);
        QTRY_VERIFY(f.find<QPushButton>(u"reopen"_s));
    }

    /// A deferral goes to a meeting that is on record, and a decision on another day is remarked upon.
    void deferredToAMeeting()
    {
        const QString name = u"Assistive Technology"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        f.decide(u"approve"_s, u"Q. Chair"_s);
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(2).state, ChainBead::Current);
        f.decide(u"approve"_s, u"Q. Dean"_s);
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(3).state, ChainBead::Current);
        f.press(u"defer"_s);
        auto *day = f.find<QuietComboBox>(u"day"_s);
        QCOMPARE(day->count(), 3); // two meetings, and another day
        QCOMPARE(day->itemData(0).toDate(), QDate(2026, 1, 23));
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down);
        QCOMPARE(day->currentData().toDate(), QDate(2026, 2, 20));
        f.decide(u"defer"_s, u"Committee secretary"_s);
        QCOMPARE(f.chain(name).deferredTo, QDate(2026, 2, 20));
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(3).remark, u"deferred to 20 Feb"_s);
        f.press(u"approve"_s);
        QVERIFY2(f.text(u"warning"_s).contains("not that of the meeting"_L1), qPrintable(f.text(u"warning"_s)));
        // Another day than those on record.
        f.press(u"defer"_s);
        day->setCurrentIndex(day->count() - 1);
        emit day->activated(day->currentIndex());
        f.press(u"record"_s);
        QCOMPARE(f.messages.size(), 3); // no day yet
        f.type(u"otherDay"_s, u"2026-03-13"_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.chain(name).deferredTo, QDate(2026, 3, 13));
    }

    /// R131: the proposer as Chair is warned of, before it is recorded, and not stopped.
    void selfApprovalWarns()
    {
        PageFixture f;
        QVERIFY(f.start({u"Grant Budgets"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QCOMPARE(f.text(u"warning"_s), QString());
        f.type(u"by"_s, u"Ada Proposer"_s);
        QVERIFY(f.text(u"warning"_s).contains("are the same"_L1));
        f.press(u"record"_s);
        QTRY_COMPARE(f.chain(u"Grant Budgets"_s).stage, u"dean"_s);
    }

    void datesThatCannotBeAreToldInline_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("tomorrow") << u"2026-01-13"_s << u"has not come yet"_s;
        QTest::newRow("before the submission") << u"2026-01-08"_s << u"is earlier than"_s;
        QTest::newRow("no date") << u"2026-02-30"_s << u"is no date"_s;
    }
    void datesThatCannotBeAreToldInline()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, hint);
        PageFixture f;
        QVERIFY(f.start({u"Dates"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        f.type(u"on"_s, typed);
        f.press(u"record"_s);
        QWidget *field = f.find<>(u"date"_s);
        QVERIFY2(PageFixture::hintOf(field).contains(hint), qPrintable(PageFixture::hintOf(field)));
        QCOMPARE(f.events(u"Dates"_s).size(), 1);
        QVERIFY(!f.find<QLineEdit>(u"on"_s)->text().isEmpty()); // kept
        f.type(u"on"_s, u"2026-01-09"_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.events(u"Dates"_s).size(), 2);
        QCOMPARE(f.events(u"Dates"_s).last().request.on, QDate(2026, 1, 9));
    }

    /// Evidence dropped on the form is kept with the record, and can be left out again.
    void evidenceByDrop()
    {
        const QString name = u"Proofreading"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : {u"minutes.txt"_s, u"memo.txt"_s, u"empty.txt"_s}) {
            QFile written(f.folder.filePath(file));
            QVERIFY(written.open(QIODevice::WriteOnly));
            if (file != u"empty.txt")
                written.write(file.toUtf8());
            urls += QUrl::fromLocalFile(written.fileName());
        }
        data.setUrls(urls);
        QWidget *zone = f.find<>(u"evidence"_s);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(zone, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(zone, &drop);
        QTRY_VERIFY(f.find<QToolButton>(u"evidence.remove.1"_s));
        QTRY_VERIFY2(f.text(u"error"_s).contains("empty.txt"_L1), qPrintable(f.text(u"error"_s)));
        f.find<QToolButton>(u"evidence.remove.1"_s)->click();
        QTRY_VERIFY(!f.find<QToolButton>(u"evidence.remove.1"_s));
        f.decide(u"approve"_s, u"Q. Chair"_s);
        const QList<Attachment> kept = f.events(name).last().request.evidence;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, u"minutes.txt"_s);
        const auto bytes = f.ask([hash = kept.first().sha256](Office &office) { return office.attachment(hash); });
        QCOMPARE(*bytes, "minutes.txt"_ba);
        QTRY_VERIFY(!f.find<QToolButton>(u"evidence.remove.0"_s)); // the next record has none yet
    }

    /// A mistaken record stays in the history, struck out; what later records depend on cannot be corrected.
    void correction()
    {
        const QString name = u"Heat Pumps"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        f.decide(u"approve"_s, u"Q. Chair"_s);
        QTRY_COMPARE(f.page->findChildren<HistoryItem *>().size(), 2);
        const auto openFor = [&f](qint64 sequence) {
            auto *menu = f.page->findChild<QToolButton *>(u"approvals.event.menu.%1"_s.arg(sequence));
            menu->menu()->findChild<QAction *>(u"approvals.correct.%1"_s.arg(sequence))->trigger();
            return f.page->findChild<QDialog *>(u"approvals.correction"_s);
        };
        QDialog *dialog = openFor(1); // the submission, on which the approval depends
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"correction.record"_s)->isVisible());
        QVERIFY(!dialog->findChild<Notice *>(u"correction.error"_s)->text().isEmpty());
        dialog->reject();
        QTRY_VERIFY(!f.page->findChild<QDialog *>(u"approvals.correction"_s));

        dialog = openFor(2);
        auto *record = dialog->findChild<QPushButton *>(u"correction.record"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"correction.by"_s), u"Office"_s);
        record->click(); // without a reason
        QCOMPARE(f.events(name).size(), 2);
        QTest::keyClicks(dialog->findChild<TextField *>(u"correction.reason"_s), u"It was another proposal."_s);
        record->click();
        QTRY_COMPARE(f.chain(name).stage, u"chair"_s);
        QTRY_COMPARE(f.page->findChildren<HistoryItem *>().size(), 3);
        QTRY_VERIFY(f.find<HistoryItem>(u"event.2"_s)->accessibleName().contains("corrected"_L1));
        QVERIFY(!f.page->findChild<QToolButton *>(u"approvals.event.menu.2"_s)); // not twice
        QVERIFY(f.find<QLabel>(u"verified"_s)->isVisible());
    }

    /// R127: a change of OSAP intent says what closes before it is recorded.
    void osapIntentSaysWhatCloses()
    {
        const QString name = u"Carbon Accounting"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        auto *more = f.page->findChild<QToolButton *>(u"approvals.more"_s);
        more->menu()->findChild<QAction *>(u"approvals.more.osap-intent"_s)->trigger();
        f.find<QuietComboBox>(u"newIntent"_s)->setCurrentData(int(OsapIntent::No));
        emit f.find<QuietComboBox>(u"newIntent"_s)->activated(0);
        QCOMPARE(f.text(u"route"_s), u"This closes Ministry."_s);
        f.type(u"by"_s, u"Ada Proposer"_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.chain(name).intent, OsapIntent::No);
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().size(), 5); // R51
    }

    /// One outcome for several at one stage, all or none; different stages are told apart.
    void severalAtOnce()
    {
        PageFixture f;
        QVERIFY(f.start({u"One"_s, u"Two"_s, u"Three"_s}));
        auto *table = f.find<DataTable>(u"table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4); // and the heading
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        table->selectAll();
        QTRY_COMPARE(f.name(), u"3 proposal(s) chosen"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s)->isChecked());
        f.decide(u"approve"_s, u"Q. Chair"_s, u"All three."_s);
        QCOMPARE(f.messages.last(), u"Recorded for 3 proposal(s): Approve."_s);
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            QCOMPARE(f.chain(name).stage, u"dean"_s);
        // One of them goes on alone.
        f.page->activate(Link::toApproval(f.named(u"Two"_s)));
        QTRY_COMPARE(f.name(), u"Two"_s);
        f.decide(u"approve"_s, u"Q. Dean"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        table->selectAll();
        QTRY_COMPARE(f.name(), u"3 proposal(s) chosen"_s);
        QTRY_VERIFY(!f.find<QPushButton>(u"record"_s)->isVisible());
    }

    /// What another process records shows here; what was typed stays, and the form says that it moved on.
    void changedElsewhere()
    {
        const QString name = u"Museum Collections"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        f.type(u"comment"_s, u"Typed before."_s);
        {
            auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
            QVERIFY(other);
            QVERIFY((*other)->record(f.named(name), {.action = Action::Approve, .by = u"Elsewhere"_s, .on = kToday}));
        }
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(2).state, ChainBead::Current); // the poll saw it
        QCOMPARE(f.find<TextField>(u"comment"_s)->text(), u"Typed before."_s);
        QVERIFY2(f.text(u"notice"_s).contains("Dean"_L1), qPrintable(f.text(u"notice"_s)));
        QCOMPARE(f.find<PersonField>(u"by"_s)->text(), u"Dora Dean"_s);
    }

    /// A record that comes too late is refused, the page shows how it stands, and nothing typed is lost.
    void tooLateIsRefused()
    {
        const QString name = u"Evidence Briefs"_s;
        PageFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        f.type(u"by"_s, u"Q. Chair"_s);
        f.type(u"comment"_s, u"Well done."_s);
        // Recorded between the reading and the writing: the task is queued behind.
        f.store.write(
            f.page.get(),
            [id = f.named(name)](Office &office) {
                return office.record(id, {.action = Action::Approve, .by = u"Quicker"_s, .on = kToday});
            },
            [](const Result<ChainState> &) {});
        f.press(u"record"_s);
        QTRY_VERIFY2(f.text(u"error"_s).contains(u"“Dean”"_s), qPrintable(f.text(u"error"_s)));
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(2).state, ChainBead::Current);
        QCOMPARE(f.events(name).size(), 2);
        QCOMPARE(f.find<TextField>(u"comment"_s)->text(), u"Well done."_s);
        QVERIFY(!f.text(u"error"_s).isEmpty());
    }

    /// What was typed for one proposal waits there while another is looked at.
    void typedTextsBelongToTheirProposal()
    {
        PageFixture f;
        QVERIFY(f.start({u"First"_s, u"Second"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"return"_s));
        f.press(u"return"_s);
        f.type(u"comment"_s, u"About the first."_s);
        f.page->activate(Link::toApproval(f.named(u"Second"_s)));
        QTRY_COMPARE(f.name(), u"Second"_s);
        QCOMPARE(f.find<TextField>(u"comment"_s)->text(), QString());
        QVERIFY(f.find<QPushButton>(u"approve"_s)->isChecked());
        f.page->activate(Link::toApproval(f.named(u"First"_s)));
        QTRY_COMPARE(f.find<TextField>(u"comment"_s)->text(), u"About the first."_s);
        QVERIFY(f.find<QPushButton>(u"return"_s)->isChecked());
    }

    /// The office's people are offered as a name is typed.
    void peopleAreOffered()
    {
        PageFixture f;
        QVERIFY(f.start({u"People"_s}));
        auto *by = f.find<PersonField>(u"by"_s);
        QTRY_COMPARE(by->text(), u"Marta Lindqvist"_s);
        by->setFocus();
        by->selectAll();
        QTest::keyClick(by, Qt::Key_Down);
        auto *popup = f.page->findChild<PopupList *>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(popup->rowCount(), 3);
        QCOMPARE(popup->titleAt(1), u"Ben Chairman"_s); // chairs before the Dean
        QTest::keyClick(by, Qt::Key_Escape);
        QTest::keyClicks(by, u"dora"_s);
        QCOMPARE(popup->rowCount(), 1);
        QTest::keyClick(by, Qt::Key_Return);
        QCOMPARE(by->text(), u"Dora Dean"_s);
        QVERIFY(!popup->isVisible());
    }

    /// The example office: groups, overdue in words, changes between revisions, comparing them, and what has ended.
    void theExampleOffice()
    {
        UiFixture f;
        QVERIFY(f.open(UiFixture::Content::Example));
        ApprovalsPage page(f.context);
        UiFixture::show(page);
        page.activate(Link::toApproval(f.named(u"Indigenous Data Governance"_s)));
        auto *name = page.findChild<LinkLabel *>(u"approvals.name"_s);
        QTRY_COMPARE(name->text(), u"Indigenous Data Governance"_s);
        auto *table = page.findChild<DataTable *>(u"approvals.table"_s);
        QVERIFY2(page.subtitle().contains(" overdue"_L1), qPrintable(page.subtitle()));
        const int open = table->model()->rowCount();

        // The compare dialog from the link, on the two revisions it speaks of.
        auto *changes = page.findChild<LinkLabel *>(u"approvals.changes.2"_s);
        QVERIFY(changes);
        QTest::keyClick(changes, Qt::Key_Return);
        CompareDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<CompareDialog *>()));
        QCOMPARE(dialog->findChild<QComboBox *>(u"compare.left"_s)->currentText(), u"Revision 1"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"compare.right"_s)->currentText(), u"Revision 2"_s);
        QVERIFY2(changes->text().startsWith(QString::number(dialog->view()->differences())),
                 qPrintable(changes->text()));
        QVERIFY(dialog->view()->differences() > 0);
        dialog->reject();

        auto *group = page.findChild<QToolButton *>(u"approvals.group"_s);
        group->menu()->findChild<QAction *>(u"approvals.ended"_s)->trigger();
        QTRY_VERIFY(table->model()->rowCount() > open + 4);
        group->menu()->findChild<QAction *>(u"approvals.group.2"_s)->trigger();
        for (int row = 0; row < table->model()->rowCount(); ++row) // oldest first has no headings
            QVERIFY(!table->model()->index(row, 0).data(Qt::UserRole + 104).toBool());
        QCOMPARE(name->text(), u"Indigenous Data Governance"_s);
        // What has ended can be retired and corrected.
        page.activate(Link::toApproval(f.named(u"Grant Writing"_s)));
        QTRY_COMPARE(name->text(), u"Grant Writing"_s);
        QVERIFY(page.findChild<QToolButton *>(u"approvals.more"_s)
                    ->menu()
                    ->findChild<QAction *>(u"approvals.more.retire"_s));
        QVERIFY(page.findChildren<HistoryItem *>().size() > 3);
    }

    void theListKeepsItsOrder()
    {
        const Policy policy = Policy::shipped();
        const auto row = [](const QString &name, const QString &unit, const QString &stage, int days) {
            WaitingRow made;
            made.proposal.id = QUuid::createUuid();
            made.proposal.name = name;
            made.proposal.unit = unit;
            made.proposal.stage = stage;
            made.place = stage;
            made.days = days;
            return made;
        };
        InProgressModel model(policy);
        QAbstractItemModelTester tester(&model);
        WaitingRow late = row(u"C"_s, u"Art"_s, u"chair"_s, 19);
        late.usual = 7;
        late.overdue = WaitingRow::LongerThanUsual;
        WaitingRow returned = row(u"D"_s, u"Art"_s, u"returned"_s, 3);
        returned.place = u"dean"_s;
        model.setRows({row(u"A"_s, u"Biology"_s, u"ministry"_s, 90), late, row(u"B"_s, {}, u"chair"_s, 5), returned});
        const auto lines = [&model] {
            QStringList texts;
            for (int line = 0; line < model.rowCount(); ++line)
                texts += model.index(line, 0).data().toString();
            return texts.join(u'|');
        };
        QCOMPARE(lines(), u"Chair · 2|C|B|Dean · 1|D|Ministry · 1|A"_s);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEnabled)); // the keyboard passes over headings
        QCOMPARE(model.index(1, InProgressModel::Days).data(Qt::ToolTipRole).toString(),
                 u"Overdue: 19 day(s) here, 7 day(s) are usual"_s);
        model.setGrouping(InProgressModel::ByUnit);
        QCOMPARE(lines(), u"Art · 2|C|D|Biology · 1|A|No unit · 1|B"_s);
        model.setGrouping(InProgressModel::OldestFirst);
        QCOMPARE(lines(), u"A|C|B|D"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    /// It fits the smallest useful window, and history goes below the form there.
    void narrow()
    {
        PageFixture f;
        QVERIFY(f.start({u"Narrow"_s}));
        f.page->resize(828, 650);
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QCOMPARE(f.page->width(), 828);
        QVERIFY(f.page->minimumSizeHint().width() <= 828);
        QVERIFY(f.page->minimumSizeHint().height() <= 650);
        const auto bottom = [&f](QWidget *w) { return w->mapTo(f.page.get(), QPoint(0, w->height())).y(); };
        auto *history = f.page->findChild<HistoryCard *>();
        QTRY_VERIFY(bottom(history) > bottom(f.find<>(u"record"_s)));
        QVERIFY(bottom(history) <= 650);
        QVERIFY(f.find<>(u"record"_s)->isVisible());
    }

    void tabGoesThroughTheForm()
    {
        PageFixture f;
        QVERIFY(f.start({u"Keys"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        auto *approve = f.find<QPushButton>(u"approve"_s);
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Right); // the arrow chooses
        QVERIFY(f.find<QPushButton>(u"return"_s)->isChecked());
        for (const QString &next :
             {u"by"_s, u"on"_s, u"returnTo"_s, u"restart"_s, u"comment"_s, u"attach"_s, u"record"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"approvals."_s + next);
        }
    }

    void everyFieldHasAName()
    {
        PageFixture f;
        QVERIFY(f.start({u"Names"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        for (QWidget *widget : f.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               (label && !label->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

QTEST_MAIN(ApprovalsPageTest)
#include "tst_approvalspage.moc"
