// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/rostermodel.h"

#include "core/wording/wording.h"
#include "ui/widgets/datefield.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kUrgentDays = 7; ///< calendar days left that are shown in red
constexpr int kSoonDays = 14;  ///< and in amber

QList<RecordChoice> paymentChoices()
{
    QList<RecordChoice> choices;
    for (const PaymentMethod each : {PaymentMethod::Unknown, PaymentMethod::Card, PaymentMethod::Debit,
                                     PaymentMethod::Invoice, PaymentMethod::Osap, PaymentMethod::Other})
        choices.append({word(each), paymentName(each), {}});
    return choices;
}

/// Never a grade (R39).
QList<RecordChoice> resultChoices()
{
    QList<RecordChoice> choices;
    for (const EnrolmentResult each : {EnrolmentResult::InProgress, EnrolmentResult::Passed, EnrolmentResult::Failed,
                                       EnrolmentResult::FailedTimeLimit, EnrolmentResult::Withdrawn})
        choices.append({word(each), resultName(each), resultTone(each)});
    return choices;
}

/// Why the learner could not be kept, beside what was wrong before.
QString problemOf(const Enrolment &before, const Enrolment &after, const Cohort &cohort)
{
    const QList<DeliveryProblem> known = checkEnrolment(before, cohort);
    for (const DeliveryProblem &problem : checkEnrolment(after, cohort)) {
        if (!known.contains(problem))
            return deliveryProblemSentence(problem);
    }
    return {};
}

} // namespace

Tone resultTone(EnrolmentResult result)
{
    switch (result) {
    case EnrolmentResult::Passed:
        return Tone::Success;
    case EnrolmentResult::Failed:
    case EnrolmentResult::FailedTimeLimit:
        return Tone::Danger;
    case EnrolmentResult::Withdrawn:
        return Tone::Warning;
    case EnrolmentResult::InProgress:
        break;
    }
    return Tone::Neutral;
}

RosterModel::RosterModel(QObject *parent) : QAbstractTableModel(parent)
{
    const auto date = RecordColumn::Date;
    m_columns = {{.title = tr("Learner"), .characters = 14, .required = true},
                 {.title = tr("Contact"), .characters = 20},
                 {.title = tr("Started"), .characters = 11, .kind = date, .required = true},
                 {.title = tr("Must finish by"), .characters = 13},
                 {.title = tr("Left"), .characters = 12},
                 {.title = tr("Told"), .characters = 8, .kind = date},
                 {.title = tr("Paid"), .characters = 9, .kind = RecordColumn::Choice, .choices = paymentChoices()},
                 {.title = tr("Result"), .characters = 15, .kind = RecordColumn::Choice, .choices = resultChoices()},
                 {.title = tr("On"), .characters = 11, .kind = date},
                 {.title = tr("Certificate"), .characters = 11, .kind = date}};
}

void RosterModel::setRoster(const QList<Enrolment> &roster, const Cohort &cohort, int capWeeks, QDate today)
{
    m_capWeeks = capWeeks;
    // Nobody jumps away while results are entered: in the order of its own a cohort stays as it was first shown.
    const bool stays = m_sortColumn < 0 && cohort.id == m_cohort.id && !m_rows.isEmpty();
    m_openFirst = cohort.rolling;
    const QList<Enrolment> rows = stays ? inPresentOrder(roster) : sorted(roster);
    if (rows == m_rows && cohort == m_cohort && today == m_today)
        return;
    // The same learners in the same order stay where they are, with their selection.
    const bool same = cohort.id == m_cohort.id && rows.size() == m_rows.size() &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const Enrolment &a, const Enrolment &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_rows = rows;
    m_cohort = cohort;
    m_today = today;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int RosterModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

bool RosterModel::isSoon(const Enrolment &learner) const
{
    const ClockState clock = clockOf(learner, m_today);
    return clock.running && clock.daysLeft <= kSoonDays;
}

QString RosterModel::text(const Enrolment &learner, int column) const
{
    switch (column) {
    case Learner:
        return learner.erased ? tr("removed") : learner.learner;
    case Contact:
        return learner.contact;
    case Started:
        return dateText(learner.start);
    case Finish:
        return dateText(learner.finalDate);
    case Left:
        return learnerLeftText(learner, m_today);
    case Told:
        return learner.notified.isValid() ? dateText(learner.notified) : QString();
    case Paid:
        return learner.payment == PaymentMethod::Unknown ? QString() : paymentName(learner.payment);
    case ResultColumn:
        return resultName(learner.result);
    case Ended:
        return learner.resultOn.isValid() ? dateText(learner.resultOn) : QString();
    case Certificate:
        return learner.certificateOn.isValid()
                   ? tr("issued %1", "a certificate; %1 is a date").arg(dateTextShort(learner.certificateOn))
                   : u"—"_s;
    default:
        return {};
    }
}

QVariant RosterModel::tone(const Enrolment &learner, int column) const
{
    if (column == ResultColumn)
        return int(resultTone(learner.result));
    if (column != Left || learner.result != EnrolmentResult::InProgress || !learner.finalDate.isValid())
        return {};
    const int left = clockOf(learner, m_today).daysLeft;
    if (left <= kUrgentDays)
        return int(Tone::Danger);
    return left <= kSoonDays ? QVariant(int(Tone::Warning)) : QVariant();
}

QString RosterModel::toolTip(const Enrolment &learner, int column) const
{
    switch (column) {
    case Learner:
        return learner.erased ? tr("Name and contact were removed by the office’s retention rule.") : learner.learner;
    case Finish:
        return tr("The personal final date, that day included.");
    case Told:
        return learner.notified.isValid()
                   ? tr("Told of the rule of automatic fail on %1.").arg(dateText(learner.notified))
                   : tr("Not told of the rule of automatic fail yet.");
    case Certificate:
        return certificateLine(learner);
    default:
        return text(learner, column);
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Enrolment &learner = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Told && !learner.notified.isValid() && learner.result == EnrolmentResult::InProgress)
            return tr("not yet");
        if (column == Told && learner.notified.isValid())
            return dateTextShort(learner.notified); // the year is in the tooltip
        return text(learner, column);
    case Qt::EditRole:
        if (column == Paid)
            return word(learner.payment);
        if (column == ResultColumn)
            return word(learner.result);
        if (column == Certificate)
            return dateText(learner.certificateOn);
        return learner.erased && column == Learner ? QString() : text(learner, column);
    case Qt::ToolTipRole:
        return toolTip(learner, column);
    case Qt::AccessibleTextRole:
        return column == Certificate ? certificateLine(learner) : data(index, Qt::DisplayRole);
    case ToneRole:
        return tone(learner, column);
    case StrongRole:
        return column == Finish && isSoon(learner);
    case RecordModel::MutedRole:
        return (column == Told && !learner.notified.isValid()) || (column == Learner && learner.erased) ||
               (column == Certificate && !learner.certificateOn.isValid());
    default:
        return {};
    }
}

bool RosterModel::refuse(const QString &sentence)
{
    emit refused(sentence);
    return false;
}

tl::expected<Enrolment, QString> RosterModel::with(const Enrolment &learner, int column, const QString &text) const
{
    Enrolment after = learner;
    QDate date;
    if (m_columns.at(column).kind == RecordColumn::Date && !text.isEmpty()) {
        date = DateField::parse(text);
        if (!date.isValid())
            return tl::unexpected(tr("“%1” is no date that exists. Write it as 2026-01-23.").arg(text));
        if (column != Started && date > m_today)
            return tl::unexpected(errorSentence({ErrorCode::DateInFuture, {date.toString(Qt::ISODate)}, {}}));
    }
    if (text.isEmpty() && m_columns.at(column).required)
        return tl::unexpected(tr("“%1” cannot be left empty.").arg(m_columns.at(column).title));
    switch (column) {
    case Learner:
        after.learner = text;
        break;
    case Contact:
        after.contact = text;
        break;
    case Started:
        after.start = date;
        after.finalDate = finalDate(date, m_capWeeks);
        break;
    case Told:
        after.notified = date;
        break;
    case Paid:
        after.payment = paymentFromWord(text).value_or(learner.payment);
        break;
    case ResultColumn: {
        const EnrolmentResult result = resultFromWord(text).value_or(learner.result);
        if (result == learner.result)
            break;
        // A pass that is recorded late was reached in time, or it is none (R38): the day can be corrected beside it.
        const QDate on = result == EnrolmentResult::Passed && learner.finalDate.isValid()
                             ? std::min(m_today, learner.finalDate)
                             : m_today;
        after =
            result == EnrolmentResult::FailedTimeLimit ? failedByTimeLimit(learner) : withResult(learner, result, on);
        break;
    }
    case Ended:
        after.resultOn = date;
        break;
    case Certificate:
        after.certificateOn = date;
        break;
    default:
        break;
    }
    return after;
}

bool RosterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Enrolment before = m_rows.at(index.row());
    const auto after = with(before, index.column(), value.toString().simplified());
    if (!after)
        return refuse(after.error());
    if (*after == before) {
        emit accepted();
        return true;
    }
    if (const QString why = problemOf(before, *after, m_cohort); !why.isEmpty())
        return refuse(why);
    m_rows[index.row()] = *after;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit accepted();
    emit edited(before, *after);
    return true;
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_editable || index.column() == Finish || index.column() == Left)
        return flags;
    const Enrolment &learner = m_rows.at(index.row());
    if (index.column() == Certificate && learner.result != EnrolmentResult::Passed && !learner.certificateOn.isValid())
        return flags; // R74
    if (index.column() == Ended && learner.result == EnrolmentResult::InProgress)
        return flags;
    if (learner.erased && (index.column() == Learner || index.column() == Contact))
        return flags;
    return flags | Qt::ItemIsEditable;
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Learner:
        return tr("A name or an alias. Student numbers are not kept.");
    case Told:
        return tr("The day on which the learner was told of the rule of automatic fail.");
    case Paid:
        return tr("Card charges are counted on payments by credit card only.");
    case Ended:
        return tr("The day of the result: completion, failing or withdrawal.");
    case Certificate:
        return tr("The day on which Brightspace generated the certificate. Only after a pass.");
    default:
        return m_columns.at(section).title;
    }
}

QList<Enrolment> RosterModel::sorted(QList<Enrolment> rows) const
{
    const auto less = [this](const Enrolment &a, const Enrolment &b) {
        switch (m_sortColumn) {
        case Started:
            return a.start < b.start;
        case Finish:
        case Left:
            return a.finalDate < b.finalDate;
        case Told:
            return a.notified < b.notified;
        case Ended:
            return a.resultOn < b.resultOn;
        case Certificate:
            return a.certificateOn < b.certificateOn;
        case ResultColumn:
            return a.result < b.result;
        case -1: {
            // Everybody of a rolling cohort has days of their own: who has to finish first stands first.
            const auto place = [this](const Enrolment &one) {
                const bool open = m_openFirst && one.result == EnrolmentResult::InProgress;
                return std::tuple(!open, open ? one.finalDate : QDate(), one.number);
            };
            return place(a) < place(b);
        }
        default:
            return text(a, m_sortColumn).localeAwareCompare(text(b, m_sortColumn)) < 0;
        }
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Enrolment &a, const Enrolment &b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    return rows;
}

QList<Enrolment> RosterModel::inPresentOrder(QList<Enrolment> rows) const
{
    QHash<qint64, int> places;
    for (int row = 0; row < m_rows.size(); ++row)
        places.insert(m_rows.at(row).id, row);
    const int last = int(m_rows.size()); // who came since
    std::stable_sort(rows.begin(), rows.end(), [&](const Enrolment &a, const Enrolment &b) {
        return places.value(a.id, last) < places.value(b.id, last);
    });
    return rows;
}

void RosterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &index : kept)
        ids.append(m_rows.at(index.row()).id);
    m_rows = sorted(m_rows);
    QModelIndexList moved;
    for (int i = 0; i < kept.size(); ++i)
        moved.append(index(rowOf(ids.at(i)), kept.at(i).column()));
    changePersistentIndexList(kept, moved);
    emit layoutChanged();
}

} // namespace credence
