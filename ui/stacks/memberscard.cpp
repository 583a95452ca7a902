// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/memberscard.h"

#include "ui/shell/proposalpicker.h"
#include "ui/stacks/membersmodel.h"
#include "ui/stacks/stackwords.h"
#include "ui/stacks/tableheight.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 8; ///< shown without scrolling; the framework's own example has six (R21)

MemberFacts factsOf(const StoredProposal &stored)
{
    const Proposal &proposal = stored.proposal;
    MemberFacts facts{.proposal = proposal.id,
                      .reference = proposal.reference,
                      .name = proposal.courseName,
                      .stage = stageWord(stored.chain),
                      .skills = {}};
    for (const Skill &skill : proposal.skills)
        facts.skills.append(skill.text);
    return facts;
}

} // namespace

MembersCard::MembersCard(StackSession &session, const PageContext &context, QWidget *parent)
    : Card(tr("Members"), parent), m_session(session), m_context(context),
      m_model(new MembersModel(context.policy, this)), m_table(new DataTable(this)),
      m_sequential(new QCheckBox(tr("Taken &in this order"), this)),
      m_picker(new ProposalPicker(context.store, context.policy,
                                  {.filter = {.sort = ProposalSort::Name, .descending = false}, // in any state (R22)
                                   .keeps = false,
                                   .none = tr("Add a member: type words of its name"),
                                   .openText = tr("Show the proposals"),
                                   .nothing = tr("No other proposal has these words.")},
                                  this)),
      m_up(iconButton(u"caret-up"_s, tr("Earlier (Alt+Up)"), this)),
      m_down(iconButton(u"caret"_s, tr("Later (Alt+Down)"), this)),
      m_remove(iconButton(u"trash-2"_s, tr("Take out of the stack"), this)), m_hint(remarkLabel({}, this))
{
    setFlush();
    m_table->setObjectName(u"stacks.members"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setModel(m_model);
    m_table->setTwoLineRows();
    m_table->setItemDelegateForColumn(MembersModel::Stage, new PillDelegate(m_table));
    m_table->setColumns({3, 16, 13, 10}, MembersModel::Name);
    m_table->setToolTip(tr("Enter opens the proposal, Alt+Up and Alt+Down move it."));
    m_table->installEventFilter(this);
    m_sequential->setObjectName(u"stacks.sequential"_s);
    m_picker->edit()->setObjectName(u"stacks.add"_s);
    m_picker->edit()->setAccessibleName(tr("Add a member"));
    m_up->setObjectName(u"stacks.up"_s);
    m_down->setObjectName(u"stacks.down"_s);
    m_remove->setObjectName(u"stacks.remove"_s);
    m_hint->setObjectName(u"stacks.memberHint"_s);
    addHeaderWidget(m_sequential);
    body()->addWidget(m_table);
    m_hint->setContentsMargins(14, 8, 14, 0);
    body()->addWidget(m_hint);
    m_hint->hide();
    auto *foot = footer();
    foot->addWidget(m_picker, 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        foot->addWidget(button);

    connect(m_picker, &ProposalPicker::chosen, this, &MembersCard::add);
    connect(m_sequential, &QCheckBox::clicked, this, [this](bool on) {
        m_session.edit(tr("changing the order of a stack"), [on](Stack &stack) { stack.sequential = on; });
    });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &MembersCard::remove);
    connect(m_table, &DataTable::currentRowChanged, this, &MembersCard::showButtons);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { emit go(Link::toProposal(m_model->member(index.row()).proposal)); });
    refresh();
}

QLineEdit *MembersCard::picker() const { return m_picker->edit(); }

void MembersCard::refresh()
{
    const int row = m_table->currentRow();
    const QUuid chosen = row >= 0 && row < m_model->rowCount() ? m_model->member(row).proposal : QUuid();
    const QList<MemberFacts> members = m_session.members();
    m_model->setMembers(members);
    if (const int now = m_model->rowOf(chosen); now >= 0 && now != m_table->currentRow())
        m_table->selectRow(now);
    m_table->setColumnHidden(MembersModel::Position,
                             !m_session.stack().sequential); // else the order says nothing (R24)
    m_sequential->setChecked(m_session.stack().sequential);
    QList<QUuid> taken;
    for (const MemberFacts &one : members)
        taken.append(one.proposal);
    m_picker->setLeftOut(taken);
    setRemark(members.isEmpty() ? QString() : approvedText(members));
    if (members.isEmpty())
        m_hint->setText(tr("Add two or more, in whatever state they are."));
    m_hint->setVisible(members.isEmpty());
    fitHeight(m_table, 2, kMostRows);
    showButtons();
}

void MembersCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_picker->setEnabled(!readOnly);
    m_sequential->setEnabled(!readOnly);
    showButtons();
}

void MembersCard::showButtons()
{
    const int row = m_readOnly ? -1 : m_table->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(row >= 0);
}

void MembersCard::add(const QUuid &proposal)
{
    m_context.store.ask(
        this, [proposal](Office &office) { return office.proposal(proposal); },
        [this, stack = m_session.stack().id](const Result<StoredProposal> &stored) {
            if (!stored) {
                emit failed(stored.error());
                return;
            }
            if (stack != m_session.stack().id)
                return; // another stack is open now
            m_session.addMember(factsOf(*stored));
            m_table->selectRow(m_model->rowCount() - 1);
        });
}

void MembersCard::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (m_readOnly || row < 0 || to < 0 || to >= m_model->rowCount())
        return;
    const bool button = m_up->hasFocus() || m_down->hasFocus();
    m_session.edit(tr("moving a member of a stack"), [row, to](Stack &stack) { stack.members.move(row, to); });
    m_table->selectRow(to);
    if (button && !QApplication::focusWidget()) // the end was reached: the button is off now
        m_table->setFocus();
}

void MembersCard::remove()
{
    const int row = m_table->currentRow();
    if (m_readOnly || row < 0)
        return;
    const QString name = m_model->member(row).name;
    const bool taken =
        m_session.edit(tr("taking %1 out of a stack").arg(name), [row](Stack &stack) { stack.members.removeAt(row); });
    if (taken) {
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
        return;
    }
    m_hint->setText(tr("A stack has two members at least: add the one that takes its place first, or delete the "
                       "stack."));
    m_hint->show();
}

bool MembersCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt =
            key->modifiers() == Qt::AltModifier || key->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && !key->modifiers()) {
            remove();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace credence
