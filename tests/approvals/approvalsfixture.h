// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalspage.h"

#include "tests/support/approved.h"
#include "tests/support/uifixture.h"
#include "ui/approvals/notice.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/linklabel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

inline const QDate kToday(2026, 1, 12); ///< of UiFixture

/// An office with meetings, an intake and people, and the page over it.
struct ApprovalsFixture : UiFixture {
    std::unique_ptr<ApprovalsPage> page;
    QStringList messages;
    QList<Link> went;

    /// \a names are submitted on \a on.
    bool start(const QStringList &names, QDate on = kToday.addDays(-3))
    {
        if (!open(Content::Empty))
            return false;
        const bool made = ask([names, on](Office &office) {
            office.saveMeeting({.body = u"sccasp"_s, .date = QDate(2026, 1, 23), .agendaCloses = QDate(2026, 1, 16)});
            office.saveMeeting({.body = u"sccasp"_s, .date = QDate(2026, 2, 20), .agendaCloses = QDate(2026, 2, 13)});
            office.saveMeeting({.body = u"senate"_s, .date = QDate(2026, 1, 30), .agendaCloses = QDate(2026, 1, 26)});
            office.saveIntake({.deadline = QDate(2026, 2, 13)});
            office.savePerson({.name = u"Marta Lindqvist"_s, .role = u"chair"_s, .unit = u"Geography"_s});
            office.savePerson({.name = u"Ben Chairman"_s, .role = u"chair"_s, .unit = u"History"_s});
            office.savePerson({.name = u"Dora Dean"_s, .role = u"dean"_s});
            for (const QString &name : names) {
                const auto stored = office.addDraft(osapProposal(name));
                if (!stored ||
                    !office.record(stored->proposal.id, {.action = Action::Submit, .by = u"Ada Proposer"_s, .on = on}))
                    return false;
            }
            return true;
        });
        if (!made)
            return false;
        page = std::make_unique<ApprovalsPage>(context);
        QObject::connect(page.get(), &Page::message, page.get(), [this](const QString &said) { messages += said; });
        QObject::connect(page.get(), &Page::go, page.get(), [this](const Link &link) { went += link; });
        show(*page);
        page->activate(names.isEmpty() ? Link::to(Link::Approvals) : Link::toApproval(named(names.first())));
        return names.isEmpty() || QTest::qWaitFor([&] { return names.first() == name(); }, 10000);
    }

    template <typename T = QWidget> T *find(const QString &objectName) const
    {
        return page->findChild<T *>(u"approvals."_s + objectName);
    }
    QString name() const { return find<LinkLabel>(u"name"_s)->text(); }
    QString text(const QString &objectName) const
    {
        const auto *notice = find<Notice>(objectName);
        return notice ? (notice->isHidden() ? QString() : notice->text()) : find<QLabel>(objectName)->text();
    }
    /// The hint below a field.
    static QString hintOf(const QWidget *field)
    {
        const auto *block = qobject_cast<FieldBlock *>(field->parentWidget());
        const auto labels = block->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        return labels.last()->isHidden() ? QString() : labels.last()->text();
    }
    void press(const QString &objectName)
    {
        auto *button = find<QPushButton>(objectName);
        QVERIFY2(button && button->isEnabled(), qPrintable(objectName));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const QString &objectName, const QString &words)
    {
        auto *field = find<>(objectName);
        QVERIFY2(field, qPrintable(objectName));
        field->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->selectAll();
        QTest::keyClicks(field, words);
    }
    ChainState chain(const QString &proposal)
    {
        return ask([id = named(proposal)](Office &office) { return office.proposal(id); })->chain;
    }
    QList<ApprovalEvent> events(const QString &proposal)
    {
        return *ask([id = named(proposal)](Office &office) { return office.history(id); });
    }
    /// Chooses an act, says who, records, and waits until it is in the file.
    void decide(const QString &act, const QString &by, const QString &comment = {})
    {
        QTRY_VERIFY(find<QPushButton>(act));
        press(act);
        type(u"by"_s, by);
        if (!comment.isEmpty())
            type(u"comment"_s, comment);
        const qsizetype before = messages.size();
        press(u"record"_s);
        QTRY_COMPARE(messages.size(), before + 1);
    }
};

} // namespace credence
