// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/office.h"

#include "core/store/backup.h"
#include "core/store/durable.h"
#include "core/store/migrations.h"
#include "core/store/officefile.h"
#include "core/store/officeprivate.h"
#include "core/store/stackrepository.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// Where the verified copy before a migration goes: the office's own choice, or the folder beside the file.
QString migrationBackupFolder(const Database &database)
{
    const auto chosen = database.string(u"SELECT value FROM setting WHERE key = 'backup-folder'"_s);
    return chosen && !chosen->isEmpty() ? *chosen : defaultBackupFolder(database.path());
}

Result<void> bringUpToDate(const OfficeFile &file, const Clock &clock)
{
    if (file.version == kSchemaVersion)
        return {};
    const Database &database = *file.database;
    if (database.access() == Database::Access::ReadOnly) // an old file cannot be read as it is, nor changed
        return failure(ErrorCode::OfficeReadOnly, {database.path()}, u"needs a migration"_s);
    const auto copy = [&](int, int) {
        const QString folder = migrationBackupFolder(database);
        return createPrivateFolder(folder)
            .and_then([&] {
                const QString target = backupPath(folder, database.path(), u"migration"_s, clock.now());
                return copyVerified(database.path(), target, u"migration"_s, {}, clock.now());
            })
            .map([](const BackupInfo &) {});
    };
    return migrate(database, copy).and_then([&](int version) { return checkSchema(database, version); });
}

} // namespace

Office::Office(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::create(const QString &path, const Policy &policy, const CodeBook &codes,
                                               const Clock &clock)
{
    return createOfficeFile(path, clock.now()).and_then([&] { return open(path, policy, codes, clock); });
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, const Policy &policy, const CodeBook &codes,
                                             const Clock &clock, Mode mode)
{
    const auto access = mode == Mode::ReadWrite ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    auto file = openOfficeFile(path, access);
    if (!file)
        return tl::unexpected(std::move(file).error());
    if (const auto ready = bringUpToDate(*file, clock); !ready)
        return tl::unexpected(ready.error());

    auto priv = std::make_unique<Private>();
    priv->path = file->database->path();
    priv->mode = mode;
    priv->policy = &policy;
    priv->codes = &codes;
    priv->clock = &clock;
    priv->database = std::move(file->database);
    const auto seen = priv->db().number(u"PRAGMA data_version"_s);
    if (!seen)
        return tl::unexpected(seen.error());
    priv->dataVersion = *seen;
    std::unique_ptr<Office> office(new Office(std::move(priv)));
    if (mode == Mode::ReadWrite) {
        if (const auto tidied = office->stacks().tidyReminders(); !tidied) // the next opening tries again
            qWarning("credence.store: reminders were not tidied: %s", qUtf8Printable(tidied.error().detail));
    }
    return office;
}

QString Office::path() const { return d->path; }

Office::Mode Office::mode() const { return d->mode; }

const Policy &Office::policy() const { return *d->policy; }

const CodeBook &Office::codes() const { return *d->codes; }

const Clock &Office::clock() const { return *d->clock; }

bool Office::lookForForeignChanges()
{
    // Counts the writes of other connections only; our own announce themselves.
    const auto seen = d->db().number(u"PRAGMA data_version"_s);
    if (!seen || *seen == d->dataVersion)
        return false;
    d->dataVersion = *seen;
    emit changed({});
    emit officeChanged();
    emit deliveryChanged();
    return true;
}

} // namespace credence
