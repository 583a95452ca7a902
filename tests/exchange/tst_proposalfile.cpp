// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proposalfile.h"

#include "core/wording/wording.h"
#include "tests/proposal/randomproposal.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QByteArray example()
{
    QFile file(QStringLiteral(CREDENCE_TEST_DATA "/contract-example.mcproposal"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(const QByteArray &keys) { return R"({"format": "credence.proposal", "version": 1)" + keys + "}"; }

} // namespace

class ProposalFileTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString saved(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"p.mcproposal"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void readsAndWritesTheExample()
    {
        const Result<Proposal> proposal = readProposalFile(saved(example()));
        QVERIFY(proposal);
        QCOMPARE(proposal->courseName, u"GIS for Field Scientists"_s);
        const QByteArray written = writeProposal(*proposal);
        const Result<Proposal> again = readProposal(written, u"again"_s);
        QVERIFY(again);
        QCOMPARE(*again, *proposal);
        QCOMPARE(writeProposal(*again), written);
        // The contract's keys in the contract's order, for the person who opens the file.
        qsizetype last = -1;
        for (const char *key :
             {"\"format\"",        "\"version\"", "\"id\"",         "\"unit\"",     "\"proposer\"", "\"courseName\"",
              "\"length\"",        "\"hours\"",   "\"weeks\"",      "\"capWeeks\"", "\"modality\"", "\"summary\"",
              "\"rationale\"",     "\"codes\"",   "\"assessment\"", "\"osap\"",     "\"annex\"",    "\"fee\"",
              "\"consultations\"", "\"answers\"", "\"history\""}) {
            const qsizetype at = written.indexOf(key);
            QVERIFY2(at > last, key);
            last = at;
        }
    }

    void allowsAByteOrderMark() { QVERIFY(readProposal("\xEF\xBB\xBF" + example(), u"x"_s)); }

    void carriesTheHistoryForTheReader()
    {
        const QJsonArray history{QJsonObject{{u"stage"_s, u"chair"_s}, {u"outcome"_s, u"approve"_s}}};
        const Result<Proposal> back = readProposal(writeProposal(Proposal(), history), u"x"_s);
        QVERIFY(back);
        QCOMPARE(back->extra.value(u"history"_s).toArray(), history);
    }

    void anyProposalSurvivesTheFile()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Proposal proposal = RandomProposal(seed).make();
            const Result<Proposal> back = readProposal(writeProposal(proposal), u"x"_s);
            QVERIFY2(back, qPrintable(QString::number(seed)));
            QVERIFY2(*back == proposal, qPrintable(QString::number(seed)));
        }
    }

    // Texts with SQL, HTML and right-to-left characters are kept as typed.
    void keepsTextsAsTyped()
    {
        Proposal proposal;
        proposal.courseName = u"Robert'); DROP TABLE proposal;-- <script>alert(1)</script> \u202E\u05D0\u05D1 %1 %n"_s;
        const QString path = m_folder.filePath(u"typed.mcproposal"_s);
        QVERIFY(writeProposalFile(proposal, path));
        QCOMPARE(readProposalFile(path)->courseName, proposal.courseName);
    }

    void writesForItsOwnerOnlyAndReplacesAtOnce()
    {
        const QString path = m_folder.filePath(u"mine.mcproposal"_s);
        Proposal proposal;
        proposal.summary = QString(100'000, u's');
        QVERIFY(writeProposalFile(proposal, path));
        const auto all = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                         QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(path) & all & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        proposal.summary = u"short"_s;
        QVERIFY(writeProposalFile(proposal, path));
        QCOMPARE(readProposalFile(path)->summary, u"short"_s);
        QCOMPARE(QDir(m_folder.path()).entryList({u"mine*"_s}, QDir::Files).size(), 1); // no temporary file is left

        const Result<void> refused = writeProposalFile(proposal, m_folder.filePath(u"no/such/folder/p.mcproposal"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritten);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("inSentence");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &inSentence) {
            QTest::newRow(name) << bytes << code << inSentence;
        };
        using enum ErrorCode;
        row("empty", {}, FileEmpty, u"empty"_s);
        row("white space", " \r\n\t ", FileEmpty, u"empty"_s);
        row("a byte-order mark alone", "\xEF\xBB\xBF", FileEmpty, u"empty"_s);
        row("no JSON", "Dear colleague,", NotJson, u"byte"_s);
        row("cut short", example().left(400), NotJson, u"byte"_s);
        row("rubbish behind", example() + "}", NotJson, u"byte"_s);
        row("a list", "[]", NotAProposalFile, u"format"_s);
        row("an empty object", "{}", NotAProposalFile, u"format"_s);
        row("another format", R"({"format": "credence.policy", "version": 1})", NotAProposalFile, u"format"_s);
        row("newer", R"({"format": "credence.proposal", "version": 2})", NewerFormat, u"Update"_s);
        row("much newer", R"({"format": "credence.proposal", "version": 1e99})", NewerFormat, u"Update"_s);
        row("no version", R"({"format": "credence.proposal"})", WrongType, u"version"_s);
        row("version of another type", R"({"format": "credence.proposal", "version": "1"})", WrongType, u"version"_s);
        row("version nought", R"({"format": "credence.proposal", "version": 0})", WrongType, u"version"_s);
        row("65 deep", with(",\"x\":" + QByteArray(64, '[') + QByteArray(64, ']')), NestedTooDeep, u"64"_s);
        row("a million deep", QByteArray(1'000'000, '['), NestedTooDeep, u"64"_s);
        row("a million objects deep", QByteArray("{\"a\":").repeated(1'000'000), NestedTooDeep, u"64"_s);
        row("wrong type", with(R"(, "length": {"hours": {}})"), WrongType, u"length.hours"_s);
        row("unknown word", with(R"(, "modality": {"place": "moon"})"), UnknownWord, u"online, hybrid, in-person"_s);
        row("no such date", with(R"(, "annex": {"firstDelivery": "2026-02-30"})"), NoSuchDate, u"2026-02-30"_s);
        row("U+0000", with(R"(, "summary": "a\u0000b")"), TextHasNul, u"U+0000"_s);
        row("Windows-1252", with(", \"summary\": \"\xE9t\xE9\""), NotUtf8, u"byte 58"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), NotUtf8, u"byte 0"_s);
        row("cut in the middle of a character", with(", \"summary\": \"\xC3\""), NotUtf8, u"byte 58"_s);
        row("overlong", with(", \"summary\": \"\xC0\xAF\""), NotUtf8, u"byte 58"_s);
        row("a surrogate", with(", \"summary\": \"\xED\xA0\x80\""), NotUtf8, u"byte 58"_s);
        row("beyond Unicode", with(", \"summary\": \"\xF4\x90\x80\x80\""), NotUtf8, u"byte 58"_s);
    }
    void refusesBadFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, inSentence);
        const QString path = saved(bytes);
        const Result<Proposal> read = readProposalFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(exitStatus(read.error().code), 3);
        const QString sentence = errorSentence(read.error());
        QVERIFY2(sentence.contains(inSentence), qPrintable(sentence));
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QCOMPARE(bytesOf(path), bytes); // the original is as it was
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(readProposalFile(m_folder.filePath(u"none"_s)).error().code, ErrorCode::FileMissing);
        QCOMPARE(readProposalFile(m_folder.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(readProposalFile(u"/dev/zero"_s).error().code, ErrorCode::FileUnreadable);
    }

    void nestsUpTo64()
    {
        QVERIFY(readProposal(with(",\"x\":" + QByteArray(63, '[') + QByteArray(63, ']')), u"x"_s));
        QVERIFY(readProposal(with(",\"x\":\"" + QByteArray(5000, '[') + "\\\"[\""), u"x"_s)); // brackets in a text
    }

    void limitsTheSize()
    {
        const QByteArray megabyte(1024 * 1024, 'x');
        const Result<Proposal> large = readProposalFile(saved(with(", \"summary\": \"" + megabyte + "\"")));
        QVERIFY(large); // 1 MB in one field is fine
        QCOMPARE(large->summary.size(), megabyte.size());

        QByteArray bytes = with(",\"summary\":\"\"");
        bytes.append(kProposalFileLimit - bytes.size(), ' ');
        QVERIFY(readProposalFile(saved(bytes)));
        bytes.append(' ');
        const Result<Proposal> tooLarge = readProposalFile(saved(bytes));
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::FileTooLarge);
        QVERIFY(errorSentence(tooLarge.error()).contains(u"32 MiB"_s));
    }

    // Bytes that were damaged on the way: refused or read, never a crash, and what was read can be written again.
    void damagedBytesNeverCrash()
    {
        const QByteArray good = writeProposal(RandomProposal(3).make());
        QRandomGenerator random(1);
        for (int round = 0; round < 5'000; ++round) {
            QByteArray bytes = round % 2 == 0 ? good : example();
            for (int flips = 1 + int(random.bounded(4)); flips > 0; --flips) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
                    break;
                case 1:
                    bytes[at] = "{}[]\",:0-.eE\\u"[random.bounded(14)];
                    break;
                case 2:
                    bytes.remove(at, 1 + random.bounded(20));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 30));
                }
                if (bytes.isEmpty())
                    bytes = "x";
            }
            const Result<Proposal> read = readProposal(bytes, u"x"_s);
            if (!read) {
                QVERIFY(!errorSentence(read.error()).isEmpty());
                continue;
            }
            const Result<Proposal> again = readProposal(writeProposal(*read), u"x"_s);
            QVERIFY2(again, bytes.constData());
            QVERIFY2(*again == *read, bytes.constData());
        }
    }
};

QTEST_GUILESS_MAIN(ProposalFileTest)
#include "tst_proposalfile.moc"
