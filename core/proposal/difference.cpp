// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/difference.h"

#include "core/proposal/proposaljson.h"

#include <QHash>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace credence
{

namespace
{

/// A text is compared by its words first; where that would cost too much, by its lines.
enum class Grain { Words, Lines };

constexpr int kMostEdits = 1500; ///< Myers's algorithm grows with the square of this, so it is where a grain gives up
constexpr qsizetype kWordsInHunk = 20'000; ///< a changed run of lines up to this size is compared by its words again

QList<QStringView> tokens(QStringView text, Grain grain)
{
    QList<QStringView> found;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size();
        const bool ends =
            grain == Grain::Lines
                ? text[i] == u'\n'
                : text[i].isSpace() && !last && !text[i + 1].isSpace(); // white space belongs to the word before it
        if (ends || last) {
            found.append(text.sliced(start, i + 1 - start));
            start = i + 1;
        }
    }
    return found;
}

void add(QList<DiffRun> &runs, DiffRun::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text.append(text);
    else
        runs.append({kind, text.toString()});
}

/// A place where both texts go on alike: \a length tokens from \a from and \a to.
struct Match {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype length = 0;
};

/// Myers's greedy shortest edit script over numbered tokens, or nothing when it needs more than kMostEdits edits.
std::optional<QList<Match>> shortestEdit(const std::vector<int> &a, const std::vector<int> &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int most = std::min(n + m, kMostEdits);
    std::vector<int> furthest(2 * size_t(most) + 3, 0); // by diagonal k = x - y, shifted by most + 1
    const auto at = [&](int k) -> int & { return furthest[size_t(k + most + 1)]; };
    std::vector<std::vector<int>> trace; // the diagonals -d..d before each round
    int edits = -1;
    for (int d = 0; d <= most && edits < 0; ++d) {
        trace.emplace_back(furthest.begin() + (most + 1 - d - 1), furthest.begin() + (most + 1 + d + 2));
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            int x = down ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                edits = d;
                break;
            }
        }
    }
    if (edits < 0)
        return std::nullopt;

    QList<Match> matches;
    int x = n;
    int y = m;
    for (int d = edits; d >= 0; --d) {
        const std::vector<int> &before = trace[size_t(d)];
        const auto was = [&](int k) { return before[size_t(k + d + 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && was(k - 1) < was(k + 1));
        const int fromX = d == 0 ? 0 : (down ? was(k + 1) : was(k - 1));
        const int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
        const int startX = d == 0 ? 0 : (down ? fromX : fromX + 1);
        if (x > startX)
            matches.prepend({startX, startX - k, x - startX});
        x = fromX;
        y = fromY;
    }
    return matches;
}

QStringView joined(const QList<QStringView> &list, qsizetype from, qsizetype to)
{
    if (from >= to)
        return {};
    return {list.at(from).begin(), list.at(to - 1).end()}; // neighbours in one text
}

void diffInto(QList<DiffRun> &runs, QStringView from, QStringView to, Grain grain)
{
    const QList<QStringView> a = tokens(from, grain);
    const QList<QStringView> b = tokens(to, grain);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const qsizetype endA = a.size() - tail;
    const qsizetype endB = b.size() - tail;
    add(runs, DiffRun::Same, joined(a, 0, head));

    QHash<QStringView, int> numbers;
    const auto numbered = [&](const QList<QStringView> &list, qsizetype end) {
        std::vector<int> out;
        for (qsizetype i = head; i < end; ++i) {
            const auto known = numbers.constFind(list.at(i));
            out.push_back(known != numbers.constEnd() ? *known : *numbers.insert(list.at(i), int(numbers.size())));
        }
        return out;
    };
    const std::vector<int> middleA = numbered(a, endA);
    const std::vector<int> middleB = numbered(b, endB);
    std::optional<QList<Match>> matches = shortestEdit(middleA, middleB);
    const QStringView restA = joined(a, head, endA);
    const QStringView restB = joined(b, head, endB);
    if (!matches && grain == Grain::Words) {
        diffInto(runs, restA, restB, Grain::Lines);
    } else {
        QList<Match> places = matches.value_or(QList<Match>());
        places.append({endA - head, endB - head, 0});
        qsizetype x = 0;
        qsizetype y = 0;
        for (const Match &match : std::as_const(places)) {
            const QStringView gone = joined(a, head + x, head + match.from);
            const QStringView come = joined(b, head + y, head + match.to);
            if (grain == Grain::Lines && !gone.isEmpty() && !come.isEmpty() &&
                gone.size() + come.size() < kWordsInHunk && gone.size() < restA.size()) {
                diffInto(runs, gone, come, Grain::Words);
            } else {
                add(runs, DiffRun::Deleted, gone);
                add(runs, DiffRun::Inserted, come);
            }
            add(runs, DiffRun::Same, joined(a, head + match.from, head + match.from + match.length));
            x = match.from + match.length;
            y = match.to + match.length;
        }
    }
    add(runs, DiffRun::Same, joined(a, endA, a.size()));
}

template <typename Entry, typename Line> QString lines(const QList<Entry> &entries, Line line)
{
    QStringList out;
    for (const Entry &entry : entries)
        out.append(line(entry));
    return out.join(u'\n');
}

/// The parts of a line that are filled in, a comma between them.
QString filled(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

template <typename Enum> QString words(const QList<Enum> &values)
{
    return lines(values, [](Enum value) { return word(value); }).replace(u'\n', u", "_s);
}

QString dateWord(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QString flagWord(bool value) { return value ? u"yes"_s : u"no"_s; }

/// What a proposal says, field by field in the order of the template, as plain text.
struct Shown {
    QString field;
    int part = 0;
    QString text;
};

QList<Shown> parts(const Proposal &p)
{
    const auto assessed = [&](const AssessmentItem &item) {
        QStringList skills;
        for (const int index : item.skills) {
            if (index >= 0 && index < p.skills.size())
                skills.append(p.skills.at(index).text);
        }
        return skills.isEmpty() ? item.title : u"%1: %2"_s.arg(item.title, skills.join(u"; "_s));
    };
    return {
        {u"courseName"_s, 1, p.courseName},
        {u"length.hours"_s, 2, p.hours.text},
        {u"length.weeks"_s, 2, p.weeks.text},
        {u"length.capWeeks"_s, 2, p.capWeeks.text},
        {u"modality.place"_s, 3, word(p.place)},
        {u"modality.timing"_s, 3, word(p.timing)},
        {u"summary"_s, 4, p.summary},
        {u"rationale.text"_s, 5, p.rationale},
        {u"rationale.labourMarketNeed"_s, 5, p.labourMarketNeed},
        {u"skills"_s, 6, lines(p.skills, [](const Skill &s) { return u"%1 (%2)"_s.arg(s.text, word(s.kind)); })},
        {u"codes.cip"_s, 6, p.cip.join(u'\n')},
        {u"codes.noc"_s, 6, p.noc.join(u'\n')},
        {u"assessment.strategy"_s, 7, p.assessmentStrategy},
        {u"assessment.feedbackRolling"_s, 7, p.feedbackRolling},
        {u"assessment.feedbackSynchronous"_s, 7, p.feedbackSynchronous},
        {u"assessment.items"_s, 7, lines(p.items, assessed)},
        {u"assessment.items.dueWeek"_s, 7,
         lines(p.items, [](const AssessmentItem &i) { return u"%1: %2"_s.arg(i.title, i.dueWeek.text); })},
        {u"assessment.items.feedbackDays"_s, 7,
         lines(p.items, [](const AssessmentItem &i) { return u"%1: %2"_s.arg(i.title, i.feedbackDays.text); })},
    };
}

QList<Shown> around(const Proposal &p)
{
    const Annex &annex = p.annex;
    return {
        {u"unit.name"_s, 0, p.unit},
        {u"unit.faculty"_s, 0, p.faculty},
        {u"proposer.name"_s, 0, p.proposerName},
        {u"proposer.role"_s, 0, word(p.proposerRole)},
        {u"enteredBy"_s, 0, p.enteredBy},
        {u"osap.intent"_s, 0, word(p.osap)},
        {u"osap.beforeDelivery"_s, 0, flagWord(p.osapBeforeDelivery)},
        {u"annex.fee"_s, 0, annex.fee},
        {u"annex.feeReason"_s, 0, annex.feeReason},
        {u"annex.firstDelivery"_s, 0, dateWord(annex.firstDelivery)},
        {u"annex.registration"_s, 0, word(annex.registration)},
        {u"annex.idealLearner"_s, 0, annex.idealLearner},
        {u"annex.audience"_s, 0, words(annex.audience)},
        {u"annex.sourceCourse"_s, 0, annex.sourceCourse},
        {u"annex.ideaOnly"_s, 0, flagWord(annex.ideaOnly)},
        {u"annex.partners"_s, 0,
         lines(annex.partners,
               [](const Partner &one) {
                   return filled({one.name, word(one.kind), words(one.roles), one.agreement});
               })},
        {u"annex.tls.involved"_s, 0, flagWord(annex.tlsInvolved)},
        {u"annex.tls.estimate"_s, 0, annex.tlsEstimate},
        {u"annex.stack"_s, 0, annex.stack},
        {u"annex.consultations"_s, 0,
         lines(annex.consultations,
               [](const Consultation &one) {
                   return filled({one.with, dateWord(one.date), one.about});
               })},
        {u"answers"_s, 0, lines(p.answers, [](const Answer &one) { return u"%1: %2"_s.arg(one.rule, one.reason); })},
        {u"attachments"_s, 0, lines(p.attachments, [](const Attachment &one) { return one.name; })},
        {u"language"_s, 0, p.language},
    };
}

} // namespace

QList<DiffRun> diffWords(const QString &from, const QString &to)
{
    QList<DiffRun> runs;
    diffInto(runs, from, to, Grain::Words);
    return runs;
}

QList<FieldDifference> compare(const Proposal &from, const Proposal &to)
{
    const QList<Shown> before = parts(from) + around(from);
    const QList<Shown> after = parts(to) + around(to);
    QList<FieldDifference> found;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i).text != after.at(i).text)
            found.append({before.at(i).field, before.at(i).part, diffWords(before.at(i).text, after.at(i).text)});
    }
    return found;
}

} // namespace credence
