// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of stacks by keyboard and object name, over a real office file.

#include "ui/stacks/stackspage.h"

#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"
#include "core/wording/wording.h"
#include "tests/support/uifixture.h"
#include "ui/stacks/conflictstrip.h"
#include "ui/stacks/learnerscard.h"
#include "ui/stacks/membersmodel.h"
#include "ui/stacks/stacklistmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12); ///< of UiFixture

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
    proposal.skills = {{u"To do "_s + name, SkillKind::Skill, {}}};
    proposal.assessmentStrategy = u"In three steps"_s;
    proposal.osap = OsapIntent::No;
    return proposal;
}

/// A page over an office with five proposals, of which the first three are approved and the others drafts.
struct Desk {
    UiFixture fixture;
    std::unique_ptr<StacksPage> page;
    QList<QUuid> ids;
    QStringList messages;
    QList<Link> went;

    bool open(bool withStack = true)
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        const auto made = fixture.ask([withStack](Office &office) -> Result<QList<QUuid>> {
            QList<QUuid> proposals;
            for (const QString &name : {u"Alpha Mapping"_s, u"Beta Imaging"_s, u"Gamma Surveying"_s, u"Delta Drones"_s,
                                        u"Epsilon Ethics"_s}) {
                const auto stored = office.addDraft(complete(name));
                if (!stored)
                    return tl::unexpected(stored.error());
                proposals.append(stored->proposal.id);
            }
            for (const QUuid &id : proposals.mid(0, 3)) {
                for (const Action action :
                     {Action::Submit, Action::Approve, Action::Approve, Action::Approve, Action::RecordNotice}) {
                    const auto done =
                        office.record(id, {.action = action, .by = u"N. N."_s, .on = kToday.addDays(-100)});
                    if (!done)
                        return tl::unexpected(done.error());
                }
            }
            if (withStack) {
                Stack stack;
                stack.name = u"Geomatics"_s;
                stack.members = {{proposals.at(0)}, {proposals.at(1)}, {proposals.at(3)}};
                if (const auto added = office.stacks().addStack(stack); !added)
                    return tl::unexpected(added.error());
            }
            return proposals;
        });
        if (!made)
            return false;
        ids = *made;
        page = std::make_unique<StacksPage>(fixture.context);
        QObject::connect(page.get(), &Page::message, page.get(), [this](const QString &said) { messages += said; });
        QObject::connect(page.get(), &Page::go, page.get(), [this](const Link &link) { went += link; });
        UiFixture::show(*page);
        page->activate(Link::to(Link::Stacks));
        return QTest::qWaitFor([&] { return withStack ? name()->text() == u"Geomatics"_s : begin()->isVisible(); },
                               10000);
    }

    template <typename T = QWidget> T *find(const QString &objectName) const
    {
        return page->findChild<T *>(u"stacks."_s + objectName);
    }
    QLineEdit *name() const { return find<QLineEdit>(u"name"_s); }
    QPushButton *begin() const { return find<QPushButton>(u"begin"_s); }
    DataTable *members() const { return find<DataTable>(u"members"_s); }
    QString state() const
    {
        const auto *label = find<QLabel>(u"state"_s);
        return page->findChild<ConflictStrip *>()->isHidden() ? QString() : label->text();
    }
    QStringList memberNames() const
    {
        QStringList names;
        for (int row = 0; row < members()->model()->rowCount(); ++row)
            names.append(members()->model()->index(row, MembersModel::Name).data().toString());
        return names;
    }
    void type(const QString &objectName, const QString &words) const
    {
        auto *field = find<>(objectName);
        QVERIFY2(field, qPrintable(objectName));
        field->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->selectAll();
        QTest::keyClicks(field, words);
    }
    void press(const QString &objectName) const
    {
        auto *button = find<QAbstractButton>(objectName);
        QVERIFY2(button && button->isEnabled(), qPrintable(objectName));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void choose(const QString &objectName, const QVariant &data) const
    {
        auto *box = find<QuietComboBox>(objectName);
        box->setCurrentData(data);
        emit box->activated(box->currentIndex());
    }
    /// Adds a member by typing words of its name and Enter.
    void add(const QString &words) const
    {
        const int before = members()->model()->rowCount();
        type(u"add"_s, words);
        auto *popup = page->window()->findChild<PopupList *>();
        QTRY_VERIFY(popup->isVisible() && popup->rowCount() > 0);
        QTest::keyClick(find<QLineEdit>(u"add"_s), Qt::Key_Return);
        QTRY_COMPARE(members()->model()->rowCount(), before + 1);
    }
    QList<StoredStack> stored()
    {
        return *fixture.ask([](Office &office) { return office.stacks().stacks(); });
    }
    Stack only()
    {
        const auto all = stored();
        return all.size() == 1 ? all.first().stack : Stack();
    }
    bool remarks(StackRemark::Kind kind) const
    {
        const auto all = page->findChildren<LinkLabel *>(u"stacks.remark.%1"_s.arg(int(kind)));
        return std::any_of(all.cbegin(), all.cend(), [](const LinkLabel *one) { return one->isVisible(); });
    }
};

} // namespace

class StacksPageTest final : public QObject {
    Q_OBJECT

private slots:
    /// R21, R22: a stack is kept from the moment it has a name and two members, whatever state these are in.
    void aStackBeginsWithANameAndTwoMembers()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        QVERIFY(desk.find<>(u"none"_s)->isVisible());
        desk.press(u"begin"_s);
        QVERIFY(desk.name()->hasFocus());
        desk.type(u"name"_s, u"Geomatics"_s);
        QVERIFY(desk.state().startsWith(u"Not kept yet"_s));
        QVERIFY(desk.remarks(StackRemark::TooFewMembers));
        desk.add(u"alph"_s);
        QVERIFY(desk.remarks(StackRemark::TooFewMembers));
        QCOMPARE(desk.stored().size(), 0);
        desk.add(u"delta"_s);
        QTRY_COMPARE(desk.stored().size(), 1);
        QVERIFY(!desk.remarks(StackRemark::TooFewMembers));
        QTRY_VERIFY(desk.state().isEmpty());
        const Stack stack = desk.only();
        QCOMPARE(stack.name, u"Geomatics"_s);
        QCOMPARE(stack.members, (QList<StackMember>{{desk.ids.at(0), 1}, {desk.ids.at(3), 2}}));
        auto *list = desk.find<DataTable>(u"table"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data(SecondLineRole).toString(), u"No further award · 1 of 2 approved"_s);
        const QModelIndex draft = desk.members()->model()->index(1, MembersModel::Stage);
        QCOMPARE(draft.data().toString(), u"Draft"_s);

        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.stored().size(), 0);
        QTRY_VERIFY(desk.begin()->isVisible());
        desk.fixture.undo.redo();
        QTRY_COMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.only(), stack);
        QTRY_COMPARE(desk.name()->text(), u"Geomatics"_s);
    }

    void everyEditIsStoredAndUndone()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::MicroCertificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::MicroCertificate);
        desk.type(u"award"_s, u"Geomatics I"_s);
        QTRY_COMPARE(desk.only().award, u"Geomatics I"_s);
        QTRY_COMPARE(desk.fixture.undo.count(), 2);
        // What was just typed is stored, and then undone as one act.
        auto *award = desk.find<QLineEdit>(u"award"_s);
        QTest::keyClicks(award, u"I"_s);
        QTest::keyClick(award, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.fixture.undo.count(), 3);
        QTRY_COMPARE(award->text(), u"Geomatics I"_s);
        QCOMPARE(desk.only().award, u"Geomatics I"_s);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.only().award, QString());
        QTRY_COMPARE(award->text(), QString()); // the page has read it before it goes on from there
        desk.fixture.undo.redo();
        QTRY_COMPARE(desk.only().award, u"Geomatics I"_s);
        QTRY_COMPARE(award->text(), u"Geomatics I"_s);
        // R31: the course may be undergraduate or graduate.
        desk.choose(u"level"_s, int(CourseLevel::Graduate));
        QTRY_COMPARE(desk.only().level, CourseLevel::Graduate);
    }

    /// R24: positions run from 1 without a gap; the order shows only where it counts.
    void membersMoveByKeyboard()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.members()->isColumnHidden(MembersModel::Position));
        desk.find<QCheckBox>(u"sequential"_s)->click();
        QTRY_VERIFY(desk.only().sequential);
        QVERIFY(!desk.members()->isColumnHidden(MembersModel::Position));
        desk.members()->setFocus();
        desk.members()->selectRow(2);
        QTest::keyClick(desk.members(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.memberNames(), QStringList({u"Alpha Mapping"_s, u"Delta Drones"_s, u"Beta Imaging"_s}));
        QCOMPARE(desk.members()->currentRow(), 1);
        QTest::keyClick(desk.members(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(desk.members(), Qt::Key_Up, Qt::AltModifier); // it is the first already
        QCOMPARE(desk.memberNames().first(), u"Delta Drones"_s);
        QTest::keyClick(desk.members(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(desk.only().members,
                     (QList<StackMember>{{desk.ids.at(0), 1}, {desk.ids.at(3), 2}, {desk.ids.at(1), 3}}));
        QCOMPARE(desk.members()->currentRow(), 1);
        desk.press(u"down"_s);
        QTRY_COMPARE(desk.only().members.last().proposal, desk.ids.at(3));
        QVERIFY(!desk.find<QToolButton>(u"down"_s)->isEnabled());
    }

    /// R21: fewer than two is no stack.
    void theLastTwoMembersStay()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.members()->setFocus();
        desk.members()->selectRow(2);
        QTest::keyClick(desk.members(), Qt::Key_Delete);
        QTRY_COMPARE(desk.only().members.size(), 2);
        desk.members()->selectRow(0);
        QTest::keyClick(desk.members(), Qt::Key_Delete);
        QVERIFY2(desk.find<QLabel>(u"memberHint"_s)->text().contains(u"two members at least"_s),
                 qPrintable(desk.find<QLabel>(u"memberHint"_s)->text()));
        QCOMPARE(desk.memberNames().size(), 2);
        QTest::qWait(100);
        QCOMPARE(desk.only().members.size(), 2);
    }

    void aKeptStackKeepsAName()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.name()->setFocus();
        desk.name()->selectAll();
        QTest::keyClick(desk.name(), Qt::Key_Delete);
        QVERIFY(desk.name()->accessibleDescription().contains(u"has a name"_s));
        desk.members()->setFocus();
        QCOMPARE(desk.name()->text(), u"Geomatics"_s);
        QCOMPARE(desk.only().name, u"Geomatics"_s);
        QVERIFY(desk.name()->accessibleDescription().isEmpty());
    }

    /// R41, R42: the conversion rule is asked for course credit and for nothing else; R28: three or four members.
    void theConversionRuleIsAskedForCourseCreditOnly_data()
    {
        QTest::addColumn<StackOutcome>("outcome");
        QTest::addColumn<bool>("asked");
        QTest::newRow("none") << StackOutcome::None << false;
        QTest::newRow("certificate") << StackOutcome::Certificate << false;
        QTest::newRow("micro-certificate") << StackOutcome::MicroCertificate << false;
        QTest::newRow("course credit") << StackOutcome::CourseCredit << true;
    }
    void theConversionRuleIsAskedForCourseCreditOnly()
    {
        QFETCH(const StackOutcome, outcome);
        QFETCH(const bool, asked);
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(outcome));
        QCOMPARE(desk.find<>(u"rule"_s)->isVisible(), asked);
        QCOMPARE(desk.find<>(u"inSyllabus"_s)->isVisible(), asked);
        QCOMPARE(desk.remarks(StackRemark::ConversionMissing), asked);
        QCOMPARE(desk.find<>(u"award"_s)->isVisible(), outcome != StackOutcome::None);
        if (!asked)
            return;
        desk.type(u"rule"_s, u"A pass counts as B+."_s);
        QVERIFY(!desk.remarks(StackRemark::ConversionMissing));
        QVERIFY(desk.remarks(StackRemark::SyllabusMissing));
        desk.type(u"inSyllabus"_s, u"2026-02-02"_s);
        QVERIFY(!desk.remarks(StackRemark::SyllabusMissing));
        desk.type(u"ruleBy"_s, u"Curriculum committee"_s);
        QTRY_COMPARE(desk.only().conversionDecidedBy, u"Curriculum committee"_s);
        QCOMPARE(desk.only().conversionRule, u"A pass counts as B+."_s);
        QCOMPARE(desk.only().conversionInSyllabus, QDate(2026, 2, 2));
        QVERIFY(!desk.remarks(StackRemark::CreditMembers));
        desk.add(u"eps"_s);
        QVERIFY(!desk.remarks(StackRemark::CreditMembers)); // four
        desk.add(u"gamma"_s);
        QVERIFY(desk.remarks(StackRemark::CreditMembers)); // five
    }

    /// R111, R68: the conversation with OAPSI and the discussion of the budget are remarks until their day is entered.
    void remarksLeadToTheirFields()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.remarks(StackRemark::NotConsulted));
        QVERIFY(desk.remarks(StackRemark::BudgetOpen));
        auto *remark = desk.page->findChild<LinkLabel *>(u"stacks.remark.%1"_s.arg(StackRemark::NotConsulted));
        remark->setFocus();
        QTest::keyClick(remark, Qt::Key_Return);
        QVERIFY(desk.find<>(u"consulted"_s)->hasFocus());
        QTest::keyClicks(desk.find<>(u"consulted"_s), u"2026-01-05"_s);
        QVERIFY(!desk.remarks(StackRemark::NotConsulted));
        desk.type(u"budget"_s, u"2026-01-06"_s);
        desk.name()->setFocus();
        QTRY_COMPARE(desk.only().budgetDiscussedOn, QDate(2026, 1, 6));
        QCOMPARE(desk.only().consultedOn, QDate(2026, 1, 5));
        QVERIFY(!desk.remarks(StackRemark::BudgetOpen));
    }

    /// R29, R30: each unit decides for its own program.
    void unitsDecideForTheirPrograms()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::CourseCredit));
        QVERIFY(desk.remarks(StackRemark::NotDecided));
        auto *table = desk.find<DataTable>(u"equivalence"_s);
        const auto enter = [&](int column, const QString &words) {
            if (!qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
                table->setFocus();
                table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, column));
                QTest::keyClick(table, Qt::Key_F2);
            }
            QTest::keyClicks(QApplication::focusWidget(), words);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget(), table);
        };
        desk.press(u"equivalence.add"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        enter(0, u"Geography"_s);
        QCOMPARE(desk.only().equivalences.size(), 0); // a program is missing yet
        enter(1, u"BA Geography"_s);
        QTRY_COMPARE(desk.only().equivalences.size(), 1);
        QVERIFY(table->model()->setData(table->model()->index(0, 2), word(EquivalenceAnswer::Yes)));
        QTRY_COMPARE(desk.only().equivalences.first().answer, EquivalenceAnswer::Yes);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"by whom?"_s);
        QVERIFY(table->model()->setData(table->model()->index(0, 3), u"M. Lindqvist"_s));
        QVERIFY(table->model()->setData(table->model()->index(0, 4), u"2026-01-09"_s));
        QTRY_COMPARE(desk.only().equivalences.first().on, QDate(2026, 1, 9));
        QVERIFY(!desk.remarks(StackRemark::NotDecided));

        desk.press(u"equivalence.add"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        enter(0, u"geography"_s);
        QVERIFY(!table->model()->setData(table->model()->index(1, 1), u"BA Geography"_s));
        QVERIFY(desk.find<QLabel>(u"equivalence.refusal"_s)->text().contains(u"already"_s));
        QVERIFY(table->model()->setData(table->model()->index(1, 1), u"BSc Environment"_s));
        QTRY_COMPARE(desk.only().equivalences.size(), 2);
        QCOMPARE(desk.only().equivalences.last().answer,
                 EquivalenceAnswer::Undecided); // the first one's yes is its own
        QCOMPARE(desk.only().equivalences.first().answer, EquivalenceAnswer::Yes);
        table->setFocus();
        table->selectRow(0);
        desk.press(u"equivalence.remove"_s);
        QTRY_COMPARE(desk.only().equivalences.size(), 1);
        QTRY_COMPARE(desk.only().equivalences.first().program, u"BSc Environment"_s);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.only().equivalences.size(), 2);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void aStaleSaveIsToldAndSettled_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("award");
        QTest::addColumn<QString>("note");
        QTest::newRow("theirs") << u"theirs"_s << QString() << u"From the other window"_s;
        QTest::newRow("mine") << u"mine"_s << u"Mine"_s << QString();
    }
    void aStaleSaveIsToldAndSettled()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, award);
        QFETCH(const QString, note);
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::Certificate);
        QTRY_VERIFY(desk.fixture.undo.count() == 1);
        desk.type(u"award"_s, u"Mine"_s); // not stored yet: the pause of typing
        QVERIFY(desk.fixture.ask([](Office &office) {
            auto stored = office.stacks().stacks()->first();
            stored.stack.note = u"From the other window"_s;
            return office.stacks().saveStack(stored.stack, stored.rowVersion);
        }));
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().contains(u"changed elsewhere"_s), 10000);
        QCOMPARE(desk.only().award, QString()); // not overwritten
        desk.press(button);
        QTRY_COMPARE(desk.only().award, award);
        QTRY_COMPARE(desk.only().note, note);
        QTRY_VERIFY(desk.state().isEmpty());
        QTRY_COMPARE(desk.find<QLineEdit>(u"award"_s)->text(), award);
        QCOMPARE(desk.find<TextField>(u"note"_s)->text(), note);
    }

    /// R77, R27: "x of n" per learner; the outcome is due when all are passed. R132: overlapping runs are a hint.
    void learnersAndOverlappingRuns()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.members()->setFocus();
        desk.members()->selectRow(2);
        QTest::keyClick(desk.members(), Qt::Key_Delete); // two approved ones are left
        QTRY_COMPARE(desk.only().members.size(), 2);
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::Certificate);
        const auto made = desk.fixture.ask([ids = desk.ids](Office &office) -> Result<void> {
            DeliveryRepository delivery = office.delivery();
            for (const int which : {0, 1}) {
                Offering offering;
                offering.proposal = ids.at(which);
                const auto stored = delivery.addOffering(offering);
                if (!stored)
                    return tl::unexpected(stored.error());
                Cohort cohort;
                cohort.offering = stored->offering.id;
                cohort.start = QDate(2026, 1, 5).addDays(7 * which);
                cohort.end = cohort.start.addDays(41);
                const auto added = delivery.addCohort(cohort);
                if (!added)
                    return tl::unexpected(added.error());
                QList<Enrolment> learners{{.learner = u"Ann"_s, .contact = u"ann@example.org"_s}};
                if (which == 0)
                    learners.append({.learner = u"Ben"_s, .contact = u"ben@example.org"_s});
                if (const auto count = delivery.enrol(added->cohort.id, learners); !count)
                    return tl::unexpected(count.error());
                auto roster = *delivery.roster(added->cohort.id);
                for (Enrolment &one : roster)
                    one = withResult(one, EnrolmentResult::Passed, cohort.start.addDays(3));
                if (const auto saved = delivery.saveEnrolments(roster); !saved)
                    return tl::unexpected(saved.error());
            }
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(errorSentence(made.error())));
        auto *table = desk.find<DataTable>(u"learners"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, StackLearnersModel::Learner), u"Ann"_s);
        QCOMPARE(cell(0, StackLearnersModel::Progress), u"2 of 2"_s);
        QCOMPARE(cell(0, StackLearnersModel::Outcome), u"certificate due"_s);
        QCOMPARE(cell(1, StackLearnersModel::Progress), u"1 of 2"_s);
        QCOMPARE(cell(1, StackLearnersModel::Outcome), u"not yet"_s); // and no failure (R27)
        QCOMPARE(cell(1, StackLearnersModel::Passed), u"Alpha Mapping"_s);
        const auto *overlap = desk.page->findChild<QLabel *>(u"stacks.overlap.0"_s);
        QVERIFY(overlap);
        const auto sentences = desk.page->findChildren<QLabel *>(u"stacks.remark.sentence"_s);
        QVERIFY(std::any_of(sentences.cbegin(), sentences.cend(), [](const QLabel *one) {
            return one->text().contains(u"an OSAP learner cannot be funded for both at once"_s);
        }));
    }

    /// R26: the text says "stackable", names the others, and says whether it leads to something.
    void thePromotionalTextIsCopied()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"promotion.for"_s, desk.ids.at(0));
        const QString text = desk.find<QLabel>(u"promotion"_s)->text();
        QVERIFY2(text.contains(u"stackable"_s) && text.contains(u"Beta Imaging"_s) &&
                     text.contains(u"Delta Drones"_s) && text.contains(u"no further award"_s),
                 qPrintable(text));
        desk.press(u"promotion.copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(!desk.messages.isEmpty());
    }

    void aStackIsDeletedOnceConfirmedAndBroughtBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Stack before = desk.only();
        desk.find<QPushButton>(u"delete"_s)->click();
        auto *question = desk.page->findChild<QMessageBox *>(u"askYes"_s);
        QVERIFY(question);
        question->reject();
        QTest::qWait(50);
        QCOMPARE(desk.only(), before);
        desk.find<QPushButton>(u"delete"_s)->click();
        const auto all = desk.page->findChildren<QMessageBox *>(u"askYes"_s);
        for (QAbstractButton *button : all.last()->buttons()) {
            if (all.last()->buttonRole(button) == QMessageBox::AcceptRole ||
                all.last()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(desk.stored().size(), 0);
        QTRY_VERIFY(desk.begin()->isVisible());
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.only(), before);
        QTRY_COMPARE(desk.name()->text(), u"Geomatics"_s);
    }

    void aNameThatAnotherStackHasIsRefused()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.find<QPushButton>(u"new"_s)->click();
        desk.type(u"name"_s, u"Geomatics"_s);
        desk.add(u"gamma"_s);
        desk.add(u"eps"_s);
        QTRY_VERIFY(desk.state().contains(u"not stored"_s));
        QCOMPARE(desk.stored().size(), 1);
        desk.type(u"name"_s, u"Fieldwork"_s);
        QTRY_COMPARE(desk.stored().size(), 2);
        QTRY_VERIFY(desk.state().isEmpty());
        // Up in the list goes to the other one.
        auto *list = desk.find<DataTable>(u"table"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(desk.name()->text(), u"Geomatics"_s);
    }

    void aLinkShowsItsStackAndAMemberItsProposal()
    {
        Desk desk;
        QVERIFY(desk.open());
        const auto other = desk.fixture.ask([ids = desk.ids](Office &office) {
            Stack stack;
            stack.name = u"Another"_s;
            stack.members = {{ids.at(2)}, {ids.at(4)}};
            return office.stacks().addStack(stack);
        });
        QVERIFY(other);
        desk.page->activate({.target = Link::Stacks, .stack = other->stack.id});
        QTRY_COMPARE(desk.name()->text(), u"Another"_s);
        desk.members()->setFocus();
        desk.members()->selectRow(1);
        QTest::keyClick(desk.members(), Qt::Key_Return);
        QCOMPARE(desk.went.last(), Link::toProposal(desk.ids.at(4)));
    }

    void modelsBehave()
    {
        const Policy policy = Policy::shipped();
        MembersModel members(policy);
        QAbstractItemModelTester membersTester(&members);
        const MemberFacts one{QUuid::createUuid(), u"MC-1"_s, u"One"_s, u"draft"_s, {u"a"_s}};
        const MemberFacts two{QUuid::createUuid(), u"MC-2"_s, {}, u"approved"_s, {}};
        members.setMembers({one, two});
        members.setMembers({two, one});
        members.setMembers({one});
        StackListModel list;
        QAbstractItemModelTester listTester(&list);
        Stack stack;
        stack.id = QUuid::createUuid();
        list.setEdited(stack, {}, true);
        QCOMPARE(list.rowCount(), 1);
        list.setStacks({{.stack = stack, .members = {one}, .rowVersion = 1}});
        QCOMPARE(list.rowCount(), 1);
        list.setEdited({}, {}, false);
        StackLearnersModel learners;
        QAbstractItemModelTester learnersTester(&learners);
        learners.setLearners({{u"Ann"_s, {one.proposal}, {1, 2, false}}}, stack, {one, two});
        QCOMPARE(learners.rowCount(), 1);
    }
};

QTEST_MAIN(StacksPageTest)
#include "tst_stackspage.moc"
