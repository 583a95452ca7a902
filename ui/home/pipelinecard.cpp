// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/pipelinecard.h"

#include "core/wording/wording.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// One stage with its count and a bar: how much of the whole stands there.
class Tile final : public QAbstractButton {
public:
    Tile(const QString &name, int count, double share, Tone tone, QWidget *parent)
        : QAbstractButton(parent), m_count(count), m_share(share), m_tone(tone)
    {
        setText(name);
        setAccessibleName(labelled(name, PipelineCard::tr("%n proposal(s)", nullptr, count)));
        setToolTip(accessibleName());
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMouseTracking(true);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics small(textFont(TextSize::Small)), figure(textFont(TextSize::Figure, QFont::Bold));
        return {std::max(3 * kPad + small.averageCharWidth() * 9, leastWidth(kPad)),
                2 * kPad + 2 * small.height() + figure.height() + 18};
    }
    QSize minimumSizeHint() const override { return {leastWidth(kNarrowPad), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(hasFocus() ? c.accent : c.border, hasFocus() ? 2 : 1));
        painter.setBrush(underMouse() ? c.raised : c.surface);
        painter.drawRoundedRect(frame, 6, 6);
        const int side = width() < leastWidth(kPad) ? kNarrowPad : kPad;
        const QRect inner = rect().adjusted(side, kPad - 2, -side, -kPad);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(c.inkMuted);
        const QFontMetrics metrics = painter.fontMetrics();
        const bool wraps = metrics.horizontalAdvance(text()) > inner.width();
        const int nameHeight = metrics.height() * (wraps ? 2 : 1);
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), nameHeight),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
        painter.setFont(textFont(TextSize::Figure, QFont::Bold));
        painter.setPen(c.ink);
        const int figureHeight = painter.fontMetrics().height();
        painter.drawText(QRect(inner.left(), inner.top() + nameHeight + 2, inner.width(), figureHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
        if (m_count > 0) {
            const double width = std::max(12.0, inner.width() * m_share);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.tone(m_tone).bar);
            painter.drawRoundedRect(QRectF(inner.left(), inner.top() + nameHeight + figureHeight + 8, width, 4), 2, 2);
        }
    }
    void enterEvent(QEnterEvent *event) override
    {
        update();
        QAbstractButton::enterEvent(event);
    }
    void leaveEvent(QEvent *event) override
    {
        update();
        QAbstractButton::leaveEvent(event);
    }

private:
    static constexpr int kPad = 12;
    static constexpr int kNarrowPad = 4; ///< where it is narrow the sides give room to the name

    /// The name on two lines between sides of \a pad.
    int leastWidth(int pad) const
    {
        const QFontMetrics small(textFont(TextSize::Small));
        const QString name = text();
        int wide = small.horizontalAdvance(name);
        for (qsizetype gap = name.indexOf(u' '); gap >= 0; gap = name.indexOf(u' ', gap + 1)) {
            const int first = small.horizontalAdvance(name.left(gap));
            wide = std::min(wide, std::max(first, small.horizontalAdvance(name.mid(gap + 1))));
        }
        return wide + 2 * pad + 2;
    }

    int m_count;
    double m_share;
    Tone m_tone;
};

} // namespace

PipelineCard::PipelineCard(QWidget *parent) : Card(tr("Pipeline"), parent), m_row(new QHBoxLayout)
{
    setObjectName(u"home.pipeline"_s);
    m_row->setSpacing(6);
    body()->addLayout(m_row);
}

void PipelineCard::setCounts(const QMap<QString, int> &counts, const Policy &policy)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<std::pair<QString, int>> tiles{{u"draft"_s, counts.value(u"draft"_s) + counts.value(u"returned"_s)}};
    for (const Stage &stage : policy.stages) {
        // An optional stage has a tile only while something stands there.
        if (!stage.optional || counts.value(stage.id) > 0)
            tiles.append({stage.id, counts.value(stage.id)});
    }
    tiles.append({u"approved"_s, counts.value(u"approved"_s)});

    int most = 1, all = 0;
    for (const auto &[stage, count] : tiles)
        most = std::max(most, count);
    for (const int count : counts)
        all += count;
    for (const auto &[stage, count] : tiles) {
        auto *tile = new Tile(stageName(stage, policy), count, double(count) / most, stageTone(stage), this);
        tile->setObjectName(u"home.tile."_s + stage);
        connect(tile, &QAbstractButton::clicked, this, [this, word = stage] { emit stageChosen(word); });
        m_row->addWidget(tile, 1);
    }
    setRemark(tr("%n proposal(s)", nullptr, all));
}

} // namespace credence
