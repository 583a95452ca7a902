// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QThread>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kNone = -1;
constexpr int kEnglish = 0;
constexpr int kFrench = 1;

const std::array<QString, 2> kCodes{u"en"_s, u"fr"_s};

/// The language of this thread's scope. Translating has no context to hand it in by: QCoreApplication::translate() is
/// one function for the whole program.
thread_local int scopeLanguage = kNone;
/// And how that writes, from the scope's beginning to its end.
thread_local std::optional<QLocale> scopeLocale;

/// The program's locale for the other threads: QLocale() must not be read there, because setDefault() may be at work.
std::mutex elsewhereGuard;
std::optional<QLocale> elsewhere;

/// QLocale() as far as this thread may know it.
QLocale programLocale()
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (!application || application->thread() == QThread::currentThread())
        return {};
    const std::lock_guard lock(elsewhereGuard);
    return elsewhere ? *elsewhere : QLocale(); // nobody has ever switched
}

int indexOf(QStringView language) { return language.startsWith("fr"_L1) ? kFrench : kEnglish; }

} // namespace

Languages::Languages(QObject *parent) : QTranslator(parent)
{
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const auto add = [this](int language, const QString &name, const QString &folder) {
        auto words = std::make_unique<QTranslator>();
        if (words->load(name, folder))
            m_words.at(language).push_back(std::move(words));
    };
    // English has plural forms too.
    for (const int language : {kEnglish, kFrench}) {
        add(language, u"credence_"_s + kCodes.at(language), u":/i18n"_s);
        add(language, u"qtbase_"_s + kCodes.at(language), qtFolder);
    }
}

QString Languages::ofSystem(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        const QLocale::Language language = QLocale(one).language();
        if (language == QLocale::French)
            return kCodes.at(kFrench);
        if (language == QLocale::English)
            return kCodes.at(kEnglish);
    }
    return kCodes.at(kEnglish);
}

QLocale Languages::localeOf(const QString &language, const QLocale &system)
{
    const QLocale::Language wanted = indexOf(language) == kFrench ? QLocale::French : QLocale::English;
    // A system may speak one language and write its dates in another (LANGUAGE=fr where LC_TIME is C).
    const bool isOf = system.language() == wanted && system.monthName(8) == QLocale(wanted).monthName(8);
    return isOf ? system : QLocale(wanted, QLocale::Canada);
}

void Languages::setLanguage(const QString &language) { m_language = indexOf(language); }

QString Languages::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const Words &words = m_words.at(scopeLanguage == kNone ? m_language.load() : scopeLanguage);
    for (const auto &each : words) {
        const QString said = each->translate(context, source, disambiguation, n);
        if (!said.isNull())
            return said;
    }
    return {};
}

LanguageScope::LanguageScope(const QString &language)
    : m_before(std::exchange(scopeLanguage, indexOf(language))),
      m_localeBefore(std::exchange(scopeLocale, Languages::localeOf(language, programLocale())))
{}

LanguageScope::~LanguageScope()
{
    scopeLanguage = m_before;
    scopeLocale = m_localeBefore;
}

QString interfaceLanguage()
{
    if (scopeLanguage != kNone)
        return kCodes.at(scopeLanguage);
    return kCodes.at(programLocale().language() == QLocale::French ? kFrench : kEnglish);
}

void setWordsLocale(const QLocale &locale)
{
    QLocale::setDefault(locale);
    const std::lock_guard lock(elsewhereGuard);
    elsewhere = locale;
}

QLocale wordsLocale() { return scopeLocale ? *scopeLocale : programLocale(); }

} // namespace credence
