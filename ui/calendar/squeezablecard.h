// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QLayout>

namespace credence {

/// A card that gives its height for the width it has. A scroll area asks what wraps for its preferred height at once
/// and scrolls; of this card it hears the least height too, so that it is squeezed first.
class SqueezableCard : public Card {
public:
    using Card::Card;

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override
    {
        const QSize wished = Card::sizeHint();
        return {wished.width(), std::max(wished.height(), layout()->totalHeightForWidth(asked(wished)))};
    }
    QSize minimumSizeHint() const override
    {
        const QSize least = Card::minimumSizeHint();
        return {least.width(), std::max(least.height(), layout()->totalMinimumHeightForWidth(asked(least)))};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Card::resizeEvent(event);
        updateGeometry();
    }

private:
    int asked(QSize least) const { return std::max(width(), least.width()); }
};

} // namespace credence
