// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/policywords.h"

#include "core/proposal/difference.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

using Part = PolicyDifference::Part;
using Change = PolicyDifference::Change;

struct Word {
    const char *key;
    const char *name;
};

constexpr Word kLimits[] = {
    {"hoursMin", QT_TRANSLATE_NOOP("PolicyWords", "Instructional hours, at least")},
    {"hoursMax", QT_TRANSLATE_NOOP("PolicyWords", "Instructional hours, at most")},
    {"weeksMin", QT_TRANSLATE_NOOP("PolicyWords", "Weeks, at least")},
    {"weeksMax", QT_TRANSLATE_NOOP("PolicyWords", "Weeks, at most")},
    {"capMin", QT_TRANSLATE_NOOP("PolicyWords", "Completion cap in weeks, at least")},
    {"capMax", QT_TRANSLATE_NOOP("PolicyWords", "Completion cap in weeks, at most")},
    {"hoursAdvice", QT_TRANSLATE_NOOP("PolicyWords", "Hours above which the framework cautions")},
    {"hoursPreferredBelow", QT_TRANSLATE_NOOP("PolicyWords", "Hours below which learners prefer it")},
    {"cipMaxForOsap", QT_TRANSLATE_NOOP("PolicyWords", "CIP codes for OSAP, at most")},
    {"nocMaxForOsap", QT_TRANSLATE_NOOP("PolicyWords", "NOC codes for OSAP, at most")},
    {"leadMonths", QT_TRANSLATE_NOOP("PolicyWords", "Months from proposal to delivery")},
    {"leadMonthsOsapFirst", QT_TRANSLATE_NOOP("PolicyWords", "Months where OSAP comes first")},
    {"bandFromBusinessDays", QT_TRANSLATE_NOOP("PolicyWords", "Earliest OSAP decision, business days")},
    {"bandToBusinessDays", QT_TRANSLATE_NOOP("PolicyWords", "Latest OSAP decision, business days")},
    {"intakesPerYearMin", QT_TRANSLATE_NOOP("PolicyWords", "OSAP intakes a year, at least")},
    {"intakesPerYearMax", QT_TRANSLATE_NOOP("PolicyWords", "OSAP intakes a year, at most")},
    {"halfCreditHoursMin", QT_TRANSLATE_NOOP("PolicyWords", "Hours of a half-credit course, at least")},
    {"halfCreditHoursMax", QT_TRANSLATE_NOOP("PolicyWords", "Hours of a half-credit course, at most")},
    {"publishDays", QT_TRANSLATE_NOOP("PolicyWords", "Days to publish and register")},
    {"agendaClosesDays", QT_TRANSLATE_NOOP("PolicyWords", "Days from an agenda’s closing to its meeting")},
    {"feeSuggestedMin", QT_TRANSLATE_NOOP("PolicyWords", "Suggested fee, from")},
    {"feeSuggestedMax", QT_TRANSLATE_NOOP("PolicyWords", "Suggested fee, to")},
    {"feeCertificateFrom", QT_TRANSLATE_NOOP("PolicyWords", "Fee from which it is rather a certificate")},
};

constexpr Word kNames[] = {
    {"title", QT_TRANSLATE_NOOP("PolicyWords", "Title")},
    {"institution", QT_TRANSLATE_NOOP("PolicyWords", "Institution")},
    {"date", QT_TRANSLATE_NOOP("PolicyWords", "Date")},
    {"stageOrder", QT_TRANSLATE_NOOP("PolicyWords", "Order of the stages")},
    {"resubmission", QT_TRANSLATE_NOOP("PolicyWords", "Where a returned proposal goes")},
    {"trackingOnlyWithoutOsap", QT_TRANSLATE_NOOP("PolicyWords", "Without OSAP only a tracking entry")},
    {"name", QT_TRANSLATE_NOOP("PolicyWords", "name")},
    {"body", QT_TRANSLATE_NOOP("PolicyWords", "who decides")},
    {"kind", QT_TRANSLATE_NOOP("PolicyWords", "kind")},
    {"condition", QT_TRANSLATE_NOOP("PolicyWords", "when it is walked")},
    {"optional", QT_TRANSLATE_NOOP("PolicyWords", "optional")},
    {"meets", QT_TRANSLATE_NOOP("PolicyWords", "decided at a meeting")},
    {"expectedDays", QT_TRANSLATE_NOOP("PolicyWords", "usual days")},
    {"clause", QT_TRANSLATE_NOOP("PolicyWords", "section")},
    {"parent", QT_TRANSLATE_NOOP("PolicyWords", "place among the sections")},
    {"text", QT_TRANSLATE_NOOP("PolicyWords", "text")},
    {"heading", QT_TRANSLATE_NOOP("PolicyWords", "title")},
};

constexpr Word kValues[] = {
    {"yes", QT_TRANSLATE_NOOP("PolicyWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("PolicyWords", "no")},
    {"decision", QT_TRANSLATE_NOOP("PolicyWords", "decision")},
    {"notice", QT_TRANSLATE_NOOP("PolicyWords", "notice")},
    {"external", QT_TRANSLATE_NOOP("PolicyWords", "outside the institution")},
    {"always", QT_TRANSLATE_NOOP("PolicyWords", "always")},
    {"osap", QT_TRANSLATE_NOOP("PolicyWords", "only for OSAP")},
    {"restart", QT_TRANSLATE_NOOP("PolicyWords", "to the first stage again")},
    {"returning-stage", QT_TRANSLATE_NOOP("PolicyWords", "to the stage that returned it")},
};

template <size_t N> QString named(const Word (&words)[N], const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1StringView(word.key))
            return QCoreApplication::translate("PolicyWords", word.name);
    }
    return key;
}

bool isText(const PolicyDifference &difference)
{
    return difference.change != Change::Changed || difference.aspect == u"name" || difference.aspect == u"body" ||
           difference.aspect == u"title" || difference.aspect == u"text" ||
           (difference.part == Part::About && difference.id != u"date");
}

QString valueText(const PolicyDifference &difference, const LocalText &value, const QString &language,
                  const Policy &policy)
{
    if (value == LocalText())
        return u"—"_s;
    if (isText(difference))
        return QString(value.in(language)).remove(u"**"_s); // bold says nothing that the words do not
    if (difference.part == Part::Limit && difference.id.startsWith(u"fee"))
        return amountText(value.en.toLongLong());
    if (difference.id == u"date")
        return dateText(QDate::fromString(value.en, Qt::ISODate));
    if (difference.id == u"stageOrder") {
        QStringList names;
        for (const QString &id : value.en.split(u" → "_s))
            names.append(stageName(id, policy));
        return names.join(u" → "_s);
    }
    return named(kValues, value.en);
}

/// The words at one end of a run; \a count of them.
QString edgeWords(const QString &text, int count, bool first)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > count)
        words = first ? words.first(count) : words.last(count);
    return words.join(u' ');
}

/// A paragraph in which a word changed is long: what changed stays, with a few words around it.
void shorten(QString &before, QString &after)
{
    constexpr int kAround = 6;
    const QList<DiffRun> runs = diffWords(before, after);
    QString shown[2];
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const DiffRun &run = runs.at(i);
        if (run.kind == DiffRun::Deleted) {
            shown[0] += run.text;
            continue;
        }
        if (run.kind == DiffRun::Inserted) {
            shown[1] += run.text;
            continue;
        }
        const bool first = i == 0;
        const bool last = i == runs.size() - 1;
        const qsizetype kept = (first || last ? 1 : 2) * kAround;
        QString same = run.text;
        if (run.text.split(u' ', Qt::SkipEmptyParts).size() > kept + 2) { // dots for a word or two save nothing
            same = first ? QString() : edgeWords(run.text, kAround, true) + u' ';
            same += u'…';
            if (!last)
                same += u' ' + edgeWords(run.text, kAround, false) + u' ';
        }
        for (QString &text : shown)
            text += same;
    }
    before = shown[0].trimmed();
    after = shown[1].trimmed();
}

} // namespace

QString limitName(const QString &key) { return named(kLimits, key); }

PolicyDifferenceWords policyDifferenceWords(const PolicyDifference &difference, const Policy &base, const Policy &other)
{
    QString language = interfaceLanguage();
    const auto differs = [&](const QString &in) { return difference.before.in(in) != difference.after.in(in); };
    if (!differs(language))
        language = language == u"fr" ? u"en"_s : u"fr"_s; // only the other language's text was changed

    PolicyDifferenceWords words;
    const auto titleOf = [&](const auto *thing, const auto &member) {
        return thing ? (thing->*member).in(interfaceLanguage()) : difference.id;
    };
    switch (difference.part) {
    case Part::About:
    case Part::Rule:
        words.what = named(kNames, difference.id);
        break;
    case Part::Limit:
        words.what = limitName(difference.id);
        break;
    case Part::Stage: {
        const Stage *stage = base.stage(difference.id);
        words.what = titleOf(stage ? stage : other.stage(difference.id), &Stage::name);
        break;
    }
    case Part::Clause: {
        const Clause *clause = base.clause(difference.id);
        const QString title = titleOf(clause ? clause : other.clause(difference.id), &Clause::title);
        if (difference.id.startsWith(u"fn"))
            //: %1 is the number of a footnote, %2 its title
            words.what = QCoreApplication::translate("PolicyWords", "Note %1, %2").arg(difference.id.mid(2), title);
        else
            //: %1 is the number of a section, %2 its title
            words.what = QCoreApplication::translate("PolicyWords", "Section %1, %2").arg(difference.id, title);
        break;
    }
    }
    if (difference.change == Change::Added)
        words.what = QCoreApplication::translate("PolicyWords", "%1 · added").arg(words.what);
    else if (difference.change == Change::Removed)
        words.what = QCoreApplication::translate("PolicyWords", "%1 · removed").arg(words.what);
    else if (!difference.aspect.isEmpty())
        //: %1 is a stage or section, %2 what of it: "Dean · usual days"
        words.what =
            QCoreApplication::translate("PolicyWords", "%1 · %2")
                .arg(words.what, named(kNames, difference.aspect == u"title" ? u"heading"_s : difference.aspect));
    words.before = valueText(difference, difference.before, language, base);
    words.after = valueText(difference, difference.after, language, other);
    if (difference.aspect == u"text" && difference.before != LocalText() && difference.after != LocalText()) {
        if (words.before == words.after) { // only what is bold was changed
            words.before = difference.before.in(language);
            words.after = difference.after.in(language);
        }
        shorten(words.before, words.after);
    }
    return words;
}

} // namespace credence
