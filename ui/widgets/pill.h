// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

class QPainter;

namespace credence {

/// A short word on a coloured rounded ground: "Chair decision", "−9 days".
class Pill : public QLabel {
    Q_OBJECT
public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setPill(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// Size of a pill with this text, for delegates.
QSize pillSize(const QString &text);
/// Paints a pill at the left of \a rect, centred vertically, elided when it does not fit. Gives its rectangle.
QRect paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette);

/// The tone of a list's stage word: draft neutral, stages info, returned and ministry warning, approved success,
/// declined danger, withdrawn and retired neutral.
Tone stageTone(const QString &stageWord);

} // namespace credence
