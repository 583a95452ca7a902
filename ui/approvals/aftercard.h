// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsreading.h"
#include "ui/shell/link.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

class QPushButton;
class QSettings;

namespace credence {

/// What follows the approval of the chosen proposal: a new offering, what is to be created and settled before it
/// (R99, R73, R111), and whether it rests too long (R137).
class AfterCard final : public Card {
    Q_OBJECT
public:
    explicit AfterCard(QWidget *parent = nullptr);

    /// Hidden unless one approved proposal is chosen.
    void setReading(const ApprovalReading &reading, QDate today, bool readOnly);
    /// True while a new offering can be made of what is chosen.
    bool offers() const;
    void offer();

signals:
    void go(const credence::Link &link);

private:
    QPushButton *m_new;
    QWidget *m_lines = nullptr;
    QUuid m_shown;

    void addLine(const QString &mark, Tone tone, const QString &words, const QString &name, const Link &link);
};

/// What a Ministry decision changes: which cohorts become eligible and which texts must change. It stays until it is
/// put aside, on this machine.
class ConsequenceCard final : public Card {
    Q_OBJECT
public:
    explicit ConsequenceCard(QSettings &settings, QWidget *parent = nullptr);

    /// Hidden unless one proposal with a decision of the Ministry is chosen.
    void setReading(const ApprovalReading &reading);

signals:
    void go(const credence::Link &link);

private:
    QSettings &m_settings;
    QWidget *m_lines = nullptr;
    QUuid m_shown;
    QString m_decision; ///< state and day, as it is remembered when it is put aside

    void putAside();
};

} // namespace credence
