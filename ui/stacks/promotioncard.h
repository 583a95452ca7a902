// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacks/stack.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace credence {

class QuietComboBox;
class TextLabel;

/// The words that promote a member or the whole stack, to be copied (R26).
class PromotionCard final : public Card {
    Q_OBJECT
public:
    explicit PromotionCard(QWidget *parent = nullptr);

    void setStack(const Stack &stack, const QList<MemberFacts> &members);
    QString text() const;
    void copy();

signals:
    void message(const QString &sentence);

private:
    QuietComboBox *m_for;
    TextLabel *m_text;
    QPushButton *m_copy;
    Stack m_stack;
    QList<MemberFacts> m_members;

    void write();
};

} // namespace credence
