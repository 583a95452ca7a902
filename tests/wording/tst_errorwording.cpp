// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

class ErrorWordingTest final : public QObject {
    Q_OBJECT

private slots:
    // Every code has a sentence that ends and has no gap, whatever the arguments.
    void everyCodeHasASentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
            const auto code = ErrorCode(i);
            const QString sentence = errorSentence({code, {u"1"_s, u"chair"_s, u"2026-09-08"_s, u"4"_s}, u"secret"_s});
            QVERIFY2(sentence.size() > 10, qPrintable(QString::number(i)));
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'”'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"secret"_s), qPrintable(sentence)); // the detail is for the log
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
            QVERIFY(!errorSentence({code, {}, {}}).isEmpty()); // a caller's slip is no crash
        }
    }

    void saysWhatWhereAndWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, ErrorCode code, const QStringList &args, const QString &sentence) {
            QTest::newRow(name) << int(code) << args << sentence;
        };
        using enum ErrorCode;
        row("key path", WrongType, {u"a.mcproposal"_s, u"assessment.items[2].dueWeek"_s, u"number-or-text"_s},
            u"a.mcproposal: “assessment.items[2].dueWeek” must be a number or a text. Nothing of it was taken over."_s);
        row("words", UnknownWord, {u"a"_s, u"modality.place"_s, u"moon"_s, u"online, hybrid, in-person"_s},
            u"a: “modality.place” does not know the word “moon”. Use one of these: online, hybrid, in-person. Nothing "
            u"of it "
            "was taken over."_s);
        row("per cent signs in a name", FileMissing, {u"100%2 %1.csv"_s},
            u"There is no file 100%2 %1.csv. Check its name and folder."_s);
        row("a folder", FileUnreadable, {u"/tmp"_s, u"not-a-file"_s},
            u"/tmp is a folder or a device. Choose a file."_s);
        row("stages", StageElsewhere, {u"dean"_s, u"chair"_s},
            u"This belongs to the stage “Dean”, but the proposal is at “Chair”. Nothing was recorded. Record the "
            u"stages in "
            "their order."_s);
        row("a stage of another policy", StageUnknown, {u"faculty-board"_s},
            u"The policy has no stage “faculty-board”."_s);
        row("ragged", RowRagged, {u"4"_s, u"2"_s, u"18"_s},
            u"Line 4 has 2 cells where the header has 18. Look for a missing or unquoted separator."_s);
        row("locked by somebody", OfficeLocked, {u"o.credence"_s, u"A. Person"_s},
            u"The office file o.credence is in use by A. Person. Nothing was changed. Try again when it is closed there."_s);
        row("locked", OfficeLocked, {u"o.credence"_s, {}},
            u"The office file o.credence is in use by another program. Nothing was changed. Try again in a moment."_s);
    }
    void saysWhatWhereAndWhatToDo()
    {
        QFETCH(const int, code);
        QFETCH(const QStringList, args);
        QTEST(errorSentence({ErrorCode(code), args, {}}), "sentence");
    }

    // Deliveries: the argument is a word of core/delivery or core/stacks, the sentence says what to do.
    void deliveries_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, ErrorCode code, const QStringList &args, const QString &sentence) {
            QTest::newRow(name) << int(code) << args << sentence;
        };
        using enum ErrorCode;
        row("R38 refused", DeliveryRefused, {u"passed-after-final-date"_s, u"enrolment.resultOn"_s, u"2025-07-21"_s},
            u"The last day to finish was 21 Jul 2025. Whoever finishes later has failed by the time limit (section "
            "3b). Nothing was saved."_s);
        row("R21 stack", StackRefused, {u"too-few-members"_s},
            u"A stack has at least two micro-credentials, in any state of approval (section 3a). Add another one. "
            "Nothing was saved."_s);
        row("R97 not live", NotLive, {u"OF-2026-003"_s, u"not-public,no-deadline"_s},
            u"OF-2026-003 cannot be live yet. The course and its deadline are not public: publish them and enter since "
            "when (section 5). There is no registration deadline: enter the last day to register (section 5)."_s);
        row("one place", CohortFull, {u"OF-2026-003/2"_s, u"1"_s, u"2"_s},
            u"OF-2026-003/2 has one place and would have 2 learners. Nobody was enrolled. Give the cohort more places, "
            "or enrol fewer."_s);
        row("R39 a grade", RosterCell, {u"4"_s, u"Result"_s, u"B+"_s, u"result"_s},
            u"Line 4: “B+” in column “Result” is no result. Write passed, failed or withdrawn; grades are not kept. "
            "The line was left out."_s);
        row("no column of learners", NoMappingOfRoster, {u"r.csv"_s, u"Nom, Date"_s, u"learner"_s},
            u"r.csv cannot be read as a list of learners: none of its columns (Nom, Date) is known as “learner”. "
            "Rename one, or give a mapping of your own. Nothing was imported."_s);
    }
    void deliveries()
    {
        QFETCH(const int, code);
        QFETCH(const QStringList, args);
        QTEST(errorSentence({ErrorCode(code), args, {}}), "sentence");
    }

    void countsErrors()
    {
        QVERIFY(errorSentence({ErrorCode::ErrorsStand, {u"3"_s}, {}}).contains(u"3 error"_s));
        QVERIFY(errorSentence({ErrorCode::VerifyFailed, {u"1"_s}, {}}).contains(u"1 problem"_s));
    }

    // What is retired was approved once: it is told as what it is.
    void aRetiredOneIsNotOffered()
    {
        const QString said = errorSentence({ErrorCode::NotApproved, {u"MC-2026-001"_s, u"retired"_s}, {}});
        QVERIFY2(said.startsWith(u"MC-2026-001 is retired"_s), qPrintable(said));
        QVERIFY(errorSentence({ErrorCode::NotApproved, {u"MC-2026-001"_s}, {}}).contains(u"is not approved yet"_s));
    }

    // Contract section 2: 3 input refused, 4 the office file refused, 1 the answer is no.
    void exitStatusFollowsTheGroups()
    {
        QCOMPARE(exitStatus(ErrorCode::FileMissing), 3);
        QCOMPARE(exitStatus(ErrorCode::RowSkipped), 3);
        QCOMPARE(exitStatus(ErrorCode::OfficeMissing), 4);
        QCOMPARE(exitStatus(ErrorCode::BackupFailed), 4);
        QCOMPARE(exitStatus(ErrorCode::NotFound), 1);
        QCOMPARE(exitStatus(ErrorCode::Internal), 1);
        for (const ErrorCode code : {ErrorCode::NoMappingOfRoster, ErrorCode::RosterCell, ErrorCode::ResultUnmatched})
            QCOMPARE(exitStatus(code), 3);
        for (const ErrorCode code : {ErrorCode::DeliveryRefused, ErrorCode::NotApproved, ErrorCode::CohortFull,
                                     ErrorCode::HasLearners, ErrorCode::StackRefused, ErrorCode::NotLive})
            QCOMPARE(exitStatus(code), 1);
    }
};

QTEST_GUILESS_MAIN(ErrorWordingTest)
#include "tst_errorwording.moc"
