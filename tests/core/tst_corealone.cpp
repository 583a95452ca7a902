// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proposalfile.h"
#include "core/policy/checks.h"
#include "core/wording/wording.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

/// The core without the store knows no window and no database: this program links Credence::Core alone.
class CoreAloneTest final : public QObject {
    Q_OBJECT
private slots:
    void linksQtCoreAlone()
    {
        QProcess readelf;
        readelf.start(QStringLiteral(CREDENCE_READELF), {u"-d"_s, QCoreApplication::applicationFilePath()});
        QVERIFY2(readelf.waitForFinished(), "readelf answers");
        const QString out = QString::fromUtf8(readelf.readAllStandardOutput());
        QStringList loaded;
        static const QRegularExpression needed(u"NEEDED.*\\[(libQt6[^.]*|libsqlite3)"_s);
        for (auto match = needed.globalMatch(out); match.hasNext();)
            loaded.append(match.next().captured(1));
        loaded.sort();
        QCOMPARE(loaded, QStringList({u"libQt6Core"_s, u"libQt6Test"_s}));
    }

    void sourcesIncludeNoWindowAndNoDatabase_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("core has no window") << u"core"_s << u"#include <Q(Widget|Gui|Application|MainWindow|Dialog)"_s;
        QTest::newRow("ui has no SQL") << u"ui"_s << u"#include <QSql"_s;
    }

    void sourcesIncludeNoWindowAndNoDatabase()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, forbidden);
        const QRegularExpression pattern(forbidden);
        int read = 0;
        QDirIterator files(QStringLiteral(CREDENCE_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!pattern.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 5);
    }

    void onlyTheStoreSpeaksSql()
    {
        const QRegularExpression pattern(u"\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\\b .*\\b(FROM|VALUES|SET|WHERE)\\b"_s);
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(CREDENCE_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (path.contains(u"/core/store/"_s))
                    continue;
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!pattern.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(path));
            }
        }
    }

    /// The core does its work without an office: a file is read and checked.
    void checksAProposalWithoutAnOffice()
    {
        const auto proposal = readProposal(R"({"format":"credence.proposal","version":1,"length":{"hours":4}})", u"x"_s);
        QVERIFY(proposal.has_value());
        const CodeBook codes;
        const QList<Finding> findings = check(*proposal, Policy::shipped(), codes, QDate(2026, 1, 12));
        QVERIFY(!submittable(findings));
        for (const Finding &finding : findings)
            QVERIFY2(!findingMessage(finding).isEmpty(), qPrintable(finding.rule));
    }
};

QTEST_GUILESS_MAIN(CoreAloneTest)
#include "tst_corealone.moc"
