// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Why a file cannot be used; Hunspell itself is silent about it.
Result<void> readable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.readLine(256).trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    return {};
}

/// The first line of a list of words says how many there are.
bool countsWords(const QString &path)
{
    QFile file(path);
    bool number = false;
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray line = file.readLine(64).trimmed();
        if (line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        const qsizetype space = line.indexOf(' ');
        (space < 0 ? line : line.first(space)).toInt(&number);
    }
    return number;
}

std::string nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    // With this prefix Hunspell reads the path as UTF-8.
    return "\\\\?\\" + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &shared : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << shared + "/hunspell"_L1 << shared + "/myspell/dicts"_L1;
    folders.removeDuplicates();
    return folders;
}

QStringList dictionaryNames(const QString &language)
{
    if (language == "fr"_L1)
        return {u"fr_CA"_s, u"fr_FR"_s, u"fr"_s};
    return {u"en_CA"_s};
}

std::optional<DictionaryFiles> findDictionary(const QString &language, const QStringList &folders)
{
    for (const QString &name : dictionaryNames(language)) {
        for (const QString &folder : folders) {
            const QString stem = folder + u'/' + name;
            const DictionaryFiles files{stem + ".aff"_L1, stem + ".dic"_L1};
            if (QFileInfo(files.affixes).isFile() && QFileInfo(files.words).isFile())
                return files;
        }
    }
    return {};
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell, QString language, bool utf8)
    : m_hunspell(std::move(hunspell)), m_language(std::move(language)), m_utf8(utf8)
{}

Dictionary::Dictionary(Dictionary &&) noexcept = default;
Dictionary &Dictionary::operator=(Dictionary &&) noexcept = default;
Dictionary::~Dictionary() = default;

Result<Dictionary> Dictionary::load(const DictionaryFiles &files, const QString &language)
{
    for (const QString &path : {files.affixes, files.words}) {
        if (const Result<void> usable = readable(path); !usable)
            return tl::unexpected(usable.error());
    }
    if (!countsWords(files.words)) // a damaged one would call every word wrong
        return failure(ErrorCode::FileEmpty, {files.words});
    auto hunspell = std::make_unique<Hunspell>(nativePath(files.affixes).c_str(), nativePath(files.words).c_str());
    const QByteArray encoding = QByteArray::fromStdString(hunspell->get_dict_encoding()).toUpper();
    const bool utf8 = encoding == "UTF-8";
    if (!utf8 && encoding != "ISO8859-1" && encoding != "ISO-8859-1")
        return failure(ErrorCode::NotUtf8, {files.affixes, u"0"_s});
    return Dictionary(std::move(hunspell), language, utf8);
}

bool Dictionary::knows(const QString &plain) const
{
    if (m_utf8)
        return m_hunspell->spell(plain.toStdString());
    QStringEncoder latin(QStringConverter::Latin1);
    const QByteArray bytes = latin(plain);
    return !latin.hasError() && m_hunspell->spell(bytes.toStdString());
}

QList<TextRange> Dictionary::mistakes(const QString &word) const
{
    return mistakesIn(word, m_language, [this](const QString &plain) { return knows(plain); });
}

QStringList Dictionary::suggestions(const QString &part, int most) const
{
    const QString plain = plainWord(part);
    const QChar apostrophe = part.contains(u'\'') ? u'\'' : u'\u2019';
    QStringList words;
    for (const std::string &one : m_hunspell->suggest(m_utf8 ? plain.toStdString() : plain.toLatin1().toStdString())) {
        QString word = m_utf8 ? QString::fromStdString(one) : QString::fromLatin1(one.data(), qsizetype(one.size()));
        word.replace(u'\'', apostrophe).replace(u'\u2019', apostrophe);
        if (!words.contains(word) && words.size() < most)
            words.append(word);
    }
    return words;
}

} // namespace credence
