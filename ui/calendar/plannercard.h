// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officedue.h"
#include "ui/calendar/squeezablecard.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;
class QRadioButton;

namespace credence {

class DateField;
class FieldBlock;
class Pill;
class PlanTimeline;
class ProposalPicker;
class QuietComboBox;
class RemarkStrip;

/// The planner: back from a first day of delivery, or forward from a submission. Planning is a pure function of the
/// facts read once, so every edit is answered at once.
class PlannerCard final : public SqueezableCard {
    Q_OBJECT
public:
    explicit PlannerCard(const PageContext &context, QWidget *parent = nullptr);

    /// The calendar, medians and optional stages of the office.
    void setFacts(const PlanFacts &facts);
    /// The proposal that is planned, as the store has it now, or none. Its wished start and OSAP mode are taken where
    /// the user has not entered another since it was chosen.
    void setProposal(const std::optional<StoredProposal> &stored);
    /// The proposal the user wants planned; null for none.
    QUuid proposal() const;
    void focusFirst();
    const Plan &plan() const { return m_plan; }

signals:
    /// The user chose another proposal: read it and say setProposal().
    void proposalChosen();
    /// A step of the drawing was activated.
    void stepActivated(const QString &step);
    void failed(const credence::Error &error);
    void message(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageContext m_context;
    PlanFacts m_facts;
    bool m_known = false; ///< the facts were read
    std::optional<StoredProposal> m_stored;
    bool m_startTouched = false; ///< the user entered a start of their own
    bool m_osapTouched = false;
    Plan m_plan;
    QRadioButton *m_back;
    QRadioButton *m_forward;
    QBoxLayout *m_top;
    QBoxLayout *m_answer;
    ProposalPicker *m_picker;
    DateField *m_start;
    DateField *m_submitted;
    QuietComboBox *m_osap;
    FieldBlock *m_startBlock;
    FieldBlock *m_submittedBlock;
    FieldBlock *m_osapBlock;
    FieldBlock *m_pickerBlock;
    Pill *m_result;
    PlanTimeline *m_timeline;
    QWidget *m_foot;
    RemarkStrip *m_remarks;
    QPushButton *m_earliest;
    QPushButton *m_use;

    QWidget *makeForm();
    QWidget *makeFoot();
    bool isForward() const;
    OsapMode mode() const;
    PlanInput input() const;
    void layTop();
    void loadOsap();
    void loadStart();
    void replan();
    void showPlan();
    void takeEarliest();
    void useStart();
};

} // namespace credence
