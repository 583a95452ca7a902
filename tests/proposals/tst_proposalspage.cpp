// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/filterbar.h"
#include "ui/proposals/listacts.h"
#include "ui/proposals/previewpanel.h"
#include "ui/proposals/proposallistmodel.h"
#include "ui/proposals/proposalspage.h"

#include "tests/support/approved.h"
#include "tests/support/uifixture.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/linklabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class ProposalsPageTest final : public QObject {
    Q_OBJECT

    static DataTable *tableOf(const QWidget &page) { return page.findChild<DataTable *>(u"proposals.table"_s); }

    static QStringList column(const DataTable &table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts.append(table.model()->index(row, column).data().toString());
        return texts;
    }

    static void trigger(const ProposalsPage &page, const QString &text)
    {
        for (QAction *action : const_cast<ProposalsPage &>(page).menuActions()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no action "_s + text));
    }

private slots:
    void filtersByWordsUnitAndStage()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::to(Link::Proposals));
        DataTable *table = tableOf(page);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        const int open = table->model()->rowCount();

        auto *words = page.findChild<QLineEdit *>(u"filter.words"_s);
        QTest::keyClicks(words, u"field scien"_s);
        QTRY_VERIFY(table->model()->rowCount() < open);
        QVERIFY(column(*table, ProposalListModel::Name).contains(u"GIS for Field Scientists"_s));
        words->clear();
        QTRY_COMPARE(table->model()->rowCount(), open);

        page.activate({.target = Link::Proposals, .filter = u"dean"_s});
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < open);
        for (const QString &stage : column(*table, ProposalListModel::StageColumn))
            QCOMPARE(stage, u"Dean"_s);
    }

    void sortsByAHeaderAndKeepsTheChoice()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::to(Link::Proposals));
        DataTable *table = tableOf(page);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        table->horizontalHeader()->setSortIndicator(ProposalListModel::Name, Qt::AscendingOrder);
        QTRY_COMPARE(column(*table, ProposalListModel::Name).first(), u"Accessible Documents"_s);
        table->horizontalHeader()->setSortIndicator(ProposalListModel::Name, Qt::DescendingOrder);
        QTRY_COMPARE(column(*table, ProposalListModel::Name).first(), u"Wildfire Risk Mapping"_s);

        ProposalsPage again(fixture.context);
        UiFixture::show(again);
        again.activate(Link::to(Link::Proposals));
        QTRY_COMPARE(column(*tableOf(again), ProposalListModel::Name).value(0), u"Wildfire Risk Mapping"_s);
    }

    void aViewIsKeptInTheOfficeAndRemoved()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate({.target = Link::Proposals, .filter = u"chair"_s});
        auto *bar = page.findChild<FilterBar *>();
        QVERIFY(bar);
        emit bar->keepRequested();
        auto *dialog = page.findChild<QInputDialog *>(u"askText"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"At the Chair"_s);
        dialog->accept();
        QTRY_COMPARE(bar->viewName(), u"At the Chair"_s);
        const auto views = fixture.ask([](Office &office) { return office.savedViews(); });
        QCOMPARE(views->size(), 1);
        QCOMPARE(FilterBar::fromJson(views->first().json).stages, QStringList{u"chair"_s});
        emit bar->removeRequested(views->first().id);
        QTRY_VERIFY(fixture.ask([](Office &office) { return office.savedViews(); })->isEmpty());
        QTRY_COMPARE(fixture.undo.count(), 2);
        fixture.undo.undo();
        QTRY_COMPARE(fixture.ask([](Office &office) { return office.savedViews(); })->size(), 1);
        QCOMPARE(fixture.ask([](Office &office) { return office.savedViews(); })->first().name, u"At the Chair"_s);
    }

    void filtersSurviveTheirJson()
    {
        ProposalFilter filter{.words = u"a \"b\""_s,
                              .units = {u"Geography"_s, {}},
                              .stages = {u"dean"_s},
                              .osap = {OsapIntent::Yes},
                              .openOnly = true,
                              .sort = ProposalSort::Since,
                              .descending = false};
        QCOMPARE(FilterBar::fromJson(FilterBar::toJson(filter)), filter);
        QCOMPARE(FilterBar::fromJson(u"not json"_s), ProposalFilter());
    }

    void duplicatesAndDeletesWithUndo()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto added = fixture.ask([](Office &office) {
            Proposal proposal;
            proposal.courseName = u"Original"_s;
            return office.addDraft(proposal);
        });
        QVERIFY(added.has_value());
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::to(Link::Proposals));
        const auto count = [&] { return *fixture.ask([](Office &office) { return office.countProposals({}); }); };
        DataTable *table = tableOf(page);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        trigger(page, u"Duplicate"_s);
        QTRY_COMPARE(count(), 2);
        QTRY_COMPARE(page.title(), u"Original (copy)"_s);
        QTRY_COMPARE(fixture.undo.count(), 1);
        trigger(page, u"Delete draft"_s);
        QTRY_COMPARE(count(), 1);
        QTRY_COMPARE(fixture.undo.count(), 2);
        fixture.undo.undo();
        QTRY_COMPARE(count(), 2);
        fixture.undo.undo();
        QTRY_COMPARE(count(), 1);
    }

    // What cannot be done says why, and can be done again in the next file.
    void aFileThatIsOnlyReadTakesNoNewProposal()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        const QList<QPushButton *> writing{page.findChild<QPushButton *>(u"proposals.new"_s),
                                           page.findChild<QPushButton *>(u"proposals.import"_s),
                                           page.findChild<QPushButton *>(u"preview.duplicate"_s)};
        for (const bool readOnly : {false, true, false}) {
            fixture.store.close();
            QTRY_VERIFY(!fixture.store.isOpen());
            fixture.store.open(fixture.path(), readOnly ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
            QTRY_VERIFY(fixture.store.isOpen());
            for (const QPushButton *button : writing) {
                QCOMPARE(button->isEnabled(), !readOnly);
                QCOMPARE(button->toolTip().contains("only be read"_L1), readOnly);
                QCOMPARE(button->accessibleDescription(), button->toolTip());
            }
            for (const QAction *action : page.menuActions())
                QCOMPARE(action->isEnabled(), !readOnly || action->text() == "&All proposals"_L1);
        }
    }

    // Whoever comes straight to a new proposal finds no button of the list lying over the editor.
    void theListsButtonsStayOutOfTheEditor()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::toProposal({}));
        for (const QString &name : {u"proposals.new"_s, u"proposals.import"_s})
            QVERIFY(!page.findChild<QPushButton *>(name)->isVisible());
    }

    /// An office without proposals says what to do, and has no filter and no buttons for what is not there.
    void emptyOfficeSaysWhatToDo()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::to(Link::Proposals));
        auto *none = page.findChild<QWidget *>(u"proposals.none"_s);
        QVERIFY(none);
        QTRY_VERIFY(none->isVisible());
        QCOMPARE(none->findChildren<QPushButton *>().size(), 2);
        QVERIFY(!page.findChild<QWidget *>(u"proposals.preview"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"filter.words"_s)->isVisible());
        fixture.ask([](Office &office) { return office.addDraft({.courseName = u"Bee Keeping"_s}); });
        page.refresh();
        QTRY_VERIFY(tableOf(page)->isVisible());
        QVERIFY(!none->isVisible());
        QVERIFY(page.findChild<QWidget *>(u"proposals.preview"_s)->isVisible());
    }

    /// R98: an approved one is offered from the list and from the editor, a draft is not. R137: what was not offered
    /// for two years is remarked upon below the list.
    void anApprovedOneIsOfferedAndARestingOneRemarkedUpon()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto approved = fixture.ask([](Office &office) -> Result<QUuid> {
            const QUuid id = approve(office, completeProposal(u"Web Maps"_s), QDate(2023, 1, 10));
            if (const auto other = office.addDraft({.courseName = u"Bee Keeping"_s}); !other)
                return tl::unexpected(other.error());
            return id;
        });
        QVERIFY(approved && !approved->isNull());
        ProposalsPage page(fixture.context);
        QList<Link> went;
        connect(&page, &Page::go, this, [&went](const Link &link) { went += link; });
        UiFixture::show(page);
        page.activate({.target = Link::Proposals, .filter = u"approved"_s});
        auto *offer = page.findChild<QPushButton *>(u"preview.offering"_s);
        QTRY_VERIFY(offer->isVisible());
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Return);
        QCOMPARE(went.last(), (Link{.target = Link::Offerings, .proposal = *approved}));

        auto *resting = page.findChild<QWidget *>(u"proposals.resting"_s);
        QTRY_VERIFY(resting->isVisible());
        auto *link = resting->findChild<LinkLabel *>(u"proposals.resting.link"_s);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(went.last(), Link::toApproval(*approved));

        page.activate({.target = Link::Proposals, .filter = u"draft"_s});
        QTRY_VERIFY(!offer->isVisible());
        tableOf(page)->setFocus();
        page.activate(Link::toProposal(*approved));
        QTRY_COMPARE(page.title(), u"Web Maps"_s);
        // The list is out of sight: the keyboard goes on at the parts, not at the beginning of the window.
        QTRY_COMPARE(QApplication::focusWidget(), page.findChild<QWidget *>(u"editor.steps"_s));
        auto *button = page.findChild<QPushButton *>(u"editor.offering"_s);
        QTRY_VERIFY(page.headerActions().contains(button));
        button->click();
        QCOMPARE(went.last(), (Link{.target = Link::Offerings, .proposal = *approved}));
        page.activate(Link::to(Link::Proposals));
        QVERIFY(!page.headerActions().contains(button));
    }

    /// Section "Command line" of the import, in the window: real, messy programs become drafts; a second time nothing
    /// is new.
    void importsATableAndTellsWhatWasRefused()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        QFile table(fixture.path(u"programs.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Course name,Hours,Weeks\nBee Keeping,6-8,part-time\n,12,3\n");
        table.close();
        ProposalsPage page(fixture.context);
        UiFixture::show(page);
        page.activate(Link::to(Link::Proposals));
        page.findChild<QPushButton *>(u"proposals.import"_s)->click();
        auto *dialog = page.findChild<QFileDialog *>(u"askOpenFiles"_s);
        QVERIFY(dialog);
        emit dialog->filesSelected({table.fileName()});
        dialog->close();
        QMessageBox *report = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((report = page.findChild<QMessageBox *>(u"proposals.importReport"_s)), 20000);
        QVERIFY2(report->detailedText().contains(u"3"_s), qPrintable(report->detailedText())); // the line of the file
        report->close();
        QTRY_COMPARE(column(*tableOf(page), ProposalListModel::Name), QStringList{u"Bee Keeping"_s});

        // It can be taken back and done again, with what was written into the drafts meanwhile.
        const auto drafts = [&] {
            return *fixture.ask([](Office &office) { return office.proposals({.limit = 10}); });
        };
        const auto saved = fixture.ask([id = drafts().first().id](Office &office) -> Result<qint64> {
            auto stored = office.proposal(id);
            stored->proposal.summary = u"Hives"_s;
            return office.saveProposal(stored->proposal, stored->rowVersion);
        });
        QVERIFY(saved);
        QCOMPARE(fixture.undo.count(), 1);
        fixture.undo.undo();
        QTRY_COMPARE(drafts().size(), 0);
        fixture.undo.redo();
        QTRY_COMPARE(drafts().size(), 1);
        const auto again = fixture.ask([id = drafts().first().id](Office &office) { return office.proposal(id); });
        QCOMPARE(again->proposal.summary, u"Hives"_s);
    }

    /// Drafts that went on are no longer the import's to take back: then none of them goes.
    void anImportThatWentOnStays()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto imported = fixture.ask([](Office &office) {
            return office.importDrafts({completeProposal(u"Web Maps"_s), completeProposal(u"Field Work"_s)});
        });
        letImportBeUndone(fixture.context.store, fixture.context.undo, imported->references);
        QVERIFY(fixture.ask([id = fixture.named(u"Web Maps"_s)](Office &office) {
            return office.record(id, {.action = Action::Submit, .by = u"Ada"_s, .on = QDate(2026, 1, 12)});
        }));
        QSignalSpy refused(&fixture.store, &StoreThread::undoFailed);
        fixture.undo.undo();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(fixture.ask([](Office &office) { return office.countProposals({}); }).value_or(0), 2);
    }

    /// Texts with markup are shown as typed.
    void previewShowsTextsAsTyped()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto added = fixture.ask([](Office &office) {
            Proposal proposal;
            proposal.courseName = u"<b>Bold</b> & '; DROP TABLE proposal; --"_s;
            return office.addDraft(proposal);
        });
        PreviewPanel panel(fixture.context);
        UiFixture::show(panel, QSize(300, 700));
        panel.show(added->proposal.id);
        const auto shown = [&] {
            for (const QLabel *label : panel.findChildren<QLabel *>()) {
                if (label->text() == added->proposal.courseName)
                    return label->textFormat() == Qt::PlainText;
            }
            return false;
        };
        QTRY_VERIFY(shown());
    }

    void theModelIsOneThatViewsCanTrust()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        const auto filled = fixture.ask([](Office &office) {
            QList<Proposal> many;
            for (int i = 0; i < 250; ++i) {
                Proposal proposal;
                proposal.id = QUuid::createUuid();
                proposal.courseName = u"Course %1"_s.arg(i, 3, 10, QLatin1Char('0'));
                many.append(proposal);
            }
            return office.importDrafts(many);
        });
        QCOMPARE(filled->imported, 250);
        ProposalListModel model(fixture.store, fixture.policy, fixture.clock);
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &ProposalListModel::loaded);
        model.setFilter({.sort = ProposalSort::Name, .descending = false});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.index(3, ProposalListModel::Name).data().toString(), u"Course 003"_s);
        // A row further down is read when it is looked at.
        QTRY_COMPARE(model.index(249, ProposalListModel::Name).data().toString(), u"Course 249"_s);
        QVERIFY(!model.index(249, ProposalListModel::Template).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
};

QTEST_MAIN(ProposalsPageTest)
#include "tst_proposalspage.moc"
