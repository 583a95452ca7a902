// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where approval meets delivery: what the page Approvals says of an approved proposal, over a real office file.

#include "ui/approvals/approvalspage.h"

#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"
#include "tests/support/approved.h"
#include "tests/support/uifixture.h"
#include "ui/widgets/linklabel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12); ///< of UiFixture

/// An office with one proposal that has come as far as the Senate, and the page over it.
struct Desk {
    UiFixture fixture;
    std::unique_ptr<ApprovalsPage> page;
    QUuid id;
    QList<Link> went;

    bool open(const Proposal &proposal, QDate on = kToday.addDays(-30))
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        const auto made = fixture.ask([proposal](Office &office) { return office.addDraft(proposal); });
        if (!made)
            return false;
        id = made->proposal.id;
        for (const Action action : {Action::Submit, Action::Approve, Action::Approve, Action::Approve}) {
            if (!record(action, on))
                return false;
        }
        showPage();
        return QTest::qWaitFor([this] { return find<LinkLabel>(u"name"_s)->text() == u"Web Maps"_s; }, 10000);
    }
    void showPage()
    {
        page = std::make_unique<ApprovalsPage>(fixture.context);
        QObject::connect(page.get(), &Page::go, page.get(), [this](const Link &link) { went += link; });
        UiFixture::show(*page);
        page->activate(Link::toApproval(id));
    }
    bool record(Action action, QDate on, QDate toDate = {})
    {
        return fixture
            .ask([request = ActionRequest{.action = action, .by = u"N. N."_s, .on = on, .toDate = toDate},
                  which = id](Office &office) { return office.record(which, request); })
            .has_value();
    }
    /// An offering with a cohort that begins on each of these days; null when that failed.
    QUuid offer(const QList<QDate> &starts)
    {
        const auto made = fixture.ask([starts, which = id](Office &office) -> Result<QUuid> {
            DeliveryRepository delivery = office.delivery();
            Offering offering;
            offering.proposal = which;
            const auto stored = delivery.addOffering(offering);
            if (!stored)
                return tl::unexpected(stored.error());
            for (const QDate start : starts) {
                Cohort cohort;
                cohort.offering = stored->offering.id;
                cohort.start = start;
                cohort.end = start.addDays(41);
                if (const auto added = delivery.addCohort(cohort); !added)
                    return tl::unexpected(added.error());
            }
            return stored->offering.id;
        });
        return made.value_or(QUuid());
    }
    template <typename T = QWidget> T *find(const QString &objectName) const
    {
        return page->findChild<T *>(u"approvals."_s + objectName);
    }
    /// A line of the list of what is to be done, as it is shown.
    LinkLabel *line(const QString &name) const
    {
        const auto all = page->findChildren<LinkLabel *>(u"approvals.after."_s + name);
        for (LinkLabel *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString consequence() const
    {
        QStringList said;
        for (const QLabel *one : page->findChildren<QLabel *>(u"approvals.consequence.sentence"_s)) {
            if (one->isVisible())
                said.append(one->text());
        }
        return said.join(u' ');
    }
    QList<LinkLabel *> cohorts() const
    {
        QList<LinkLabel *> links;
        for (LinkLabel *one : page->findChildren<LinkLabel *>(u"approvals.consequence.cohort"_s)) {
            if (one->isVisible())
                links.append(one);
        }
        return links;
    }
    static void activate(QWidget *widget)
    {
        QVERIFY(widget);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
    }
};

} // namespace

class AfterApprovalTest final : public QObject {
    Q_OBJECT

private slots:
    /// R98, R99: from the Senate notice on there is a new offering to be made and two to-dos, which an offering ticks.
    void theSenateNoticeOpensDelivery()
    {
        Desk desk;
        QVERIFY(desk.open(osapProposal(u"Web Maps"_s)));
        QVERIFY(!desk.find<>(u"after"_s)->isVisible());
        QVERIFY(desk.record(Action::RecordNotice, kToday));
        QTRY_VERIFY(desk.find<>(u"after"_s)->isVisible());
        QVERIFY(desk.line(u"apprendo"_s));
        QVERIFY(desk.line(u"brightspace"_s));
        QVERIFY(!desk.line(u"partner"_s)); // there is none
        Desk::activate(desk.find<QPushButton>(u"newOffering"_s));
        QCOMPARE(desk.went.last(), (Link{.target = Link::Offerings, .proposal = desk.id}));

        const QUuid offering = desk.offer({});
        QVERIFY(!offering.isNull());
        QVERIFY(desk.fixture.ask([offering](Office &office) {
            auto stored = *office.delivery().offering(offering);
            stored.offering.done.insert(u"apprendo"_s, kToday);
            return office.delivery().saveOffering(stored.offering, stored.rowVersion);
        }));
        QTRY_VERIFY(!desk.line(u"apprendo"_s));
        QVERIFY(desk.line(u"brightspace"_s));
        Desk::activate(desk.line(u"brightspace"_s));
        QCOMPARE(desk.went.last(), Link::toOffering(offering));
    }

    /// R73: a partner asks for OAPSI's guidance until it is logged.
    void aPartnerAsksForGuidanceUntilItIsLogged_data()
    {
        QTest::addColumn<bool>("logged");
        QTest::newRow("not yet") << false;
        QTest::newRow("logged") << true;
    }
    void aPartnerAsksForGuidanceUntilItIsLogged()
    {
        QFETCH(const bool, logged);
        Proposal proposal = osapProposal(u"Web Maps"_s);
        proposal.annex.partners = {{.name = u"Conservation Authority"_s, .kind = PartnerKind::Public}};
        if (logged)
            proposal.annex.consultations = {{.with = u"OAPSI"_s, .date = kToday, .about = u"partners"_s}};
        Desk desk;
        QVERIFY(desk.open(proposal));
        QVERIFY(desk.record(Action::RecordNotice, kToday));
        QTRY_VERIFY(desk.line(u"apprendo"_s));
        QCOMPARE(desk.line(u"partner"_s) != nullptr, !logged);
        if (!logged) {
            Desk::activate(desk.line(u"partner"_s));
            QCOMPARE(desk.went.last(), Link::toProposal(desk.id, u"annex.consultations"_s, 0));
        }
    }

    /// R111: a stack asks for a conversation with OAPSI until its day is entered.
    void aStackAsksForAConversation()
    {
        Desk desk;
        QVERIFY(desk.open(osapProposal(u"Web Maps"_s)));
        QVERIFY(desk.record(Action::RecordNotice, kToday));
        const auto stack = desk.fixture.ask([id = desk.id](Office &office) {
            Stack made;
            made.name = u"Geomatics"_s;
            made.members = {{id}, {office.addDraft(osapProposal(u"Other"_s))->proposal.id}};
            return office.stacks().addStack(made);
        });
        QVERIFY(stack);
        QTRY_VERIFY(desk.line(u"stack"_s));
        Desk::activate(desk.line(u"stack"_s));
        QCOMPARE(desk.went.last().target, Link::Stacks);
        QCOMPARE(desk.went.last().stack, stack->stack.id);
        QVERIFY(desk.fixture.ask([stored = *stack](Office &office) {
            Stack asked = stored.stack;
            asked.consultedOn = kToday;
            return office.stacks().saveStack(asked, stored.rowVersion);
        }));
        QTRY_VERIFY(!desk.line(u"stack"_s));
    }

    /// R57a: what begins on the day of the decision or later becomes eligible; what began before stays as it is. It is
    /// told until it is put aside.
    void aDecisionTellsWhatItChanges()
    {
        Desk desk;
        QVERIFY(desk.open(osapProposal(u"Web Maps"_s)));
        QVERIFY(desk.record(Action::RecordNotice, QDate(2025, 12, 20)));
        const QUuid offering = desk.offer({QDate(2026, 1, 9), QDate(2026, 1, 10), QDate(2026, 5, 4)});
        QVERIFY(!offering.isNull());
        QVERIFY(desk.record(Action::MinistrySubmit, QDate(2025, 12, 22), QDate(2026, 2, 13)));
        QTRY_VERIFY(desk.find<>(u"after"_s)->isVisible());
        QVERIFY(!desk.find<>(u"consequence"_s)->isVisible());
        QVERIFY(desk.record(Action::MinistryEligible, QDate(2026, 1, 10)));
        QTRY_VERIFY(desk.find<>(u"consequence"_s)->isVisible());
        const QString said = desk.consequence();
        QVERIFY2(said.contains(u"first day 10 Jan 2026, becomes eligible"_s), qPrintable(said));
        QVERIFY2(said.contains(u"first day 4 May 2026, becomes eligible"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"9 Jan 2026, becomes"_s), qPrintable(said));
        QVERIFY2(said.contains(u"registration page"_s), qPrintable(said)); // texts that must change
        QCOMPARE(desk.cohorts().size(), 3);
        Desk::activate(desk.cohorts().first());
        QCOMPARE(desk.went.last().target, Link::Offerings);
        QCOMPARE(desk.went.last().offering, offering);
        QVERIFY(!desk.went.last().cohort.isNull());

        desk.showPage(); // it stays
        QTRY_VERIFY(desk.find<>(u"consequence"_s)->isVisible());
        Desk::activate(desk.find<QPushButton>(u"consequence.aside"_s));
        QVERIFY(!desk.find<>(u"consequence"_s)->isVisible());
        desk.showPage();
        QTRY_VERIFY(desk.find<>(u"after"_s)->isVisible());
        QVERIFY(!desk.find<>(u"consequence"_s)->isVisible());
    }

    void aRefusalOfTheMinistryChangesNothingThatRuns()
    {
        Desk desk;
        QVERIFY(desk.open(osapProposal(u"Web Maps"_s)));
        QVERIFY(desk.record(Action::RecordNotice, QDate(2025, 12, 20)));
        QVERIFY(!desk.offer({QDate(2026, 5, 4)}).isNull());
        QVERIFY(desk.record(Action::MinistrySubmit, QDate(2025, 12, 22), QDate(2026, 2, 13)));
        QVERIFY(desk.record(Action::MinistryNotEligible, QDate(2026, 1, 10)));
        QTRY_VERIFY(desk.find<>(u"consequence"_s)->isVisible());
        QVERIFY2(desk.consequence().contains(u"nothing becomes eligible"_s), qPrintable(desk.consequence()));
    }

    /// R137: not offered for two years, by the day of approval where it never ran.
    void whatRestsForTwoYearsIsToBeReviewed_data()
    {
        QTest::addColumn<QDate>("approved");
        QTest::addColumn<bool>("resting");
        QTest::newRow("long ago") << QDate(2023, 6, 1) << true;
        QTest::newRow("two years to the day") << QDate(2024, 1, 12) << true;
        QTest::newRow("a day less than two years") << QDate(2024, 1, 13) << false;
        QTest::newRow("last month") << QDate(2025, 12, 12) << false;
    }
    void whatRestsForTwoYearsIsToBeReviewed()
    {
        QFETCH(const QDate, approved);
        QFETCH(const bool, resting);
        Desk desk;
        QVERIFY(desk.open(osapProposal(u"Web Maps"_s), approved.addDays(-30)));
        QVERIFY(desk.record(Action::RecordNotice, approved));
        QTRY_VERIFY(desk.line(u"apprendo"_s));
        QCOMPARE(desk.line(u"resting"_s) != nullptr, resting);
        if (resting)
            QVERIFY(desk.line(u"resting"_s)->text().contains(u"review or retire"_s));
    }
};

QTEST_MAIN(AfterApprovalTest)
#include "tst_afterapproval.moc"
