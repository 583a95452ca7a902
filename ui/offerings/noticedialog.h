// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/formdialog.h"
#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"

namespace credence {

class DateField;

/// The rule of automatic fail that every learner must be told (R37), ready to copy, and the day they were told.
class NoticeDialog final : public FormDialog {
    Q_OBJECT
public:
    /// \a learners are those that are told now.
    NoticeDialog(const PageContext &context, const OfferingReading &reading, const QList<Enrolment> &learners,
                 QWidget *parent = nullptr);

signals:
    void message(const QString &sentence);

private:
    PageContext m_context;
    QList<Enrolment> m_learners;
    DateField *m_day;

    void keep();
};

} // namespace credence
