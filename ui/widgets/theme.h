// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QPalette;
class QWidget;

namespace credence {

enum class Scheme { Light, Dark };

/// What a colour means. It never speaks alone: a word, an icon or an accessible text says the same.
enum class Tone { Neutral, Info, Success, Warning, Danger };

/// The three colours of a tone: behind text, the text on it, and a bar, dot or line.
struct ToneColours {
    QColor back;
    QColor ink;
    QColor bar;
};

/// The named colours of a scheme. Text colours have a contrast of 4.5:1 or better on what they are written on.
struct Colours {
    QColor page, surface, raised, field;                        ///< behind everything, cards, table heads, text fields
    QColor border, line, track;                                 ///< of cards; between rows; empty part of a bar
    QColor ink, inkSecondary, inkMuted;                         ///< text, headings of cards, remarks
    QColor accent, accentHover, onAccent, accentDisabled, link; ///< main button, text on it, links
    QColor selection, halo;                                     ///< selected row or item, focus ring
    QColor button, buttonHover, buttonBorder;
    QColor sidebar, sidebarActive, sidebarInk, sidebarMuted, sidebarMark, badge, badgeAlert, onBadge, logo;
    ToneColours neutral, info, success, warning, danger;

    const ToneColours &tone(Tone tone) const;
};

/// The colours of a scheme.
const Colours &colours(Scheme scheme);
/// The scheme a palette belongs to, by the lightness of its window.
Scheme schemeOf(const QPalette &palette);
/// The colours that go with a widget's palette: what a paintEvent() asks.
const Colours &colours(const QPalette &palette);
const Colours &colours(const QWidget *widget);

/// Contrast of two colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The scheme that \a wish asks for: "light" or "dark" (the setting, or CREDENCE_SCHEME for tests and pictures), else
/// the desktop's.
Scheme wishedScheme(const QString &wish, Scheme system);
/// Palette of a scheme for the Fusion style.
QPalette paletteOf(Scheme scheme);
/// The one stylesheet, built from the named colours.
QString stylesheetOf(Scheme scheme);
/// Fusion, palette, fonts and stylesheet; again with another scheme to change it in the running program.
void applyTheme(QApplication &app, Scheme scheme);

/// The sizes of text; all are relative to the system's font size.
enum class TextSize { Small, Label, Body, Heading, Title, Figure };
/// A font of \a base's family in one of the sizes.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace credence
