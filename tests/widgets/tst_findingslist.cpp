// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingitem.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

Finding weeks()
{
    return {u"length.weeks-range"_s, Severity::Error, 2, u"3b"_s, u"length.weeks"_s, {u"12"_s, u"1"_s, u"11"_s}};
}
Finding forty() { return {u"length.over-40"_s, Severity::Warning, 2, u"3b"_s, u"length.hours"_s, {u"42"_s, u"40"_s}}; }
Finding partner() { return {u"partner.none"_s, Severity::Advice, 0, u"3e"_s, u"annex.partners"_s, {}}; }

template <typename T> QList<T *> visibleIn(QWidget *item)
{
    QList<T *> found = item->findChildren<T *>();
    found.removeIf([](const T *widget) { return widget->isHidden(); });
    return found;
}

} // namespace

class FindingsListTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<FindingsList> m_list;

    QList<FindingItem *> items() const
    {
        QCoreApplication::processEvents(); // new items are shown by the layout
        QList<FindingItem *> found = m_list->findChildren<FindingItem *>();
        found.removeIf([](const FindingItem *item) { return item->isHidden(); });
        std::sort(found.begin(), found.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
        return found;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void init()
    {
        m_list = std::make_unique<FindingsList>();
        m_list->resize(320, 700);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }

    void errorsComeFirst()
    {
        m_list->setFindings({partner(), forty(), weeks()}, {});
        QCOMPARE(m_list->count(), 3);
        QTRY_COMPARE(items().size(), 3);
        QTRY_COMPARE(items().at(0)->finding().rule, u"length.weeks-range"_s);
        QCOMPARE(items().at(2)->finding().rule, u"partner.none"_s);
    }

    void titleLeadsToTheFieldAndSectionToTheFramework()
    {
        m_list->setFindings({weeks()}, {});
        QSignalSpy jumps(m_list.get(), &FindingsList::jumpRequested);
        QSignalSpy clauses(m_list.get(), &FindingsList::clauseRequested);
        const auto links = visibleIn<LinkLabel>(items().first());
        QCOMPARE(links.size(), 2);
        QVERIFY(links.first()->focusPolicy() & Qt::TabFocus);
        QVERIFY(!links.first()->accessibleName().isEmpty());
        QTest::keyClick(links.at(0), Qt::Key_Return);
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps.first().at(0).toString(), u"length.weeks"_s);
        QCOMPARE(jumps.first().at(1).toInt(), 2);
        QTest::mouseClick(links.at(1), Qt::LeftButton);
        QCOMPARE(clauses.first().first().toString(), u"3b"_s);
    }

    void errorsCannotBeAnswered()
    {
        m_list->setFindings({weeks()}, {});
        QVERIFY(visibleIn<QPushButton>(items().first()).isEmpty());
    }

    void adviceIsAnswered()
    {
        m_list->setFindings({forty()}, {});
        QSignalSpy answers(m_list.get(), &FindingsList::answered);
        FindingItem *item = items().first();
        QTest::mouseClick(visibleIn<QPushButton>(item).first(), Qt::LeftButton);
        const auto edits = visibleIn<QLineEdit>(item);
        QCOMPARE(edits.size(), 1);
        QTest::keyClicks(edits.first(), u"the lab needs two extra hours"_s);
        // The checks run again while the answer is being written: it is not lost.
        m_list->setFindings({weeks(), forty()}, {});
        QCOMPARE(edits.first()->text(), u"the lab needs two extra hours"_s);
        QVERIFY(!edits.first()->isHidden());
        QTest::keyClick(edits.first(), Qt::Key_Return);
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.first().at(0).toString(), u"length.over-40"_s);
        QCOMPARE(answers.first().at(1).toString(), u"the lab needs two extra hours"_s);
    }

    void escapeLeavesTheAnswer()
    {
        m_list->setFindings({forty()}, {{u"length.over-40"_s, u"old reason"_s, {}}});
        QSignalSpy answers(m_list.get(), &FindingsList::answered);
        FindingItem *item = items().first();
        QTest::mouseClick(visibleIn<QPushButton>(item).first(), Qt::LeftButton);
        QLineEdit *edit = visibleIn<QLineEdit>(item).first();
        QCOMPARE(edit->text(), u"old reason"_s);
        QTest::keyClicks(edit, u" and more"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(edit->isHidden());
        QCOMPARE(answers.count(), 0);
    }

    void emptiedAnswerIsTakenBack()
    {
        m_list->setFindings({forty()}, {{u"length.over-40"_s, u"old reason"_s, {}}});
        QSignalSpy answers(m_list.get(), &FindingsList::answered);
        QTest::mouseClick(visibleIn<QPushButton>(items().first()).first(), Qt::LeftButton);
        QLineEdit *edit = visibleIn<QLineEdit>(items().first()).first();
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(answers.count(), 1);
        QVERIFY(answers.first().at(1).toString().isEmpty());
    }

    void frozenRevisionsAreNotAnswered()
    {
        m_list->setAnswerable(false);
        m_list->setFindings({forty()}, {});
        QVERIFY(visibleIn<QPushButton>(items().first()).isEmpty());
    }

    void findingsThatStayKeepTheirWidget()
    {
        m_list->setFindings({weeks(), forty()}, {});
        const FindingItem *before = items().last();
        Finding changed = forty();
        changed.args = {u"43"_s, u"40"_s};
        m_list->setFindings({changed}, {});
        QCOMPARE(m_list->count(), 1);
        QTRY_COMPARE(items().size(), 1);
        QCOMPARE(static_cast<const FindingItem *>(items().first()), before);
        m_list->setFindings({}, {});
        QCOMPARE(m_list->count(), 0);
    }

    // Nothing is cut off, whatever the width of the panel.
    void narrowPanelsShowEverything()
    {
        for (const int width : {200, 230, 320}) {
            m_list->resize(width, 700);
            m_list->setFindings({forty(), partner(), weeks()},
                                {{u"length.over-40"_s, u"the lab needs two extra hours"_s, {}}});
            QCoreApplication::processEvents();
            QTRY_COMPARE(items().size(), 3);
            for (FindingItem *item : items()) {
                for (const QLabel *label : visibleIn<QLabel>(item))
                    QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }

    void summaryCounts()
    {
        QCOMPARE(FindingsList::summary({}), u"all clear"_s);
        const QString said = FindingsList::summary({weeks(), forty(), partner(), partner()});
        QVERIFY2(said.contains(u"1 must fix"_s) && said.contains(u"2 hint"_s), qPrintable(said));
    }
};

QTEST_MAIN(FindingsListTest)
#include "tst_findingslist.moc"
