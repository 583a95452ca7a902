// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "ui/offerings/formdialog.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace credence {

class DataTable;
class TextLabel;

/// Learners whose personal final date is over and who have no result (R38). Who is ticked is recorded as failed by the
/// time limit, all in one act; whose completion is merely unrecorded is left, to be given the result in the roster.
class OverLimitDialog final : public FormDialog {
    Q_OBJECT
public:
    OverLimitDialog(const PageContext &context, const QList<LearnerRow> &learners, QWidget *parent = nullptr);

signals:
    void message(const QString &sentence);
    /// This learner's roster is wanted.
    void shown(const QUuid &offering, const QUuid &cohort);

private:
    PageContext m_context;
    QList<LearnerRow> m_learners;
    QStandardItemModel *m_model;
    DataTable *m_table;

    QList<Enrolment> ticked() const;
    void count();
    void keep();
};

} // namespace credence
