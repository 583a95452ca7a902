// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/checks.h"
#include "ui/framework/clausetext.h"
#include "ui/framework/frameworkpage.h"

#include "tests/support/uifixture.h"
#include "ui/widgets/linklabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class FrameworkPageTest final : public QObject {
    Q_OBJECT

    static QStringList labels(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

private slots:
    /// Every section of the framework is there, and every clause a rule names can be shown.
    void everyRuleHasAClauseToShow()
    {
        const Policy policy = Policy::shipped();
        for (const auto &rule : rules()) {
            const QString clause = QString::fromLatin1(rule.clause);
            QVERIFY2(policy.clause(clause), rule.name);
            QVERIFY2(clausesOf(sectionOf(clause, policy), policy).contains(policy.clause(clause)), rule.name);
        }
        QStringList ids;
        for (const Clause *section : sections(policy))
            ids.append(section->id);
        for (const QString &id :
             {u"1"_s, u"2"_s, u"3a"_s, u"3b"_s, u"3c"_s, u"3d"_s, u"3e"_s, u"3f"_s, u"4"_s, u"5"_s, u"6"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void limitsComeFromThePolicy()
    {
        Policy policy = Policy::shipped();
        policy.limits.hoursMax = 77;
        const auto limits = limitsInForce(u"3b"_s, policy);
        QVERIFY(std::any_of(limits.begin(), limits.end(), [](const auto &one) { return one.second == u"5 – 77"; }));
    }

    /// At 1024 by 700 every section wraps within its card: nothing lies beyond its right edge.
    void nothingIsCutOffInASmallWindow()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        FrameworkPage page(fixture.context);
        UiFixture::show(page);
        page.resize(828, 650); // beside the sidebar, below the top bar
        auto *text = page.findChild<QScrollArea *>(u"framework.text"_s);
        auto *list = page.findChild<QListWidget *>(u"framework.sections"_s);
        QTRY_VERIFY(list->count() > 10);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QTRY_VERIFY2(text->widget()->width() <= text->viewport()->width(), qPrintable(list->item(row)->text()));
        }
    }

    void searchLeavesOnlySectionsThatHoldTheWords()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        FrameworkPage page(fixture.context);
        UiFixture::show(page);
        auto *search = page.findChild<QLineEdit *>(u"framework.search"_s);
        auto *list = page.findChild<QListWidget *>(u"framework.sections"_s);
        const int all = list->count();
        QTest::keyClicks(search, u"intake"_s);
        QVERIFY(list->count() >= 1);
        QVERIFY(list->count() < all);
        search->setText(u"zzzz"_s);
        QCOMPARE(list->count(), 0);
        search->clear();
        QCOMPARE(list->count(), all);
    }

    /// A finding's section leads to the text, with its limits, its checks and the proposals in which it speaks now.
    void aLinkShowsTheClauseAndWhereItSpeaks()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto added = fixture.ask([](Office &office) {
            Proposal proposal;
            proposal.courseName = u"Twelve <b>weeks</b>"_s;
            proposal.weeks = Quantity::of(12);
            return office.addDraft(proposal);
        });
        QVERIFY(added.has_value());
        FrameworkPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::toClause(u"3b"_s));
        QVERIFY(page.findChild<QLabel *>(u"framework.clause.3b"_s)->text().contains(u"§3b"_s));
        QVERIFY(labels(page).contains(u"1 – 11"_s));
        QVERIFY(labels(page).join(u' ').contains(u"length.weeks-range"_s));
        QSignalSpy went(&page, &Page::go);
        LinkLabel *speaker = nullptr;
        QTRY_VERIFY((speaker = [&]() -> LinkLabel * {
            for (auto *label : page.findChildren<LinkLabel *>()) {
                if (label->text() == u"Twelve <b>weeks</b>")
                    return label;
            }
            return nullptr;
        }()));
        speaker->setFocus();
        QTest::keyClick(speaker, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Link>(), Link::toProposal(added->proposal.id));
    }
};

QTEST_MAIN(FrameworkPageTest)
#include "tst_frameworkpage.moc"
