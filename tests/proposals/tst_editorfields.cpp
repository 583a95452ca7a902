// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the proposal editor by keyboard and object name: texts, codes, skills, choices, and the way through the
// parts.

#include "editorfixture.h"

#include "core/wording/wording.h"
#include "ui/proposals/compareview.h"
#include "ui/proposals/steplist.h"
#include "ui/widgets/codepicker.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QRadioButton>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

class EditorFieldsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
    }

    void everyFieldIsThere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Section>("section");
        for (const Rule &rule : rules()) {
            const QString field = QString::fromLatin1(rule.field);
            QTest::newRow(rule.name) << field << sectionOf(field);
        }
        for (const char *field :
             {"modality.timing", "proposer.role", "skills[1]", "assessment.items[0]", "unit.name", "unit.faculty",
              "osap.beforeDelivery", "annex.feeReason", "annex.registration", "annex.idealLearner", "annex.ideaOnly",
              "annex.tls.involved", "enteredBy", "language", "attachments"})
            QTest::newRow(field) << QString::fromLatin1(field) << sectionOf(QString::fromLatin1(field));
    }
    void everyFieldIsThere()
    {
        QFETCH(const QString, field);
        QFETCH(const Section, section);
        static EditorFixture *f = nullptr;
        if (!f) {
            f = new EditorFixture;
            Proposal proposal = gisProposal();
            proposal.timing = Timing::Both;
            proposal.annex.tlsInvolved = true;
            proposal.items = {{.title = u"Field map"_s}};
            QVERIFY(f->start(proposal));
        }
        QVERIFY(section != Section::None);
        f->editor->focusField(field);
        QCOMPARE(f->editor->section(), section);
        QWidget *focus = f->window.focusWidget();
        QVERIFY(focus && focus->isVisible());
        const QWidget *named = focus;
        while (named && !named->objectName().startsWith("field."_L1))
            named = named->parentWidget();
        QVERIFY2(named, qPrintable(focus->objectName()));
        QVERIFY2(named->objectName().startsWith(u"field."_s + wholeField(field)), qPrintable(named->objectName()));
        QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(focus), qPrintable(field));
        if (field == "attachments"_L1) { // the last row
            delete f;
            f = nullptr;
        }
    }

    void anythingMayBeTyped() // R44, R139
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        f.editor->focusField(u"length.weeks"_s);
        auto *weeks = f.find<QLineEdit>(u"field.length.weeks"_s);
        weeks->selectAll();
        QTest::keyClicks(weeks, u"6.5"_s);
        QCOMPARE(weeks->text(), u"6.5"_s);
        QVERIFY(f.says(u"length.not-whole"_s));
        QVERIFY(weeks->property("problem").toBool());
        QVERIFY(!weeks->accessibleDescription().isEmpty()); // colour never speaks alone
        QTRY_COMPARE(f.stored().weeks.text, u"6.5"_s);      // saved in spite of the error
        weeks->selectAll();
        QTest::keyClicks(weeks, u"6"_s);
        QVERIFY(!f.says(u"length.not-whole"_s));
        QVERIFY(!weeks->property("problem").toBool());
    }

    void textsAreShownAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<b>bold</b> &amp; <script>alert(1)</script>"_s;
        QTest::newRow("sql") << u"Robert'); DROP TABLE proposal;--"_s;
        QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd \u202eabc\u202c \u0645\u0631\u062d\u0628\u0627"_s;
        QTest::newRow("percent") << u"%1 %n 100 % %2"_s;
    }
    void textsAreShownAsTyped()
    {
        QFETCH(const QString, text);
        EditorFixture f;
        Proposal proposal = mendedProposal();
        proposal.courseName = text;
        proposal.summary = text;
        proposal.skills = {{.text = text}};
        proposal.attachments = {{.name = text, .sha256 = QString(64, u'0'), .size = 1}};
        QVERIFY(f.start(proposal));
        QCOMPARE(f.find<QLineEdit>(u"field.courseName"_s)->text(), text);
        QCOMPARE(f.editor->title(), text.simplified());
        f.editor->showSection(Section::Summary);
        QCOMPARE(f.find<TextField>(u"field.summary"_s)->text(), text);
        f.editor->showSection(Section::Skills);
        QCOMPARE(f.find<TextField>(u"field.skills[0]"_s)->text(), text);
        f.editor->showSection(Section::Review);
        bool shown = false;
        for (const QLabel *label : f.editor->findChildren<QLabel *>())
            shown = shown || (label->text() == text && label->textFormat() == Qt::PlainText);
        QVERIFY(shown);
        CompareView view(f.codes);
        view.setVersions({}, proposal, u"before"_s, u"after"_s);
        QVERIFY(view.shownText().contains(text));
        f.editor->focusField(u"summary"_s);
        QTest::keyClicks(f.find(u"field.summary"_s), u"!"_s);
        QTRY_VERIFY(f.stored().summary.contains(u'!'));
        QCOMPARE(f.stored().courseName, text);
    }

    /// The mark of a word ends with the word: a line through the space after it reads as a dash.
    void marksOfADifferenceEndWithTheirWords()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        Proposal before;
        before.summary = u"due in week 4 of the course"_s;
        Proposal after;
        after.summary = u"due in week 5 of the course"_s;
        CompareView view(f.codes);
        view.setVersions(before, after, u"before"_s, u"after"_s);
        QVERIFY(view.shownText().contains(u"due in week 4 5 of the course"_s));
        QStringList marked;
        const QTextDocument *document = view.findChild<QTextEdit *>(u"compare.text"_s)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat look = piece.fragment().charFormat();
                if (look.fontStrikeOut() || look.fontUnderline())
                    marked += piece.fragment().text();
            }
        }
        QCOMPARE(marked, (QStringList{u"4"_s, u"5"_s}));
    }

    void codePickerFindsByJobTitle()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        QVERIFY(f.says(u"osap.noc-missing"_s));
        f.editor->focusField(u"codes.noc"_s);
        auto *edit = f.find(u"field.codes.noc"_s)->findChild<QLineEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"gis tech"_s);
        PopupList *popup = f.find<CodePicker>(u"field.codes.noc"_s)->popup();
        QVERIFY(popup && popup->isVisible());
        int row = 0;
        while (row < popup->rowCount() && popup->dataAt(row).toString() != "22214"_L1)
            ++row;
        QVERIFY(row < popup->rowCount());
        for (int step = 0; step < row; ++step)
            QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(f.editor->session().proposal().noc, QStringList{u"22214"_s});
        QVERIFY(!f.says(u"osap.noc-missing"_s));
        QTRY_COMPARE(f.stored().noc, QStringList{u"22214"_s});
    }

    void skillsByKeyboard() // R1, R2
    {
        EditorFixture f;
        Proposal proposal = gisProposal();
        proposal.items = {{.title = u"Field map"_s, .skills = {0, 2}}};
        QVERIFY(f.start(proposal));
        f.editor->focusField(u"skills"_s);
        auto *add = f.find<QLineEdit>(u"skills.add"_s);
        QTRY_VERIFY(add->hasFocus());
        QTest::keyClicks(add, u"Read a map"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(f.editor->session().proposal().skills.size(), 4);
        QVERIFY(add->text().isEmpty() && add->hasFocus()); // ready for the next

        auto *first = f.find<TextField>(u"field.skills[0]"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.editor->session().proposal().skills.at(1).text, proposal.skills.at(0).text);
        QCOMPARE(f.editor->session().proposal().items.first().skills, (QList<int>{1, 2})); // followed
        QTRY_VERIFY(f.find(u"field.skills[1]"_s)->hasFocus());

        auto *second = f.find<TextField>(u"field.skills[1]"_s);
        QTest::keyClick(second, Qt::Key_Return); // a skill is one line
        QVERIFY(!second->text().contains(u'\n'));
        QTRY_VERIFY(f.find(u"field.skills[2]"_s)->hasFocus());

        // Remove the third: the assignment forgets it; one undo brings both back.
        f.find(u"field.skills[2]"_s)->parentWidget()->findChild<QToolButton *>({}, Qt::FindDirectChildrenOnly)->click();
        QCOMPARE(f.editor->session().proposal().skills.size(), 3);
        QCOMPARE(f.editor->session().proposal().items.first().skills, QList<int>{1});
        f.undo.undo();
        QCOMPARE(f.editor->session().proposal().skills.size(), 4);
        QCOMPARE(f.editor->session().proposal().items.first().skills, (QList<int>{1, 2}));
        QVERIFY(f.find(u"field.skills[3]"_s));
    }

    void removeAndMoveSkill_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("skills");
        QTest::addColumn<QList<int>>("assessed"); // of an item that assessed a and c
        QTest::newRow("down") << 0 << 2 << QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s} << QList<int>{1, 2};
        QTest::newRow("up") << 3 << 0 << QStringList{u"d"_s, u"a"_s, u"b"_s, u"c"_s} << QList<int>{1, 3};
        QTest::newRow("nowhere") << 0 << 9 << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << QList<int>{0, 2};
        QTest::newRow("remove") << 0 << -1 << QStringList{u"b"_s, u"c"_s, u"d"_s} << QList<int>{1};
    }
    void removeAndMoveSkill()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        Proposal p;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            p.skills.append({.text = text});
        p.items = {{.title = u"x"_s, .skills = {0, 2}}};
        to < 0 ? removeSkill(p, from) : moveSkill(p, from, to);
        QStringList texts;
        for (const Skill &skill : std::as_const(p.skills))
            texts.append(skill.text);
        QTEST(texts, "skills");
        QTEST(p.items.first().skills, "assessed");
    }

    void stepperByKeyboard()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        auto *steps = f.find<StepList>(u"editor.steps"_s);
        steps->setFocus();
        for (int step = 1; step < 7; ++step)
            QTest::keyClick(steps, Qt::Key_Down);
        QCOMPARE(f.editor->section(), Section::Assessment);
        QTest::keyClick(steps, Qt::Key_Down); // over the heading
        QCOMPARE(f.editor->section(), Section::Fee);
        QTest::keyClick(steps, Qt::Key_Up);
        QCOMPARE(f.editor->section(), Section::Assessment);
        QCOMPARE(steps->states().first(7), u"grggwre"_s);
        QCOMPARE(steps->item(1)->data(Qt::AccessibleTextRole).toString(), u"2. Length: has an error"_s);
        f.find<QPushButton>(u"editor.back"_s)->click();
        QCOMPARE(f.editor->section(), Section::Skills);
        f.find<QPushButton>(u"editor.next"_s)->click();
        QCOMPARE(f.editor->section(), Section::Assessment);
    }

    void nextPartTakesTheKeyboard() // what is typed next lands in the first field, whatever the part
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        f.editor->focusField(u"courseName"_s);
        auto *next = f.find<QPushButton>(u"editor.next"_s);
        const QString first[] = {u"field.length.hours"_s,   u"field.modality.place"_s, u"field.summary"_s,
                                 u"field.rationale.text"_s, u"field.skills[0]"_s,      u"field.assessment.strategy"_s,
                                 u"field.annex.fee"_s};
        for (const QString &name : first) {
            next->setFocus();
            QTest::keyClick(next, Qt::Key_Return);
            QWidget *field = f.find(name);
            QVERIFY2(field, qPrintable(name));
            QWidget *at = f.window.focusWidget();
            QVERIFY2(at == field || field->isAncestorOf(at), qPrintable(name + u": "_s + at->objectName()));
        }
    }

    void tabStopsAtTheChosenRadio()
    {
        EditorFixture f;
        QVERIFY(f.start({}));
        f.editor->showSection(Section::Osap);
        auto *group = f.find<RadioGroup>(u"field.osap.intent"_s);
        QVERIFY(group);
        for (const QRadioButton *button : group->findChildren<QRadioButton *>())
            QCOMPARE(bool(button->focusPolicy() & Qt::TabFocus), button->isChecked());
    }

    void choicesByKeyboard() // R19, R47, R94, R102
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        f.editor->focusField(u"modality.timing"_s);
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Down);
        QCOMPARE(f.editor->session().proposal().timing, Timing::Synchronous);
        QVERIFY(f.says(u"modality.rolling-synchronous"_s));
        f.editor->focusField(u"assessment.feedbackSynchronous"_s);
        QVERIFY(f.find(u"field.assessment.feedbackSynchronous"_s)->isVisible());
        QVERIFY(!f.find(u"field.assessment.feedbackRolling"_s)->isVisible());
        f.editor->focusField(u"osap.intent"_s);
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Down);
        QCOMPARE(f.editor->session().proposal().osap, OsapIntent::No);
        f.editor->focusField(u"proposer.role"_s);
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Down);
        QCOMPARE(f.editor->session().proposal().proposerRole, ProposerRole::ContractInstructor);
        QTRY_COMPARE(f.stored().proposerRole, ProposerRole::ContractInstructor);
    }
};

QTEST_MAIN(EditorFieldsTest)
#include "tst_editorfields.moc"
