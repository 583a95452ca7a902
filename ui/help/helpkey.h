// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace credence {

class HelpWindow;

/// Opens the handbook where it speaks of what has the keyboard (helpAnchorOf()). The window's own action calls show();
/// F1 in a dialog, where the actions of the window do not work, is heard here.
class HelpKey final : public QObject {
    Q_OBJECT
public:
    explicit HelpKey(QWidget *window);
    ~HelpKey() override;

    /// Asked of where the keyboard is; \a otherwise is taken where nothing around that has an anchor.
    void show(const QString &otherwise = {});
    /// The window with the handbook; null until it was opened.
    HelpWindow *help() const { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace credence
