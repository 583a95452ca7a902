// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace credence {

class TextLabel;

/// "3 learners passed their final date without a recorded result", and the button to look at them; hidden while there
/// are none (R38).
class LimitBanner final : public QWidget {
    Q_OBJECT
public:
    explicit LimitBanner(QWidget *parent = nullptr);

    void setCount(int count);
    QString sentence() const;

signals:
    void lookWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    QPushButton *m_look;
};

} // namespace credence
