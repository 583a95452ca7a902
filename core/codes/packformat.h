// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <span>

/// How a classification is laid out in the program: written by codespack.cpp while building, read in place by
/// CodeBook. Everything is little-endian and may lie at any address. A file is a header of 32-bit numbers and then:
///
/// - entries, sorted by code: 8 bytes code (zero-padded), u32 first text, u16 entry of the top level, u8 level,
///   u8 TEER (255 none), u8 flags (1: only Canada has it), 3 bytes unused;
/// - texts, those of one entry together: u32 offset in the blob, u16 entry, u8 flags (1 French, 2 example job title),
///   u8 number of words. First the English title, then the French one if there is one, then the examples. One more
///   record closes the list;
/// - tokens, the folded words of all texts, sorted by byte: u32 offset in the token blob, u32 first posting. One more
///   record closes the list;
/// - postings in the order of the tokens, so that those of a prefix are one run: u32, text × 32 + place of the word in
///   the text (31: there or later);
/// - the blob with the texts as published (UTF-8), and the blob with the tokens.
namespace credence::pack {

inline constexpr quint32 kMagic = 0x31425043; // "CPB1"

enum Header : int {
    Magic,
    Size,
    Entries,
    Texts,
    Tokens,
    Postings,
    Leaves,
    LeafLevel,
    EntriesAt,
    TextsAt,
    TokensAt,
    PostingsAt,
    BlobAt,
    TokenBlobAt,
    HeaderWords
};

inline constexpr int kEntrySize = 20;
inline constexpr int kTextSize = 8;
inline constexpr int kTokenSize = 8;
inline constexpr int kCodeSize = 8;
inline constexpr int kPlaceBits = 5;
inline constexpr quint32 kLastPlace = (1u << kPlaceBits) - 1;
inline constexpr quint8 kNoTeer = 255;
inline constexpr quint8 kCanadianOnly = 1; ///< flag of an entry
inline constexpr quint8 kFrench = 1;       ///< flag of a text
inline constexpr quint8 kExample = 2;      ///< flag of a text

/// A run of postings.
struct Run {
    quint32 begin = 0;
    quint32 end = 0;
    quint32 size() const { return end - begin; }
};

/// Reads a packed classification where it lies; owns nothing.
class View {
public:
    View() = default;
    explicit View(QByteArrayView bytes)
    {
        if (bytes.size() < HeaderWords * 4)
            return;
        m_base = reinterpret_cast<const uchar *>(bytes.data());
        if (header(Magic) != kMagic || header(Size) != quint32(bytes.size()))
            m_base = nullptr;
    }

    bool isValid() const { return m_base != nullptr; }
    int entryCount() const { return count(Entries); }
    int textCount() const { return count(Texts); }
    int leafCount() const { return count(Leaves); }
    int leafLevel() const { return count(LeafLevel); }

    QByteArrayView code(int entry) const
    {
        const char *start = reinterpret_cast<const char *>(entryAt(entry));
        return QByteArrayView(start, qstrnlen(start, kCodeSize));
    }
    int firstText(int entry) const { return entry < entryCount() ? int(u32(entryAt(entry) + 8)) : textCount(); }
    int top(int entry) const { return u16(entryAt(entry) + 12); }
    int level(int entry) const { return entryAt(entry)[14]; }
    quint8 teer(int entry) const { return entryAt(entry)[15]; }
    quint8 entryFlags(int entry) const { return entryAt(entry)[16]; }

    QByteArrayView text(int text) const
    {
        const quint32 from = u32(textAt(text));
        return QByteArrayView(m_base + header(BlobAt) + from, qsizetype(u32(textAt(text + 1)) - from));
    }
    int owner(int text) const { return u16(textAt(text) + 4); }
    quint8 textFlags(int text) const { return textAt(text)[6]; }
    int wordCount(int text) const { return textAt(text)[7]; }

    /// The postings of every word that begins with \a prefix, and in \a whole those of the word itself.
    Run postings(QByteArrayView prefix, Run &whole) const;
    quint32 posting(quint32 index) const { return u32(m_base + header(PostingsAt) + qsizetype(index) * 4); }
    /// The entry with exactly this code, or -1.
    int find(QByteArrayView code) const;

private:
    static quint32 u32(const uchar *at) { return qFromLittleEndian<quint32>(at); }
    static quint16 u16(const uchar *at) { return qFromLittleEndian<quint16>(at); }
    quint32 header(int field) const { return u32(m_base + field * 4); }
    int count(int field) const { return m_base ? int(header(field)) : 0; }
    const uchar *entryAt(int entry) const { return m_base + header(EntriesAt) + qsizetype(entry) * kEntrySize; }
    const uchar *textAt(int text) const { return m_base + header(TextsAt) + qsizetype(text) * kTextSize; }
    const uchar *tokenAt(int token) const { return m_base + header(TokensAt) + qsizetype(token) * kTokenSize; }
    QByteArrayView token(int token) const
    {
        const quint32 from = u32(tokenAt(token));
        return QByteArrayView(m_base + header(TokenBlobAt) + from, qsizetype(u32(tokenAt(token + 1)) - from));
    }

    const uchar *m_base = nullptr;
};

} // namespace credence::pack
