// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposal files, tables, mappings, texts and policy files that are not what they should be, through the real program.

#include "badinput.h"

using namespace Qt::StringLiterals;

class BadInputTest final : public QObject, private BadInput {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    // ---- proposal files

    void proposals_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &words) {
            QTest::newRow(name) << content << words;
        };
        row("empty", {}, {u"is empty"_s, u"Ask for the file again"_s});
        row("white space", "\r\n \t\n", {u"is empty"_s});
        row("not JSON", "Hello\n", {u"is no valid JSON"_s, u"in line 1"_s});
        row("cut off", contractProposal().first(400), {u"is no valid JSON"_s, u"never closed"_s});
        row("a comma too many", "{\"format\": \"credence.proposal\",\n\"version\": 1,\n}", {u"in line 3"_s});
        row("something behind", contractProposal() + "x", {u"something follows after its end"_s});
        row("another JSON", R"({"format": "other"})", {u"not a Credence proposal"_s});
        row("a list", "[1, 2]", {u"not a Credence proposal"_s});
        row("without a version", R"({"format": "credence.proposal"})", {u"“version”"_s});
        row("newer", contractProposal({{u"version"_s, 2}}),
            {u"newer Credence"_s, u"its version is 2"_s, u"Update Credence"_s});
        row("deeply nested",
            R"({"format": "credence.proposal", "version": 1, "x": )" + QByteArray(100000, '[') +
                QByteArray(100000, ']') + '}',
            {u"nests its brackets more than 64 deep"_s});
        row("invalid UTF-8", contractProposal().replace("GIS", "G\xe9o"), {u"not in UTF-8"_s, u"Save it in UTF-8"_s});
        row("overlong UTF-8", contractProposal().replace("GIS", "\xc0\xaf"), {u"not in UTF-8"_s});
        row("half a character", contractProposal().replace("GIS", "\\ud800"),
            {u"“courseName” holds half a character"_s});
        row("U+0000", contractProposal().replace("GIS", "\\u0000"), {u"“courseName” holds the character U+0000"_s});
        row("larger than 32 MiB", contractProposal().replace("GIS", QByteArray(32 << 20, 'a')),
            {u"larger than the 32 MiB"_s});
        const QJsonArray list{1};
        row("hours a list", proposalWith("length.hours", list), {u"“length.hours” must be a number or a text"_s});
        row("name a number", proposalWith("courseName", 5), {u"“courseName” must be a text"_s});
        row("unit a text", proposalWith("unit", u"Geography"_s), {u"“unit” must be an object"_s});
        row("skills a text", proposalWith("skills", u"maps"_s), {u"“skills” must be a list"_s});
        row("a skill a text", proposalWith("skills", QJsonArray{u"maps"_s}), {u"“skills[0]” must be an object"_s});
        row("idea a text", proposalWith("annex.ideaOnly", u"no"_s), {u"“annex.ideaOnly” must be true or false"_s});
        row("id no UUID", proposalWith("id", u"17"_s), {u"“id” must be empty or a UUID"_s});
        row("a word unknown", proposalWith("modality.place", u"moon"_s), {u"“moon”"_s, u"online, hybrid, in-person"_s});
        row("30 February", proposalWith("annex.firstDelivery", u"2026-02-30"_s),
            {u"“annex.firstDelivery” says “2026-02-30”, which is no date"_s, u"year-month-day"_s});
        row("29 February of a common year", proposalWith("annex.firstDelivery", u"2027-02-29"_s), {u"is no date"_s});
        row("day first", proposalWith("annex.firstDelivery", u"08/09/2026"_s), {u"is no date"_s});
        row("a date in a list",
            proposalWith("annex.consultations", QJsonArray{QJsonObject{{u"date"_s, u"2026-00-10"_s}}}),
            {u"“annex.consultations[0].date”"_s});
    }
    void proposals()
    {
        QFETCH(const QByteArray, content);
        QFETCH(QStringList, words);
        makeOffice();
        const QString file = m_cli->write(u"bad.mcproposal"_s, content);
        const QString good = m_cli->write(u"good.mcproposal"_s, contractProposal());
        words.append(u"bad.mcproposal"_s);
        refuses({u"check"_s, file}, 3, words);
        refuses({u"import"_s, file}, 3, words);
        refuses({u"import"_s, good, file}, 3, words); // nothing of the call is imported
    }

    void proposalsThatAreNoFiles()
    {
        makeOffice();
        for (const QString &path : {m_cli->path(u"nowhere.mcproposal"_s), m_cli->path(u"no/folder.mcproposal"_s)})
            refuses({u"check"_s, path}, 3, {u"There is no file"_s});
        for (const QString &path : {m_cli->path(QString()), u"/dev/zero"_s}) // never read for ever
            refuses({u"check"_s, path}, 3, {u"is a folder or a device"_s});
    }

    /// A megabyte in one field is much, and no reason to refuse.
    void aMegabyteInOneField()
    {
        makeOffice();
        const QString text = u"Käse – 地図 "_s.repeated(100000).left(1024 * 1024);
        const QString file = m_cli->write(u"big.mcproposal"_s, contractProposal({{u"summary"_s, text}}));
        QSTATUS(run({u"check"_s, file}), 0);
        QSTATUS(run({u"import"_s, file}), 0);
        QSTATUS(run({u"submit"_s, u"MC-2026-001"_s, u"--by"_s, u"A. Person"_s}), 0);
        const Answer out = run({u"export"_s, u"MC-2026-001"_s, u"--format"_s, u"mcproposal"_s});
        QCOMPARE(out.object().value("summary"_L1).toString(), text);
        QSTATUS(run({u"search"_s, u"Kase"_s}), 0); // found without its diacritic
        QSTATUS(run({u"verify"_s}), 0);
    }

    // ---- tables

    void tables_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &words) {
            QTest::newRow(name) << content << words;
        };
        row("empty", {}, {u"is empty"_s});
        row("no known column", "Alpha,Beta\n1,2\n",
            {u"no known mapping fits its columns (Alpha, Beta)"_s, u"Course name"_s});
        row("name column missing", "Hours,Weeks\n10,2\n", {u"(Hours, Weeks)"_s, u"Nothing was imported"_s});
        row("two columns of one name", "Course name,COURSE  name\na,b\n",
            {u"two columns are called"_s, u"Rename one"_s});
        row("quote never closed", "Course name,Unit\n\"Maps,Geography\nMore,Geography\n",
            {u"line 2: a quotation mark opens here"_s, u"Close it"_s});
        row("noise", QByteArray("\x01\xfe\x02\x80,\x1b[2J").repeated(400), {u"no known mapping"_s});
    }
    void tables()
    {
        QFETCH(const QByteArray, content);
        QFETCH(QStringList, words);
        makeOffice();
        words.append(u"bad.csv"_s);
        refuses({u"import"_s, m_cli->write(u"bad.csv"_s, content)}, 3, words);
    }

    void mappings_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no JSON") << "x"_ba << QStringList{u"map.json is no valid JSON"_s};
        QTest::newRow("another JSON") << "{}"_ba << QStringList{u"map.json is no mapping"_s};
        QTest::newRow("columns that the table lacks")
            << R"({"format": "credence.import-mapping", "version": 1, "id": "mine", "title": "Mine", "columns": ["Code"],
                   "key": ["Code"], "fields": {"courseName": {"column": ["Code"]}}})"_ba
            << QStringList{u"good.csv lacks columns that the mapping needs: Code"_s, u"Nothing was imported"_s};
    }
    void mappings()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QStringList, words);
        makeOffice();
        const QString table = m_cli->write(u"good.csv"_s, "Course name,Unit\nMaps,Geography\n");
        refuses({u"import"_s, table, u"--map"_s, m_cli->write(u"map.json"_s, content)}, 3, words);
    }

    /// Rows that cannot be drafts are listed with their line and the reason; the others are taken.
    void rowsThatCannotBeDrafts()
    {
        makeOffice();
        // Mixed line ends, a byte-order mark, quoted quotes and line ends.
        const QString table = m_cli->write(
            u"rows.csv"_s, "\xef\xbb\xbf"
                           "Course name;Unit;First delivery;Place;Summary\r\n"
                           "\"Maps; \"\"good\"\" ones\nin the field\";Geography;2026-09-08;online;caf\xc3\xa9\r"
                           "Dates;Geography;2026-02-30;;x\n"
                           "Places;Geography;;moon;x\r\n"
                           "Short;Geography;;\n"
                           ";Geography;;;nameless\n"
                           "Maps II;Geography;;online;y\n"
                           "Maps II;Geography;;online;again\n");
        const Answer answer = run({u"import"_s, table, u"--json"_s});
        QSTATUS(answer, 1);
        QCOMPARE(answer.object().value("imported"_L1).toInt(), 2);
        QMap<int, QString> reasons;
        for (const QJsonValue row : answer.object().value("refused"_L1).toArray()) {
            reasons.insert(row.toObject().value("line"_L1).toInt(), row.toObject().value("reason"_L1).toString());
            QCOMPARE(row.toObject().value("file"_L1).toString(), table);
        }
        QCOMPARE(reasons.keys(), (QList<int>{4, 5, 6, 7, 9}));
        QVERIFY2(reasons.value(4).contains(u"“First delivery” says “2026-02-30”, which is no date"_s),
                 qPrintable(reasons.value(4)));
        QVERIFY2(reasons.value(5).contains(u"“Place” does not know the word “moon”"_s), qPrintable(reasons.value(5)));
        QVERIFY2(reasons.value(6).contains(u"4 cells where the header has 5"_s), qPrintable(reasons.value(6)));
        QVERIFY2(reasons.value(7).contains(u"no course name"_s), qPrintable(reasons.value(7)));
        QVERIFY2(reasons.value(9).contains(u"line 8"_s), qPrintable(reasons.value(9)));
        const QJsonArray rows = run({u"list"_s, u"--json"_s}).object().value("proposals"_L1).toArray();
        QCOMPARE(rows.first().toObject().value("name"_L1).toString(), u"Maps; \"good\" ones\nin the field"_s);
        const Answer again = run({u"import"_s, table, u"--json"_s});
        QCOMPARE(again.object().value("imported"_L1).toInt(), 0);
        QCOMPARE(again.object().value("unchanged"_L1).toInt(), 2);
    }

    void windows1252()
    {
        makeOffice();
        const QString table = m_cli->write(u"old.csv"_s, "Course name,Unit\nCaf\xe9 \x93"
                                                         "quoted\x94 \x96 5 \x80,G\xe9ographie\n");
        const Answer answer = run({u"import"_s, table});
        QSTATUS(answer, 0);
        QVERIFY2(answer.err.contains("was read as Windows-1252"), answer.err.constData()); // a guess is told
        const QJsonObject row =
            run({u"list"_s, u"--json"_s}).object().value("proposals"_L1).toArray().first().toObject();
        QCOMPARE(row.value("name"_L1).toString(), u"Café “quoted” – 5 €"_s);
        QCOMPARE(row.value("unit"_L1).toString(), u"Géographie"_s);
    }

    void aHundredThousandLines()
    {
        makeOffice();
        QByteArray table = "Course name,Unit,Hours,Weeks,Summary\n";
#ifdef __SANITIZE_ADDRESS__
        constexpr int kLines = 10000; // the sanitizers take ten times as long for each
#else
        constexpr int kLines = 100000;
#endif
        const QByteArray all = QByteArray::number(kLines);
        for (int i = 0; i < kLines; ++i) {
            const QByteArray number = QByteArray::number(i);
            table += "Course " + number + ",Unit " + QByteArray::number(i % 40) + ',' + QByteArray::number(i % 310) +
                     ',' + QByteArray::number(i % 13) + ",\"Number " + number + ", quoted\"\n";
        }
        const QString file = m_cli->write(u"large.csv"_s, table);
        const Answer first = run({u"import"_s, file});
        QSTATUS(first, 0);
        QVERIFY2(first.out.contains(all + " drafts imported"), first.out.constData());
        const Answer second = run({u"import"_s, file});
        QVERIFY2(second.out.contains(all + " unchanged"), second.out.constData());
        QSTATUS(run({u"search"_s, u"number "_s + QString::number(kLines - 1)}), 0);
    }

    // ---- texts

    void textsAreShownAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << u"Robert'); DROP TABLE proposal;-- % _ \\ \""_s;
        QTest::newRow("HTML") << u"<b>bold</b> & <script>alert(1)</script> &amp;"_s;
        QTest::newRow("right to left") << u"مقدمة في الجغرافيا – מבוא"_s;
        QTest::newRow("places of values") << u"100 %1 of %2 and %n{x}"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(\"x\")"_s;
        QTest::newRow("combined and large") << u"e\u0301 𝄞 👩‍🔬"_s;
    }
    void textsAreShownAsTyped()
    {
        QFETCH(const QString, text);
        makeOffice();
        const QString file =
            m_cli->write(u"text.mcproposal"_s,
                         contractProposal({{u"courseName"_s, text},
                                           {u"summary"_s, text},
                                           {u"unit"_s, QJsonObject{{u"name"_s, text}, {u"faculty"_s, text}}}}));
        QSTATUS(run({u"import"_s, file}), 0);
        QSTATUS(run({u"submit"_s, u"MC-2026-001"_s, u"--by"_s, text}), 0);
        QSTATUS(run({u"decide"_s, u"MC-2026-001"_s, u"--stage"_s, u"chair"_s, u"--outcome"_s, u"return"_s, u"--by"_s,
                     text, u"--comment"_s, text}),
                0);
        const QJsonObject whole = run({u"show"_s, u"MC-2026-001"_s, u"--json"_s}).object();
        QCOMPARE(whole.value("name"_L1).toString(), text);
        QCOMPARE(whole.value("unit"_L1).toString(), text);
        QCOMPARE(whole.value("proposal"_L1).toObject().value("summary"_L1).toString(), text);
        const QJsonObject event = whole.value("history"_L1).toArray().last().toObject();
        QCOMPARE(event.value("by"_L1).toString(), text);
        QCOMPARE(event.value("comment"_L1).toString(), text);
        for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"show"_s, u"MC-2026-001"_s}})
            QVERIFY(QString::fromUtf8(run(command).out).contains(text));
        QCOMPARE(run({u"list"_s, u"--unit"_s, text, u"--json"_s}).object().value("proposals"_L1).toArray().size(), 1);
        const int found = run({u"search"_s, text}).status; // any text may be looked for
        QVERIFY(found == 0 || found == 1);
        QSTATUS(run({u"verify"_s}), 0);
    }

    /// A text cannot steer the terminal, nor turn the line that it stands in.
    void terminals()
    {
        makeOffice();
        const QString file =
            m_cli->write(u"text.mcproposal"_s, contractProposal({{u"courseName"_s, u"Red \u001b[31m \u202eturned"_s}}));
        QSTATUS(run({u"import"_s, file}), 0);
        const QString shown = QString::fromUtf8(run({u"list"_s}).out);
        QVERIFY(!shown.contains(QChar(0x1b)));
        QVERIFY(shown.contains(u"Red \u241b[31m \u202eturned"_s));
        QCOMPARE(shown.count(QChar(0x202e)), shown.count(QChar(0x202c)));
        const QJsonArray rows = run({u"list"_s, u"--json"_s}).object().value("proposals"_L1).toArray();
        QCOMPARE(rows.first().toObject().value("name"_L1).toString(), u"Red \u001b[31m \u202eturned"_s); // data is data
    }

    // ---- policy files

    void policies()
    {
        const QString text = m_cli->write(u"policy.json"_s, "hello");
        const QString other = m_cli->write(u"other.json"_s, contractProposal());
        refuses({u"--policy"_s, text, u"window"_s, u"2026-02-13"_s}, 3, {u"cannot serve as a policy file"_s});
        refuses({u"--policy"_s, other, u"window"_s, u"2026-02-13"_s}, 3, {u"credence.policy"_s});
        refuses({u"--policy"_s, m_cli->path(u"none.json"_s), u"window"_s, u"2026-02-13"_s}, 3, {u"There is no file"_s});
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
