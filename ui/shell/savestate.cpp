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
                    ? StoreThread::tr("Saved %1", "%1 is a time of day")
                          .arg(timeText(store.lastSaved().time()))
                    : StoreThread::tr("All saved");
    }
    if (store.lastBackup().isValid())
        said += StoreThread::tr("backed up %1", "%1 is today, yesterday, or a date")
                    .arg(agoText(store.lastBackup().date(), today));
    return said.join(u" · "_s);
}

} // namespace credence
