// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace credence {

/// Every language that Credence speaks, as one translator that is installed once. The words are those of setLanguage(),
/// except where a LanguageScope asks for others: so a document can be written in its own language while the window
/// stays in another, on any thread, and no widget hears of it. Qt's own words (dialogs, buttons) come with it where
/// Qt's translations are installed; where they are not, those stay English.
class Languages final : public QTranslator {
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);

    /// "en" or "fr": the first of what the system asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that is spoken here;
    /// English where none is.
    static QString ofSystem(const QStringList &wanted = QLocale::system().uiLanguages());
    /// How \a language writes dates, numbers and money: as \a system does where that is its language, else as in
    /// Canada.
    static QLocale localeOf(const QString &language, const QLocale &system = QLocale::system());

    /// "en" or "fr"; anything else is English. Tells nobody: ui/shell/language.h does for the window.
    void setLanguage(const QString &language);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;

private:
    using Words = std::vector<std::unique_ptr<QTranslator>>;
    std::array<Words, 2> m_words;    ///< by language
    std::atomic<int> m_language = 0; ///< the store's thread makes sentences too
};

/// While it lives, every word, date and amount made on this thread is in \a language ("en" or "fr"): translate(),
/// interfaceLanguage(), wordsLocale() and what is built on them.
class LanguageScope {
public:
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    int m_before;
    std::optional<QLocale> m_localeBefore;
};

/// Makes \a locale the program's: QLocale() on the program's own thread, wordsLocale() on every thread. Only from the
/// program's own thread. QLocale::setDefault() alone would change what other threads are reading.
void setWordsLocale(const QLocale &locale);

/// How dates, numbers and amounts are written here and now, on any thread: that of the LanguageScope, or the program's.
QLocale wordsLocale();

} // namespace credence
