// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/learnermapping.h"

namespace credence {

/// Lower case without accents; hyphens, apostrophes of all kinds and white space alike: how names of people and of
/// columns are compared.
QString foldedName(const QString &text);

/// Whether a column is called like a student number (R78), in English or French.
bool isStudentNumberColumn(const QString &name);
/// Whether what is filled in of \a cells are all numbers of the length of a student number.
bool holdStudentNumbers(const QStringList &cells);

/// A table of learners with its columns looked up once: what both imports share. Columns that look like a student
/// number are not seen at all.
class LearnerTable {
public:
    /// Looks the mapping's columns up. TableMalformed for a column that stands twice, NoMappingOfRoster for a wanted
    /// field ("learner" or one of \a wanted) without a column or with more than one.
    static Result<LearnerTable> of(const Table &table, const LearnerMapping &mapping, const QString &path,
                                   const QStringList &wanted);
    /// Columns that are known without names; they are called by their number.
    static LearnerTable numbered(const Table &table, const LearnerMapping &mapping,
                                 const QHash<QString, qsizetype> &columns);

    const QStringList &leftOut() const { return m_leftOut; }
    bool has(const QString &field) const { return m_columns.contains(field); }
    /// What the field's column is called, or the field where it has none.
    QString column(const QString &field) const;
    QString cell(const Table::Row &row, const QString &field) const;
    /// The cell of the column called \a name, or an empty text.
    QString cellOf(const Table::Row &row, const QString &name) const;
    /// The name in one column, or of first and last name.
    Result<QString> learner(const Table::Row &row) const;
    Result<QString> contact(const Table::Row &row) const;
    /// No date for an empty cell; RosterCell for what is none.
    Result<QDate> date(const Table::Row &row, const QString &field) const;
    /// The mapping's word for the cell, an empty text for an empty cell; nothing for an unknown word.
    std::optional<QString> word(const Table::Row &row, const QString &field) const;
    Error refusal(const Table::Row &row, const QString &field, const QString &wanted) const;
    /// RowRagged for a row that has not as many cells as the header.
    Result<void> checkWidth(const Table::Row &row) const;

private:
    LearnerTable(const Table &table, const LearnerMapping &mapping) : m_table(table), m_mapping(mapping) {}
    void settleDates();
    bool usable(qsizetype column) const;
    Result<void> find(const QString &field, const QStringList &names, const QString &path);
    Result<QString> plain(const Table::Row &row, const QString &field, const QString &text) const;

    const Table &m_table;
    const LearnerMapping &m_mapping;
    QHash<QString, qsizetype> m_columns;
    QHash<QString, DateOrder> m_dates;
    QStringList m_leftOut;
    QList<qsizetype> m_hidden; ///< columns of student numbers
};

} // namespace credence
