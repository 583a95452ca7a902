// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

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
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class SettingsPageTest final : public QObject {
    Q_OBJECT
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
