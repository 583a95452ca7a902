// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/codes/codebook.h"
#include "core/policy/policy.h"
#include "ui/shell/link.h"
#include "ui/shell/storethread.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QSettings;
class QUndoStack;

namespace credence {

/// What a page is given. All of it outlives the pages; copy it freely.
struct PageContext {
    StoreThread &store;
    const Policy &policy;
    const CodeBook &codes;
    const Clock &clock;
    QUndoStack &undo;    ///< the window's single stack; cleared when the file is closed
    QSettings &settings; ///< of this user on this machine: column widths, last view; never facts of the office
};

/// A page of the window. It is made when it is first shown, and lives until the window goes.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// The words at the left of the top bar; say headerChanged() when they change.
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }
    /// Buttons at the right of the top bar, in order, the main one last. The page makes them (once); the top bar adopts
    /// them while the page is shown. Say headerChanged() when the list changes.
    virtual QList<QWidget *> headerActions() { return {}; }
    /// Actions for the window's Page menu, with their shortcuts.
    virtual QList<QAction *> menuActions() { return {}; }
    /// The page is shown, by the sidebar or by a link to one of its things.
    virtual void activate(const Link &link) = 0;
    /// Read again what is shown. The window calls it when a file was opened and the page is visible; the page connects
    /// StoreThread::changed and officeChanged itself where it wants less.
    virtual void refresh() = 0;
    /// The file is about to be closed: save what is still only in the form (through the store, which finishes it first)
    /// and forget the rest.
    virtual void closeFile() {}

    /// Where the page stands: what is chosen, opened, or typed and nowhere stored yet. Asked before the window makes its
    /// pages anew in another language; empty: there is nothing to come back to.
    virtual QVariantMap place() const { return {}; }
    /// In place of activate() on a page that was made anew, or whose closeFile() was called in vain: it stands there
    /// again.
    virtual void restore(const QVariantMap &) {}

signals:
    /// Title, subtitle or header actions changed.
    void headerChanged();
    /// Go to another place of the program.
    void go(const credence::Link &link);
    /// A sentence for the line at the foot of the window: what happened, what was kept, what to do.
    void message(const QString &sentence);
    /// The user chose another language ("system", "en", "fr") or other colours ("system", "light", "dark"), to be kept.
    void languageChosen(const QString &wish);
    void schemeChosen(const QString &wish);

protected:
    const PageContext &context() const { return m_context; }
    /// Shows an error as a message.
    void tell(const Error &error);

private:
    PageContext m_context;
};

} // namespace credence
