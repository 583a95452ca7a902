// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace credence {

class RecordTable;
class RemarkStrip;

/// The facts that plans rest on: meetings, OSAP intakes, and the days on which nobody works. Every change is stored at
/// once and can be undone.
class CalendarLists final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarLists(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// What the calendar lacks (R52, R53), above the intakes.
    void setRemarks(const QStringList &remarks);
    /// Selects a meeting by its date, or an intake by its deadline; the first table has the focus otherwise.
    void showMeeting(QDate date);
    void showIntake(QDate deadline);
    void focusFirst();

signals:
    void failed(const credence::Error &error);
    void message(const QString &sentence);

private:
    RecordTable *m_meetings;
    RecordTable *m_intakes;
    RecordTable *m_holidays;
    RemarkStrip *m_remarks;
};

} // namespace credence
