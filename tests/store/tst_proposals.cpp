// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codebook.h"
#include "tests/store/storefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class ProposalsTest final : public QObject {
    Q_OBJECT

private slots:
    void draftsGetAReferenceOfTheYear()
    {
        StoreFixture store;
        QVERIFY(store.create());
        QSignalSpy told(store.office.get(), &Office::changed);
        Proposal proposal = completeProposal();
        proposal.reference = u"MC-1999-123"_s; // another office's
        proposal.revision = 4;
        const auto first = store.office->addDraft(proposal);
        VERIFY_OK(first);
        QVERIFY(!first->proposal.id.isNull());
        QCOMPARE(first->proposal.reference, u"MC-2026-001"_s);
        QCOMPARE(first->proposal.revision, 0);
        QCOMPARE(first->rowVersion, 1);
        QCOMPARE(first->chain, ChainState());
        QVERIFY(first->createdAt.isValid());
        QCOMPARE(told.size(), 1);
        VERIFY_OK(store.office->removeDraft(first->proposal.id));
        QCOMPARE(store.office->addDraft(proposal)->proposal.reference, u"MC-2026-002"_s); // never given twice
        store.clock.setToday(QDate(2027, 1, 1));
        QCOMPARE(store.office->addDraft(proposal)->proposal.reference, u"MC-2027-001"_s);
    }

    void anIdIsAddedOnce()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto added = store.office->addDraft(completeProposal());
        VERIFY_OK(added);
        const auto again = store.office->addDraft(added->proposal);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().args, QStringList{u"GIS for Field Scientists"_s});
        QCOMPARE(store.office->addDraft(completeProposal())->proposal.reference, u"MC-2026-002"_s);
    }

    void twoWindowsNeverTakeTheSameReference()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto second = store.open();
        VERIFY_OK(second);
        for (int i = 0; i < 10; ++i) {
            Office &office = i % 2 == 0 ? *store.office : **second;
            QCOMPARE(office.addDraft(completeProposal())->proposal.reference,
                     u"MC-2026-%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')));
        }
    }

    void whatIsStoredComesBack()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Proposal proposal = completeProposal(u"<b>Robert'); DROP TABLE proposal;-- \u202Eعربي\u202C"_s);
        proposal.summary = u"First line\r\nSecond \"line\" with \\ and a 🗺, <script>alert(1)</script>"_s;
        proposal.hours = {u"6.5"_s};
        proposal.annex.partners = {{u"Conservation Authority"_s, PartnerKind::Public, {PartnerRole::Design}, {}, {}}};
        proposal.extra = QJsonObject{{u"x-unknown"_s, 1}};
        const auto added = store.office->addDraft(proposal);
        VERIFY_OK(added);
        proposal.id = added->proposal.id;
        proposal.reference = added->proposal.reference;
        QCOMPARE(added->proposal, proposal);
        QCOMPARE(store.office->proposals({})->first().name, proposal.courseName);
    }

    void findsByReferenceOrId()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto old = store.office->addDraft(completeProposal(u"Old"_s));
        store.clock.setToday(QDate(2027, 2, 1));
        const auto fresh = store.office->addDraft(completeProposal(u"Fresh"_s));
        const auto other = store.office->addDraft(completeProposal(u"Other"_s));
        VERIFY_OK(old);
        VERIFY_OK(other);
        QCOMPARE(store.office->findProposal(u" mc-2026-001 "_s)->proposal.courseName, u"Old"_s);
        QCOMPARE(store.office->findProposal(fresh->proposal.id.toString())->proposal.courseName, u"Fresh"_s);
        QCOMPARE(store.office->findProposal(fresh->proposal.id.toString(QUuid::WithoutBraces))->proposal.courseName,
                 u"Fresh"_s);
        QCOMPARE(store.office->findProposal(u"2027-001"_s)->proposal.courseName, u"Fresh"_s);
        QCOMPARE(store.office->findProposal(u"2"_s)->proposal.courseName, u"Other"_s);
        const auto both = store.office->findProposal(u"1"_s);
        QVERIFY(!both);
        QCOMPARE(both.error(), (Error{ErrorCode::Ambiguous, {u"1"_s, u"2"_s}, {}}));
        for (const QString &none : {u"MC-2026-777"_s, u"%"_s, u""_s, u"7"_s, QUuid::createUuid().toString()}) {
            const auto missing = store.office->findProposal(none);
            QVERIFY(!missing);
            QCOMPARE(missing.error(), (Error{ErrorCode::NotFound, {none}, {}}));
        }
    }

    void savesAndRefusesAStaleSave()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto second = store.open();
        VERIFY_OK(second);
        const auto added = store.office->addDraft(completeProposal());
        VERIFY_OK(added);
        Proposal mine = added->proposal;
        Proposal theirs = added->proposal;
        mine.courseName = u"Mine"_s;
        mine.weeks = {u"12"_s};
        mine.reference = u"MC-1111-111"_s; // not the form's to change
        theirs.courseName = u"Theirs"_s;

        QSignalSpy told(store.office.get(), &Office::changed);
        const auto saved = store.office->saveProposal(mine, added->rowVersion);
        VERIFY_OK(saved);
        QCOMPARE(*saved, 2);
        const auto unchanged = store.office->saveProposal(mine, *saved);
        VERIFY_OK(unchanged);
        QCOMPARE(*unchanged, 2);
        QCOMPARE(told.size(), 1);

        const auto stale = (*second)->saveProposal(theirs, added->rowVersion);
        QVERIFY(!stale);
        QCOMPARE(stale.error(), (Error{ErrorCode::Conflict, {u"Theirs"_s}, {}}));
        const auto row = store.office->proposals({})->first();
        QCOMPARE(row.name, u"Mine"_s);
        QCOMPARE(row.reference, u"MC-2026-001"_s);
        QCOMPARE(row.rowVersion, 2);
        QCOMPARE(row.partStates.size(), 7);
        QCOMPARE(row.partStates.at(1), u'r'); // twelve weeks
        QCOMPARE(row.firstDelivery, QDate(2027, 5, 4));
        VERIFY_OK((*second)->saveProposal(theirs, 2));
        QCOMPARE(store.office->search(u"theirs"_s, 5)->size(), 1);
        QCOMPARE(store.office->search(u"mine"_s, 5)->size(), 0);

        const auto missing = store.office->saveProposal(completeProposal(), 1);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void onlyADraftIsDeleted()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto draft = store.office->addDraft(completeProposal(u"Draft"_s));
        const auto sent = store.office->addDraft(completeProposal(u"Sent"_s));
        VERIFY_OK(store.office->record(sent->proposal.id, store.request(Action::Submit)));
        VERIFY_OK(store.office->removeDraft(draft->proposal.id));
        QCOMPARE(store.office->proposal(draft->proposal.id).error().code, ErrorCode::NotFound);
        QCOMPARE(store.office->search(u"draft"_s, 5)->size(), 0);
        const auto refused = store.office->removeDraft(sent->proposal.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::NotADraft, {u"MC-2026-002"_s}, {}}));
        QCOMPARE(store.office->removeDraft(draft->proposal.id).error().code, ErrorCode::NotFound);
    }

    void importsOnce()
    {
        StoreFixture store;
        QVERIFY(store.create());
        QList<Proposal> drafts;
        for (int i = 0; i < 1050; ++i) {
            drafts.append(completeProposal(u"Imported %1"_s.arg(i)));
            drafts.last().id = QUuid::createUuid();
        }
        qint64 last = -1;
        const auto cancelled = store.office->importDrafts(drafts, [&](qint64 done, qint64 total) {
            last = done;
            return done < 500 && total == 1050;
        });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(last, 500);
        QCOMPARE(store.office->countProposals({}).value(), 0);

        QSignalSpy told(store.office.get(), &Office::changed);
        const auto imported = store.office->importDrafts(drafts.first(1000));
        VERIFY_OK(imported);
        QCOMPARE(imported->imported, 1000);
        QCOMPARE(imported->unchanged, 0);
        QCOMPARE(imported->references.first(), u"MC-2026-001"_s);
        QCOMPARE(imported->references.last(), u"MC-2026-1000"_s);
        QCOMPARE(told.size(), 1);
        drafts.append(drafts.last()); // twice in one file
        const auto again = store.office->importDrafts(drafts);
        VERIFY_OK(again);
        QCOMPARE(again->imported, 50);
        QCOMPARE(again->unchanged, 1001);
        QCOMPARE(store.office->countProposals({}).value(), 1050);
        // References sort by number, not as text.
        ProposalFilter filter;
        filter.sort = ProposalSort::Reference;
        filter.limit = 1;
        QCOMPARE(store.office->proposals(filter)->first().reference, u"MC-2026-1050"_s);
    }

    void listsSortAndFilter_data()
    {
        QTest::addColumn<ProposalSort>("sort");
        QTest::addColumn<bool>("descending");
        const std::pair<const char *, ProposalSort> sorts[] = {
            {"reference", ProposalSort::Reference}, {"name", ProposalSort::Name},
            {"unit", ProposalSort::Unit},           {"stage", ProposalSort::Stage},
            {"osap", ProposalSort::Osap},           {"first delivery", ProposalSort::FirstDelivery},
            {"changed", ProposalSort::Changed},     {"since", ProposalSort::Since}};
        for (const auto &[name, sort] : sorts) {
            QTest::addRow("%s up", name) << sort << false;
            QTest::addRow("%s down", name) << sort << true;
        }
    }
    void listsSortAndFilter()
    {
        QFETCH(const ProposalSort, sort);
        QFETCH(const bool, descending);
        fillMany();
        QVERIFY(m_many.office);
        const Office &office = *m_many.office;
        const auto key = [sort](const ProposalRow &row) -> QString {
            switch (sort) {
            case ProposalSort::Reference:
                return row.reference;
            case ProposalSort::Name:
                return folded(row.name);
            case ProposalSort::Unit:
                return row.unit;
            case ProposalSort::Stage:
                return QString::number((QStringList{u"draft"_s, u"chair"_s, u"withdrawn"_s}).indexOf(row.stage));
            case ProposalSort::Osap:
                return row.osap == OsapIntent::Yes ? u"yes"_s : row.osap == OsapIntent::No ? u"no"_s : u"undecided"_s;
            case ProposalSort::FirstDelivery:
                return row.firstDelivery.toString(Qt::ISODate);
            case ProposalSort::Changed:
                return row.changedAt.toString(Qt::ISODateWithMs);
            case ProposalSort::Since:
                return row.since.toString(Qt::ISODate);
            }
            return {};
        };
        ProposalFilter everything;
        everything.limit = 100000;
        const auto whole = office.proposals(everything);
        VERIFY_OK(whole);
        QCOMPARE(whole->size(), kMany);

        for (int kind = 0; kind < 7; ++kind) {
            ProposalFilter filter;
            filter.sort = sort;
            filter.descending = descending;
            if (kind & 1)
                filter.units = {u"Unit 3"_s, u"Unit 5"_s};
            if (kind & 2)
                filter.stages = {u"chair"_s, u"draft"_s};
            if (kind & 4)
                filter.osap = {OsapIntent::Yes};
            if (kind == 6) {
                filter.stages.clear();
                filter.openOnly = true;
                filter.words = u"even"_s;
            }
            QSet<QUuid> expected;
            for (const ProposalRow &row : *whole) {
                const bool in = (filter.units.isEmpty() || filter.units.contains(row.unit)) &&
                                (filter.stages.isEmpty() || filter.stages.contains(row.stage)) &&
                                (filter.osap.isEmpty() || filter.osap.contains(row.osap)) &&
                                (!filter.openOnly || row.stage != u"withdrawn"_s) &&
                                (filter.words.isEmpty() || row.name.contains(u"even"_s));
                if (in)
                    expected.insert(row.id);
            }
            QCOMPARE(office.countProposals(filter).value(), expected.size());
            // Pages of seven and one of all give the same rows in the same order, none twice.
            QList<ProposalRow> paged;
            filter.limit = 7;
            for (filter.offset = 0;; filter.offset += 7) {
                const auto page = office.proposals(filter);
                VERIFY_OK(page);
                paged += *page;
                if (page->size() < 7)
                    break;
            }
            filter.limit = 100000;
            filter.offset = 0;
            QCOMPARE(office.proposals(filter).value(), paged);
            QSet<QUuid> found;
            for (qsizetype i = 0; i < paged.size(); ++i) {
                found.insert(paged.at(i).id);
                if (i > 0) {
                    const QString before = key(paged.at(i - 1));
                    const QString after = key(paged.at(i));
                    QVERIFY2(descending ? before >= after : before <= after, qPrintable(before + u' ' + after));
                }
            }
            QCOMPARE(found.size(), paged.size());
            QCOMPARE(found, expected);
        }
    }

    void countsPerStageAndUnit()
    {
        fillMany();
        QVERIFY(m_many.office);
        const auto pipeline = m_many.office->pipeline();
        VERIFY_OK(pipeline);
        int total = 0;
        for (auto it = pipeline->cbegin(); it != pipeline->cend(); ++it) {
            ProposalFilter filter;
            filter.stages = {it.key()};
            QCOMPARE(m_many.office->countProposals(filter).value(), it.value());
            total += it.value();
        }
        QCOMPARE(total, kMany);
        const auto units = m_many.office->unitsInUse();
        VERIFY_OK(units);
        QCOMPARE(units->size(), 7);
        QVERIFY(std::is_sorted(units->cbegin(), units->cend()));
    }

    // A page is walked in its sort index, which answers the filter too, and nothing is sorted: no row is read that is
    // not shown, at any size of the office.
    void pagesComeFromAnIndex_data()
    {
        QTest::addColumn<QString>("index");
        QTest::addColumn<QString>("order");
        QTest::newRow("reference") << u"reference"_s << u"reference_key DESC"_s;
        QTest::newRow("name") << u"name"_s << u"sort_name DESC, row DESC"_s;
        QTest::newRow("unit") << u"unit"_s << u"unit DESC, stage DESC, osap DESC, row DESC"_s;
        QTest::newRow("stage") << u"rank"_s << u"stage_rank DESC, stage DESC, unit DESC, osap DESC, row DESC"_s;
        QTest::newRow("osap") << u"osap"_s << u"osap DESC, stage DESC, unit DESC, row DESC"_s;
        QTest::newRow("delivery") << u"first_delivery"_s << u"first_delivery DESC, row DESC"_s;
        QTest::newRow("changed") << u"changed"_s << u"changed_at DESC, row DESC"_s;
        QTest::newRow("since") << u"since"_s << u"since DESC, row DESC"_s;
    }
    void pagesComeFromAnIndex()
    {
        QFETCH(const QString, index);
        QFETCH(const QString, order);
        fillMany();
        QVERIFY(m_many.office);
        const auto plan = OfficeProbe::database(*m_many.office)
                              .list(u"EXPLAIN QUERY PLAN SELECT id FROM proposal INDEXED BY proposal_by_%1"
                                    " WHERE +stage IN ('chair', 'draft') AND +unit IN ('Unit 3')"
                                    " ORDER BY %2 LIMIT 50"_s.arg(index, order),
                                    [](const Row &row) { return row.text(3); });
        VERIFY_OK(plan);
        QCOMPARE(*plan, QStringList{u"SCAN proposal USING INDEX proposal_by_"_s + index});
    }

private:
    static constexpr int kMany = 210;
    StoreFixture m_many;

    void fillMany()
    {
        if (m_many.office)
            return;
        QVERIFY(m_many.create());
        for (int i = 0; i < kMany; ++i) {
            m_many.clock.setToday(QDate(2026, 3, 2).addDays(i / 10));
            Proposal proposal = completeProposal((i % 2 == 0 ? u"Écologie even %1"_s : u"economy %1"_s).arg(i % 50));
            proposal.unit = u"Unit %1"_s.arg(i % 7);
            proposal.osap = i % 3 == 0 ? OsapIntent::Yes : i % 3 == 1 ? OsapIntent::No : OsapIntent::Undecided;
            proposal.annex.firstDelivery = i % 4 == 0 ? QDate() : QDate(2027, 1, 1).addDays((i * 7) % 90);
            const auto added = m_many.office->addDraft(proposal);
            VERIFY_OK(added);
            if (i % 5 == 0 && proposal.osap != OsapIntent::Undecided) {
                VERIFY_OK(m_many.office->record(added->proposal.id, m_many.request(Action::Submit)));
                if (i % 10 == 0)
                    VERIFY_OK(m_many.office->record(added->proposal.id, m_many.request(Action::Withdraw)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProposalsTest)
#include "tst_proposals.moc"
