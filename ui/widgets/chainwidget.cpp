// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chainwidget.h"

#include "core/wording/wording.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kBead = 28;
constexpr int kCellWidth = 64; ///< least width of a bead; its words elide, and the tooltip says them
constexpr int kRoomyCell = 104;
constexpr int kTop = 4;
constexpr int kSide = 4; ///< px that words keep from the edge of their cell

/// Parted at the dot between its pieces ("6 Nov · 19 days"), or where it does not fit at the last space that lets the
/// first line do so.
QStringList remarkLines(const QString &remark, const QFontMetrics &metrics, double room)
{
    static const QString kDot = u" · "_s;
    if (const qsizetype dot = remark.indexOf(kDot); dot > 0)
        return {remark.first(dot), remark.sliced(dot + kDot.size())};
    if (metrics.horizontalAdvance(remark) <= room)
        return {remark};
    qsizetype at = remark.indexOf(u' ');
    for (qsizetype next = at; next > 0; next = remark.indexOf(u' ', next + 1)) {
        if (metrics.horizontalAdvance(remark.first(next)) <= room)
            at = next;
    }
    return at > 0 ? QStringList{remark.first(at), remark.sliced(at + 1)} : QStringList{remark};
}

} // namespace

ChainWidget::ChainWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // it takes what a second line needs
    setAccessibleName(tr("Chain of approval"));
}

void ChainWidget::setBeads(const QList<Bead> &beads)
{
    if (beads == m_beads)
        return;
    m_beads = beads;
    m_current = 0;
    QStringList spoken;
    for (int index = 0; index < m_beads.size(); ++index) {
        if (m_beads.at(index).state == ChainBead::Current || m_beads.at(index).state == ChainBead::Returned)
            m_current = index;
        spoken += beadText(m_beads.at(index));
    }
    setAccessibleDescription(spoken.join(u". "_s));
    tellChanged(this);
    updateGeometry();
    update();
}

QString ChainWidget::beadText(const Bead &bead)
{
    QString state;
    switch (bead.state) {
    case ChainBead::Done:
        state = tr("done");
        break;
    case ChainBead::Current:
        state = tr("here now");
        break;
    case ChainBead::Ahead:
        state = tr("still ahead");
        break;
    case ChainBead::Returned:
        state = tr("returned from here");
        break;
    case ChainBead::Stopped:
        state = tr("ended here");
        break;
    }
    QStringList words{bead.name, state};
    if (!bead.remark.isEmpty())
        words += bead.remark;
    return words.join(u", "_s);
}

QSize ChainWidget::sizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    return {std::max<int>(1, int(m_beads.size())) * 130,
            kTop * 2 + kBead + fontMetrics().height() + small.height() + 10};
}

QSize ChainWidget::minimumSizeHint() const
{
    return {std::max<int>(1, int(m_beads.size())) * kCellWidth, sizeHint().height()};
}

bool ChainWidget::wraps(int width) const
{
    const QFontMetrics small(textFont(TextSize::Small));
    const double room = double(width) / double(std::max<qsizetype>(1, m_beads.size())) - 2 * kSide;
    return std::any_of(m_beads.begin(), m_beads.end(),
                       [&](const Bead &bead) { return small.horizontalAdvance(bead.remark) > room; });
}

int ChainWidget::heightForWidth(int width) const
{
    return sizeHint().height() + (wraps(width) ? QFontMetrics(textFont(TextSize::Small)).height() : 0);
}

QRectF ChainWidget::cell(int index) const
{
    const double each = double(width()) / double(std::max<qsizetype>(1, m_beads.size()));
    return {index * each, 0, each, double(height())};
}

int ChainWidget::beadAt(QPoint position) const
{
    for (int index = 0; index < m_beads.size(); ++index) {
        if (cell(index).contains(position))
            return index;
    }
    return -1;
}

void ChainWidget::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = kTop + kBead / 2.0;
    for (int index = 0; index + 1 < m_beads.size(); ++index) {
        const bool walked =
            m_beads.at(index).state == ChainBead::Done && m_beads.at(index + 1).state != ChainBead::Ahead;
        painter.setPen(QPen(walked ? c.success.bar : c.border, 3));
        painter.drawLine(QPointF(cell(index).center().x() + kBead / 2.0, middle),
                         QPointF(cell(index + 1).center().x() - kBead / 2.0, middle));
    }
    const bool narrow = !m_beads.isEmpty() && cell(0).width() < kRoomyCell;
    const QFont strong = textFont(narrow ? TextSize::Small : TextSize::Body, QFont::DemiBold);
    const QFont small = textFont(TextSize::Small);
    const bool two = wraps(width());
    for (int index = 0; index < m_beads.size(); ++index) {
        const Bead &bead = m_beads.at(index);
        const QRectF area = cell(index);
        const QRectF disc(area.center().x() - kBead / 2.0, kTop, kBead, kBead);
        const QRectF ring = disc.adjusted(1.5, 1.5, -1.5, -1.5);
        const auto drawSign = [&](const QString &name, const QColor &fill, const QColor &ink) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawEllipse(disc);
            const int size = 14;
            painter.drawPixmap(
                QRectF(disc.center().x() - size / 2.0, disc.center().y() - size / 2.0, size, size).toRect(),
                iconPixmap(name, size, ink, devicePixelRatioF()));
        };
        switch (bead.state) {
        case ChainBead::Done:
            drawSign(u"check"_s, c.success.bar, c.onAccent);
            break;
        case ChainBead::Returned:
            drawSign(u"undo-2"_s, c.warning.bar, colours(Scheme::Light).ink);
            break;
        case ChainBead::Stopped:
            drawSign(u"x"_s, c.danger.bar, c.onAccent);
            break;
        case ChainBead::Current:
        case ChainBead::Ahead: {
            const bool here = bead.state == ChainBead::Current;
            painter.setPen(QPen(here ? c.logo : c.border, here ? 3 : 2));
            painter.setBrush(c.surface);
            painter.drawEllipse(ring);
            painter.setFont(strong);
            painter.setPen(here ? c.link : c.inkMuted);
            painter.drawText(disc, Qt::AlignCenter, locale().toString(index + 1));
            break;
        }
        }
        const QRectF words = area.adjusted(kSide, 0, -kSide, 0);
        painter.setFont(strong);
        painter.setPen(bead.state == ChainBead::Ahead ? c.inkSecondary : c.ink);
        const QFontMetrics metrics(strong);
        const double line = kTop + kBead + 5;
        painter.drawText(QRectF(words.left(), line, words.width(), metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(bead.name, Qt::ElideRight, int(words.width())));
        painter.setFont(small);
        painter.setPen(c.inkMuted);
        double below = line + metrics.height();
        for (const QString &remark :
             two ? remarkLines(bead.remark, QFontMetrics(small), words.width()) : QStringList{bead.remark}) {
            const QFontMetrics smallMetrics(small);
            painter.drawText(QRectF(words.left(), below, words.width(), smallMetrics.height()), Qt::AlignCenter,
                             smallMetrics.elidedText(remark, Qt::ElideRight, int(words.width())));
            below += smallMetrics.height();
        }
        if (hasFocus() && index == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.halo, 1.5));
            painter.drawRoundedRect(area.adjusted(3, 1, -3, -1), 6, 6);
        }
    }
}

void ChainWidget::setCurrent(int index)
{
    if (index < 0 || index >= m_beads.size())
        return;
    m_current = index;
    tellCurrent(this, index);
    update();
}

bool ChainWidget::activatePart(int part)
{
    setCurrent(part);
    emit activated(m_beads.at(part).id);
    return true;
}

void ChainWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void ChainWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_beads.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_beads.size())
            emit activated(m_beads.at(m_current).id);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChainWidget::mousePressEvent(QMouseEvent *event)
{
    const int index = beadAt(event->position().toPoint());
    if (index < 0)
        return;
    activatePart(index);
}

bool ChainWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = beadAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : beadText(m_beads.at(index)), this);
        return true;
    }
    return QWidget::event(event);
}

QList<ChainWidget::Bead> worded(const QList<ChainBead> &beads, const Policy &policy)
{
    QList<ChainWidget::Bead> result;
    for (const ChainBead &bead : beads) {
        ChainWidget::Bead shown{bead.id, bead.state, {}, {}};
        shown.name = bead.id == "submitted"_L1 ? ChainWidget::tr("Submitted") : stageName(bead.id, policy);
        const QString days = bead.days < 0 ? QString() : ChainWidget::tr("%n day(s)", "spent at a stage", bead.days);
        if (bead.state == ChainBead::Current)
            shown.remark = bead.days < 0 ? QString() : ChainWidget::tr("here for %1").arg(days);
        else if (bead.date.isValid() && bead.days >= 0 && bead.id != "submitted"_L1)
            shown.remark = u"%1 · %2"_s.arg(dateTextShort(bead.date), days);
        else if (bead.date.isValid())
            shown.remark = dateText(bead.date);
        result += shown;
    }
    return result;
}

} // namespace credence
