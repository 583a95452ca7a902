// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/forms.h"

namespace credence {

/// One line that gives way: it elides when there is no room, and then its tooltip says it all.
class ElideLabel final : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace credence
