// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementtape.h"

#include <QUrl>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace credence::bench {

namespace {

bool isWordCharacter(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The literal that SQLite wrote at \a at for a bound value; \a at moves behind it.
Statement::Value literalAt(const char *&at)
{
    if (*at == '\'') {
        QByteArray text;
        for (++at; *at; ++at) {
            if (*at == '\'') {
                if (at[1] != '\'')
                    break;
                ++at;
            }
            text.append(*at);
        }
        ++at;
        return text;
    }
    const char *from = at;
    while (*at == '+' || *at == '-' || *at == '.' || isWordCharacter(*at))
        ++at;
    const QByteArray word(from, at - from);
    if (word == "NULL")
        return std::monostate();
    bool whole = false;
    const qint64 number = word.toLongLong(&whole);
    if (whole)
        return number;
    bool real = false;
    const double value = word.toDouble(&real);
    if (!real) {
        std::fprintf(stderr, "bench: cannot read the bound value %s\n", word.constData());
        std::abort(); // blobs are never bound by what is measured here
    }
    return value;
}

/// Walks the statement and its expansion side by side: where the one has a parameter ("?", or ":a" as Qt writes it),
/// the other has the value.
QList<Statement::Value> valuesOf(const char *sql, const char *expanded)
{
    QList<Statement::Value> values;
    char quote = 0;
    while (*sql) {
        if (!quote && (*sql == '?' || *sql == ':')) {
            values.append(literalAt(expanded));
            for (++sql; isWordCharacter(*sql);)
                ++sql;
            continue;
        }
        if (quote ? *sql == quote : *sql == '\'' || *sql == '"')
            quote = quote ? char(0) : *sql;
        ++sql;
        ++expanded;
    }
    return values;
}

} // namespace

Recorder::Recorder(sqlite3 *connection) : m_connection(connection)
{
    sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, listen, this);
}

Recorder::~Recorder() { sqlite3_trace_v2(m_connection, 0, nullptr, nullptr); }

int Recorder::listen(unsigned, void *self, void *statement, void *text)
{
    const QByteArrayView shown(static_cast<const char *>(text));
    if (shown.startsWith("--"))
        return 0; // a trigger
    auto *prepared = static_cast<sqlite3_stmt *>(statement);
    const QByteArray sql(sqlite3_sql(prepared));
    if (sql.contains("'main'.'") || sql.contains("\"main\"."))
        return 0; // FTS5's own
    char *expanded = sqlite3_expanded_sql(prepared);
    static_cast<Recorder *>(self)->m_tape.append({sql, valuesOf(sql.constData(), expanded)});
    sqlite3_free(expanded);
    return 0;
}

RawConnection::RawConnection(const QString &path)
{
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + "?mode=rw";
    if (sqlite3_open_v2(uri.constData(), &m_connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        fail("open");
    for (const char *setting :
         {"PRAGMA trusted_schema = OFF", "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON",
          "PRAGMA mmap_size = 0", "PRAGMA cache_size = -8000", "PRAGMA temp_store = MEMORY",
          "PRAGMA secure_delete = ON", "PRAGMA synchronous = EXTRA"})
        exec(setting);
}

RawConnection::~RawConnection()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

void RawConnection::fail(const char *where) const
{
    std::fprintf(stderr, "bench: %s: %s\n", where, sqlite3_errmsg(m_connection));
    std::abort();
}

void RawConnection::exec(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

sqlite3_stmt *RawConnection::prepared(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement && sqlite3_prepare_v3(m_connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                         &statement, nullptr) != SQLITE_OK)
        fail(sql.constData());
    return statement;
}

qint64 RawConnection::run(const Statement &statement)
{
    sqlite3_stmt *prepared = this->prepared(statement.sql);
    for (int index = 0; index < int(statement.values.size()); ++index) {
        const Statement::Value &value = statement.values.at(index);
        if (const auto *number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(prepared, index + 1, *number);
        else if (const auto *real = std::get_if<double>(&value))
            sqlite3_bind_double(prepared, index + 1, *real);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            sqlite3_bind_text(prepared, index + 1, text->constData(), int(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(prepared, index + 1);
    }
    qint64 rows = 0;
    int stepped = 0;
    const int columns = sqlite3_column_count(prepared);
    while ((stepped = sqlite3_step(prepared)) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(prepared, column) == SQLITE_INTEGER)
                (void)sqlite3_column_int64(prepared, column);
            else
                (void)sqlite3_column_text(prepared, column);
        }
    }
    sqlite3_reset(prepared);
    if (stepped != SQLITE_DONE)
        fail(statement.sql.constData());
    return rows;
}

qint64 RawConnection::replay(const Tape &tape)
{
    qint64 rows = 0;
    for (const Statement &statement : tape)
        rows += run(statement);
    return rows;
}

} // namespace credence::bench
