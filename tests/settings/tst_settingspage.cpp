// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/delivery/learnerclock.h"
#include "core/store/deliveryrepository.h"
#include "tests/support/uifixture.h"
#include "ui/shell/recordmodel.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace credence;

class SettingsPageTest final : public QObject {
    Q_OBJECT

    static void showSection(const SettingsPage &page, const QString &name)
    {
        auto *list = page.findChild<QListWidget *>(u"settings.sections"_s);
        const auto found = list->findItems(name, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
    }

private slots:
    void aSettingIsStoredAndUndone()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        auto *field = page.findChild<QLineEdit *>(u"settings.institution"_s);
        field->setFocus();
        QTest::keyClicks(field, u"University of Tests"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto stored = [&] {
            return *fixture.ask([](Office &office) { return office.setting(u"institution"_s); });
        };
        QTRY_COMPARE(stored(), u"University of Tests"_s);
        QTRY_COMPARE(fixture.undo.count(), 1);
        fixture.undo.undo();
        QTRY_COMPARE(stored(), QString());
        QTRY_COMPARE(field->text(), QString());
    }

    /// R136: the two faculty stages are off until the office switches them on.
    void optionalStagesAreOffUntilSwitchedOn()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        auto *box = page.findChild<QCheckBox *>(u"settings.stage.faculty-board"_s);
        QVERIFY(box);
        QVERIFY(!box->isChecked());
        box->click();
        QTRY_COMPARE(*fixture.ask([](Office &office) { return office.setting(u"optional-stages"_s); }),
                     u"faculty-board"_s);
    }

    void unitsAreAddedEditedRemovedAndUndone()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        const auto units = [&] {
            QStringList names;
            const auto all = fixture.ask([](Office &office) { return office.units(); });
            for (const Unit &unit : *all)
                names.append(unit.name);
            return names;
        };
        auto *table = page.findChild<DataTable *>(u"settings.units"_s);
        page.findChild<QAbstractButton *>(u"settings.units.add"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->setData(table->model()->index(0, 0), u"Geography"_s));
        QTRY_COMPARE(units(), QStringList{u"Geography"_s});
        QTRY_COMPARE(fixture.undo.count(), 2);
        table->selectRow(0);
        page.findChild<QAbstractButton *>(u"settings.units.remove"_s)->click();
        QTRY_COMPARE(units(), QStringList());
        QTRY_COMPARE(fixture.undo.count(), 3);
        fixture.undo.undo();
        QTRY_COMPARE(units(), QStringList{u"Geography"_s});
    }

    void theOfficeFileIsCheckedAndBackedUp()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        QSignalSpy said(&page, &Page::message);
        page.findChild<QAbstractButton *>(u"settings.verify"_s)->click();
        auto *report = page.findChild<QLabel *>(u"settings.report"_s);
        QTRY_VERIFY_WITH_TIMEOUT(report->text().contains(u"sound"_s), 20000);

        page.findChild<QAbstractButton *>(u"settings.backup"_s)->click();
        auto *dialog = page.findChild<QFileDialog *>(u"askSaveFile"_s);
        QVERIFY(dialog);
        const QString target = fixture.path(u"copy.credence"_s);
        QFile older(target); // the dialog asked whether to replace it
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        emit dialog->fileSelected(target);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20000);
        QVERIFY(QFileInfo(target).size() > 5);
        QVERIFY(!QFile::exists(target + u".replaced"_s));
    }

    /// Reminders are of this user on this machine: on, and seven days ahead until changed.
    void remindersAreSetOnThisMachine()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        showSection(page, u"Reminders"_s);
        auto *on = page.findChild<QCheckBox *>(u"settings.reminders"_s);
        auto *days = page.findChild<QSpinBox *>(u"settings.reminder-days"_s);
        QVERIFY(on->isChecked());
        QCOMPARE(days->value(), 7);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"14"_s);
        QCOMPARE(fixture.settings.value("reminder-days").toInt(), 14);
        on->setFocus();
        QTest::keyClick(on, Qt::Key_Space);
        QCOMPARE(fixture.settings.value("reminders").toBool(), false);
        QVERIFY(!days->isEnabled());
        QCOMPARE(fixture.undo.count(), 0); // nothing of the office
    }

    /// The retention rule: shown before anything goes, asked, and then names are gone while results stay.
    void namesOfEndedCohortsAreRemoved()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto cohort = fixture.ask([](Office &office) -> Result<QUuid> {
            Proposal proposal;
            proposal.unit = u"Geography"_s;
            proposal.proposerName = u"Ada Proposer"_s;
            proposal.proposerRole = ProposerRole::Chair;
            proposal.courseName = u"Web Maps"_s;
            proposal.hours = Quantity::of(36);
            proposal.weeks = Quantity::of(6);
            proposal.place = Place::Online;
            proposal.timing = Timing::Asynchronous;
            proposal.summary = proposal.rationale = proposal.assessmentStrategy = u"Text"_s;
            proposal.skills = {{u"Publish a web map"_s, SkillKind::Skill, {}}};
            proposal.osap = OsapIntent::No;
            const auto draft = office.addDraft(proposal);
            if (!draft)
                return tl::unexpected(draft.error());
            for (const Action action :
                 {Action::Submit, Action::Approve, Action::Approve, Action::Approve, Action::RecordNotice}) {
                if (const auto done = office.record(draft->proposal.id,
                                                    {.action = action, .by = u"N. N."_s, .on = QDate(2023, 1, 10)});
                    !done)
                    return tl::unexpected(done.error());
            }
            DeliveryRepository delivery = office.delivery();
            Offering offering;
            offering.proposal = draft->proposal.id;
            const auto stored = delivery.addOffering(offering);
            if (!stored)
                return tl::unexpected(stored.error());
            Cohort one;
            one.offering = stored->offering.id;
            one.start = QDate(2024, 3, 4);
            one.end = QDate(2024, 4, 12);
            const auto added = delivery.addCohort(one);
            if (!added)
                return tl::unexpected(added.error());
            if (const auto count = delivery.enrol(added->cohort.id, {{.learner = u"Ann"_s, .contact = u"ann@x.org"_s}});
                !count)
                return tl::unexpected(count.error());
            auto roster = *delivery.roster(added->cohort.id);
            roster.first() = withResult(roster.first(), EnrolmentResult::Passed, QDate(2024, 4, 5));
            if (const auto saved = delivery.saveEnrolments(roster); !saved)
                return tl::unexpected(saved.error());
            return added->cohort.id;
        });
        QVERIFY(cohort);
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        showSection(page, u"Privacy"_s);
        const auto setting = [&] {
            return *fixture.ask([](Office &office) { return office.setting(u"retention-months"_s); });
        };
        const auto learner = [&] {
            return fixture.ask([id = *cohort](Office &office) { return office.delivery().roster(id); })->first();
        };
        auto *months = page.findChild<QSpinBox *>(u"settings.retention-months"_s);
        auto *look = page.findChild<QPushButton *>(u"settings.purge.look"_s);
        auto *remove = page.findChild<QPushButton *>(u"settings.purge"_s);
        auto *report = page.findChild<QLabel *>(u"settings.purge.report"_s);
        QCOMPARE(months->text(), u"never"_s); // no rule until there is one
        QVERIFY(!look->isEnabled());
        QVERIFY(!remove->isEnabled());
        months->setFocus();
        months->selectAll();
        QTest::keyClicks(months, u"36"_s);
        QTest::keyClick(months, Qt::Key_Return);
        QTRY_COMPARE(setting(), u"36"_s);
        look->click();
        QTRY_VERIFY(report->isVisible());
        QVERIFY2(report->text().contains(u"No name is left"_s), qPrintable(report->text()));
        QVERIFY(!remove->isEnabled());
        months->setFocus();
        months->selectAll();
        QTest::keyClicks(months, u"12"_s);
        QVERIFY(!report->isVisible()); // it was of another time
        QTest::keyClick(months, Qt::Key_Return);
        look->click();
        QTRY_VERIFY(report->isVisible());
        QVERIFY2(report->text().contains(u"1 learner"_s) && report->text().contains(u"12 Jan 2025"_s),
                 qPrintable(report->text()));
        QCOMPARE(learner().learner, u"Ann"_s); // looking removes nothing
        QVERIFY(remove->isEnabled());
        QSignalSpy said(&page, &Page::message);
        remove->click();
        auto *question = page.findChild<QMessageBox *>(u"askYes"_s);
        QVERIFY(question);
        QVERIFY(question->text().contains(u"Backups keep them"_s));
        question->findChild<QPushButton *>(u"askYes.yes"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"removed"_s));
        const Enrolment after = learner();
        QVERIFY(after.erased);
        QVERIFY(after.learner.isEmpty() && after.contact.isEmpty());
        QCOMPARE(after.result, EnrolmentResult::Passed);
        QCOMPARE(after.resultOn, QDate(2024, 4, 5));
        QVERIFY(!remove->isEnabled());
        QCOMPARE(fixture.undo.count(), 0); // an undone act would bring names back
    }

    void recordModelBehaves()
    {
        RecordModel model({u"a"_s, u"b"_s});
        QAbstractItemModelTester tester(&model);
        model.setRecords({{1, {u"x"_s, u"y"_s}}});
        QSignalSpy edited(&model, &RecordModel::edited);
        QVERIFY(model.setData(model.index(0, 1), u" z "_s));
        QCOMPARE(model.record(0).cells, QStringList({u"x"_s, u"z"_s}));
        QVERIFY(model.setData(model.index(0, 1), u"z"_s)); // the same again is no edit
        QCOMPARE(edited.size(), 1);
    }
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
