// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/match.h"
#include "core/store/officeprivate.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kRankBelow = 200; ///< hits; ranking a wide prefix costs a hundred times the newest ones (measured)

/// True when at most kRankBelow rows of \a table match: few enough to rank.
Result<bool> isNarrow(const Database &database, const QString &table, const QString &match)
{
    return database
        .number(u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH ? LIMIT ?)"_s.arg(table), match, kRankBelow + 1)
        .map([](qint64 count) { return count <= kRankBelow; });
}

Result<QList<SearchHit>> proposalHits(const Database &database, const QString &match, int limit)
{
    const auto narrow = isNarrow(database, u"search_proposal"_s, match);
    if (!narrow)
        return tl::unexpected(narrow.error());
    // The excerpt comes from the text column that fits best; name and reference are shown anyway.
    const QString sql =
        u"SELECT p.id, p.name, p.reference, snippet(search_proposal, -1, char(1), char(2), '…', 12)"
        " FROM search_proposal JOIN proposal p ON p.row = search_proposal.rowid"
        " WHERE search_proposal MATCH ? ORDER BY %1 LIMIT ?"_s.arg(
            *narrow ? u"bm25(search_proposal, 10.0, 8.0, 2.0, 4.0, 1.0)"_s : u"search_proposal.rowid DESC"_s);
    return database.list(
        sql,
        [](const Row &row) {
            SearchHit hit;
            hit.kind = SearchHit::Proposal;
            hit.proposal = row.uuid(0);
            hit.title = row.text(1);
            hit.reference = row.text(2);
            hit.excerpt = row.text(3);
            return hit;
        },
        match, limit);
}

Result<QList<SearchHit>> commentHits(const Database &database, const QString &match, int limit)
{
    const auto narrow = isNarrow(database, u"search_comment"_s, match);
    if (!narrow)
        return tl::unexpected(narrow.error());
    const QString sql = u"SELECT p.id, p.name, p.reference, snippet(search_comment, -1, char(1), char(2), '…', 12)"
                        " FROM search_comment JOIN approval_event e ON e.seq = search_comment.rowid"
                        " JOIN proposal p ON p.id = e.proposal WHERE search_comment MATCH ? ORDER BY %1 LIMIT ?"_s.arg(
                            *narrow ? u"search_comment.rank"_s : u"search_comment.rowid DESC"_s);
    return database.list(
        sql,
        [](const Row &row) {
            SearchHit hit;
            hit.kind = SearchHit::Comment;
            hit.proposal = row.uuid(0);
            hit.title = row.text(1);
            hit.reference = row.text(2);
            hit.excerpt = row.text(3);
            return hit;
        },
        match, limit);
}

Result<QList<SearchHit>> personHits(const Database &database, const QString &match, int limit)
{
    return database.list(
        u"SELECT p.id, p.name, snippet(search_person, -1, char(1), char(2), '…', 12) FROM search_person"
        " JOIN person p ON p.id = search_person.rowid WHERE search_person MATCH ? ORDER BY search_person.rank LIMIT ?"_s,
        [](const Row &row) {
            SearchHit hit;
            hit.kind = SearchHit::Person;
            hit.person = row.integer(0);
            hit.title = row.text(1);
            hit.excerpt = row.text(2);
            return hit;
        },
        match, limit);
}

} // namespace

QString matchExpression(const QString &text)
{
    QStringList words;
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : typed) {
        const auto signs = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (signs == 0) // nothing the index knows: FTS5 would find no row at all
            continue;
        word.remove(QChar::Null);
        word.replace(u'"', u"\"\""_s);
        words.append(u'"' + word + (signs > 1 ? u"\"*"_s : u"\""_s));
    }
    return words.join(u' ');
}

Result<QList<SearchHit>> Office::search(const QString &text, int limit) const
{
    const QString match = matchExpression(text);
    if (match.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    auto proposals = proposalHits(d->db(), match, limit);
    if (!proposals)
        return proposals;
    auto comments = commentHits(d->db(), match, limit);
    if (!comments)
        return comments;
    auto people = personHits(d->db(), match, limit);
    if (!people)
        return people;

    // Each kind has a place: what the others do not need of their quarter goes to the proposals first.
    const qsizetype quarter = std::max<qsizetype>(1, limit / 4);
    const auto room = [limit](qsizetype taken) { return std::max<qsizetype>(0, limit - taken); };
    const qsizetype otherPlaces = std::min(comments->size(), quarter) + std::min(people->size(), quarter);
    QList<SearchHit> hits = proposals->first(std::min(proposals->size(), std::max<qsizetype>(1, room(otherPlaces))));
    hits += comments->first(std::min(comments->size(), room(hits.size() + std::min(people->size(), quarter))));
    hits += people->first(std::min(people->size(), room(hits.size())));
    return hits;
}

} // namespace credence
