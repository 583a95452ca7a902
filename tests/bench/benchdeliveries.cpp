// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdeliveries.h"

#include "benchtexts.h"
#include "setup.h"

#include "core/policy/checks.h"
#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

constexpr int kOfferingsEach = 10; ///< of a micro-credential
constexpr int kDaysBetween = 91;   ///< of the cohorts of an offering
const QDate kBegin(2016, 3, 7);
const QDate kEnd = kToday.addDays(180); ///< of the first days

QString figuresPath(const QString &path) { return path + u".json"_s; }

/// Approved micro-credentials, every tenth with four others in a stack.
Result<QList<QUuid>> approve(Office &office, Writer &writer, int count)
{
    QList<Proposal> proposals;
    while (proposals.size() < count) {
        Proposal proposal = writer.proposal(kBegin.addYears(-1), true);
        proposal.timing = Timing::Asynchronous; // half of them roll
        proposal.capWeeks = Quantity::of(8 + writer.below(4));
        proposal.feedbackRolling = u"Within five days."_s;
        if (proposal.osap == OsapIntent::Undecided)
            proposal.osap = OsapIntent::No;
        if (submittable(check(proposal, office.policy(), office.codes(), office.clock().today())))
            proposals.append(proposal);
    }
    QList<std::pair<QUuid, ActionRequest>> records;
    QList<QUuid> ids;
    for (Proposal &proposal : proposals) {
        proposal.id = QUuid::createUuidV5(QUuid(), QString::number(ids.size()));
        ids.append(proposal.id);
        for (const Action action :
             {Action::Submit, Action::Approve, Action::Approve, Action::Approve, Action::RecordNotice}) {
            ActionRequest request;
            request.action = action;
            request.by = u"Carla Chair"_s;
            request.on = office.clock().today();
            records.append({proposal.id, request});
        }
    }
    const auto drafted = office.importDrafts(proposals);
    if (!drafted)
        return tl::unexpected(drafted.error());
    if (const auto recorded = office.recordAll(records); !recorded)
        return tl::unexpected(recorded.error());
    for (qsizetype first = 0; first + 4 <= ids.size(); first += 40) {
        Stack stack;
        stack.name = u"Stack %1"_s.arg(first);
        for (qsizetype member = first; member < first + 4; ++member)
            stack.members.append({ids.at(member), int(member - first) + 1});
        if (const auto added = office.stacks().addStack(stack); !added)
            return tl::unexpected(added.error());
    }
    return ids;
}

/// How it ended for somebody who began on \a start, seen from kToday.
void finish(Enrolment &learner, int cap, Writer &writer)
{
    const QDate last = finalDate(learner.start, cap);
    learner.finalDate = last;
    const int dice = writer.below(1000);
    if (last >= kToday) {
        if (dice < 40)
            learner = withResult(learner, EnrolmentResult::Withdrawn, std::min(learner.start, kToday));
        else if (dice < 100 && learner.start.addDays(21) < kToday)
            learner = withResult(learner, EnrolmentResult::Passed, kToday.addDays(-1));
        if (dice % 50 != 7) // one in fifty was not told yet
            learner.notified = learner.registered;
        return;
    }
    learner.notified = learner.registered;
    if (dice < 800)
        learner = withResult(learner, EnrolmentResult::Passed, last.addDays(-writer.below(7 * cap - 1)));
    else if (dice < 880)
        learner = withResult(learner, EnrolmentResult::Failed, last);
    else if (dice < 959)
        learner = failedByTimeLimit(learner);
    else if (dice < 999)
        learner = withResult(learner, EnrolmentResult::Withdrawn, learner.start.addDays(5));
    if (learner.result == EnrolmentResult::Passed && dice % 4 != 0)
        learner.certificateOn = learner.resultOn.addDays(2);
}

QList<Enrolment> roster(const CohortRow &cohort, Writer &writer)
{
    QList<Enrolment> learners;
    for (int index = 0; index < kLearnersEach; ++index) {
        Enrolment learner;
        learner.learner = writer.person();
        learner.contact = u"learner%1@example.org"_s.arg(writer.below(10'000'000));
        learner.start = cohort.cohort.rolling ? cohort.cohort.start.addDays(writer.below(60)) : cohort.cohort.start;
        learner.registered = learner.start.addDays(-1 - writer.below(40));
        learner.payment = PaymentMethod(writer.below(6));
        finish(learner, cohort.capWeeks, writer);
        learners.append(learner);
    }
    return learners;
}

Result<void> addOne(Office &office, Writer &writer, const QUuid &proposal, QDate first, int index)
{
    DeliveryRepository delivery = office.delivery();
    Offering offering;
    offering.proposal = proposal;
    offering.title = first.toString(u"yyyy-MM"_s);
    offering.fee = 20000 + 1000 * writer.below(80);
    offering.instructor = writer.person();
    offering.registration = index % 2 == 0 ? Registration::Rolling : Registration::Scheduled;
    offering.registrationDeadline = first.addDays(-7);
    offering.budget.costs = {{CostKind::Design, 100'00 * writer.below(30), false, {}},
                             {CostKind::Instructor, 1'500'00, true, u"overload"_s}};
    for (const QString &item : readinessIds()) {
        if (first < kToday || writer.below(3) > 0)
            offering.done.insert(item, first.addDays(-50));
    }
    const auto added = delivery.addOffering(offering);
    if (!added)
        return tl::unexpected(added.error());
    for (int number = 0; number < kCohortsEach; ++number) {
        Cohort cohort;
        cohort.offering = added->offering.id;
        cohort.rolling = offering.registration == Registration::Rolling;
        cohort.start = first.addDays(kDaysBetween * number);
        cohort.end = cohort.start.addDays(cohort.rolling ? 60 : 7 * added->offering.weeks);
        const auto row = delivery.addCohort(cohort);
        if (!row)
            return tl::unexpected(row.error());
        if (const auto enrolled = delivery.enrol(row->cohort.id, roster(*row, writer)); !enrolled)
            return tl::unexpected(enrolled.error());
    }
    return {};
}

Result<DeliveryBuilding> build(const QString &path, const Policy &policy, const CodeBook &codes)
{
    auto writer = Writer::make(QStringLiteral(CREDENCE_TEST_DATA "/short_programs.tsv"), codes);
    if (!writer)
        return tl::unexpected(writer.error());
    StandingClock clock(kBegin);
    auto office = Office::create(path, policy, codes, clock);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto fast = OfficeProbe::database(**office).exec(u"PRAGMA synchronous = OFF"_s); !fast)
        return tl::unexpected(fast.error());
    DeliveryBuilding building;
    QElapsedTimer timer;
    timer.start();
    const int wanted = offeringsWanted();
    const auto proposals = approve(**office, *writer, std::max(4, wanted / kOfferingsEach));
    if (!proposals)
        return tl::unexpected(proposals.error());
    const qint64 days = kBegin.daysTo(kEnd) - kDaysBetween * (kCohortsEach - 1);
    for (int index = 0; index < wanted; ++index) {
        const QDate first = kBegin.addDays(days * index / wanted);
        clock.set(QDateTime(first, QTime(9, 0), Qt::UTC));
        if (const auto added = addOne(**office, *writer, proposals->at(index % proposals->size()), first, index);
            !added)
            return tl::unexpected(added.error());
        if (index % 100 == 0)
            std::fprintf(stderr, "\r%d offerings ", index);
    }
    std::fprintf(stderr, "\n");
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
    building.offerings = wanted;
    building.cohorts = qint64(wanted) * kCohortsEach;
    building.learners = building.cohorts * kLearnersEach;
    return building;
}

} // namespace

int offeringsWanted()
{
    bool number = false;
    const int wanted = qEnvironmentVariableIntValue("CREDENCE_BENCH_OFFERINGS", &number);
    return number && wanted > 0 ? wanted : 5000;
}

DeliveryBuilding deliveriesOf(const QString &path)
{
    QFile file(figuresPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {.seconds = json.value("seconds"_L1).toDouble(),
            .verifySeconds = json.value("verifySeconds"_L1).toDouble(),
            .bytes = json.value("bytes"_L1).toInteger(),
            .offerings = json.value("offerings"_L1).toInteger(),
            .cohorts = json.value("cohorts"_L1).toInteger(),
            .learners = json.value("learners"_L1).toInteger()};
}

Result<void> ensureDeliveries(const QString &path, const Policy &policy, const CodeBook &codes)
{
    const StandingClock clock;
    if (deliveriesOf(path).offerings == offeringsWanted() && QFileInfo::exists(path) &&
        Office::open(path, policy, codes, clock))
        return {};
    QFile::remove(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString half = path + u".half"_s;
    QFile::remove(half);
    const auto built = build(half, policy, codes);
    if (!built)
        return tl::unexpected(built.error());
    if (!QFile::rename(half, path))
        return failure(ErrorCode::FileNotWritten, {path, u"rename"_s});
    QFile file(figuresPath(path));
    const QJsonObject json{{"seconds"_L1, built->seconds}, {"verifySeconds"_L1, built->verifySeconds},
                           {"bytes"_L1, built->bytes},     {"offerings"_L1, built->offerings},
                           {"cohorts"_L1, built->cohorts}, {"learners"_L1, built->learners}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        return failure(ErrorCode::FileNotWritten, {file.fileName(), file.errorString()});
    return {};
}

} // namespace credence::bench
