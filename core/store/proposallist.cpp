// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of proposals: filtering, sorting and counting, all in SQL.

#include "core/proposal/proposaljson.h"
#include "core/store/match.h"
#include "core/store/officeprivate.h"
#include "core/store/proposalrecord.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// A sort and the index that has its order, ties included (every column in one direction).
struct Sort {
    const char *index;
    std::array<const char *, 5> columns; ///< null after the last
};

Sort sortOf(ProposalSort sort)
{
    switch (sort) {
    case ProposalSort::Reference:
        return {"proposal_by_reference", {"reference_key"}};
    case ProposalSort::Name:
        return {"proposal_by_name", {"sort_name", "row"}};
    case ProposalSort::Unit:
        return {"proposal_by_unit", {"unit", "stage", "osap", "row"}};
    case ProposalSort::Stage:
        return {"proposal_by_rank", {"stage_rank", "stage", "unit", "osap", "row"}};
    case ProposalSort::Osap:
        return {"proposal_by_osap", {"osap", "stage", "unit", "row"}};
    case ProposalSort::FirstDelivery:
        return {"proposal_by_first_delivery", {"first_delivery", "row"}};
    case ProposalSort::Since:
        return {"proposal_by_since", {"since", "row"}};
    case ProposalSort::Changed:
        break;
    }
    return {"proposal_by_changed", {"changed_at", "row"}};
}

/// \a free: nothing in the ORDER BY may choose an index, the filter does and what it finds is sorted.
QString orderBy(const Sort &sort, bool descending, bool free)
{
    QStringList terms;
    for (const char *column : sort.columns) {
        if (column)
            terms.append((free ? u"+"_s : u""_s) + QString::fromLatin1(column) + (descending ? u" DESC"_s : u" ASC"_s));
    }
    return u" ORDER BY "_s + terms.join(u", "_s);
}

/// The WHERE of a filter with the values it binds.
struct Where {
    QStringList terms;
    QVariantList values;
    bool nothing = false; ///< words that cannot be looked for
    QString match;        ///< of the term that is about the full text, where there is one

    void in(const char *column, const QStringList &wanted, bool not_ = false)
    {
        if (wanted.isEmpty())
            return;
        const QString marks = QStringList(wanted.size(), u"?"_s).join(u", "_s);
        terms.append(u"%1 %2 (%3)"_s.arg(QString::fromLatin1(column), not_ ? u"NOT IN"_s : u"IN"_s, marks));
        for (const QString &value : wanted)
            values.append(bound::value(value));
    }

    /// \a plus: no term chooses the index, the sort does; the terms are then answered from the sort index itself.
    QString text(bool plus) const
    {
        if (terms.isEmpty())
            return {};
        return plus ? u" WHERE +"_s + terms.join(u" AND +"_s) : u" WHERE "_s + terms.join(u" AND "_s);
    }

    /// FROM and WHERE for counting. Words alone are counted in the full text, which has a row for each proposal: a wide
    /// prefix in a tenth of the time that it takes to find the proposals themselves (measured).
    QString counted() const
    {
        return !match.isEmpty() && terms.size() == 1 ? u" FROM search_proposal WHERE search_proposal MATCH ?"_s
                                                     : u" FROM proposal"_s + text(false);
    }
};

/// The stretch of the sort index that the filter leaves, where both are about the same column; in front of the WHERE.
Where stretchOf(const ProposalFilter &filter, const Policy &policy)
{
    Where stretch;
    const auto between = [&stretch](const QString &column, const QVariantList &values) {
        const auto [least, most] =
            std::minmax_element(values.cbegin(), values.cend(), [](const auto &a, const auto &b) {
                return QVariant::compare(a, b) == QPartialOrdering::Less;
            });
        stretch.terms.append(u"%1 BETWEEN ? AND ?"_s.arg(column));
        stretch.values << *least << *most;
    };
    QVariantList values;
    if (filter.sort == ProposalSort::Unit) {
        for (const QString &unit : filter.units)
            values.append(bound::value(unit));
        if (!values.isEmpty())
            between(u"unit"_s, values);
    } else if (filter.sort == ProposalSort::Osap) {
        for (const OsapIntent intent : filter.osap)
            values.append(word(intent));
        if (!values.isEmpty())
            between(u"osap"_s, values);
    } else if (filter.sort == ProposalSort::Stage) {
        for (const QString &stage : filter.stages)
            values.append(stageRank(stage, policy));
        if (!values.isEmpty())
            between(u"stage_rank"_s, values);
        else if (filter.openOnly)
            between(u"stage_rank"_s, {0, kFinishedRank - 1});
    }
    return stretch;
}

Where whereOf(const ProposalFilter &filter)
{
    Where where;
    QStringList osap;
    for (const OsapIntent intent : filter.osap)
        osap.append(word(intent));
    where.in("stage", filter.stages);
    where.in("unit", filter.units);
    where.in("osap", osap);
    if (filter.openOnly)
        where.in("stage", {u"approved"_s, u"declined"_s, u"withdrawn"_s, u"retired"_s}, true);
    if (const QString beginning = referenceBeginning(filter.words); !beginning.isEmpty()) {
        where.terms.append(u"reference BETWEEN ? AND ?"_s);
        where.values << beginning << QString(beginning + u'~');
    } else if (!filter.words.trimmed().isEmpty()) {
        where.match = matchExpression(filter.words);
        where.nothing = where.match.isEmpty();
        where.terms.append(u"row IN (SELECT rowid FROM search_proposal WHERE search_proposal MATCH ?)"_s);
        where.values.append(where.match);
    }
    return where;
}

ProposalRow proposalRow(const Row &row)
{
    ProposalRow proposal;
    proposal.id = row.uuid(0);
    proposal.reference = row.text(1);
    proposal.name = row.text(2);
    proposal.unit = row.text(3);
    proposal.faculty = row.text(4);
    proposal.stage = row.text(5);
    proposal.osap = fromWord<OsapIntent>(row.text(6)).value_or(OsapIntent::Undecided);
    proposal.ministry = ministryFromWord(row.text(7)).value_or(MinistryState::None);
    proposal.osapBeforeDelivery = row.flag(8);
    proposal.revision = row.number(9);
    proposal.since = row.date(10);
    proposal.firstDelivery = row.date(11);
    proposal.partStates = row.text(12);
    proposal.returnedBy = row.text(13);
    proposal.intake = row.date(14);
    proposal.changedAt = row.instant(15);
    proposal.rowVersion = row.integer(16);
    proposal.differs = row.flag(17);
    return proposal;
}

Result<qint64> firstNumber(const Database &database, const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    return database
        .visit(sql, values,
               [&number](const Row &row) {
                   number = row.integer(0);
                   return false;
               })
        .map([&number] { return number; });
}

/// Whether the words leave so few proposals that they are fetched one by one, whatever else is asked. SQLite cannot
/// know and would rather read the whole index of a stage or a unit.
Result<bool> wordsLead(const Database &database, const Where &where)
{
    constexpr int kFew = 1000;
    if (where.match.isEmpty())
        return false;
    return database
        .number(u"SELECT count(*) FROM (SELECT 1 FROM search_proposal WHERE search_proposal MATCH ? LIMIT ?)"_s,
                where.match, kFew + 1)
        .map([](qint64 found) { return found <= kFew; });
}

/// Whether to walk the sort index and test each entry (many rows match: a page is full soon), or to gather all that
/// match and sort them (few match). Gathering a row costs some thirty times a step in an index (measured).
Result<bool> walksSortIndex(const Database &database, const Where &where, const ProposalFilter &filter)
{
    constexpr qint64 kGatherCost = 30;
    if (where.terms.isEmpty())
        return true;
    const auto total = database.number(u"SELECT sum(proposals) FROM stage_count"_s);
    if (!total)
        return tl::unexpected(total.error());
    const qint64 wanted = qint64(filter.limit) + filter.offset;
    const qint64 breakEven = std::llround(std::sqrt(double(*total) * double(wanted) / double(kGatherCost))) + 1;
    QVariantList values = where.values;
    values.append(breakEven);
    return firstNumber(database, u"SELECT count(*) FROM (SELECT 1%1 LIMIT ?)"_s.arg(where.counted()), values)
        .map([breakEven](qint64 found) { return found >= breakEven; });
}

} // namespace

Result<QList<ProposalRow>> Office::proposals(const ProposalFilter &filter) const
{
    const Where where = whereOf(filter);
    QList<ProposalRow> rows;
    if (where.nothing || filter.limit <= 0)
        return rows;
    const auto lead = wordsLead(d->db(), where);
    if (!lead)
        return tl::unexpected(lead.error());
    const auto walks = *lead ? Result<bool>(false) : walksSortIndex(d->db(), where, filter);
    if (!walks)
        return tl::unexpected(walks.error());

    const Sort sort = sortOf(filter.sort);
    const Where stretch = *walks ? stretchOf(filter, *d->policy) : Where();
    QString conditions = where.text(*walks);
    if (!stretch.terms.isEmpty()) // what cuts the index is in front, and its values are
        conditions = stretch.text(false) + u" AND"_s + conditions.mid(QLatin1StringView(" WHERE").size());
    const QString from = *walks  ? u"proposal INDEXED BY "_s + QString::fromLatin1(sort.index)
                         : *lead ? u"proposal NOT INDEXED"_s
                                 : u"proposal"_s;
    const QString sql =
        u"SELECT id, reference, name, unit, faculty, stage, osap, ministry, osap_before, revision, since,"
        " first_delivery, part_states, returned_by, intake, changed_at, row_version, differs FROM %1%2%3 LIMIT ? OFFSET ?"_s
            .arg(from, conditions, orderBy(sort, filter.descending, !*walks));
    QVariantList values = stretch.values + where.values;
    values << filter.limit << filter.offset;
    rows.reserve(std::min(filter.limit, 1000));
    return d->db()
        .visit(sql, values,
               [&rows](const Row &row) {
                   rows.append(proposalRow(row));
                   return true;
               })
        .map([&rows] { return std::move(rows); });
}

Result<int> Office::countProposals(const ProposalFilter &filter) const
{
    const Where where = whereOf(filter);
    if (where.nothing)
        return 0;
    // The counts per stage are kept by the file itself; anything finer is counted in an index.
    const bool stagesOnly = filter.units.isEmpty() && filter.osap.isEmpty() && filter.words.trimmed().isEmpty();
    const auto lead = where.terms.size() > 1 ? wordsLead(d->db(), where) : Result<bool>(false);
    if (!lead)
        return tl::unexpected(lead.error());
    const QString sql = stagesOnly ? u"SELECT coalesce(sum(proposals), 0) FROM stage_count"_s + where.text(false)
                        : *lead    ? u"SELECT count(*) FROM proposal NOT INDEXED"_s + where.text(false)
                                   : u"SELECT count(*)"_s + where.counted();
    return firstNumber(d->db(), sql, where.values).map([](qint64 count) { return int(count); });
}

Result<QStringList> Office::unitsInUse() const
{
    // Hops from unit to unit in the index instead of reading every row.
    return d->db().list(u"WITH RECURSIVE used(unit) AS (SELECT min(unit) FROM proposal WHERE unit > '' UNION ALL"
                        " SELECT (SELECT min(unit) FROM proposal WHERE unit > used.unit) FROM used"
                        " WHERE used.unit IS NOT NULL) SELECT unit FROM used WHERE unit IS NOT NULL"_s,
                        [](const Row &row) { return row.text(0); });
}

Result<QMap<QString, int>> Office::pipeline() const
{
    QMap<QString, int> counts;
    return d->db()
        .visit(u"SELECT stage, proposals FROM stage_count WHERE proposals > 0"_s, {},
               [&counts](const Row &row) {
                   counts.insert(row.text(0), row.number(1));
                   return true;
               })
        .map([&counts] { return std::move(counts); });
}

} // namespace credence
