// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program takes its tour (contract section 1): status 0 only if every step did what it should, a report of
// each step, a picture of every page, the proposal's PDF, and nothing left in the user's own folders.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// A tour into \a name below \a folder, where the program is started: packaging/run.sh names "out" in this way.
Run tour(const QString &folder, const QString &name, const QString &home, const QStringList &more = {})
{
    QProcess program;
    program.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    for (const auto &place : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(place, home);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CREDENCE_PROGRAM), QStringList{u"--tour"_s, name} + more);
    if (!program.waitForFinished(800'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2, program.readAllStandardOutput(),
            program.readAllStandardError()};
}

} // namespace

class TourTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    Run m_run;
    QString m_report;

    QString path(const QString &name) const { return m_folder.filePath(u"tour/"_s + name); }

private slots:
    /// One tour for all that follows, on a fixed day.
    void initTestCase()
    {
        m_run = tour(m_folder.path(), u"tour"_s, m_home.path(),
                     {u"--today"_s, u"2026-01-12"_s, u"--language"_s, QStringLiteral(CREDENCE_TOUR_LANGUAGE)});
        QFile report(path(u"tour.txt"_s));
        QVERIFY2(report.open(QIODevice::ReadOnly), m_run.err);
        m_report = QString::fromUtf8(report.readAll());
    }

    void everyStepDidWhatItShould()
    {
        QVERIFY2(m_run.status == 0, m_run.out + m_run.err);
        QVERIFY2(!m_report.contains(u"FAILED"_s), qPrintable(m_report));
        QVERIFY(m_report.contains(u"2026-01-12"_s));
        QVERIFY(m_report.trimmed().section(u'\n', -1).contains(u"all ok"_s));
    }

    /// A line on standard output for each step of the report.
    void reportTellsEachStep()
    {
        static const QRegularExpression steps(u"^\\d+\\. .+: ok \\([\\d.]+ s\\)$"_s,
                                              QRegularExpression::MultilineOption);
        static const QRegularExpression lines(u"^ok +\\d+\\. "_s, QRegularExpression::MultilineOption);
        const auto count = [](const QRegularExpression &expression, const QString &text) {
            int found = 0;
            for (auto it = expression.globalMatch(text); it.hasNext(); it.next())
                ++found;
            return found;
        };
        const int told = count(steps, m_report);
        QVERIFY2(told > 50, qPrintable(m_report));
        QCOMPARE(count(lines, QString::fromUtf8(m_run.out)), told);
    }

    /// The main job: each of these is a step of its own.
    void mainJobIsInIt_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"A blank form",
                                  "A NOC code that does not exist",
                                  "The code picker",
                                  "Yes, because",
                                  "Undo and redo",
                                  "If submitted today",
                                  "Submit",
                                  "The Chair approves",
                                  "The Dean returns it for changes",
                                  "Submit again",
                                  "Compare the revisions",
                                  "SCCASP approves",
                                  "Senate is notified",
                                  "The Ministry decides: eligible",
                                  "A mistaken record is corrected",
                                  "Plan back from the wished start",
                                  "Search everywhere",
                                  "The other language",
                                  "An offering in two clicks",
                                  "A second offering, scheduled",
                                  "Ready to deliver",
                                  "Learners from a spreadsheet",
                                  "Results from the learning platform",
                                  "Learners past their final date",
                                  "The money of an offering",
                                  "Stacks",
                                  "The month",
                                  "The calendar file",
                                  "Reminders"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void mainJobIsInIt()
    {
        QFETCH(const QString, words);
        QVERIFY2(m_report.contains(words), qPrintable(m_report));
    }

    /// Numbered pictures at the size of the window; every one that the report names is there.
    void pictures()
    {
        const QStringList pictures = QDir(path({})).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        QVERIFY(pictures.size() >= 40);
        int small = 0;
        for (qsizetype index = 0; index < pictures.size(); ++index) {
            const QString &name = pictures.at(index);
            QCOMPARE(name.left(3), u"%1-"_s.arg(index + 1, 2, 10, QChar(u'0')));
            QVERIFY2(m_report.contains(name), qPrintable(name));
            const QImage picture(path(name));
            QVERIFY2(picture.size() == QSize(1360, 860) || picture.size() == QSize(1024, 700), qPrintable(name));
            small += picture.width() == 1024;
        }
        QVERIFY(small >= 5);
    }

    void proposalAsPdf()
    {
        QFile pdf(path(u"proposal.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
        QVERIFY(pdf.size() > 10'000);
    }

    void calendarFile()
    {
        QFile file(path(u"calendar.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(text.count("BEGIN:VEVENT") > 20);
        QCOMPARE(text.count("\nUID:"), text.count("BEGIN:VEVENT"));
    }

    /// The example office of the tour lies with it; nothing lies in the user's folders.
    void nothingElsewhere()
    {
        QVERIFY(QFile::exists(path(u"tour.credence"_s)));
        QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    /// A folder that cannot be made is told, with status 1.
    void folderThatCannotBe()
    {
        QFile file(m_folder.filePath(u"a file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Run run = tour(m_folder.path(), u"a file/tour"_s, m_home.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("cannot be written"), run.err);
    }
};

QTEST_GUILESS_MAIN(TourTest)
#include "tst_tour.moc"
