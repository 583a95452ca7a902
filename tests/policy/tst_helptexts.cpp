// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the framework only tells, and asks nobody to do: it stands in the clauses of the shipped policy, in both
// languages, where the Framework page and each finding's link lead to.

#include "core/policy/policy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QString textOf(const Clause &clause, const QString &language)
{
    QStringList paragraphs;
    for (const LocalText &paragraph : clause.paragraphs)
        paragraphs.append(paragraph.in(language));
    return paragraphs.join(u'\n').remove(u"**"_s);
}

} // namespace

class HelpTextTest final : public QObject {
    Q_OBJECT

    Policy m_policy = Policy::shipped();

private slots:
    void isTold_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &clause, const QString &words) {
            QTest::newRow(name) << clause << words;
        };
        row("R12 cost, reputation, employers", u"1"_s,
            u"Cost, the institution’s reputation and its connection to employers"_s);
        row("R12 a higher price", u"A1"_s, u"A higher price is defensible only with a strong reputation"_s);
        row("R13 most likely learner", u"2"_s, u"35 to 44 years old"_s);
        row("R13 income", u"2"_s, u"less than $100,000"_s);
        row("R13 least likely learner", u"2"_s, u"55 to 66"_s);
        row("R13 who knows the term", u"2"_s, u"one in three"_s);
        row("R34 half-credit course", u"3b"_s, u"36 to 45 hours, three a week for 12 to 15 weeks"_s);
        row("R34 competencies", u"3b"_s, u"the competencies, not the contact hours, set the length"_s);
        row("R49 who pays", u"3c"_s, u"Most learners pay from savings or through their employer"_s);
        row("R57b the Ministry's list and the portal", u"A2"_s, u"mark it as eligible on the eCampusOntario portal"_s);
        row("R57c all or part", u"A2"_s, u"all or part of the fee"_s);
        row("R57c 2022", u"A2"_s, u"became eligible in 2022"_s);
        row("R57c how many", u"A2"_s, u"1,800"_s);
        row("R59 reasons for a fee", u"3d"_s, u"its length, its structure and the demand"_s);
        row("R71 fields", u"3e"_s, u"health care, technology and manufacturing"_s);
        row("R71 learners through employers", u"3e"_s, u"one in three"_s);
        row("R72 agreements", u"3e"_s, u"agreed case by case between partner and unit"_s);
        row("R99 Apprendo and Brightspace", u"5"_s,
            u"created in Apprendo, where learners register, and in Brightspace"_s);
        row("R107 OAPSI", u"6"_s, u"apsi@carleton.ca"_s);
        row("R108 most flexible", u"6"_s, u"Online and asynchronous delivery is the most flexible and preferred"_s);
        row("R109 publicity", u"6"_s,
            u"websites of the department and the Faculty, in social media and academic networks, and on eCampusOntario"_s);
        row("R110 codes", u"6"_s, u"can help with CIP and NOC codes"_s);
        row("R112 revenue", u"6"_s, u"Revenue comes directly to the unit"_s);
        row("R115 UNESCO", u"A1"_s, u"UNESCO"_s);
        row("R116 the Ministry's definition", u"A2"_s,
            u"granular learning that may be tailored, made with partners, and stacked"_s);
        row("R117 a reserved mark", u"A2"_s, u"do not call yours so"_s);
        row("R119 graduate level", u"A3"_s, u"Graduate-level micro-credentials are possible"_s);
        row("R120 degree pathways", u"A3"_s, u"be careful with such claims in a summary"_s);
        row("R121 add, do not break down", u"A4"_s,
            u"add skills from outside the present curriculum, not break down courses"_s);
        row("R122 transparency", u"A4"_s, u"say which bodies approved a micro-credential and when"_s);
        row("R123 equity", u"A4"_s, u"the fee is a matter of equity"_s);
        row("R124 dated figures", u"A"_s, u"those of the framework’s date"_s);
        row("R136 optional committees", u"4"_s, u"Faculty Curriculum Committee and a Faculty Board"_s);
    }
    void isTold()
    {
        QFETCH(const QString, clause);
        QFETCH(const QString, words);
        const Clause *found = m_policy.clause(clause);
        QVERIFY(found);
        QVERIFY2(textOf(*found, u"en"_s).contains(words), qPrintable(textOf(*found, u"en"_s)));
        QVERIFY(!found->title.fr.isEmpty());
        for (const LocalText &paragraph : found->paragraphs)
            QVERIFY(!paragraph.fr.isEmpty());
    }

    /// R117: the mark is named where its use is advised against, and nowhere else.
    void reservedMark()
    {
        for (const Clause &clause : std::as_const(m_policy.clauses)) {
            const QString text = textOf(clause, u"en"_s) + clause.title.en;
            QCOMPARE(text.contains(u"Ontario Micro-Credential"_s), clause.id == u"A2"_s);
            QVERIFY(!text.contains(u"OMC"_s));
        }
    }
};

QTEST_GUILESS_MAIN(HelpTextTest)
#include "tst_helptexts.moc"
