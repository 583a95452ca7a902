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

    /// Rows copied from a spreadsheet.
    /// Who is in the cohort: whoever comes again under the same name is pointed out.
    void setRoster(const QList<Enrolment> &roster) { m_roster = roster; }
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
    PreviewTable *m_preview;
    QPushButton *m_mapping;

    void show(const Result<RosterRows> &rows);
    /// Names of the rows that are in the cohort with another contact or first day.
    QStringList namesakes() const;
    void enrol();
};

} // namespace credence
