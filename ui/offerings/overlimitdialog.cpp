// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/overlimitdialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A box to tick before the text, in line with the words of the header.
class TickDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return CellDelegate::sizeHint(option, index) + QSize(boxOf(option, index).width() + kBoxGap, 0);
    }

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &content) const override
    {
        QStyleOptionViewItem box = option;
        box.rect = boxOf(option, index);
        box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        CellDelegate::paintContent(painter, option, index, content.adjusted(box.rect.width() + kBoxGap, 0, 0, 0));
    }
    /// Qt looks for the box at the beginning of the cell.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        QStyleOptionViewItem moved = option;
        moved.rect.setLeft(option.rect.left() + kBoxInset);
        return CellDelegate::editorEvent(event, model, moved, index);
    }

private:
    static constexpr int kBoxInset = 7; ///< px: with the style's own margin it stands where the text of others does
    static constexpr int kBoxGap = 8;

    QRect boxOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        whole.rect.setLeft(option.rect.left() + kBoxInset);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        return style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &whole, option.widget);
    }
};

} // namespace

OverLimitDialog::OverLimitDialog(const PageContext &context, const QList<LearnerRow> &learners, QWidget *parent)
    : FormDialog(u"offerings.overLimit"_s, tr("Passed the final date without a recorded result"), tr("Confirm"),
                 parent),
      m_context(context), m_learners(learners), m_model(new QStandardItemModel(this)), m_table(new DataTable(this))
{
    setHelpAnchor(this, u"time-limit"_s);
    auto *words = new TextLabel(
        tr("Whoever did not finish by their final date fails automatically on the day after. Was a completion merely "
           "not recorded yet? Take the tick away and record the result in the roster."),
        TextSize::Body, QFont::Normal, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_model->setHorizontalHeaderLabels({tr("Learner"), tr("Final date"), tr("Micro-credential"), tr("Reference")});
    for (const LearnerRow &row : m_learners) {
        auto *name = new QStandardItem(row.enrolment.learner.isEmpty() ? row.reference : row.enrolment.learner);
        name->setCheckable(true);
        name->setCheckState(Qt::Checked);
        QList<QStandardItem *> items{name, new QStandardItem(dateText(row.enrolment.finalDate)),
                                     new QStandardItem(row.name), new QStandardItem(row.reference)};
        for (QStandardItem *item : std::as_const(items))
            item->setEditable(false);
        m_model->appendRow(items);
    }
    m_table->setObjectName(u"offerings.overLimit.table"_s);
    m_table->setAccessibleName(tr("Learners who passed their final date"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new TickDelegate(m_table));
    m_table->setColumns({18, 14, 24, 14}, 2);
    m_table->setSortingEnabled(false);
    m_table->setMinimumSize(580, 240);
    body()->addWidget(m_table, 1);
    body()->addWidget(remarkLabel(tr("Recorded as “%1” on the day after the final date, in one act that Ctrl+Z takes "
                                     "back.")
                                      .arg(resultName(EnrolmentResult::FailedTimeLimit)),
                                  this));
    QPushButton *show = addButton(tr("Show in the roster"), u"offerings.overLimit.show"_s);
    connect(show, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0)
            return say(tr("Choose a learner first."));
        emit shown(m_learners.at(row).offering, m_learners.at(row).enrolment.cohort);
        reject();
    });
    cancel()->setText(tr("Not now"));
    connect(m_model, &QStandardItemModel::itemChanged, this, &OverLimitDialog::count);
    connect(this, &FormDialog::wanted, this, &OverLimitDialog::keep);
    count();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

QList<Enrolment> OverLimitDialog::ticked() const
{
    QList<Enrolment> learners;
    for (int row = 0; row < m_learners.size(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            learners.append(m_learners.at(row).enrolment);
    }
    return learners;
}

void OverLimitDialog::count()
{
    const int count = int(ticked().size());
    deed()->setText(tr("Record %n as failed – time limit", nullptr, count));
    deed()->setEnabled(count > 0 && !m_context.store.isReadOnly());
}

void OverLimitDialog::keep()
{
    const QList<Enrolment> before = ticked();
    QList<Enrolment> after;
    for (const Enrolment &one : before)
        after.append(failedByTimeLimit(one));
    deed()->setEnabled(false);
    carryOut(m_context, this, tr("recording %n time limit(s)", nullptr, int(before.size())),
             changingEnrolments(before, after), changingEnrolments(after, before),
             [this, count = int(before.size())](const Result<void> &saved) {
                 this->count();
                 if (!saved)
                     return say(errorSentence(saved.error()));
                 emit message(
                     tr("%n learner(s) recorded as failed by the time limit. Ctrl+Z takes it back.", nullptr, count));
                 accept();
             });
}

} // namespace credence
