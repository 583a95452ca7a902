// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar facts, units, people, settings, saved views and attachments.

#include "core/store/officeprivate.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// The id that a RETURNING gave; NotFound when the row to be changed is gone, Conflict named \a name when another has
/// its key.
Result<qint64> savedId(Result<qint64> returned, const QString &name)
{
    if (!returned && returned.error().code == ErrorCode::Conflict)
        returned.error().args = QStringList{name};
    if (returned && *returned == 0)
        return failure(ErrorCode::NotFound, {name});
    return returned;
}

Result<void> removedRow(const Result<int> &removed, qint64 id)
{
    if (!removed)
        return tl::unexpected(removed.error());
    if (*removed == 0)
        return failure(ErrorCode::NotFound, {QString::number(id)});
    return {};
}

QString dateText(QDate date) { return date.toString(Qt::ISODate); }

} // namespace

Result<qint64> Office::announce(Result<qint64> saved)
{
    if (saved) {
        d->written = true;
        emit officeChanged();
    }
    return saved;
}

Result<void> Office::announce(Result<void> done)
{
    if (done) {
        d->written = true;
        emit officeChanged();
    }
    return done;
}

// ---- calendar

Result<OfficeCalendar> Office::calendar() const
{
    const Database &db = d->db();
    auto intakes = db.list(u"SELECT id, deadline, confirmed, note FROM intake ORDER BY deadline"_s, [](const Row &row) {
        return Intake{row.integer(0), row.date(1), row.flag(2), row.text(3)};
    });
    if (!intakes)
        return tl::unexpected(std::move(intakes).error());
    auto meetings =
        db.list(u"SELECT id, body, date, agenda_closes, note FROM meeting ORDER BY date, body"_s, [](const Row &row) {
            return Meeting{row.integer(0), row.text(1), row.date(2), row.date(3), row.text(4)};
        });
    if (!meetings)
        return tl::unexpected(std::move(meetings).error());
    auto closures = db.list(u"SELECT id, date, name, name_fr FROM closure ORDER BY date"_s, [](const Row &row) {
        return Holiday{row.integer(0), row.date(1), row.text(2), row.text(3)};
    });
    if (!closures)
        return tl::unexpected(std::move(closures).error());
    return OfficeCalendar{std::move(*intakes), std::move(*meetings), std::move(*closures)};
}

Result<qint64> Office::saveIntake(const Intake &intake)
{
    if (!intake.deadline.isValid())
        return failure(ErrorCode::NotADate, {QString()});
    auto saved = transact(d->db(), [&] {
        return intake.id == 0
                   ? d->db().number(u"INSERT INTO intake (deadline, confirmed, note) VALUES (?, ?, ?) RETURNING id"_s,
                                    intake.deadline, intake.confirmed, intake.note)
                   : d->db().number(
                         u"UPDATE intake SET deadline = ?, confirmed = ?, note = ? WHERE id = ? RETURNING id"_s,
                         intake.deadline, intake.confirmed, intake.note, intake.id);
    });
    return announce(savedId(std::move(saved), dateText(intake.deadline)));
}

Result<qint64> Office::saveMeeting(const Meeting &meeting)
{
    if (!meeting.date.isValid())
        return failure(ErrorCode::NotADate, {QString()});
    auto saved = transact(d->db(), [&] {
        return meeting.id == 0
                   ? d->db().number(u"INSERT INTO meeting (body, date, agenda_closes, note)"
                                    " VALUES (?, ?, ?, ?) RETURNING id"_s,
                                    meeting.body, meeting.date, meeting.agendaCloses, meeting.note)
                   : d->db().number(u"UPDATE meeting SET body = ?, date = ?, agenda_closes = ?, note = ?"
                                    " WHERE id = ? RETURNING id"_s,
                                    meeting.body, meeting.date, meeting.agendaCloses, meeting.note, meeting.id);
    });
    return announce(savedId(std::move(saved), dateText(meeting.date)));
}

Result<qint64> Office::saveClosure(const Holiday &closure)
{
    if (!closure.date.isValid())
        return failure(ErrorCode::NotADate, {QString()});
    auto saved = transact(d->db(), [&] {
        return closure.id == 0
                   ? d->db().number(u"INSERT INTO closure (date, name, name_fr) VALUES (?, ?, ?) RETURNING id"_s,
                                    closure.date, closure.name, closure.nameFr)
                   : d->db().number(u"UPDATE closure SET date = ?, name = ?, name_fr = ? WHERE id = ? RETURNING id"_s,
                                    closure.date, closure.name, closure.nameFr, closure.id);
    });
    return announce(savedId(std::move(saved), dateText(closure.date)));
}

Result<void> Office::removeIntake(qint64 id)
{
    return announce(removedRow(d->db().write(u"DELETE FROM intake WHERE id = ?"_s, id), id));
}

Result<void> Office::removeMeeting(qint64 id)
{
    return announce(removedRow(d->db().write(u"DELETE FROM meeting WHERE id = ?"_s, id), id));
}

Result<void> Office::removeClosure(qint64 id)
{
    return announce(removedRow(d->db().write(u"DELETE FROM closure WHERE id = ?"_s, id), id));
}

// ---- units and people

Result<QList<Unit>> Office::units() const
{
    return d->db().list(u"SELECT id, name, faculty FROM unit ORDER BY name"_s, [](const Row &row) {
        return Unit{row.integer(0), row.text(1), row.text(2)};
    });
}

Result<qint64> Office::saveUnit(const Unit &unit)
{
    auto saved = transact(d->db(), [&] {
        return unit.id == 0 ? d->db().number(u"INSERT INTO unit (name, faculty) VALUES (?, ?) RETURNING id"_s,
                                             unit.name, unit.faculty)
                            : d->db().number(u"UPDATE unit SET name = ?, faculty = ? WHERE id = ? RETURNING id"_s,
                                             unit.name, unit.faculty, unit.id);
    });
    return announce(savedId(std::move(saved), unit.name));
}

Result<void> Office::removeUnit(qint64 id)
{
    return announce(removedRow(d->db().write(u"DELETE FROM unit WHERE id = ?"_s, id), id));
}

Result<QList<Person>> Office::people() const
{
    return d->db().list(u"SELECT id, name, role, unit, email FROM person ORDER BY name, id"_s, [](const Row &row) {
        return Person{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
}

Result<qint64> Office::savePerson(const Person &person)
{
    const Database &db = d->db();
    auto saved = transact(db, [&] {
        const auto id =
            savedId(person.id == 0 ? db.number(u"INSERT INTO person (name, role, unit, email)"
                                               " VALUES (?, ?, ?, ?) RETURNING id"_s,
                                               person.name, person.role, person.unit, person.email)
                                   : db.number(u"UPDATE person SET name = ?, role = ?, unit = ?, email = ?"
                                               " WHERE id = ? RETURNING id"_s,
                                               person.name, person.role, person.unit, person.email, person.id),
                    person.name);
        return id.and_then([&](qint64 row) -> Result<qint64> {
            return db.write(u"DELETE FROM search_person WHERE rowid = ?"_s, row)
                .and_then([&](int) {
                    return db.write(u"INSERT INTO search_person (rowid, name, role, unit) VALUES (?, ?, ?, ?)"_s, row,
                                    person.name, person.role, person.unit);
                })
                .map([row](int) { return row; });
        });
    });
    return announce(std::move(saved));
}

Result<void> Office::removePerson(qint64 id)
{
    const auto removed = transact(d->db(), [&] {
        return d->db().write(u"DELETE FROM search_person WHERE rowid = ?"_s, id).and_then([&](int) {
            return d->db().write(u"DELETE FROM person WHERE id = ?"_s, id);
        });
    });
    return announce(removedRow(removed, id));
}

// ---- settings and views

Result<QUuid> Office::identity() const
{
    return d->db().string(u"SELECT value FROM office WHERE key = 'id'"_s).map([](const QString &id) {
        return QUuid(id);
    });
}

Result<QString> Office::setting(const QString &key) const
{
    return d->db().string(u"SELECT value FROM setting WHERE key = ?"_s, key);
}

Result<void> Office::saveSetting(const QString &key, const QString &value)
{
    const auto saved = d->db().write(u"INSERT INTO setting (key, value) VALUES (?, ?)"
                                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                     key, value);
    return announce(saved.map([](int) {}));
}

Result<QList<SavedView>> Office::savedViews() const
{
    return d->db().list(u"SELECT id, name, filter FROM saved_view ORDER BY name"_s, [](const Row &row) {
        return SavedView{row.integer(0), row.text(1), row.text(2)};
    });
}

Result<qint64> Office::saveView(const SavedView &view)
{
    auto saved = transact(d->db(), [&] {
        return view.id == 0 ? d->db().number(u"INSERT INTO saved_view (name, filter) VALUES (?, ?) RETURNING id"_s,
                                             view.name, view.json)
                            : d->db().number(u"UPDATE saved_view SET name = ?, filter = ? WHERE id = ? RETURNING id"_s,
                                             view.name, view.json, view.id);
    });
    return announce(savedId(std::move(saved), view.name));
}

Result<void> Office::removeView(qint64 id)
{
    return announce(removedRow(d->db().write(u"DELETE FROM saved_view WHERE id = ?"_s, id), id));
}

// ---- attachments

Result<Attachment> Office::keepAttachment(const QString &name, const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto kept = d->db().write(u"INSERT INTO attachment (sha256, size, bytes) VALUES (?, ?, ?)"
                                    " ON CONFLICT (sha256) DO NOTHING"_s,
                                    hash, qint64(bytes.size()), bytes);
    if (!kept)
        return tl::unexpected(kept.error());
    d->written = true;
    return Attachment{name, hash, bytes.size(), {}};
}

Result<QByteArray> Office::attachment(const QString &sha256) const
{
    const auto bytes = d->db().first(
        u"SELECT bytes FROM attachment WHERE sha256 = ?"_s, [](const Row &row) { return row.bytes(0); }, sha256);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return failure(ErrorCode::NotFound, {sha256});
    if (QString::fromLatin1(QCryptographicHash::hash(**bytes, QCryptographicHash::Sha256).toHex()) != sha256)
        return failure(ErrorCode::OfficeDamaged, {d->path, u"attachment"_s}, sha256);
    return **bytes;
}

} // namespace credence
