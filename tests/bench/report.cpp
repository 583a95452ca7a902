// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the figures into docs/performance.md, between its two marks; everything around them is written by hand.
//   credence-bench-report STORE.json STARTUP.json PERFORMANCE.md

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBegin = "<!-- figures: written by credence-bench-report -->\n"_L1;
constexpr auto kEnd = "<!-- end of figures -->"_L1;

/// A line of the table.
struct Line {
    QLatin1StringView name; ///< of the measurement
    const char *what;
    const char *reference;
    const char *goal;
};

constexpr Line kLines[] = {
    {"open"_L1, "Opening the file", "raw connection with the same settings, schema read", "–"},
    {"first_page"_L1, "First page of the list (100 rows and the count)", "same statements, C API", "–"},
    {"filtered_page"_L1, "Filtered and sorted page (seven filters in turn)", "same statements, C API", "–"},
    {"page_with_words"_L1, "Page filtered by words (four in turn)", "same statements, C API", "–"},
    {"page_in_the_middle"_L1, "Page at row 50,000 by name", "same statements, C API", "–"},
    {"search_key"_L1, "Search key press (every key of ten queries)", "same statements, C API",
     "ratio ≤ 1.5, p95 ≤ 16 ms"},
    {"one_proposal"_L1, "Reading one proposal and its history", "same statements, C API", "–"},
    {"home"_L1, "All of Home's figures and dates", "same statements, C API", "–"},
    {"delivery_open"_L1, "Opening the office of deliveries", "raw connection with the same settings, schema read", "–"},
    {"roster"_L1, "Roster of one cohort of 50 (100 in turn)", "same statements, C API", "ratio ≤ 1.5, p95 ≤ 100 ms"},
    {"due_in_30_days"_L1, "What falls due in deliveries within 30 days", "same statements, C API",
     "ratio ≤ 1.5, p95 ≤ 100 ms"},
    {"year_figures"_L1, "Figures of a year (eleven in turn)", "same statements, C API", "ratio ≤ 1.5, p95 ≤ 100 ms"},
    {"offerings"_L1, "List of offerings with its count (four filters in turn)", "same statements, C API",
     "ratio ≤ 1.5, p95 ≤ 100 ms"},
    {"over_limit"_L1, "Learners over the time limit, and learners not told", "same statements, C API", "p95 ≤ 100 ms"},
    {"schedule"_L1, "Schedule of half a year", "same statements, C API", "p95 ≤ 100 ms"},
    {"save_hours"_L1, "Saving one edited field (hours)", "bare EXTRA commit of the same columns", "–"},
    {"save_summary"_L1, "Saving one edited field (summary, with full text)", "bare EXTRA commit of the same columns",
     "–"},
    {"import_10000"_L1, "Import of 10,000 proposals, one transaction", "same statements, C API", "–"},
    {"checks"_L1, "All checks of one proposal", "–", "< 100 µs"},
    {"noc_look_up"_L1, "Code look-up, NOC (every key of five queries)", "–", "< 2 ms"},
    {"cip_look_up"_L1, "Code look-up, CIP (every key of four queries)", "–", "< 2 ms"},
};

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("report: %s cannot be read", qUtf8Printable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString duration(double microseconds)
{
    const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0); };
    if (microseconds < 1000)
        return number(microseconds) + u" µs"_s;
    if (microseconds < 1e6)
        return number(microseconds / 1000) + u" ms"_s;
    return number(microseconds / 1e6) + u" s"_s;
}

/// The middle of a counter over the rounds.
double middle(const QList<QJsonObject> &rounds, QLatin1StringView counter)
{
    QList<double> values;
    for (const QJsonObject &round : rounds)
        values.append(round.value(counter).toDouble());
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

QString row(const Line &line, const QList<QJsonObject> &rounds)
{
    const bool compared = rounds.first().contains("ratio"_L1);
    const QString reference = compared ? u"%1 (p95 %2), %3"_s.arg(duration(middle(rounds, "ref_p50_us"_L1)),
                                                                  duration(middle(rounds, "ref_p95_us"_L1)),
                                                                  QString::fromUtf8(line.reference))
                                       : QString::fromUtf8(line.reference);
    return u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(
        QString::fromUtf8(line.what), duration(middle(rounds, "p50_us"_L1)), duration(middle(rounds, "p95_us"_L1)),
        reference, compared ? QString::number(middle(rounds, "ratio"_L1), 'f', 2) : u"–"_s,
        QString::fromUtf8(line.goal));
}

QString storeTable(const QJsonObject &store)
{
    QString table = u"| what | median | p95 | reference (median) | ratio | goal |\n|---|---|---|---|---|---|\n"_s;
    for (const Line &line : kLines) {
        QList<QJsonObject> rounds;
        const QJsonArray all = store.value("benchmarks"_L1).toArray();
        for (const QJsonValue &value : all) {
            const QJsonObject run = value.toObject();
            if (run.value("run_type"_L1) == "iteration"_L1 &&
                run.value("name"_L1).toString().section(u'/', 0, 0) == line.name)
                rounds.append(run);
        }
        if (!rounds.isEmpty())
            table += row(line, rounds);
    }
    return table;
}

QString startTable(const QJsonObject &startup)
{
    const QJsonObject credence = startup.value("credence"_L1).toObject();
    const QJsonObject bare = startup.value("bare"_L1).toObject();
    const auto cells = [](const QJsonObject &one) {
        return u"%1 ms (p95 %2 ms) | %3 ms | %4 MiB (%5 MiB)"_s.arg(
            QString::number(one.value("p50_ms"_L1).toDouble(), 'f', 0),
            QString::number(one.value("p95_ms"_L1).toDouble(), 'f', 0),
            QString::number(one.value("settled_ms"_L1).toDouble(), 'f', 0),
            QString::number(one.value("rss_mib"_L1).toDouble(), 'f', 1),
            QString::number(one.value("anonymous_mib"_L1).toDouble(), 'f', 1));
    };
    QString table = u"| program | first window mapped | picture settled | resident memory (of it not files) |\n"
                    "|---|---|---|---|\n"_s;
    table += u"| Credence, Home of the large office | %1 |\n"_s.arg(cells(credence));
    table += u"| bare Qt window, menus and 50 rows of the same file | %1 |\n"_s.arg(cells(bare));
    table += u"| ratio (goal) | **%1** (≤ 1.5) | – | **%2** (≤ 2) |\n"_s.arg(
        QString::number(startup.value("ratio_time"_L1).toDouble(), 'f', 2),
        QString::number(startup.value("ratio_rss"_L1).toDouble(), 'f', 2));
    return table;
}

/// A value of a file of lines "key<separator>value".
QString valueIn(const QString &path, const QByteArray &key, char separator)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype at = line.indexOf(separator);
        if (at > 0 && line.left(at).trimmed() == key)
            return QString::fromUtf8(line.mid(at + 1)).remove(u'"').simplified();
    }
    return {};
}

QString machine(const QJsonObject &context, const QString &folder)
{
    const double gibibytes = valueIn(u"/proc/meminfo"_s, "MemTotal", ':').section(u' ', 0, 0).toDouble() / 1024 / 1024;
    return u"%1, %2 cores, %3 GiB; %4, Linux %5, %6; GCC %7, Qt %8, SQLite %9.\n"_s.arg(
        valueIn(u"/proc/cpuinfo"_s, "model name", ':'), QString::number(context.value("num_cpus"_L1).toInt()),
        QString::number(gibibytes, 'f', 0), valueIn(u"/etc/os-release"_s, "PRETTY_NAME", '='),
        QSysInfo::kernelVersion().section(u'-', 0, 0), QString::fromLatin1(QStorageInfo(folder).fileSystemType()),
        QStringLiteral(__VERSION__).section(u' ', 0, 0), QString::fromLatin1(qVersion()),
        QString::fromLatin1(sqlite3_libversion()));
}

QString officeSentence(const QJsonObject &context)
{
    const auto number = [&](QLatin1StringView key) { return context.value(key).toString().toDouble(); };
    const QString deliveries =
        u"The office of deliveries: %1 offerings, %2 cohorts, %3 learners, %4 MB; written in %5 s, checked in %6 s.\n"_s
            .arg(QLocale::c().toString(qint64(number("deliveries_offerings"_L1))),
                 QLocale::c().toString(qint64(number("deliveries_cohorts"_L1))),
                 QLocale::c().toString(qint64(number("deliveries_learners"_L1))),
                 QString::number(number("deliveries_bytes"_L1) / 1e6, 'f', 0),
                 QString::number(number("deliveries_build_s"_L1), 'f', 0),
                 QString::number(number("deliveries_verify_s"_L1), 'f', 0));
    return u"The office: %1 proposals, %2 events, %3 MB; written in %4 s, checked in %5 s (*Check office file*, no "
           u"problem "
           "found).\n"_s.arg(QLocale::c().toString(qint64(number("office_proposals"_L1))),
                             QLocale::c().toString(qint64(number("office_events"_L1))),
                             QString::number(number("office_bytes"_L1) / 1e6, 'f', 0),
                             QString::number(number("office_build_s"_L1), 'f', 0),
                             QString::number(number("office_verify_s"_L1), 'f', 0)) +
           u'\n' + deliveries;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        qFatal("usage: credence-bench-report STORE.json STARTUP.json PERFORMANCE.md");
    const QJsonObject store = read(arguments.at(1));
    const QJsonObject startup = read(arguments.at(2));
    const QJsonObject context = store.value("context"_L1).toObject();
    const QString figures = u"\n%1\n%2\n%3\n%4\n"_s.arg(machine(context, arguments.at(1)), officeSentence(context),
                                                        storeTable(store), startTable(startup));

    QFile file(arguments.at(3));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("report: %s cannot be opened", qUtf8Printable(file.fileName()));
    QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(kBegin);
    const qsizetype end = text.indexOf(kEnd);
    if (begin < 0 || end < begin)
        qFatal("report: the marks are missing");
    text = text.left(begin + kBegin.size()) + figures + text.mid(end);
    file.resize(0);
    file.seek(0);
    file.write(text.toUtf8());
    return 0;
}
