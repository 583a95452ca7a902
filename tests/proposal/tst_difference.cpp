// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/difference.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QString side(const QList<DiffRun> &runs, DiffRun::Kind other)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind != other)
            text += run.text;
    }
    return text;
}

/// [-gone-] and [+come+] as people write it by hand.
QString drawn(const QList<DiffRun> &runs)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind == DiffRun::Same)
            text += run.text;
        else
            text += run.kind == DiffRun::Deleted ? u"[-%1-]"_s.arg(run.text) : u"[+%1+]"_s.arg(run.text);
    }
    return text;
}

QString someText(QRandomGenerator &random, int words, int vocabulary)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"w%1%2"_s.arg(QString::number(random.bounded(vocabulary)), random.bounded(9) == 0 ? u"\n"_s : u" "_s);
    return text;
}

} // namespace

class DifferenceTest final : public QObject {
    Q_OBJECT

private slots:
    void comparesWords_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both empty") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"a b"_s << u"a b"_s << u"a b"_s;
        QTest::newRow("all new") << u""_s << u"a b"_s << u"[+a b+]"_s;
        QTest::newRow("all gone") << u"a b"_s << u""_s << u"[-a b-]"_s;
        QTest::newRow("one word") << u"to draw a map"_s << u"to publish a map"_s << u"to [-draw -][+publish +]a map"_s;
        QTest::newRow("put in") << u"a c"_s << u"a b c"_s << u"a [+b +]c"_s;
        QTest::newRow("taken out") << u"a b c"_s << u"a c"_s << u"a [-b -]c"_s;
        QTest::newRow("two places") << u"a b c d e"_s << u"a x c y e"_s << u"a [-b -][+x +]c [-d -][+y +]e"_s;
        QTest::newRow("repeated words") << u"a a a b"_s << u"a a b"_s << u"a a [-a -]b"_s;
        QTest::newRow("white space alone") << u" "_s << u"  "_s << u"[- -][+  +]"_s;
        QTest::newRow("right to left") << u"\u05d0 \u05d1 \u05d2"_s << u"\u05d0 \u05d3 \u05d2"_s
                                       << u"\u05d0 [-\u05d1 -][+\u05d3 +]\u05d2"_s;
    }
    void comparesWords()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QTEST(drawn(diffWords(from, to)), "expected");
    }

    // Whatever the texts: without the insertions it is the old one, without the deletions the new one.
    void bothTextsCanBeReadBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            const int vocabulary = 1 + int(random.bounded(12));
            const QString from = someText(random, int(random.bounded(25)), vocabulary);
            const QString to = someText(random, int(random.bounded(25)), vocabulary);
            const QList<DiffRun> runs = diffWords(from, to);
            QCOMPARE(side(runs, DiffRun::Inserted), from);
            QCOMPARE(side(runs, DiffRun::Deleted), to);
            for (qsizetype i = 0; i < runs.size(); ++i) {
                QVERIFY(!runs.at(i).text.isEmpty());
                QVERIFY(i == 0 || runs.at(i).kind != runs.at(i - 1).kind);
            }
        }
    }

    // A megabyte in one field (bad input): the words where few differ, the lines where many do, the whole at worst.
    void hugeTextsStayReadable()
    {
        QRandomGenerator random(11);
        const QString text = someText(random, 200'000, 50'000);
        QVERIFY(text.size() > 1'000'000);
        QString edited = text;
        edited.replace(500'000, 1, u" changed "_s);
        edited.replace(900'000, 1, u" again "_s);
        const QList<DiffRun> few = diffWords(text, edited);
        QCOMPARE(side(few, DiffRun::Inserted), text);
        QCOMPARE(side(few, DiffRun::Deleted), edited);
        QVERIFY(few.size() <= 9);

        QString scattered = text; // too many changes for the words: every fiftieth line
        QStringList lines = scattered.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); i += 50)
            lines[i].prepend(u"new "_s);
        scattered = lines.join(u'\n');
        const QList<DiffRun> many = diffWords(text, scattered);
        QCOMPARE(side(many, DiffRun::Inserted), text);
        QCOMPARE(side(many, DiffRun::Deleted), scattered);
        QVERIFY(many.size() > 100);

        const QString other = someText(random, 200'000, 50'000);
        const QList<DiffRun> different = diffWords(text, other);
        QCOMPARE(side(different, DiffRun::Inserted), text);
        QCOMPARE(side(different, DiffRun::Deleted), other);
        const QString oneWord(1'000'000, u'x');
        QCOMPARE(diffWords(oneWord, oneWord + u'y').size(), 2);
    }

    void comparesProposalsInTheOrderOfTheTemplate()
    {
        Proposal from;
        from.courseName = u"Maps"_s;
        from.weeks = Quantity::of(6);
        from.skills = {{u"Draw a map"_s, SkillKind::Skill, {}}};
        from.items = {{u"Field map"_s, {0}, Quantity::of(4), Quantity::of(5), {}}};
        from.annex.fee = u"450"_s;
        QVERIFY(compare(from, from).isEmpty());

        Proposal to = from;
        to.annex.fee = u"500"_s;
        to.annex.partners = {{u"Conservation Authority"_s, PartnerKind::Public, {PartnerRole::Design}, {}, {}}};
        to.items.first().dueWeek = Quantity::of(5);
        to.skills.append({u"Publish it"_s, SkillKind::Competency, {}});
        to.place = Place::Online;
        to.weeks = Quantity::of(7);
        to.courseName = u"Web Maps"_s;
        const QList<FieldDifference> found = compare(from, to);
        QStringList fields;
        QList<int> parts;
        for (const FieldDifference &difference : found) {
            fields.append(difference.field);
            parts.append(difference.part);
        }
        QCOMPARE(fields.join(u' '), u"courseName length.weeks modality.place skills assessment.items.dueWeek annex.fee "
                                    "annex.partners"_s);
        QCOMPARE(parts, (QList<int>{1, 2, 3, 6, 7, 0, 0}));
        QCOMPARE(drawn(found.at(0).runs), u"[+Web +]Maps"_s);
        QCOMPARE(drawn(found.at(2).runs), u"[+online+]"_s);
        QCOMPARE(side(found.at(3).runs, DiffRun::Deleted), u"Draw a map (skill)\nPublish it (competency)"_s);
        QCOMPARE(drawn(found.at(6).runs), u"[+Conservation Authority, public, design+]"_s);
    }

    void everyFieldIsCompared()
    {
        Proposal to;
        to.unit = to.faculty = to.proposerName = to.enteredBy = to.courseName = u"x"_s;
        to.summary = to.rationale = to.labourMarketNeed = to.assessmentStrategy = u"x"_s;
        to.feedbackRolling = to.feedbackSynchronous = u"x"_s;
        to.hours = to.weeks = to.capWeeks = Quantity::of(1);
        to.proposerRole = ProposerRole::Dean;
        to.place = Place::Online;
        to.timing = Timing::Both;
        to.skills = {{u"x"_s, SkillKind::Skill, {}}};
        to.cip = to.noc = QStringList{u"x"_s};
        to.items = {{u"x"_s, {3}, {}, {}, {}}};
        to.osap = OsapIntent::No;
        to.osapBeforeDelivery = true;
        to.annex = {u"1"_s,
                    u"x"_s,
                    QDate(2026, 1, 1),
                    Registration::Rolling,
                    u"x"_s,
                    {Audience::Upgrade},
                    u"x"_s,
                    true,
                    {{u"x"_s, PartnerKind::None, {}, {}, {}}},
                    true,
                    u"1"_s,
                    u"x"_s,
                    {{u"x"_s, {}, {}, {}}}};
        to.answers = {{u"x"_s, u"x"_s, {}}};
        to.attachments = {{u"x"_s, {}, 0, {}}};
        to.language = u"fr"_s;
        QCOMPARE(compare(Proposal(), to).size(), 41);
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
