// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/formdialog.h"
#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QScrollArea;

namespace credence {

class DateField;
class QuietSpinBox;
class RecordTable;
class TextField;
class FeeBox;
class TextLabel;

/// Everything of an offering that is entered: title, instructor, places, registration and its agreements, dates, note;
/// and its cohorts, which are kept at once.
class OfferingDialog final : public FormDialog {
    Q_OBJECT
public:
    OfferingDialog(const PageContext &context, const OfferingReading &reading, QWidget *parent = nullptr);

    /// Begins with a new cohort.
    void addCohort();

signals:
    void message(const QString &sentence);
    /// The offering was removed.
    void removed();

private:
    PageContext m_context;
    OfferingReading m_reading;
    QLineEdit *m_title;
    QLineEdit *m_instructor;
    QuietSpinBox *m_capacity;
    QLineEdit *m_fee;
    FeeBox *m_feeBox;
    QuietSpinBox *m_cap; ///< weeks
    QLineEdit *m_url;
    QRadioButton *m_scheduled;
    QRadioButton *m_rolling;
    TextLabel *m_rollingHint;
    QWidget *m_agreements;
    DateField *m_instructorAgreed;
    DateField *m_unitAgreed;
    DateField *m_deadline;
    DateField *m_public;
    DateField *m_promoted;
    DateField *m_opened;
    QCheckBox *m_cancelled;
    TextField *m_note;
    RecordTable *m_cohorts;
    QScrollArea *m_scroll;
    QPushButton *m_remove;

    QWidget *makeForm();
    QWidget *makeRegistration();
    QWidget *makeDates();
    QWidget *makeCohorts();
    Offering entered() const;
    void check();
    bool feeIsAmount() const;
    void keep();
    void remove();
};

} // namespace credence
