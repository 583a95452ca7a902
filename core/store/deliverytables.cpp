// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deliverytables.h"

#include "core/codes/codebook.h"
#include "core/proposal/proposaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kReferencesPerYear = 10'000'000;

QString compact(const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

QString doneText(const QMap<QString, QDate> &done)
{
    QJsonObject json;
    for (auto item = done.cbegin(); item != done.cend(); ++item) {
        if (item.value().isValid())
            json.insert(item.key(), item.value().toString(Qt::ISODate));
    }
    return compact(QJsonDocument(json));
}

/// What doneText() wrote, word for word; nothing when it is other JSON.
std::optional<QMap<QString, QDate>> plainDone(QUtf8StringView text)
{
    QMap<QString, QDate> done;
    const char *at = text.data() + 1;
    const char *const end = text.data() + text.size() - 1;
    constexpr qsizetype kTail = 14; // :"2026-03-01" and what follows it
    while (at < end) {
        if (*at++ != '"')
            return std::nullopt;
        const char *const key = at;
        while (at < end && *at != '"' && *at != '\\')
            ++at;
        if (end - at < kTail || std::memcmp(at, "\":\"", 3) != 0 || at[13] != '"')
            return std::nullopt;
        done.insert(done.cend(), QString::fromUtf8(key, at - key), isoDate({at + 3, 10}));
        at += kTail;
        if (at < end && *at++ != ',')
            return std::nullopt;
    }
    return done;
}

QMap<QString, QDate> doneFrom(QUtf8StringView text)
{
    if (text.size() <= 2) // "{}"
        return {};
    if (auto done = plainDone(text)) // a list of what falls due reads hundreds
        return *std::move(done);
    QMap<QString, QDate> done;
    const QJsonObject json = QJsonDocument::fromJson({text.data(), text.size()}).object();
    for (auto item = json.begin(); item != json.end(); ++item)
        done.insert(item.key(), QDate::fromString(item.value().toString(), Qt::ISODate));
    return done;
}

QString costsText(const QList<CostLine> &costs)
{
    QJsonArray json;
    for (const CostLine &line : costs)
        json.append(QJsonObject{{u"kind"_s, word(line.kind)},
                                {u"cents"_s, line.cents},
                                {u"perCohort"_s, line.perCohort},
                                {u"note"_s, line.note}});
    return compact(QJsonDocument(json));
}

/// JSON would hide from SQLite's binding what cannot be read back.
Result<void> keepable(const Database &database, const Offering &offering)
{
    QStringList texts = offering.done.keys();
    for (const CostLine &line : offering.budget.costs)
        texts.append(line.note);
    for (const QString &text : texts) {
        if (text.contains(QChar::Null))
            return failure(ErrorCode::TextHasNul, {database.path(), offering.reference});
        if (!text.isValidUtf16())
            return failure(ErrorCode::TextBroken, {database.path(), offering.reference});
    }
    return {};
}

/// Registration as kept; an offering is scheduled unless it is rolling.
QString registrationWord(Registration registration)
{
    return word(registration == Registration::Rolling ? Registration::Rolling : Registration::Scheduled);
}

/// The words of an enum as they lie in the file, to be compared without a copy of each.
template <typename Enum, size_t Size> class Words {
public:
    explicit Words(const std::array<Enum, Size> &values)
    {
        for (size_t index = 0; index < Size; ++index)
            m_words[index] = {word(values[index]).toUtf8(), values[index]};
    }
    Enum value(QUtf8StringView text, Enum otherwise) const
    {
        for (const auto &[known, value] : m_words) {
            if (known.size() == text.size() && std::memcmp(known.constData(), text.data(), size_t(text.size())) == 0)
                return value;
        }
        return otherwise;
    }

private:
    std::array<std::pair<QByteArray, Enum>, Size> m_words;
};

PaymentMethod paymentIn(QUtf8StringView text)
{
    using enum PaymentMethod;
    static const Words words(std::array{Unknown, Card, Debit, Invoice, Osap, Other});
    return words.value(text, Unknown);
}

EnrolmentResult resultIn(QUtf8StringView text)
{
    using enum EnrolmentResult;
    static const Words words(std::array{InProgress, Passed, Failed, FailedTimeLimit, Withdrawn});
    return words.value(text, InProgress);
}

Result<void> done(const Result<int> &written)
{
    return written.map([](int) {});
}

template <typename... Key>
Result<std::optional<OfferingRecord>> offeringWhere(const Database &database, const QString &where, const Key &...key)
{
    return database.first(
        u"SELECT %1 FROM offering o WHERE %2"_s.arg(kOfferingColumns, where),
        [](const Row &row) { return offeringFrom(row); }, key...);
}

} // namespace

qint64 sumOf(const QList<CostLine> &costs, bool perCohort)
{
    constexpr qint64 kMost = 100'000'000'000; // as budgetOf() counts a line
    qint64 sum = 0;
    for (const CostLine &line : costs)
        sum += line.perCohort == perCohort ? std::min(line.cents, kMost) : 0;
    return sum;
}

QList<CostLine> costsFrom(const QString &text)
{
    QList<CostLine> costs;
    if (text.size() <= 2)
        return costs;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : json) {
        const QJsonObject line = value.toObject();
        costs.append({.kind = costKindFromWord(line.value(u"kind"_s).toString()).value_or(CostKind::Other),
                      .cents = line.value(u"cents"_s).toInteger(),
                      .perCohort = line.value(u"perCohort"_s).toBool(),
                      .note = line.value(u"note"_s).toString()});
    }
    return costs;
}

const QString kStaysOpen = u"9999-12-31"_s;

// ---- offerings

const QString kOfferingColumns =
    u"o.row, o.row_version, o.id, o.reference, o.proposal, o.title, o.fee, o.capacity, o.instructor, o.registration,"
    " o.instructor_agreed, o.unit_agreed, o.registration_deadline, o.public_since, o.promoted_since,"
    " o.registration_opened, o.registration_url, o.place, o.timing, o.weeks, o.cap_weeks, o.done, o.card_rate,"
    " o.partner_share, o.tls_involved, o.costs, o.use_of_funds, o.case_by_case, o.cancelled, o.note"_s;

OfferingRecord offeringFrom(const Row &row, int column)
{
    OfferingRecord record;
    const auto next = [&column] { return column++; };
    record.row = row.integer(next());
    record.rowVersion = row.integer(next());
    Offering &offering = record.offering;
    offering.id = row.uuid(next());
    offering.reference = row.text(next());
    offering.proposal = row.uuid(next());
    offering.title = row.text(next());
    offering.fee = row.integer(next());
    offering.capacity = row.number(next());
    offering.instructor = row.text(next());
    offering.registration = fromWord<Registration>(row.text(next())).value_or(Registration::Scheduled);
    offering.instructorAgreed = row.date(next());
    offering.unitAgreed = row.date(next());
    offering.registrationDeadline = row.date(next());
    offering.publicSince = row.date(next());
    offering.promotedSince = row.date(next());
    offering.registrationOpened = row.date(next());
    offering.registrationUrl = row.text(next());
    record.place = fromWord<Place>(row.text(next())).value_or(Place::None);
    record.timing = fromWord<Timing>(row.text(next())).value_or(Timing::None);
    offering.weeks = row.number(next());
    offering.capWeeks = row.number(next());
    offering.done = doneFrom(row.view(next()));
    offering.budget.cardRate = row.number(next());
    offering.budget.partnerShare = row.number(next());
    offering.budget.tlsInvolved = row.flag(next());
    offering.budget.costs = costsFrom(row.text(next()));
    offering.budget.useOfFunds = row.text(next());
    offering.budget.caseByCase = row.flag(next());
    offering.cancelled = row.flag(next());
    offering.note = row.text(next());
    return record;
}

Result<std::optional<OfferingRecord>> readOffering(const Database &database, const QUuid &id)
{
    return offeringWhere(database, u"o.id = ?"_s, id);
}

Result<std::optional<OfferingRecord>> readOffering(const Database &database, qint64 row)
{
    return offeringWhere(database, u"o.row = ?"_s, row);
}

Result<qint64> insertOffering(const Database &database, const OfferingRecord &record, qint64 referenceKey)
{
    const Offering &o = record.offering;
    if (const auto fit = keepable(database, o); !fit)
        return tl::unexpected(fit.error());
    return database.number(
        u"INSERT INTO offering (id, reference, reference_key, proposal, title, sort_title, fee, capacity, instructor,"
        " registration, instructor_agreed, unit_agreed, registration_deadline, public_since, promoted_since,"
        " registration_opened, registration_url, place, timing, weeks, cap_weeks, done, card_rate, partner_share,"
        " tls_involved, costs, whole_costs, cohort_costs, use_of_funds, case_by_case, cancelled, note) VALUES (?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING row"_s,
        o.id, o.reference, referenceKey, o.proposal, o.title, folded(o.title), o.fee, o.capacity, o.instructor,
        registrationWord(o.registration), o.instructorAgreed, o.unitAgreed, o.registrationDeadline, o.publicSince,
        o.promotedSince, o.registrationOpened, o.registrationUrl, word(record.place), word(record.timing), o.weeks,
        o.capWeeks, doneText(o.done), o.budget.cardRate, o.budget.partnerShare, o.budget.tlsInvolved,
        costsText(o.budget.costs), sumOf(o.budget.costs, false), sumOf(o.budget.costs, true), o.budget.useOfFunds,
        o.budget.caseByCase, o.cancelled, o.note);
}

Result<qint64> updateOffering(const Database &database, const OfferingRecord &record)
{
    const Offering &o = record.offering;
    if (const auto fit = keepable(database, o); !fit)
        return tl::unexpected(fit.error());
    const auto version = database.number(
        u"UPDATE offering SET title = ?, sort_title = ?, fee = ?, capacity = ?, instructor = ?, registration = ?,"
        " instructor_agreed = ?, unit_agreed = ?, registration_deadline = ?, public_since = ?, promoted_since = ?,"
        " registration_opened = ?, registration_url = ?, cap_weeks = ?, done = ?, card_rate = ?, partner_share = ?,"
        " tls_involved = ?, costs = ?, whole_costs = ?, cohort_costs = ?, use_of_funds = ?, case_by_case = ?, "
        "cancelled = ?, note = ?,"
        " row_version = row_version + 1 WHERE row = ? AND row_version = ? RETURNING row_version"_s,
        o.title, folded(o.title), o.fee, o.capacity, o.instructor, registrationWord(o.registration), o.instructorAgreed,
        o.unitAgreed, o.registrationDeadline, o.publicSince, o.promotedSince, o.registrationOpened, o.registrationUrl,
        o.capWeeks, doneText(o.done), o.budget.cardRate, o.budget.partnerShare, o.budget.tlsInvolved,
        costsText(o.budget.costs), sumOf(o.budget.costs, false), sumOf(o.budget.costs, true), o.budget.useOfFunds,
        o.budget.caseByCase, o.cancelled, o.note, record.row, record.rowVersion);
    if (version && *version == 0)
        return failure(ErrorCode::Conflict, {o.reference});
    return version;
}

// ---- cohorts

const QString kCohortSelect =
    u"SELECT c.row, c.offering, c.id, o.id, c.number, c.name, c.rolling, c.first_day, c.last_day, c.capacity, c.note,"
    " o.reference, o.proposal, p.name, o.timing, o.weeks, o.cap_weeks, p.osap, p.ministry, c.learners, c.unfinished,"
    " c.passed, c.failed, c.withdrawn, c.by_card, c.last_final, c.row_version, o.capacity"
    " FROM cohort c CROSS JOIN offering o ON o.row = c.offering CROSS JOIN proposal p ON p.id = o.proposal"_s;

CohortRecord cohortFrom(const Row &row)
{
    CohortRecord record;
    record.row = row.integer(0);
    record.offering = row.integer(1);
    CohortRow &value = record.value;
    value.cohort = {.id = row.uuid(2),
                    .offering = row.uuid(3),
                    .number = row.number(4),
                    .name = row.text(5),
                    .rolling = row.flag(6),
                    .start = row.date(7),
                    .end = row.date(8),
                    .capacity = row.number(9),
                    .note = row.text(10)};
    value.offeringReference = row.text(11);
    value.reference = value.offeringReference + u'/' + QString::number(value.cohort.number);
    value.proposal = row.uuid(12);
    value.name = row.text(13);
    value.timing = fromWord<Timing>(row.text(14)).value_or(Timing::None);
    value.weeks = row.number(15);
    value.capWeeks = row.number(16);
    value.osap = fromWord<OsapIntent>(row.text(17)).value_or(OsapIntent::Undecided);
    value.ministry = ministryFromWord(row.text(18)).value_or(MinistryState::None);
    value.learners = row.number(19);
    value.unfinished = row.number(20);
    value.passed = row.number(21);
    value.failed = row.number(22);
    value.withdrawn = row.number(23);
    value.byCard = row.number(24);
    value.lastFinal = row.date(25);
    value.rowVersion = row.integer(26);
    record.places = value.cohort.capacity > 0 ? value.cohort.capacity : row.number(27);
    return record;
}

Result<std::optional<CohortRecord>> readCohort(const Database &database, const QUuid &id)
{
    return database.first(kCohortSelect + u" WHERE c.id = ?"_s, cohortFrom, id);
}

QString plannedEnd(const Cohort &cohort, int weeks)
{
    const QDate last = lastDayOf(cohort, weeks);
    return last.isValid() ? last.toString(Qt::ISODate) : kStaysOpen;
}

Result<qint64> insertCohort(const Database &database, const Cohort &cohort, qint64 offering, int weeks)
{
    return database.number(u"INSERT INTO cohort (id, offering, number, name, rolling, first_day, last_day, capacity,"
                           " note, planned_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING row"_s,
                           cohort.id, offering, cohort.number, cohort.name, cohort.rolling, cohort.start, cohort.end,
                           cohort.capacity, cohort.note, plannedEnd(cohort, weeks));
}

// ---- learners

const QString kEnrolmentColumns =
    u"e.id, e.number, e.learner, e.contact, e.registered, e.first_day, e.final_day, e.notified, e.payment, e.result,"
    " e.result_on, e.certificate_on, e.transcript_asked, e.erased, e.row_version"_s;

void readEnrolmentInto(Enrolment &enrolment, const Row &row, int column)
{
    enrolment.id = row.integer(column);
    enrolment.number = row.number(column + 1);
    enrolment.learner = row.text(column + 2);
    enrolment.contact = row.text(column + 3);
    enrolment.registered = row.date(column + 4);
    enrolment.start = row.date(column + 5);
    enrolment.finalDate = row.date(column + 6);
    enrolment.notified = row.date(column + 7);
    enrolment.payment = paymentIn(row.view(column + 8));
    enrolment.result = resultIn(row.view(column + 9));
    enrolment.resultOn = row.date(column + 10);
    enrolment.certificateOn = row.date(column + 11);
    enrolment.transcriptAsked = row.date(column + 12);
    enrolment.erased = row.flag(column + 13);
    enrolment.rowVersion = row.integer(column + 14);
}

Enrolment enrolmentFrom(const Row &row, int column)
{
    Enrolment enrolment;
    readEnrolmentInto(enrolment, row, column);
    return enrolment;
}

Result<qint64> insertEnrolment(const Database &database, const Enrolment &e, qint64 cohort)
{
    return database.number(
        u"INSERT INTO enrolment (id, cohort, number, learner, contact, registered, first_day, final_day, notified,"
        " payment, result, result_on, certificate_on, transcript_asked, erased, row_version)"
        " VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        e.id, cohort, e.number, e.learner, e.contact, e.registered, e.start, e.finalDate, e.notified, word(e.payment),
        word(e.result), e.resultOn, e.certificateOn, e.transcriptAsked, e.erased, e.rowVersion + 1);
}

const QString kLearnerSelect =
    u"SELECT "_s + kEnrolmentColumns +
    u", c.id, c.number, o.reference, o.id, o.proposal, p.name FROM enrolment e CROSS JOIN cohort c ON c.row = e.cohort"
    " CROSS JOIN offering o ON o.row = c.offering CROSS JOIN proposal p ON p.id = o.proposal"_s;

LearnerRow learnerFrom(const Row &row)
{
    constexpr int kFirst = kEnrolmentColumnCount;
    LearnerRow learner;
    learner.enrolment = enrolmentFrom(row);
    learner.enrolment.cohort = row.uuid(kFirst);
    learner.cohortReference = row.text(kFirst + 2) + u'/' + row.text(kFirst + 1);
    learner.reference = learner.cohortReference + u'/' + QString::number(learner.enrolment.number);
    learner.offering = row.uuid(kFirst + 3);
    learner.proposal = row.uuid(kFirst + 4);
    learner.name = row.text(kFirst + 5);
    return learner;
}

// ---- counts

Result<void> recountCohort(const Database &database, qint64 cohort)
{
    const auto counted = database.write(
        u"UPDATE cohort SET (learners, unfinished, passed, failed, withdrawn, by_card, last_final, ends_on) ="
        " (SELECT count(*) FILTER (WHERE e.result <> 'withdrawn'), count(*) FILTER (WHERE e.result = 'in-progress'),"
        " count(*) FILTER (WHERE e.result = 'passed'), count(*) FILTER (WHERE e.result IN ('failed', 'time-limit')),"
        " count(*) FILTER (WHERE e.result = 'withdrawn'),"
        " count(*) FILTER (WHERE e.payment = 'card' AND e.result <> 'withdrawn'),"
        " coalesce(max(e.final_day) FILTER (WHERE e.result <> 'withdrawn'), ''),"
        " max(cohort.planned_end, coalesce(max(e.final_day) FILTER (WHERE e.result = 'in-progress'), ''))"
        " FROM enrolment e WHERE e.cohort = cohort.row) WHERE row = ?"_s,
        cohort);
    if (!counted)
        return tl::unexpected(counted.error());
    return database.write(u"DELETE FROM start_year WHERE cohort = ?"_s, cohort)
        .and_then([&](int) {
            return database.write(
                u"INSERT INTO start_year (cohort, year, offering, learners, passed, failed, withdrawn, by_card)"
                " SELECT e.cohort, CAST(substr(e.first_day, 1, 4) AS INTEGER), c.offering,"
                " count(*) FILTER (WHERE e.result <> 'withdrawn'), count(*) FILTER (WHERE e.result = 'passed'),"
                " count(*) FILTER (WHERE e.result IN ('failed', 'time-limit')),"
                " count(*) FILTER (WHERE e.result = 'withdrawn'),"
                " count(*) FILTER (WHERE e.payment = 'card' AND e.result <> 'withdrawn')"
                " FROM enrolment e JOIN cohort c ON c.row = e.cohort WHERE e.cohort = ? GROUP BY 2"_s,
                cohort);
        })
        .map([](int) {});
}

Result<void> recountOffering(const Database &database, qint64 offering)
{
    return done(
        database.write(u"UPDATE offering SET (cohorts, learners, unfinished, first_start, sort_start, last_end) ="
                       " (SELECT count(*), coalesce(sum(c.learners), 0), coalesce(sum(c.unfinished), 0),"
                       " coalesce(min(c.first_day), ''), coalesce(min(c.first_day), '9999-12-31'),"
                       " CASE WHEN max(c.planned_end) = '9999-12-31' THEN '' ELSE coalesce(max(c.planned_end), '') END"
                       " FROM cohort c WHERE c.offering = offering.row) WHERE row = ?"_s,
                       offering));
}

// ---- references

QString offeringReference(int year, qint64 number)
{
    return u"OF-%1-%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(number, 3, 10, QLatin1Char('0'));
}

qint64 offeringReferenceKey(int year, qint64 number) { return year * kReferencesPerYear + number; }

Result<qint64> takeOfferingNumber(const Database &database, int year)
{
    return database.number(u"INSERT INTO offering_counter (year, last) VALUES (?, 1)"
                           " ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last"_s,
                           year);
}

std::optional<DeliveryReference> deliveryReference(const QString &text, int parts)
{
    const QStringList pieces = text.trimmed().toUpper().split(u'/');
    if (pieces.size() != parts)
        return std::nullopt;
    DeliveryReference reference{.offering = pieces.first()};
    for (int index = 1; index < parts; ++index) {
        bool number = false;
        const int value = pieces.at(index).toInt(&number);
        if (!number || value <= 0)
            return std::nullopt;
        (index == 1 ? reference.cohort : reference.learner) = value;
    }
    return reference;
}

Result<void> refuse(const QList<DeliveryProblem> &problems, const QString &who)
{
    if (problems.isEmpty())
        return {};
    const DeliveryProblem &first = problems.first();
    QStringList args = QStringList{word(first.kind), first.field} + first.args;
    if (!who.isEmpty())
        args.append(who);
    return failure(ErrorCode::DeliveryRefused, args);
}

} // namespace credence
