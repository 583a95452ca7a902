// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/motion.h"

#include <QApplication>
#include <QProxyStyle>
#include <QScrollArea>
#include <QSettings>
#include <QStyleFactory>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kStill = "credenceStill";
constexpr auto kBlinking = "credenceCursorFlashTime"; ///< of the system, ms
constexpr auto kEffects = "credenceEffects";          ///< of the system, one letter for each of kEveryEffect
constexpr Qt::UIEffect kEveryEffect[] = {Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                         Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

class HouseStyle final : public QProxyStyle {
public:
    using QProxyStyle::polish;

    HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    void polish(QWidget *widget) override
    {
        // Room for the focus ring, for those that the keyboard comes to.
        if (qobject_cast<QScrollArea *>(widget) && (widget->focusPolicy() & Qt::TabFocus))
            widget->setProperty("ring", true);
        QProxyStyle::polish(widget);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *back) const override
    {
        if ((hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate) && isStill())
            return 0;
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0; // Fusion's own are not of our set
        return QProxyStyle::styleHint(hint, option, widget, back);
    }
};

} // namespace

bool wantsStillness(const QSettings &settings)
{
    return settings.value("motion"_L1).toString() == "less"_L1 || settings.value("window/portalStill"_L1).toBool();
}

void applyMotion(QApplication &app, bool still)
{
    if (app.property(kBlinking).isNull()) {
        app.setProperty(kBlinking, QApplication::cursorFlashTime());
        QString effects;
        for (const Qt::UIEffect effect : kEveryEffect)
            effects += QApplication::isEffectEnabled(effect) ? u'1' : u'0';
        app.setProperty(kEffects, effects);
    }
    app.setProperty(kStill, still);
    QApplication::setCursorFlashTime(still ? 0 : app.property(kBlinking).toInt());
    const QString effects = app.property(kEffects).toString();
    for (qsizetype index = 0; index < effects.size(); ++index)
        QApplication::setEffectEnabled(kEveryEffect[index], !still && effects.at(index) == u'1');
}

bool isStill() { return qApp && qApp->property(kStill).toBool(); }

QStyle *makeStyle() { return new HouseStyle; }

} // namespace credence
