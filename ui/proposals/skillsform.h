// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/form.h"

namespace credence {

class CodePicker;
class EntryList;

/// Part 6: what a learner can do at the end, and the codes of the field of study and the occupations (R1, R46, R92).
class SkillsForm final : public Form {
    Q_OBJECT
public:
    SkillsForm(const FormContext &context, QWidget *parent = nullptr);

    void commitPending() override;
    void setReadOnly(bool readOnly) override;
    QWidget *fieldWidget(const QString &path) const override;

protected:
    void loaded(const Proposal &proposal) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EntryList *m_list;
    CodePicker *m_cip;
    CodePicker *m_noc;

    QWidget *makeRow();
    void move(int from, int by);
    void remove(int index);
    QWidget *textOf(int index) const;
};

} // namespace credence
