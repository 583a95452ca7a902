// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace credence {

/// A label in one of the text sizes that follows the palette; muted for remarks. User texts are shown as typed (plain
/// text).
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal,
                       QWidget *parent = nullptr);
    void setMuted(bool muted = true);
    void setSecondary(); ///< the colour of card headings
    void setLink();      ///< the colour of links
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override; ///< with a ring where it has the keyboard

private:
    enum class Ink { Normal, Secondary, Muted, Link, Toned } m_ink = Ink::Normal;
    Tone m_tone = Tone::Neutral;

    void dye();
};

/// Small muted text, wrapped: hints and remarks.
TextLabel *remarkLabel(const QString &text, QWidget *parent = nullptr);
/// The heading of a group inside a form or a sidebar ("Around the template").
TextLabel *sectionLabel(const QString &text, QWidget *parent = nullptr);

/// A label above its field, as in the editor: the label is the field's buddy and its accessible name; a hint below.
class FieldBlock final : public QWidget {
    Q_OBJECT
public:
    /// \a label may hold a mnemonic ("&Weeks"). \a field takes the focus (or its focus proxy does).
    FieldBlock(const QString &label, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);

    /// Adds "· optional" in muted letters after the label.
    void setOptional();
    void setLabel(const QString &label);
    void setHint(const QString &hint, Tone tone = Tone::Neutral);
    /// Stands in the hint's place while the field holds what it cannot take; empty brings the hint back.
    void setProblem(const QString &problem);
    QWidget *field() const { return m_field; }
    TextLabel *label() const { return m_label; }

private:
    QWidget *m_field;
    TextLabel *m_label;
    TextLabel *m_hint;
    QString m_words; ///< the hint, while a problem stands in its place
    Tone m_tone = Tone::Neutral;
    QBoxLayout *m_labelRow;

    void say(const QString &words, Tone tone);
};

enum class ButtonKind { Normal, Primary, Danger, Link, Quiet };
/// A push button as the pictures have them.
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
/// A square button with an icon and no text; \a name is its tooltip and accessible name.
QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// A line between things that belong to different groups.
QWidget *separatorLine(QWidget *parent = nullptr);

} // namespace credence
