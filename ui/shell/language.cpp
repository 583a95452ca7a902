// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace credence {

Language::Language(QSettings &settings) : m_settings(settings)
{
    use(settings.value("language"_L1, u"system"_s).toString());
    QCoreApplication::installTranslator(&m_languages);
}

Language::~Language() { QCoreApplication::removeTranslator(&m_languages); }

void Language::use(const QString &wish)
{
    const QString language = wish == u"en" || wish == u"fr" ? wish : Languages::ofSystem();
    const QString before = interfaceLanguage();
    const QLocale localeBefore;
    const QLocale locale = Languages::localeOf(language);
    m_languages.setLanguage(language);
    setWordsLocale(locale);
    if (language == before && locale == localeBefore)
        return;
    QEvent heard(QEvent::LanguageChange); // for Qt's own dialogs
    QCoreApplication::sendEvent(QCoreApplication::instance(), &heard);
    emit changed();
}

void Language::choose(const QString &wish)
{
    m_settings.setValue("language"_L1, wish);
    use(wish);
}

} // namespace credence
