// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidelabel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr QStringView kJoint = u" · ";
constexpr qsizetype kShortPiece = 18; ///< characters; a longer one keeps its own spaces, or it would need too much room

} // namespace

QString breakingAtJoints(const QString &words)
{
    if (!words.contains(kJoint))
        return words;
    QStringList pieces = words.split(kJoint.toString());
    for (QString &piece : pieces) {
        if (piece.size() <= kShortPiece)
            piece.replace(u' ', QChar::Nbsp);
    }
    return pieces.join(u"\u00a0· "_s);
}

QSize ElideLabel::minimumSizeHint() const { return {0, TextLabel::minimumSizeHint().height()}; }

void ElideLabel::setMostLines(int lines)
{
    m_most = lines;
    update();
}

QStringList ElideLabel::linesOf(QString words) const
{
    QStringList lines;
    while (lines.size() + 1 < m_most && fontMetrics().horizontalAdvance(words) > width()) {
        QTextLayout laid(words, font());
        laid.beginLayout();
        QTextLine first = laid.createLine();
        first.setLineWidth(width());
        laid.endLayout();
        lines += words.left(first.textLength());
        words.remove(0, first.textLength());
    }
    return lines << words;
}

void ElideLabel::paintEvent(QPaintEvent *)
{
    const QString whole = text().simplified();
    QString shown = whole;
    QStringList lines = linesOf(shown);
    const auto fits = [&] { return fontMetrics().horizontalAdvance(lines.last()) <= width(); };
    for (qsizetype joint = shown.lastIndexOf(kJoint); joint > 0 && !fits(); joint = shown.lastIndexOf(kJoint)) {
        shown.truncate(joint);
        lines = linesOf(shown);
    }
    if (!fits())
        lines.last() = fontMetrics().elidedText(lines.last(), Qt::ElideRight, width());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(alignment()), lines.join(u'\n'));
    const QString tip = lines.join(QString()) == whole ? QString() : whole;
    if (tip != toolTip())
        setToolTip(tip);
}

} // namespace credence
