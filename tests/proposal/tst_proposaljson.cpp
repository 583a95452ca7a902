// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposaljson.h"

#include "randomproposal.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QJsonObject contractExample()
{
    QFile file(QStringLiteral(CREDENCE_TEST_DATA "/contract-example.mcproposal"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject parsed(const char *json) { return QJsonDocument::fromJson(json).object(); }

QStringList keyPaths(const QJsonObject &object, const QString &path = {})
{
    QStringList paths;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
        paths.append(here);
        if (it.value().isObject())
            paths += keyPaths(it.value().toObject(), here);
        if (it.value().isArray() && it.value().toArray().at(0).isObject())
            paths += keyPaths(it.value().toArray().at(0).toObject(), here + u"[]"_s);
    }
    return paths;
}

} // namespace

class ProposalJsonTest final : public QObject {
    Q_OBJECT

private slots:
    void readsTheContractsExample()
    {
        const Result<Proposal> read = proposalFromJson(contractExample(), u"example"_s);
        QVERIFY(read);
        const Proposal &p = *read;
        QCOMPARE(p.id, QUuid(u"0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11"_s));
        QCOMPARE(p.reference, u"MC-2026-004"_s);
        QCOMPARE(p.revision, 2);
        QCOMPARE(p.unit, u"Geography"_s);
        QCOMPARE(p.faculty, u"Arts and Social Sciences"_s);
        QCOMPARE(p.proposerRole, ProposerRole::FacultyMember);
        QCOMPARE(p.courseName, u"GIS for Field Scientists"_s);
        QCOMPARE(p.hours.whole(), 36);
        QCOMPARE(p.weeks.whole(), 6);
        QCOMPARE(p.capWeeks.whole(), 8);
        QCOMPARE(p.place, Place::Online);
        QCOMPARE(p.timing, Timing::Asynchronous);
        QCOMPARE(p.summary, u"\u2026"_s);
        QCOMPARE(p.labourMarketNeed, u"\u2026"_s);
        QCOMPARE(p.skills, (QList<Skill>{{u"Publish a web map"_s, SkillKind::Skill, {}}}));
        QCOMPARE(p.cip, QStringList{u"45.0702"_s});
        QCOMPARE(p.noc, QStringList{u"22214"_s});
        QCOMPARE(p.items, (QList<AssessmentItem>{{u"Field map"_s, {0}, Quantity::of(4), Quantity::of(5), {}}}));
        QCOMPARE(p.osap, OsapIntent::Yes);
        QCOMPARE(p.annex.fee, u"450.00"_s);
        QCOMPARE(p.annex.firstDelivery, QDate(2026, 9, 8));
        QCOMPARE(p.annex.registration, Registration::Rolling);
        QCOMPARE(p.annex.audience, QList<Audience>{Audience::Upgrade});
        QCOMPARE(p.annex.partners,
                 (QList<Partner>{{u"Conservation Authority"_s, PartnerKind::Public, {PartnerRole::Design}, {}, {}}}));
        QCOMPARE(p.annex.consultations, (QList<Consultation>{{u"OAPSI"_s, QDate(2026, 1, 5), u"partners"_s, {}}}));
        QCOMPARE(answerTo(p, u"length.over-40"_s), u"\u2026"_s);
        QVERIFY(p.extra.isEmpty());
    }

    // Every key of the contract is written, and nothing of the example is lost or changed.
    void writesTheContractsExample()
    {
        const QJsonObject example = contractExample();
        QJsonObject written = toJson(*proposalFromJson(example, u"example"_s));
        QCOMPARE(written.take(u"language"_s), QJsonValue(u"en"_s)); // a key of ours
        QCOMPARE(written, example);
        QJsonObject empty = toJson(Proposal());
        QStringList topLevel = empty.keys();
        topLevel.removeOne(u"language"_s);
        QCOMPARE(topLevel, example.keys());
    }

    void emptyIsALegalDraft()
    {
        const Result<Proposal> read = proposalFromJson({}, u"nothing"_s);
        QVERIFY(read);
        QCOMPARE(*read, Proposal());
        // null and empty texts are "not filled in yet" as well
        const Result<Proposal> nulls = proposalFromJson(
            parsed(R"({"id": "", "length": {"hours": null, "weeks": ""}, "modality": {"place": "", "timing": null},
                       "osap": {"intent": ""}, "skills": null, "annex": {"firstDelivery": "", "tls": null}})"),
            u"nulls"_s);
        QVERIFY(nulls);
        QCOMPARE(*nulls, Proposal());
    }

    void quantitiesMayBeNumberOrText_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << QByteArray("36") << u"36"_s;
        QTest::newRow("whole written as a fraction") << QByteArray("36.0") << u"36"_s;
        QTest::newRow("fraction") << QByteArray("6.5") << u"6.5"_s;
        QTest::newRow("negative") << QByteArray("-3") << u"-3"_s;
        QTest::newRow("beyond an int") << QByteArray("3000000000") << u"3000000000"_s;
        QTest::newRow("beyond everything") << QByteArray("1e300") << u"1e+300"_s;
        QTest::newRow("negative zero") << QByteArray("-0.0") << u"0"_s;
        QTest::newRow("text") << QByteArray("\" 6-8 \"") << u"6-8"_s;
        QTest::newRow("words") << QByteArray("\"part-time\"") << u"part-time"_s;
    }
    void quantitiesMayBeNumberOrText()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, text);
        const QByteArray json = R"({"length": {"hours": )" + value + R"(, "weeks": )" + value + R"(, "capWeeks": )" +
                                value + R"(}, "assessment": {"items": [{"dueWeek": )" + value +
                                R"(, "feedbackDays": )" + value + "}]}}";
        const Result<Proposal> read = proposalFromJson(parsed(json), u"x"_s);
        QVERIFY(read);
        QCOMPARE(read->hours.text, text);
        QCOMPARE(read->weeks.text, text);
        QCOMPARE(read->capWeeks.text, text);
        QCOMPARE(read->items.first().dueWeek.text, text);
        QCOMPARE(read->items.first().feedbackDays.text, text);
        QCOMPARE(*proposalFromJson(toJson(*read), u"x"_s), *read);
    }

    void refusesWithTheKeysPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *json, ErrorCode code, const char *path) {
            QTest::newRow(name) << QByteArray(json) << code << QString::fromUtf8(path);
        };
        using enum ErrorCode;
        row("text", R"({"courseName": 3})", WrongType, "courseName");
        row("object", R"({"length": "long"})", WrongType, "length");
        row("list", R"({"skills": {}})", WrongType, "skills");
        row("list entry", R"({"skills": [{"text": "a"}, "b"]})", WrongType, "skills[1]");
        row("text in a list", R"({"codes": {"cip": ["45.0702", 45.0702]}})", WrongType, "codes.cip[1]");
        row("quantity", R"({"length": {"hours": true}})", WrongType, "length.hours");
        row("deep quantity", R"({"assessment": {"items": [{}, {}, {"dueWeek": []}]}})", WrongType,
            "assessment.items[2].dueWeek");
        row("flag", R"({"annex": {"tls": {"involved": "yes"}}})", WrongType, "annex.tls.involved");
        row("revision is no fraction", R"({"revision": 1.5})", WrongType, "revision");
        row("revision is not negative", R"({"revision": -1})", WrongType, "revision");
        row("revision fits an int", R"({"revision": 3000000000})", WrongType, "revision");
        row("revision is no text", R"({"revision": "2"})", WrongType, "revision");
        row("skill index", R"({"assessment": {"items": [{"skills": [0, -1]}]}})", WrongType,
            "assessment.items[0].skills[1]");
        row("huge skill index", R"({"assessment": {"items": [{"skills": [1e99]}]}})", WrongType,
            "assessment.items[0].skills[0]");
        row("attachment size", R"({"attachments": [{"size": "big"}]})", WrongType, "attachments[0].size");
        row("history", R"({"history": 1})", WrongType, "history");
        row("fee is a text", R"({"annex": {"fee": 450}})", WrongType, "annex.fee");
        row("id", R"({"id": "MC-2026-004"})", WrongType, "id");
        row("id cut short", R"({"id": "0b6f0f5e-6c1e-4d0a-9a59"})", WrongType, "id");
        row("place", R"({"modality": {"place": "moon"}})", UnknownWord, "modality.place");
        row("words keep their case", R"({"modality": {"place": "Online"}})", UnknownWord, "modality.place");
        row("role", R"({"proposer": {"role": "king"}})", UnknownWord, "proposer.role");
        row("intent", R"({"osap": {"intent": "maybe"}})", UnknownWord, "osap.intent");
        row("kind", R"({"skills": [{"kind": "magic"}]})", UnknownWord, "skills[0].kind");
        row("audience", R"({"annex": {"audience": ["upgrade", "all"]}})", UnknownWord, "annex.audience[1]");
        row("audience, empty", R"({"annex": {"audience": [""]}})", UnknownWord, "annex.audience[0]");
        row("partner's role", R"({"annex": {"partners": [{"roles": ["design", "boss"]}]}})", UnknownWord,
            "annex.partners[0].roles[1]");
        row("language", R"({"language": "de"})", UnknownWord, "language");
        row("no 30 February", R"({"annex": {"firstDelivery": "2026-02-30"}})", NoSuchDate, "annex.firstDelivery");
        row("no leap day", R"({"annex": {"firstDelivery": "2025-02-29"}})", NoSuchDate, "annex.firstDelivery");
        row("a time of day", R"({"annex": {"firstDelivery": "2026-09-08T10:00"}})", NoSuchDate, "annex.firstDelivery");
        row("month of 13", R"({"annex": {"consultations": [{"date": "2026-13-01"}]}})", NoSuchDate,
            "annex.consultations[0].date");
        row("words for a date", R"({"annex": {"firstDelivery": "next fall"}})", NoSuchDate, "annex.firstDelivery");
        row("a number for a date", R"({"annex": {"firstDelivery": 20260908}})", WrongType, "annex.firstDelivery");
        row("U+0000", R"({"summary": "a\u0000b"})", TextHasNul, "summary");
        row("U+0000, deep", R"({"assessment": {"items": [{"title": "\u0000"}]}})", TextHasNul,
            "assessment.items[0].title");
        row("U+0000, unknown key", R"({"x": [{"y": "\u0000"}]})", TextHasNul, "x[0].y");
        row("U+0000 in a key", R"({"x\u0000y": 1})", TextHasNul, "x\u2400y");
    }
    void refusesWithTheKeysPath()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, path);
        QVERIFY2(QJsonDocument::fromJson(json).isObject(), "the row itself must be JSON");
        const Result<Proposal> read = proposalFromJson(parsed(json), u"file"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().args.at(0), u"file"_s);
        QCOMPARE(read.error().args.at(1), path);
    }

    void keepsUnknownKeysAtEveryLevel()
    {
        const QJsonObject json = parsed(R"({
            "x": {"deep": [1, {"a": null}]}, "unit": {"x": 1}, "proposer": {"x": 1}, "length": {"x": 1},
            "modality": {"x": 1}, "rationale": {"x": 1}, "skills": [{"text": "a", "x": 1}], "codes": {"x": 1},
            "assessment": {"x": 1, "items": [{"x": {"y": 2}}]}, "osap": {"x": 1},
            "annex": {"x": 1, "tls": {"x": 1}, "partners": [{"x": 1}], "consultations": [{"x": 1}]},
            "answers": [{"x": 1}], "attachments": [{"x": 1}], "history": [{"stage": "chair", "x": 1}]})");
        const Result<Proposal> read = proposalFromJson(json, u"x"_s);
        QVERIFY(read);
        const QStringList written = keyPaths(toJson(*read));
        for (const QString &path : keyPaths(json))
            QVERIFY2(written.contains(path), qPrintable(path));
        QCOMPARE(*proposalFromJson(toJson(*read), u"x"_s), *read);
    }

    void danglingSkillIndexesSurvive() // deleting a skill must never make a saved draft unreadable
    {
        Proposal proposal;
        proposal.items = {{u"Essay"_s, {7}, {}, {}, {}}};
        QCOMPARE(*proposalFromJson(toJson(proposal), u"x"_s), proposal);
    }

    void roundTripsAnything()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const Proposal proposal = RandomProposal(seed).make();
            const QByteArray bytes = QJsonDocument(toJson(proposal)).toJson();
            const Result<Proposal> back = proposalFromJson(QJsonDocument::fromJson(bytes).object(), u"x"_s);
            QVERIFY2(back, qPrintable(u"seed %1: %2"_s.arg(QString::number(seed),
                                                           back ? QString() : back.error().args.join(u' '))));
            QVERIFY2(*back == proposal, qPrintable(QString::number(seed)));
            QCOMPARE(contentHash(*back), contentHash(proposal));
        }
    }

    void hashesWhatIsSubstantive()
    {
        const Proposal proposal = *proposalFromJson(contractExample(), u"x"_s);
        const QString hash = contentHash(proposal);
        QCOMPARE(hash.size(), 64);

        Proposal same = proposal;
        same.revision = 9;
        same.extra.insert(u"history"_s, QJsonArray{1});
        QCOMPARE(contentHash(same), hash);

        Proposal other = proposal;
        other.summary += u'.';
        QVERIFY(contentHash(other) != hash);
        Proposal evidence = proposal;
        evidence.attachments = {{u"letter.pdf"_s, QString(64, u'a'), 10, {}}};
        QVERIFY(contentHash(evidence) != hash);
        Proposal stored = evidence;
        stored.attachments.first().size = 11;
        stored.attachments.first().extra = {{u"blob"_s, 3}};
        QCOMPARE(contentHash(stored), contentHash(evidence));
    }

    void hashIgnoresTheOrderOfKeys()
    {
        const Result<Proposal> a =
            proposalFromJson(parsed(R"({"x": {"a": 1, "b": 2}, "summary": "s", "courseName": "n"})"), {});
        const Result<Proposal> b =
            proposalFromJson(parsed(R"({"courseName": "n", "summary": "s", "x": {"b": 2, "a": 1}})"), {});
        QCOMPARE(contentHash(*a), contentHash(*b));
    }

    void wordsRoundTrip()
    {
        QCOMPARE(wordList<Audience>().join(u' '),
                 u"re-skill upgrade new-skills pre-degree graduate current-students"_s);
        QCOMPARE(wordList<ProposerRole>().join(u' '), u"faculty-member contract-instructor chair dean"_s);
        QCOMPARE(wordList<Place>().join(u' '), u"online hybrid in-person"_s);
        QCOMPARE(wordList<Timing>().join(u' '), u"synchronous asynchronous both"_s);
        QCOMPARE(wordList<SkillKind>().join(u' '), u"skill competency concept"_s);
        QCOMPARE(wordList<Registration>().join(u' '), u"scheduled rolling"_s);
        for (const QString &text : wordList<OsapIntent>())
            QCOMPARE(word(*fromWord<OsapIntent>(text)), text);
        for (const QString &text : wordList<PartnerKind>())
            QCOMPARE(word(*fromWord<PartnerKind>(text)), text);
        for (const QString &text : wordList<PartnerRole>())
            QCOMPARE(word(*fromWord<PartnerRole>(text)), text);
        QCOMPARE(fromWord<Place>(u""), Place::None);
        QCOMPARE(fromWord<SkillKind>(u""), std::nullopt);
        QCOMPARE(word(Place::None), QString());
    }
};

QTEST_GUILESS_MAIN(ProposalJsonTest)
#include "tst_proposaljson.moc"
