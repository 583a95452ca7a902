// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resultimport.h"

#include "core/delivery/learnerclock.h"
#include "core/exchange/learnertable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kMillionth = 1'000'000;
constexpr int kDecimals = 6;
constexpr int kPerCent = 100;

/// A number of at most nine digits before and six behind the point (or comma), in millionths: a pass mark is met
/// exactly or not.
std::optional<qint64> millionths(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,9})(?:[.,](\\d{1,6})\\d*)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toLongLong() * kMillionth +
           match.captured(2).leftJustified(kDecimals, u'0').toLongLong();
}

/// Points and the most there are, in millionths.
struct Points {
    qint64 got = 0;
    qint64 most = kPerCent * kMillionth;
};

/// What a cell of points says: "17 / 20", "85 %", "85" of \a outOf or of the "MaxPoints:20" in the column's name.
std::optional<Points> pointsOf(const QString &cell, const QString &column, const QString &outOf)
{
    static const QRegularExpression named(u"MaxPoints:\\s*([\\d.,]+\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    Points points;
    QString got = cell;
    QString most = outOf;
    if (got.endsWith(u'%')) {
        got.chop(1);
        most.clear();
    } else if (const qsizetype slash = got.indexOf(u'/'); slash > 0) {
        most = got.sliced(slash + 1);
        got.truncate(slash);
    } else if (most.isEmpty()) {
        most = named.match(column).captured(1);
    }
    const std::optional<qint64> number = millionths(got);
    const std::optional<qint64> of = most.isEmpty() ? points.most : millionths(most);
    if (!number || !of || *of == 0)
        return std::nullopt;
    return Points{*number, *of};
}

/// One table of results with its columns and the pass mark.
class ResultReader {
public:
    ResultReader(const LearnerTable &table, const LearnerMapping &mapping, int passMark)
        : m_table(table), m_mapping(mapping), m_passMark(passMark)
    {}

    Result<ResultRow> read(const Table::Row &row) const
    {
        if (const Result<void> width = m_table.checkWidth(row); !width)
            return tl::unexpected(width.error());
        const Result<QString> learner = m_table.learner(row);
        const Result<QString> contact = m_table.contact(row);
        const Result<std::optional<EnrolmentResult>> result = resultOf(row);
        const Result<QDate> on = m_table.date(row, u"on"_s);
        if (!learner)
            return tl::unexpected(learner.error());
        if (!contact)
            return tl::unexpected(contact.error());
        if (!result)
            return tl::unexpected(result.error());
        if (!on)
            return tl::unexpected(on.error());
        return ResultRow{row.line, *learner, *contact, *result, *on};
    }

private:
    Result<std::optional<EnrolmentResult>> resultOf(const Table::Row &row) const
    {
        const std::optional<QString> word = m_table.word(row, u"result"_s);
        if (word) {
            const auto result = resultFromWord(*word);
            return result == EnrolmentResult::InProgress ? std::nullopt : result;
        }
        const QString column = m_table.column(u"result"_s);
        const QString outOf = m_mapping.outOf.value(foldedName(column));
        const std::optional<Points> points =
            pointsOf(m_table.cell(row, u"result"_s), column, outOf.isEmpty() ? outOf : m_table.cellOf(row, outOf));
        if (!points)
            return tl::unexpected(m_table.refusal(row, u"result"_s, u"result"_s));
        if (m_passMark < 0)
            return tl::unexpected(m_table.refusal(row, u"result"_s, u"pass-mark"_s));
        // The number ends here: whether it is enough is all that is known afterwards (R39).
        return points->got * kPerCent >= qint64(m_passMark) * points->most ? EnrolmentResult::Passed
                                                                           : EnrolmentResult::Failed;
    }

    const LearnerTable &m_table;
    const LearnerMapping &m_mapping;
    int m_passMark;
};

/// "Bell, Anna" and "Anna Bell" alike.
QString comparedName(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return foldedName(comma < 0 ? name : name.sliced(comma + 1) + u' ' + name.first(comma));
}

/// Finds the learner of a row: who has the address, else who has the name, one person only.
class RosterIndex {
public:
    explicit RosterIndex(const QList<Enrolment> &roster) : m_roster(roster)
    {
        for (qsizetype i = 0; i < roster.size(); ++i) {
            const Enrolment &enrolment = roster.at(i);
            if (enrolment.erased)
                continue;
            if (!enrolment.contact.trimmed().isEmpty())
                m_byContact[foldedContact(enrolment.contact)].append(i);
            m_byName[comparedName(enrolment.learner)].append(i);
        }
    }

    const Enrolment *find(const ResultRow &row) const
    {
        QList<qsizetype> found = m_byContact.value(foldedContact(row.contact));
        if (found.isEmpty())
            found = m_byName.value(comparedName(row.learner));
        if (found.size() > 1) // who began a second time is meant, not the first attempt
            found.removeIf([this](qsizetype i) { return m_roster.at(i).result != EnrolmentResult::InProgress; });
        return found.size() == 1 ? &m_roster.at(found.first()) : nullptr;
    }

private:
    static QString foldedContact(const QString &contact) { return contact.trimmed().toCaseFolded(); }

    const QList<Enrolment> &m_roster;
    QHash<QString, QList<qsizetype>> m_byContact;
    QHash<QString, QList<qsizetype>> m_byName;
};

/// Whether a row says what is recorded already. A failing by the time limit is a failing, and who has withdrawn shows
/// in a gradebook as failed.
bool saysNothingNew(const ResultRow &row, const Enrolment &enrolment)
{
    if (!row.result)
        return true;
    const EnrolmentResult said = *row.result;
    if (said == EnrolmentResult::Failed &&
        (enrolment.result == EnrolmentResult::FailedTimeLimit || enrolment.result == EnrolmentResult::Withdrawn))
        return true;
    return said == enrolment.result && (!row.on.isValid() || row.on == enrolment.resultOn);
}

/// The first thing that keeps the result of \a enrolment from being recorded.
std::optional<Error> refusalOf(const Enrolment &enrolment)
{
    for (const DeliveryProblem &problem : checkEnrolment(enrolment, Cohort{})) {
        if (problem.kind == DeliveryProblem::ResultDateMissing || problem.kind == DeliveryProblem::ResultBeforeStart ||
            problem.kind == DeliveryProblem::PassedAfterFinalDate ||
            problem.kind == DeliveryProblem::CertificateBeforePass)
            return Error{ErrorCode::DeliveryRefused, QStringList{word(problem.kind), problem.field} + problem.args, {}};
    }
    return std::nullopt;
}

} // namespace

Result<ResultRows> resultsFromTable(const Table &table, const LearnerMapping &mapping, const QString &path,
                                    const ResultReading &reading)
{
    LearnerMapping chosen = mapping;
    if (!reading.column.isEmpty())
        chosen.columns.insert(u"result"_s, {reading.column});
    const Result<LearnerTable> columns = LearnerTable::of(table, chosen, path, {u"result"_s});
    if (!columns)
        return tl::unexpected(columns.error());
    const ResultReader reader(*columns, chosen, reading.passMark >= 0 ? reading.passMark : chosen.passMark);
    ResultRows out;
    out.encoding = table.encoding;
    out.leftOut = columns->leftOut();
    out.column = columns->column(u"result"_s);
    for (const Table::Row &row : table.rows) {
        if (Result<ResultRow> read = reader.read(row))
            out.rows.append(*std::move(read));
        else
            out.refused.append({row.line, {}, read.error(), {}});
    }
    return out;
}

Result<ResultRows> resultsFromFile(const QString &path, const QString &mapping, const ResultReading &reading)
{
    const Result<Table> table = readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    const Result<LearnerMapping> chosen =
        mapping.isEmpty() ? Result<LearnerMapping>(LearnerMapping::shippedFor(table->header, LearnerMapping::Results))
                          : LearnerMapping::load(mapping, LearnerMapping::Results);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return resultsFromTable(*table, *chosen, path, reading);
}

ResultPreview previewResults(const QList<ResultRow> &rows, const QList<Enrolment> &roster, QDate today)
{
    const RosterIndex index(roster);
    QHash<qint64, qint64> lines; // the line that was taken for each learner
    ResultPreview preview;
    for (const ResultRow &row : rows) {
        const QString line = QString::number(row.line);
        const auto refuse = [&](Error error) { preview.refused.append({row.line, {}, std::move(error), {}}); };
        const Enrolment *before = index.find(row);
        if (!before) {
            refuse({ErrorCode::ResultUnmatched, {line, row.learner}, {}});
            continue;
        }
        if (const qint64 taken = lines.value(before->id); taken > 0) {
            refuse({ErrorCode::RowDuplicate, {line, row.learner, QString::number(taken)}, {}});
            continue;
        }
        lines.insert(before->id, row.line);
        if (saysNothingNew(row, *before)) {
            preview.unchanged.append(row);
            continue;
        }
        const QDate on = row.on.isValid() ? row.on : today;
        const Enrolment after = withResult(*before, *row.result, on);
        if (on > today)
            refuse({ErrorCode::DateInFuture, {on.toString(Qt::ISODate)}, {}});
        else if (const std::optional<Error> refusal = refusalOf(after))
            refuse(*refusal);
        else
            preview.changes.append({row.line, *before, after});
    }
    return preview;
}

} // namespace credence
