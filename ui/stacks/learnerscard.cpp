// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/learnerscard.h"

#include "core/wording/wording.h"
#include "ui/stacks/tableheight.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 8;

} // namespace

void StackLearnersModel::setLearners(const QList<StackLearner> &learners, const Stack &stack,
                                     const QList<MemberFacts> &members)
{
    beginResetModel();
    m_learners = learners;
    m_outcome = stack.outcome;
    m_names.clear();
    for (const MemberFacts &one : members)
        m_names.insert(one.proposal, one.name);
    endResetModel();
}

QString StackLearnersModel::outcomeText(const StackLearner &learner) const
{
    if (m_outcome == StackOutcome::None)
        return {};
    if (!learner.progress.due)
        return tr("not yet");
    switch (m_outcome) {
    case StackOutcome::Certificate:
        return tr("certificate due");
    case StackOutcome::MicroCertificate:
        return tr("micro-certificate due");
    default:
        return tr("credit due");
    }
}

QVariant StackLearnersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StackLearner &one = m_learners.at(index.row());
    if (role == ToneRole && index.column() == Outcome)
        return int(one.progress.due ? Tone::Success : Tone::Neutral);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Learner:
        return one.learner.isEmpty() ? tr("Name removed") : one.learner;
    case Progress:
        return stackProgressText(one.progress);
    case Passed: {
        QStringList names;
        for (const QUuid &id : one.passed)
            names.append(m_names.value(id));
        names.removeAll(QString());
        return names.join(u", "_s);
    }
    case Outcome:
        return outcomeText(one);
    default:
        return {};
    }
}

QVariant StackLearnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Learner:
        return tr("Learner");
    case Progress:
        return tr("Passed");
    case Passed:
        return tr("Members passed");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

LearnersCard::LearnersCard(QWidget *parent)
    : Card(tr("Learners"), parent), m_model(new StackLearnersModel(this)), m_table(new DataTable(this)),
      m_none(new QWidget(this))
{
    setFlush();
    m_table->setObjectName(u"stacks.learners"_s);
    m_table->setAccessibleName(tr("Learners of this stack"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(StackLearnersModel::Outcome, new PillDelegate(m_table));
    m_table->setColumns({18, 8, 18, 18}, StackLearnersModel::Passed);
    body()->addWidget(m_table);
    auto *none = new QVBoxLayout(m_none);
    none->setContentsMargins(14, 12, 14, 12);
    none->addWidget(remarkLabel(tr("Nobody has passed a member yet. Results are recorded under Offerings."), m_none));
    body()->addWidget(m_none);
    footer()->addWidget(remarkLabel(tr("To have passed only some is no failure: each member has its own certificate, "
                                       "and it stays."),
                                    this),
                        1);
    setLearners({}, {}, {});
}

void LearnersCard::setLearners(const QList<StackLearner> &learners, const Stack &stack,
                               const QList<MemberFacts> &members)
{
    m_model->setLearners(learners, stack, members);
    const auto due = int(
        std::count_if(learners.cbegin(), learners.cend(), [](const StackLearner &one) { return one.progress.due; }));
    setRemark(learners.isEmpty() ? QString()
                                 : tr("%1 · %2").arg(tr("%n learner(s)", nullptr, int(learners.size())),
                                                     tr("%n outcome(s) due", nullptr, due)));
    m_table->setColumnHidden(StackLearnersModel::Outcome, stack.outcome == StackOutcome::None);
    m_table->setVisible(!learners.isEmpty());
    m_none->setVisible(learners.isEmpty());
    fitHeight(m_table, 1, kMostRows);
}

} // namespace credence
