// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/form.h"

namespace credence {

/// Part 1: course name; below it who speaks: unit, proposer, who entered it (R80, R87, R106, Q22).
class NameForm final : public Form {
    Q_OBJECT
public:
    explicit NameForm(const FormContext &context, QWidget *parent = nullptr);
    /// Names to offer while typing; a known unit brings its faculty along.
    void setSurroundings(const Surroundings &around);

private:
    QLineEdit *m_unit;
    QLineEdit *m_faculty;
    QLineEdit *m_proposer;
    QList<Unit> m_units;

    void unitEdited(const QString &name);
};

/// Part 2: hours, weeks and completion cap; whatever is typed is kept (R33, R34, R44, R88).
class LengthForm final : public Form {
    Q_OBJECT
public:
    explicit LengthForm(const FormContext &context, QWidget *parent = nullptr);
};

/// Part 3: where and when (R10, R19, R108).
class ModalityForm final : public Form {
    Q_OBJECT
public:
    explicit ModalityForm(const FormContext &context, QWidget *parent = nullptr);
};

/// Part 4: the summary for a general audience (R12, R90).
class SummaryForm final : public Form {
    Q_OBJECT
public:
    explicit SummaryForm(const FormContext &context, QWidget *parent = nullptr);
};

/// Part 5: rationale and labour-market need (R3, R91).
class RationaleForm final : public Form {
    Q_OBJECT
public:
    explicit RationaleForm(const FormContext &context, QWidget *parent = nullptr);
};

} // namespace credence
