// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/wordlist.h"

#include "core/spelling/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qint64 kLargest = 4 * 1024 * 1024; ///< bytes; a list of one person's words has a few kilobytes
constexpr int kLongest = 100;                ///< letters of a word

QString withoutRemark(QStringView line)
{
    const qsizetype remark = line.indexOf(u'#');
    return (remark < 0 ? line : line.first(remark)).trimmed().toString();
}

/// How many letters are put in, left out, exchanged or swapped with their neighbour.
int slips(const QString &one, const QString &other)
{
    const int width = int(other.size()) + 1;
    QList<int> two(width), last(width), now(width);
    std::iota(last.begin(), last.end(), 0);
    for (int i = 1; i <= int(one.size()); ++i) {
        now[0] = i;
        for (int j = 1; j < width; ++j) {
            const bool same = one.at(i - 1) == other.at(j - 1);
            now[j] = std::min({last.at(j) + 1, now.at(j - 1) + 1, last.at(j - 1) + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one.at(i - 1) == other.at(j - 2) && one.at(i - 2) == other.at(j - 1))
                now[j] = std::min(now.at(j), two.at(j - 2) + 1);
        }
        two.swap(last);
        last.swap(now);
    }
    return last.last();
}

} // namespace

WordList::WordList(const QStringList &words)
{
    for (const QString &word : words)
        add(word);
}

WordList WordList::fromText(const QString &text)
{
    WordList list;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.trimmed().startsWith(u'#'))
            list.m_remarks += line.trimmed().toString();
        list.add(withoutRemark(line));
    }
    return list;
}

QString WordList::toText() const
{
    QString text;
    for (const QString &line : m_remarks + words())
        text += line + u'\n';
    return text;
}

Result<WordList> WordList::read(const QString &path)
{
    if (!QFileInfo::exists(path))
        return WordList();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.read(kLargest + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (bytes.size() > kLargest)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(kLargest / 1024 / 1024)});
    return fromText(QString::fromUtf8(bytes));
}

Result<void> WordList::write(const QString &path) const
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toText().toUtf8()) < 0 || !file.commit())
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    return {};
}

WordList WordList::shipped() { return read(u":/spelling/words.txt"_s).value_or(WordList()); }

bool WordList::knows(const QString &word) const
{
    if (m_words.isEmpty())
        return false;
    const QString plain = plainWord(word);
    if (m_words.contains(plain) || m_words.contains(plain.toLower()))
        return true;
    return plain == plain.toUpper() && m_capitals.contains(plain);
}

QStringList WordList::near(const QString &word) const
{
    const QString plain = plainWord(word).toLower();
    const int most = plain.size() < 7 ? 1 : 2;
    QList<std::pair<int, QString>> found;
    for (const QString &known : m_words) {
        if (std::abs(known.size() - plain.size()) > most)
            continue;
        if (const int away = slips(plain, known.toLower()); away <= most)
            found.append({away, known});
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &[away, known] : std::as_const(found))
        words.append(known);
    return words;
}

bool WordList::add(const QString &word)
{
    const QString plain = plainWord(word).trimmed();
    const auto space = [](QChar c) { return c.isSpace() || c == u'#'; };
    if (plain.isEmpty() || plain.size() > kLongest || std::any_of(plain.cbegin(), plain.cend(), space) ||
        m_words.contains(plain))
        return false;
    m_words.insert(plain);
    m_capitals.insert(plain.toUpper());
    return true;
}

bool WordList::remove(const QString &word)
{
    if (!m_words.remove(plainWord(word).trimmed()))
        return false;
    m_capitals.clear();
    for (const QString &left : std::as_const(m_words))
        m_capitals.insert(left.toUpper());
    return true;
}

QStringList WordList::words() const
{
    QStringList words(m_words.cbegin(), m_words.cend());
    std::sort(words.begin(), words.end(), [](const QString &one, const QString &other) {
        const int order = one.compare(other, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one < other;
    });
    return words;
}

} // namespace credence
