// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"
#include "core/proposal/proposal.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

namespace credence {

class CompareView;
class QuietComboBox;

/// A version that can be compared: a frozen revision, or the text as it is now.
struct Version {
    QString name;
    Proposal proposal;
};

/// Compares any two versions of a proposal.
class CompareDialog final : public TabsByLayout<QDialog> {
    Q_OBJECT
public:
    /// \a versions in order of time; the last two are shown first.
    CompareDialog(const QList<Version> &versions, const CodeBook &codes, QWidget *parent = nullptr);
    CompareView *view() const { return m_view; }
    /// Shows these two instead, by their places in the list.
    void choose(int left, int right);

private:
    QList<Version> m_versions;
    QuietComboBox *m_left;
    QuietComboBox *m_right;
    CompareView *m_view;

    void showVersions();
};

} // namespace credence
