// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace credence {

class TextLabel;

/// Says above a stack why it is not stored, and after a conflict offers both ways out.
class ConflictStrip final : public Card {
    Q_OBJECT
public:
    explicit ConflictStrip(QWidget *parent = nullptr);

    /// An empty sentence hides it.
    void say(const QString &sentence, bool conflict);

signals:
    void theirsWanted();
    void mineWanted();

private:
    TextLabel *m_text;
    QPushButton *m_theirs;
    QPushButton *m_mine;
};

} // namespace credence
