// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spelling.h"

#include "core/spelling/dictionary.h"
#include "core/wording/wording.h"
#include "ui/widgets/ownfolder.h"

#include <QSettings>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <map>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr auto kOnKey = "spelling";
constexpr auto kToldKey = "spelling-missing"; ///< languages whose dictionary was said to be missing
constexpr int kMostKept = 50000;              ///< answers of a language; then it begins anew

} // namespace

/// Lives on the thread of the dictionaries and owns them.
class SpellingWorker final : public QObject {
public:
    explicit SpellingWorker(QStringList folders) : m_folders(std::move(folders)) {}

    /// The dictionary of a language, read when first asked for; null when there is none.
    Dictionary *dictionary(const QString &language)
    {
        const auto known = m_dictionaries.find(language);
        if (known != m_dictionaries.end())
            return known->second ? &*known->second : nullptr;
        std::optional<Dictionary> &made = m_dictionaries[language];
        if (const auto files = findDictionary(language, m_folders)) {
            Result<Dictionary> read = Dictionary::load(*files, language);
            if (read)
                made.emplace(std::move(*read));
        }
        return made ? &*made : nullptr;
    }

private:
    QStringList m_folders;
    std::map<QString, std::optional<Dictionary>> m_dictionaries;
};

Spelling::Spelling(const Setup &setup, QObject *parent)
    : QObject(parent), m_settings(setup.settings), m_ownPath(setup.ownPath),
      m_folders(setup.folders.isEmpty() ? dictionaryFolders() : setup.folders),
      m_on(setup.settings.value(kOnKey, true).toBool())
{}

Spelling::~Spelling()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    delete m_worker;
}

Spelling *Spelling::of(const QWidget *widget)
{
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        if (auto *found = around->findChild<Spelling *>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

void Spelling::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_settings.setValue(kOnKey, on);
    emit changed();
}

void Spelling::start()
{
    if (std::exchange(m_started, true))
        return;
    m_shipped = WordList::shipped();
    if (Result<WordList> own = WordList::read(m_ownPath))
        m_own = std::move(*own);
    else
        emit message(errorSentence(own.error()));
    emit started();
}

void Spelling::startThread()
{
    if (m_thread)
        return;
    m_thread = new QThread(this);
    m_thread->setObjectName(u"spelling"_s);
    m_worker = new SpellingWorker(m_folders);
    m_worker->moveToThread(m_thread);
    m_thread->start(QThread::LowPriority);
}

bool Spelling::isListed(const QString &word, const QString &subject) const
{
    if (m_shipped.knows(word) || m_own.knows(word) || m_office.knows(word))
        return true;
    const auto ignored = m_ignored.constFind(subject);
    return ignored != m_ignored.cend() && ignored->knows(word);
}

std::optional<QList<TextRange>> Spelling::mistakes(const QString &language, const QString &word, const QString &subject)
{
    start();
    QHash<QString, QList<TextRange>> &known = m_known[language];
    const auto answer = known.constFind(word);
    if (answer == known.cend()) {
        if (m_missing.contains(language))
            return QList<TextRange>();
        if (!m_asked[language].contains(word)) {
            m_wanted[language].insert(word);
            if (!std::exchange(m_asking, true))
                QTimer::singleShot(0, this, &Spelling::ask);
        }
        return {};
    }
    if (answer->isEmpty() || isListed(word, subject))
        return QList<TextRange>();
    QList<TextRange> wrong;
    for (const TextRange &part : *answer) {
        if (!isListed(word.mid(part.start, part.length), subject))
            wrong.append(part);
    }
    return wrong;
}

void Spelling::ask()
{
    m_asking = false;
    startThread();
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        if (wanted->isEmpty())
            continue;
        m_asked[wanted.key()].unite(*wanted);
        const auto look = [this, worker = m_worker, language = wanted.key(), words = *wanted] {
            const Dictionary *dictionary = worker->dictionary(language);
            QHash<QString, QList<TextRange>> answers;
            if (dictionary) {
                for (const QString &word : words)
                    answers.insert(word, dictionary->mistakes(word));
            }
            // The destructor waits for this thread, so that this object is there; the answer may come too late.
            QMetaObject::invokeMethod(this, [this, language, answers, missing = !dictionary] {
                missing ? miss(language) : learn(language, answers);
            });
        };
        QMetaObject::invokeMethod(m_worker, look);
    }
    m_wanted.clear();
}

void Spelling::learn(const QString &language, const QHash<QString, QList<TextRange>> &answers)
{
    QHash<QString, QList<TextRange>> &known = m_known[language];
    if (known.size() > kMostKept)
        known.clear();
    known.insert(answers);
    QSet<QString> &asked = m_asked[language];
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        asked.remove(answer.key());
    QStringList told = m_settings.value(kToldKey).toStringList();
    if (told.removeAll(language) > 0) // found again: should it go once more, that is news
        m_settings.setValue(kToldKey, told);
    emit answered();
}

void Spelling::miss(const QString &language)
{
    m_asked.remove(language);
    m_missing.insert(language);
    QStringList told = m_settings.value(kToldKey).toStringList();
    if (!told.contains(language)) {
        m_settings.setValue(kToldKey, told << language);
        emit message(language == "fr"_L1
                         ? tr("There is no French dictionary on this computer, so French texts are not checked for "
                              "spelling. Settings says what is missing.")
                         : tr("There is no English (Canada) dictionary on this computer, so English texts are not "
                              "checked for spelling. Settings says what is missing."));
    }
    emit answered();
}

void Spelling::suggest(QObject *context, const QString &language, const QString &part,
                       std::function<void(const QStringList &)> done)
{
    startThread();
    QStringList near;
    for (const WordList *list : {&m_own, &m_office, &m_shipped})
        near += list->near(part);
    // What is to be done with them stays in this thread: it may hold things that belong here, such as a cursor.
    const int number = ++m_suggesting;
    m_wishes.insert(number, {context, std::move(done)});
    const auto look = [this, worker = m_worker, language, part, near, number] {
        const Dictionary *dictionary = worker->dictionary(language);
        QStringList words = near.mid(0, 2) + (dictionary ? dictionary->suggestions(part) : QStringList());
        words.removeDuplicates();
        QMetaObject::invokeMethod(this, [this, words, number] {
            const Wish wish = m_wishes.take(number);
            if (wish.context)
                wish.done(words);
        });
    };
    QMetaObject::invokeMethod(m_worker, look);
}

QString Spelling::ownPathBeside(const QSettings &settings) { return ownFolder(settings) + "/words.txt"_L1; }

std::optional<WordList> Spelling::readOwn()
{
    Result<WordList> words = WordList::read(m_ownPath); // another window may have added some
    if (words)
        return std::move(*words);
    emit message(errorSentence(words.error())); // what cannot be read is not written over
    return {};
}

bool Spelling::saveOwn(const WordList &words)
{
    if (const Result<void> written = words.write(m_ownPath); !written) {
        emit message(errorSentence(written.error()));
        return false;
    }
    m_own = words;
    emit changed();
    return true;
}

void Spelling::addOwnWord(const QString &word)
{
    start();
    if (auto words = readOwn(); words && words->add(word) && saveOwn(*words))
        emit message(tr("“%1” is in your dictionary now. Settings takes it out again.").arg(word));
}

void Spelling::removeOwnWord(const QString &word)
{
    start();
    if (auto words = readOwn(); words && words->remove(word))
        saveOwn(*words);
}

void Spelling::setOffice(bool writable, const WordList &words)
{
    const bool same = words == m_office && writable == m_hasOffice;
    m_hasOffice = writable;
    m_office = words;
    if (!same)
        emit changed();
}

void Spelling::ignore(const QString &subject, const QString &word)
{
    if (m_ignored[subject].add(word))
        emit changed();
}

bool Spelling::hasDictionary(const QString &language) const { return findDictionary(language, m_folders).has_value(); }

QString Spelling::packageOf(const QString &language)
{
    return language == "fr"_L1 ? u"hunspell-fr"_s : u"hunspell-en-ca"_s;
}

} // namespace credence
