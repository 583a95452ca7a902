// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/feeremark.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace credence {

class TextLabel;

/// What the framework says of the fee that a dialog holds (R60), with a box to acknowledge that a fee this high is one
/// of a professional development certificate (R61). Hidden where there is nothing to say.
class FeeBox final : public QWidget {
    Q_OBJECT
public:
    /// \a name is the object name of its words; the box is "\a name.acknowledged".
    FeeBox(const QString &name, const Limits &limits, QDate today, QWidget *parent = nullptr);

    /// Shows what is to be said of the fee of \a offering.
    void setOffering(const Offering &offering);
    /// \a offering with what was ticked for its fee.
    Offering with(const Offering &offering) const;

private:
    Limits m_limits;
    QDate m_today;
    Offering m_offering;
    TextLabel *m_words;
    QCheckBox *m_box;
    QHash<qint64, bool> m_ticked; ///< by fee: a tick is about the amount that was read
};

} // namespace credence
