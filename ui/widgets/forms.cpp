// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms.h"

#include "ui/widgets/hints.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spokenrole.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace credence {

TextLabel::TextLabel(const QString &text, TextSize size, QFont::Weight weight, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    if (size != TextSize::Body || weight != QFont::Normal)
        setFont(textFont(size, weight));
}

void TextLabel::setMuted(bool muted)
{
    m_ink = muted ? Ink::Muted : Ink::Normal;
    dye();
}

void TextLabel::setSecondary()
{
    m_ink = Ink::Secondary;
    dye();
}

void TextLabel::setLink()
{
    m_ink = Ink::Link;
    dye();
}

void TextLabel::setTone(Tone tone)
{
    m_ink = Ink::Toned;
    m_tone = tone;
    dye();
}

void TextLabel::dye()
{
    const Colours &c = colours(palette());
    QColor wanted = c.ink;
    switch (m_ink) {
    case Ink::Normal:
        break;
    case Ink::Secondary:
        wanted = c.inkSecondary;
        break;
    case Ink::Muted:
        wanted = c.inkMuted;
        break;
    case Ink::Link:
        wanted = c.link;
        break;
    case Ink::Toned:
        wanted = m_tone == Tone::Neutral ? c.inkMuted : c.tone(m_tone).ink;
        break;
    }
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ink != Ink::Normal)
        dye();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(this).halo, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

TextLabel *remarkLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Small, QFont::Normal, parent);
    label->setMuted();
    label->setWordWrap(true);
    return label;
}

TextLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Small, QFont::Normal, parent);
    label->setMuted();
    return label;
}

FieldBlock::FieldBlock(const QString &label, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new TextLabel(label, TextSize::Label, QFont::DemiBold, this)),
      m_hint(remarkLabel(hint, this)), m_words(hint), m_labelRow(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_labelRow->setSpacing(4);
    m_labelRow->addWidget(m_label);
    m_labelRow->addStretch();
    column->addLayout(m_labelRow);
    column->addWidget(field);
    column->addWidget(m_hint);
    m_label->setSecondary();
    m_hint->setVisible(!hint.isEmpty());
    credence::setHint(m_hint, !hint.isEmpty());
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    m_label->setBuddy(target);
    if (!hint.isEmpty())
        target->setAccessibleDescription(hint);
    setLabel(label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldBlock::setOptional()
{
    auto *word = new TextLabel(tr("· optional"), TextSize::Label, QFont::Normal, this);
    word->setMuted();
    m_labelRow->insertWidget(1, word);
}

void FieldBlock::setLabel(const QString &label)
{
    m_label->setText(label);
    QString spoken = label;
    spoken.remove(QLatin1Char('&'));
    QWidget *inner = m_field->focusProxy();
    const bool choices = qobject_cast<QAbstractButton *>(inner); // each has words of its own
    if (choices)
        setSpokenRole(m_field, QAccessible::Grouping);
    m_field->setAccessibleName(spoken);
    if (inner && !choices)
        inner->setAccessibleName(spoken);
}

void FieldBlock::setHint(const QString &hint, Tone tone)
{
    m_words = hint;
    m_tone = tone;
    say(hint, tone);
}

void FieldBlock::setProblem(const QString &problem)
{
    if (problem.isEmpty())
        say(m_words, m_tone);
    else
        say(problem, Tone::Danger);
}

void FieldBlock::say(const QString &hint, Tone tone)
{
    m_hint->setTone(tone);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    credence::setHint(m_hint, !hint.isEmpty() && tone == Tone::Neutral); // a problem is no hint
    const bool problem = !hint.isEmpty() && tone == Tone::Danger;
    QWidget *target = m_field->focusProxy() ? m_field->focusProxy() : m_field;
    target->setAccessibleDescription(hint);
    if (target->property("problem").toBool() != problem) {
        target->setProperty("problem", problem);
        target->style()->unpolish(target);
        target->style()->polish(target);
    }
}

namespace {

/// Enter presses the button that has the focus, as Space does; without the "first button of the dialog" that
/// autoDefault makes of it.
class PushButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat())
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new PushButton(text, parent);
    switch (kind) {
    case ButtonKind::Normal:
        break;
    case ButtonKind::Primary:
        button->setProperty("kind", QStringLiteral("primary"));
        break;
    case ButtonKind::Danger:
        button->setProperty("kind", QStringLiteral("danger"));
        break;
    case ButtonKind::Link:
        button->setProperty("kind", QStringLiteral("link"));
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", QStringLiteral("quiet"));
        break;
    }
    button->setAutoDefault(false);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

namespace {

class Line final : public QWidget {
public:
    explicit Line(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colours(this).line);
    }
};

} // namespace

QWidget *separatorLine(QWidget *parent) { return new Line(parent); }

} // namespace credence
