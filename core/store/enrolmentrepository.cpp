// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster: learners are added, changed, taken off and put back, many at a time, all of them or none.

#include "core/store/deliveryrepository.h"
#include "core/store/deliverytables.h"
#include "core/store/officeprivate.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

/// A learner in the error: the name, or the number where it was removed.
QString nameOf(const Enrolment &enrolment)
{
    return enrolment.learner.isEmpty() ? QString::number(enrolment.number) : enrolment.learner;
}

/// Cohorts that one transaction touches, read once each.
class Touched {
public:
    explicit Touched(const Database &database) : m_database(database) {}

    Result<CohortRecord> cohort(const QUuid &id)
    {
        if (const auto known = m_cohorts.constFind(id); known != m_cohorts.cend())
            return *known;
        auto record = readCohort(m_database, id);
        if (!record)
            return tl::unexpected(std::move(record).error());
        if (!*record)
            return failure(ErrorCode::NotFound, {text(id)});
        m_cohorts.insert(id, **record);
        return std::move(**record);
    }

    /// Counts anew what was touched. CohortFull when a cohort has more learners than places, and more than before.
    Result<void> recount() const
    {
        QSet<qint64> offerings;
        for (const CohortRecord &record : m_cohorts) {
            if (const auto counted = recountCohort(m_database, record.row); !counted)
                return counted;
            const auto learners = m_database.number(u"SELECT learners FROM cohort WHERE row = ?"_s, record.row);
            if (!learners)
                return tl::unexpected(learners.error());
            if (record.places > 0 && *learners > record.places && *learners > record.value.learners)
                return failure(ErrorCode::CohortFull,
                               {record.value.reference, QString::number(record.places), QString::number(*learners)});
            offerings.insert(record.offering);
        }
        for (const qint64 offering : std::as_const(offerings)) {
            if (const auto summed = recountOffering(m_database, offering); !summed)
                return summed;
        }
        return {};
    }

private:
    const Database &m_database;
    QHash<QUuid, CohortRecord> m_cohorts;
};

/// Who is on the roster: to leave those who are there already.
class Known {
public:
    void add(const Enrolment &enrolment)
    {
        m_people.insert(person(enrolment));
        m_starts.insert({person(enrolment), enrolment.start});
    }
    /// Without a start, the person is enough: it would follow from the cohort or from the day.
    bool has(const Enrolment &enrolment) const
    {
        return enrolment.start.isValid() ? m_starts.contains({person(enrolment), enrolment.start})
                                         : m_people.contains(person(enrolment));
    }

private:
    using Person = std::pair<QString, QString>;
    static Person person(const Enrolment &enrolment) { return {enrolment.learner, enrolment.contact}; }
    QSet<Person> m_people;
    QSet<std::pair<Person, QDate>> m_starts;
};

Result<QList<Enrolment>> readRoster(const Database &database, qint64 row, const QUuid &cohort, int expected)
{
    static const QString sql =
        u"SELECT "_s + kEnrolmentColumns + u" FROM enrolment e WHERE e.cohort = ? ORDER BY e.number"_s;
    QList<Enrolment> roster;
    roster.reserve(expected);
    return database
        .visit(sql, {row},
               [&](const Row &line) {
                   Enrolment &learner = roster.emplaceBack();
                   readEnrolmentInto(learner, line);
                   learner.cohort = cohort;
                   return true;
               })
        .map([&roster] { return std::move(roster); });
}

Result<std::optional<Enrolment>> readEnrolment(const Database &database, qint64 id)
{
    return database.first(
        u"SELECT %1, c.id FROM enrolment e JOIN cohort c ON c.row = e.cohort WHERE e.id = ?"_s.arg(kEnrolmentColumns),
        [](const Row &row) {
            Enrolment enrolment = enrolmentFrom(row);
            enrolment.cohort = row.uuid(kEnrolmentColumnCount);
            return enrolment;
        },
        id);
}

/// What was not given: the day of registration is today, the first day that of a scheduled cohort, or in a rolling one
/// the day of registration, at the earliest when the window opens.
void fillIn(Enrolment &enrolment, const Cohort &cohort, QDate today)
{
    if (!enrolment.registered.isValid())
        enrolment.registered = today;
    if (!enrolment.start.isValid())
        enrolment.start = cohort.rolling ? std::max(enrolment.registered, cohort.start) : cohort.start;
}

Result<qint64> updateEnrolment(const Database &database, const Enrolment &e)
{
    return database.number(
        u"UPDATE enrolment SET learner = ?, contact = ?, registered = ?, first_day = ?, final_day = ?, notified = ?,"
        " payment = ?, result = ?, result_on = ?, certificate_on = ?, transcript_asked = ?,"
        " row_version = row_version + 1 WHERE id = ? RETURNING row_version"_s,
        e.learner, e.contact, e.registered, e.start, e.finalDate, e.notified, word(e.payment), word(e.result),
        e.resultOn, e.certificateOn, e.transcriptAsked, e.id);
}

/// \a edited over what is in the file; gives it as it is then.
Result<Enrolment> saveOne(const Database &database, Touched &touched, const Enrolment &edited)
{
    const auto present = readEnrolment(database, edited.id);
    if (!present)
        return tl::unexpected(present.error());
    if (!*present)
        return failure(ErrorCode::NotFound, {nameOf(edited)});
    if ((**present).rowVersion != edited.rowVersion)
        return failure(ErrorCode::Conflict, {nameOf(**present)});
    const auto cohort = touched.cohort((**present).cohort);
    if (!cohort)
        return tl::unexpected(cohort.error());
    Enrolment enrolment = edited;
    enrolment.cohort = (**present).cohort; // the office's own, never the form's
    enrolment.number = (**present).number;
    enrolment.erased = (**present).erased;
    enrolment.learner = enrolment.learner.trimmed();
    enrolment.contact = enrolment.contact.trimmed();
    if (enrolment.erased) { // removed for good
        enrolment.learner.clear();
        enrolment.contact.clear();
    }
    enrolment.finalDate = finalDate(enrolment.start, cohort->value.capWeeks);
    if (const auto fit = refuse(checkEnrolment(enrolment, cohort->value.cohort), enrolment.learner); !fit)
        return tl::unexpected(fit.error());
    return updateEnrolment(database, enrolment).map([&](qint64 rowVersion) {
        enrolment.rowVersion = rowVersion;
        return enrolment;
    });
}

bool hasVersion(const Database &database, const Enrolment &enrolment)
{
    const auto found = database.number(u"SELECT row_version FROM enrolment WHERE id = ?"_s, enrolment.id);
    return found && *found == enrolment.rowVersion;
}

} // namespace

Result<QList<Enrolment>> DeliveryRepository::roster(const QUuid &cohort) const
{
    const auto found = db().first(
        u"SELECT row, learners + withdrawn FROM cohort WHERE id = ?"_s,
        [](const Row &row) { return std::pair(row.integer(0), row.number(1)); }, cohort);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {text(cohort)});
    return readRoster(db(), (**found).first, cohort, (**found).second);
}

Result<LearnerRow> DeliveryRepository::findEnrolment(const QString &reference) const
{
    const auto parts = deliveryReference(reference, 3);
    bool isNumber = false;
    const qint64 id = reference.trimmed().toLongLong(&isNumber);
    if (!parts && !isNumber)
        return failure(ErrorCode::NotFound, {reference});
    auto found = parts ? db().first(kLearnerSelect + u" WHERE e.id = (SELECT e.id FROM offering o JOIN cohort c ON"
                                                     " c.offering = o.row JOIN enrolment e ON e.cohort = c.row WHERE"
                                                     " o.reference = ? AND c.number = ? AND e.number = ?)"_s,
                                    learnerFrom, parts->offering, parts->cohort, parts->learner)
                       : db().first(kLearnerSelect + u" WHERE e.id = ?"_s, learnerFrom, id);
    if (!found)
        return tl::unexpected(std::move(found).error());
    if (!*found)
        return failure(ErrorCode::NotFound, {reference});
    return std::move(**found);
}

Result<EnrolCount> DeliveryRepository::enrol(const QUuid &id, const QList<Enrolment> &learners)
{
    const QDate today = m_office.clock().today();
    qint64 last = 0; // the highest number given, which tells whether it landed
    return announce(transact(
        db(),
        [&]() -> Result<EnrolCount> {
            Touched touched(db());
            const auto cohort = touched.cohort(id);
            if (!cohort)
                return tl::unexpected(cohort.error());
            const auto roster = readRoster(db(), cohort->row, id, cohort->value.learners + cohort->value.withdrawn);
            if (!roster)
                return tl::unexpected(roster.error());
            Known known;
            for (const Enrolment &enrolment : *roster)
                known.add(enrolment);
            const auto given = db().number(u"SELECT last_learner FROM cohort WHERE row = ?"_s, cohort->row);
            if (!given)
                return tl::unexpected(given.error());
            last = *given;
            EnrolCount count;
            for (Enrolment learner : learners) {
                learner.learner = learner.learner.trimmed();
                learner.contact = learner.contact.trimmed();
                learner.erased = false;
                if (known.has(learner)) {
                    ++count.unchanged;
                    continue;
                }
                fillIn(learner, cohort->value.cohort, today);
                learner.finalDate = finalDate(learner.start, cohort->value.capWeeks);
                if (const auto fit = refuse(checkEnrolment(learner, cohort->value.cohort), learner.learner); !fit)
                    return tl::unexpected(fit.error());
                learner.id = 0;
                learner.rowVersion = 0;
                learner.number = int(++last);
                if (const auto added = insertEnrolment(db(), learner, cohort->row); !added)
                    return tl::unexpected(added.error());
                known.add(learner);
                ++count.added;
            }
            if (count.added == 0)
                return count;
            return db()
                .write(u"UPDATE cohort SET last_learner = ? WHERE row = ?"_s, last, cohort->row)
                .and_then([&](int) { return touched.recount(); })
                .map([&] { return count; });
        },
        [&] {
            const auto given = db().number(u"SELECT last_learner FROM cohort WHERE id = ?"_s, id);
            return given && *given == last;
        }));
}

Result<QList<Enrolment>> DeliveryRepository::saveEnrolments(const QList<Enrolment> &enrolments)
{
    return announce(transact(
        db(),
        [&]() -> Result<QList<Enrolment>> {
            Touched touched(db());
            QList<Enrolment> saved;
            saved.reserve(enrolments.size());
            for (const Enrolment &enrolment : enrolments) {
                auto one = saveOne(db(), touched, enrolment);
                if (!one)
                    return tl::unexpected(std::move(one).error());
                saved.append(std::move(*one));
            }
            return touched.recount().map([&] { return saved; });
        },
        [&](const QList<Enrolment> &saved) { return saved.isEmpty() || hasVersion(db(), saved.last()); }));
}

Result<void> DeliveryRepository::removeEnrolments(const QList<qint64> &ids)
{
    return announce(transact(
        db(),
        [&]() -> Result<void> {
            Touched touched(db());
            for (const qint64 id : ids) {
                const auto present = readEnrolment(db(), id);
                if (!present)
                    return tl::unexpected(present.error());
                if (!*present)
                    return failure(ErrorCode::NotFound, {QString::number(id)});
                const auto removed = touched.cohort((**present).cohort).and_then([&](const CohortRecord &) {
                    return db().write(u"DELETE FROM enrolment WHERE id = ?"_s, id);
                });
                if (!removed)
                    return tl::unexpected(removed.error());
            }
            return touched.recount();
        },
        [&] {
            const auto left = db().number(u"SELECT count(*) FROM enrolment WHERE id = ?"_s, ids.value(0));
            return left && *left == 0;
        }));
}

Result<void> DeliveryRepository::restoreEnrolments(const QList<Enrolment> &enrolments)
{
    return announce(transact(
        db(),
        [&]() -> Result<void> {
            Touched touched(db());
            for (Enrolment enrolment : enrolments) {
                const auto cohort = touched.cohort(enrolment.cohort);
                if (!cohort)
                    return tl::unexpected(cohort.error());
                enrolment.finalDate = finalDate(enrolment.start, cohort->value.capWeeks); // the cap may have changed
                if (const auto fit = refuse(checkEnrolment(enrolment, cohort->value.cohort), enrolment.learner); !fit)
                    return fit;
                auto restored = insertEnrolment(db(), enrolment, cohort->row);
                if (!restored && restored.error().code == ErrorCode::Conflict)
                    restored.error().args = QStringList{nameOf(enrolment)};
                if (!restored)
                    return tl::unexpected(restored.error());
                const auto kept = db().write(u"UPDATE cohort SET last_learner = max(last_learner, ?) WHERE row = ?"_s,
                                             enrolment.number, cohort->row);
                if (!kept)
                    return tl::unexpected(kept.error());
            }
            return touched.recount();
        },
        [&] {
            const auto there = db().number(u"SELECT count(*) FROM enrolment WHERE id = ?"_s, enrolments.value(0).id);
            return there && *there == 1;
        }));
}

} // namespace credence
