// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rosterimport.h"
#include "ui/offerings/formdialog.h"
#include "ui/shell/page.h"

namespace credence {

class PreviewTable;

/// Learners read from the clipboard or from a registrations file, shown before they are taken into a cohort.
class EnrolDialog final : public FormDialog {
    Q_OBJECT
public:
    EnrolDialog(const PageContext &context, const Cohort &cohort, int weeks, const QString &title,
                QWidget *parent = nullptr);

    /// Who is in the cohort: they are not added again, and whoever comes under the same name is pointed out.
    void setRoster(const QList<Enrolment> &roster) { m_roster = roster; }
    /// Rows copied from a spreadsheet.
    void readText(const QString &text);
    void readFile(const QString &path, const QString &mapping = {});

signals:
    void message(const QString &sentence);

private:
    PageContext m_context;
    Cohort m_cohort;
    int m_weeks;
    QList<Enrolment> m_roster;
    QString m_path;
    RosterRows m_rows;
    int m_present = 0; ///< of the rows read, how many are in the cohort already
    PreviewTable *m_preview;
    QPushButton *m_mapping;

    void show(const Result<RosterRows> &rows);
    /// Takes those out of the rows who are in the cohort already, as the office file tells them apart; returns their
    /// names.
    QStringList takeOutPresent();
    /// Names of the rows that are in the cohort with another contact or first day.
    QStringList namesakes() const;
    void enrol();
};

} // namespace credence
