// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officedue.h"

#include <QWidget>

class QComboBox;

namespace credence {

class Notice;
class DateField;
class FieldBlock;
class QuietComboBox;

/// What only some acts ask for: where a return goes, the meeting of a deferral, the intake of a submission to the
/// Ministry, the new OSAP intent. It shows what the chosen act needs and fills the request with it.
class TargetFields final : public QWidget {
    Q_OBJECT
public:
    explicit TargetFields(const Policy &policy, QWidget *parent = nullptr);

    /// What is chosen for \a action at \a chain; \a on is the date of the record, which decides the intake (R55).
    void setAction(Action action, const ChainState &chain, const OfficeCalendar &calendar, QDate on, QDate today);
    /// The date of the record changed: another intake or meeting may be meant.
    void setDate(QDate on);
    void fill(ActionRequest &request) const;
    /// Says under the field that a day is missing, and goes there; false when nothing is missing.
    bool complain();

signals:
    void changed();

private:
    const Policy &m_policy;
    Action m_action = Action::Approve;
    ChainState m_chain;
    OfficeCalendar m_calendar;
    QDate m_on;
    QDate m_today;
    bool m_chosen = false; ///< the user chose the meeting or intake: a new date does not change it
    QuietComboBox *m_returnTo;
    FieldBlock *m_returnBlock;
    QuietComboBox *m_restart;
    FieldBlock *m_restartBlock;
    QuietComboBox *m_day; ///< meeting or intake
    FieldBlock *m_dayBlock;
    DateField *m_other;
    FieldBlock *m_otherBlock;
    QuietComboBox *m_intent;
    FieldBlock *m_intentBlock;
    Notice *m_route;

    void fillReturn();
    void fillMeetings();
    void fillIntakes();
    void fillIntents();
    void showHints();
    QDate chosenDay() const;
};

} // namespace credence
