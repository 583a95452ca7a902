// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/wording/wording.h"
#include "tablefile.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// "line:cell|cell" for each row, the header first.
QStringList drawn(const Table &table)
{
    QStringList rows{table.header.join(u'|')};
    for (const Table::Row &row : table.rows)
        rows.append(u"%1:%2"_s.arg(QString::number(row.line), row.cells.join(u'|')));
    return rows;
}

} // namespace

class TableReaderTest final : public QObject {
    Q_OBJECT

    TableFile m_file;

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected,
                            const QString &encoding = u"UTF-8"_s) {
            QTest::newRow(name) << bytes << expected << encoding;
        };
        row("commas", "a,b\n1,2\n", {u"a|b"_s, u"2:1|2"_s});
        row("semicolons", "a;b\n1,5;2\n", {u"a|b"_s, u"2:1,5|2"_s});
        row("commas inside quotes do not count", "\"a,b,c\";d\n1;2\n", {u"a,b,c|d"_s, u"2:1|2"_s});
        row("tabs", "a\tb\n1\t2\n", {u"a|b"_s, u"2:1|2"_s});
        row("one column", "a\n1\n", {u"a"_s, u"2:1"_s});
        row("no line end at the end", "a,b\n1,2", {u"a|b"_s, u"2:1|2"_s});
        row("header only", "a,b\n", {u"a|b"_s});
        row("mixed line ends", "a,b\r\n1,2\n3,4\r5,6\r\n\r7,8",
            {u"a|b"_s, u"2:1|2"_s, u"3:3|4"_s, u"4:5|6"_s, u"6:7|8"_s});
        row("mixed line ends, tabs", "a\tb\r\n1\t2\n3\t4\r5\t6\r\n\r7\t8",
            {u"a|b"_s, u"2:1|2"_s, u"3:3|4"_s, u"4:5|6"_s, u"6:7|8"_s});
        row("blank lines and rows", "\n a , b \n\n1,2\n , \n  \n3,4\n", {u"a|b"_s, u"4:1|2"_s, u"7:3|4"_s});
        row("byte-order mark", "\xEF\xBB\xBFid,b\n1,2\n", {u"id|b"_s, u"2:1|2"_s});
        row("byte-order mark and quotes", "\xEF\xBB\xBF\"id\",b\n1,2\n", {u"id|b"_s, u"2:1|2"_s});
        row("UTF-8", "a,b\n\xC3\xA9,\xF0\x9F\x8C\x8D\n", {u"a|b"_s, u"2:\u00e9|\U0001F30D"_s});
        row("Windows-1252", "a,b\n\xE9t\xE9,\x93x\x94 \x96 \x80 5\n",
            {u"a|b"_s, u"2:\u00e9t\u00e9|\u201cx\u201d \u2013 \u20ac 5"_s}, u"Windows-1252"_s);
        row("Windows-1252 by tabs", "a\tb\n\xE9\t1\n", {u"a|b"_s, u"2:\u00e9|1"_s}, u"Windows-1252"_s);
        row("UTF-16 of a spreadsheet",
            QByteArray("\xFF\xFE"
                       "a\0\t\0b\0\r\0\n\0"
                       "1\0\t\0\xE9\0",
                       18),
            {u"a|b"_s, u"2:1|\u00e9"_s}, u"UTF-16"_s);
        row("quoted", "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", {u"a|b"_s, u"2:x, y|say \"hi\""_s});
        row("newline in a cell", "a,b\n\"one\ntwo\r\nthree\",2\n3,4\n",
            {u"a|b"_s, u"2:one\ntwo\nthree|2"_s, u"5:3|4"_s});
        row("blank line in a cell", "a,b\n\"one\n\ntwo\",2\n", {u"a|b"_s, u"2:one\n\ntwo|2"_s});
        row("quotation mark in an unquoted cell", "a,b\n5\" pipe,2\n", {u"a|b"_s, u"2:5\" pipe|2"_s});
        row("ragged rows are kept for the importer to refuse", "a,b\n1\n1,2,3\n", {u"a|b"_s, u"2:1"_s, u"3:1|2|3"_s});
        row("tabs: quotation marks are text", "a\tb\n5\" pipe\tsay \"hi\"\n", {u"a|b"_s, u"2:5\" pipe|say \"hi\""_s});
        row("tabs: an opening mark alone is text", "a\tb\n\"open\t2\nx\ty\"\n",
            {u"a|b"_s, u"2:\"open|2"_s, u"3:x|y\""_s});
        row("tabs: a lone mark is text", "a\tb\n\"\t2\n", {u"a|b"_s, u"2:\"|2"_s});
        row("tabs: inner marks keep the cell literal", "a\tb\n\"A\" and \"B\"\t2\n",
            {u"a|b"_s, u"2:\"A\" and \"B\"|2"_s});
        row("tabs: a quoted cell", "a\tb\n\"x \"\"y\"\"\"\t\"\"\n1\t2\n", {u"a|b"_s, u"2:x \"y\"|"_s, u"3:1|2"_s});
        row("tabs: a tab in a quoted cell", "a\tb\n\"x\ty\"\t2\n", {u"a|b"_s, u"2:x\ty|2"_s});
        row("tabs: a newline in a quoted cell", "a\tb\n\"x\n\ny\"\t2\n3\t4\n", {u"a|b"_s, u"2:x\n\ny|2"_s, u"5:3|4"_s});
        row("tabs: ragged with a mark", "a\tb\n\"x\n1\t2\n", {u"a|b"_s, u"2:\"x"_s, u"3:1|2"_s});
        row("U+0000", QByteArray("a,b\nx\0y,2\n", 10), {u"a|b"_s, QString::fromLatin1("2:x\0y|2", 7)});
    }
    void reads()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        const Result<Table> table = readTable(m_file.saved(bytes));
        QVERIFY(table);
        QTEST(drawn(*table), "expected");
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(m_file.bytes(), bytes);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("inSentence");
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty << u"empty"_s;
        QTest::newRow("blank lines") << QByteArray("\n \r\n") << ErrorCode::FileEmpty << u"empty"_s;
        QTest::newRow("separators alone") << QByteArray(",,\n,,\n") << ErrorCode::FileEmpty << u"empty"_s;
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorCode::FileEmpty << u"empty"_s;
        QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n3,\"open\n4,5\n6,7\n") << ErrorCode::TableMalformed
                                       << u"line 3"_s;
        QTest::newRow("an open quote in the header")
            << QByteArray("\"a,b\n1,2\n") << ErrorCode::TableMalformed << u"line 1"_s;
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, inSentence);
        const Result<Table> table = readTable(m_file.saved(bytes));
        QVERIFY(!table);
        QCOMPARE(table.error().code, code);
        QCOMPARE(exitStatus(code), 3);
        const QString sentence = errorSentence(table.error());
        QVERIFY2(sentence.contains(inSentence) && sentence.contains(m_file.path()), qPrintable(sentence));
        QCOMPARE(m_file.bytes(), bytes);
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(readTable(u"/no/such/table.csv"_s).error().code, ErrorCode::FileMissing);
        QCOMPARE(readTable(u"/dev"_s).error().code, ErrorCode::FileUnreadable);
    }

    void reads100000Lines_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::newRow("commas") << QByteArray("Course,\"a \"\"text\"\", quoted\",30\r\n");
        QTest::newRow("tabs") << QByteArray("Course\ta \"text\tthirty\n");
        QTest::newRow("ragged tabs with a mark") << QByteArray("Course\t\"x\n");
    }
    void reads100000Lines()
    {
        QFETCH(const QByteArray, cells);
        const QByteArray header = cells.contains('\t') ? "a\tb\tc\n" : "a,b,c\n";
        const Result<Table> table = readTable(m_file.saved(header + cells.repeated(100'000)));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 100'000);
        QCOMPARE(table->rows.last().line, 100'001);
    }

    void damagedBytesNeverCrash()
    {
        const QByteArray good = "a,b,c\r\n1,\"x, \"\"y\"\"\nz\",3\r\n\xC3\xA9,5,6\n\n7,8,9\n";
        QRandomGenerator random(5);
        for (int round = 0; round < 1000; ++round) {
            QByteArray bytes = good;
            if (round % 2 == 0)
                bytes.replace(',', '\t');
            for (int flips = 1 + int(random.bounded(5)); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] = "\"\t,;\n\r\xE9\0x"[random.bounded(9)];
            const Result<Table> table = readTable(m_file.saved(bytes));
            QVERIFY(table || !errorSentence(table.error()).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
