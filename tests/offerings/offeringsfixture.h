// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/approved.h"
#include "tests/support/uifixture.h"
#include "ui/offerings/offeringspage.h"
#include "ui/offerings/rostermodel.h"
#include "ui/widgets/datatable.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace credence {

inline const QDate kToday(2026, 1, 12); ///< of UiFixture

/// An office with approved micro-credentials and the page over it.
struct OfferingsFixture : UiFixture {
    std::unique_ptr<OfferingsPage> page;
    QStringList messages;
    QList<Link> went;

    /// An empty office with \a proposals approved.
    bool start(const QList<Proposal> &proposals)
    {
        return open(Content::Empty) && ask([proposals](Office &office) {
                   return std::all_of(proposals.begin(), proposals.end(),
                                      [&](const Proposal &one) { return !approve(office, one).isNull(); });
               });
    }

    /// Makes the page, shows it and waits until it read.
    bool showPage(const Link &link = Link::to(Link::Offerings), QSize size = QSize(1164, 810))
    {
        page = std::make_unique<OfferingsPage>(context);
        QObject::connect(page.get(), &Page::message, page.get(), [this](const QString &said) { messages += said; });
        QObject::connect(page.get(), &Page::go, page.get(), [this](const Link &to) { went += to; });
        show(*page, size);
        page->activate(link);
        return QTest::qWaitFor([this] { return !store.isBusy(); }, 10000);
    }

    /// An offering of the proposal called \a name, with one cohort.
    StoredOffering addOffering(const QString &name, const Cohort &cohort, const Offering &wish = {})
    {
        return *ask([id = named(name), cohort, wish](Office &office) {
            Offering offering = wish;
            offering.proposal = id;
            if (offering.fee < 0)
                offering.fee = 50000;
            const auto stored = office.delivery().addOffering(offering);
            if (stored && cohort.start.isValid()) {
                Cohort first = cohort;
                first.offering = stored->offering.id;
                if (const auto added = office.delivery().addCohort(first); !added)
                    qWarning("no cohort: %d", int(added.error().code));
            }
            return stored;
        });
    }
    QList<CohortRow> cohortsOf(const QUuid &offering)
    {
        return *ask([offering](Office &office) { return office.delivery().cohorts(offering); });
    }
    QUuid cohortOf(const QUuid &offering) { return cohortsOf(offering).first().cohort.id; }
    void enrol(const QUuid &cohort, const QList<Enrolment> &learners)
    {
        const auto count =
            ask([cohort, learners](Office &office) { return office.delivery().enrol(cohort, learners); });
        QVERIFY(count.has_value());
        QCOMPARE(count->added, int(learners.size()));
    }
    QList<Enrolment> roster(const QUuid &cohort)
    {
        return *ask([cohort](Office &office) { return office.delivery().roster(cohort); });
    }
    Offering offering(const QUuid &id)
    {
        return ask([id](Office &office) { return office.delivery().offering(id); })->offering;
    }
    QList<OfferingRow> offerings()
    {
        return *ask([](Office &office) { return office.delivery().offerings({.limit = 100}); });
    }

    template <typename T = QWidget> T *find(const QString &objectName) const
    {
        return page->findChild<T *>(QStringLiteral("offerings.") + objectName);
    }
    DataTable *table() const { return find<DataTable>(QStringLiteral("roster")); }
    RosterModel *model() const { return qobject_cast<RosterModel *>(table()->model()); }
    QDialog *dialog(const QString &objectName) const { return find<QDialog>(objectName); }
    void press(const QString &objectName)
    {
        auto *button = find<QAbstractButton>(objectName);
        QVERIFY2(button && button->isEnabled(), qPrintable(objectName));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const QString &objectName, const QString &words)
    {
        auto *field = find<QLineEdit>(objectName);
        QVERIFY2(field, qPrintable(objectName));
        field->setFocus();
        field->selectAll();
        if (words.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, words);
    }
    /// Types over a cell of the roster and ends with Enter.
    void edit(int row, int column, const QString &words)
    {
        DataTable *view = table();
        const QModelIndex index = view->model()->index(row, column);
        view->setFocus();
        view->setCurrentIndex(index);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(view->isPersistentEditorOpen(index));
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!view->isPersistentEditorOpen(index));
    }
};

/// A learner who started on \a start.
inline Enrolment learnerOf(const QString &name, QDate start, PaymentMethod payment = PaymentMethod::Card)
{
    Enrolment learner;
    learner.learner = name;
    learner.registered = start;
    learner.start = start;
    learner.payment = payment;
    return learner;
}

} // namespace credence
