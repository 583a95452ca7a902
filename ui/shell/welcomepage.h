// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace credence {

/// What is shown while no office file is open: make one, open one, explore the example, or one of the last files.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(bool withExample, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

signals:
    void newRequested();
    void openRequested();
    void exampleRequested();
    void recentRequested(const QString &path);

private:
    QWidget *m_recentBox;
    QVBoxLayout *m_recent;
};

} // namespace credence
