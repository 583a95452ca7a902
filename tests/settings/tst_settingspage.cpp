// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officerecords.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/wordlistfield.h"

#include "core/delivery/learnerclock.h"
#include "core/store/deliveryrepository.h"
#include "tests/support/approved.h"
#include "tests/support/uifixture.h"
#include "ui/shell/recordmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/forms.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>

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

    /// Backup place: a folder that can be reached is stored, another is said and not taken; it can be undone.
    void theBackupPlaceIsChosen()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        showSection(page, u"Backup and check"_s);
        const auto setting = [&](const QString &key) {
            return *fixture.ask([key](Office &office) { return office.setting(key); });
        };
        auto *place = page.findChild<QLineEdit *>(u"settings.backup-folder"_s);
        QTRY_VERIFY(place->placeholderText().contains(u"office backups"_s)); // where they are while nothing is chosen
        QCOMPARE(place->text(), QString());
        const auto enter = [&](const QString &folder) {
            place->setFocus();
            place->selectAll();
            QTest::keyClicks(place, folder);
            QTest::keyClick(place, Qt::Key_Return);
        };
        enter(u"/proc/not-there"_s);
        QTRY_VERIFY2(place->accessibleDescription().contains(u"/proc/not-there"_s),
                     qPrintable(place->accessibleDescription()));
        QCOMPARE(setting(u"backup-folder"_s), QString());
        enter(u"backups"_s);
        QTRY_VERIFY(place->accessibleDescription().contains(u"whole path"_s));
        enter(fixture.path(u"elsewhere"_s));
        QTRY_COMPARE(setting(u"backup-folder"_s), fixture.path(u"elsewhere"_s));
        QVERIFY(QDir(fixture.path(u"elsewhere"_s)).exists());
        QTRY_COMPARE(fixture.undo.count(), 1);
        QVERIFY(!place->accessibleDescription().contains(u"not-there"_s));
        QCOMPARE(fixture.ask([](Office &office) { return office.backupFolder(); }), fixture.path(u"elsewhere"_s));

        page.findChild<QPushButton *>(u"settings.backup-second-folder.choose"_s)->click();
        auto *dialog = page.findChild<QFileDialog *>(u"askFolder"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(fixture.path(u"second"_s));
        dialog->close();
        QTRY_COMPARE(setting(u"backup-second-folder"_s), fixture.path(u"second"_s));
        fixture.undo.undo();
        fixture.undo.undo();
        QTRY_COMPARE(setting(u"backup-folder"_s), QString());
        QTRY_COMPARE(setting(u"backup-second-folder"_s), QString());
    }

    /// How many backups are kept: 12 days, 10 weeks, 9 months until it is changed.
    void theNumberOfBackupsIsSet()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        showSection(page, u"Backup and check"_s);
        const auto keep = [&] { return *fixture.ask([](Office &office) { return office.setting(u"backup-keep"_s); }); };
        auto *days = page.findChild<QSpinBox *>(u"settings.backup-keep.daily"_s);
        auto *weeks = page.findChild<QSpinBox *>(u"settings.backup-keep.weekly"_s);
        auto *months = page.findChild<QSpinBox *>(u"settings.backup-keep.monthly"_s);
        QTRY_COMPARE(days->value(), 12);
        QCOMPARE(weeks->value(), 10);
        QCOMPARE(months->value(), 9);
        QCOMPARE(days->minimum(), 1); // a day is always kept
        days->setFocus();
        days->selectAll();
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(keep(), QString()); // nothing changed, nothing stored
        QTest::keyClicks(days, u"30"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(keep(), u"30,10,9"_s);
        weeks->setFocus();
        QTRY_COMPARE(fixture.undo.count(), 1);
        fixture.undo.undo();
        QTRY_COMPARE(keep(), QString());
        QTRY_COMPARE(days->value(), 12);
    }

    /// The policy file, for a reader: the shipped one has no difference, another one is told row by row.
    void thePolicysDifferencesAreShown()
    {
        {
            UiFixture fixture;
            QVERIFY(fixture.open(UiFixture::Content::Empty));
            SettingsPage page(fixture.context);
            QCOMPARE(page.findChild<QLabel *>(u"settings.policy.said"_s)->text(),
                     u"No difference from the shipped policy."_s);
            QVERIFY(!page.findChild<QTableWidget *>(u"settings.policy.differences"_s));
        }
        UiFixture fixture;
        fixture.policy.limits.weeksMax = 12;
        fixture.policy.stages[1].expectedDays = 20;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        showSection(page, u"Policy file"_s);
        QVERIFY(page.findChild<QLabel *>(u"settings.policy.said"_s)->text().startsWith(u"2 "_s));
        auto *table = page.findChild<QTableWidget *>(u"settings.policy.differences"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"Weeks, at most"_s);
        QCOMPARE(table->item(0, 1)->text(), u"11"_s);
        QCOMPARE(table->item(0, 2)->text(), u"12"_s);
        QCOMPARE(table->item(1, 0)->text(), u"Dean · usual days"_s);
        const auto *choose = page.findChild<QPushButton *>(u"settings.policy"_s); // in sight, however much differs
        QVERIFY(choose->mapTo(&page, QPoint()).y() < table->mapTo(&page, QPoint()).y());
    }

    /// Every difference is wholly in sight at every width of the window, and the keyboard brings the row into view.
    void thePolicysDifferencesAreReadWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(820, 640);
        QTest::newRow("usual") << QSize(1160, 800);
    }
    void thePolicysDifferencesAreReadWhole()
    {
        QFETCH(const QSize, size);
        UiFixture fixture;
        fixture.policy.title.en =
            u"The framework for micro-credentials of the university, second and revised edition"_s;
        for (Stage &stage : fixture.policy.stages)
            stage.expectedDays += 3;
        fixture.policy.limits.weeksMax = 12;
        fixture.policy.limits.hoursMax = 250;
        fixture.policy.limits.leadMonths = 8;
        for (int clause : {0, 2, 4})
            fixture.policy.clauses[clause].title.en = u"A title that is a good deal longer than the column is wide"_s;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        page.resize(1000, 700);
        UiFixture::show(page);
        page.activate({});
        showSection(page, u"Policy file"_s);
        page.resize(size); // the rows follow
        auto *table = page.findChild<QTableWidget *>(u"settings.policy.differences"_s);
        QTRY_VERIFY(table->width() > 0 && std::abs(table->columnWidth(0) - table->columnWidth(1)) < 2);
        QTRY_COMPARE(table->height(), table->horizontalHeader()->height() + table->verticalHeader()->length());
        for (int row = 0; row < table->rowCount(); ++row) {
            int highest = 0;
            for (int column = 0; column < 3; ++column) {
                const QRect room(0, 0, table->columnWidth(column) - 20, 0);
                const QRect words =
                    table->fontMetrics().boundingRect(room, Qt::TextWordWrap, table->item(row, column)->text());
                highest = std::max(highest, words.height());
                QVERIFY2(words.height() <= table->rowHeight(row), qPrintable(table->item(row, column)->text()));
            }
            QTRY_VERIFY(table->rowHeight(row) < highest + table->fontMetrics().height() * 2); // nothing is blank
        }
        const QRect last = table->visualItemRect(table->item(table->rowCount() - 1, 0));
        QVERIFY(last.isValid() && table->viewport()->rect().contains(last));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table->currentRow(), table->rowCount() - 1);
        const QPoint end = table->viewport()->mapTo(&page, last.bottomLeft());
        QVERIFY(page.rect().contains(end));
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(page.rect().contains(table->viewport()->mapTo(&page, QPoint(0, 0))));
    }

    /// A click beside the fields of a section takes the keyboard nowhere.
    void theBlankOfASectionTakesNoFocus()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        page.resize(1160, 800);
        UiFixture::show(page);
        page.activate({});
        auto *list = page.findChild<QListWidget *>(u"settings.sections"_s);
        auto *stack = page.findChild<QStackedWidget *>();
        for (int section = 0; section < list->count(); ++section) {
            list->setCurrentRow(section);
            list->setFocus();
            const QPoint blank = stack->mapTo(&page, QPoint(stack->width() - 60, stack->height() / 2));
            QTest::mouseClick(page.childAt(blank), Qt::LeftButton);
            QVERIFY2(page.focusWidget() == list, qPrintable(list->currentItem()->text()));
        }
    }

    /// Two words are not taken as one, and the field says so until they are mended.
    void aDictionaryTakesOneWordAtATime()
    {
        WordListField field(u"words"_s, u"Words"_s);
        UiFixture::show(field);
        auto *line = field.findChild<QLineEdit *>(u"words.new"_s);
        auto *wrong = field.findChild<QLabel *>(u"words.wrong"_s);
        QSignalSpy added(&field, &WordListField::added);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!wrong->isVisible()); // nothing was typed
        QTest::keyClicks(line, u"prior learning"_s);
        QVERIFY(!wrong->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(wrong->isVisible());
        QCOMPARE(added.size(), 0);
        line->setText(u"SCCASP"_s);
        QVERIFY(!wrong->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(added.size(), 1);
    }

    /// Without a backup there is no empty table, and only a chosen one can be put back; it stays chosen.
    void aBackupIsChosenBeforeItIsPutBack()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        showSection(page, u"Backup and check"_s);
        auto *table = page.findChild<DataTable *>(u"settings.backups"_s);
        auto *nothing = page.findChild<QLabel *>(u"settings.backups.nothing"_s);
        auto *restore = page.findChild<QPushButton *>(u"settings.restore"_s);
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(!table->isVisible());
        QVERIFY(!restore->isEnabled());

        const auto made = fixture.ask([](Office &office) { return office.backupIfDue(u"closing"_s); });
        QVERIFY(made && *made);
        page.activate({});
        QTRY_VERIFY(table->isVisible());
        QVERIFY(!nothing->isVisible());
        QVERIFY(!restore->isEnabled());
        table->selectRow(0);
        QVERIFY(restore->isEnabled());
        QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
        page.activate({});
        QVERIFY(fixture.ask([](Office &office) { return office.setting(u"institution"_s); })); // was asked after it
        QTRY_VERIFY(restore->isEnabled());
        QCOMPARE(table->currentRow(), 0);
        restore->click();
        auto *box = page.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(table->model()->index(0, 0).data().toString()), qPrintable(box->text()));
        box->reject();
    }

    /// Hints go and come with the box; what is wrong is said all the same.
    void hintsAreTurnedOff()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        const auto hints = [&page] {
            int seen = 0;
            for (const QLabel *label : page.findChildren<QLabel *>())
                seen += label->property("hint").toBool() && label->isVisible() ? 1 : 0;
            return seen;
        };
        QVERIFY(hints() > 0);
        auto *box = page.findChild<QCheckBox *>(u"settings.hints"_s);
        QVERIFY(box->isChecked());
        box->click();
        QCOMPARE(fixture.settings.value(u"hints"_s).toBool(), false);
        QCOMPARE(hints(), 0);
        FieldBlock made(u"Weeks"_s, new QLineEdit, u"A number"_s); // one that is made now
        made.show();
        const auto shown = [&made] {
            for (const QLabel *label : made.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() != u"Weeks"_s)
                    return label->text();
            }
            return QString();
        };
        QCOMPARE(shown(), QString());
        made.setProblem(u"Must be 1 to 11."_s);
        QCOMPARE(shown(), u"Must be 1 to 11."_s);
        made.setProblem({});
        box->click();
        QVERIFY(hints() > 0);
        QCOMPARE(shown(), u"A number"_s);
    }

    /// A start with empty settings has a value for everything.
    void everySettingHasADefault()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        QVERIFY(fixture.settings.allKeys().isEmpty());
        SettingsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        QTRY_COMPARE(page.findChild<QSpinBox *>(u"settings.backup-keep.daily"_s)->value(), 12);
        QCOMPARE(page.findChild<QComboBox *>(u"settings.language"_s)->currentData().toString(), u"system"_s);
        QCOMPARE(page.findChild<QComboBox *>(u"settings.scheme"_s)->currentData().toString(), u"system"_s);
        QVERIFY(page.findChild<QCheckBox *>(u"settings.reminders"_s)->isChecked());
        QCOMPARE(page.findChild<QSpinBox *>(u"settings.reminder-days"_s)->value(), 7);
        QCOMPARE(page.findChild<QSpinBox *>(u"settings.retention-months"_s)->value(), 0);
        QVERIFY(fixture.settings.allKeys().isEmpty()); // looking at them changes none
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
            const QUuid approved = approve(office, completeProposal(u"Web Maps"_s), QDate(2023, 1, 10));
            if (approved.isNull())
                return tl::unexpected(Error{ErrorCode::NotFound, {}, {}});
            DeliveryRepository delivery = office.delivery();
            Offering offering;
            offering.proposal = approved;
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

    /// A role of the chain is shown, and may be typed, in the words of its stage; any other is kept as it is.
    void rolesAreInWords()
    {
        const Policy policy = Policy::shipped();
        RecordModel model(personRecords(policy).columns);
        constexpr int role = 1;
        model.setRecords({{1, {u"Dora"_s, u"dean"_s, {}, {}}}});
        QCOMPARE(model.index(0, role).data().toString(), u"Dean"_s);
        QCOMPARE(model.index(0, role).data(Qt::EditRole).toString(), u"Dean"_s);
        QSignalSpy edited(&model, &RecordModel::edited);
        QVERIFY(model.setData(model.index(0, role), u"Dean"_s));
        QCOMPARE(edited.size(), 0); // the same
        QVERIFY(model.setData(model.index(0, role), u"chair"_s));
        QCOMPARE(model.record(0).cells.at(role), u"chair"_s);
        QVERIFY(model.setData(model.index(0, role), u"SCCASP"_s));
        QCOMPARE(model.record(0).cells.at(role), u"sccasp"_s);
        QVERIFY(model.setData(model.index(0, role), u"Registrar"_s));
        QCOMPARE(model.record(0).cells.at(role), u"Registrar"_s);
        QCOMPARE(model.index(0, role).data().toString(), u"Registrar"_s);
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
