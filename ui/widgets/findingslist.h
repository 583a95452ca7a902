// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/checks.h"

#include <QScrollArea>

class QVBoxLayout;

namespace credence {

class FindingItem;

/// The Checks panel: every finding with a coloured bar, title, message, the part and the section of the framework.
/// Findings that stay keep their widget, so that typing in a form never takes the focus from an answer being written.
class FindingsList final : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);

    /// Shows \a findings, errors first; \a answers are the proposal's answers to advice and warnings.
    void setFindings(const QList<Finding> &findings, const QList<Answer> &answers);
    /// When off, findings cannot be answered (a frozen revision).
    void setAnswerable(bool answerable);
    int count() const { return int(m_items.size()); }
    /// "1 must fix · 3 advice", for the header of the card.
    static QString summary(const QList<Finding> &findings);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// The title was clicked: focus this field of this part.
    void jumpRequested(const QString &field, int part);
    /// The section was clicked: show it on the Framework page.
    void clauseRequested(const QString &clause);
    /// "Yes, because …"; an empty reason takes the answer back.
    void answered(const QString &rule, const QString &reason);

private:
    QVBoxLayout *m_layout;
    QWidget *m_none;
    QList<FindingItem *> m_items;
    bool m_answerable = true;

    int room() const;
};

} // namespace credence
