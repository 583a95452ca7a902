// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/learnertable.h"

#include "core/exchange/importrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qsizetype kLongestText = 200; ///< of a name or an address; what is longer is another column
constexpr qsizetype kMostShown = 60;
constexpr qsizetype kMostColumnsShown = 120;

QString shortened(const QString &text, qsizetype most) { return text.size() > most ? text.left(most) + u'…' : text; }

/// A column's name with "*" for any text, as an expression over folded names.
QRegularExpression wildcard(const QString &name)
{
    QString pattern = QRegularExpression::escape(foldedName(name));
    pattern.replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

QString foldedName(const QString &text)
{
    QString folded;
    for (const QChar c : foldedWord(text).normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += c == u'’' || c == u'‘' || c == u'`' ? QChar(u'\'') : c;
    }
    return folded.simplified();
}

bool isStudentNumberColumn(const QString &name)
{
    static const QRegularExpression known(
        u"^#?(orgdefinedid|org defined id|emplid|empl id|oen|sis id|sis (login|user) id|banner id|puid|matricule|"
        "code permanent|id|id number|ontario education number|no d'etudiant.*|carleton (id|number))$"
        "|\\b(student|learner|etudiante?|apprenante?|eleve)s?\\b.*(\\b(number|no|num|nr|id|numero|code|identifier)\\b|#"
        ")"
        "|\\b(numero|no|num|code|id|identifiant|matricule)\\b.*\\b(etudiant|apprenant|eleve)"
        "|\\b(studentid|studentnumber|studentno)\\b"_s);
    return known.match(foldedName(name)).hasMatch();
}

bool holdStudentNumbers(const QStringList &cells)
{
    // Universities number their students with six to nine digits; a telephone number here has ten.
    static const QRegularExpression number(u"^#?\\d{6,9}$"_s);
    bool some = false;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        if (!number.match(text).hasMatch())
            return false;
        some = true;
    }
    return some;
}

Result<LearnerTable> LearnerTable::of(const Table &table, const LearnerMapping &mapping, const QString &path,
                                      const QStringList &wanted)
{
    LearnerTable found(table, mapping);
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        QStringList cells;
        for (const Table::Row &row : table.rows)
            cells.append(row.cells.value(i));
        if (isStudentNumberColumn(table.header.at(i)) || holdStudentNumbers(cells)) {
            found.m_hidden.append(i);
            found.m_leftOut.append(table.header.at(i));
        }
    }
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (const Result<void> done = found.find(it.key(), it.value(), path); !done)
            return tl::unexpected(done.error());
    }
    const QString columns = shortened(table.header.join(u", "_s), kMostColumnsShown);
    if (!found.has(u"learner"_s) && !found.has(u"first"_s) && !found.has(u"last"_s))
        return failure(ErrorCode::NoMappingOfRoster, {path, columns, u"learner"_s});
    for (const QString &field : wanted) {
        if (!found.has(field))
            return failure(ErrorCode::NoMappingOfRoster, {path, columns, field});
    }
    found.settleDates();
    return found;
}

LearnerTable LearnerTable::numbered(const Table &table, const LearnerMapping &mapping,
                                    const QHash<QString, qsizetype> &columns)
{
    LearnerTable found(table, mapping);
    found.m_columns = columns;
    found.settleDates();
    return found;
}

bool LearnerTable::usable(qsizetype column) const { return !m_hidden.contains(column); }

Result<void> LearnerTable::find(const QString &field, const QStringList &names, const QString &path)
{
    for (const QString &name : names) {
        const QRegularExpression form = wildcard(name);
        QList<qsizetype> matching;
        for (qsizetype i = 0; i < m_table.header.size(); ++i) {
            if (usable(i) && form.match(foldedName(m_table.header.at(i))).hasMatch())
                matching.append(i);
        }
        if (matching.isEmpty())
            continue;
        if (matching.size() > 1 && !name.contains(u'*'))
            return failure(ErrorCode::TableMalformed,
                           {path, u"1"_s, u"column-twice"_s, m_table.header.at(matching.first())});
        if (matching.size() > 1) { // nobody could say which one is meant
            QStringList shown;
            for (const qsizetype index : std::as_const(matching))
                shown.append(m_table.header.at(index));
            return failure(ErrorCode::NoMappingOfRoster,
                           {path, shortened(shown.join(u", "_s), kMostColumnsShown), field, u"several"_s});
        }
        m_columns.insert(field, matching.first());
        return {};
    }
    return {};
}

void LearnerTable::settleDates()
{
    for (const QString &field : {u"registered"_s, u"start"_s, u"on"_s}) {
        if (!has(field))
            continue;
        QStringList cells;
        for (const Table::Row &row : m_table.rows)
            cells.append(cell(row, field));
        m_dates.insert(field, m_mapping.dates == DateOrder::Unknown ? dateOrderOf(cells) : m_mapping.dates);
    }
}

QString LearnerTable::column(const QString &field) const
{
    const qsizetype index = m_columns.value(field, -1);
    if (index < 0)
        return field;
    return m_table.header.isEmpty() ? QString::number(index + 1) : m_table.header.at(index);
}

QString LearnerTable::cell(const Table::Row &row, const QString &field) const
{
    const qsizetype index = m_columns.value(field, -1);
    return index < 0 ? QString() : row.cells.value(index).trimmed();
}

QString LearnerTable::cellOf(const Table::Row &row, const QString &name) const
{
    const QString wanted = foldedName(name);
    for (qsizetype i = 0; i < m_table.header.size(); ++i) {
        if (usable(i) && foldedName(m_table.header.at(i)) == wanted)
            return row.cells.value(i).trimmed();
    }
    return {};
}

Error LearnerTable::refusal(const Table::Row &row, const QString &field, const QString &wanted) const
{
    return {ErrorCode::RosterCell,
            {QString::number(row.line), column(field), shortened(cell(row, field).simplified(), kMostShown), wanted}};
}

Result<QString> LearnerTable::plain(const Table::Row &row, const QString &field, const QString &text) const
{
    const bool broken =
        !text.isValidUtf16() || text.size() > kLongestText ||
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (broken)
        return tl::unexpected(refusal(row, field, field == "contact"_L1 ? u"contact"_s : u"learner"_s));
    return text;
}

Result<QString> LearnerTable::learner(const Table::Row &row) const
{
    QString name = cell(row, u"learner"_s).simplified();
    QString field = u"learner"_s;
    if (name.isEmpty()) {
        name = (cell(row, u"first"_s) + u' ' + cell(row, u"last"_s)).simplified();
        if (!has(field))
            field = has(u"last"_s) ? u"last"_s : u"first"_s;
    }
    if (name.isEmpty())
        return tl::unexpected(refusal(row, field, u"learner"_s));
    return plain(row, field, name);
}

Result<QString> LearnerTable::contact(const Table::Row &row) const
{
    return plain(row, u"contact"_s, cell(row, u"contact"_s).simplified());
}

Result<QDate> LearnerTable::date(const Table::Row &row, const QString &field) const
{
    const QString text = cell(row, field);
    if (text.isEmpty())
        return QDate();
    const QDate date = dateOfCell(text, m_dates.value(field));
    if (!date.isValid())
        return tl::unexpected(refusal(row, field, u"date"_s));
    return date;
}

std::optional<QString> LearnerTable::word(const Table::Row &row, const QString &field) const
{
    const QString text = foldedName(cell(row, field));
    if (text.isEmpty())
        return QString();
    const auto known = m_mapping.words.constFind(text);
    return known == m_mapping.words.constEnd() ? std::nullopt : std::optional(*known);
}

Result<void> LearnerTable::checkWidth(const Table::Row &row) const
{
    if (m_table.header.isEmpty() || row.cells.size() == m_table.header.size())
        return {};
    return failure(ErrorCode::RowRagged, {QString::number(row.line), QString::number(row.cells.size()),
                                          QString::number(m_table.header.size())});
}

} // namespace credence
