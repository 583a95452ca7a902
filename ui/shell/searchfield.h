// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/link.h"

#include <QLineEdit>

#include <functional>

namespace credence {

class CodeBook;
class PopupList;
class StoreThread;
struct PopupRow;
struct SearchHit;

/// The search field of the top bar (Ctrl+K): what can be done now, proposals, comments and people of the office file
/// and both classifications, as you type; before anything is typed, all that can be done. Arrow keys choose, Enter does
/// it or goes there, Escape leaves. "&gt;" in front looks for things to do alone.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What it searches; both outlive it.
    void setSources(StoreThread *store, const CodeBook *codes);
    /// Asked for what can be done at each look.
    void setCommands(std::function<QList<Command>()> commands) { m_commands = std::move(commands); }
    /// Takes the keyboard and offers what can be done.
    void open();
    /// More can be done than when the list was shown; what was chosen in it stays.
    void lookAgain();
    PopupList *popup() const { return m_popup; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void go(const credence::Link &link);
    void run(const credence::Command &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StoreThread *m_store = nullptr;
    const CodeBook *m_codes = nullptr;
    PopupList *m_popup = nullptr;
    std::function<QList<Command>()> m_commands;
    QList<Command> m_offered;   ///< the commands in the list now
    QPointer<QWidget> m_before; ///< had the keyboard before open(), and gets it back
    bool m_showsKeys = false;
    int m_asked = 0; ///< number of the last question: older answers are dropped

    static QString keys();
    static int keysWidth();
    void look();
    void showHits(const QList<SearchHit> &hits);
    QList<PopupRow> commandRows(const QString &typed, qsizetype most);
    void choose(const QVariant &chosen);
    void leave();
};

} // namespace credence
