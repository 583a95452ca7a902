// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/wording/wording.h"
#include "tablefile.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

class TableImportTest final : public QObject {
    Q_OBJECT

    TableFile m_file;

    Result<ImportedDrafts> imported(const QByteArray &bytes, const std::function<bool(qint64, qint64)> &progress = {})
    {
        const QString path = m_file.saved(bytes);
        const Result<Table> table = readTable(path);
        if (!table)
            return tl::unexpected(table.error());
        const Result<ImportMapping> mapping = mappingFor(table->header, path);
        if (!mapping)
            return tl::unexpected(mapping.error());
        return draftsFromTable(*table, *mapping, path, progress);
    }

    static QStringList reasons(const ImportedDrafts &drafts)
    {
        QStringList out;
        for (const RefusedRow &row : drafts.refused)
            out.append(u"%1 %2"_s.arg(QString::number(row.line), errorSentence(row.reason)));
        return out;
    }

private slots:
    void shippedMappingsAreSound()
    {
        QStringList ids;
        for (const ImportMapping &mapping : ImportMapping::shipped())
            ids.append(mapping.id);
        QCOMPARE(ids, (QStringList{u"new-jersey-etpl"_s, u"credence-table"_s}));
        for (const QString &name :
             QDir(QStringLiteral(CREDENCE_SOURCE_DIR "/resources/import")).entryList(QDir::Files)) {
            const auto mapping =
                ImportMapping::load(QStringLiteral(CREDENCE_SOURCE_DIR "/resources/import/%1").arg(name));
            QVERIFY2(mapping, qPrintable(mapping ? QString() : errorSentence(mapping.error())));
        }
    }

    void readsAUnitsOwnSpreadsheet()
    {
        const auto drafts = imported(
            "Course name,Unit,Faculty,Proposer,Proposer role,Hours,Weeks,Completion cap,Place,Timing,Summary,Rationale,"
            "Labour market need,Skills,CIP,NOC,Assessment strategy,OSAP,OSAP before delivery,Fee,First delivery,"
            "Registration,Audience,Partners,Language\r\n"
            "GIS,Geography,Arts,A. Proposer,Faculty member,36,6-8,8,In person,Both,Maps,Why,Jobs,"
            "Draw a map; Publish it,45.0702,\"22214, 21203\",A project,Yes,no,450.00,2026-09-08,Rolling,"
            "\"Upgrade, new skills\",Conservation Authority,English\r\n");
        QVERIFY2(drafts, qPrintable(drafts ? QString() : errorSentence(drafts.error())));
        QVERIFY2(drafts->refused.isEmpty(), qPrintable(reasons(*drafts).join(u'\n')));
        QCOMPARE(drafts->drafts.size(), 1);
        QCOMPARE(drafts->lines, QList<qint64>{2});
        const Proposal &p = drafts->drafts.first();
        QVERIFY(!p.id.isNull());
        QCOMPARE(p.courseName, u"GIS"_s);
        QCOMPARE(p.unit, u"Geography"_s);
        QCOMPARE(p.faculty, u"Arts"_s);
        QCOMPARE(p.proposerRole, ProposerRole::FacultyMember);
        QCOMPARE(p.hours.whole(), 36);
        QCOMPARE(p.weeks.text, u"6-8"_s); // stays visible to the checks
        QCOMPARE(p.place, Place::InPerson);
        QCOMPARE(p.timing, Timing::Both);
        QCOMPARE(p.skills.size(), 2);
        QCOMPARE(p.skills.at(1).text, u"Publish it"_s);
        QCOMPARE(p.noc, (QStringList{u"22214"_s, u"21203"_s}));
        QCOMPARE(p.osap, OsapIntent::Yes);
        QCOMPARE(p.annex.fee, u"450.00"_s);
        QCOMPARE(p.annex.firstDelivery, QDate(2026, 9, 8));
        QCOMPARE(p.annex.audience, (QList<Audience>{Audience::Upgrade, Audience::NewSkills}));
        QCOMPARE(p.annex.partners.first().name, u"Conservation Authority"_s);
        QCOMPARE(p.language, u"en"_s);
    }

    void readsFrenchColumns()
    {
        const auto drafts = imported("Titre du cours;Unit\u00e9;Heures;Modalit\u00e9;RAFEO;Langue\n"
                                     "Cartographie;G\u00e9ographie;30;En ligne;oui;fran\u00e7ais\n");
        QVERIFY(drafts);
        QCOMPARE(drafts->drafts.size(), 1);
        const Proposal &p = drafts->drafts.first();
        QCOMPARE(p.unit, u"G\u00e9ographie"_s);
        QCOMPARE(p.place, Place::Online);
        QCOMPARE(p.osap, OsapIntent::Yes);
        QCOMPARE(p.language, u"fr"_s);
    }

    void refusesRowsWithLineAndReason()
    {
        const auto drafts = imported("Course name,Unit,Place,First delivery\n" // 1
                                     "Maps,Geography,online,2026-09-08\n"      // 2
                                     ",Geography,online,\n"                    // 3: no name
                                     "Ragged,Geography\n"                      // 4
                                     "Long,Geography,online,,,\n"              // 5
                                     "\n"                                      // 6: blank, skipped
                                     "Moon,Geography,on the moon,\n"           // 7
                                     "Date,Geography,online,2026-02-30\n"      // 8
                                     "Maps,Geography,hybrid,\n"                // 9: as line 2
                                     "Maps,History,hybrid,\n");                // 10: another unit, another key
        QVERIFY(drafts);
        QCOMPARE(drafts->lines, (QList<qint64>{2, 10}));
        QList<std::pair<qint64, ErrorCode>> refused;
        for (const RefusedRow &row : drafts->refused)
            refused.append({row.line, row.reason.code});
        QCOMPARE(refused, (QList<std::pair<qint64, ErrorCode>>{{3, ErrorCode::RowWithoutName},
                                                               {4, ErrorCode::RowRagged},
                                                               {5, ErrorCode::RowRagged},
                                                               {7, ErrorCode::UnknownWord},
                                                               {8, ErrorCode::NoSuchDate},
                                                               {9, ErrorCode::RowDuplicate}}));
        const QStringList sentences = reasons(*drafts);
        QVERIFY2(sentences.at(1).contains(u"2 cells where the header has 4"_s), qPrintable(sentences.at(1)));
        QVERIFY2(sentences.at(3).contains(u":7"_s) && sentences.at(3).contains(u"Place"_s) &&
                     sentences.at(3).contains(u"on the moon"_s) && sentences.at(3).contains(u"in person"_s),
                 qPrintable(sentences.at(3)));
        QVERIFY2(sentences.at(4).contains(u"First delivery"_s) && sentences.at(4).contains(u"2026-02-30"_s),
                 qPrintable(sentences.at(4)));
        QVERIFY2(sentences.at(5).contains(u"line 2"_s), qPrintable(sentences.at(5)));
    }

    void refusesU0000()
    {
        const auto drafts = imported(QByteArray("Course name,Summary\nMaps,a\0b\n", 29));
        QVERIFY(drafts);
        QCOMPARE(drafts->refused.size(), 1);
        QCOMPARE(drafts->refused.first().reason.code, ErrorCode::TextHasNul);
        QVERIFY(errorSentence(drafts->refused.first().reason).contains(u"Summary"_s));
    }

    // A second import of the same row, elsewhere in another file, finds the first: its UUID is the same.
    void rowsKeepTheirIdentity()
    {
        const auto first = imported("Course name,Unit\nMaps,Geography\n");
        const auto second = imported("Unit;Course name;Hours\nHistory;Other;3\nGeography;Maps;30\n");
        QVERIFY(first && second);
        QCOMPARE(first->drafts.first().id, second->drafts.at(1).id);
        QVERIFY(second->drafts.at(0).id != second->drafts.at(1).id);
        QCOMPARE(first->drafts.first().id.version(), QUuid::Sha1);
        const auto keyed = imported("Key,Course name\nA1,Maps\nA2,Maps\n,Maps\n");
        QVERIFY(keyed);
        QCOMPARE(keyed->drafts.size(), 3);
        const auto renamed = imported("Key,Course name\nA1,Web maps\n");
        QCOMPARE(renamed->drafts.first().id, keyed->drafts.first().id);
    }

    void refusesTablesThatFitNothing()
    {
        const auto none = imported("colour,shape\nred,round\n");
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NoMappingFits);
        QVERIFY(errorSentence(none.error()).contains(u"colour, shape"_s));

        const Result<Table> table = readTable(m_file.saved("title,provider\nx,y\n"));
        const ImportMapping jersey = ImportMapping::shipped().first();
        const auto missing = draftsFromTable(*table, jersey, u"t.csv"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::ColumnsMissing);
        QVERIFY(errorSentence(missing.error()).contains(u"program_id"_s));

        const auto twice = imported("Course name,Hours,hours\nx,1,2\n");
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::TableMalformed);
        QVERIFY(errorSentence(twice.error()).contains(u"Hours"_s));

        const auto header = imported("Course name,Unit\n");
        QVERIFY(header);
        QVERIFY(header->drafts.isEmpty() && header->refused.isEmpty());
    }

    void canBeCancelled()
    {
        const QByteArray rows = "Course name\n" + [] {
            QByteArray bytes;
            for (int i = 0; i < 1000; ++i)
                bytes += "Course " + QByteArray::number(i) + '\n';
            return bytes;
        }();
        QList<qint64> seen;
        const auto stopped = imported(rows, [&](qint64 done, qint64 total) {
            seen.append(done);
            return total == 1000 && done < 500;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen.last(), 512);
        const auto all = imported(rows, [&](qint64 done, qint64) {
            seen.append(done);
            return true;
        });
        QVERIFY(all);
        QCOMPARE(all->drafts.size(), 1000);
        QCOMPARE(seen.last(), 1000);
    }

    void templatesSkipsAndWords()
    {
        TableFile mappingFile;
        const QString path = mappingFile.saved(R"({"format": "credence.import-mapping", "version": 1, "id": "t",
            "columns": ["n"], "key": ["n"], "skip": [{"column": "state", "in": ["Closed", "gone"]}],
            "fields": {"courseName": {"column": ["long", "n"]},
                       "summary": {"template": ["A {a}", "{b:grouped} {x}", "C {c:grouped}"], "join": "; ", "empty": ["-"]},
                       "enteredBy": {"text": "import"},
                       "modality.place": {"column": "p", "words": {"Yes": "online"}, "otherwise": ""},
                       "source.a": {"column": "a"}}})");
        const Result<ImportMapping> mapping = ImportMapping::load(path);
        QVERIFY2(mapping, qPrintable(mapping ? QString() : errorSentence(mapping.error())));
        const Result<Table> table = readTable(m_file.saved("n,long,a,b,c,p,state\n"
                                                           "1,One,{c},-,1234567,YES,open\n"
                                                           "2,,-,5,12a,no,\n"
                                                           "3,Three,,,,,closed\n"));
        const Result<ImportedDrafts> drafts = draftsFromTable(*table, *mapping, u"t"_s);
        QVERIFY(drafts);
        QCOMPARE(drafts->drafts.size(), 2);
        const Proposal &one = drafts->drafts.at(0);
        QCOMPARE(one.courseName, u"One"_s);
        QCOMPARE(one.summary, u"A {c}; C 1,234,567"_s); // a value that holds braces is no template
        QCOMPARE(one.place, Place::Online);
        QCOMPARE(one.extra, (QJsonObject{{u"source"_s, QJsonObject{{u"a"_s, u"{c}"_s}}}}));
        const Proposal &two = drafts->drafts.at(1);
        QCOMPARE(two.courseName, u"2"_s);
        QCOMPARE(two.summary, u"C 12a"_s);
        QCOMPARE(two.place, Place::None);
        QCOMPARE(drafts->refused.size(), 1);
        QCOMPARE(drafts->refused.first().reason, (Error{ErrorCode::RowSkipped, {u"4"_s, u"state"_s, u"closed"_s}, {}}));
    }

    void refusesBadMappings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &json, ErrorCode code, const QString &what) {
            QTest::newRow(name) << json << code << what;
        };
        const QByteArray head =
            R"({"format": "credence.import-mapping", "version": 1, "id": "t", "columns": ["n"], "key": ["n"])";
        const auto fields = [&](const QByteArray &more) {
            return head + R"(, "fields": {"courseName": {"column": "n"})" + more + "}}";
        };
        using enum ErrorCode;
        row("no JSON", "x", NotJson, {});
        row("empty", "", FileEmpty, {});
        row("invalid UTF-8", "\xE9", NotUtf8, {});
        row("deep", QByteArray(100'000, '['), NestedTooDeep, {});
        row("another format", "{}", MappingInvalid, u"format"_s);
        row("newer", R"({"format": "credence.import-mapping", "version": 2})", MappingInvalid, u"version"_s);
        row("no id", R"({"format": "credence.import-mapping", "version": 1})", MappingInvalid, u"id"_s);
        row("no columns", R"({"format": "credence.import-mapping", "version": 1, "id": "t"})", MappingInvalid,
            u"columns"_s);
        row("no key", R"({"format": "credence.import-mapping", "version": 1, "id": "t", "columns": ["n"]})",
            MappingInvalid, u"key"_s);
        row("no course name", head + "}", MappingInvalid, u"courseName"_s);
        row("misspelt field", fields(R"(, "length.hors": {"column": "h"})"), MappingInvalid, u"fields.length.hors"_s);
        row("a field the office gives", fields(R"(, "reference": {"column": "h"})"), MappingInvalid,
            u"fields.reference"_s);
        row("no rule", fields(R"(, "summary": "h")"), MappingInvalid, u"fields.summary"_s);
        row("misspelt rule", fields(R"(, "summary": {"colum": "h"})"), MappingInvalid, u"fields.summary.colum"_s);
        row("two sources", fields(R"(, "summary": {"column": "h", "text": "x"})"), MappingInvalid, u"fields.summary"_s);
        row("column is no text", fields(R"(, "summary": {"column": 3})"), MappingInvalid, u"fields.summary.column"_s);
        row("split of a text", fields(R"(, "summary": {"column": "h", "split": ";"})"), MappingInvalid,
            u"fields.summary.split"_s);
        row("word is no word", fields(R"(, "summary": {"column": "h", "words": {"a": 1}})"), MappingInvalid,
            u"fields.summary.words.a"_s);
        row("a foreign fee",
            fields(R"(, "annex.fee": {"column": "h"})").replace("\"id\"", "\"currency\": \"USD\", \"id\""),
            MappingInvalid, u"annex.fee"_s);
    }
    void refusesBadMappings()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, what);
        const Result<ImportMapping> mapping = ImportMapping::load(m_file.saved(json));
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, code);
        if (code == ErrorCode::MappingInvalid)
            QCOMPARE(mapping.error().args.at(2), what);
        QVERIFY(errorSentence(mapping.error()).contains(m_file.path()));
    }

    void takes100000Rows()
    {
        QByteArray bytes = "Course name,Hours\n";
        for (int i = 0; i < 100'000; ++i)
            bytes += "Course " + QByteArray::number(i) + ",30\n";
        const auto drafts = imported(bytes);
        QVERIFY(drafts);
        QCOMPARE(drafts->drafts.size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TableImportTest)
#include "tst_tableimport.moc"
