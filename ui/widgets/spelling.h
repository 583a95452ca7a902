// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/wordlist.h"
#include "core/spelling/words.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QSettings;
class QThread;

namespace credence {

class SpellingWorker;

/// The spelling of everything inside one window: the dictionaries, on a thread of their own and read when the first
/// word is asked about; the user's and the office's words; what to ignore. Answers are kept, so that asking again costs
/// a look into a table. Nothing here waits.
class Spelling final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        QSettings &settings;      ///< "spelling": whether it is on, and which missing dictionaries were told
        QString ownPath;          ///< the user's words
        QStringList folders = {}; ///< of dictionaries; empty: the system's
    };
    /// The spelling of the widgets inside \a parent.
    Spelling(const Setup &setup, QObject *parent);
    ~Spelling() override;
    /// The one that belongs to the nearest widget around \a widget; null where there is none.
    static Spelling *of(const QWidget *widget);

    /// For this user on this machine; on unless switched off.
    bool isOn() const { return m_on; }
    void setOn(bool on);

    /// Reads the lists of words; asked for by the first text that is shown. started() says so once.
    void start();
    bool isStarted() const { return m_started; }

    /// The wrong parts of \a word, or nothing while that is not known: answered() then says when it is. \a subject is
    /// whose "Ignore here" counts.
    std::optional<QList<TextRange>> mistakes(const QString &language, const QString &word, const QString &subject);
    /// Hands what may have been meant by \a part to \a done, in a later turn, unless \a context is gone.
    void suggest(QObject *context, const QString &language, const QString &part,
                 std::function<void(const QStringList &)> done);

    QStringList ownWords() const { return m_own.words(); }
    void addOwnWord(const QString &word);
    void removeOwnWord(const QString &word);
    QString ownPath() const { return m_ownPath; }
    /// Where the user's words are kept: beside the settings.
    static QString ownPathBeside(const QSettings &settings);
    /// Whether the office's words can be added to: an office is open and can be written to.
    bool hasOffice() const { return m_hasOffice; }
    QStringList officeWords() const { return m_office.words(); }
    void setOffice(bool writable, const WordList &words);
    /// Until the program ends, in the texts of \a subject.
    void ignore(const QString &subject, const QString &word);

    /// The dictionary's files of a language, or nothing; looks at the disk.
    bool hasDictionary(const QString &language) const;
    /// The Debian package that has it.
    static QString packageOf(const QString &language);

signals:
    void started();
    /// Words that were asked about are known now.
    void answered();
    /// What is right has changed: a word was added, it was switched on or off.
    void changed();
    /// A sentence for the foot of the window.
    void message(const QString &sentence);
    /// A word is to be put into (or taken from) the office's words; whoever has the store does it.
    void officeWordWanted(const QString &word, bool wanted);

private:
    struct Wish {
        QPointer<QObject> context;
        std::function<void(const QStringList &)> done;
    };
    QSettings &m_settings;
    QString m_ownPath;
    QStringList m_folders;
    bool m_on;
    bool m_started = false;
    bool m_hasOffice = false;
    bool m_asking = false;
    WordList m_shipped;
    WordList m_own;
    WordList m_office;
    QHash<QString, WordList> m_ignored;                       ///< by subject
    QHash<QString, QHash<QString, QList<TextRange>>> m_known; ///< by language: the dictionary's answers
    QHash<QString, QSet<QString>> m_wanted;                   ///< by language: words to ask about
    QHash<QString, QSet<QString>> m_asked;                    ///< by language: words under way
    QSet<QString> m_missing;                                  ///< languages without a dictionary
    QHash<int, Wish> m_wishes;                                ///< for suggestions that are under way, by number
    int m_suggesting = 0;                                     ///< number of the last one
    QThread *m_thread = nullptr;
    SpellingWorker *m_worker = nullptr;

    void startThread();
    void ask();
    void learn(const QString &language, const QHash<QString, QList<TextRange>> &answers);
    void miss(const QString &language);
    bool isListed(const QString &word, const QString &subject) const;
    std::optional<WordList> readOwn();
    bool saveOwn(const WordList &words);
};

} // namespace credence
