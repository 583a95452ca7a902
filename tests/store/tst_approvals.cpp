// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposaljson.h"
#include "core/store/eventrecord.h"
#include "tests/store/storefixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace credence;

class ApprovalsTest final : public QObject {
    Q_OBJECT

private slots:
    // R83, R84, R50: Chair, Dean, SCCASP, Senate notice, Ministry; each cached in the list as it goes.
    void theWholeWay()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        const QUuid id = office.addDraft(completeProposal())->proposal.id;
        QSignalSpy told(&office, &Office::changed);
        const auto step = [&](Action action, const QString &stage, int days) {
            store.clock.setToday(store.clock.today().addDays(days));
            ActionRequest request = store.request(action);
            request.stage = stage;
            if (action == Action::MinistrySubmit)
                request.toDate = QDate(2026, 8, 7);
            return office.record(id, request);
        };
        const auto listed = [&] { return office.proposals({})->first(); };

        VERIFY_OK(step(Action::Submit, {}, 1));
        QCOMPARE(listed().stage, u"chair"_s);
        QCOMPARE(listed().revision, 1);
        QCOMPARE(listed().since, store.clock.today());
        const auto early = step(Action::Approve, u"dean"_s, 1);
        QVERIFY(!early);
        QCOMPARE(early.error(), (Error{ErrorCode::StageElsewhere, {u"dean"_s, u"chair"_s}, {}}));
        VERIFY_OK(step(Action::Approve, u"chair"_s, 2));
        VERIFY_OK(step(Action::Approve, u"dean"_s, 4));
        VERIFY_OK(step(Action::Approve, u"sccasp"_s, 30));
        QCOMPARE(listed().stage, u"senate"_s);
        VERIFY_OK(step(Action::RecordNotice, u"senate"_s, 20));
        QCOMPARE(listed().stage, u"ministry"_s);
        QCOMPARE(listed().ministry, MinistryState::ToSubmit);
        VERIFY_OK(step(Action::MinistrySubmit, {}, 3));
        QCOMPARE(listed().intake, QDate(2026, 8, 7));
        const auto done = step(Action::MinistryEligible, {}, 80);
        VERIFY_OK(done);
        QCOMPARE(done->standing, Standing::Approved);
        QCOMPARE(listed().stage, u"approved"_s);
        QCOMPARE(listed().ministry, MinistryState::Eligible);
        QCOMPARE(told.size(), 7);

        const auto history = office.history(id);
        VERIFY_OK(history);
        QCOMPARE(history->size(), 7);
        QCOMPARE(history->at(0).request.revision, 1);
        QCOMPARE(history->at(0).request.intent, OsapIntent::Yes);
        QCOMPARE(history->at(1).request.stage, u"chair"_s);
        QCOMPARE(history->at(4).request.stage, u"senate"_s);
        QCOMPARE(history->at(5).request.stage, u"ministry"_s);
        for (qsizetype i = 0; i < history->size(); ++i)
            QCOMPARE(history->at(i).sequence, i + 1); // without gaps, the refused one took none
        QCOMPARE(office.proposal(id)->chain, *done);
        QCOMPARE(fold(*history, store.policy).value(), *done);
        QVERIFY(office.verifyHistory(id).value());
        ProposalFilter open;
        open.openOnly = true;
        QCOMPARE(office.countProposals(open).value(), 0);
    }

    void errorsBlockASubmission()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Proposal proposal = completeProposal();
        proposal.hours = {u"6.5"_s};
        proposal.summary.clear();
        const auto added = store.office->addDraft(proposal);
        const auto refused = store.office->record(added->proposal.id, store.request(Action::Submit));
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::ErrorsStand, {u"2"_s}, {}}));
        QCOMPARE(store.office->history(added->proposal.id)->size(), 0);
        QCOMPARE(store.office->revisions(added->proposal.id)->size(), 0);
        const auto untouched = store.office->proposal(added->proposal.id);
        QCOMPARE(untouched->rowVersion, 1);
        QCOMPARE(untouched->chain, ChainState());
    }

    void whatARecordNeeds()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const QUuid id = store.office->addDraft(completeProposal())->proposal.id;
        ActionRequest request = store.request(Action::Submit);
        request.by.clear();
        QCOMPARE(store.office->record(id, request).error().code, ErrorCode::PersonRequired);
        request = store.request(Action::Submit);
        request.on = store.clock.today().addDays(1);
        QCOMPARE(store.office->record(id, request).error().code, ErrorCode::DateInFuture);
        request.on = {};
        QCOMPARE(store.office->record(id, request).error().code, ErrorCode::DateRequired);
        request = store.request(Action::Submit);
        request.comment = u"a"_s + QChar(0);
        QCOMPARE(store.office->record(id, request).error().code, ErrorCode::TextHasNul);
        request = store.request(Action::Submit);
        request.evidence = {{u"minutes.pdf"_s, u"00"_s, 3, {}}};
        QCOMPARE(store.office->record(id, request).error().code, ErrorCode::NotFound);
        QCOMPARE(store.office->record(id, store.request(Action::Approve)).error().code, ErrorCode::ActionNotAllowed);
        QCOMPARE(store.office->record(QUuid::createUuid(), store.request(Action::Submit)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(store.office->history(id)->size(), 0);

        const auto kept = store.office->keepAttachment(u"minutes.pdf"_s, "bytes");
        request.evidence = {*kept};
        request.comment = u"Sent with the minutes"_s;
        request.role = u"Proposer"_s;
        request.onBehalfOf = u"A. Proposer"_s;
        VERIFY_OK(store.office->record(id, request));
        const ApprovalEvent event = store.office->history(id)->first();
        request.stage = u"draft"_s;
        request.revision = 1;
        request.intent = OsapIntent::Yes;
        QCOMPARE(event.request, request);
    }

    // R125, R136 and the frozen revisions: a returned proposal is edited and sent again.
    void returnedAndSentAgain()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        const auto added = office.addDraft(completeProposal());
        const QUuid id = added->proposal.id;
        VERIFY_OK(office.record(id, store.request(Action::Submit)));
        // In review its content is frozen.
        auto stored = office.proposal(id);
        Proposal edited = stored->proposal;
        edited.summary += u" More of it."_s;
        const auto frozen = office.saveProposal(edited, stored->rowVersion);
        QVERIFY(!frozen);
        QCOMPARE(frozen.error(), (Error{ErrorCode::ActionNotAllowed, {u"edit"_s, u"chair"_s}, {}}));

        ActionRequest back = store.request(Action::Return);
        QCOMPARE(office.record(id, back).error().code, ErrorCode::CommentRequired);
        back.comment = u"Please say which employers"_s;
        VERIFY_OK(office.record(id, back));
        QCOMPARE(office.proposals({})->first().stage, u"returned"_s);
        QCOMPARE(office.proposals({})->first().returnedBy, u"chair"_s);
        stored = office.proposal(id);
        VERIFY_OK(office.saveProposal(edited, stored->rowVersion));
        VERIFY_OK(office.record(id, store.request(Action::Submit)));

        const auto revisions = office.revisions(id);
        VERIFY_OK(revisions);
        QCOMPARE(revisions->size(), 2);
        QCOMPARE(revisions->at(1).number, 2);
        QCOMPARE(revisions->at(1).by, u"B. Decider"_s);
        QCOMPARE(revisions->at(0).hash, contentHash(office.revision(id, 1).value()));
        QCOMPARE(office.revision(id, 1)->summary, added->proposal.summary);
        QCOMPARE(office.revision(id, 2)->summary, edited.summary);
        QCOMPARE(office.revision(id, 2)->revision, 2);
        QCOMPARE(office.revision(id, 3).error().code, ErrorCode::NotFound);
        QCOMPARE(office.proposal(id)->proposal.revision, 2);
    }

    void aMistakeIsCorrectedNotRemoved()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        const QUuid id = office.addDraft(completeProposal())->proposal.id;
        VERIFY_OK(office.record(id, store.request(Action::Submit)));
        VERIFY_OK(office.record(id, store.request(Action::Approve)));
        const QString approval = office.history(id)->at(1).id;
        ActionRequest correction = store.request(Action::Correct);
        correction.corrects = u"no such"_s;
        QCOMPARE(office.record(id, correction).error().code, ErrorCode::NotFound);
        correction.corrects = office.history(id)->at(0).id;
        QCOMPARE(office.record(id, correction).error().code, ErrorCode::CannotCorrect);
        correction.corrects = approval;
        const auto state = office.record(id, correction);
        VERIFY_OK(state);
        QCOMPARE(state->stage, u"chair"_s);
        const auto history = office.history(id);
        QCOMPARE(history->size(), 3);
        QVERIFY(history->at(1).corrected);
        QVERIFY(!history->at(0).corrected);
        QVERIFY(office.verifyHistory(id).value());

        // A corrected submission leaves its revision; the next one counts on.
        correction.corrects = history->at(0).id;
        VERIFY_OK(office.record(id, correction));
        QCOMPARE(office.proposals({})->first().stage, u"draft"_s);
        QCOMPARE(office.proposals({})->first().revision, 0);
        VERIFY_OK(office.record(id, store.request(Action::Submit)));
        QCOMPARE(office.proposal(id)->chain.revision, 2);
        QCOMPARE(office.revisions(id)->size(), 2);
        QVERIFY(office.verifyHistory(id).value());
    }

    // R127: the proposal follows, and a correction takes it back.
    void osapIntentChangesTheProposal()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        const QUuid id = office.addDraft(completeProposal())->proposal.id;
        VERIFY_OK(office.record(id, store.request(Action::Submit)));
        ActionRequest change = store.request(Action::ChangeOsapIntent);
        change.intent = OsapIntent::No;
        VERIFY_OK(office.record(id, change));
        QCOMPARE(office.proposal(id)->proposal.osap, OsapIntent::No);
        QCOMPARE(office.proposals({})->first().osap, OsapIntent::No);
        QCOMPARE(office.history(id)->last().request.intent, OsapIntent::No);
        ActionRequest correction = store.request(Action::Correct);
        correction.corrects = office.history(id)->last().id;
        VERIFY_OK(office.record(id, correction));
        QCOMPARE(office.proposal(id)->proposal.osap, OsapIntent::Yes);
        QCOMPARE(office.proposals({})->first().osap, OsapIntent::Yes);
    }

    // R126: after approval editing is possible and noted, and undone when the words are back.
    void editedAfterApproval()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        Proposal proposal = completeProposal();
        proposal.osap = OsapIntent::No;
        const QUuid id = office.addDraft(proposal)->proposal.id;
        for (const Action action :
             {Action::Submit, Action::Approve, Action::Approve, Action::Approve, Action::RecordNotice})
            VERIFY_OK(office.record(id, store.request(action)));
        auto stored = office.proposal(id);
        QCOMPARE(stored->chain.standing, Standing::Approved);
        Proposal edited = stored->proposal;
        edited.hours = Quantity::of(40);
        VERIFY_OK(office.saveProposal(edited, stored->rowVersion));
        QVERIFY(office.proposal(id)->differs);
        QVERIFY(office.proposals({})->first().differs);
        ActionRequest change = store.request(Action::ChangeOsapIntent);
        change.intent = OsapIntent::Yes;
        VERIFY_OK(office.record(id, change));
        stored = office.proposal(id);
        QVERIFY(stored->differs);
        edited = stored->proposal;
        edited.hours = Quantity::of(36);
        VERIFY_OK(office.saveProposal(edited, stored->rowVersion));
        QVERIFY(!office.proposal(id)->differs); // the intent has a record of its own
    }

    void optionalStagesOfTheOffice()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        VERIFY_OK(office.saveSetting(u"optional-stages"_s, u"faculty-committee,faculty-board"_s));
        const QUuid id = office.addDraft(completeProposal())->proposal.id;
        const auto state = office.record(id, store.request(Action::Submit));
        VERIFY_OK(state);
        QCOMPARE(state->optionalStages, (QStringList{u"faculty-committee"_s, u"faculty-board"_s}));
        QVERIFY(office.verifyHistory(id).value());
    }

    void allOrNone()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        const QUuid first = office.addDraft(completeProposal(u"First"_s))->proposal.id;
        const QUuid second = office.addDraft(completeProposal(u"Second"_s))->proposal.id;
        const ActionRequest submit = store.request(Action::Submit);
        QSignalSpy told(&office, &Office::changed);
        const auto refused = office.recordAll({{first, submit}, {second, store.request(Action::Approve)}});
        QVERIFY(!refused);
        QCOMPARE(office.history(first)->size(), 0);
        QCOMPARE(office.revisions(first)->size(), 0);
        QCOMPARE(told.size(), 0);
        VERIFY_OK(office.recordAll({{first, submit}, {second, submit}}));
        QCOMPARE(told.size(), 2);
        QCOMPARE(office.pipeline().value(), (QMap<QString, int>{{u"chair"_s, 2}}));
    }

    // Two people record the same decision: the second is told where the proposal went.
    void decidedTwice()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto other = store.open();
        const QUuid id = store.office->addDraft(completeProposal())->proposal.id;
        VERIFY_OK(store.office->record(id, store.request(Action::Submit)));
        ActionRequest approve = store.request(Action::Approve);
        approve.stage = u"chair"_s;
        VERIFY_OK(store.office->record(id, approve));
        const auto second = (*other)->record(id, approve);
        QVERIFY(!second);
        QCOMPARE(second.error(), (Error{ErrorCode::StageElsewhere, {u"chair"_s, u"dean"_s}, {}}));
    }

    void eventsAndRevisionsCannotBeChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("change event") << u"UPDATE approval_event SET payload = '{}'"_s;
        QTest::newRow("delete event") << u"DELETE FROM approval_event"_s;
        QTest::newRow("change revision") << u"UPDATE revision SET document = '{}'"_s;
        QTest::newRow("delete revision") << u"DELETE FROM revision"_s;
        QTest::newRow("delete proposal") << u"DELETE FROM proposal"_s;
    }
    void eventsAndRevisionsCannotBeChanged()
    {
        QFETCH(const QString, statement);
        StoreFixture store;
        QVERIFY(store.create());
        const QUuid id = store.office->addDraft(completeProposal())->proposal.id;
        VERIFY_OK(store.office->record(id, store.request(Action::Submit)));
        QVERIFY(!OfficeProbe::database(*store.office).write(statement));
        QVERIFY(store.office->verifyHistory(id).value());
    }

    // Whoever rewrites an event past the triggers is found out.
    void tamperingShows_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("payload") << u"UPDATE approval_event SET payload = replace(payload, 'B. Decider', 'C. Other')"_s;
        QTest::newRow("instant")
            << u"UPDATE approval_event SET recorded_at = '2026-03-02T09:00:00.999Z' WHERE seq = 2"_s;
        QTest::newRow("link") << u"UPDATE approval_event SET previous_hash = '' WHERE seq = 2"_s;
        QTest::newRow("removed") << u"DELETE FROM approval_event WHERE seq = 1"_s;
        QTest::newRow("state") << u"UPDATE proposal SET chain = replace(chain, 'dean', 'senate')"_s;
    }
    void tamperingShows()
    {
        QFETCH(const QString, statement);
        StoreFixture store;
        QVERIFY(store.create());
        const QUuid id = store.office->addDraft(completeProposal())->proposal.id;
        VERIFY_OK(store.office->record(id, store.request(Action::Submit)));
        VERIFY_OK(store.office->record(id, store.request(Action::Approve)));
        QVERIFY(store.office->verifyHistory(id).value());
        store.office.reset();
        const QString frozen = u"CREATE TRIGGER approval_event_frozen BEFORE UPDATE ON approval_event BEGIN"
                               " SELECT RAISE(ABORT, 'an event is frozen'); END"_s;
        const QString kept = u"CREATE TRIGGER approval_event_kept BEFORE DELETE ON approval_event BEGIN"
                             " SELECT RAISE(ABORT, 'an event is kept'); END"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            other.setDatabaseName(store.path());
            QVERIFY(other.open());
            for (const QString &sql : {u"DROP TRIGGER approval_event_frozen"_s, u"DROP TRIGGER approval_event_kept"_s,
                                       statement, frozen, kept})
                QVERIFY(QSqlQuery(other).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        const auto office = store.open();
        VERIFY_OK(office);
        QVERIFY(!(*office)->verifyHistory(id).value());
    }

    void mediansOfTheOffice()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        for (const int days : {1, 9, 4}) {
            store.clock.setToday(QDate(2026, 3, 2));
            const QUuid id = office.addDraft(completeProposal())->proposal.id;
            VERIFY_OK(office.record(id, store.request(Action::Submit)));
            store.clock.setToday(QDate(2026, 3, 2).addDays(days));
            VERIFY_OK(office.record(id, store.request(Action::Approve)));
            if (days != 4)
                VERIFY_OK(office.record(id, store.request(Action::Approve)));
        }
        QCOMPARE(office.stageMedians().value(), (QHash<QString, int>{{u"chair"_s, 4}})); // two Deans are too few
        store.clock.setToday(QDate(2026, 3, 2));
        const QUuid id = office.addDraft(completeProposal())->proposal.id;
        VERIFY_OK(office.record(id, store.request(Action::Submit)));
        store.clock.setToday(QDate(2026, 3, 12));
        VERIFY_OK(office.record(id, store.request(Action::Approve)));
        QCOMPARE(office.stageMedians()->value(u"chair"_s), 7); // of 1, 4, 9, 10: 6.5
        ActionRequest correction = store.request(Action::Correct);
        correction.corrects = office.history(id)->last().id;
        VERIFY_OK(office.record(id, correction));
        QCOMPARE(office.stageMedians()->value(u"chair"_s), 4); // a mistake does not count
    }

    void stateSurvivesItsJson()
    {
        ChainState state;
        QCOMPARE(chainFromJson(toJson(state)).value(), state);
        state.standing = Standing::Approved;
        state.stage = u"senate"_s;
        state.returnedBy = u"dean"_s;
        state.resubmission = Resubmission::ToReturningStage;
        state.intent = OsapIntent::Yes;
        state.ministry = MinistryState::InformationAsked;
        state.revision = 3;
        QDate day(2026, 1, 1);
        for (QDate *date : {&state.intake, &state.ministryOn, &state.deferredTo, &state.since, &state.lastOn,
                            &state.submittedOn, &state.approvedOn})
            *date = day = day.addDays(1);
        state.passed = {{u"chair"_s, day}, {u"dean"_s, day.addDays(1)}};
        state.optionalStages = {u"faculty-board"_s};
        QCOMPARE(chainFromJson(toJson(state)).value(), state);
        QVERIFY(!chainFromJson({}));

        ActionRequest request = StoreFixture().request(Action::Return);
        request.toStage = u"chair"_s;
        request.resubmission = Resubmission::RestartAtFirst;
        request.toDate = day;
        QCOMPARE(requestFromJson(toJson(request)).value(), request);
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
