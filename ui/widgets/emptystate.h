// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace credence {

/// What stands where nothing is yet: an icon, a sentence, and the first things to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Adds a button; the first is the main one.
    QPushButton *addButton(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    QLabel *m_picture;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;

    void drawIcon();
};

} // namespace credence
