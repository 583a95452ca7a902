// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/form.h"

namespace credence {

class EntryList;

/// Part 7: strategy, how soon learners hear back, and the pieces of work with the skills they assess (R2, R93, R94).
class AssessmentForm final : public Form {
    Q_OBJECT
public:
    explicit AssessmentForm(const FormContext &context, QWidget *parent = nullptr);

    void commitPending() override;
    void setReadOnly(bool readOnly) override;
    QWidget *fieldWidget(const QString &path) const override;

protected:
    QWidget *problemWidget(const Finding &finding) const override;
    void loaded(const Proposal &proposal) override;

private:
    FieldBlock *m_rolling;
    FieldBlock *m_synchronous;
    EntryList *m_list;
    QList<Skill> m_skills;

    QWidget *makeRow();
    void editItem(const QWidget *row, bool typing, std::function<void(AssessmentItem &)> change);
};

} // namespace credence
