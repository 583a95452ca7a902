// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filebytes.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace credence {

Result<QByteArray> readBytes(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, {path, u"not-a-file"_s});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const auto tooLarge = failure(ErrorCode::FileTooLarge, {path, QString::number(limit / (1024 * 1024))});
    if (file.size() > limit)
        return tooLarge;
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (bytes.size() > limit) // it grew meanwhile
        return tooLarge;
    if (bytes.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    return bytes;
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    errno = 0;
    // Flushed by hand: what commit() itself cannot write of the last 16 KiB, it does not tell, and puts a cut-off file
    // in the place of the one that was there (seen on a full disk with Qt 6.4).
    const bool done = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!done) {
        // Where a part of it went in, Qt says only "Unknown error"; the system said why the rest did not.
        const int cause = errno;
        const bool partly = file.error() == QFileDevice::WriteError && cause != 0;
        const QString reason = partly ? qt_error_string(cause) : file.errorString();
        file.cancelWriting();
        return failure(ErrorCode::FileNotWritten, {path, reason});
    }
    return {};
}

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto byteAt = [bytes](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const auto follows = [](quint8 byte) { return (byte & 0xC0) == 0x80; };
    for (qsizetype i = 0; i < bytes.size();) {
        const quint8 lead = byteAt(i);
        const quint8 second = byteAt(i + 1);
        if (lead < 0x80) {
            i += 1;
        } else if (lead >= 0xC2 && lead <= 0xDF && follows(second)) {
            i += 2;
        } else if (lead >= 0xE0 && lead <= 0xEF && follows(second) && follows(byteAt(i + 2)) &&
                   !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F)) {
            i += 3;
        } else if (lead >= 0xF0 && lead <= 0xF4 && follows(second) && follows(byteAt(i + 2)) &&
                   follows(byteAt(i + 3)) && !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F)) {
            i += 4;
        } else {
            return i;
        }
    }
    return -1;
}

QString fromWindows1252(QByteArrayView bytes)
{
    // 0x80 to 0x9F; everything else is as in Latin-1.
    static constexpr std::array<char16_t, 32> kSpecial{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                       0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(kSpecial[c.unicode() - 0x80]);
    }
    return text;
}

static QString jsonProblem(QJsonParseError::ParseError problem)
{
    switch (problem) {
    case QJsonParseError::UnterminatedObject:
        return u"object-open"_s;
    case QJsonParseError::UnterminatedArray:
        return u"list-open"_s;
    case QJsonParseError::UnterminatedString:
        return u"text-open"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"colon-missing"_s;
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::MissingObject:
        return u"comma"_s;
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return u"number"_s;
    case QJsonParseError::IllegalEscapeSequence:
        return u"escape"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"more-follows"_s;
    default:
        return u"value"_s;
    }
}

Error notJson(const QString &source, const QByteArray &bytes, const QJsonParseError &problem, qsizetype skipped)
{
    const qsizetype at = std::clamp<qsizetype>(problem.offset, 0, bytes.size());
    const qsizetype line = 1 + QByteArrayView(bytes).first(at).count('\n');
    return {ErrorCode::NotJson,
            {source, jsonProblem(problem.error), QString::number(at + skipped), QString::number(line)},
            problem.errorString()};
}

int jsonDepth(QByteArrayView bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace credence
