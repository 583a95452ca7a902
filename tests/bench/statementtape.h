// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <unordered_map>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace credence::bench {

/// A statement as the store issued it, with the values it bound.
struct Statement {
    using Value = std::variant<std::monostate, qint64, double, QByteArray>;
    QByteArray sql;
    QList<Value> values;
};
using Tape = QList<Statement>;

/// Listens to a connection and writes down every statement that is run on it, without those that SQLite runs for itself
/// (triggers, FTS5's own tables). So the reference is by construction the same SQL with the same parameters.
class Recorder {
public:
    explicit Recorder(sqlite3 *connection);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;
    Tape take() { return std::move(m_tape); }

private:
    static int listen(unsigned event, void *self, void *statement, void *text);
    sqlite3 *m_connection;
    Tape m_tape;
};

/// A connection through SQLite's C API and nothing else, with the settings that the store makes. Statements are
/// prepared once and kept. It aborts the program on any error: a reference must not fail silently.
class RawConnection {
public:
    explicit RawConnection(const QString &path);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    /// Runs one statement without parameters and rows.
    void exec(const char *sql);
    /// Binds, steps to the end and looks at every column; gives the number of rows.
    qint64 run(const Statement &statement);
    /// All statements of a tape; gives the number of rows.
    qint64 replay(const Tape &tape);
    sqlite3 *handle() const { return m_connection; }

private:
    sqlite3_stmt *prepared(const QByteArray &sql);
    [[noreturn]] void fail(const char *where) const;
    sqlite3 *m_connection = nullptr;
    std::unordered_map<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace credence::bench
