// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchoffice.h"

#include "benchtexts.h"

#include "core/policy/checks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

const QDate kBegin(2016, 3, 7);
constexpr int kFinishedPercent = 66; ///< of the proposals are submitted sooner or later

struct Drafted {
    Proposal proposal;
    QDate created;
    QList<ActionRequest> story;
};

struct Act {
    QUuid proposal;
    ActionRequest request;
};

/// All proposals in the order of their drafting, with exactly kEvents records between them.
QList<Drafted> plan(Writer &writer, const Policy &policy, const CodeBook &codes)
{
    QList<Drafted> all;
    all.reserve(kProposals);
    const qint64 days = kBegin.daysTo(kToday);
    qint64 events = 0;
    for (int index = 0; index < kProposals; ++index) {
        Drafted drafted;
        drafted.created = kBegin.addDays(days * index / kProposals);
        const bool finished = writer.below(100) < kFinishedPercent;
        drafted.proposal = writer.proposal(drafted.created, finished);
        if (finished && submittable(check(drafted.proposal, policy, codes, drafted.created)))
            drafted.story = writer.story(drafted.proposal, drafted.created, kToday);
        events += drafted.story.size();
        all.append(std::move(drafted));
    }
    // Recent stories lose their last records until the number is right; the beginning of a story is always a story.
    while (events > kEvents) {
        Drafted &drafted = all[kProposals - 1 - writer.below(kProposals / 5)];
        if (drafted.story.isEmpty())
            continue;
        drafted.story.removeLast();
        --events;
    }
    std::fprintf(stderr, "planned: %lld events\n", qlonglong(events));
    return all;
}

Result<void> addFacts(Office &office, Writer &writer)
{
    for (const Department &department : writer.departments()) {
        if (const auto saved = office.saveUnit({.id = 0, .name = department.name, .faculty = department.faculty});
            !saved)
            return tl::unexpected(saved.error());
        const QList<Person> people{{.name = department.chair, .role = u"chair"_s, .unit = department.name},
                                   {.name = writer.person(), .role = u"instructor"_s, .unit = department.name},
                                   {.name = writer.person(), .role = u"instructor"_s, .unit = department.name}};
        for (const Person &person : people)
            if (const auto saved = office.savePerson(person); !saved)
                return tl::unexpected(saved.error());
    }
    for (int month = 0; month < 12; ++month) {
        const QDate first = QDate(2026, 1, 1).addMonths(month);
        for (const QString &body : {u"sccasp"_s, u"senate"_s}) {
            const QDate day = first.addDays(body == u"senate"_s ? 22 : 9);
            const Meeting meeting{.body = body, .date = day, .agendaCloses = day.addDays(-8)};
            if (const auto saved = office.saveMeeting(meeting); !saved)
                return tl::unexpected(saved.error());
        }
        if (month % 3 == 1) {
            const Intake intake{.deadline = first.addDays(13), .confirmed = month < 6};
            if (const auto saved = office.saveIntake(intake); !saved)
                return tl::unexpected(saved.error());
        }
    }
    return {};
}

/// Writes week by week: the drafts of the week in one transaction, what was decided in it in another.
Result<void> perform(Office &office, StandingClock &clock, const QList<Drafted> &all)
{
    QList<Act> acts;
    for (const Drafted &drafted : all)
        for (const ActionRequest &request : drafted.story)
            acts.append({drafted.proposal.id, request});
    std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.request.on < b.request.on; });

    qsizetype nextDraft = 0;
    qsizetype nextAct = 0;
    for (QDate week = kBegin; nextDraft < all.size() || nextAct < acts.size(); week = week.addDays(7)) {
        const QDate last = std::min(week.addDays(6), kToday);
        QList<Proposal> drafts;
        for (; nextDraft < all.size() && all.at(nextDraft).created <= last; ++nextDraft)
            drafts.append(all.at(nextDraft).proposal);
        QList<std::pair<QUuid, ActionRequest>> decided;
        for (; nextAct < acts.size() && acts.at(nextAct).request.on <= last; ++nextAct)
            decided.append({acts.at(nextAct).proposal, acts.at(nextAct).request});
        clock.set(QDateTime(last, QTime(14, 30, 5, 250), Qt::UTC));
        if (const auto imported = office.importDrafts(drafts); !imported)
            return tl::unexpected(imported.error());
        clock.set(QDateTime(last, QTime(16, 10, 40, 125), Qt::UTC));
        if (const auto recorded = office.recordAll(decided); !recorded)
            return recorded;
        std::fprintf(stderr, "\r%s  %lld proposals, %lld events ", qPrintable(last.toString(Qt::ISODate)),
                     qlonglong(nextDraft), qlonglong(nextAct));
    }
    std::fprintf(stderr, "\n");
    return {};
}

QString figuresPath(const QString &path) { return path + u".json"_s; }

Result<void> keep(const Building &building, const QString &path)
{
    QFile file(figuresPath(path));
    const QJsonObject json{{"seconds"_L1, building.seconds},
                           {"verifySeconds"_L1, building.verifySeconds},
                           {"bytes"_L1, building.bytes},
                           {"proposals"_L1, building.proposals},
                           {"events"_L1, building.events}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        return failure(ErrorCode::FileNotWritten, {file.fileName(), file.errorString()});
    return {};
}

} // namespace

Building buildingOf(const QString &path)
{
    QFile file(figuresPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {json.value("seconds"_L1).toDouble(), json.value("verifySeconds"_L1).toDouble(),
            json.value("bytes"_L1).toInteger(), json.value("proposals"_L1).toInteger(),
            json.value("events"_L1).toInteger()};
}

Result<Building> buildOffice(const QString &path, const Policy &policy, const CodeBook &codes)
{
    auto writer = Writer::make(QStringLiteral(CREDENCE_TEST_DATA "/short_programs.tsv"), codes);
    if (!writer)
        return tl::unexpected(writer.error());
    const QList<Drafted> all = plan(*writer, policy, codes);

    StandingClock clock(kBegin);
    auto office = Office::create(path, policy, codes, clock);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto facts = addFacts(**office, *writer); !facts)
        return tl::unexpected(facts.error());
    Building building;
    QElapsedTimer timer;
    timer.start();
    if (const auto done = perform(**office, clock, all); !done)
        return tl::unexpected(done.error());
    building.seconds = double(timer.restart()) / 1000;
    const auto report = (*office)->verify();
    if (!report)
        return tl::unexpected(report.error());
    building.verifySeconds = double(timer.elapsed()) / 1000;
    if (!report->ok()) {
        const VerifyReport::Problem &first = report->problems.first();
        return failure(ErrorCode::OfficeDamaged, {path, first.kind + u' ' + first.what + u' ' + first.detail});
    }
    building.bytes = QFileInfo(path).size();
    building.proposals = report->proposals;
    building.events = report->events;
    return building;
}

Result<void> ensureOffice(const QString &path, const Policy &policy, const CodeBook &codes)
{
    const StandingClock clock;
    if (QFileInfo::exists(path) && Office::open(path, policy, codes, clock))
        return {};
    QFile::remove(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString half = path + u".half"_s;
    QFile::remove(half);
    const auto built = buildOffice(half, policy, codes);
    if (!built)
        return tl::unexpected(built.error());
    if (!QFile::rename(half, path))
        return failure(ErrorCode::FileNotWritten, {path, u"rename"_s});
    return keep(*built, path);
}

} // namespace credence::bench
