// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterimport.h"

#include "core/exchange/learnertable.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

Result<Enrolment> learnerOf(const Table::Row &row, const LearnerTable &table)
{
    if (const Result<void> width = table.checkWidth(row); !width)
        return tl::unexpected(width.error());
    const Result<QString> learner = table.learner(row);
    const Result<QString> contact = table.contact(row);
    const Result<QDate> registered = table.date(row, u"registered"_s);
    const Result<QDate> start = table.date(row, u"start"_s);
    const std::optional<QString> payment = table.word(row, u"payment"_s);
    if (!learner)
        return tl::unexpected(learner.error());
    if (!contact)
        return tl::unexpected(contact.error());
    if (!registered)
        return tl::unexpected(registered.error());
    if (!start)
        return tl::unexpected(start.error());
    if (!payment)
        return tl::unexpected(table.refusal(row, u"payment"_s, u"payment"_s));
    return Enrolment{.learner = *learner,
                     .contact = *contact,
                     .registered = *registered,
                     .start = *start,
                     .payment = paymentFromWord(*payment).value_or(PaymentMethod::Unknown)};
}

RosterRows rowsOf(const Table &table, const LearnerTable &columns)
{
    RosterRows out;
    out.encoding = table.encoding;
    out.leftOut = columns.leftOut();
    QHash<QString, qint64> seen; // the line of each learner, as the office file tells them apart
    for (const Table::Row &row : table.rows) {
        Result<Enrolment> learner = learnerOf(row, columns);
        if (learner) {
            constexpr QChar between(0x1F);
            const QString key = foldedName(learner->learner) + between + learner->contact.toCaseFolded() + between +
                                learner->start.toString(Qt::ISODate);
            if (const qint64 before = seen.value(key); before > 0)
                learner = failure(ErrorCode::RowDuplicate,
                                  {QString::number(row.line), learner->learner, QString::number(before)});
            else
                seen.insert(key, row.line);
        }
        if (!learner) {
            out.refused.append({row.line, {}, learner.error(), {}});
            continue;
        }
        out.learners.append(*learner);
        out.lines.append(row.line);
    }
    return out;
}

/// Whether the first pasted row names its columns: one of them is known, and none holds an address or a date.
bool isHeader(const QStringList &cells, const LearnerMapping &mapping)
{
    QStringList names;
    for (const QStringList &known : mapping.columns) {
        for (const QString &name : known)
            names.append(foldedName(name));
    }
    bool named = false;
    for (const QString &cell : cells) {
        if (cell.contains(u'@') || dateOfCell(cell, DateOrder::DayFirst).isValid() ||
            dateOfCell(cell, DateOrder::MonthFirst).isValid())
            return false;
        named = named || names.contains(foldedName(cell)) || isStudentNumberColumn(cell);
    }
    return named;
}

/// What the columns of rows without a header are, by what stands in them.
struct Guessed {
    QHash<QString, qsizetype> columns;
    QStringList leftOut;
};

Guessed guess(const Table &table, const LearnerMapping &mapping)
{
    qsizetype width = 0;
    for (const Table::Row &row : table.rows)
        width = std::max(width, row.cells.size());
    Guessed out;
    QList<qsizetype> dates;
    QList<qsizetype> names;
    for (qsizetype i = 0; i < width; ++i) {
        QStringList cells;
        for (const Table::Row &row : table.rows) {
            if (const QString cell = row.cells.value(i).trimmed(); !cell.isEmpty())
                cells.append(cell);
        }
        // More than half of the cells say what a column is; a bad one among them is then refused with its reason.
        const auto most = [&](const auto &isOne) {
            return !cells.isEmpty() && 2 * std::count_if(cells.begin(), cells.end(), isOne) > cells.size();
        };
        if (cells.isEmpty())
            continue;
        if (holdStudentNumbers(cells))
            out.leftOut.append(QString::number(i + 1));
        else if (!out.columns.contains(u"contact"_s) && most([](const QString &c) { return c.contains(u'@'); }))
            out.columns.insert(u"contact"_s, i);
        else if (most([](const QString &c) {
                     return dateOfCell(c, DateOrder::DayFirst).isValid() ||
                            dateOfCell(c, DateOrder::MonthFirst).isValid();
                 }))
            dates.append(i);
        else if (!out.columns.contains(u"payment"_s) && !names.isEmpty() &&
                 most([&](const QString &c) { return mapping.words.contains(foldedName(c)); }))
            out.columns.insert(u"payment"_s, i);
        else
            names.append(i);
    }
    if (!dates.isEmpty())
        out.columns.insert(u"registered"_s, dates.first());
    if (dates.size() > 1)
        out.columns.insert(u"start"_s, dates.at(1));
    if (names.size() > 1 && names.at(1) == names.first() + 1) {
        out.columns.insert(u"first"_s, names.first());
        out.columns.insert(u"last"_s, names.at(1));
    } else if (!names.isEmpty()) {
        out.columns.insert(u"learner"_s, names.first());
    }
    return out;
}

} // namespace

Result<RosterRows> rosterFromTable(const Table &table, const LearnerMapping &mapping, const QString &path)
{
    const Result<LearnerTable> columns = LearnerTable::of(table, mapping, path, {});
    if (!columns)
        return tl::unexpected(columns.error());
    return rowsOf(table, *columns);
}

Result<RosterRows> rosterFromFile(const QString &path, const QString &mapping)
{
    const Result<Table> table = readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    const Result<LearnerMapping> chosen =
        mapping.isEmpty() ? Result<LearnerMapping>(LearnerMapping::shippedFor(table->header, LearnerMapping::Roster))
                          : LearnerMapping::load(mapping, LearnerMapping::Roster);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return rosterFromTable(*table, *chosen, path);
}

Result<RosterRows> rosterFromText(const QString &text, const QString &source)
{
    Table table = pastedTable(text);
    if (table.rows.isEmpty())
        return failure(ErrorCode::FileEmpty, {source});
    const LearnerMapping mapping = LearnerMapping::shippedFor({}, LearnerMapping::Roster);
    if (isHeader(table.rows.first().cells, mapping)) {
        table.header = table.rows.takeFirst().cells;
        for (QString &name : table.header)
            name = name.simplified();
        for (Table::Row &row : table.rows) { // the empty cells at the end of a row are not always copied
            while (row.cells.size() < table.header.size())
                row.cells.append(QString());
        }
        return rosterFromTable(table, mapping, source);
    }
    const Guessed guessed = guess(table, mapping);
    if (!guessed.columns.contains(u"learner"_s) && !guessed.columns.contains(u"first"_s))
        return failure(ErrorCode::NoMappingOfRoster, {source, {}, u"learner"_s});
    RosterRows out = rowsOf(table, LearnerTable::numbered(table, mapping, guessed.columns));
    out.leftOut = guessed.leftOut;
    return out;
}

} // namespace credence
