// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codebook.h"

#include "core/codes/lookup.h"
#include "core/codes/packformat.h"

#include <QCoreApplication>
#include <QResource>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

// A static library's resources are dropped by the linker unless something names them; the macro must stand outside
// every namespace.
static void loadCodes() { Q_INIT_RESOURCE(codes); }

namespace credence {

namespace {

constexpr std::array kCipLevels = {"series", "subseries", "class"};
constexpr std::array kNocLevels = {"broad", "major", "submajor", "minor", "unit"};

pack::View open(const QString &path)
{
    const QResource resource(path);
    // Stored uncompressed, hence readable where it lies for as long as the program runs.
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    const pack::View view(QByteArrayView(resource.data(), resource.size()));
    Q_ASSERT(view.isValid());
    return view;
}

bool isFrench(QStringView language) { return language.startsWith(u"fr", Qt::CaseInsensitive); }

/// The bytes of a code, or nothing where no code can match: other characters than ASCII, or too many.
QByteArray codeBytes(QStringView code)
{
    if (code.size() > pack::kCodeSize)
        return {};
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'.' && c <= u'9'; });
    return plain ? code.toLatin1() : QByteArray();
}

QString title(const pack::View &view, int entry, bool french)
{
    int text = view.firstText(entry);
    if (french && text + 1 < view.firstText(entry + 1) && view.textFlags(text + 1) == pack::kFrench)
        ++text;
    return QString::fromUtf8(view.text(text));
}

} // namespace

struct CodeBook::Data {
    pack::View cip, noc;

    const pack::View &view(CodeList list) const { return list == CodeList::Cip ? cip : noc; }
    static std::span<const char *const> levels(CodeList list)
    {
        return list == CodeList::Cip ? std::span<const char *const>(kCipLevels) : kNocLevels;
    }

    bool isLeaf(CodeList list, QStringView code) const
    {
        const int entry = view(list).find(codeBytes(code));
        return entry >= 0 && view(list).level(entry) == view(list).leafLevel();
    }

    Code code(CodeList list, int entry, bool french) const
    {
        const pack::View &in = view(list);
        Code code;
        code.code = QString::fromLatin1(in.code(entry));
        code.title = title(in, entry, french);
        code.level = QString::fromLatin1(levels(list)[size_t(in.level(entry))]);
        if (in.level(entry) > 0)
            code.parentTitle = title(in, in.top(entry), french);
        if (in.teer(entry) != pack::kNoTeer)
            code.teer = in.teer(entry);
        code.canadianOnly = in.entryFlags(entry) & pack::kCanadianOnly;
        return code;
    }
};

CodeBook::CodeBook() : d(std::make_unique<Data>())
{
    loadCodes();
    d->cip = open(u":/credence/codes/cip.pack"_s);
    d->noc = open(u":/credence/codes/noc.pack"_s);
}

CodeBook::~CodeBook() = default;

bool CodeBook::isCipClass(QStringView code) const { return d->isLeaf(CodeList::Cip, code); }

bool CodeBook::isNocUnitGroup(QStringView code) const { return d->isLeaf(CodeList::Noc, code); }

std::optional<Code> CodeBook::find(CodeList list, QStringView code, QStringView language) const
{
    const int entry = d->view(list).find(codeBytes(code));
    if (entry < 0)
        return {};
    return d->code(list, entry, isFrench(language));
}

QList<Code> CodeBook::search(CodeList list, const QString &text, QStringView language, int limit, bool leavesOnly) const
{
    const pack::View &view = d->view(list);
    const bool french = isFrench(language);
    QList<Code> codes;
    const QList<pack::Answer> answers = pack::lookUp(
        view,
        {.text = text, .french = french, .dotted = list == CodeList::Cip, .leavesOnly = leavesOnly, .limit = limit});
    codes.reserve(answers.size());
    for (const pack::Answer &answer : answers) {
        codes.append(d->code(list, answer.entry, french));
        if (answer.example >= 0)
            codes.last().matched = QString::fromUtf8(view.text(answer.example));
    }
    return codes;
}

int CodeBook::leafCount(CodeList list) const { return d->view(list).leafCount(); }

int CodeBook::count(CodeList list, QStringView level) const
{
    const pack::View &view = d->view(list);
    int count = 0;
    for (int entry = 0; entry < view.entryCount(); ++entry)
        count += level == QLatin1StringView(Data::levels(list)[size_t(view.level(entry))]);
    return count;
}

QStringList CodeBook::examples(QStringView unitGroup, QStringView language) const
{
    const pack::View &view = d->noc;
    const int entry = view.find(codeBytes(unitGroup));
    if (entry < 0)
        return {};
    const quint8 wanted = pack::kExample | (isFrench(language) ? pack::kFrench : 0);
    QStringList examples;
    for (int text = view.firstText(entry); text < view.firstText(entry + 1); ++text) {
        if (view.textFlags(text) == wanted)
            examples.append(QString::fromUtf8(view.text(text)));
    }
    return examples;
}

QString codesAttribution()
{
    return QCoreApplication::translate(
        "Codes", "Adapted from Statistics Canada, Classification of Instructional Programs (CIP) Canada 2021 and "
                 "National Occupational Classification (NOC) 2021 Version 1.0. This does not constitute an endorsement "
                 "by Statistics Canada of this product.");
}

} // namespace credence
