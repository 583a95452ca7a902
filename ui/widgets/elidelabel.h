// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/forms.h"

namespace credence {

/// The same words, which go on in another line between two pieces ("4 checks · 2 proposals") rather than within one.
QString breakingAtJoints(const QString &words);

/// Words that give way: they go on in a second line where that is allowed, then they elide, and the tooltip says it
/// all.
class ElideLabel final : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    QSize minimumSizeHint() const override;
    /// One line unless said otherwise. Words of several pieces (" · ") lose whole pieces before one is cut.
    void setMostLines(int lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_most = 1;

    QStringList linesOf(QString words) const;
};

} // namespace credence
