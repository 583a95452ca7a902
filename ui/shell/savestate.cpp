// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savestate.h"

#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence {

QString saveStateSentence(const StoreThread &store, QDate today)
{
    if (!store.isOpen())
        return {};
    if (store.isReadOnly())
        return StoreThread::tr("Read-only");
    QStringList said;
    switch (store.saveState()) {
    case StoreThread::SaveState::Saving:
        return StoreThread::tr("Saving…");
    case StoreThread::SaveState::Failed:
        return StoreThread::tr("Last change not saved");
    case StoreThread::SaveState::Saved:
        said += store.lastSaved().isValid()
                    ? StoreThread::tr("Saved %1", "%1 is a time of day").arg(timeText(store.lastSaved().time()))
                    : StoreThread::tr("All saved");
    }
    if (store.lastBackup().isValid())
        said += StoreThread::tr("backed up %1", "%1 is today, yesterday, or a date")
                    .arg(agoText(store.lastBackup().date(), today));
    return said.join(u" · "_s);
}

QString recoverySentence(const Reopened &found, QDate today)
{
    if (!found.opened.isValid() && !found.halfWritten)
        return {};
    const auto moment = [today](const QDateTime &when) {
        return when.date() == today
                   ? timeText(when.time())
                   : StoreThread::tr("%1, %2", "a date and a time").arg(dateText(when.date()), timeText(when.time()));
    };
    QStringList said;
    if (found.opened.isValid())
        said +=
            StoreThread::tr("Credence ended without closing this file (opened: %1). Everything up to the last change "
                            "(%2) is here.",
                            "both are a date and a time")
                .arg(moment(found.opened), moment(found.written));
    else
        said += StoreThread::tr("A program ended in the middle of a change to this file. Everything before that change "
                                "(%1) is here.",
                                "a date and a time")
                    .arg(moment(found.written));
    if (found.halfWritten)
        said += StoreThread::tr("What was only half written then was taken back.");
    if (!found.lastText.isEmpty())
        said += StoreThread::tr("Saved last: %1.", "a proposal").arg(found.lastText);
    return said.join(u' ');
}

} // namespace credence
