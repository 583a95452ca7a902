// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "tests/support/uifixture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class HomePageTest final : public QObject {
    Q_OBJECT
private slots:
    /// An empty office shows the first things to do, not empty tables.
    void anEmptyOfficeSaysWhatToDoFirst()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        QTRY_VERIFY(!page.findChild<QWidget *>(u"home.pipeline"_s)->isVisible());
        QSignalSpy went(&page, &Page::go);
        QStringList targets;
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() && button->objectName() != u"home.new")
                button->click();
        }
        QCOMPARE(went.size(), 3);
    }

    void theExampleOfficeHasSomethingOnEveryStage()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        const auto pipeline = fixture.ask([](Office &office) { return office.pipeline(); });
        for (const QString &stage : {u"chair"_s, u"dean"_s, u"sccasp"_s, u"ministry"_s, u"approved"_s}) {
            QAbstractButton *tile = nullptr;
            QTRY_VERIFY((tile = page.findChild<QAbstractButton *>(u"home.tile."_s + stage)));
            QVERIFY2(tile->accessibleName().contains(QString::number(pipeline->value(stage))),
                     qPrintable(tile->accessibleName()));
        }
        QSignalSpy went(&page, &Page::go);
        page.findChild<QAbstractButton *>(u"home.tile.dean"_s)->click();
        QCOMPARE(went.takeFirst().first().value<Link>(), (Link{.target = Link::Proposals, .filter = u"dean"_s}));

        auto *table = page.findChild<DataTable *>(u"home.needs"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Link>().target, Link::Approvals);
        QVERIFY(page.subtitle().contains(u"Monday 12 January 2026"_s));
    }

    /// Oldest first, and a submitted Ministry package waits for the Ministry, not for us.
    void needsAreOldestFirst()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        const auto needs = fixture.ask([](Office &office) { return needsOf(office, QDate(2026, 1, 12)); });
        QVERIFY(needs.has_value());
        QVERIFY(needs->size() > 3);
        for (int i = 1; i < needs->size(); ++i)
            QVERIFY(needs->at(i - 1).since <= needs->at(i).since);
        for (const NeedsRow &row : *needs)
            QVERIFY2(!row.waitingFor.isEmpty(), qPrintable(row.name));
        NeedsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(*needs, QDate(2026, 1, 12));
        model.setRows({}, QDate(2026, 1, 12));
    }
};

QTEST_MAIN(HomePageTest)
#include "tst_homepage.moc"
