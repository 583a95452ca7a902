// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "ui/shell/link.h"
#include "ui/widgets/card.h"

namespace credence {

/// How far one running cohort is.
struct RunningLine {
    QUuid offering;
    QUuid cohort;
    QString name;     ///< "Proofreading · cohort 2"
    QString words;    ///< "week 7 of 8"; of a rolling cohort "7 of 12 finished", its learners have weeks of their own
    QString spoken;   ///< all of it in words
    double share = 0; ///< of the bar, 0 to 1
    bool ending = false; ///< its last day is within two weeks
    QDate end;           ///< no date for an open rolling one
    bool operator==(const RunningLine &) const = default;
};

/// The cohorts of \a rows that run on \a today, those that end first before the others. Pure.
QList<RunningLine> runningLines(const QList<CohortRow> &rows, QDate today);

/// The cohorts that run now, each with a bar that says how far it is; each leads to its offering.
class RunningCard final : public Card {
    Q_OBJECT
public:
    explicit RunningCard(QWidget *parent = nullptr);

    void setCohorts(const QList<CohortRow> &rows, QDate today);

signals:
    void go(const credence::Link &link);

private:
    QWidget *m_list = nullptr;
    QList<RunningLine> m_lines;
    bool m_known = false; ///< the file was read
};

} // namespace credence
