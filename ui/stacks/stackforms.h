// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stacks/stacksession.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace credence {

class DateField;
class FieldBlock;
class QuietComboBox;
class TextField;
class TextLabel;

/// Name, outcome, award and level of a stack (R25, R31).
class BasicsCard final : public Card {
    Q_OBJECT
public:
    explicit BasicsCard(StackSession &session, QWidget *parent = nullptr);

    void refresh();
    void setReadOnly(bool readOnly);
    QLineEdit *name() const { return m_name; }
    QWidget *outcome() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StackSession &m_session;
    QLineEdit *m_name;
    FieldBlock *m_nameBlock;
    QuietComboBox *m_outcome;
    QLineEdit *m_award;
    FieldBlock *m_awardBlock;
    QuietComboBox *m_level;
    QUuid m_leftOf;      ///< the stack whose outcome became a course, or stopped being one
    QString m_leftAward; ///< what its award was before

    void nameEdited(const QString &text);
    void showAward();
};

/// What is agreed with others: how a pass becomes a grade (only for course credit: R41, R42), the conversation with
/// OAPSI (R111), revenue sharing in the unit's budget (R68).
class AgreementsCard final : public Card {
    Q_OBJECT
public:
    explicit AgreementsCard(StackSession &session, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void setReadOnly(bool readOnly);
    TextField *rule() const { return m_rule; }
    DateField *inSyllabus() const { return m_inSyllabus; }
    DateField *consulted() const { return m_consulted; }
    DateField *budget() const { return m_budget; }

private:
    StackSession &m_session;
    QWidget *m_conversion;
    TextField *m_rule;
    TextLabel *m_help;
    QLineEdit *m_decidedBy;
    DateField *m_inSyllabus;
    DateField *m_consulted;
    DateField *m_budget;
    TextField *m_note;

    void bindDate(DateField *field, QDate Stack::*date, const QString &act);
};

} // namespace credence
