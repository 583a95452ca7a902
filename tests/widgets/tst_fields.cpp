// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

void turnWheel(QWidget *widget)
{
    QWheelEvent event(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class FieldsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        applyTheme(*qApp, Scheme::Light);
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("ISO") << u"2026-01-23"_s << QDate(2026, 1, 23);
        QTest::newRow("ISO without zeros") << u"2026-1-3"_s << QDate(2026, 1, 3);
        QTest::newRow("words") << u"23 Jan 2026"_s << QDate(2026, 1, 23);
        QTest::newRow("long words") << u"23 January 2026"_s << QDate(2026, 1, 23);
        QTest::newRow("American words") << u"January 23, 2026"_s << QDate(2026, 1, 23);
        QTest::newRow("slashes") << u"2026/1/23"_s << QDate(2026, 1, 23);
        QTest::newRow("spaces") << u"  23   Jan  2026 "_s << QDate(2026, 1, 23);
        QTest::newRow("empty") << QString() << QDate();
        QTest::newRow("29 February, no leap year") << u"2026-02-29"_s << QDate();
        QTest::newRow("29 February, leap year") << u"2028-02-29"_s << QDate(2028, 2, 29);
        QTest::newRow("ordinal") << u"1er Jan 2026"_s << QDate(2026, 1, 1);
        QTest::newRow("no such ordinal") << u"11er Jan 2026"_s << QDate();
        QTest::newRow("words only") << u"next Friday"_s << QDate();
        QTest::newRow("13th month") << u"2026-13-01"_s << QDate();
    }
    void datesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, date);
        QCOMPARE(DateField::parse(text), date);
    }

    /// What the field writes it reads again, every day of the year.
    void datesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("English") << QLocale::English;
        QTest::newRow("French") << QLocale::French; // 1er janv. 2028
    }
    void datesAreReadAsTheyAreWritten()
    {
        QFETCH(const QLocale::Language, language);
        QLocale::setDefault(QLocale(language, QLocale::Canada));
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); });
        for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
            QCOMPARE(DateField::parse(dateText(day)), day);
    }

    void dateMayBeEmpty()
    {
        DateField field;
        QSignalSpy changes(&field, &DateField::dateChanged);
        field.setDate(QDate(2026, 1, 23));
        QCOMPARE(changes.count(), 0); // loading is not editing
        QCOMPARE(field.date(), QDate(2026, 1, 23));
        field.edit()->selectAll();
        QTest::keyClick(field.edit(), Qt::Key_Delete);
        QCOMPARE(changes.count(), 1);
        QVERIFY(!changes.last().first().toDate().isValid());
        QVERIFY(field.isAcceptable());
    }

    void dateIsSaidOnce()
    {
        DateField field;
        QSignalSpy changes(&field, &DateField::dateChanged);
        QTest::keyClicks(field.edit(), u"2026-01-23"_s);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(changes.last().first().toDate(), QDate(2026, 1, 23));
        const int said = int(changes.count());
        QTest::keyClick(field.edit(), Qt::Key_Return);
        QCOMPARE(field.edit()->text(), u"23 Jan 2026"_s); // written out, the same day: nothing new to say
        QCOMPARE(changes.count(), said);
    }

    void noDateIsMarked()
    {
        DateField field;
        field.setDate(QDate(2026, 1, 23));
        QSignalSpy changes(&field, &DateField::dateChanged);
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), u"soon"_s);
        QTest::keyClick(field.edit(), Qt::Key_Return);
        QVERIFY(!field.isAcceptable());
        QVERIFY(!field.date().isValid());
        QVERIFY(field.edit()->property("problem").toBool());
        QVERIFY(!field.edit()->accessibleDescription().isEmpty());
        QCOMPARE(field.edit()->text(), u"soon"_s); // what was typed is never thrown away
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), u"2026-02-01"_s);
        QVERIFY(!field.edit()->property("problem").toBool());
    }

    void noDateIsSaidInWords() // not by the red frame alone
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new DateField(&window);
        auto *block = new FieldBlock(u"&Start"_s, field, u"Any day."_s, &window);
        column->addWidget(block);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto says = [block](const QString &words) {
            const auto labels = block->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTest::keyClicks(field->edit(), u"soon"_s);
        QVERIFY(says(u"Any day."_s)); // while it is being typed nothing is wrong yet
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QVERIFY(says(u"2026-01-23"_s));
        QVERIFY(!says(u"Any day."_s));
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), u"2026-02-01"_s);
        QVERIFY(says(u"Any day."_s));
        QCOMPARE(field->edit()->accessibleDescription(), u"Any day."_s);
    }

    /// A day after the last one is refused while it is typed, beside the field, and the calendar ends there.
    void aLaterDayIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        QTest::newRow("before") << u"2026-01-11"_s << true;
        QTest::newRow("the last day") << u"2026-01-12"_s << true;
        QTest::newRow("the day after") << u"2026-01-13"_s << false;
        QTest::newRow("nothing") << QString() << true;
    }
    void aLaterDayIsRefused()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, taken);
        auto *field = new DateField;
        FieldBlock block(u"&Done on"_s, field, u"Any day."_s);
        field->setLatest(QDate(2026, 1, 12));
        QSignalSpy changes(field, &DateField::dateChanged);
        QTest::keyClicks(field->edit(), typed);
        QCOMPARE(field->isAcceptable(), taken);
        QCOMPARE(field->isTooLate(), !taken);
        QCOMPARE(field->problem(), taken ? QString() : u"Give a day no later than 12 Jan 2026."_s);
        QCOMPARE(field->edit()->accessibleDescription(), taken ? u"Any day."_s : field->problem());
        const bool told = !changes.isEmpty() && changes.last().first().toDate() == field->date();
        QCOMPARE(told, taken && !typed.isEmpty());
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), u"2026-01-05"_s); // mended
        QCOMPARE(field->edit()->accessibleDescription(), u"Any day."_s);
        block.show();
        QVERIFY(QTest::qWaitForWindowExposed(&block));
        QTest::keyClick(field->edit(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->maximumDate(), QDate(2026, 1, 12));
    }

    void calendarOpensByKey()
    {
        DateField field;
        field.setDefaultDate(QDate(2026, 5, 4));
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        QSignalSpy changes(&field, &DateField::dateChanged);
        QTest::keyClick(field.edit(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 5, 4));
        emit calendar->activated(QDate(2026, 5, 11));
        QCOMPARE(field.date(), QDate(2026, 5, 11));
        QCOMPARE(changes.count(), 1);
        QVERIFY(!field.findChild<QToolButton *>()->accessibleName().isEmpty());
    }

    void wheelLeavesUnfocusedFieldsAlone()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *other = new QLineEdit(&window);
        auto *combo = new QuietComboBox(&window);
        combo->addItems({u"one"_s, u"two"_s, u"three"_s});
        auto *spin = new QuietSpinBox(&window);
        spin->setValue(5);
        auto *date = new DateField(&window);
        date->setDate(QDate(2026, 1, 23));
        for (QWidget *widget : std::initializer_list<QWidget *>{other, combo, spin, date})
            row->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        other->setFocus();
        turnWheel(combo);
        turnWheel(spin);
        turnWheel(date->edit());
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(spin->value(), 5);
        QCOMPARE(date->date(), QDate(2026, 1, 23));
        spin->setFocus();
        QTRY_VERIFY(spin->hasFocus());
        turnWheel(spin);
        QCOMPARE(spin->value(), 4); // focused, it turns
    }

    void comboByData()
    {
        QuietComboBox combo;
        combo.addItem(u"Online"_s, 1);
        combo.addItem(u"Hybrid"_s, 2);
        QSignalSpy changes(&combo, &QComboBox::currentIndexChanged);
        combo.setCurrentData(2);
        QCOMPARE(combo.currentText(), u"Hybrid"_s);
        QCOMPARE(changes.count(), 0);
        combo.setCurrentData(9);
        QCOMPARE(combo.currentIndex(), -1);
    }

    void tabLeavesText()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *text = new TextField(3, 8, &window);
        auto *next = new QPushButton(&window);
        column->addWidget(text);
        column->addWidget(next);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_Tab);
        QTRY_VERIFY(next->hasFocus());
        QVERIFY(text->text().isEmpty());
    }

    void textGrowsAndTellsEditsOnly()
    {
        TextField text(2, 6);
        text.resize(300, 10);
        text.show();
        QSignalSpy edits(&text, &TextField::edited);
        const int least = text.height();
        text.setText(u"one\ntwo\nthree\nfour"_s);
        QCOMPARE(edits.count(), 0);
        QVERIFY(text.height() > least);
        text.setText(QString(u"line\n"_s).repeated(40));
        const int most = text.height();
        text.setText(QString(u"line\n"_s).repeated(80));
        QCOMPARE(text.height(), most);
        QTest::keyClicks(&text, u"x"_s);
        QCOMPARE(edits.count(), 1);
    }

    void textKeepsCursorWhenTheSame()
    {
        TextField text;
        text.setText(u"abcdef"_s);
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(3);
        text.setTextCursor(cursor);
        text.setText(u"abcdef"_s);
        QCOMPARE(text.textCursor().position(), 3);
    }

    void labelsHaveBuddies()
    {
        auto *edit = new QLineEdit;
        FieldBlock block(u"&Weeks"_s, edit, u"1 to 11"_s);
        QCOMPARE(block.label()->buddy(), edit);
        QCOMPARE(edit->accessibleName(), u"Weeks"_s);
        block.setHint(u"Weeks must be 1 to 11"_s, Tone::Danger);
        QVERIFY(edit->property("problem").toBool());
        QCOMPARE(edit->accessibleDescription(), u"Weeks must be 1 to 11"_s);
        block.setHint({});
        QVERIFY(!edit->property("problem").toBool());

        auto *date = new DateField;
        const FieldBlock withProxy(u"First &day"_s, date);
        QCOMPARE(withProxy.label()->buddy(), date->edit());
        QCOMPARE(date->edit()->accessibleName(), u"First day"_s);
    }

    void mnemonicGoesToTheField()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit(&window);
        auto *edit = new QLineEdit;
        column->addWidget(first);
        column->addWidget(new FieldBlock(u"&Weeks"_s, edit, {}, &window));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(edit->hasFocus());
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
