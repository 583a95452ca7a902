// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "ui/widgets/drawnparts.h"

#include <QWidget>

namespace credence {

/// The chain of approval drawn as beads on a line. Left and Right move among the beads, Enter or a click activates one.
class ChainWidget final : public QWidget, public DrawnParts {
    Q_OBJECT
public:
    /// One bead with its words: "SCCASP", "on agenda 23 Jan".
    struct Bead {
        QString id;
        ChainBead::State state = ChainBead::Ahead;
        QString name;
        QString remark;
        bool operator==(const Bead &) const = default;
    };

    explicit ChainWidget(QWidget *parent = nullptr);

    void setBeads(const QList<Bead> &beads);
    const QList<Bead> &beads() const { return m_beads; }
    int currentBead() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the beads stand close, what is said below them takes a second line.
    int heightForWidth(int width) const override;

    int partCount() const override { return int(m_beads.size()); }
    QString partText(int part) const override { return beadText(m_beads.at(part)); }
    QRect partRect(int part) const override { return cell(part).toAlignedRect(); }
    int currentPart() const override { return m_current; }
    bool activatePart(int part) override;

    /// "SCCASP, here now, on agenda 23 Jan".
    static QString beadText(const Bead &bead);

signals:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QList<Bead> m_beads;
    int m_current = 0;

    int beadAt(QPoint position) const;
    /// Whether what is said below a bead needs a second line.
    bool wraps(int width) const;
    QRectF cell(int index) const;
    void setCurrent(int index);
};

/// Beads with their words from the chain's beads: names from the policy, remarks from dates and days.
QList<ChainWidget::Bead> worded(const QList<ChainBead> &beads, const Policy &policy);

} // namespace credence
