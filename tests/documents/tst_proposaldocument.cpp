// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/exportproposal.h"
#include "ui/documents/proposaldocument.h"

#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace credence;

class ProposalDocumentTest final : public QObject {
    Q_OBJECT

    Policy m_policy = Policy::shipped();
    CodeBook m_codes;

    static ProposalPaper paper()
    {
        ProposalPaper paper;
        Proposal &p = paper.proposal;
        p.reference = u"MC-2026-004"_s;
        p.courseName = u"GIS & <b>Field</b> Scientists"_s;
        p.unit = u"Geography"_s;
        p.hours = Quantity::of(42);
        p.weeks = Quantity::of(6);
        p.timing = Timing::Asynchronous;
        p.place = Place::Online;
        p.summary = u"'; DROP TABLE proposal; -- \u05d0\u05d1\u05d2"_s;
        p.skills = {{u"Publish a web map"_s, SkillKind::Skill, {}}};
        p.cip = {u"45.0702"_s};
        p.noc = {u"99999"_s};
        p.answers = {{u"length.over-40"_s, u"Field work needs the time."_s, {}}};
        paper.findings = {{.rule = u"length.over-40"_s,
                           .severity = Severity::Warning,
                           .part = 2,
                           .clause = u"3b"_s,
                           .field = u"length.hours"_s,
                           .args = {u"42"_s, u"40"_s}}};
        const auto event = [](Action action, const QString &stage, QDate on, const QString &comment = {}) {
            ApprovalEvent one;
            one.request = {.action = action, .stage = stage, .by = u"D. Dean"_s, .on = on, .comment = comment};
            return one;
        };
        paper.history = {event(Action::Submit, u""_s, QDate(2025, 11, 4)),
                         event(Action::Approve, u"chair"_s, QDate(2025, 11, 11), u"Codes corrected, thank you."_s)};
        ApprovalEvent mistake = event(Action::Decline, u"dean"_s, QDate(2025, 11, 12), u"wrong proposal"_s);
        mistake.corrected = true;
        paper.history.append(mistake);
        paper.chain.passed = {{u"sccasp"_s, QDate(2026, 1, 23)}, {u"senate"_s, QDate(2026, 1, 30)}};
        return paper;
    }

private slots:
    /// Section 5: the seven parts in the framework's order; user texts as typed; corrected records are left out.
    void holdsTheSevenPartsInOrder()
    {
        const QString text = proposalDocument(paper(), m_policy, m_codes)->toPlainText();
        qsizetype at = -1;
        for (int part = 1; part <= 7; ++part) {
            const qsizetype here = text.indexOf(credence::partName(part), at + 1);
            QVERIFY2(here > at, qPrintable(u"part %1"_s.arg(part)));
            at = here;
        }
        QVERIFY(text.contains(u"GIS & <b>Field</b> Scientists"_s));
        QVERIFY(text.contains(u"'; DROP TABLE proposal; -- \u05d0\u05d1\u05d2"_s));
        QVERIFY(text.contains(u"Field work needs the time."_s));
        QVERIFY(text.contains(u"Codes corrected, thank you."_s));
        QVERIFY(!text.contains(u"wrong proposal"_s));
        QVERIFY(text.contains(u"99999"_s));
    }

    /// R45, Q7: the quality-assurance line names SCCASP's approval and the notice to Senate with their dates.
    void tellsTheQualityAssurance()
    {
        ProposalPaper approved = paper();
        const QString text = proposalDocument(approved, m_policy, m_codes)->toPlainText();
        QVERIFY(text.contains(u"approved by SCCASP on 23 Jan 2026; Senate notified on 30 Jan 2026"_s));
        approved.chain.passed.clear();
        QVERIFY(!proposalDocument(approved, m_policy, m_codes)->toPlainText().contains(u"approved by SCCASP"_s));
    }

    /// The language of the proposal, not of the window: words, dates, amounts and the titles of codes.
    void speaksTheLanguageOfTheProposal_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("English in English") << u"en"_s << u"en"_s;
        QTest::newRow("French in English") << u"en"_s << u"fr"_s;
        QTest::newRow("English in French") << u"fr"_s << u"en"_s;
        QTest::newRow("French in French") << u"fr"_s << u"fr"_s;
    }
    void speaksTheLanguageOfTheProposal()
    {
        QFETCH(const QString, window);
        QFETCH(const QString, proposal);
        Languages languages;
        languages.setLanguage(window);
        QCoreApplication::installTranslator(&languages);
        QLocale::setDefault(Languages::localeOf(window));
        ProposalPaper shown = paper();
        shown.proposal.language = proposal;
        shown.proposal.annex.fee = u"1234.50"_s;
        const QString partBefore = partName(2);
        QString text;
        const std::unique_ptr<QThread> elsewhere(QThread::create([&] { // exports are made on the store's thread
            text = proposalDocument(shown, m_policy, m_codes)->toPlainText();
        }));
        elsewhere->start();
        elsewhere->wait();
        const QString here = proposalDocument(shown, m_policy, m_codes)->toPlainText();
        const QString foot = pageOfText(shown.proposal, 2, 3);
        const QString partAfter = partName(2);
        QCoreApplication::removeTranslator(&languages);
        QLocale::setDefault(QLocale::c());

        QCOMPARE(text, here); // as plain text has it, with each no-break space as a space
        QCOMPARE(foot, proposal == u"fr" ? u"Page 2 sur 3"_s : u"Page 2 of 3"_s);
        QCOMPARE(partAfter, partBefore); // the window speaks on as it did
        const QStringList english{u"Micro-credential proposal"_s, u"Course name"_s, u"23 Jan 2026"_s, u"$1,234.50"_s,
                                  u"Geographic information science and cartography"_s};
        const QStringList french{u"Proposition de microtitre"_s, u"Nom du cours"_s, u"23 janv. 2026"_s, u"1 234,50 $"_s,
                                 u"Science de l'information géographique et cartographie"_s};
        for (const QString &words : proposal == u"fr" ? french : english)
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        for (const QString &words : proposal == u"fr" ? english : french)
            QVERIFY2(!text.contains(words), qPrintable(words + u"\n"_s + text));
    }

    void writesAPdfOrNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"proposal.pdf"_s);
        ProposalPaper large = paper();
        large.proposal.rationale = u"Demand was shown by three employers. "_s.repeated(600);
        QVERIFY(writeProposalPdf(large, m_policy, m_codes, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.count("/Type /Page\n") >= 4);
        const auto refused = writeProposalPdf(large, m_policy, m_codes, folder.filePath(u"none/proposal.pdf"_s));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritten);
    }

    void fileNamesAreLegalEverywhere()
    {
        Proposal proposal;
        proposal.reference = u"MC-2026-001"_s;
        proposal.courseName = u"A/B: \"C\"?"_s;
        QCOMPARE(exportName(proposal, u"pdf"_s), u"MC-2026-001 A B C.pdf"_s);
    }
};

QTEST_MAIN(ProposalDocumentTest)
#include "tst_proposaldocument.moc"
