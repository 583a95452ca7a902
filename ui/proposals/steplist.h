// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/fieldvalues.h"

#include <QListWidget>

namespace credence {

/// The stepper: the seven parts of the template with the dot of their state, then what lies around it. Up and Down
/// move; the state is part of what a screen reader says.
class StepList final : public QListWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    Section current() const;
    void setCurrent(Section section);
    /// 'e' empty, 'r' error, 'w' warning, 'g' complete; as many letters as there are sections.
    void setStates(const QString &states);
    QString states() const { return m_states; }
    QSize minimumSizeHint() const override { return {150, 120}; }

signals:
    void chosen(credence::Section section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_states;
    QList<QListWidgetItem *> m_items; ///< by section, from Name on
};

/// "complete", "has an error": the words for a state's letter.
QString stateWords(QChar state);

} // namespace credence
