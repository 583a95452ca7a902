// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "ui/shell/page.h"

class QPushButton;

namespace credence {

class QuietSpinBox;
class TextLabel;

/// The office's retention rule: how long names of learners are kept after their cohort ended, what it would remove, and
/// the removal itself.
class PrivacyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyPanel(const PageContext &context, QWidget *parent = nullptr);
    /// As the office file has it; 0 keeps names for ever.
    void setMonths(int months);

signals:
    /// To be stored; 0 keeps names for ever.
    void monthsChanged(int months);
    void failed(const credence::Error &error);
    void message(const QString &sentence);

private:
    PageContext m_context;
    QuietSpinBox *m_months;
    QPushButton *m_look;
    QPushButton *m_remove;
    TextLabel *m_report;
    int m_stored = 0;
    int m_asked = 0; ///< answers that were overtaken are dropped
    PurgeReport m_found;

    void entered();
    void forget();
    void look();
    void remove();
    void removed(const PurgeReport &report);
};

} // namespace credence
