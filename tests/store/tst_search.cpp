// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/match.h"
#include "tests/store/storefixture.h"

using namespace Qt::StringLiterals;
using namespace credence;

class SearchTest final : public QObject {
    Q_OBJECT

private slots:
    void expressions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("blank") << u" \t "_s << u""_s;
        QTest::newRow("word") << u"gis"_s << u"\"gis\"*"_s;
        QTest::newRow("words") << u" gis  field "_s << u"\"gis\"* \"field\"*"_s;
        QTest::newRow("one sign is whole") << u"a web"_s << u"\"a\" \"web\"*"_s;
        QTest::newRow("operators are words") << u"NOT OR (x)"_s << u"\"NOT\"* \"OR\"* \"(x)\""_s;
        QTest::newRow("column") << u"name:gis"_s << u"\"name:gis\"*"_s;
        QTest::newRow("quotes") << u"\"gis"_s << u"\"\"\"gis\"*"_s;
        QTest::newRow("signs only") << u"-- * ^ +"_s << u""_s;
        QTest::newRow("reference") << u"MC-2026-001"_s << u"\"MC-2026-001\"*"_s;
        QTest::newRow("ends in one sign") << u"mc-2026-0 x:y"_s << u"\"mc-2026-0\" \"x:y\""_s;
    }
    void expressions()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, match);
        QCOMPARE(matchExpression(typed), match);
    }

    // References are keys; they are found by their beginning at every key press.
    void beginningsOfReferences_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("prefix alone") << u"mc-"_s << u""_s;
        QTest::newRow("part of a year") << u"mc-20"_s << u"MC-20"_s;
        QTest::newRow("year") << u"MC-2026"_s << u"MC-2026"_s;
        QTest::newRow("dash") << u"mc-2026-"_s << u"MC-2026-"_s;
        QTest::newRow("digit") << u" mc-2026-0"_s << u"MC-2026-0"_s;
        QTest::newRow("bare") << u"2026-01"_s << u"MC-2026-01"_s;
        QTest::newRow("a year is a word") << u"2026"_s << u""_s;
        QTest::newRow("a code is a word") << u"45.0702"_s << u""_s;
        QTest::newRow("two words") << u"mc-2026 gis"_s << u""_s;
    }
    void beginningsOfReferences()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, beginning);
        QCOMPARE(referenceBeginning(typed), beginning);
    }

    void findsAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("references");
        const QString gis = u"MC-2026-001"_s;
        const QString ecology = u"MC-2026-002"_s;
        QTest::newRow("prefix") << u"gi"_s << QStringList{gis};
        QTest::newRow("case") << u"GIS FIELD"_s << QStringList{gis};
        QTest::newRow("any order") << u"field gis"_s << QStringList{gis};
        QTest::newRow("both words") << u"gis ecologie"_s << QStringList{};
        QTest::newRow("without accents") << u"ecologie ete"_s << QStringList{ecology};
        QTest::newRow("with accents") << u"Écologie"_s << QStringList{ecology};
        QTest::newRow("reference") << u"mc-2026-002"_s << QStringList{ecology};
        QTest::newRow("beginning of a reference") << u"mc-2026-0"_s << QStringList{gis, ecology};
        QTest::newRow("other year") << u"2025-0"_s << QStringList{};
        QTest::newRow("code") << u"22214"_s << QStringList{gis, ecology};
        QTest::newRow("skill") << u"transect"_s << QStringList{ecology};
        QTest::newRow("person") << u"proposer"_s << QStringList{gis, ecology};
        QTest::newRow("partner") << u"conservation auth"_s << QStringList{gis, ecology};
        QTest::newRow("inside a word") << u"cologie"_s << QStringList{};
        QTest::newRow("star") << u"*"_s << QStringList{};
        QTest::newRow("injection") << u"\" OR 1=1 --"_s << QStringList{};
    }
    void findsAsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, references);
        StoreFixture store;
        QVERIFY(store.create());
        VERIFY_OK(store.office->addDraft(completeProposal()));
        Proposal ecology = completeProposal(u"Écologie de l’été"_s);
        ecology.skills = {{u"Walk a transect"_s, SkillKind::Skill, {}}};
        VERIFY_OK(store.office->addDraft(ecology));
        const auto hits = store.office->search(typed, 10);
        VERIFY_OK(hits);
        QStringList found;
        for (const SearchHit &hit : *hits)
            found.append(hit.reference);
        found.sort();
        QCOMPARE(found, references);
        ProposalFilter filter;
        filter.words = typed;
        if (!matchExpression(typed).isEmpty())
            QCOMPARE(store.office->countProposals(filter).value(), references.size());
    }

    void commentsAndPeople()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const QUuid id = store.office->addDraft(completeProposal())->proposal.id;
        ActionRequest submit = store.request(Action::Submit, u"Zoé Tremblay"_s);
        submit.comment = u"The <b>embargo</b> ends in June"_s;
        VERIFY_OK(store.office->record(id, submit));
        const auto person = store.office->savePerson({0, u"Zoé Tremblay"_s, u"dean"_s, u"FASS"_s, {}});
        VERIFY_OK(person);

        const auto comment = store.office->search(u"embar"_s, 10);
        VERIFY_OK(comment);
        QCOMPARE(comment->size(), 1);
        QCOMPARE(comment->first().kind, SearchHit::Comment);
        QCOMPARE(comment->first().proposal, id);
        QCOMPARE(comment->first().reference, u"MC-2026-001"_s);
        QCOMPARE(comment->first().excerpt, u"The <b>\u0001embargo\u0002</b> ends in June"_s);

        const auto both = store.office->search(u"zoe"_s, 10);
        VERIFY_OK(both);
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->at(0).kind, SearchHit::Comment);
        QCOMPARE(both->at(1).kind, SearchHit::Person);
        QCOMPARE(both->at(1).person, *person);
        VERIFY_OK(store.office->savePerson({*person, u"Zoë Roy"_s, u"dean"_s, {}, {}}));
        QCOMPARE(store.office->search(u"tremblay"_s, 10)->size(), 1);
    }

    void excerptMarksTheMatch()
    {
        StoreFixture store;
        QVERIFY(store.create());
        VERIFY_OK(store.office->addDraft(completeProposal()));
        const auto hits = store.office->search(u"authorit"_s, 10);
        VERIFY_OK(hits);
        QVERIFY2(hits->first().excerpt.contains(u"\u0001authorities\u0002"_s), qPrintable(hits->first().excerpt));
    }

    // Few matches: the best first, a name before a mention. Many: the newest first.
    // Words of a text that is longer than anybody writes are found, and nothing is cut from it: that would take minutes.
    void aTextOfAMegabyteHasNoExcerpt()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Proposal proposal = completeProposal();
        proposal.summary = u"embargo "_s.repeated(130'000);
        VERIFY_OK(store.office->addDraft(proposal));
        const auto hits = store.office->search(u"embargo"_s, 10);
        VERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().excerpt, QString());
    }

    void order()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Proposal mention = completeProposal(u"Something else"_s);
        mention.summary += u" Also for hydrology."_s;
        VERIFY_OK(store.office->addDraft(completeProposal(u"Hydrology for planners"_s)));
        VERIFY_OK(store.office->addDraft(mention));
        QCOMPARE(store.office->search(u"hydro"_s, 10)->first().reference, u"MC-2026-001"_s);

        QList<Proposal> many;
        for (int i = 0; i < 300; ++i)
            many.append(completeProposal(u"Glaciology %1"_s.arg(i)));
        VERIFY_OK(store.office->importDrafts(many));
        const auto newest = store.office->search(u"glac"_s, 5);
        VERIFY_OK(newest);
        QCOMPARE(newest->size(), 5);
        QCOMPARE(newest->first().reference, u"MC-2026-302"_s);
        QCOMPARE(newest->last().reference, u"MC-2026-298"_s);
    }

    void everyKindHasItsPlace()
    {
        StoreFixture store;
        QVERIFY(store.create());
        QList<Proposal> many(30, completeProposal(u"Maple syrup"_s));
        VERIFY_OK(store.office->importDrafts(many));
        for (int i = 0; i < 30; ++i)
            VERIFY_OK(store.office->savePerson({0, u"Maple %1"_s.arg(i), {}, {}, {}}));
        const auto hits = store.office->search(u"maple"_s, 20);
        VERIFY_OK(hits);
        QCOMPARE(hits->size(), 20);
        QCOMPARE(std::count_if(hits->cbegin(), hits->cend(),
                               [](const SearchHit &hit) { return hit.kind == SearchHit::Person; }),
                 5);
        QCOMPARE(store.office->search(u"maple"_s, 0)->size(), 0);
        QCOMPARE(store.office->search(u"maple"_s, 1)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
