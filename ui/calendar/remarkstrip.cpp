// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/remarkstrip.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kSign = 14;

} // namespace

RemarkStrip::RemarkStrip(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void RemarkStrip::setRemarks(const QStringList &sentences, Tone tone)
{
    if (sentences == m_sentences && tone == m_tone)
        return;
    m_sentences = sentences;
    m_tone = tone;
    show();
}

void RemarkStrip::show()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_signs.clear();
    for (const QString &sentence : std::as_const(m_sentences)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *sign = new QLabel(line);
        m_signs.append(sign);
        row->addWidget(sign, 0, Qt::AlignTop);
        auto *words = remarkLabel(sentence, line);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        m_lines->addWidget(line);
    }
    drawSigns();
    setVisible(!m_sentences.isEmpty());
}

void RemarkStrip::drawSigns()
{
    const QString name = m_tone == Tone::Neutral ? u"info"_s : u"triangle-alert"_s;
    for (QLabel *sign : std::as_const(m_signs))
        sign->setPixmap(iconPixmap(name, kSign, colours(this).tone(m_tone).ink, devicePixelRatioF()));
}

void RemarkStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Only drawn anew: while a style is being changed no widget may go.
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
}

} // namespace credence
