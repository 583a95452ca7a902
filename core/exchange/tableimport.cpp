// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/exchange/importrules.h"
#include "core/proposal/proposaljson.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// Namespace of the UUIDs that imported rows get; never to change, or a second import would not find the first.
constexpr QUuid kImportNamespace(0x5d1c7a52, 0x9f0e, 0x4b6d, 0x8a, 0x37, 0x2e, 0x64, 0xc1, 0x0b, 0x9d, 0x53);
constexpr qint64 kRowsPerReport = 256;

/// "2995" as "2,995", the way the source's country writes amounts; anything but digits stays.
QString grouped(const QString &number)
{
    QString out = number;
    if (number.isEmpty() || !std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return out;
    for (qsizetype i = out.size() - 3; i > 0; i -= 3)
        out.insert(i, u',');
    return out;
}

void put(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject child = object.value(path.first()).toObject();
    put(child, path.mid(1), value);
    object.insert(path.first(), child);
}

/// One table with one mapping: the columns are looked up once, then each row is turned on its own.
class RowReader {
public:
    RowReader(const Table &table, const ImportMapping &mapping, QList<FieldRule> rules, QString path)
        : m_header(table.header), m_mapping(mapping), m_rules(std::move(rules)), m_path(std::move(path))
    {}

    /// The column that is used and that the header has twice, or an empty text: nobody could say which one is meant.
    QString columnTwice()
    {
        QSet<QString> used;
        for (const FieldRule &rule : m_rules) {
            for (const QString &column : rule.columns)
                used.insert(column);
            for (const QString &piece : rule.pieces)
                for (const TemplatePlace &place : placesIn(piece))
                    used.insert(place.column);
        }
        for (const QString &column : used) {
            const qsizetype index = indexOf(column);
            const auto same = [&](const QString &name) { return foldedWord(name) == foldedWord(m_header.at(index)); };
            if (index >= 0 && std::count_if(m_header.begin(), m_header.end(), same) > 1)
                return m_header.at(index);
        }
        return {};
    }

    Result<Proposal> read(const Table::Row &row)
    {
        const QString line = QString::number(row.line);
        if (row.cells.size() != m_header.size())
            return failure(ErrorCode::RowRagged,
                           {line, QString::number(row.cells.size()), QString::number(m_header.size())});
        for (const auto &[column, values] : m_mapping.skip) {
            if (values.contains(foldedWord(cell(row, column))))
                return failure(ErrorCode::RowSkipped, {line, column, cell(row, column)});
        }
        QJsonObject json;
        for (const FieldRule &rule : m_rules) {
            if (const Result<void> done = fill(json, rule, row); !done)
                return tl::unexpected(done.error());
        }
        if (json.value(u"courseName").toString().isEmpty())
            return failure(ErrorCode::RowWithoutName, {line});
        const QStringList key = keyOf(row);
        if (key.isEmpty())
            return failure(ErrorCode::RowWithoutKey, {line, m_mapping.key.first().join(u", "_s)});
        Result<Proposal> proposal = proposalFromJson(json, place(row));
        if (!proposal)
            return tl::unexpected(inColumns(proposal.error()));
        constexpr QChar between(0x1F);
        proposal->id = QUuid::createUuidV5(kImportNamespace, m_mapping.id + between + key.join(between));
        return proposal;
    }

    /// The values that name the row: those of the first alternative that is filled in.
    QStringList keyOf(const Table::Row &row)
    {
        for (const QStringList &alternative : m_mapping.key) {
            QStringList values;
            for (const QString &column : alternative)
                values.append(cell(row, column));
            if (!values.first().isEmpty())
                return values;
        }
        return {};
    }

private:
    QString place(const Table::Row &row) const { return u"%1:%2"_s.arg(m_path, QString::number(row.line)); }

    qsizetype indexOf(const QString &column)
    {
        const auto known = m_index.constFind(column);
        return known != m_index.constEnd() ? *known : *m_index.insert(column, m_mapping.columnIn(m_header, column));
    }

    QString cell(const Table::Row &row, const QString &column)
    {
        const qsizetype index = indexOf(column);
        return index < 0 ? QString() : row.cells.value(index).trimmed();
    }

    QString filledIn(const FieldRule &rule, const Table::Row &row, const QString &column)
    {
        const QString value = cell(row, column);
        return rule.empty.contains(foldedWord(value)) ? QString() : value;
    }

    QString valueOf(const FieldRule &rule, const Table::Row &row)
    {
        for (const QString &column : rule.columns) {
            const QString value = filledIn(rule, row, column);
            if (!value.isEmpty())
                return value;
        }
        QStringList pieces;
        for (const QString &piece : rule.pieces) {
            if (const std::optional<QString> text = expanded(rule, piece, row))
                pieces.append(*text);
        }
        return rule.pieces.isEmpty() ? rule.text : pieces.join(rule.join);
    }

    /// A template's piece with its columns' values in one pass (a value that holds braces stays text), or nothing when
    /// one of them is empty.
    std::optional<QString> expanded(const FieldRule &rule, const QString &piece, const Table::Row &row)
    {
        QString text;
        qsizetype done = 0;
        for (const TemplatePlace &place : placesIn(piece)) {
            const QString value = filledIn(rule, row, place.column);
            if (value.isEmpty())
                return std::nullopt;
            text += QStringView(piece).sliced(done, place.begin - done);
            text += place.grouped ? grouped(value) : value;
            done = place.end;
        }
        text += QStringView(piece).sliced(done);
        return text;
    }

    /// One entry's value in the proposal's words.
    Result<QJsonValue> translated(const FieldRule &rule, const QString &value, const Table::Row &row)
    {
        for (const QString &format : rule.dates) {
            const QDate date = QDate::fromString(value, format);
            if (date.isValid() && date.toString(format) == value)
                return date.toString(Qt::ISODate);
        }
        if (rule.words.isEmpty())
            return value;
        const auto word = rule.words.constFind(foldedWord(value));
        if (word != rule.words.constEnd())
            return *word;
        if (rule.otherwise)
            return *rule.otherwise;
        return failure(ErrorCode::UnknownWord, {place(row), shownColumn(rule), value, rule.wordsShown.join(u", "_s)});
    }

    Result<void> fill(QJsonObject &json, const FieldRule &rule, const Table::Row &row)
    {
        const QString value = valueOf(rule, row);
        if (value.isEmpty())
            return {};
        const QStringList path = rule.field.split(u'.');
        if (!rule.isList) {
            const Result<QJsonValue> one = translated(rule, value, row);
            if (!one)
                return tl::unexpected(one.error());
            put(json, path, *one);
            return {};
        }
        QJsonArray entries;
        for (const QString &entry : splitList(value, rule.split)) {
            const Result<QJsonValue> one = translated(rule, entry, row);
            if (!one)
                return tl::unexpected(one.error());
            entries.append(rule.entryKey.isEmpty() ? *one : QJsonValue(QJsonObject{{rule.entryKey, *one}}));
        }
        put(json, path, entries);
        return {};
    }

    static QStringList splitList(const QString &value, const QString &separators)
    {
        QStringList entries(1);
        for (const QChar c : value) {
            if (separators.contains(c))
                entries.append(QString());
            else
                entries.last().append(c);
        }
        for (QString &entry : entries)
            entry = entry.trimmed();
        entries.removeAll(QString());
        return entries;
    }

    /// The name the column has in this table; a template or a constant is called by its field.
    QString shownColumn(const FieldRule &rule)
    {
        for (const QString &column : rule.columns) {
            if (const qsizetype index = indexOf(column); index >= 0)
                return m_header.at(index);
        }
        return rule.field;
    }

    /// An error of the proposal's reader names a key path; whoever made the table knows the column.
    Error inColumns(Error error)
    {
        if (error.args.size() < 2)
            return error;
        for (const FieldRule &rule : std::as_const(m_rules)) {
            const QString &path = error.args.at(1);
            if (path == rule.field || path.startsWith(rule.field + u'[')) {
                error.args[1] = shownColumn(rule);
                break;
            }
        }
        return error;
    }

    QStringList m_header;
    const ImportMapping &m_mapping;
    QList<FieldRule> m_rules;
    QString m_path;
    QHash<QString, qsizetype> m_index;
};

} // namespace

Result<ImportedDrafts> draftsFromTable(const Table &table, const ImportMapping &mapping, const QString &path,
                                       const std::function<bool(qint64, qint64)> &progress)
{
    auto rules = rulesOf(mapping.fields);
    if (!rules)
        return failure(ErrorCode::MappingInvalid, {path, rules.error().what, rules.error().place});
    const QStringList missing = mapping.missingIn(table.header);
    if (!missing.isEmpty())
        return failure(ErrorCode::ColumnsMissing, {path, missing.join(u", "_s)});
    RowReader reader(table, mapping, std::move(*rules), path);
    if (const QString twice = reader.columnTwice(); !twice.isEmpty())
        return failure(ErrorCode::TableMalformed, {path, u"1"_s, u"column-twice"_s, twice});

    ImportedDrafts out;
    QHash<QUuid, qint64> seen; // the line that was taken for each key
    const qint64 total = table.rows.size();
    for (qint64 i = 0; i < total; ++i) {
        if (progress && i % kRowsPerReport == 0 && !progress(i, total))
            return failure(ErrorCode::Cancelled);
        const Table::Row &row = table.rows.at(i);
        Result<Proposal> proposal = reader.read(row);
        if (proposal && seen.contains(proposal->id))
            proposal = failure(ErrorCode::RowDuplicate, {QString::number(row.line), reader.keyOf(row).join(u", "_s),
                                                         QString::number(seen.value(proposal->id))});
        if (!proposal) {
            out.refused.append({row.line, {}, proposal.error(), {}});
            continue;
        }
        seen.insert(proposal->id, row.line);
        out.drafts.append(std::move(*proposal));
        out.lines.append(row.line);
    }
    if (progress && !progress(total, total))
        return failure(ErrorCode::Cancelled);
    return out;
}

} // namespace credence
