// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/correctiondialog.h"

#include "core/wording/wording.h"
#include "ui/approvals/notice.h"
#include "ui/approvals/personfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

CorrectionDialog::CorrectionDialog(const PageContext &context, const ApprovalDetail &detail, const ApprovalEvent &event,
                                   const QList<Person> &people, QWidget *parent)
    : TabsByLayout(parent), m_context(context), m_proposal(detail.stored.proposal.id), m_event(event),
      m_by(new PersonField(context.policy, this)), m_byBlock(new FieldBlock(tr("&Corrected by"), m_by, {}, this)),
      m_on(new DateField(this)), m_onBlock(new FieldBlock(tr("Da&te"), m_on, {}, this)),
      m_reason(new TextField(3, 8, this)),
      m_reasonBlock(new FieldBlock(tr("&Reason"), m_reason, tr("Needed: say what was wrong."), this)),
      m_error(new Notice(Tone::Danger, this)), m_record(makeButton(tr("Correct the record"), ButtonKind::Primary, this))
{
    setHelpAnchor(this, u"correct-a-record"_s);
    setObjectName(u"approvals.correction"_s);
    setWindowTitle(tr("This record is a mistake"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    auto *what = new TextLabel(eventSentence(event, context.policy), TextSize::Heading, QFont::DemiBold, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(remarkLabel(u"%1 · %2"_s.arg(dateText(event.request.on), event.request.by), this));

    const Result<ChainState> after = withoutEvent(detail.events, event.id, context.policy);
    auto *effect = new TextLabel(
        after ? tr("It stays in the history, struck out, with your correction. What it did is taken back: the proposal "
                   "is then at “%1”.")
                    .arg(stageName(stageWord(*after), context.policy))
              : QString(),
        TextSize::Body, QFont::Normal, this);
    effect->setWordWrap(true);
    effect->setVisible(after.has_value());
    column->addWidget(effect);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_byBlock, 2, Qt::AlignTop);
    row->addWidget(m_onBlock, 1, Qt::AlignTop);
    m_onBlock->setMinimumWidth(140);
    column->addLayout(row);
    column->addWidget(m_reasonBlock);
    column->addWidget(m_error);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    column->addLayout(buttons);
    setMinimumWidth(460);

    m_by->setObjectName(u"correction.by"_s);
    m_by->setPeople(people, {}, detail.stored.proposal.unit);
    m_on->edit()->setObjectName(u"correction.on"_s);
    m_on->setDate(context.clock.today());
    m_reason->setObjectName(u"correction.reason"_s);
    m_error->setObjectName(u"correction.error"_s);
    m_record->setObjectName(u"correction.record"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &CorrectionDialog::record);
    connect(m_by, &QLineEdit::textEdited, this, [this] { m_byBlock->setHint({}); });
    connect(m_on, &DateField::dateChanged, this, [this] { m_onBlock->setHint({}); });
    connect(m_reason, &TextField::edited, this, [this] { m_reasonBlock->setHint({}); });
    if (!after) {
        m_error->setText(errorSentence(after.error()));
        m_byBlock->hide();
        m_onBlock->hide();
        m_reasonBlock->hide();
        m_record->hide();
        cancel->setText(tr("Close"));
    }
    m_by->setFocus();
}

void CorrectionDialog::record()
{
    ActionRequest request;
    request.action = Action::Correct;
    request.corrects = m_event.id;
    request.by = m_by->text().simplified();
    request.on = m_on->date();
    request.comment = m_reason->text().trimmed();
    const auto ask = [](FieldBlock *block, const QString &hint) {
        block->setHint(hint, Tone::Danger);
        block->field()->setFocus();
    };
    if (request.by.isEmpty())
        return ask(m_byBlock, tr("Give the name."));
    if (!request.on.isValid())
        return ask(m_onBlock, tr("Give the date."));
    if (request.on > m_context.clock.today())
        return ask(m_onBlock, errorSentence({ErrorCode::DateInFuture, {request.on.toString(Qt::ISODate)}, {}}));
    if (request.comment.isEmpty())
        return ask(m_reasonBlock, tr("Say what was wrong; a correction needs its reason."));
    m_record->setEnabled(false);
    m_context.store.write(
        this, [id = m_proposal, request](Office &office) { return office.record(id, request); },
        [this](const Result<ChainState> &state) {
            m_record->setEnabled(true);
            if (!state)
                return m_error->setText(errorSentence(state.error()));
            emit corrected(
                tr("Corrected. The proposal is at “%1”.").arg(stageName(stageWord(*state), m_context.policy)));
            accept();
        });
}

} // namespace credence
