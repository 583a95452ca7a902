// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// codes-pack: runs while Credence is built and turns one classification of resources/codes/ into the indexed form that
// the program carries (packformat.h), so that nothing has to be parsed when a window opens.
//
//   codes-pack cip cip_2021.tsv OUT
//   codes-pack noc noc_2021.tsv noc_2021_examples.tsv OUT
#include "core/codes/folding.h"
#include "core/codes/packformat.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

struct Entry {
    QByteArray code;
    int level = 0;
    quint8 teer = pack::kNoTeer;
    quint8 flags = 0;
    std::array<QString, 2> titles; // English, French
    std::array<QStringList, 2> examples;
};

bool complain(const QString &what)
{
    std::fprintf(stderr, "codes-pack: %s\n", qPrintable(what));
    return false;
}

/// The lines of a table below its header, cut at tabs; nothing when the header or a line is not as expected.
std::optional<QList<QStringList>> table(const QString &path, const QStringList &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"cannot read %1"_s.arg(path));
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    QList<QStringList> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u'\t');
        if (rows.isEmpty() ? cells != columns : cells.size() != columns.size()) {
            complain(u"%1: not the columns expected: %2"_s.arg(path, line));
            return {};
        }
        rows.append(cells);
    }
    if (rows.isEmpty()) {
        complain(u"%1 is empty"_s.arg(path));
        return {};
    }
    rows.removeFirst();
    return rows;
}

class Packer {
public:
    explicit Packer(QStringList levels) : m_levels(std::move(levels)) {}

    bool add(const QString &code, const QString &level, const QString &english, const QString &french)
    {
        Entry entry{.code = code.toLatin1(), .level = int(m_levels.indexOf(level))};
        if (entry.level < 0 || entry.code.isEmpty() || entry.code.size() > pack::kCodeSize || english.isEmpty())
            return complain(u"%1 (%2) is not as expected"_s.arg(code, level));
        if (m_entries.contains(entry.code))
            return complain(u"%1 occurs twice"_s.arg(code));
        entry.titles[0] = english;
        entry.titles[1] = french;
        m_entries.insert(entry.code, entry);
        return true;
    }
    Entry &entry(const QString &code) { return m_entries[code.toLatin1()]; }
    bool contains(const QString &code) const { return m_entries.contains(code.toLatin1()); }

    bool write(const QString &path);

private:
    void addText(int owner, const QString &text, quint8 flags);
    int topOf(const QByteArray &code) const; // index of the entry of the first level that the code begins with

    QStringList m_levels;
    QMap<QByteArray, Entry> m_entries; // sorted by code, as the file is
    QByteArray m_texts, m_blob;
    QMap<QByteArray, QList<quint32>> m_tokens;
    quint32 m_textCount = 0;
};

template <typename T> void put(QByteArray &to, T value)
{
    value = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

int Packer::topOf(const QByteArray &code) const
{
    int index = 0;
    for (const Entry &entry : m_entries) {
        if (entry.level == 0 && code.startsWith(entry.code))
            return index;
        ++index;
    }
    return -1;
}

void Packer::addText(int owner, const QString &text, quint8 flags)
{
    const QList<QByteArray> words = foldedWords(text);
    put(m_texts, quint32(m_blob.size()));
    put(m_texts, quint16(owner));
    put(m_texts, flags);
    put(m_texts, quint8(std::min<qsizetype>(words.size(), std::numeric_limits<quint8>::max())));
    m_blob += text.toUtf8();
    for (qsizetype i = 0; i < words.size(); ++i)
        m_tokens[words.at(i)].append((m_textCount << pack::kPlaceBits) |
                                     std::min<quint32>(quint32(i), pack::kLastPlace));
    ++m_textCount;
}

bool Packer::write(const QString &path)
{
    QByteArray entries;
    quint32 leaves = 0;
    int index = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int top = topOf(entry.code);
        if (top < 0)
            return complain(u"%1 belongs to nothing"_s.arg(QString::fromLatin1(entry.code)));
        entries += entry.code.leftJustified(pack::kCodeSize, '\0');
        put(entries, m_textCount);
        put(entries, quint16(top));
        put(entries, quint8(entry.level));
        put(entries, entry.teer);
        put(entries, entry.flags);
        entries.append(3, '\0');
        leaves += entry.level == m_levels.size() - 1;
        addText(index, entry.titles[0], 0);
        if (!entry.titles[1].isEmpty())
            addText(index, entry.titles[1], pack::kFrench);
        for (const QString &example : entry.examples[0])
            addText(index, example, pack::kExample);
        for (const QString &example : entry.examples[1])
            addText(index, example, pack::kExample | pack::kFrench);
        ++index;
    }
    if (m_entries.size() > std::numeric_limits<quint16>::max() ||
        m_textCount >= (std::numeric_limits<quint32>::max() >> pack::kPlaceBits))
        return complain(u"too many entries or texts for the format"_s);
    put(m_texts, quint32(m_blob.size())); // the record that closes the list
    put(m_texts, quint32(0));

    QByteArray tokens, postings, tokenBlob;
    for (auto it = m_tokens.cbegin(); it != m_tokens.cend(); ++it) {
        put(tokens, quint32(tokenBlob.size()));
        put(tokens, quint32(postings.size() / 4));
        tokenBlob += it.key();
        for (const quint32 posting : it.value())
            put(postings, posting);
    }
    put(tokens, quint32(tokenBlob.size()));
    put(tokens, quint32(postings.size() / 4));

    quint32 header[pack::HeaderWords] = {};
    header[pack::Magic] = pack::kMagic;
    header[pack::Entries] = quint32(m_entries.size());
    header[pack::Texts] = m_textCount;
    header[pack::Tokens] = quint32(m_tokens.size());
    header[pack::Postings] = quint32(postings.size() / 4);
    header[pack::Leaves] = leaves;
    header[pack::LeafLevel] = quint32(m_levels.size() - 1);
    quint32 at = pack::HeaderWords * 4;
    const std::pair<int, const QByteArray *> sections[] = {
        {pack::EntriesAt, &entries},   {pack::TextsAt, &m_texts}, {pack::TokensAt, &tokens},
        {pack::PostingsAt, &postings}, {pack::BlobAt, &m_blob},   {pack::TokenBlobAt, &tokenBlob}};
    QByteArray body;
    for (const auto &[field, section] : sections) {
        header[field] = at + quint32(body.size());
        body += *section;
    }
    header[pack::Size] = at + quint32(body.size());

    QByteArray bytes;
    for (const quint32 word : header)
        put(bytes, word);
    bytes += body;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return complain(u"cannot write %1"_s.arg(path));
    return true;
}

bool packCip(const QString &source, const QString &target)
{
    const auto rows = table(source, {u"code"_s, u"level"_s, u"title_en"_s, u"title_fr"_s, u"canadian_only"_s});
    if (!rows)
        return false;
    Packer packer({u"series"_s, u"subseries"_s, u"class"_s});
    for (const QStringList &row : *rows) {
        if (!packer.add(row.at(0), row.at(1), row.at(2), row.at(3)))
            return false;
        if (row.at(4) == "CAN"_L1)
            packer.entry(row.at(0)).flags = pack::kCanadianOnly;
    }
    return packer.write(target);
}

bool packNoc(const QString &source, const QString &examples, const QString &target)
{
    const auto rows = table(source, {u"code"_s, u"level"_s, u"teer"_s, u"title_en"_s, u"title_fr"_s});
    const auto jobs = table(examples, {u"code"_s, u"lang"_s, u"example"_s});
    if (!rows || !jobs)
        return false;
    Packer packer({u"broad"_s, u"major"_s, u"submajor"_s, u"minor"_s, u"unit"_s});
    for (const QStringList &row : *rows) {
        if (!packer.add(row.at(0), row.at(1), row.at(3), row.at(4)))
            return false;
        if (!row.at(2).isEmpty())
            packer.entry(row.at(0)).teer = quint8(row.at(2).toUInt());
    }
    for (const QStringList &row : *jobs) {
        const bool french = row.at(1) == "fr"_L1;
        if (!packer.contains(row.at(0)) || (!french && row.at(1) != "en"_L1))
            return complain(u"no unit group %1 or no language %2"_s.arg(row.at(0), row.at(1)));
        packer.entry(row.at(0)).examples[french ? 1 : 0].append(row.at(2));
    }
    return packer.write(target);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    if (arguments.size() == 3 && arguments.at(0) == "cip"_L1)
        return packCip(arguments.at(1), arguments.at(2)) ? 0 : 1;
    if (arguments.size() == 4 && arguments.at(0) == "noc"_L1)
        return packNoc(arguments.at(1), arguments.at(2), arguments.at(3)) ? 0 : 1;
    std::fprintf(stderr, "usage: codes-pack cip TABLE OUT | codes-pack noc TABLE EXAMPLES OUT\n");
    return 1;
}
