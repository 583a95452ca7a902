// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reasons.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString shown(const char *text) { return QCoreApplication::translate("Reasons", text); }

/// The system's own words for the causes that a person can do something about.
QString systemReason(const QString &text)
{
    struct Cause {
        int number;
        const char *words;
    };
    static constexpr std::array kCauses{
        Cause{EACCES, QT_TRANSLATE_NOOP("Reasons", "you may not read or write there")},
        Cause{EPERM, QT_TRANSLATE_NOOP("Reasons", "you may not read or write there")},
        Cause{ENOENT, QT_TRANSLATE_NOOP("Reasons", "its folder does not exist")},
        Cause{ENOTDIR, QT_TRANSLATE_NOOP("Reasons", "what should be its folder is a file")},
        Cause{EISDIR, QT_TRANSLATE_NOOP("Reasons", "it is a folder")},
        Cause{ENOSPC, QT_TRANSLATE_NOOP("Reasons", "the disk is full")},
        Cause{EDQUOT, QT_TRANSLATE_NOOP("Reasons", "your share of the disk is full")},
        Cause{EFBIG, QT_TRANSLATE_NOOP("Reasons", "it would be larger than is allowed there")},
        Cause{EROFS, QT_TRANSLATE_NOOP("Reasons", "the disk is write-protected")},
        Cause{ENAMETOOLONG, QT_TRANSLATE_NOOP("Reasons", "its name is too long")},
        Cause{EMFILE, QT_TRANSLATE_NOOP("Reasons", "too many files are open")},
        Cause{EBUSY, QT_TRANSLATE_NOOP("Reasons", "another program holds it")},
        Cause{EIO, QT_TRANSLATE_NOOP("Reasons", "the disk reports an error")},
    };
    for (const Cause &cause : kCauses) {
        if (text == qt_error_string(cause.number))
            return shown(cause.words);
    }
    return text;
}

} // namespace

QString reasonShown(const QString &word)
{
    static const QHash<QString, const char *> kWords{
        {u"no-room"_s, QT_TRANSLATE_NOOP("Reasons", "the disk is full")},
        {u"not-allowed"_s, QT_TRANSLATE_NOOP("Reasons", "you may not read or write there")},
        {u"copy-differs"_s, QT_TRANSLATE_NOOP("Reasons", "the copy is not the same as the office file")},
        {u"journal"_s, QT_TRANSLATE_NOOP("Reasons", "another program is writing to it")},
        {u"read"_s, QT_TRANSLATE_NOOP("Reasons", "the disk did not give back what lies there")},
        {u"write"_s, QT_TRANSLATE_NOOP("Reasons", "the disk did not take what was written")},
        {u"lock"_s, QT_TRANSLATE_NOOP("Reasons", "the disk does not let a file be kept from others")},
        {u"open"_s, QT_TRANSLATE_NOOP("Reasons", "it cannot be opened")},
        {QString(), QT_TRANSLATE_NOOP("Reasons", "the system does not say why")},
    };
    const char *words = kWords.value(word);
    return words ? shown(words) : systemReason(word);
}

QString damageShown(const QString &word)
{
    static const QHash<QString, const char *> kWords{
        {u"too-short"_s, QT_TRANSLATE_NOOP("Reasons", "it ends too early, as a copy does that was cut off")},
        {u"pages"_s, QT_TRANSLATE_NOOP("Reasons", "its pages do not fit together")},
        {u"version"_s, QT_TRANSLATE_NOOP("Reasons", "it does not say its version")},
        {u"log"_s, QT_TRANSLATE_NOOP("Reasons", "the journal %1 beside it belongs to another file")},
        {u"tables"_s, QT_TRANSLATE_NOOP("Reasons", "its tables are not those of an office file: %1")},
        {u"links"_s, QT_TRANSLATE_NOOP("Reasons", "records name others that are not there")},
        {u"record"_s, QT_TRANSLATE_NOOP("Reasons", "%1 cannot be read")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("Reasons", "an attached file is not what was kept")},
        {u"manifest"_s, QT_TRANSLATE_NOOP("Reasons", "it is not the file that was written as a backup")},
        {u"check"_s, QT_TRANSLATE_NOOP("Reasons", "the check of its content found problems")},
    };
    const char *words = kWords.value(word);
    return words ? shown(words) : QString();
}

QString jsonProblemShown(const QString &word)
{
    static const QHash<QString, const char *> kWords{
        {u"object-open"_s, QT_TRANSLATE_NOOP("Reasons", "a curly bracket is never closed")},
        {u"list-open"_s, QT_TRANSLATE_NOOP("Reasons", "a square bracket is never closed")},
        {u"text-open"_s, QT_TRANSLATE_NOOP("Reasons", "a quotation mark is never closed")},
        {u"colon-missing"_s, QT_TRANSLATE_NOOP("Reasons", "a colon is missing")},
        {u"comma"_s, QT_TRANSLATE_NOOP("Reasons", "a comma is missing or one too many")},
        {u"number"_s, QT_TRANSLATE_NOOP("Reasons", "a number is not written as JSON wants it")},
        {u"escape"_s, QT_TRANSLATE_NOOP("Reasons", "a backslash stands before a letter that it cannot change")},
        {u"more-follows"_s, QT_TRANSLATE_NOOP("Reasons", "something follows after its end")},
        {u"value"_s, QT_TRANSLATE_NOOP("Reasons", "what stands there is no value")},
    };
    const char *words = kWords.value(word);
    return words ? shown(words) : word;
}

} // namespace credence
