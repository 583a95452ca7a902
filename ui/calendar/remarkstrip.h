// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace credence {

/// Sentences one below the other, each behind a small sign; hidden when there are none.
class RemarkStrip final : public QWidget {
    Q_OBJECT
public:
    explicit RemarkStrip(QWidget *parent = nullptr);

    void setRemarks(const QStringList &sentences, Tone tone);
    QStringList remarks() const { return m_sentences; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_lines;
    QStringList m_sentences;
    Tone m_tone = Tone::Neutral;
    QList<QLabel *> m_signs;

    void show();
    void drawSigns();
};

} // namespace credence
