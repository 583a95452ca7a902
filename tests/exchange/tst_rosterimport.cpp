// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterimport.h"

#include "core/exchange/learnertable.h"
#include "core/wording/wording.h"
#include "tablefile.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// "Anna Bell|anna@x.ca|2026-04-02|2026-05-04|card"
QString shown(const Enrolment &learner)
{
    return QStringList{learner.learner, learner.contact, iso(learner.registered), iso(learner.start),
                       word(learner.payment)}
        .join(u'|');
}

} // namespace

class RosterImportTest final : public QObject {
    Q_OBJECT

    TableFile m_file;

    Result<RosterRows> read(const QByteArray &bytes) { return rosterFromFile(m_file.saved(bytes)); }

    static QStringList learners(const Result<RosterRows> &rows)
    {
        QStringList out;
        if (!rows)
            return {errorSentence(rows.error())};
        for (const Enrolment &learner : rows->learners)
            out.append(shown(learner));
        return out;
    }
    /// "3 payment", the line and what was wanted, or the code of another error.
    static QStringList refusals(const Result<RosterRows> &rows)
    {
        QStringList out;
        for (const RefusedRow &row : rows ? rows->refused : QList<RefusedRow>{}) {
            const bool cell = row.reason.code == ErrorCode::RosterCell;
            out.append(
                u"%1 %2"_s.arg(row.line).arg(cell ? row.reason.args.value(3) : QString::number(int(row.reason.code))));
        }
        return out;
    }

private slots:
    void shippedMappingsAreSound()
    {
        for (const auto &[folder, kind] :
             {std::pair(u"rosters"_s, LearnerMapping::Roster), std::pair(u"results"_s, LearnerMapping::Results)}) {
            const QDir files(QStringLiteral(CREDENCE_SOURCE_DIR "/resources/import/") + folder);
            const QStringList names = files.entryList(QDir::Files);
            QVERIFY(!names.isEmpty());
            for (const QString &name : names) {
                const auto mapping = LearnerMapping::load(files.filePath(name), kind);
                QVERIFY2(mapping, qPrintable(mapping ? QString() : errorSentence(mapping.error())));
            }
            QCOMPARE(LearnerMapping::shipped(kind).size(), names.size());
        }
    }

    void readsColumnsByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QStringList anna{u"Anna Bell|anna@x.ca|2026-04-02|2026-05-04|card"_s};
        QTest::newRow("English") << "Learner,E-mail,Registration date,Start date,Payment method\n"
                                    "Anna Bell,anna@x.ca,2026-04-02,2026-05-04,Credit card\n"_ba
                                 << anna;
        QTest::newRow("another order, other columns beside")
            << "Start,City,Payment,Email address,Name,Registered on\n"
               "2026-05-04,Ottawa,VISA,anna@x.ca,Anna Bell,2026-04-02\n"_ba
            << anna;
        QTest::newRow("first and last name") << "Last Name;First Name;Courriel;Inscrit le;Début;Paiement\r\n"
                                                "Bell;Anna;anna@x.ca;2 avril 2026;4 mai 2026;carte de crédit\r\n"_ba
                                             << anna;
        QTest::newRow("French, Windows-1252")
            << "Pr\xe9nom;Nom;Courriel;Mode de paiement\r\n\xc9lise;C\xf4t\xe9;elise@x.ca;D\xe9"
               "bit\r\n"_ba
            << QStringList{u"Élise Côté|elise@x.ca|||debit"_s};
        QTest::newRow("tabs, byte-order mark, mixed line ends")
            << "\xEF\xBB\xBFLearner\tE-mail\r\"Bell, Anna\"\ta@x.ca\r\n\nJo\t\n"_ba
            << QStringList{u"Bell, Anna|a@x.ca|||unknown"_s, u"Jo||||unknown"_s};
        QTest::newRow("a name alone, an alias will do") << "Alias\nL-01\n"_ba << QStringList{u"L-01||||unknown"_s};
        QTest::newRow("white space and line ends in a cell")
            << "Name,E-mail\n\"  Anna \n Bell \", anna@x.ca \n"_ba << QStringList{u"Anna Bell|anna@x.ca|||unknown"_s};
        QTest::newRow("no rows") << "Name,E-mail\n"_ba << QStringList{};
    }
    void readsColumnsByTheirNames()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        const auto rows = read(bytes);
        QCOMPARE(learners(rows), expected);
        QCOMPARE(refusals(rows), QStringList{});
    }

    /// R78: a column that looks like a student number is never taken, however it is called, and it is said.
    void takesNoStudentNumber_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("left");
        for (const auto &name :
             {u"Student number"_s, u"Student No."_s, u"STUDENT ID"_s, u"Student #"_s, u"studentNumber"_s,
              u"OrgDefinedId"_s, u"Numéro d’étudiant"_s, u"No étudiant"_s, u"Matricule"_s, u"ID"_s, u"Learner ID"_s,
              u"Numéro de l'apprenante"_s, u"SIS User ID"_s})
            QTest::newRow(qPrintable(name)) << name << u"x1"_s << true;
        for (const auto &name : {u"Student"_s, u"Student e-mail"_s, u"Identity confirmed"_s, u"Number of courses"_s,
                                 u"Paid"_s, u"Nombre"_s})
            QTest::newRow(qPrintable(u"not "_s + name)) << name << u"x1"_s << false;
        QTest::newRow("nine digits") << u"Reference"_s << u"101234567"_s << true;
        QTest::newRow("with a sign, as Brightspace has it") << u"Reference"_s << u"#101234567"_s << true;
        QTest::newRow("six digits") << u"Reference"_s << u"123456"_s << true;
        QTest::newRow("five digits are none") << u"Reference"_s << u"12345"_s << false;
        QTest::newRow("ten are a telephone number") << u"Reference"_s << u"6135550123"_s << false;
        QTest::newRow("in a column that would be taken") << u"Contact"_s << u"101234567"_s << true;
    }
    void takesNoStudentNumber()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        QFETCH(const bool, left);
        const auto rows = read(u"Full name,%1\nAnna Bell,%2\n"_s.arg(column, value).toUtf8());
        QVERIFY2(rows, qPrintable(rows ? QString() : errorSentence(rows.error())));
        QCOMPARE(rows->leftOut, left ? QStringList{column} : QStringList{});
        QCOMPARE(rows->learners.size(), 1);
        QCOMPARE(rows->learners.first().learner, u"Anna Bell"_s);
        if (left)
            QVERIFY(!shown(rows->learners.first()).contains(value));
    }

    /// Even a mapping of one's own cannot fetch them.
    void noMappingFetchesStudentNumbers()
    {
        TableFile map;
        const QString path = map.saved(R"({"format": "credence.roster-mapping", "version": 1, "id": "own",
            "columns": {"learner": ["Who"], "contact": ["Student ID"]}})");
        const auto rows = rosterFromFile(m_file.saved("Who,Student ID\nAnna,101234567\n"), path);
        QVERIFY2(rows, qPrintable(rows ? QString() : errorSentence(rows.error())));
        QCOMPARE(learners(rows), QStringList{u"Anna||||unknown"_s});
        QCOMPARE(rows->leftOut, QStringList{u"Student ID"_s});
    }

    void dates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QDate>("expected");
        const QDate may4(2026, 5, 4);
        const auto row = [](const char *cell, QDate date, DateOrder order = DateOrder::Unknown) {
            QTest::addRow("%s, %d", cell, int(order)) << QString::fromUtf8(cell) << order << date;
        };
        for (const char *cell : {"2026-05-04", "2026/05/04", "2026/5/4", "2026.05.04", "2026-05-04T13:30:00Z",
                                 "2026-05-04 13:30", "2026-05-04 1:30 PM", "May 4, 2026", "may 4 2026", "4 May 2026",
                                 "4th of May 2026", "May 4th, 2026", "Monday, May 4, 2026", "Mon 4-May-2026",
                                 "4-May-2026", "4 mai 2026", "lundi 4 mai 2026", "le 4 mai 2026", " 2026-05-04 "})
            row(cell, may4);
        row("1er mai 2026", {2026, 5, 1});
        row("1 févr. 2026", {2026, 2, 1});
        row("1 FÉVRIER 2026", {2026, 2, 1});
        row("31 août 2026", {2026, 8, 31});
        row("Mar 4, 2026", {2026, 3, 4}); // March, not mardi
        row("mar. 4 mars 2026", {2026, 3, 4});
        row("04/05/2026", may4, DateOrder::DayFirst);
        row("04/05/2026", {2026, 4, 5}, DateOrder::MonthFirst);
        row("04/05/2026", {}, DateOrder::Unknown);
        row("04/05/2026", {}, DateOrder::Contradictory);
        row("05/05/2026", {2026, 5, 5}); // either way the same day
        row("4.5.2026", may4, DateOrder::DayFirst);
        row("13/05/2026", {}, DateOrder::MonthFirst);
        for (const char *cell : {"2026-02-29", "2026-13-01", "31 April 2026", "4/5/26", "4 May 26", "May 2026", "soon",
                                 "46146", "4 Foo 2026", "0206-05-04", "2026-05-04-01", "04/05-2026", "2026", "-", "@"})
            row(cell, {});
    }
    void dates()
    {
        QFETCH(const QString, cell);
        QFETCH(const DateOrder, order);
        QFETCH(const QDate, expected);
        QCOMPARE(dateOfCell(cell, order), expected);
    }

    /// 04/05/2026 is read only where the column says which number is the month.
    void dateOrders_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<DateOrder>("expected");
        QTest::newRow("nothing says it") << QStringList{u"04/05/2026"_s, u"12/12/2026"_s} << DateOrder::Unknown;
        QTest::newRow("a 13th says it") << QStringList{u"04/05/2026"_s, u"13/05/2026"_s} << DateOrder::DayFirst;
        QTest::newRow("a 13th the other way") << QStringList{u"04/05/2026"_s, u"05/13/2026"_s} << DateOrder::MonthFirst;
        QTest::newRow("a 12th says nothing") << QStringList{u"12/05/2026"_s} << DateOrder::Unknown;
        QTest::newRow("both ways") << QStringList{u"13/05/2026"_s, u"05/13/2026"_s} << DateOrder::Contradictory;
        QTest::newRow("other forms say nothing")
            << QStringList{u"2026-05-13"_s, u"13 May 2026"_s} << DateOrder::Unknown;
        QTest::newRow("no date at all") << QStringList{u"13/13/2026"_s, QString()} << DateOrder::Unknown;
    }
    void dateOrders()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const DateOrder, expected);
        QCOMPARE(dateOrderOf(cells), expected);
    }

    void readsSlashesAsTheColumnSays()
    {
        QCOMPARE(learners(read("Name,Registered,Start\nA,04/05/2026,05/04/2026\nB,13/05/2026,05/14/2026\n")),
                 (QStringList{u"A||2026-05-04|2026-05-04|unknown"_s, u"B||2026-05-13|2026-05-14|unknown"_s}));
        const auto unclear = read("Name,Registered\nA,04/05/2026\nB,05/05/2026\nC,2026-05-06\n");
        QCOMPARE(learners(unclear), (QStringList{u"B||2026-05-05||unknown"_s, u"C||2026-05-06||unknown"_s}));
        QCOMPARE(refusals(unclear), QStringList{u"2 date"_s});
        TableFile map;
        const QString path = map.saved(R"({"format": "credence.roster-mapping", "version": 1, "id": "own",
            "dates": "month-first", "columns": {"learner": ["Name"], "registered": ["Registered"]}})");
        QCOMPARE(learners(rosterFromFile(m_file.saved("Name,Registered\nA,04/05/2026\n"), path)),
                 QStringList{u"A||2026-04-05||unknown"_s});
    }

    /// A bad cell refuses its row with line, column and what was found; the others are whole.
    void refusesBadCells()
    {
        const auto rows = read("Name,E-mail,Registered,Payment\n"       // 1
                               "Anna,a@x.ca,2026-04-02,card\n"          // 2
                               "Ben,b@x.ca,2026-02-30,card\n"           // 3
                               "Cy,c@x.ca,2026-04-02,bitcoin\n"         // 4
                               ",d@x.ca,2026-04-02,card\n"              // 5
                               "Eve,e@x.ca\n"                           // 6
                               "anna,A@X.ca,2026-04-05,debit\n"         // 7: Anna again
                               "Fay,,,\n"                               // 8
                               "Anna,another@x.ca,2026-04-02,card\n"    // 9: another Anna
                               "G\x01X,g@x.ca,,\n"                      // 10
                               + QByteArray(201, 'x') + ",h@x.ca,,\n"); // 11
        QCOMPARE(learners(rows), (QStringList{u"Anna|a@x.ca|2026-04-02||card"_s, u"Fay||||unknown"_s,
                                              u"Anna|another@x.ca|2026-04-02||card"_s}));
        QCOMPARE(rows->lines, (QList<qint64>{2, 8, 9}));
        QCOMPARE(refusals(rows),
                 (QStringList{u"3 date"_s, u"4 payment"_s, u"5 learner"_s, u"6 %1"_s.arg(int(ErrorCode::RowRagged)),
                              u"7 %1"_s.arg(int(ErrorCode::RowDuplicate)), u"10 learner"_s, u"11 learner"_s}));
        QCOMPARE(rows->refused.first().reason.args, (QStringList{u"3"_s, u"Registered"_s, u"2026-02-30"_s, u"date"_s}));
        for (const RefusedRow &row : rows->refused)
            QVERIFY2(errorSentence(row.reason).contains(QString::number(row.line)),
                     qPrintable(errorSentence(row.reason)));
    }

    void refusesWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no names") << "E-mail,City\na@x.ca,Ottawa\n"_ba << ErrorCode::NoMappingOfRoster;
        QTest::newRow("only student numbers") << "Student\n101234567\n"_ba << ErrorCode::NoMappingOfRoster;
        QTest::newRow("a column twice") << "Name,E-mail,E-mail\nA,a@x.ca,b@x.ca\n"_ba << ErrorCode::TableMalformed;
        QTest::newRow("empty") << " \n"_ba << ErrorCode::FileEmpty;
        QTest::newRow("an open quote") << "Name\n\"Anna\n"_ba << ErrorCode::TableMalformed;
    }
    void refusesWholeFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        const auto rows = read(bytes);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, code);
        QCOMPARE(exitStatus(code), 3);
        QVERIFY(errorSentence(rows.error()).endsWith(u'.'));
    }

    void refusesBadMappings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        const QByteArray good = R"({"format": "credence.roster-mapping", "version": 1, "id": "x",
                                    "columns": {"learner": "Who"}, "payments": {"Plastic": "card"}})";
        const auto with = [&](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("good") << good << QString();
        QTest::newRow("of results") << with("roster", "result") << u"format"_s;
        QTest::newRow("newer") << with("1,", "2,") << u"version"_s;
        QTest::newRow("no id") << with("\"x\"", "\"\"") << u"id"_s;
        QTest::newRow("unknown field") << with("\"learner\"", "\"grade\"") << u"columns"_s;
        QTest::newRow("student number") << with("\"learner\"", "\"studentNumber\"") << u"columns"_s;
        QTest::newRow("no column") << with("\"learner\": \"Who\"", "") << u"columns"_s;
        QTest::newRow("unknown way of paying") << with("\"card\"", "\"bitcoin\"") << u"words"_s;
    }
    void refusesBadMappings()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, what);
        TableFile map;
        const auto mapping = LearnerMapping::load(map.saved(json), LearnerMapping::Roster);
        QCOMPARE(mapping.has_value(), what.isEmpty());
        if (!mapping)
            QCOMPARE(mapping.error().args.value(1), what);
        else
            QCOMPARE(learners(rosterFromFile(m_file.saved("Who\nAnna\n"), map.path())),
                     QStringList{u"Anna||||unknown"_s});
    }

    // ---- pasted from a spreadsheet

    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList two{u"Anna Bell|anna@x.ca|2026-04-02||card"_s, u"Zoé Roy|zoe@x.ca|2026-04-03||debit"_s};
        QTest::newRow("with a header") << u"Name\tE-mail\tRegistered\tPayment\r\n"
                                          "Anna Bell\tanna@x.ca\t2026-04-02\tVisa\r\n"
                                          "Zoé Roy\tzoe@x.ca\t2026-04-03\tInterac\r\n"_s
                                       << two;
        QTest::newRow("without one")
            << u"Anna Bell\tanna@x.ca\t2026-04-02\tVisa\nZoé Roy\tzoe@x.ca\t2026-04-03\tInterac"_s << two;
        QTest::newRow("first and last name apart")
            << u"Anna\tBell\tVisa\tanna@x.ca\t2026-04-02\nZoé\tRoy\tInterac\tzoe@x.ca\t2026-04-03"_s << two;
        QTest::newRow("two dates") << u"Anna\t2026-04-02\t2026-05-04\n"_s
                                   << QStringList{u"Anna||2026-04-02|2026-05-04|unknown"_s};
        QTest::newRow("names alone") << u"Anna Bell\nZoé Roy\n\n"_s
                                     << QStringList{u"Anna Bell||||unknown"_s, u"Zoé Roy||||unknown"_s};
        QTest::newRow("one cell") << u"Anna"_s << QStringList{u"Anna||||unknown"_s};
        QTest::newRow("empty cells cut off") << u"Name\tE-mail\nAnna\tanna@x.ca\nZoé\n"_s
                                             << QStringList{u"Anna|anna@x.ca|||unknown"_s, u"Zoé||||unknown"_s};
        QTest::newRow("semicolons, with a header")
            << u"Name;E-mail;Registered;Payment\nAnna Bell;anna@x.ca;2026-04-02;Visa\n"
               "Zoé Roy;zoe@x.ca;2026-04-03;Interac\n"_s
            << two;
        QTest::newRow("semicolons, without one")
            << u"Anna Bell; anna@x.ca; 2026-04-02; Visa\r\nZoé Roy; zoe@x.ca; 2026-04-03; Interac\r\n"_s << two;
        QTest::newRow("semicolons, and a quoted one")
            << u"\"Anna; Bell\";anna@x.ca\nZoé;\n"_s
            << QStringList{u"Anna; Bell|anna@x.ca|||unknown"_s, u"Zoé||||unknown"_s};
        QTest::newRow("semicolons beside a tab")
            << u"Anna; Bell\tanna@x.ca\n"_s << QStringList{u"Anna; Bell|anna@x.ca|||unknown"_s};
        QTest::newRow("an open quote is text") << u"\"Anna; Bell\n"_s << QStringList{u"\"Anna; Bell||||unknown"_s};
        QTest::newRow("commas beside addresses")
            << u"Anna Bell,anna@x.ca,2026-04-02,Visa\n\"Zoé Roy\",zoe@x.ca,2026-04-03,Interac\n"_s << two;
        QTest::newRow("commas in names") << u"Bell, Anna\nRoy, Zoé\n"_s
                                         << QStringList{u"Bell, Anna||||unknown"_s, u"Roy, Zoé||||unknown"_s};
        QTest::newRow("student numbers") << u"101234567\tAnna\tanna@x.ca\n101234568\tZoé\t\n"_s
                                         << QStringList{u"Anna|anna@x.ca|||unknown"_s, u"Zoé||||unknown"_s};
        QTest::newRow("a cell of two lines")
            << u"\"Anna\nBell\"\tanna@x.ca\nZoé\tzoe@x.ca\n"_s
            << QStringList{u"Anna Bell|anna@x.ca|||unknown"_s, u"Zoé|zoe@x.ca|||unknown"_s};
    }
    void pasted()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        const auto rows = rosterFromText(text, u"pasted rows"_s);
        QCOMPARE(learners(rows), expected);
        QCOMPARE(refusals(rows), QStringList{});
    }

    void pastedRefusals()
    {
        const auto rows = rosterFromText(
            u"Anna\ta@x.ca\t2026-04-02\nBen\tb@x.ca\t2026-04-31\nCy\tc@x.ca\t2026-04-03\n\td@x.ca\t2026-04-04\n"_s,
            u"pasted rows"_s);
        QCOMPARE(learners(rows),
                 (QStringList{u"Anna|a@x.ca|2026-04-02||unknown"_s, u"Cy|c@x.ca|2026-04-03||unknown"_s}));
        QCOMPARE(refusals(rows), (QStringList{u"2 date"_s, u"4 learner"_s}));
        QCOMPARE(rows->refused.first().reason.args.value(1), u"3"_s); // columns without names are counted
        QCOMPARE(rosterFromText(u" \n"_s, u"pasted rows"_s).error().code, ErrorCode::FileEmpty);
        QCOMPARE(rosterFromText(u"a@x.ca\nb@x.ca\n"_s, u"pasted rows"_s).error().code, ErrorCode::NoMappingOfRoster);
        QCOMPARE(rosterFromText(u"101234567\tAnna\n"_s, u"pasted rows"_s)->leftOut, QStringList{u"1"_s}); // R78
    }
};

QTEST_GUILESS_MAIN(RosterImportTest)
#include "tst_rosterimport.moc"
