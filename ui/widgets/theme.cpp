// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/motion.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// The pictures are drawn with letters of 13 px; a system that asks for larger ones gets them.
constexpr qreal kLeastBodyPoints = 9.75;

void loadFonts()
{
    for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(weight));
}

/// The rules with ${name} where a colour belongs.
constexpr auto kRules = R"(
QPushButton, QToolButton[kind="button"] { background:${button}; color:${ink}; border:1px solid ${buttonBorder}; border-radius:6px;
  padding:5px 12px; min-height:18px; }
QPushButton:hover, QToolButton[kind="button"]:hover { background:${buttonHover}; }
QPushButton:pressed { background:${track}; }
QPushButton:focus, QToolButton:focus { border:1px solid ${halo}; outline:none; }
QPushButton:disabled { color:${disabled}; }
QPushButton[kind="primary"] { background:${accent}; color:${onAccent}; border-color:${accent}; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background:${accentHover}; }
QPushButton[kind="primary"]:focus { border:2px solid ${ink}; padding:4px 11px; }
QPushButton[kind="primary"]:disabled { background:${accentDisabled}; border-color:${accentDisabled}; }
QPushButton[kind="danger"] { color:${dangerInk}; border-color:${dangerBar}; }
QPushButton[choice="true"]:checked { background:${accent}; color:${onAccent}; border-color:${accent}; }
QPushButton[choice="true"][kind="danger"]:checked { background:${alert}; border-color:${alert}; }
QPushButton[choice="true"]:checked:focus { border:2px solid ${ink}; padding:4px 11px; }
QPushButton[kind="link"] { background:transparent; border:1px solid transparent; border-radius:3px; padding:0; min-height:0;
  color:${link}; text-align:left; }
QPushButton[kind="link"]:hover { text-decoration:underline; }
QPushButton[kind="link"][onDark="true"] { color:${onBadge}; padding:0 6px; text-decoration:underline; }
QPushButton[kind="quiet"] { background:transparent; border-color:transparent; color:${inkSecondary}; }
QPushButton[kind="quiet"]:hover { background:${track}; }
QPushButton[kind="link"]:focus, QPushButton[kind="quiet"]:focus { border-color:${halo}; }
QPushButton[kind="danger"]:disabled { color:${disabled}; border-color:${buttonBorder}; }
QPushButton[kind="link"]:disabled, QPushButton[kind="quiet"]:disabled { color:${disabled}; }
QPushButton::menu-indicator { image:url(:/icons/caret.svg); width:10px; subcontrol-position:right center; right:8px; }
QToolButton { background:transparent; border:1px solid transparent; border-radius:6px; padding:3px; }
QToolButton:hover { background:${track}; }
QToolButton::menu-indicator { image:none; }
QToolButton[kind="menu"] { background:${button}; border:1px solid ${buttonBorder}; padding:5px 24px 5px 12px; min-height:18px; }
QToolButton[kind="menu"]:hover { background:${buttonHover}; }
QToolButton[kind="menu-quiet"] { color:${inkMuted}; padding:0 22px 0 6px; min-height:18px; }
QToolButton[kind="menu"]::menu-indicator, QToolButton[kind="menu-quiet"]::menu-indicator { image:url(:/icons/caret.svg);
  width:10px; subcontrol-origin:border; subcontrol-position:right center; right:8px; }
QToolButton[onDark="true"]:hover { background:${badge}; }
QLineEdit[search="true"] { background:${raised}; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background:${field};
  border:1px solid ${buttonBorder}; border-radius:6px; padding:5px 9px; selection-background-color:${accent};
  selection-color:${onAccent}; }
QPlainTextEdit, QTextEdit { padding:4px 6px; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height:20px; }
QLineEdit[inline="true"], QPlainTextEdit[inline="true"], QTextEdit[inline="true"] { background:transparent; border-color:transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border:1px solid ${halo}; }
QLineEdit:read-only, QPlainTextEdit:read-only { background:${raised}; }
QLineEdit[inline="true"]:read-only, QPlainTextEdit[inline="true"]:read-only { background:transparent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color:${disabled}; background:${raised}; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] { border-color:${dangerBar}; }
QLineEdit[problem="true"]:focus { border:2px solid ${dangerBar}; padding:4px 8px; }
QPlainTextEdit[problem="true"]:focus { border:2px solid ${dangerBar}; padding:3px 5px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border:none; padding:0; }
QComboBox::drop-down { border:none; width:22px; }
QComboBox::down-arrow { image:url(:/icons/caret.svg); width:10px; height:10px; }
QComboBox QAbstractItemView { background:${surface}; border:1px solid ${buttonBorder}; selection-background-color:${selection};
  selection-color:${ink}; outline:none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border:none; background:transparent; width:18px; }
QAbstractSpinBox::up-arrow { image:url(:/icons/caret-up.svg); width:8px; height:8px; }
QAbstractSpinBox::down-arrow { image:url(:/icons/caret.svg); width:8px; height:8px; }
QListView[sections="true"]::item { padding:8px 12px; border:none; color:${ink}; }
QListView[sections="true"]::item:selected { background:${selection}; color:${ink}; }
QListView[sections="true"]::item:focus { border-left:3px solid ${accent}; padding-left:9px; }
QTableView, QListView, QTreeView { background:transparent; border:none; outline:none; selection-background-color:${selection};
  selection-color:${ink}; }
QListView[frameShape="StyledPanel"], QTreeView[frameShape="StyledPanel"] { background:${field}; border:1px solid ${border}; }
QListView[framed="true"] { background:${field}; border:1px solid ${border}; border-radius:6px; }
QListView[framed="true"]::item { padding:7px 10px; border:none; color:${ink}; }
QListView[framed="true"]:focus { border-color:${halo}; }
QListView::item, QTreeView::item { padding:5px 6px; border:none; color:${ink}; }
QListView::item:hover, QTreeView::item:hover { background:${raised}; }
QListView::item:selected, QTreeView::item:selected { background:${selection}; color:${ink}; }
QHeaderView { background:${raised}; border:none; }
QHeaderView::section { background:${raised}; color:${inkMuted}; border:none; border-bottom:1px solid ${border};
  padding:7px 6px 7px 10px; }
QHeaderView::up-arrow { image:url(:/icons/caret-up.svg); width:8px; height:8px; }
QHeaderView::down-arrow { image:url(:/icons/caret.svg); width:8px; height:8px; }
QCheckBox, QRadioButton { spacing:7px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width:14px; height:14px; border:1px solid ${mark};
  background:${field}; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius:4px; }
QRadioButton::indicator { border-radius:8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QAbstractItemView::indicator:checked,
  QCheckBox::indicator:indeterminate { background:${accent}; border-color:${accent}; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image:url(:/icons/mark-check.svg); }
QCheckBox::indicator:indeterminate { image:url(:/icons/mark-partly.svg); }
QRadioButton::indicator:checked { image:url(:/icons/mark-radio.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border:2px solid ${ink}; width:12px; height:12px; }
QCheckBox:disabled, QRadioButton:disabled { color:${disabled}; }
QProgressBar { background:${track}; border:none; border-radius:4px; max-height:8px; color:transparent; }
QProgressBar::chunk { background:${halo}; border-radius:4px; }
QCalendarWidget QWidget { alternate-background-color:${raised}; }
QCalendarWidget QAbstractItemView { background:${surface}; selection-background-color:${accent};
  selection-color:${onAccent}; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background:${surface}; }
QCalendarWidget QToolButton { color:${ink}; font-weight:600; }
QScrollArea { background:transparent; border:none; }
QScrollArea[ring="true"] { border:1px solid transparent; border-radius:4px; }
QScrollArea[ring="true"]:focus { border-color:${halo}; }
QScrollArea > QWidget > QWidget { background:transparent; }
QAbstractScrollArea::corner { background:transparent; border:none; }
QScrollBar { background:transparent; border:none; }
QScrollBar:vertical { width:10px; }
QScrollBar:horizontal { height:10px; }
QScrollBar::handle { background:${buttonBorder}; border-radius:3px; margin:2px; }
QScrollBar::handle:vertical { min-height:28px; }
QScrollBar::handle:horizontal { min-width:28px; }
QScrollBar::handle:hover { background:${neutralBar}; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background:none; border:none;
  width:0; height:0; }
QToolTip { background:${sidebar}; color:${onBadge}; border:none; padding:4px 6px; }
QMenu { background:${surface}; border:1px solid ${border}; padding:4px; }
QMenu::item { padding:5px 26px 5px 22px; border-radius:4px; }
QMenu::item:selected { background:${selection}; color:${ink}; }
QMenu::item:disabled { color:${disabled}; }
QMenu::separator { height:1px; background:${line}; margin:4px 6px; }
)";

} // namespace

QString stylesheetOf(Scheme scheme)
{
    const Colours &c = colours(scheme);
    const std::pair<QLatin1String, QColor> names[] = {
        {"surface"_L1, c.surface},
        {"raised"_L1, c.raised},
        {"field"_L1, c.field},
        {"border"_L1, c.border},
        {"line"_L1, c.line},
        {"track"_L1, c.track},
        {"ink"_L1, c.ink},
        {"inkSecondary"_L1, c.inkSecondary},
        {"inkMuted"_L1, c.inkMuted},
        {"disabled"_L1, c.neutral.bar},
        {"accent"_L1, c.accent},
        {"accentHover"_L1, c.accentHover},
        {"onAccent"_L1, c.onAccent},
        {"accentDisabled"_L1, c.accentDisabled},
        {"link"_L1, c.link},
        {"selection"_L1, c.selection},
        {"halo"_L1, c.halo},
        {"button"_L1, c.button},
        {"buttonHover"_L1, c.buttonHover},
        {"buttonBorder"_L1, c.buttonBorder},
        {"sidebar"_L1, c.sidebar},
        {"badge"_L1, c.badge},
        {"onBadge"_L1, c.onBadge},
        {"alert"_L1, c.badgeAlert},
        {"dangerInk"_L1, c.danger.ink},
        {"dangerBar"_L1, c.danger.bar},
        {"neutralBar"_L1, c.neutral.bar},
        {"mark"_L1, c.inkMuted},
    };
    QString sheet = QString::fromLatin1(kRules);
    for (const auto &[name, colour] : names)
        sheet.replace(u"${%1}"_s.arg(name), colour.name());
    return sheet;
}

void applyTheme(QApplication &app, Scheme scheme)
{
    // The first call comes before any window: later ones only change colours.
    if (app.property("credenceFonts").isNull()) {
        app.setProperty("credenceFonts", true);
        loadFonts();
        QFont font = app.font();
        font.setPointSizeF(std::max(font.pointSizeF(), kLeastBodyPoints));
        font.setFamilies({u"Inter"_s, font.family()});
        font.setHintingPreference(QFont::PreferNoHinting);
        app.setStyle(makeStyle());
        app.setFont(font);
    }
    app.setPalette(paletteOf(scheme));
    app.setStyleSheet(stylesheetOf(scheme));
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(body * 0.88);
        break;
    case TextSize::Label:
        font.setPointSizeF(body * 0.94);
        break;
    case TextSize::Body:
        break;
    case TextSize::Heading:
        font.setPointSizeF(body * 1.17);
        break;
    case TextSize::Title:
        font.setPointSizeF(body * 1.31);
        break;
    case TextSize::Figure:
        font.setPointSizeF(body * 1.75);
        break;
    }
    font.setWeight(weight);
    return font;
}

} // namespace credence
