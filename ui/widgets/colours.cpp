// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QPalette>
#include <QWidget>

#include <cmath>

namespace credence {

namespace {

QColor hex(QRgb value) { return QColor::fromRgb(value); }

Colours makeLight()
{
    Colours c;
    c.page = hex(0xf6f7f9);
    c.surface = hex(0xffffff);
    c.raised = hex(0xfafbfc);
    c.field = hex(0xffffff);
    c.border = hex(0xe2e6ec);
    c.line = hex(0xeef1f5);
    c.track = hex(0xedf0f4);
    c.ink = hex(0x1d2430);
    c.inkSecondary = hex(0x49556a);
    c.inkMuted = hex(0x5f6b7e);
    c.accent = hex(0x1f7f73);
    c.accentHover = hex(0x1a6f65);
    c.onAccent = hex(0xffffff);
    c.accentDisabled = hex(0x99c5bf);
    c.link = hex(0x1b7468);
    c.selection = hex(0xe8f4f2);
    c.halo = hex(0x2f9e8f);
    c.button = hex(0xffffff);
    c.buttonHover = hex(0xf3f5f8);
    c.buttonBorder = hex(0xcfd6e0);
    c.sidebar = hex(0x20293a);
    c.sidebarActive = hex(0x2b364b);
    c.sidebarInk = hex(0xc9d1de);
    c.sidebarMuted = hex(0x99a5b8);
    c.sidebarMark = hex(0x3cc2ae);
    c.badge = hex(0x3a465e);
    c.badgeAlert = hex(0xb94a35);
    c.onBadge = hex(0xffffff);
    c.logo = hex(0x2f9e8f);
    c.neutral = {hex(0xedf0f4), hex(0x49556a), hex(0x9aa6b8)};
    c.info = {hex(0xe4edfb), hex(0x2a559c), hex(0x4d86d8)};
    c.success = {hex(0xe0f2ea), hex(0x1c6b45), hex(0x2e9b66)};
    c.warning = {hex(0xfdf0d7), hex(0x875a06), hex(0xd29a2c)};
    c.danger = {hex(0xfbe4e0), hex(0xa5341f), hex(0xc2543f)};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.page = hex(0x171b22);
    c.surface = hex(0x1f2530);
    c.raised = hex(0x232a36);
    c.field = hex(0x171b22);
    c.border = hex(0x303847);
    c.line = hex(0x2a3240);
    c.track = hex(0x2d3542);
    c.ink = hex(0xe3e7ee);
    c.inkSecondary = hex(0xb4bdcb);
    c.inkMuted = hex(0x98a3b5);
    c.accent = hex(0x237f74);
    c.accentHover = hex(0x1f7268);
    c.onAccent = hex(0xffffff);
    c.accentDisabled = hex(0x28524f);
    c.link = hex(0x4cc0ae);
    c.selection = hex(0x1d3a3c);
    c.halo = hex(0x3cc2ae);
    c.button = hex(0x28303d);
    c.buttonHover = hex(0x313a49);
    c.buttonBorder = hex(0x3b4556);
    c.sidebar = hex(0x10141a);
    c.sidebarActive = hex(0x1d2530);
    c.sidebarInk = hex(0xc9d1de);
    c.sidebarMuted = hex(0x8b97aa);
    c.sidebarMark = hex(0x3cc2ae);
    c.badge = hex(0x3a465e);
    c.badgeAlert = hex(0xb94a35);
    c.onBadge = hex(0xffffff);
    c.logo = hex(0x2f9e8f);
    c.neutral = {hex(0x2d3542), hex(0xb6c0cf), hex(0x9aa6b8)};
    c.info = {hex(0x1c3357), hex(0x93baf5), hex(0x4d86d8)};
    c.success = {hex(0x173d2d), hex(0x7fd4a8), hex(0x2e9b66)};
    c.warning = {hex(0x43330f), hex(0xf0c466), hex(0xd29a2c)};
    c.danger = {hex(0x4a211b), hex(0xf3a293), hex(0xc2543f)};
    return c;
}

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const ToneColours &Colours::tone(Tone wanted) const
{
    switch (wanted) {
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

const Colours &colours(Scheme scheme)
{
    static const Colours light = makeLight();
    static const Colours dark = makeDark();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    // The stylesheet makes some grounds transparent; there the text tells.
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const bool dark = ground.alpha() > 0 ? ground.lightness() < 128
                                         : palette.color(QPalette::Active, QPalette::Text).lightness() >= 128;
    return dark ? Scheme::Dark : Scheme::Light;
}

const Colours &colours(const QPalette &palette) { return colours(schemeOf(palette)); }

const Colours &colours(const QWidget *widget) { return colours(schemeOf(widget->palette())); }

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Scheme wishedScheme(const QString &wish, Scheme system)
{
    if (wish == QLatin1String("light"))
        return Scheme::Light;
    if (wish == QLatin1String("dark"))
        return Scheme::Dark;
    return system;
}

QPalette paletteOf(Scheme scheme)
{
    const Colours &c = colours(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.page);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.inkMuted);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.sidebar);
    palette.setColor(QPalette::ToolTipText, c.onBadge);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.buttonBorder);
    palette.setColor(QPalette::Shadow, c.sidebar);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.neutral.bar);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.accentDisabled);
    return palette;
}

} // namespace credence
