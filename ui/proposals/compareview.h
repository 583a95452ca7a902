// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"
#include "core/proposal/proposal.h"

#include <QWidget>

class QButtonGroup;
class QTextEdit;

namespace credence {

class TextLabel;

/// What differs between two versions of a proposal, part by part: inserted words underlined, deleted ones struck
/// through, in one text or side by side. User texts are shown as typed.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(const CodeBook &codes, QWidget *parent = nullptr);

    /// \a left is the earlier one; the names head the columns ("Revision 1", "Draft now").
    void setVersions(const Proposal &left, const Proposal &right, const QString &leftName, const QString &rightName);
    /// Inline, or side by side.
    void setSideBySide(bool sideBySide);
    bool isSideBySide() const { return m_sideBySide; }
    /// Number of fields that differ.
    int differences() const { return m_differences; }
    /// What is shown, as plain text.
    QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    const CodeBook &m_codes;
    Proposal m_left;
    Proposal m_right;
    QString m_leftName;
    QString m_rightName;
    bool m_sideBySide = false;
    int m_differences = 0;
    TextLabel *m_count;
    QButtonGroup *m_way;
    QTextEdit *m_text;

    void draw();
};

} // namespace credence
