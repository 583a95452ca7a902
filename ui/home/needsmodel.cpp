// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/needsmodel.h"

#include "core/store/deliveryrepository.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 200; ///< what one person can look through; the rest is in Approvals
constexpr int kTightDays = 14; ///< slack below this is shown as a warning

/// Learners whose time is over and who have no result yet, a row for each cohort (R38).
Result<void> addOverLimit(QList<NeedsRow> &rows, const Office &office, QDate today)
{
    const Result<QList<LearnerRow>> learners = office.delivery().overLimit(today);
    if (!learners)
        return tl::unexpected(learners.error());
    QHash<QUuid, qsizetype> places;
    for (const LearnerRow &one : *learners) { // by final date, so the first of a cohort is its oldest
        const auto place = places.constFind(one.enrolment.cohort);
        const qsizetype row = place == places.constEnd() ? rows.size() : *place;
        if (row == rows.size()) {
            places.insert(one.enrolment.cohort, row);
            rows.append({.name = one.name,
                         .reference = one.cohortReference,
                         .waitingFor = NeedsModel::tr("Results to confirm"),
                         .since = one.enrolment.finalDate,
                         .offering = one.offering,
                         .cohort = one.enrolment.cohort});
        }
        ++rows[row].overLimit;
    }
    return {};
}

} // namespace

Link needsLink(const NeedsRow &row)
{
    return row.cohort.isNull() ? Link::toApproval(row.id) : Link::toOffering(row.offering, row.cohort);
}

Result<QList<NeedsRow>> needsOf(const Office &office, QDate today)
{
    const Policy &policy = office.policy();
    const Result<PlanFacts> facts = planFacts(office);
    if (!facts)
        return tl::unexpected(facts.error());
    const PlanInput base = facts->input(policy, today);

    ProposalFilter filter{.sort = ProposalSort::Since, .descending = false, .limit = kMostRows};
    filter.stages = {u"returned"_s};
    for (const Stage &stage : policy.stages)
        filter.stages.append(stage.id);
    const Result<QList<ProposalRow>> found = office.proposals(filter);
    if (!found)
        return tl::unexpected(found.error());

    QList<NeedsRow> rows;
    for (const ProposalRow &one : *found) {
        if (one.ministry == MinistryState::Submitted)
            continue; // waits for the Ministry, not for us; its chase date is in "Coming up"
        const Result<StoredProposal> stored = office.proposal(one.id);
        if (!stored)
            continue; // deleted by somebody else meanwhile
        NeedsRow row{.id = one.id,
                     .name = one.name,
                     .reference = one.reference,
                     .unit = one.unit,
                     .stage = one.stage,
                     .waitingFor = waitingFor(stored->chain, policy),
                     .since = one.since,
                     .target = one.firstDelivery};
        row.running = stored->chain.standing == Standing::Approved;
        if (row.running) {
            const std::optional<Intake> intake = intakeFor(today, facts->calendar.intakes);
            row.intake = intake ? intake->deadline : QDate();
        } else if (row.target.isValid()) {
            row.slack = planBackward(row.target, planInputFor(dueProposal(*stored), base)).slackDays;
        }
        rows.append(row);
    }
    if (const auto added = addOverLimit(rows, office, today); !added)
        return tl::unexpected(added.error());
    std::stable_sort(rows.begin(), rows.end(), [](const NeedsRow &a, const NeedsRow &b) { return a.since < b.since; });
    return rows;
}

void NeedsModel::setRows(QList<NeedsRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int NeedsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int NeedsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString NeedsModel::text(const NeedsRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name.isEmpty() ? tr("Untitled") : row.name;
    case Waiting:
        return row.waitingFor;
    case Since:
        return tr("%n day(s)", nullptr, int(row.since.daysTo(m_today)));
    case Target:
        if (row.running)
            return tr("From now on");
        return row.target.isValid() ? dateText(row.target) : u"—"_s;
    case Slack:
        if (row.running)
            return row.intake.isValid() ? tr("intake %1").arg(dateTextShort(row.intake)) : tr("no intake known");
        if (!row.slack)
            return {};
        return *row.slack < 0 ? tr("−%n day(s)", nullptr, -*row.slack) : tr("+%n day(s)", nullptr, *row.slack);
    default:
        return {};
    }
}

QVariant NeedsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NeedsRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SecondLineRole:
        if (column == Name && row.overLimit > 0)
            return tr("%1 · %2").arg(row.reference, tr("%n past limit", nullptr, row.overLimit));
        if (column == Name)
            return row.unit.isEmpty() ? row.reference : tr("%1 · %2").arg(row.reference, row.unit);
        return {};
    case StrongRole:
        return column == Name;
    case ToneRole:
        if (column == Waiting)
            return int(row.overLimit > 0 ? Tone::Danger : stageTone(row.stage));
        if (column == Slack && row.slack)
            return int(*row.slack < 0 ? Tone::Danger : *row.slack < kTightDays ? Tone::Warning : Tone::Success);
        return int(Tone::Neutral);
    case Qt::ToolTipRole:
        if (column == Waiting && row.overLimit > 0)
            return tr("Their time is over: confirm who failed by the time limit, or record who finished.");
        if (column == Target && row.running)
            return tr("Approved: it can be delivered while the Ministry decides.");
        if (column == Slack && row.slack)
            return *row.slack < 0 ? tr("The next step is late for the wished start.")
                                  : tr("Days to spare before the next step is late for the wished start.");
        return text(row, column);
    default:
        return {};
    }
}

QVariant NeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Micro-credential");
    case Waiting:
        return tr("Waiting for");
    case Since:
        return tr("Since");
    case Target:
        return tr("Target start");
    case Slack:
        return tr("Slack");
    default:
        return {};
    }
}

} // namespace credence
