// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal file opened by a double click: asked about, imported as a draft, once, and never without an office.

#include "core/exchange/proposalfile.h"
#include "ui/shell/proposaloffer.h"
#include "ui/shell/storethread.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace credence;

class ProposalOfferTest final : public QObject {
    Q_OBJECT

    const Policy m_policy = Policy::shipped();
    const CodeBook m_codes;
    const SystemClock m_clock{QDate(2026, 1, 12)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<QWidget> m_window;
    QUndoStack m_undo;
    ProposalOffer *m_offer = nullptr;
    QStringList m_told;
    QList<Link> m_gone;

    QString write(Proposal proposal, const QString &name = u"Field work.mcproposal"_s) const
    {
        const QString path = m_folder->filePath(name);
        const Result<void> written = writeProposalFile(proposal, path);
        Q_ASSERT(written);
        return path;
    }

    static Proposal fieldWork()
    {
        Proposal proposal;
        proposal.id = QUuid(u"0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11"_s);
        proposal.courseName = u"<b>Field work</b>"_s;
        return proposal;
    }

    void createOffice()
    {
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        m_store->create(m_folder->filePath(u"Arts.credence"_s));
        QTRY_COMPARE(opened.count(), 1);
    }

    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(u"askYes"_s); }

    void answerYes()
    {
        QTRY_VERIFY(question());
        QTest::mouseClick(question()->findChild<QPushButton *>(u"askYes.yes"_s), Qt::LeftButton);
    }

    int drafts()
    {
        int count = -1;
        m_store->ask(
            this, [](Office &office) { return office.countProposals({}).value_or(-2); },
            [&count](int found) { count = found; });
        [&] { QTRY_VERIFY(count != -1); }();
        return count;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<StoreThread>(m_policy, m_codes, m_clock);
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_told.clear();
        m_gone.clear();
        m_undo.clear();
        m_offer = new ProposalOffer(*m_store, m_undo, m_window.get());
        connect(m_offer, &ProposalOffer::told, this, [this](const QString &sentence) { m_told += sentence; });
        connect(m_offer, &ProposalOffer::go, this, [this](const Link &link) { m_gone += link; });
    }

    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void isToldByItsName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("expected");
        QTest::newRow("proposal") << u"/home/a/Field work.mcproposal"_s << true;
        QTest::newRow("from another system") << u"FIELD.MCPROPOSAL"_s << true;
        QTest::newRow("office") << u"/home/a/Arts.credence"_s << false;
        QTest::newRow("only in the folder's name") << u"/a.mcproposal/Arts.credence"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void isToldByItsName()
    {
        QFETCH(const QString, path);
        QTEST(ProposalOffer::isProposalFile(path), "expected");
    }

    void isAskedAboutAndBecomesADraft()
    {
        createOffice();
        m_offer->offer(write(fieldWork()));
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(u"<b>Field work</b>"_s)); // shown, not obeyed
        QCOMPARE(question()->textFormat(), Qt::PlainText);
        QVERIFY(question()->text().contains(u"Arts"_s));
        answerYes();
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().contains(u"MC-2026-001"_s), qPrintable(m_told.first()));
        QCOMPARE(m_gone, QList{Link::toProposal(fieldWork().id)});
        QCOMPARE(drafts(), 1);
        QCOMPARE(m_undo.count(), 1); // and can be taken back
        m_undo.undo();
        QTRY_COMPARE(drafts(), 0);
        m_undo.redo();
        QTRY_COMPARE(drafts(), 1);
    }

    void aSecondTimeChangesNothing()
    {
        createOffice();
        const QString path = write(fieldWork());
        m_offer->offer(path);
        answerYes();
        QTRY_COMPARE(m_told.size(), 1);
        QTRY_VERIFY(!question());
        m_offer->offer(path);
        answerYes();
        QTRY_COMPARE(m_told.size(), 2);
        QVERIFY(m_told.last().contains(u"nothing was changed"_s));
        QCOMPARE(m_undo.count(), 1);
        QCOMPARE(m_gone.last(), Link::toProposal(fieldWork().id));
        QCOMPARE(drafts(), 1);
    }

    void cancelledChangesNothing()
    {
        createOffice();
        m_offer->offer(write(fieldWork()));
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(drafts(), 0);
        QVERIFY(m_gone.isEmpty());
    }

    void waitsForAnOfficeWhereNoneIsOpen()
    {
        m_offer->offer(write(fieldWork()));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().contains(u"Field work.mcproposal"_s));
        QVERIFY(!question());
        createOffice();
        answerYes();
        QTRY_COMPARE(m_told.size(), 2);
        QCOMPARE(drafts(), 1);
    }

    void anOfficeOnItsWayIsWaitedForInSilence()
    {
        createOffice();
        m_store->close();
        QTRY_VERIFY(!m_store->isOpen());
        m_store->open(m_folder->filePath(u"Arts.credence"_s));
        m_offer->offer(write(fieldWork()));
        QVERIFY(m_told.isEmpty());
        answerYes();
        QTRY_COMPARE(m_told.size(), 1);
    }

    void anOfficeThatIsOnlyReadTakesNone()
    {
        createOffice();
        m_store->open(m_folder->filePath(u"Arts.credence"_s), Office::Mode::ReadOnly);
        QTRY_VERIFY(m_store->isReadOnly());
        m_offer->offer(write(fieldWork()));
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().contains(u"can only be read"_s), qPrintable(m_told.first()));
        QVERIFY(!question());
    }

    void whatIsNoProposalIsRefused()
    {
        createOffice();
        const QString path = m_folder->filePath(u"Broken.mcproposal"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"something else\"}");
        file.close();
        m_offer->offer(path);
        QCOMPARE(m_told.size(), 1);
        QVERIFY(!question());
    }
};

QTEST_MAIN(ProposalOfferTest)
#include "tst_proposaloffer.moc"
