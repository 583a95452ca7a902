// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacks/stack.h"
#include "ui/widgets/card.h"

namespace credence {

/// What is to be said of a stack while it is edited: a bar in the colour of its weight, the remark (which leads to its
/// field), what to do; then runs that overlap, which an OSAP learner cannot be funded for both (R132).
class StackRemarksCard final : public Card {
    Q_OBJECT
public:
    explicit StackRemarksCard(QWidget *parent = nullptr);

    void setRemarks(const QList<StackRemark> &remarks, const QList<std::pair<MemberRun, MemberRun>> &overlaps);

signals:
    /// The remark was activated: go to its field.
    void chosen(credence::StackRemark::Kind kind);

private:
    QWidget *m_lines = nullptr;
    QList<StackRemark> m_remarks;
    QList<std::pair<MemberRun, MemberRun>> m_overlaps;
    bool m_shown = false;
};

} // namespace credence
