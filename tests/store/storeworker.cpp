// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A second process for the store's tests: works on an office file until it is told, killed or stopped by a limit, and
// says on standard output what was acknowledged, one line each, written before the next act begins.

#include "core/store/backup.h"
#include "core/store/office.h"
#include "core/wording/wording.h"
#include "tests/store/samples.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(9);
}

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

int fail(const Error &error)
{
    say(u"error %1 %2 %3"_s.arg(QString::number(int(error.code)), error.args.join(u'|'), error.detail));
    return 1;
}

ActionRequest request(Action action)
{
    ActionRequest asked;
    asked.action = action;
    asked.by = u"Carla Chair"_s;
    asked.role = u"Chair"_s;
    asked.on = kToday;
    asked.intent = OsapIntent::No;
    return asked;
}

/// Adds, edits, submits and approves in pairs, for ever.
int writeForEver(Office &office, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<QUuid> drafts;
    QList<QUuid> atChair;
    for (int number = 1;; ++number) {
        const int dice = random.bounded(10);
        if (drafts.isEmpty() || dice < 2) {
            const auto added = office.addDraft(submittableProposal(u"Worker %1"_s.arg(number)));
            if (!added)
                return fail(added.error());
            drafts.append(added->proposal.id);
            say(u"added %1"_s.arg(text(added->proposal.id)));
        } else if (dice < 7) {
            const QUuid id = drafts.at(random.bounded(drafts.size()));
            auto stored = office.proposal(id);
            if (!stored)
                return fail(stored.error());
            // The same words in two fields: a half-applied save would show.
            stored->proposal.summary = u"edit %1"_s.arg(number);
            stored->proposal.rationale = stored->proposal.summary;
            if (const auto saved = office.saveProposal(stored->proposal, stored->rowVersion); !saved)
                return fail(saved.error());
            say(u"saved %1 %2"_s.arg(text(id), QString::number(number)));
        } else if (dice < 9 || atChair.size() < 2) {
            const QUuid id = drafts.takeAt(random.bounded(drafts.size()));
            if (const auto state = office.record(id, request(Action::Submit)); !state)
                return fail(state.error());
            atChair.append(id);
            say(u"submitted %1"_s.arg(text(id)));
        } else {
            const QUuid one = atChair.takeFirst();
            const QUuid other = atChair.takeFirst();
            say(u"approving %1 %2"_s.arg(text(one), text(other)));
            if (const auto done =
                    office.recordAll({{one, request(Action::Approve)}, {other, request(Action::Approve)}});
                !done)
                return fail(done.error());
            say(u"approved %1 %2"_s.arg(text(one), text(other)));
        }
    }
}

int importForEver(Office &office, quint32 seed)
{
    QRandomGenerator random(seed);
    while (true) {
        const QUuid batch = QUuid::createUuid();
        const int size = 10 + random.bounded(40);
        QList<Proposal> drafts;
        for (int number = 0; number < size; ++number) {
            drafts.append(submittableProposal(u"Imported %1"_s.arg(number)));
            drafts.last().id = QUuid::createUuidV5(batch, QString::number(number));
        }
        say(u"importing %1 %2"_s.arg(text(batch), QString::number(size)));
        const auto count = office.importDrafts(drafts);
        if (!count)
            return fail(count.error());
        say(u"imported %1 %2"_s.arg(text(batch), QString::number(count->imported)));
    }
}

int backUpForEver(Office &office, const QString &folder)
{
    for (int number = 0;; ++number) {
        const auto added = office.addDraft(submittableProposal(u"Between backups %1"_s.arg(number)));
        if (!added)
            return fail(added.error());
        say(u"added %1"_s.arg(text(added->proposal.id)));
        const QString target = u"%1/%2.credence"_s.arg(folder, text(QUuid::createUuid()));
        if (const auto copy = office.backup(target); !copy)
            return fail(copy.error());
        say(u"backed-up %1"_s.arg(target));
    }
}

/// Adds one to the number in the summary of \a id; another process does the same. A conflict is read again and retried.
Result<int> increment(Office &office, const QUuid &id)
{
    for (int conflicts = 0;; ++conflicts) {
        auto stored = office.proposal(id);
        if (!stored)
            return tl::unexpected(stored.error());
        stored->proposal.summary = QString::number(stored->proposal.summary.toInt() + 1);
        const auto saved = office.saveProposal(stored->proposal, stored->rowVersion);
        if (saved)
            return conflicts;
        if (saved.error().code != ErrorCode::Conflict)
            return tl::unexpected(saved.error());
    }
}

int edit(Office &office, const QUuid &shared, const QUuid &own, int times)
{
    int conflicts = 0;
    for (int number = 0; number < times; ++number) {
        for (const QUuid &id : {shared, own}) {
            const auto done = increment(office, id);
            if (!done)
                return fail(done.error());
            conflicts += *done;
        }
    }
    say(u"done %1"_s.arg(conflicts));
    return 0;
}

/// Writes until a file may not grow any more, then once more with the limit lifted.
int fillUp(Office &office, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
    bool full = false;
    for (int number = 0; number < 5000 && !full; ++number) {
        const auto added = office.addDraft(submittableProposal(u"Until full %1"_s.arg(number)));
        if (added) {
            say(u"added %1"_s.arg(text(added->proposal.id)));
        } else {
            say(u"full %1"_s.arg(int(added.error().code)));
            full = true;
        }
    }
    limit.rlim_cur = before;
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto retried = office.addDraft(submittableProposal(u"After more room"_s));
    if (!retried)
        return fail(retried.error());
    say(u"added %1"_s.arg(text(retried->proposal.id)));
    return full ? 0 : 2;
}

int open(const QString &path, Office::Mode mode, const Policy &policy, const CodeBook &codes, const Clock &clock)
{
    const auto office = Office::open(path, policy, codes, clock, mode);
    if (!office) {
        say(u"refused %1 %2"_s.arg(QString::number(int(office.error().code)), errorSentence(office.error())));
        return 1;
    }
    const auto count = (*office)->countProposals({});
    say(u"opened %1"_s.arg(count ? *count : -1));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    const QString third = arguments.value(3);
    const Policy policy = Policy::shipped();
    const CodeBook codes;
    const FixedClock clock(kToday);
    if (what == u"open"_s)
        return open(path, third == u"ro"_s ? Office::Mode::ReadOnly : Office::Mode::ReadWrite, policy, codes, clock);
    auto office = Office::open(path, policy, codes, clock);
    if (!office)
        return fail(office.error());
    say(u"ready"_s);
    if (what == u"write"_s)
        return writeForEver(**office, third.toUInt());
    if (what == u"import"_s)
        return importForEver(**office, third.toUInt());
    if (what == u"backup"_s)
        return backUpForEver(**office, third);
    if (what == u"edit"_s)
        return edit(**office, QUuid::fromString(third), QUuid::fromString(arguments.value(4)),
                    arguments.value(5).toInt());
    if (what == u"fill"_s)
        return fillUp(**office, rlim_t(third.toLongLong()));
    return 8;
}
