// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/decisionform.h"

#include "core/wording/wording.h"
#include "ui/approvals/actionbar.h"
#include "ui/approvals/ahead.h"
#include "ui/approvals/decisionwords.h"
#include "ui/approvals/evidencefield.h"
#include "ui/approvals/notice.h"
#include "ui/approvals/personfield.h"
#include "ui/approvals/targetfields.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// Whose people come first: a dean is the faculty's, everybody else the unit's.
QString placeOf(const QString &role, const Proposal &proposal)
{
    return role == u"dean" && !proposal.faculty.isEmpty() ? proposal.faculty : proposal.unit;
}

} // namespace

DecisionForm::DecisionForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_actions(new ActionBar(this)),
      m_nothing(new TextLabel({}, TextSize::Body, QFont::Normal, this)), m_fields(new QWidget(this)),
      m_by(new PersonField(context.policy, m_fields)),
      m_byBlock(new FieldBlock(personLabel(Action::Approve), m_by, {}, m_fields)), m_on(new DateField(m_fields)),
      m_onBlock(new FieldBlock(dateLabel(Action::Approve), m_on, {}, m_fields)),
      m_target(new TargetFields(context.policy, m_fields)), m_comment(new TextField(4, 10, m_fields)),
      m_commentBlock(new FieldBlock(commentLabel(Action::Approve), m_comment, {}, m_fields)),
      m_evidence(new EvidenceField(context.store, m_fields)), m_notice(new Notice(Tone::Info, this)),
      m_warning(new Notice(Tone::Warning, this)), m_error(new Notice(Tone::Danger, this)),
      m_next(remarkLabel({}, m_fields)), m_record(makeButton(recordWords(Action::Approve), ButtonKind::Primary, this))
{
    setHelpAnchor(this, u"record-a-decision"_s);
    build();
    connect(m_actions, &ActionBar::actionChosen, this, [this](Action action) {
        setAction(action);
        edited();
    });
    connect(m_actions, &ActionBar::editorRequested, this, [this] {
        if (first())
            emit editorRequested(first()->proposal.id);
    });
    connect(m_by, &QLineEdit::textEdited, this, [this] {
        m_byEdited = true;
        m_byBlock->setHint({});
        edited();
    });
    connect(m_on, &DateField::dateChanged, this, [this](QDate on) {
        m_onEdited = true;
        m_target->setDate(on);
        edited();
    });
    connect(m_comment, &TextField::edited, this, [this] {
        if (m_actions->chosen())
            m_commentBlock->setHint(commentHint(*m_actions->chosen()));
        edited();
    });
    connect(m_target, &TargetFields::changed, this, &DecisionForm::edited);
    connect(m_evidence, &EvidenceField::changed, this, &DecisionForm::edited);
    connect(m_evidence, &EvidenceField::failed, this,
            [this](const Error &error) { m_error->setText(errorSentence(error)); });
    connect(m_record, &QPushButton::clicked, this, &DecisionForm::record);
    setAction({});
}

void DecisionForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_actions);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    column->addWidget(m_fields);
    column->addStretch(1);

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_byBlock, 2, Qt::AlignTop);
    row->addWidget(m_onBlock, 1, Qt::AlignTop);
    m_onBlock->setMinimumWidth(140);
    fields->addLayout(row);
    fields->addWidget(m_target);
    fields->addWidget(m_commentBlock);
    fields->addWidget(new FieldBlock(tr("&Evidence"), m_evidence, {}, m_fields));
    fields->addWidget(m_warning);
    fields->addWidget(m_error);
    fields->addWidget(m_next);

    m_by->setObjectName(u"approvals.by"_s);
    m_on->setObjectName(u"approvals.date"_s);
    m_on->edit()->setObjectName(u"approvals.on"_s);
    m_comment->setObjectName(u"approvals.comment"_s);
    m_evidence->setObjectName(u"approvals.evidence"_s);
    m_notice->setObjectName(u"approvals.notice"_s);
    m_warning->setObjectName(u"approvals.warning"_s);
    m_error->setObjectName(u"approvals.error"_s);
    m_next->setObjectName(u"approvals.next"_s);
    m_record->setObjectName(u"approvals.record"_s);
    m_record->setToolTip(tr("A record cannot be undone: a mistaken one is corrected in the history, and both stay."));
}

QToolButton *DecisionForm::moreButton() const { return m_actions->more(); }

const StoredProposal *DecisionForm::first() const
{
    return m_reading.proposals.isEmpty() ? nullptr : &m_reading.proposals.first().stored;
}

QList<QUuid> DecisionForm::ids() const
{
    QList<QUuid> list;
    for (const ApprovalDetail &detail : m_reading.proposals)
        list.append(detail.stored.proposal.id);
    return list;
}

bool DecisionForm::atOneStage(const ApprovalReading &reading)
{
    const auto same = [&reading](const ApprovalDetail &detail) {
        const ChainState &one = reading.proposals.first().stored.chain;
        const ChainState &other = detail.stored.chain;
        return one.standing == other.standing && one.stage == other.stage && one.ministry == other.ministry;
    };
    return std::all_of(reading.proposals.cbegin(), reading.proposals.cend(), same);
}

QString DecisionForm::heading() const
{
    return first() ? decisionHeading(first()->chain, int(m_reading.proposals.size()), m_context.policy) : QString();
}

void DecisionForm::setReading(const ApprovalReading &reading)
{
    const QList<QUuid> before = ids();
    QList<ChainState> chains;
    for (const ApprovalDetail &detail : std::as_const(m_reading.proposals))
        chains.append(detail.stored.chain);
    const bool firstTime = before.isEmpty();
    keepDraft();
    m_reading = reading;
    const bool same = !firstTime && before == ids();
    bool moved = !same;
    for (int i = 0; same && i < chains.size(); ++i)
        moved = moved || chains.at(i) != m_reading.proposals.at(i).stored.chain;
    if (!first()) {
        setAction({});
        return;
    }
    const QString role = m_actions->chosen() ? roleOf(*m_actions->chosen()) : QString();
    m_by->setPeople(reading.people, role, placeOf(role, first()->proposal));
    if (moved) {
        const ChainState &chain = first()->chain;
        const bool editor = m_reading.proposals.size() == 1 &&
                            (chain.standing == Standing::Draft || chain.standing == Standing::Returned);
        m_actions->setActions(atOneStage(m_reading) ? possibleActions(chain, m_context.policy) : QList<Action>(),
                              editor);
        if (same) { // who decides at the new stage is another question
            for (const QUuid &id : before) {
                if (const auto draft = m_drafts.find(id); draft != m_drafts.end()) {
                    draft->action.reset();
                    draft->by.clear();
                }
            }
            m_notice->setText(tr("It was changed meanwhile and is now at “%1”. What you typed is still here.")
                                  .arg(stageName(stageWord(chain), m_context.policy)));
        } else {
            m_notice->setText({});
            m_error->setText({});
        }
        takeDraft();
    }
    const bool readOnly = m_context.store.isReadOnly();
    m_fields->setEnabled(!readOnly);
    m_evidence->setReadOnly(readOnly);
    showWarnings();
    showNext();
}

QString DecisionForm::nothingSentence() const
{
    if (!atOneStage(m_reading))
        return tr(
            "The chosen proposals are at different stages. Choose proposals at one stage to record one outcome for "
            "all of them.");
    return quietSentence(first()->chain, m_context.policy);
}

/// Remembers what was typed for the proposal that is shown.
void DecisionForm::keepDraft()
{
    if (m_reading.proposals.size() != 1)
        return;
    Draft draft{.action = m_actions->chosen(), .comment = m_comment->text(), .evidence = m_evidence->files()};
    if (m_byEdited)
        draft.by = m_by->text();
    if (m_onEdited)
        draft.on = m_on->date();
    const bool typed =
        !draft.by.isEmpty() || draft.on.isValid() || !draft.comment.isEmpty() || !draft.evidence.isEmpty();
    if (typed)
        m_drafts.insert(first()->proposal.id, draft);
    else
        m_drafts.remove(first()->proposal.id);
}

void DecisionForm::takeDraft()
{
    const Draft draft = m_reading.proposals.size() == 1 ? m_drafts.value(first()->proposal.id) : Draft{};
    m_byEdited = !draft.by.isEmpty();
    m_onEdited = draft.on.isValid();
    m_by->setText(draft.by);
    m_on->setDate(draft.on.isValid() ? draft.on : m_context.clock.today());
    m_comment->setText(draft.comment);
    m_evidence->setFiles(draft.evidence);
    if (!draft.action || !m_actions->choose(draft.action))
        m_actions->choose(m_actions->usual());
    setAction(m_actions->chosen());
}

void DecisionForm::setAction(std::optional<Action> action)
{
    m_fields->setVisible(action.has_value());
    m_record->setEnabled(action.has_value() && !m_context.store.isReadOnly() && !m_waiting);
    m_record->setVisible(action.has_value());
    m_actions->setVisible(first() && !m_actions->isEmpty());
    m_nothing->setVisible(!action && first());
    if (!first())
        return;
    m_nothing->setText(nothingSentence());
    if (!action)
        return;
    m_byBlock->setHint({});
    showWords(*action);
    m_by->setPeople(m_reading.people, roleOf(*action), placeOf(roleOf(*action), first()->proposal));
    suggestPerson();
    m_target->setAction(*action, first()->chain, m_reading.facts.calendar, m_on->date(), m_context.clock.today());
    showDateHint();
    showWarnings();
    showNext();
}

void DecisionForm::showWords(Action action)
{
    m_byBlock->setLabel(personLabel(action));
    m_onBlock->setLabel(dateLabel(action));
    m_commentBlock->setLabel(commentLabel(action));
    m_commentBlock->setHint(commentHint(action));
    m_record->setText(recordWords(action));
}

/// Whose names come first: the stage's people, OAPSI for what goes to the Ministry.
QString DecisionForm::roleOf(Action action) const
{
    const ChainState &chain = first()->chain;
    switch (action) {
    case Action::MinistrySubmit:
    case Action::MinistryEligible:
    case Action::MinistryNotEligible:
    case Action::MinistryInformation:
        return u"oapsi"_s;
    case Action::Approve:
    case Action::Return:
    case Action::Decline:
    case Action::Defer:
    case Action::RecordNotice:
        return chain.stage;
    default:
        return {};
    }
}

QString DecisionForm::personKey(Action action) const
{
    const QString role = roleOf(action);
    // A chair and a dean decide for their own; committees have one secretary for all.
    const Stage *stage = m_context.policy.stage(role);
    return stage && !stage->meets ? role + u'/' + placeOf(role, first()->proposal) : role;
}

void DecisionForm::suggestPerson()
{
    const std::optional<Action> action = m_actions->chosen();
    if (m_byEdited || !action)
        return;
    if (*action == Action::Submit || *action == Action::Withdraw) {
        m_by->setText(first()->proposal.proposerName);
        return;
    }
    const QString role = roleOf(*action);
    const QString last = role.isEmpty() ? QString() : m_lastBy.value(personKey(*action));
    m_by->setText(!last.isEmpty() ? last : role.isEmpty() ? QString() : m_by->obvious());
}

void DecisionForm::edited()
{
    m_error->setText({});
    showDateHint();
    showWarnings();
    showNext();
}

void DecisionForm::showDateHint()
{
    const QDate on = m_on->date();
    const QDate today = m_context.clock.today();
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    QString hint;
    if (on > today)
        hint = errorSentence({ErrorCode::DateInFuture, {iso(on)}, {}});
    for (const ApprovalDetail &detail : std::as_const(m_reading.proposals)) {
        const QDate last = detail.stored.chain.lastOn;
        if (hint.isEmpty() && on.isValid() && last.isValid() && on < last)
            hint = errorSentence({ErrorCode::DateBefore, {iso(on), iso(last)}, {}});
    }
    m_onBlock->setHint(hint, Tone::Danger);
}

ActionRequest DecisionForm::requestFor(const StoredProposal &stored, Action action) const
{
    ActionRequest request;
    request.action = action;
    request.stage = recordedStage(stored.chain, action, m_context.policy);
    request.by = m_by->text().simplified();
    request.on = m_on->date();
    request.comment = m_comment->text().trimmed();
    request.evidence = m_evidence->files();
    const QString role = roleOf(action);
    if (const Stage *stage = m_context.policy.stage(role))
        request.role = stage->name.in(interfaceLanguage());
    else if (role == "oapsi"_L1)
        request.role = u"OAPSI"_s; // R50: never the unit
    else if (request.by == stored.proposal.proposerName && !request.by.isEmpty())
        request.role = roleName(stored.proposal.proposerRole);
    if (action == Action::Submit)
        request.intent = stored.proposal.osap;
    m_target->fill(request);
    return request;
}

void DecisionForm::showWarnings()
{
    const std::optional<Action> action = m_actions->chosen();
    QStringList sentences;
    for (const ApprovalDetail &detail : std::as_const(m_reading.proposals)) {
        if (!action)
            break;
        const QList<ActionWarning> warnings =
            warningsFor(requestFor(detail.stored, *action), detail.stored.chain, detail.stored.proposal);
        for (const ActionWarning warning : warnings) {
            const QString sentence = actionWarningSentence(warning);
            sentences.append(m_reading.proposals.size() == 1 ? sentence
                                                             : labelled(detail.stored.proposal.courseName, sentence));
        }
    }
    m_warning->setText(sentences.join(u'\n'));
}

/// What follows once this is recorded; as it stands where it cannot be said yet.
void DecisionForm::showNext()
{
    if (m_reading.proposals.size() != 1) {
        m_next->setText(tr("The same is recorded for each of them, in one go: for all or for none."));
        return;
    }
    const ApprovalDetail &detail = m_reading.proposals.first();
    const QDate today = m_context.clock.today();
    StoredProposal after = detail.stored;
    int errors = detail.errors;
    if (const std::optional<Action> action = m_actions->chosen()) {
        ActionRequest request = requestFor(after, *action);
        // What is still to be typed does not change where it goes.
        request.by = u"?"_s;
        request.comment = u"?"_s;
        request.on = std::max(request.on.isValid() ? request.on : today, after.chain.lastOn);
        if (const auto next = apply(after.chain, request, m_context.policy);
            next && !(*action == Action::Submit && errors > 0)) {
            after.chain = *next;
            errors = 0;
        }
    }
    m_next->setText(nextSentence(after, errors, m_reading.facts, m_context.policy, today));
}

/// Says below the field what is missing and goes there; true when something is.
bool DecisionForm::complain(const ActionRequest &request)
{
    if (request.on > m_context.clock.today() || (request.on.isValid() && request.on < first()->chain.lastOn)) {
        showDateHint();
        m_on->setFocus();
        return true;
    }
    if (!m_on->isAcceptable()) {
        m_onBlock->setHint(errorSentence({ErrorCode::NotADate, {m_on->edit()->text()}, {}}), Tone::Danger);
        m_on->setFocus();
        return true;
    }
    const Result<void> complete = checkRequest(request);
    if (complete)
        return m_target->complain();
    const ErrorCode code = complete.error().code;
    FieldBlock *block = code == ErrorCode::PersonRequired ? m_byBlock
                        : code == ErrorCode::DateRequired ? m_onBlock
                                                          : m_commentBlock;
    block->setHint(missingSentence(code, request.action), Tone::Danger);
    block->field()->setFocus();
    return true;
}

void DecisionForm::record()
{
    const std::optional<Action> action = m_actions->chosen();
    if (!action || !first() || m_waiting || m_context.store.isReadOnly())
        return;
    m_error->setText({});
    m_notice->setText({});
    if (complain(requestFor(*first(), *action)))
        return;
    Requests requests;
    for (const ApprovalDetail &detail : std::as_const(m_reading.proposals))
        requests.append({detail.stored.proposal.id, requestFor(detail.stored, *action)});
    m_waiting = true;
    m_record->setEnabled(false);
    emit recordRequested(requests);
}

void DecisionForm::recorded()
{
    m_waiting = false;
    m_record->setEnabled(m_actions->chosen().has_value());
    if (const std::optional<Action> action = m_actions->chosen(); action && first()) {
        if (const QString role = roleOf(*action); !role.isEmpty())
            m_lastBy.insert(personKey(*action), m_by->text().simplified());
    }
    for (const QUuid &id : ids())
        m_drafts.remove(id);
    m_byEdited = false;
    m_onEdited = false;
    m_comment->setText({});
    m_evidence->setFiles({});
    m_reading = {}; // what is shown next is not what was changed meanwhile
}

void DecisionForm::refused(const Error &error)
{
    m_waiting = false;
    m_record->setEnabled(m_actions->chosen().has_value());
    QString sentence = errorSentence(error);
    if (m_reading.proposals.size() > 1)
        //: %1 says why; several proposals were to get one outcome
        sentence = tr("%1 Nothing was recorded for any of them.").arg(sentence);
    m_error->setText(sentence);
    if (m_record->isEnabled() && m_record->isVisible())
        m_record->setFocus(Qt::OtherFocusReason); // it let go of the keyboard while it was recorded
}

QVariant DecisionForm::typed()
{
    keepDraft();
    return QVariant::fromValue(Typed{m_drafts, m_lastBy});
}

void DecisionForm::setTyped(const QVariant &typed)
{
    const auto kept = typed.value<Typed>();
    m_drafts = kept.drafts;
    m_lastBy = kept.lastBy;
}

void DecisionForm::forget()
{
    recorded();
    m_drafts.clear();
    m_lastBy.clear();
}

} // namespace credence
