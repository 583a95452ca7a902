// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QAction;
class QMenu;
class QModelIndex;

namespace credence {

/// Works the window as a person at the desk does: it finds things by their object names, points at what is in sight,
/// and types. Whatever lies over a widget is hit in its place; what is not there yet is waited for.
/// The first thing that does not work is kept as problem(), and from then on nothing is done any more until begin().
class Hand final : public QObject {
    Q_OBJECT
public:
    explicit Hand(QWidget *window);
    ~Hand() override;

    /// Forgets the problem of the step before; whatever waits longer than \a patience milliseconds is given up.
    void begin(int patience = 10000);
    QString problem() const { return m_problem; }
    bool good() const { return m_problem.isEmpty(); }
    /// Keeps \a problem unless there is one already.
    void fail(const QString &problem);

    QWidget *window() const { return m_window; }
    /// The dialog or window that has the keyboard.
    QWidget *activeWindow() const;

    /// A widget in sight, in the dialog on top first; waited for. Null with a problem when it does not come.
    QWidget *find(const QString &name);
    template <typename T> T *find(const QString &name)
    {
        QWidget *found = find(name);
        auto *typed = qobject_cast<T *>(found);
        if (found && !typed)
            fail(QStringLiteral("“%1” is a %2").arg(name, QString::fromLatin1(found->metaObject()->className())));
        return typed;
    }
    /// The same without waiting and without a problem.
    QWidget *seen(const QString &name) const;
    /// The words that a label, field, button or list shows; empty when it is not in sight.
    QString textOf(const QString &name) const;

    void click(const QString &name);
    void click(QWidget *widget);
    void clickAt(QWidget *widget, QPoint place, bool twice = false);
    /// A key with everything it brings: shortcut, the key of the popup or of the field with the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The words go wherever the focus is.
    void write(const QString &words);
    /// Puts \a words in the place of what the field holds.
    void type(const QString &name, const QString &words);
    void type(QWidget *field, const QString &words);
    /// Opens a combo box by the keyboard and takes the entry with these data, or this text.
    void choose(const QString &combo, const QVariant &data);
    /// The button at this place of a group of radio buttons or check boxes.
    void tick(const QString &group, int place, bool on = true);
    /// A row of a list or table that shows \a text in some column; -1 with a problem when no row does.
    int rowWith(const QString &view, const QString &text);
    /// How many rows a list or table has.
    int rowsOf(const QString &view);
    void clickRow(const QString &view, int row, int column = 0, bool twice = false);
    /// Opens a menu by \a open and goes down its entries, named by object name or by their words; \a look is called
    /// before the last is taken.
    void chooseInMenu(const std::function<void()> &open, const QStringList &entries,
                      const std::function<void()> &look = {});
    /// Drags files over a widget and drops them.
    void drop(const QString &name, const QStringList &paths);
    /// Answers a file dialog with a path.
    void answerFile(const QString &dialog, const QString &path);
    /// Waits until nothing moves: answers of the store, layouts, deferred deletions.
    void settle();

    /// Spins until \a condition; otherwise the problem is that \a what did not happen.
    bool waitFor(const std::function<bool()> &condition, const QString &what);
    /// The problem is that \a what is not so, unless \a condition.
    bool expect(bool condition, const QString &what);
    /// Waits a moment, for what has no other sign.
    void pause(int milliseconds);

private:
    QPointer<QWidget> m_window;
    QString m_problem;
    int m_patience = 10000;

    class Guard;
    bool spin(const std::function<bool()> &condition, int milliseconds);
    void bringIntoSight(QWidget *widget);
    void activate(QWidget *window);
    void send(QWidget *receiver, int key, Qt::KeyboardModifiers modifiers, const QString &text);
    QWidget *keyReceiver() const;
    /// What a cell says to the eye, or to a screen reader where that is more (a drawn code or state).
    static QString wordsOf(const QModelIndex &index);
    static QAction *entry(const QMenu *menu, const QString &name);
};

} // namespace credence
