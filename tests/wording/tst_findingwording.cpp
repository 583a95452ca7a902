// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"
#include "tests/policy/boundaries.h"
#include "tests/policy/sampleproposal.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

// True where a place for a value was left open: "%1", "%n", "%L2".
bool hasOpenPlace(const QString &text)
{
    static const QRegularExpression place(u"%(n|L?[0-9])"_s);
    return text.contains(place);
}

// Every key path of a JSON value: "skills", "skills[0]", "skills[0].text".
void collectPaths(const QJsonValue &value, const QString &path, QStringList &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectPaths(it.value(), path.isEmpty() ? it.key() : u"%1.%2"_s.arg(path, it.key()), paths);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPaths(array.at(i), u"%1[%2]"_s.arg(path, QString::number(i)), paths);
}

template <typename Enum> QStringList namesOf(QString (*name)(Enum), int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(name(Enum(i)));
    return names;
}

} // namespace

class FindingWordingTest final : public QObject {
    Q_OBJECT

    const Policy m_policy = Policy::shipped();
    const CodeBook m_codes;

    QList<Finding> checked(const Change &change) const
    {
        Proposal proposal = sampleProposal();
        change(proposal);
        return check(proposal, m_policy, m_codes, kProposalDay);
    }

    Finding finding(const Change &change, const QString &rule) const
    {
        const QList<Finding> findings = checked(change);
        for (const Finding &other : findings) {
            if (other.rule == rule)
                return other;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_CA"_s));
    } // figures are written as the interface writes them

    void everyRuleHasATitle()
    {
        QSet<QString> titles;
        for (const Rule &rule : rules()) {
            const QString name = QString::fromLatin1(rule.name);
            const QString title = ruleTitle(name);
            QVERIFY2(!title.isEmpty() && title != name, rule.name);
            QVERIFY2(!hasOpenPlace(title), rule.name);
            QVERIFY2(!titles.contains(title), rule.name);
            titles.insert(title);
        }
        QCOMPARE(ruleTitle(u"no.such-rule"_s), u"no.such-rule"_s);
    }

    // Whatever a rule finds, in every variation of the boundary tests, its sentences are whole.
    void everyFindingHasWholeSentences()
    {
        int sentences = 0;
        for (const Boundary &row : boundaries()) {
            for (const Finding &finding : checked(row.change)) {
                const QString title = findingTitle(finding);
                const QString message = findingMessage(finding);
                QVERIFY2(!title.isEmpty() && title != finding.rule, qPrintable(finding.rule));
                QVERIFY2(!hasOpenPlace(title) && !title.endsWith(u'.'), qPrintable(title));
                QVERIFY2(message.size() > 10 && message != finding.rule, qPrintable(finding.rule));
                QVERIFY2(!hasOpenPlace(message), qPrintable(message));
                QVERIFY2(message.endsWith(u'.') || message.endsWith(u'?'), qPrintable(message));
                QVERIFY2(!message.contains(u"  "_s) && !message.contains(u"“”"_s), qPrintable(message));
                ++sentences;
            }
        }
        QVERIFY(sentences > 100);
    }

    void sentences_data()
    {
        QTest::addColumn<Finding>("given");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("message");
        const auto row = [this](const char *name, const char *rule, const Change &change, const QString &title,
                                const QString &message) {
            QTest::newRow(name) << finding(change, QString::fromLatin1(rule)) << title << message;
        };
        row(
            "R8", "length.weeks-range", [](Proposal &p) { p.weeks = Quantity::of(12); }, u"Weeks must be 1 to 11"_s,
            u"Weeks entered: 12. A micro-credential is completed in 1 to 11 weeks; a learner who takes longer fails "
            "automatically."_s);
        row(
            "R35", "length.over-40", [](Proposal &p) { p.hours = Quantity::of(42); },
            u"42 hours is above the 40-hour advice"_s,
            u"PEQAB recommends at most 40 instructional hours, against the unbundling of degrees. Shorten it, or "
            u"answer "
            "why it needs more."_s);
        row(
            "Q4 the average of a range", "length.not-whole", [](Proposal &p) { p.hours.text = u"6-8"_s; },
            u"“6-8” is not a whole number"_s,
            u"Ontario counts whole hours and whole weeks and takes no ranges. Enter the average instead: 7."_s);
        row(
            "R44 words", "length.not-whole", [](Proposal &p) { p.weeks.text = u"part-time"_s; },
            u"“part-time” is not a whole number"_s,
            u"Ontario counts whole hours and whole weeks. Enter one number, without words."_s);
        row(
            "R33", "length.cap-range", [](Proposal &p) { p.capWeeks = Quantity::of(5); },
            u"Completion cap does not fit"_s,
            u"A cap of 5 is shorter than the 6 weeks of part 2, so nobody could finish. Raise the cap or shorten it."_s);
        row(
            "R60", "fee.outside-suggested", [](Proposal &p) { p.annex.fee = u"199.99"_s; },
            u"Fee is outside $200 to $1,500"_s,
            u"Fee entered: $199.99. It may be so; a higher price is defensible with a strong reputation or an explicit "
            "connection to employers. Give the reason."_s);
        row(
            "an argument that looks like a place", "codes.cip-unknown", [](Proposal &p) { p.cip = {u"<b>%2 %1"_s}; },
            u"“<b>%2 %1” is no CIP 2021 class"_s,
            u"CIP Canada 2021 has no class “<b>%2 %1”. A class has the form 45.0702; search for it by words."_s);
        row(
            "work without a title", "assessment.item-late",
            [](Proposal &p) {
                p.items = {{{}, {0, 1}, Quantity::of(9), {}, {}}};
            },
            u"Work is due after the last week"_s,
            u"“Untitled work” is due in week 9, but the last week is 6. Change one of them."_s);
        row(
            "R135 a count", "codes.noc-many", [](Proposal &p) { p.noc = QStringList(4, u"22214"_s); },
            u"More NOC codes than the Ministry’s form takes"_s,
            u"4 NOC codes are entered; the Ministry’s form took up to 3. Keep those that fit best."_s);
    }

    void sentences()
    {
        QFETCH(const Finding, given);
        QFETCH(const QString, title);
        QFETCH(const QString, message);
        QCOMPARE(findingTitle(given), title);
        QCOMPARE(findingMessage(given), message);
    }

    void theEarliestDateIsTold() // R95, R96
    {
        const Finding early =
            finding([](Proposal &p) { p.annex.firstDelivery = QDate(2026, 1, 12); }, u"timeline.six-months"_s);
        QVERIFY(findingMessage(early).contains(dateText(QDate(2026, 3, 1))));
        QVERIFY(findingMessage(early).contains(dateText(QDate(2026, 1, 12))));
    }

    // A finding from a newer program, or one whose arguments were lost, must not stop anybody.
    void strangeFindingsAreSurvived()
    {
        Finding finding{u"no.such-rule"_s, Severity::Advice, 0, {}, {}, {u"x"_s}};
        QCOMPARE(findingTitle(finding), u"no.such-rule"_s);
        QCOMPARE(findingMessage(finding), u"no.such-rule"_s);
        for (const Rule &rule : rules()) {
            finding.rule = QString::fromLatin1(rule.name);
            finding.args.clear();
            QVERIFY2(!hasOpenPlace(findingTitle(finding)), rule.name);
            QVERIFY2(!hasOpenPlace(findingMessage(finding)), rule.name);
        }
    }

    // Every key of the proposal file has words: they name it in comparisons and in refusals.
    void everyFieldHasAName()
    {
        Proposal proposal = sampleProposal();
        proposal.annex.partners[0].roles = {PartnerRole::Design};
        proposal.answers = {{u"length.over-40"_s, u"Because."_s, {}}};
        proposal.attachments = {{u"minutes.pdf"_s, u"00"_s, 3, {}}};
        QJsonObject json = toJson(proposal);
        json.insert(u"history"_s, QJsonArray{u"entry"_s});
        QStringList paths;
        collectPaths(json, {}, paths);
        QVERIFY(paths.size() > 70);
        for (const QString &path : paths) {
            QVERIFY2(fieldName(path) != path, qPrintable(path));
            QVERIFY2(!hasOpenPlace(fieldName(path)), qPrintable(path));
        }
        for (const Rule &rule : rules())
            QVERIFY2(fieldName(QString::fromLatin1(rule.field)) != QString::fromLatin1(rule.field), rule.field);
    }

    void fieldNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"length.weeks"_s << u"Weeks"_s;
        QTest::newRow("indexes count from 1") << u"skills[0]"_s << u"Skill 1"_s;
        QTest::newRow("within an entry") << u"assessment.items[2].dueWeek"_s << u"Due week of assignment 3"_s;
        QTest::newRow("compared as a whole") << u"assessment.items.dueWeek"_s << u"Due weeks of the assignments"_s;
        QTest::newRow("two indexes") << u"assessment.items[2].skills[0]"_s << u"Skill 1 of assignment 3"_s;
        QTest::newRow("unknown") << u"something.else"_s << u"something.else"_s;
        QTest::newRow("no index") << u"skills[x]"_s << u"skills[x]"_s;
        QTest::newRow("not closed") << u"skills[1"_s << u"skills[1"_s;
        QTest::newRow("negative") << u"skills[-1]"_s << u"skills[-1]"_s;
        QTest::newRow("too large") << u"skills[99999999999]"_s << u"skills[99999999999]"_s;
        QTest::newRow("the largest") << u"skills[2147483647]"_s << u"Skill 2,147,483,648"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void fieldNames()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, name);
        QCOMPARE(fieldName(path), name);
    }

    void partsInTheFrameworksWords()
    {
        QCOMPARE(partName(1), u"1. Course name"_s);
        QCOMPARE(partName(6), u"6. Skills, competencies, or concepts"_s);
        QCOMPARE(partName(7), u"7. Assignments and assessment strategy"_s);
        QCOMPARE(partName(0), u"Around the template"_s);
        QCOMPARE(partNameShort(6), u"Skills & codes"_s);
    }

    void everyChoiceHasItsOwnName_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("severity") << namesOf(severityName, 3);
        QTest::newRow("R80 role") << namesOf(roleName, 5);
        QTest::newRow("R19 place") << namesOf(placeName, 4);
        QTest::newRow("R19 timing") << namesOf(timingName, 4);
        QTest::newRow("R1 kind of skill") << namesOf(skillKindName, 3);
        QTest::newRow("R47 intent") << namesOf(intentName, 3);
        QTest::newRow("R102 registration") << namesOf(registrationName, 3);
        QTest::newRow("R14 audience") << namesOf(audienceName, 6);
        QTest::newRow("R4 kind of partner") << namesOf(partnerKindName, 3);
        QTest::newRow("R70 role of a partner") << namesOf(partnerRoleName, 3);
        QTest::newRow("R48 mode") << namesOf(osapModeName, 3);
    }

    void everyChoiceHasItsOwnName()
    {
        QFETCH(const QStringList, names);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    }

    void languageOfTheInterface()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"fr_CA"_s));
        const QString french = interfaceLanguage();
        QLocale::setDefault(QLocale(u"en_CA"_s));
        const QString english = interfaceLanguage();
        QLocale::setDefault(before);
        QCOMPARE(french, u"fr"_s);
        QCOMPARE(english, u"en"_s);
    }
};

QTEST_GUILESS_MAIN(FindingWordingTest)
#include "tst_findingwording.moc"
