// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsreading.h"
#include "ui/shell/page.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class QPushButton;

namespace credence {

class Notice;
class DateField;
class FieldBlock;
class PersonField;
class TextField;

/// Says that a record was a mistake: it stays in the history, struck out, and what it did is taken back. Who, when and
/// why are needed; where a later record depends on it, it says so and which.
class CorrectionDialog final : public TabsByLayout<QDialog> {
    Q_OBJECT
public:
    CorrectionDialog(const PageContext &context, const ApprovalDetail &detail, const ApprovalEvent &event,
                     const QList<Person> &people, QWidget *parent = nullptr);

signals:
    /// It was recorded.
    void corrected(const QString &sentence);

private:
    PageContext m_context;
    QUuid m_proposal;
    ApprovalEvent m_event;
    PersonField *m_by;
    FieldBlock *m_byBlock;
    DateField *m_on;
    FieldBlock *m_onBlock;
    TextField *m_reason;
    FieldBlock *m_reasonBlock;
    Notice *m_error;
    QPushButton *m_record;

    void record();
};

} // namespace credence
