// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace credence {

class TextLabel;

/// A sentence on a ground in the colour of its tone, with a sign before it; hidden while there is nothing to say.
class Notice final : public QWidget {
    Q_OBJECT
public:
    explicit Notice(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    TextLabel *m_text;
};

} // namespace credence
