// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/formdialog.h"
#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"

#include <tl/expected.hpp>

class QCheckBox;
class QLineEdit;

namespace credence {

class QuietComboBox;
class FeeBox;
class TextLabel;

/// What the money of an offering is counted with: fee, card rate, partner's share, costs, and what the net is used for
/// (R58–R72). The result is counted while it is typed.
class BudgetDialog final : public FormDialog {
    Q_OBJECT
public:
    BudgetDialog(const PageContext &context, const OfferingReading &reading, QWidget *parent = nullptr);

signals:
    void message(const QString &sentence);

private:
    /// One cost: kind, amount, once or for each cohort, note.
    struct Line {
        QWidget *row;
        QuietComboBox *kind;
        QLineEdit *amount;
        QuietComboBox *each;
        QLineEdit *note;
    };

    PageContext m_context;
    OfferingReading m_reading;
    QLineEdit *m_fee;
    QLineEdit *m_cardRate;
    QLineEdit *m_share;
    FeeBox *m_feeBox;
    QCheckBox *m_tls;
    QWidget *m_costs;
    QList<Line> m_lines;
    QuietComboBox *m_use;
    QLineEdit *m_otherUse;
    QuietComboBox *m_agreement;
    TextLabel *m_result;

    void makeUse();
    void addLine(const CostLine &cost);
    void removeLine(QWidget *row);
    /// What is entered, or what is wrong with it.
    tl::expected<Offering, QString> entered() const;
    void count();
    void keep();
};

/// Basis points from "2.4", "2,4" or "2.4 %"; nothing when it is no rate of 0 to 100 per cent.
std::optional<int> rateFromText(const QString &text);

} // namespace credence
