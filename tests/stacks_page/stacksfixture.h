// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"
#include "tests/support/approved.h"
#include "tests/support/uifixture.h"
#include "ui/stacks/conflictstrip.h"
#include "ui/stacks/membersmodel.h"
#include "ui/stacks/stackspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

inline const QDate kToday(2026, 1, 12); ///< of UiFixture

/// Of a skill of its own.
inline Proposal complete(const QString &name)
{
    Proposal proposal = completeProposal(name);
    proposal.skills = {{u"To do "_s + name, SkillKind::Skill, {}}};
    return proposal;
}

/// A page over an office with five proposals, of which the first three are approved and the others drafts.
struct Desk {
    UiFixture fixture;
    std::unique_ptr<StacksPage> page;
    QList<QUuid> ids;
    QStringList messages;
    QList<Link> went;

    bool open(bool withStack = true)
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        const auto made = fixture.ask([withStack](Office &office) -> Result<QList<QUuid>> {
            QList<QUuid> proposals;
            for (const QString &name : {u"Alpha Mapping"_s, u"Beta Imaging"_s, u"Gamma Surveying"_s, u"Delta Drones"_s,
                                        u"Epsilon Ethics"_s}) {
                const auto stored = office.addDraft(complete(name));
                if (!stored)
                    return tl::unexpected(stored.error());
                proposals.append(stored->proposal.id);
            }
            for (const QUuid &id : proposals.mid(0, 3)) {
                for (const Action action :
                     {Action::Submit, Action::Approve, Action::Approve, Action::Approve, Action::RecordNotice}) {
                    const auto done =
                        office.record(id, {.action = action, .by = u"N. N."_s, .on = kToday.addDays(-100)});
                    if (!done)
                        return tl::unexpected(done.error());
                }
            }
            if (withStack) {
                Stack stack;
                stack.name = u"Geomatics"_s;
                stack.members = {{proposals.at(0)}, {proposals.at(1)}, {proposals.at(3)}};
                if (const auto added = office.stacks().addStack(stack); !added)
                    return tl::unexpected(added.error());
            }
            return proposals;
        });
        if (!made)
            return false;
        ids = *made;
        page = std::make_unique<StacksPage>(fixture.context);
        QObject::connect(page.get(), &Page::message, page.get(), [this](const QString &said) { messages += said; });
        QObject::connect(page.get(), &Page::go, page.get(), [this](const Link &link) { went += link; });
        UiFixture::show(*page);
        page->activate(Link::to(Link::Stacks));
        return QTest::qWaitFor([&] { return withStack ? name()->text() == u"Geomatics"_s : begin()->isVisible(); },
                               10000);
    }

    template <typename T = QWidget> T *find(const QString &objectName) const
    {
        return page->findChild<T *>(u"stacks."_s + objectName);
    }
    QLineEdit *name() const { return find<QLineEdit>(u"name"_s); }
    QPushButton *begin() const { return find<QPushButton>(u"begin"_s); }
    DataTable *members() const { return find<DataTable>(u"members"_s); }
    QString state() const
    {
        const auto *label = find<QLabel>(u"state"_s);
        return page->findChild<ConflictStrip *>()->isHidden() ? QString() : label->text();
    }
    QStringList memberNames() const
    {
        QStringList names;
        for (int row = 0; row < members()->model()->rowCount(); ++row)
            names.append(members()->model()->index(row, MembersModel::Name).data().toString());
        return names;
    }
    void type(const QString &objectName, const QString &words) const
    {
        auto *field = find<>(objectName);
        QVERIFY2(field, qPrintable(objectName));
        field->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->selectAll();
        QTest::keyClicks(field, words);
    }
    void press(const QString &objectName) const
    {
        auto *button = find<QAbstractButton>(objectName);
        QVERIFY2(button && button->isEnabled(), qPrintable(objectName));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void choose(const QString &objectName, const QVariant &data) const
    {
        auto *box = find<QuietComboBox>(objectName);
        box->setCurrentData(data);
        emit box->activated(box->currentIndex());
    }
    /// Adds a member by typing words of its name and Enter.
    void add(const QString &words) const
    {
        const int before = members()->model()->rowCount();
        type(u"add"_s, words);
        auto *popup = page->window()->findChild<PopupList *>();
        QTRY_VERIFY(popup->isVisible() && popup->rowCount() > 0);
        QTest::keyClick(find<QLineEdit>(u"add"_s), Qt::Key_Return);
        QTRY_COMPARE(members()->model()->rowCount(), before + 1);
    }
    QList<StoredStack> stored()
    {
        return *fixture.ask([](Office &office) { return office.stacks().stacks(); });
    }
    Stack only()
    {
        const auto all = stored();
        return all.size() == 1 ? all.first().stack : Stack();
    }
    bool remarks(StackRemark::Kind kind) const
    {
        const auto all = page->findChildren<LinkLabel *>(u"stacks.remark.%1"_s.arg(int(kind)));
        return std::any_of(all.cbegin(), all.cend(), [](const LinkLabel *one) { return one->isVisible(); });
    }
};

} // namespace credence
