// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resultimport.h"

#include "core/delivery/learnerclock.h"
#include "core/wording/wording.h"
#include "tablefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kStart(2026, 5, 4);
const QDate kToday(2026, 6, 20);

Enrolment learner(qint64 id, const QString &name, const QString &contact = {})
{
    Enrolment enrolment;
    enrolment.id = id;
    enrolment.learner = name;
    enrolment.contact = contact;
    enrolment.start = kStart;
    enrolment.finalDate = finalDate(kStart, 6); // 15 June
    return enrolment;
}

Enrolment ended(Enrolment enrolment, EnrolmentResult result, QDate on)
{
    return withResult(std::move(enrolment), result, on);
}

ResultRow row(qint64 line, const QString &name, const QString &contact, std::optional<EnrolmentResult> result,
              QDate on = {})
{
    return {line, name, contact, result, on};
}

constexpr auto kPassed = EnrolmentResult::Passed;
constexpr auto kFailed = EnrolmentResult::Failed;

const QByteArray kBrightspace =
    "OrgDefinedId,Username,Last Name,First Name,Email,Map Points Grade <Numeric MaxPoints:10 Weight:10>,"
    "Calculated Final Grade Numerator,Calculated Final Grade Denominator,Adjusted Final Grade Numerator,"
    "Adjusted Final Grade Denominator,End-of-Line Indicator\r\n"
    "#101234567,#abell,Bell,Anna,anna@x.ca,8,15,30,15,30,#\r\n"
    "#101234568,#ecote,C\xc3\xb4t\xc3\xa9,\xc3\x89lise,elise@x.ca,2,14.99,30,14.99,30,#\r\n"
    "#101234569,#jroy,Roy,Jo,jo@x.ca,,,30,,30,#\r\n";

} // namespace

class ResultImportTest final : public QObject {
    Q_OBJECT

    TableFile m_file;

    /// "2 Anna Bell passed 2026-06-01", or the sentence why the file was refused.
    static QStringList shown(const Result<ResultRows> &rows)
    {
        if (!rows)
            return {errorSentence(rows.error())};
        QStringList out;
        for (const ResultRow &row : rows->rows) {
            out.append(u"%1 %2 %3 %4"_s
                           .arg(QString::number(row.line), row.learner, row.result ? word(*row.result) : u"-"_s,
                                row.on.toString(Qt::ISODate))
                           .trimmed());
        }
        return out;
    }
    static QStringList wanted(const Result<ResultRows> &rows)
    {
        QStringList out;
        for (const RefusedRow &row : rows ? rows->refused : QList<RefusedRow>{})
            out.append(u"%1 %2"_s.arg(row.line).arg(row.reason.args.value(3)));
        return out;
    }
    Result<ResultRows> read(const QByteArray &bytes, const ResultReading &reading = {})
    {
        return resultsFromFile(m_file.saved(bytes), {}, reading);
    }

private slots:
    void learnerResultDate_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("English") << "Learner,Result,Date\nAnna,passed,2026-06-01\nBen,FAIL,\"June 2, 2026\"\nCy,,\n"_ba
                                 << QStringList{u"2 Anna passed 2026-06-01"_s, u"3 Ben failed 2026-06-02"_s,
                                                u"4 Cy -"_s};
        QTest::newRow("French") << "Nom complet;Courriel;Résultat;Terminé le\nÉlise;e@x.ca;Réussi;1er juin 2026\n"
                                   "Jo;;échec;\nZ;;abandon;\nY;;en cours;\n"_ba
                                << QStringList{u"2 Élise passed 2026-06-01"_s, u"3 Jo failed"_s, u"4 Z withdrawn"_s,
                                               u"5 Y -"_s};
    }
    void learnerResultDate()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        const auto rows = read(bytes);
        QCOMPARE(shown(rows), expected);
        QCOMPARE(wanted(rows), QStringList{});
    }

    /// R39: a number says passed or failed by a pass mark and is gone; a letter grade is none of ours.
    void readsNumbersByAPassMark_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QString &column, const QString &cell, int mark,
                            const QString &said) { QTest::newRow(name) << column << cell << mark << said; };
        add("on the mark", u"Grade"_s, u"50"_s, 50, u"passed"_s);
        add("just below", u"Grade"_s, u"49.99"_s, 50, u"failed"_s);
        add("a comma", u"Grade"_s, u"\"49,99\""_s, 50, u"failed"_s);
        add("per cent", u"Grade"_s, u"60 %"_s, 60, u"passed"_s);
        add("of a number", u"Grade"_s, u"12 / 20"_s, 60, u"passed"_s);
        add("of a number, below", u"Grade"_s, u"11.9/20"_s, 60, u"failed"_s);
        add("the column's maximum", u"Project Points Grade <Numeric MaxPoints:20 Weight:5>"_s, u"12"_s, 60,
            u"passed"_s);
        add("the column's maximum, below", u"Project Points Grade <Numeric MaxPoints:20 Weight:5>"_s, u"11.999"_s, 60,
            u"failed"_s);
        add("thirds", u"Grade"_s, u"2/3"_s, 66, u"passed"_s);
        add("thirds, below", u"Grade"_s, u"2/3"_s, 67, u"failed"_s);
        add("a word needs no mark", u"Grade"_s, u"pass"_s, -1, u"passed"_s);
        add("no mark known", u"Grade"_s, u"85"_s, -1, u"pass-mark"_s);
        add("a mark of nothing", u"Grade"_s, u"0"_s, 0, u"passed"_s);
        add("a letter grade", u"Grade"_s, u"A+"_s, 50, u"result"_s);
        add("a letter that is not ours", u"Grade"_s, u"B"_s, 50, u"result"_s);
        add("of nothing", u"Grade"_s, u"5/0"_s, 50, u"result"_s);
        add("negative", u"Grade"_s, u"-5"_s, 50, u"result"_s);
    }
    void readsNumbersByAPassMark()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, cell);
        QFETCH(const int, mark);
        QFETCH(const QString, expected);
        const auto rows = read(u"Name,%1\nAnna,%2\n"_s.arg(column, cell).toUtf8(), {column, mark});
        QVERIFY2(rows, qPrintable(rows ? QString() : errorSentence(rows.error())));
        if (rows->refused.isEmpty())
            QCOMPARE(word(rows->rows.first().result.value()), expected);
        else
            QCOMPARE(rows->refused.first().reason.args.value(3), expected);
    }

    /// The grade export of Brightspace: the final grade counts, the number of the organisation is never taken (R78).
    void readsABrightspaceExport()
    {
        const auto rows = read(kBrightspace, {{}, 50});
        QCOMPARE(shown(rows), (QStringList{u"2 Anna Bell passed"_s, u"3 Élise Côté failed"_s, u"4 Jo Roy -"_s}));
        QCOMPARE(rows->column, u"Adjusted Final Grade Numerator"_s);
        QCOMPARE(rows->leftOut, QStringList{u"OrgDefinedId"_s});
        QCOMPARE(rows->rows.first().contact, u"anna@x.ca"_s);
        // A column of one's own choice, with its own maximum.
        const auto map = read(kBrightspace, {u"Map Points Grade*"_s, 80});
        QCOMPARE(shown(map), (QStringList{u"2 Anna Bell passed"_s, u"3 Élise Côté failed"_s, u"4 Jo Roy -"_s}));
        QCOMPARE(wanted(read(kBrightspace)), (QStringList{u"2 pass-mark"_s, u"3 pass-mark"_s}));
    }

    /// Several columns of points and no final grade: nobody could say which one is meant.
    void asksWhichColumn()
    {
        const QByteArray two = "Last Name,First Name,Email,A Points Grade <Numeric MaxPoints:10>,"
                               "B Points Grade <Numeric MaxPoints:10>,End-of-Line Indicator\nBell,Anna,a@x.ca,1,2,#\n";
        const auto rows = read(two, {{}, 50});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::NoMappingOfRoster);
        QVERIFY(errorSentence(rows.error()).contains(u"A Points Grade"_s));
        QCOMPARE(shown(read(two, {u"b points grade*"_s, 20})), QStringList{u"2 Anna Bell passed"_s});
        QCOMPARE(read(two, {u"C"_s, 20}).error().code, ErrorCode::NoMappingOfRoster);
        QCOMPARE(read("Learner,City\nAnna,Ottawa\n").error().code, ErrorCode::NoMappingOfRoster);
    }

    void refusesBadCells()
    {
        const auto rows =
            read("Learner,Result,Date\nAnna,excellent,2026-06-01\n,passed,\nCy,passed,31/31/2026\nDo,passed\n");
        QCOMPARE(shown(rows), QStringList{});
        QCOMPARE(rows->refused.size(), 4);
        QCOMPARE(wanted(rows).first(3), (QStringList{u"2 result"_s, u"3 learner"_s, u"4 date"_s}));
        QCOMPARE(rows->refused.last().reason.code, ErrorCode::RowRagged);
    }

    // ---- what an import would do

    void matches_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<qint64>("id"); // 0: nobody
        QTest::newRow("by e-mail, whatever the name") << u"A. Ng"_s << u"ANNA@x.ca "_s << qint64(1);
        QTest::newRow("by name where the e-mail is another") << u"Anna Bell"_s << u"abell@uni.ca"_s << qint64(1);
        QTest::newRow("last name first") << u"Bell, Anna"_s << QString() << qint64(1);
        QTest::newRow("accents and case") << u"COTE, Elise"_s << QString() << qint64(2);
        QTest::newRow("e-mail before name") << u"Anna Bell"_s << u"elise@x.ca"_s << qint64(2);
        QTest::newRow("two of one name") << u"Jo Roy"_s << QString() << qint64(0);
        QTest::newRow("two of one name, one e-mail") << u"Jo Roy"_s << u"jo2@x.ca"_s << qint64(4);
        QTest::newRow("nobody") << u"Nobody"_s << u"nobody@x.ca"_s << qint64(0);
        QTest::newRow("who began again is meant") << u"Ada"_s << u"ada@x.ca"_s << qint64(6);
        QTest::newRow("erased by the retention rule") << u"Gone"_s << u"gone@x.ca"_s << qint64(0);
    }
    void matches()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, contact);
        QFETCH(const qint64, id);
        Enrolment gone = learner(7, u"Gone"_s, u"gone@x.ca"_s);
        gone.erased = true;
        const QList<Enrolment> roster{learner(1, u"Anna Bell"_s, u"anna@x.ca"_s),
                                      learner(2, u"Élise Côté"_s, u"elise@x.ca"_s),
                                      learner(3, u"Jo Roy"_s, u"jo@x.ca"_s),
                                      learner(4, u"Jo Roy"_s, u"jo2@x.ca"_s),
                                      ended(learner(5, u"Ada"_s, u"ada@x.ca"_s), kFailed, QDate(2026, 5, 20)),
                                      learner(6, u"Ada"_s, u"ada@x.ca"_s),
                                      gone};
        const ResultPreview preview = previewResults({row(2, name, contact, kPassed, {2026, 6, 1})}, roster, kToday);
        if (id == 0) {
            QCOMPARE(preview.refused.size(), 1);
            QCOMPARE(preview.refused.first().reason, (Error{ErrorCode::ResultUnmatched, {u"2"_s, name}, {}}));
        } else {
            QCOMPARE(preview.changes.size(), 1);
            QCOMPARE(preview.changes.first().before.id, id);
            QCOMPARE(preview.changes.first().after.result, kPassed);
            QCOMPARE(preview.changes.first().after.resultOn, QDate(2026, 6, 1));
        }
    }

    /// R38: the last day is the 15th of June; a pass of that day stands, one of the day after is refused with the date.
    void refusesAPassAfterTheFinalDate_data()
    {
        QTest::addColumn<EnrolmentResult>("result");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("refused");
        QTest::newRow("on the last day") << kPassed << QDate(2026, 6, 15) << QString();
        QTest::newRow("a day later") << kPassed << QDate(2026, 6, 16) << u"passed-after-final-date"_s;
        QTest::newRow("no date: as of today") << kPassed << QDate() << u"passed-after-final-date"_s;
        QTest::newRow("failed later") << kFailed << QDate(2026, 6, 16) << QString();
        QTest::newRow("on the first day") << kPassed << kStart << QString();
        QTest::newRow("before the first day") << kPassed << kStart.addDays(-1) << u"result-before-start"_s;
        QTest::newRow("today") << kFailed << kToday << QString();
        QTest::newRow("tomorrow") << kFailed << kToday.addDays(1) << iso(kToday.addDays(1));
    }
    void refusesAPassAfterTheFinalDate()
    {
        QFETCH(const EnrolmentResult, result);
        QFETCH(const QDate, on);
        QFETCH(const QString, refused);
        const ResultPreview preview =
            previewResults({row(2, u"Anna"_s, {}, result, on)}, {learner(1, u"Anna"_s)}, kToday);
        QCOMPARE(preview.changes.size(), refused.isEmpty() ? 1 : 0);
        QCOMPARE(preview.refused.size(), refused.isEmpty() ? 0 : 1);
        if (!refused.isEmpty()) {
            QCOMPARE(preview.refused.first().reason.args.first(), refused);
            QVERIFY(!errorSentence(preview.refused.first().reason).isEmpty());
        }
    }

    /// What is recorded already is no change, so that a second import of a file changes nothing.
    void unchanged_data()
    {
        QTest::addColumn<Enrolment>("before");
        QTest::addColumn<ResultRow>("row");
        QTest::addColumn<bool>("changes");
        const QDate day(2026, 6, 1);
        const Enrolment running = learner(1, u"Anna"_s);
        const Enrolment passed = ended(running, kPassed, day);
        const auto said = [](std::optional<EnrolmentResult> result, QDate on = {}) {
            return row(2, u"Anna"_s, {}, result, on);
        };
        QTest::newRow("nothing said") << running << said({}) << false;
        QTest::newRow("nothing said of a pass") << passed << said({}) << false;
        QTest::newRow("the same") << passed << said(kPassed) << false;
        QTest::newRow("the same day") << passed << said(kPassed, day) << false;
        QTest::newRow("another day") << passed << said(kPassed, day.addDays(1)) << true;
        QTest::newRow("another result") << passed << said(kFailed, day) << true;
        QTest::newRow("failed by time is failed") << failedByTimeLimit(running) << said(kFailed, day) << false;
        QTest::newRow("passed in time after all") << failedByTimeLimit(running) << said(kPassed, day) << true;
        const Enrolment left = ended(running, EnrolmentResult::Withdrawn, day);
        QTest::newRow("a withdrawn learner shows as failed") << left << said(kFailed, day) << false;
        QTest::newRow("a withdrawn learner who passed") << left << said(kPassed, day) << true;
    }
    void unchanged()
    {
        QFETCH(const Enrolment, before);
        QFETCH(const ResultRow, row);
        QFETCH(const bool, changes);
        const ResultPreview preview = previewResults({row}, {before}, kToday);
        QCOMPARE(preview.changes.size(), changes ? 1 : 0);
        QCOMPARE(preview.unchanged.size(), changes ? 0 : 1);
        if (changes) {
            QCOMPARE(preview.changes.first().before, before);
            const ResultPreview again = previewResults({row}, {preview.changes.first().after}, kToday);
            QVERIFY(again.changes.isEmpty());
        }
    }

    /// A pass that is taken back takes its certificate along (R74).
    void takesTheCertificateBack()
    {
        Enrolment before = ended(learner(1, u"Anna"_s), kPassed, {2026, 6, 1});
        before.certificateOn = {2026, 6, 2};
        const ResultPreview preview = previewResults({row(2, u"Anna"_s, {}, kFailed, {2026, 6, 1})}, {before}, kToday);
        QCOMPARE(preview.changes.size(), 1);
        QVERIFY(!preview.changes.first().after.certificateOn.isValid());
    }

    void refusesALearnerTwice()
    {
        const ResultPreview preview =
            previewResults({row(2, u"Anna"_s, {}, kPassed, {2026, 6, 1}), row(3, u"anna"_s, {}, kFailed, {2026, 6, 1})},
                           {learner(1, u"Anna"_s)}, kToday);
        QCOMPARE(preview.changes.size(), 1);
        QCOMPARE(preview.refused.size(), 1);
        QCOMPARE(preview.refused.first().reason.code, ErrorCode::RowDuplicate);
        QCOMPARE(preview.refused.first().line, 3);
    }

private:
    static QString iso(QDate date) { return date.toString(Qt::ISODate); }
};

QTEST_GUILESS_MAIN(ResultImportTest)
#include "tst_resultimport.moc"
