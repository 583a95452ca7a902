// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"
#include "core/proposal/proposal.h"

#include <QDialog>

class QRadioButton;

namespace credence {

/// What two sides made of the same proposal.
struct Sides {
    Proposal base; ///< what both started from
    Proposal theirs;
    Proposal mine;
    bool frozen = false; ///< theirs was submitted meanwhile: mine can only become a draft of its own
};

/// Theirs and mine, field by field, with a choice for each: nothing is overwritten silently, nothing is lost.
class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    ConflictDialog(const Sides &sides, const CodeBook &codes, QWidget *parent = nullptr);

    /// Theirs, with the fields taken over for which mine was chosen.
    Proposal merged() const;

signals:
    void chosen(const credence::Proposal &merged);
    void draftWanted();  ///< keep mine as a new draft
    void theirsWanted(); ///< mine is dropped
    void later();

private:
    struct Choice {
        QString field;
        QRadioButton *theirs;
        QRadioButton *mine;
    };
    Sides m_sides;
    const CodeBook &m_codes;
    QList<Choice> m_choices;

    QWidget *makeChoices();
    QWidget *makeChoice(const QString &field, bool preferMine);
    QWidget *makeSide(QRadioButton *button, const QString &text);
    void chooseAll(bool mine);
};

} // namespace credence
