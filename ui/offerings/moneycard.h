// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace credence {

class LinkLabel;
class MoneyChart;
class TextLabel;

/// The money of an offering, or of the cohort that is shown: revenue, what is taken off, the net to the unit and the
/// enrolment at which it breaks even. For a member of a stack the sharing of revenue is to be agreed instead (R68).
class MoneyCard final : public Card {
    Q_OBJECT
public:
    explicit MoneyCard(const PageContext &context, QWidget *parent = nullptr);

    void setReading(const OfferingReading &reading);
    /// How much is shown unless the user wants all: the net and the break-even always are.
    enum class Room { Net, Lines, All };
    void setRoom(Room room);

signals:
    void editWanted();
    void stackWanted(const QUuid &stack);

private:
    PageContext m_context;
    OfferingReading m_reading;
    QToolButton *m_scope;
    QPushButton *m_edit;
    QPushButton *m_stack;
    QWidget *m_lines;
    TextLabel *m_remark;
    MoneyChart *m_chart;
    LinkLabel *m_more;
    Room m_room = Room::All;
    bool m_charted = false; ///< there is something to compare
    bool m_all = false;     ///< the user wants everything, whatever the room
    bool m_perCohort = false;

    void show();
    void showStack();
    void addLine(const QString &words, const QString &amount, const QString &name, bool strong = false);
    void clearLines();
    /// What the framework says of the fee, in a few words; empty where it says nothing.
    QString feeRemark() const;
    void fit();
};

/// What the money of one cohort is counted with: costs that arise once for the offering are not in it.
BudgetTerms cohortTerms(BudgetTerms terms);

} // namespace credence
