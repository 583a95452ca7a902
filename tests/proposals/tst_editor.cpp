// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The proposal editor by keyboard and object name: typing, autosave, undo, checks, codes, submission, conflicts.

#include "editorfixture.h"

#include "core/proposal/difference.h"
#include "core/wording/wording.h"
#include "ui/proposals/banner.h"
#include "ui/proposals/comparedialog.h"
#include "ui/proposals/compareview.h"
#include "ui/proposals/previewdialog.h"
#include "ui/proposals/reviewform.h"
#include "ui/widgets/findingitem.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textfield.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace credence;

class EditorTest final : public QObject {
    Q_OBJECT

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
        QVERIFY(f.says(u"name.missing"_s));
        QTest::keyClicks(name, u"Accessible Documents"_s);
        QVERIFY(!f.says(u"name.missing"_s)); // at once, not after saving
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
