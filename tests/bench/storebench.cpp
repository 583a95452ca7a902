// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading the large office: opening, pages of the list, a search key press. Beside each run of the store stands a run
// of the very statements it issued, through SQLite's C API on the same file.

#include "comparing.h"

#include "core/store/officedue.h"

#include <array>
#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

constexpr int kPageRows = 100; ///< what the list asks for at a time
constexpr int kMostHits = 12;  ///< what the search field shows

QString nameOf(const ProposalFilter &filter)
{
    const QString sort = QString::fromLatin1(
        std::array{"reference", "name", "unit", "stage", "osap", "first delivery", "changed", "since"}.at(
            size_t(filter.sort)));
    QStringList pieces{filter.words, filter.units.join(u'+'), filter.stages.join(u'+'),
                       filter.openOnly ? u"open"_s : QString(), filter.osap.isEmpty() ? QString() : u"OSAP"_s};
    pieces.removeAll(QString());
    return u"%1 by %2"_s.arg(pieces.join(u", "_s), sort);
}

Case page(ProposalFilter filter)
{
    filter.limit = kPageRows;
    return {nameOf(filter),
            [filter](const Office &office) {
                benchmark::DoNotOptimize(must(office.countProposals(filter)));
                benchmark::DoNotOptimize(must(office.proposals(filter)));
            },
            {}};
}

QList<Case> filteredPages()
{
    return {
        page({.units = {u"Geography"_s}, .sort = ProposalSort::Name, .descending = false}),
        page({.openOnly = true, .sort = ProposalSort::Since, .descending = false}),
        page({.stages = {u"sccasp"_s}, .sort = ProposalSort::Since, .descending = false}),
        page({.osap = {OsapIntent::Yes}, .sort = ProposalSort::FirstDelivery}),
        page({.units = {u"Biology"_s, u"Chemistry"_s}, .stages = {u"draft"_s}, .sort = ProposalSort::Reference}),
        page({.stages = {u"approved"_s}, .osap = {OsapIntent::No}, .sort = ProposalSort::Unit, .descending = false}),
        page({.units = {u"Journalism"_s}, .openOnly = true, .sort = ProposalSort::Changed}),
    };
}

QList<Case> pagesWithWords()
{
    return {page({.words = u"water treatment"_s, .sort = ProposalSort::Name, .descending = false}),
            page({.words = u"data"_s, .sort = ProposalSort::Changed}),
            page({.words = u"welding ottawa"_s, .stages = {u"approved"_s}, .sort = ProposalSort::Reference}),
            page({.words = u"tremb"_s, .units = {u"Geography"_s}, .sort = ProposalSort::Since})};
}

/// Every key press of what people type: titles, names, places, words of summaries, references, codes.
QList<Case> keyPresses()
{
    QList<Case> cases;
    for (const QString &typed :
         {u"water treatment"_s, u"gis field"_s, u"Tremblay"_s, u"data storytelling ottawa"_s, u"MC-2024-01234"_s,
          u"welding"_s, u"étienne côté"_s, u"45.0702"_s, u"moosonee newcomers"_s, u"zzyzx"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString words = typed.left(length);
            if (words.endsWith(u' '))
                continue;
            cases.append(
                {words,
                 [words](const Office &office) { benchmark::DoNotOptimize(must(office.search(words, kMostHits))); },
                 {}});
        }
    }
    return cases;
}

Case oneProposal(const Setup &setup, int index)
{
    const auto office = openOrDie(setup, setup.office);
    const ProposalFilter filter{.sort = ProposalSort::Reference, .limit = 1, .offset = index};
    const QUuid id = must(office->proposals(filter)).first().id;
    return {QString::number(index),
            [id](const Office &opened) {
                benchmark::DoNotOptimize(must(opened.proposal(id)));
                benchmark::DoNotOptimize(must(opened.history(id)));
            },
            {}};
}

} // namespace

void registerStoreBenches(const Setup &setup)
{
    using benchmark::State;
    add(
        "open", [&setup](State &state) { measureOpening(state, setup, setup.office); }, 200);
    add(
        "first_page", [&setup](State &state) { compare(state, setup, setup.office, {page({})}); }, 2000);
    add(
        "filtered_page", [&setup](State &state) { compare(state, setup, setup.office, filteredPages()); }, 2100);
    add(
        "page_with_words", [&setup](State &state) { compare(state, setup, setup.office, pagesWithWords()); }, 400);
    add(
        "page_in_the_middle",
        [&setup](State &state) {
            compare(state, setup, setup.office, {page({.sort = ProposalSort::Name, .offset = 50'000})});
        },
        400);
    add(
        "search_key", [&setup](State &state) { compare(state, setup, setup.office, keyPresses()); }, 2000);
    add(
        "one_proposal",
        [&setup](State &state) {
            QList<Case> cases;
            for (int index = 0; index < 100; ++index)
                cases.append(oneProposal(setup, index * 997));
            compare(state, setup, setup.office, cases);
        },
        2000);
    add(
        "home",
        [&setup](State &state) {
            const auto read = [](const Office &office) {
                benchmark::DoNotOptimize(must(office.pipeline()));
                benchmark::DoNotOptimize(must(officeDue(office, kToday.addDays(30))));
            };
            compare(state, setup, setup.office, {{u"home"_s, read, {}}});
        },
        100);
}

} // namespace credence::bench
