// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/form.h"

namespace credence {

class DateField;
class EntryList;

/// The unit planning annex: fee, first delivery, registration, learners, stack and Teaching and Learning Services
/// (Q20).
class FeeForm final : public Form {
    Q_OBJECT
public:
    explicit FeeForm(const FormContext &context, QWidget *parent = nullptr);

protected:
    void loaded(const Proposal &proposal) override;

private:
    DateField *m_first;
    QList<QCheckBox *> m_audience;
    FieldBlock *m_estimate;
};

/// OSAP, industry partners and the log of consultations (R4, R47, R49, R70, R73, R107, R111).
class OsapForm final : public Form {
    Q_OBJECT
public:
    explicit OsapForm(const FormContext &context, QWidget *parent = nullptr);

    void commitPending() override;
    void setReadOnly(bool readOnly) override;
    QWidget *fieldWidget(const QString &path) const override;

protected:
    void loaded(const Proposal &proposal) override;

private:
    QWidget *m_before;
    EntryList *m_partners;
    EntryList *m_talks;
    QList<Partner> m_shown;

    QWidget *makePartner();
    QWidget *makeTalk();
    void editPartner(const QWidget *row, bool typing, std::function<void(Partner &)> change);
    void editTalk(const QWidget *row, bool typing, std::function<void(Consultation &)> change);
};

} // namespace credence
