// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"
#include "ui/offerings/formdialog.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace credence {

class DateField;
class FieldBlock;
class QuietComboBox;

/// Adds learners to a cohort one by one, or changes what is known of one. No student number, no grade (R78, R39).
class LearnerDialog final : public FormDialog {
    Q_OBJECT
public:
    /// A learner with the id 0 is a new one. \a weeks is the length of the course.
    LearnerDialog(const PageContext &context, const Cohort &cohort, int weeks, const Enrolment &learner,
                  QWidget *parent = nullptr);

signals:
    void message(const QString &sentence);

private:
    PageContext m_context;
    Cohort m_cohort;
    int m_weeks;
    Enrolment m_learner;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    DateField *m_registered;
    DateField *m_start;
    DateField *m_told;
    DateField *m_ended;
    DateField *m_certificate;
    QuietComboBox *m_paid;
    FieldBlock *m_startBlock;

    void showStart();
    Enrolment entered() const;
    void keep(bool another);
    void done(const Enrolment &learner, bool another);
};

} // namespace credence
