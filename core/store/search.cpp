// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/match.h"
#include "core/store/officeprivate.h"

#include <QRegularExpression>

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

SearchHit proposalHit(const Row &row, SearchHit::Kind kind)
{
    SearchHit hit;
    hit.kind = kind;
    hit.proposal = row.uuid(0);
    hit.title = row.text(1);
    hit.reference = row.text(2);
    hit.excerpt = row.text(3);
    return hit;
}

Result<QList<SearchHit>> referenceHits(const Database &database, const QString &beginning, int limit)
{
    return database.list(
        u"SELECT id, name, reference, '' FROM proposal WHERE reference >= ? AND reference < ?"
        " ORDER BY reference DESC LIMIT ?"_s,
        [](const Row &row) { return proposalHit(row, SearchHit::Proposal); }, beginning, beginning + u'~', limit);
}

/// The order of hits: FTS5 ranks in a pass of its own, so that excerpts are made for those shown only; a name or a
/// reference weighs more than a mention.
QString ranked(const QString &table, const QString &weights)
{
    return weights.isEmpty() ? u" ORDER BY %1.rank"_s.arg(table)
                             : u" AND %1.rank MATCH 'bm25(%2)' ORDER BY %1.rank"_s.arg(table, weights);
}

/// The words around what was found, which SQLite weighs each against each: a text of a megabyte that has a word a
/// hundred thousand times would take minutes, so that one longer than anybody writes is found without an excerpt.
QString excerpt(const QString &table, const QString &column)
{
    return u"iif(length(%1.%2) > 50000, '', snippet(%1, -1, char(1), char(2), '…', 12))"_s.arg(table, column);
}

Result<QList<SearchHit>> proposalHits(const Database &database, const QString &match, int limit)
{
    const QString table = u"search_proposal"_s;
    const auto narrow = isNarrow(database, table, match);
    if (!narrow)
        return tl::unexpected(narrow.error());
    const QString sql =
        u"SELECT p.id, p.name, p.reference, "_s + excerpt(table, u"body"_s) +
        u" FROM search_proposal CROSS JOIN proposal p ON p.row = search_proposal.rowid"
        " WHERE search_proposal MATCH ?%1 LIMIT ?"_s.arg(*narrow ? ranked(table, u"10.0, 8.0, 2.0, 4.0, 1.0"_s)
                                                                 : u" ORDER BY search_proposal.rowid DESC"_s);
    return database.list(
        sql, [](const Row &row) { return proposalHit(row, SearchHit::Proposal); }, match, limit);
}

Result<QList<SearchHit>> commentHits(const Database &database, const QString &match, int limit)
{
    const QString table = u"search_comment"_s;
    const auto narrow = isNarrow(database, table, match);
    if (!narrow)
        return tl::unexpected(narrow.error());
    const QString sql = u"SELECT p.id, p.name, p.reference, "_s + excerpt(table, u"comment"_s) +
                        u" FROM search_comment CROSS JOIN approval_event e ON e.seq = search_comment.rowid"
                        " CROSS JOIN proposal p ON p.id = e.proposal WHERE search_comment MATCH ?%1 LIMIT ?"_s.arg(
                            *narrow ? ranked(table, {}) : u" ORDER BY search_comment.rowid DESC"_s);
    return database.list(
        sql, [](const Row &row) { return proposalHit(row, SearchHit::Comment); }, match, limit);
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
        // "mc-2026-0" ends in a token of one character.
        const bool prefix = signs > 1 && !(word.size() > 1 && !word.at(word.size() - 2).isLetterOrNumber());
        words.append(u'"' + word + (prefix ? u"\"*"_s : u"\""_s));
    }
    return words.join(u' ');
}

QString referenceBeginning(const QString &text)
{
    static const QRegularExpression whole(u"^MC-([0-9]{1,3}|[0-9]{4}(-[0-9]*)?)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"^[0-9]{4}-[0-9]*$"_s);
    const QString typed = text.trimmed();
    if (whole.match(typed).hasMatch())
        return typed.toUpper();
    return bare.match(typed).hasMatch() ? u"MC-"_s + typed : QString();
}

Result<QList<SearchHit>> Office::search(const QString &text, int limit) const
{
    const QString match = matchExpression(text);
    if (match.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    if (const QString beginning = referenceBeginning(text); !beginning.isEmpty())
        return referenceHits(d->db(), beginning, limit);
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
