// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two windows on one proposal: what the other did is seen, a conflict is asked about, and nothing is lost.

#include "editorfixture.h"

#include "core/proposal/difference.h"
#include "core/wording/wording.h"
#include "ui/proposals/comparedialog.h"
#include "ui/proposals/compareview.h"
#include "ui/proposals/conflictdialog.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QRadioButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace credence;

class ConflictsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
    }

    void changedElsewhereIsReadQuietly()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
        QVERIFY(other.has_value());
        auto theirs = (*other)->proposal(f.id);
        theirs->proposal.courseName = u"From the other window"_s;
        QVERIFY((*other)->saveProposal(theirs->proposal, theirs->rowVersion).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLineEdit>(u"field.courseName"_s)->text(), u"From the other window"_s, 10000);
        QVERIFY(!f.editor->findChild<ConflictDialog *>());
    }

    void conflictIsAskedFieldByField()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
        QVERIFY(other.has_value());
        f.editor->focusField(u"courseName"_s);
        auto *name = f.find<QLineEdit>(u"field.courseName"_s);
        name->end(false);
        QTest::keyClicks(name, u" mine"_s); // not saved yet
        auto theirs = (*other)->proposal(f.id);
        theirs->proposal.courseName = u"Theirs"_s;
        theirs->proposal.unit = u"Their unit"_s;
        QVERIFY((*other)->saveProposal(theirs->proposal, theirs->rowVersion).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(f.editor->findChild<ConflictDialog *>(), 10000); // by the autosave
        auto *dialog = f.editor->findChild<ConflictDialog *>();
        // What only they changed is theirs, what I changed is mine, until chosen otherwise.
        QVERIFY(dialog->findChild<QRadioButton *>(u"conflict.mine.courseName"_s)->isChecked());
        QVERIFY(dialog->findChild<QRadioButton *>(u"conflict.theirs.unit.name"_s)->isChecked());
        dialog->findChild<QPushButton *>(u"conflict.save"_s)->click();
        QTRY_COMPARE(f.stored().courseName, u"GIS for Field Scientists mine"_s);
        QCOMPARE(f.stored().unit, u"Their unit"_s);
        QCOMPARE(f.find<QLineEdit>(u"field.unit.name"_s)->text(), u"Their unit"_s);
    }

    void conflictWithASubmissionKeepsMineAsADraft()
    {
        EditorFixture f;
        QVERIFY(f.start(mendedProposal()));
        auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
        QVERIFY(other.has_value());
        f.editor->focusField(u"courseName"_s);
        auto *name = f.find<QLineEdit>(u"field.courseName"_s);
        name->end(false);
        QTest::keyClicks(name, u" mine"_s);
        QVERIFY((*other)->record(f.id, {.action = Action::Submit, .by = u"B"_s, .on = kToday}).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(f.editor->findChild<ConflictDialog *>(), 10000); // by the autosave
        QSignalSpy message(f.editor, &ProposalEditor::message);
        f.editor->findChild<QPushButton *>(u"conflict.draft"_s)->click();
        QTRY_COMPARE(message.count(), 1);
        QVERIFY(message.first().first().toString().contains("MC-2026-002"_L1));
        const auto kept = f.ask([](Office &office) { return office.findProposal(u"MC-2026-002"_s); });
        QVERIFY(kept.has_value());
        QVERIFY(kept->proposal.courseName.startsWith("GIS for Field Scientists mine"_L1));
        QTRY_COMPARE(name->text(), u"GIS for Field Scientists"_s);
        QVERIFY(!f.editor->session().isEditable());
    }

    /// Who leaves the page or closes the file cannot be asked, and loses nothing.
    void leavingWithAConflictKeepsACopy()
    {
        EditorFixture f;
        QVERIFY(f.start(gisProposal()));
        auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
        QVERIFY(other.has_value());
        f.editor->focusField(u"courseName"_s);
        QTest::keyClicks(f.find<QLineEdit>(u"field.courseName"_s), u" mine"_s);
        auto theirs = (*other)->proposal(f.id);
        theirs->proposal.courseName = u"Theirs"_s;
        QVERIFY((*other)->saveProposal(theirs->proposal, theirs->rowVersion).has_value());
        f.editor->flush();
        QSignalSpy closed(&f.store, &StoreThread::closed);
        f.store.close();
        QVERIFY(closed.wait(10000));
        QCOMPARE((*other)->proposal(f.id)->proposal.courseName, u"Theirs"_s);
        const auto kept = (*other)->findProposal(u"MC-2026-002"_s);
        QVERIFY(kept.has_value());
        QVERIFY(kept->proposal.courseName.contains(" mine"_L1));
        QVERIFY(f.editor->proposal().isNull());
    }

    /// Moved on in the chain, but not rewritten: what was typed is saved without a question.
    void onlyTheChainMoved()
    {
        EditorFixture f;
        QVERIFY(f.start(mendedProposal()));
        auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
        QVERIFY(other.has_value());
        f.editor->focusField(u"courseName"_s);
        QTest::keyClicks(f.find<QLineEdit>(u"field.courseName"_s), u" mine"_s);
        QVERIFY((*other)->record(f.id, {.action = Action::Submit, .by = u"B"_s, .on = kToday}).has_value());
        QVERIFY((*other)
                    ->record(f.id, {.action = Action::Return, .by = u"C"_s, .on = kToday, .comment = u"Why?"_s})
                    .has_value());
        QTRY_VERIFY(f.stored().courseName.contains(" mine"_L1));
        QTRY_COMPARE(f.editor->session().chain().standing, Standing::Returned);
        QVERIFY(!f.editor->findChild<ConflictDialog *>());
    }

    /// Every field that a comparison can name can be said and taken over.
    void everyDifferenceCanBeTakenOver()
    {
        Proposal one = mendedProposal();
        one.annex.audience = {Audience::Upgrade};
        Proposal other;
        other.language = u"fr"_s;
        other.enteredBy = u"E"_s;
        other.capWeeks = Quantity::of(3);
        other.feedbackSynchronous = u"S"_s;
        other.items = {{.title = u"T"_s, .skills = {}, .dueWeek = Quantity::of(1), .feedbackDays = Quantity::of(2)}};
        other.annex.feeReason = u"R"_s;
        other.annex.idealLearner = u"I"_s;
        other.annex.sourceCourse = u"C"_s;
        other.annex.ideaOnly = true;
        other.annex.tlsInvolved = true;
        other.annex.tlsEstimate = u"1"_s;
        other.annex.stack = u"K"_s;
        other.answers = {{.rule = u"length.forty"_s, .reason = u"A"_s}};
        other.attachments = {{.name = u"f"_s}};
        const CodeBook codes;
        const QList<FieldDifference> differences = compare(one, other);
        QVERIFY(differences.size() > 35);
        for (const FieldDifference &difference : differences) {
            const QString texts = fieldText(one, difference.field, codes) + fieldText(other, difference.field, codes);
            QVERIFY2(!texts.isEmpty(), qPrintable(difference.field));
            QVERIFY2(sectionOf(difference.field) != Section::None, qPrintable(difference.field));
            QVERIFY2(copyField(difference.field, other, one), qPrintable(difference.field));
        }
        QCOMPARE(compare(one, other), QList<FieldDifference>());
    }
};

QTEST_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
