// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framework/clausetext.h"

#include "core/codes/codebook.h"
#include "core/proposal/proposal.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct ClauseText {
    Q_DECLARE_TR_FUNCTIONS(ClauseText)
};

/// **bold** of the policy file as rich text; everything else is shown as typed.
QString rich(const QString &text)
{
    QString out;
    const QStringList pieces = text.split(u"**"_s);
    for (int i = 0; i < pieces.size(); ++i) {
        const QString escaped = pieces.at(i).toHtmlEscaped();
        out += i % 2 == 1 ? u"<b>%1</b>"_s.arg(escaped) : escaped;
    }
    return out;
}

QString range(int from, int to) { return u"%1 – %2"_s.arg(QString::number(from), QString::number(to)); }

} // namespace

QList<const Clause *> sections(const Policy &policy)
{
    QList<const Clause *> found;
    for (const Clause &clause : policy.clauses) {
        if (clause.parent.isEmpty())
            found.append(&clause);
    }
    return found;
}

QString sectionOf(const QString &clauseId, const Policy &policy)
{
    const Clause *clause = policy.clause(clauseId);
    return clause && !clause->parent.isEmpty() ? clause->parent : clauseId;
}

QString clauseSign(const QString &clauseId)
{
    if (clauseId.startsWith(u"fn"))
        return ClauseText::tr("note %1").arg(clauseId.mid(2));
    return u"§"_s + clauseId;
}

QList<const Clause *> clausesOf(const QString &sectionId, const Policy &policy)
{
    QList<const Clause *> found;
    for (const Clause &clause : policy.clauses) {
        if (clause.id == sectionId || clause.parent == sectionId)
            found.append(&clause);
    }
    return found;
}

QString clauseHtml(const Clause &clause, bool own, const QColor &muted)
{
    const QString language = interfaceLanguage();
    const QString title = clause.title.in(language).toHtmlEscaped();
    QString html =
        own ? u"<h2>%1 %2</h2>"_s.arg(clauseSign(clause.id), title)
            : u"<h4><span style=\"color:%3\">%1</span>&nbsp; %2</h4>"_s.arg(clauseSign(clause.id), title, muted.name());
    for (const LocalText &paragraph : clause.paragraphs)
        html += u"<p style=\"line-height:130%\">%1</p>"_s.arg(rich(paragraph.in(language)));
    return html;
}

bool clauseMatches(const Clause &clause, const QString &words)
{
    const QString language = interfaceLanguage();
    QString text = clauseSign(clause.id) + u' ' + clause.title.in(language);
    for (const LocalText &paragraph : clause.paragraphs)
        text += u' ' + paragraph.in(language);
    text = u' ' + folded(text).replace(u'*', u' ').replace(u'(', u' ').replace(u'§', u' ');
    for (const QString &word : folded(words).split(u' ', Qt::SkipEmptyParts)) {
        if (!text.contains(u' ' + word))
            return false;
    }
    return true;
}

QList<std::pair<QString, QString>> limitsInForce(const QString &sectionId, const Policy &policy)
{
    const Limits &l = policy.limits;
    if (sectionId == u"3b")
        return {{ClauseText::tr("Instructional hours"), range(l.hoursMin, l.hoursMax)},
                {ClauseText::tr("Weeks"), range(l.weeksMin, l.weeksMax)},
                {ClauseText::tr("Completion cap, weeks"), range(l.capMin, l.capMax)},
                {ClauseText::tr("Caution from"), ClauseText::tr("%n hour(s)", nullptr, l.hoursAdvice + 1)},
                {ClauseText::tr("A half-credit course, hours"), range(l.halfCreditHoursMin, l.halfCreditHoursMax)}};
    if (sectionId == u"1")
        return {{ClauseText::tr("Learners prefer less than"),
                 ClauseText::tr("%n hour(s)", nullptr, l.hoursPreferredBelow)}};
    if (sectionId == u"3c")
        return {{ClauseText::tr("Decision after the intake, business days"),
                 range(l.bandFromBusinessDays, l.bandToBusinessDays)},
                {ClauseText::tr("Intakes a year"), range(l.intakesPerYearMin, l.intakesPerYearMax)},
                {ClauseText::tr("CIP codes, at most"), QString::number(l.cipMaxForOsap)},
                {ClauseText::tr("NOC codes, at most"), QString::number(l.nocMaxForOsap)}};
    if (sectionId == u"3d")
        return {{ClauseText::tr("Suggested fee"),
                 u"%1 – %2"_s.arg(amountText(l.feeSuggestedMin), amountText(l.feeSuggestedMax))},
                {ClauseText::tr("Rather a certificate from"), amountText(l.feeCertificateFrom)}};
    if (sectionId == u"5")
        return {
            {ClauseText::tr("From submission to delivery"), ClauseText::tr("%n month(s)", nullptr, l.leadMonths)},
            {ClauseText::tr("With OSAP decided first"), ClauseText::tr("%n month(s)", nullptr, l.leadMonthsOsapFirst)},
            {ClauseText::tr("To publish and register"), ClauseText::tr("%n day(s)", nullptr, l.publishDays)}};
    if (sectionId == u"4") {
        QList<std::pair<QString, QString>> stages;
        for (const Stage &stage : policy.stages) {
            const QString when = stage.condition == StageCondition::Osap ? ClauseText::tr("OSAP only")
                                 : stage.optional                        ? ClauseText::tr("optional")
                                 : stage.kind == StageKind::Notice       ? ClauseText::tr("notice")
                                                                         : ClauseText::tr("decision");
            stages.append({stage.name.in(interfaceLanguage()), when});
        }
        return stages;
    }
    return {};
}

} // namespace credence
