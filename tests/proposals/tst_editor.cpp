// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The proposal editor by keyboard and object name: typing, autosave, undo, checks, codes, submission, conflicts.

#include "editorfixture.h"

#include "core/proposal/difference.h"
#include "core/wording/wording.h"
#include "ui/proposals/banner.h"
#include "ui/proposals/comparedialog.h"
#include "ui/proposals/compareview.h"
#include "ui/proposals/conflictdialog.h"
#include "ui/proposals/previewdialog.h"
#include "ui/proposals/reviewform.h"
#include "ui/proposals/steplist.h"
#include "ui/widgets/codepicker.h"
#include "ui/widgets/findingitem.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

class EditorTest final : public QObject {
    Q_OBJECT

    static bool says(const ProposalEditor *editor, const QString &rule)
    {
        const QList<Finding> &findings = editor->session().findings();
        return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &f) { return f.rule == rule; });
    }

    /// The item of the Checks panel that speaks of a rule.
    static FindingItem *itemOf(const ProposalEditor *editor, const QString &rule)
    {
        for (FindingItem *item : editor->findChildren<FindingItem *>()) {
            if (item->finding().rule == rule && !item->isHidden())
                return item;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
    }

    void typingFillsAndIsSaved()
    {
        EditorFixture f;
        QVERIFY(f.start({}));
        QCOMPARE(f.editor->title(), u"Untitled proposal"_s);
        f.editor->focusField(u"courseName"_s);
        auto *name = f.find<QLineEdit>(u"field.courseName"_s);
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(says(f.editor, u"name.missing"_s));
        QTest::keyClicks(name, u"Accessible Documents"_s);
        QVERIFY(!says(f.editor, u"name.missing"_s)); // at once, not after saving
        QCOMPARE(f.editor->title(), u"Accessible Documents"_s);
        QVERIFY(f.editor->subtitle().startsWith("MC-2026-001"_L1));
        QTRY_COMPARE(f.stored().courseName, u"Accessible Documents"_s); // the autosave
        QTRY_VERIFY(f.editor->session().state() == EditSession::State::Saved);
        QVERIFY2(f.editor->subtitle().contains("draft saved"_L1), qPrintable(f.editor->subtitle()));
    }

    void newDraftNeedsNothing() // R106, R139
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        const QUuid before = f.editor->proposal();
        f.editor->openNew();
        QTRY_VERIFY(f.editor->isEnabled() && f.editor->proposal() != before);
        QTRY_VERIFY(f.find(u"field.courseName"_s)->hasFocus());
        QVERIFY(!f.find<QPushButton>(u"editor.header.submit"_s)->isEnabled());
        f.id = f.editor->proposal();
        QCOMPARE(f.stored().reference, u"MC-2026-002"_s);
    }

    void flushWritesNow()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        f.editor->focusField(u"skills"_s);
        auto *add = f.find<QLineEdit>(u"skills.add"_s);
        QTest::keyClicks(add, u"Read a map"_s); // no Enter
        f.editor->flush();
        QCOMPARE(f.stored().skills.size(), 4);
        QCOMPARE(f.stored().skills.last().text, u"Read a map"_s);
    }

    void undoAndRedo()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        f.editor->focusField(u"courseName"_s);
        auto *name = f.find<QLineEdit>(u"field.courseName"_s);
        name->end(false);
        QTest::keyClicks(name, u" II"_s);
        QCOMPARE(f.undo.count(), 1); // typing in one field is one step
        f.editor->focusField(u"unit.name"_s);
        auto *unit = f.find<QLineEdit>(u"field.unit.name"_s);
        unit->end(false);
        QTest::keyClicks(unit, u"!"_s);
        QCOMPARE(f.undo.count(), 2);
        QCOMPARE(f.undo.undoText(), u"changing “Unit”"_s); // an act: it is said after "Undo"

        QTest::keyClick(unit, Qt::Key_Z, Qt::ControlModifier); // the field has no undo of its own
        QCOMPARE(unit->text(), u"Geography"_s);
        QTest::keyClick(unit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), u"GIS for Field Scientists"_s);
        QTRY_VERIFY(name->hasFocus()); // the step's field
        f.undo.redo();
        QCOMPARE(name->text(), u"GIS for Field Scientists II"_s);
        QCOMPARE(unit->text(), u"Geography"_s);
        QTRY_COMPARE(f.stored().courseName, u"GIS for Field Scientists II"_s);
    }

    void undoInAnotherProposal()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        f.editor->focusField(u"courseName"_s);
        QTest::keyClicks(f.find<QLineEdit>(u"field.courseName"_s), u"x"_s);
        f.editor->openNew();
        QTRY_VERIFY(f.editor->isEnabled() && f.editor->proposal() != f.id);
        QSignalSpy go(f.editor, &ProposalEditor::go);
        f.undo.undo();
        QCOMPARE(go.count(), 1); // it is shown where it happens
        QTRY_VERIFY(f.editor->proposal() == f.id);
        QTRY_COMPARE(f.find<QLineEdit>(u"field.courseName"_s)->text(), u"GIS for Field Scientists"_s);
        QTRY_COMPARE(f.stored().courseName, u"GIS for Field Scientists"_s);
    }

    void findingLeadsToItsField()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        QTRY_VERIFY(itemOf(f.editor, u"length.weeks-range"_s));
        FindingItem *item = itemOf(f.editor, u"length.weeks-range"_s);
        QTest::mouseClick(item->findChild<LinkLabel *>(), Qt::LeftButton);
        QCOMPARE(f.editor->section(), Section::Length);
        QTRY_VERIFY(f.find(u"field.length.weeks"_s)->hasFocus());

        QSignalSpy go(f.editor, &ProposalEditor::go);
        emit item->clauseRequested(item->finding().clause);
        QCOMPARE(go.count(), 1);
        QCOMPARE(go.first().first().value<Link>(), Link::toClause(u"3b"_s));
    }

    /// Every field that a finding can name has a widget, so that no click leads nowhere.
    void nextFindingByKey() // F8; a finding that was mended takes none of the others with it
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        const QList<QAction *> actions = f.editor->menuActions();
        const auto next = std::find_if(actions.cbegin(), actions.cend(),
                                       [](const QAction *action) { return action->shortcut() == Qt::Key_F8; });
        QVERIFY(next != actions.cend());
        const auto findings = [&] { return f.editor->session().findings(); };
        QVERIFY(findings().size() >= 3);
        const Finding first = findings().at(0);
        const Finding second = findings().at(1);
        QCOMPARE(first.rule, u"length.weeks-range"_s);
        (*next)->trigger();
        auto *weeks = f.find<QLineEdit>(u"field.length.weeks"_s);
        QVERIFY(weeks->hasFocus());
        weeks->selectAll();
        QTest::keyClicks(weeks, u"6"_s);
        QCOMPARE(findings().first().rule, second.rule);
        (*next)->trigger();
        QCOMPARE(f.editor->section(), sectionOf(second.field)); // not the one after it
        for (qsizetype times = 1; times < findings().size(); ++times)
            (*next)->trigger();
        (*next)->trigger(); // round again
        QCOMPARE(f.editor->section(), sectionOf(second.field));
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
        QVERIFY(says(f.editor, u"length.not-whole"_s));
        QVERIFY(weeks->property("problem").toBool());
        QVERIFY(!weeks->accessibleDescription().isEmpty()); // colour never speaks alone
        QTRY_COMPARE(f.stored().weeks.text, u"6.5"_s);      // saved in spite of the error
        weeks->selectAll();
        QTest::keyClicks(weeks, u"6"_s);
        QVERIFY(!says(f.editor, u"length.not-whole"_s));
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

    void codePickerFindsByJobTitle()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        QVERIFY(says(f.editor, u"osap.noc-missing"_s));
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
        QVERIFY(!says(f.editor, u"osap.noc-missing"_s));
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
        QVERIFY(says(f.editor, u"modality.rolling-synchronous"_s));
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

    void advicesAreAnswered()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        auto *list = f.find<FindingsList>(u"editor.findings"_s);
        emit list->answered(u"length.over-40"_s, u"The lab needs it."_s);
        QCOMPARE(answerTo(f.editor->session().proposal(), u"length.over-40"_s), u"The lab needs it."_s);
        QTRY_COMPARE(f.stored().answers.size(), 1);
        emit list->answered(u"length.over-40"_s, QString());
        QTRY_VERIFY(f.stored().answers.isEmpty());
    }

    void submitWaitsForErrors() // R47, R81, R130
    {
        EditorFixture f;
        Proposal proposal = mendedProposal();
        proposal.weeks = Quantity::of(12);
        QVERIFY(f.start(proposal));
        auto *submit = f.find<QPushButton>(u"editor.header.submit"_s);
        QVERIFY(f.editor->headerActions().contains(submit));
        QVERIFY(!submit->isEnabled());
        QVERIFY2(submit->toolTip().contains("Weeks must be 1 to 11"_L1), qPrintable(submit->toolTip()));
        f.editor->focusField(u"length.weeks"_s);
        auto *weeks = f.find<QLineEdit>(u"field.length.weeks"_s);
        weeks->selectAll();
        QTest::keyClicks(weeks, u"6"_s);
        QVERIFY(submit->isEnabled());
        submit->click(); // first a look at what is still open
        QCOMPARE(f.editor->section(), Section::Review);
        QCOMPARE(f.find<QLineEdit>(u"review.by"_s)->text(), u"A. Proposer"_s);
        QVERIFY(
            f.find<QLabel>(u"review.route"_s)->text().contains(u"Chair → Dean → SCCASP → Senate notice → Ministry"_s));

        QSignalSpy submitted(f.editor, &ProposalEditor::submitted);
        QSignalSpy go(f.editor, &ProposalEditor::go);
        QSignalSpy message(f.editor, &ProposalEditor::message);
        QPushButton *send = f.find<QPushButton>(u"editor.submit"_s);
        QCOMPARE(send->text(), u"Submit to Chair"_s);
        send->click();
        QTRY_COMPARE(submitted.count(), 1);
        QTRY_VERIFY(send->isHidden()); // frozen now: no button that can do nothing
        QCOMPARE(go.last().first().value<Link>(), Link::toApproval(f.id));
        QVERIFY2(message.last().first().toString().contains("Chair"_L1), qPrintable(message.last().first().toString()));
        const auto stored = f.ask([id = f.id](Office &office) { return office.proposal(id); });
        QCOMPARE(stored->chain.stage, u"chair"_s);
        QCOMPARE(stored->proposal.weeks.text, u"6"_s); // what was typed went along

        // Frozen now, and the form says why and what to do.
        QTRY_VERIFY(!f.editor->session().isEditable());
        QVERIFY(!f.editor->headerActions().contains(submit));
        f.editor->focusField(u"courseName"_s);
        QVERIFY(f.find<QLineEdit>(u"field.courseName"_s)->isReadOnly());
        auto *banner = f.find<Banner>(u"editor.banner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains("frozen"_L1), qPrintable(banner->sentence()));
        f.undo.undo(); // cannot be undone any more, and says so
        QVERIFY(message.last().first().toString().contains("frozen"_L1));
        QCOMPARE(f.editor->session().proposal().weeks.text, u"6"_s);
    }

    void returnedIsEditedAndCompared()
    {
        EditorFixture f;
        QVERIFY(f.start(mendedProposal()));
        QVERIFY(!f.find<QPushButton>(u"editor.compare"_s)->isEnabled());
        const auto done = f.ask([id = f.id](Office &office) -> Result<ChainState> {
            const auto sent = office.record(id, {.action = Action::Submit, .by = u"A. Proposer"_s, .on = kToday});
            if (!sent)
                return sent;
            return office.record(
                id, {.action = Action::Return, .by = u"C. Chair"_s, .on = kToday, .comment = u"Say <why>."_s});
        });
        QVERIFY(done.has_value());
        auto *banner = f.find<Banner>(u"editor.banner"_s);
        QTRY_VERIFY2(banner->sentence().contains("Say <why>."_L1), qPrintable(banner->sentence()));
        QVERIFY(f.editor->session().isEditable());
        f.editor->focusField(u"summary"_s);
        auto *summary = f.find<TextField>(u"field.summary"_s);
        summary->moveCursor(QTextCursor::End);
        QTest::keyClicks(summary, u" Because employers ask."_s);
        auto *compare = f.find<QPushButton>(u"editor.compare"_s);
        QTRY_VERIFY(compare->isEnabled());
        compare->click();
        QTRY_VERIFY(f.editor->findChild<CompareDialog *>());
        auto *dialog = f.editor->findChild<CompareDialog *>();
        QCOMPARE(dialog->view()->differences(), 1);
        QVERIFY(dialog->view()->shownText().contains("Because employers ask."_L1));
        dialog->view()->setSideBySide(true);
        QVERIFY(dialog->view()->shownText().contains("Text now"_L1));
        dialog->close();
    }

    void afterApprovalItAsksOnce() // R126
    {
        EditorFixture f;
        Proposal proposal = mendedProposal();
        proposal.osap = OsapIntent::No;
        QVERIFY(f.start(proposal));
        const auto done = f.ask([id = f.id](Office &office) -> Result<ChainState> {
            Result<ChainState> state =
                office.record(id, {.action = Action::Submit, .by = u"A. Proposer"_s, .on = kToday});
            for (int stage = 0; state && stage < 3; ++stage)
                state = office.record(id, {.action = Action::Approve, .by = u"B. Decider"_s, .on = kToday});
            return state ? office.record(id, {.action = Action::RecordNotice, .by = u"S"_s, .on = kToday}) : state;
        });
        QVERIFY(done.has_value());
        QCOMPARE(done->standing, Standing::Approved);
        QTRY_VERIFY(f.editor->session().asksBeforeEdit());
        auto *name = f.find<QLineEdit>(u"field.courseName"_s);
        QVERIFY(name->isReadOnly());
        f.find<QPushButton>(u"editor.banner.do"_s)->click();
        auto *box = f.editor->findChild<QMessageBox *>(u"askYes"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains("ask OAPSI if re-approval is needed"_L1));
        box->findChild<QPushButton *>(u"askYes.yes"_s)->click();
        QTRY_VERIFY(!name->isReadOnly());
        f.editor->focusField(u"courseName"_s);
        QTest::keyClicks(name, u"2"_s);
        QTRY_VERIFY(f.stored().courseName.contains(u'2'));
    }

    void attachmentsAreKept()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        QFile letter(f.folder.filePath(u"letter.txt"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("We ask for it.");
        letter.close();
        QFile large(f.folder.filePath(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(25 * 1024 * 1024 + 1));
        large.close();
        f.editor->showSection(Section::Review);
        QSignalSpy failed(f.editor, &ProposalEditor::failed);
        emit f.editor->findChild<ReviewForm *>()->filesOffered({letter.fileName(), large.fileName()});
        QTRY_COMPARE(failed.count(), 1); // the large one, with a sentence
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileTooLarge);
        QCOMPARE(f.editor->session().proposal().attachments.size(), 1);
        QTRY_COMPARE(f.stored().attachments.size(), 1);
        const auto bytes =
            f.ask([sha = f.stored().attachments.first().sha256](Office &office) { return office.attachment(sha); });
        QCOMPARE(*bytes, QByteArray("We ask for it."));
        f.undo.undo();
        QTRY_VERIFY(f.stored().attachments.isEmpty());
    }

    void previewShowsPagesAndSavesThem()
    {
        EditorFixture f;
        QVERIFY(f.start(mendedProposal()));
        f.find<QPushButton>(u"editor.preview"_s)->click();
        auto *dialog = f.editor->findChild<PreviewDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->pageCount() >= 1);
        auto *save = dialog->findChild<QPushButton *>(u"preview.save"_s);
        QSignalSpy message(dialog, &PreviewDialog::message);
        save->click();
        auto *question = dialog->findChild<QFileDialog *>(u"askSaveFile"_s);
        QVERIFY(question);
        QCOMPARE(question->defaultSuffix(), u"pdf"_s);
        const QString path = f.folder.filePath(u"out.pdf"_s);
        emit question->fileSelected(path);
        QVERIFY(!save->isEnabled()); // at work elsewhere; the window goes on
        QVERIFY(!QFile::exists(path));
        question->close();
        QTRY_COMPARE(message.count(), 1);
        QVERIFY(save->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        dialog->close();
    }

    void fitsASmallWindow()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal(), {1024 - 196, 700 - 50}));
        QVERIFY2(f.editor->minimumSizeHint().width() <= 1024 - 196,
                 qPrintable(QString::number(f.editor->minimumSizeHint().width())));
        QVERIFY(f.editor->minimumSizeHint().height() <= 650);
        for (int section = 1; section <= kSections; ++section) {
            f.editor->showSection(Section(section));
            QCoreApplication::processEvents();
            auto *form = f.editor->findChild<QStackedWidget *>()->currentWidget()->findChild<Form *>();
            QVERIFY2(form->width() <= form->parentWidget()->width(),
                     qPrintable(QString::number(section) + u' ' + QString::number(form->minimumSizeHint().width())));
        }
    }
};

QTEST_MAIN(EditorTest)
#include "tst_editor.moc"
