// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainhint.h"

#include "core/wording/plainlanguage.h"
#include "ui/widgets/hints.h"
#include "ui/widgets/linklabel.h"

#include <QBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPause = 400; ///< ms without typing

} // namespace

PlainHint::PlainHint(QWidget *parent)
    : QWidget(parent), m_line(new LinkLabel({}, TextSize::Small, QFont::Normal, false, this)),
      m_nothing(remarkLabel({}, this)), m_details(remarkLabel({}, this)), m_soon(new QTimer(this))
{
    m_line->setObjectName(u"plain.line"_s);
    m_line->setWordWrap(false); // it is short, and as wide as its words
    m_nothing->setObjectName(u"plain.nothing"_s);
    m_details->setObjectName(u"plain.details"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addWidget(m_details);
    m_line->hide();
    m_nothing->hide();
    m_details->hide();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPause);
    connect(m_soon, &QTimer::timeout, this, &PlainHint::look);
    connect(m_line, &LinkLabel::activated, this, [this] { open(!m_opened); });
    setHint(this);
}

void PlainHint::setText(const QString &text, const QString &language)
{
    if (text == m_text && language == m_language)
        return;
    m_text = text;
    m_language = language;
    if (isVisible())
        m_soon->start();
}

void PlainHint::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon->start();
}

void PlainHint::look()
{
    if (!m_known.contains(m_language))
        m_known.insert(m_language, PlainWords::shipped(m_language));
    const PlainLanguage read = readPlainly(m_text, m_known.value(m_language));
    const bool advised = !read.advice.isEmpty();
    QStringList lines;
    for (const PlainAdvice &advice : read.advice)
        lines.append(u"•\u00A0"_s + plainAdviceSentence(advice));
    m_line->setText(plainSummary(read));
    m_nothing->setText(plainSummary(read));
    m_details->setText(lines.join(u'\n'));
    m_line->setVisible(advised);
    m_nothing->setVisible(!advised && read.words > 0);
    open(m_opened);
}

void PlainHint::open(bool opened)
{
    m_opened = opened;
    m_details->setVisible(opened && m_line->isVisibleTo(this));
    const QString what = opened ? tr("Hide the suggestions") : tr("Show the suggestions");
    m_line->setToolTip(what);
    m_line->setAccessibleDescription(opened ? m_details->text() : what);
}

} // namespace credence
