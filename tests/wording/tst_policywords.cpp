// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/limittable.h"
#include "core/wording/policywords.h"

#include <QLocale>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace credence;

using Edit = std::function<void(Policy &)>;
Q_DECLARE_METATYPE(Edit)

/// What an institution's own policy changes is a row that anybody can read.
class PolicyWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_CA"_s)); }

    void everyLimitHasAName()
    {
        QStringList names;
        for (const WholeLimit &limit : kWholeLimits)
            names.append(limitName(QString::fromLatin1(limit.key)));
        for (const MoneyLimit &limit : kMoneyLimits)
            names.append(limitName(QString::fromLatin1(limit.key)));
        for (const QString &name : std::as_const(names))
            QVERIFY2(name.contains(u' '), qPrintable(name)); // a key has no space
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void rows_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Edit &edit, const QStringList &expected) {
            QTest::newRow(name) << edit << expected;
        };
        row("a limit", [](Policy &p) { p.limits.weeksMax = 12; }, {u"Weeks, at most"_s, u"11"_s, u"12"_s});
        row("money", [](Policy &p) { p.limits.feeSuggestedMax = 180050; },
            {u"Suggested fee, to"_s, u"$1,500.00"_s, u"$1,800.50"_s});
        row("a date", [](Policy &p) { p.date = QDate(2026, 5, 1); }, {u"Date"_s, u"28 Apr 2025"_s, u"1 May 2026"_s});
        row("days of a stage", [](Policy &p) { p.stages[1].expectedDays = 15; },
            {u"Dean · usual days"_s, u"10"_s, u"15"_s});
        row("an optional stage", [](Policy &p) { p.stages[2].optional = false; },
            {u"Faculty Curriculum Committee · optional"_s, u"yes"_s, u"no"_s});
        row("a stage more",
            [](Policy &p) {
                p.stages.append({.id = u"library"_s, .name = {u"Library"_s, {}}});
            },
            {u"Library · added"_s, u"—"_s, u"Library"_s});
        row("the order", [](Policy &p) { p.stages.swapItemsAt(0, 1); },
            {u"Order of the stages"_s,
             u"Chair → Dean → Faculty Curriculum Committee → Faculty Board → SCCASP → Senate notice → Ministry"_s,
             u"Dean → Chair → Faculty Curriculum Committee → Faculty Board → SCCASP → Senate notice → Ministry"_s});
        row("where a returned one goes", [](Policy &p) { p.resubmission = Resubmission::ToReturningStage; },
            {u"Where a returned proposal goes"_s, u"to the first stage again"_s, u"to the stage that returned it"_s});
        row("a title in French alone", [](Policy &p) { p.title.fr = u"Cadre"_s; },
            {u"Title"_s, u"Cadre des microtitres de compétences"_s, u"Cadre"_s});
        row("a text",
            [](Policy &p) {
                p.clauses[0].paragraphs.append({u"At most **12** weeks."_s, {}});
            },
            {u"Section 1, What a micro-credential is · text"_s, u"—"_s, u"At most 12 weeks."_s});
        row("a word of a long text",
            [](Policy &p) {
                QString &text = p.clauses[0].paragraphs[0].en;
                text.replace(u"focused"_s, u"narrow"_s);
            },
            {u"Section 1, What a micro-credential is · text"_s,
             u"A micro-credential is a short, focused piece of learning that teaches and …"_s,
             u"A micro-credential is a short, narrow piece of learning that teaches and …"_s});
        row("a word at the end of a long text",
            [](Policy &p) {
                QString &text = p.clauses[0].paragraphs[0].en;
                text.replace(u"piece of work."_s, u"exam."_s);
            },
            {u"Section 1, What a micro-credential is · text"_s, u"… named should be assessed by some piece of work."_s,
             u"… named should be assessed by some exam."_s});
        row("the title of a section", [](Policy &p) { p.clauses[0].title.en = u"Definition"_s; },
            {u"Section 1, What a micro-credential is · title"_s, u"What a micro-credential is"_s, u"Definition"_s});
        row("what is bold",
            [](Policy &p) {
                QString &text = p.clauses[0].paragraphs[0].en;
                text.replace(u"**at least one**"_s, u"at least one"_s);
            },
            {u"Section 1, What a micro-credential is · text"_s,
             u"… competency or concept**. A proposal names **at least one**, and each one named should be …"_s,
             u"… competency or concept**. A proposal names at least one, and each one named should be …"_s});
    }
    void rows()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QStringList, expected);
        const Policy base = Policy::shipped();
        Policy other = base;
        edit(other);
        const auto found = policyDifference(base, other);
        QCOMPARE(found.size(), 1);
        const auto words = policyDifferenceWords(found.first(), base, other);
        QCOMPARE(QStringList({words.what, words.before, words.after}), expected);
    }
};

QTEST_APPLESS_MAIN(PolicyWordsTest)
#include "tst_policywords.moc"
