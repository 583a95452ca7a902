// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plannercard.h"

#include "core/wording/wording.h"
#include "ui/calendar/plantimeline.h"
#include "ui/calendar/remarkstrip.h"
#include "ui/shell/proposalpicker.h"
#include "ui/shell/storecommand.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kGap = 14;
constexpr int kTightDays = 14; ///< slack below this is shown as a warning

/// "Deliver while OSAP decides": a mode as it stands alone in a list.
QString modeWords(OsapMode mode)
{
    QString words = osapModeName(mode);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// Puts a first day of delivery into a proposal as it is now.
std::function<Result<void>(Office &)> settingStart(const QUuid &id, QDate start)
{
    return [id, start](Office &office) -> Result<void> {
        Result<StoredProposal> stored = office.proposal(id);
        if (!stored)
            return tl::unexpected(stored.error());
        stored->proposal.annex.firstDelivery = start;
        const Result<qint64> saved = office.saveProposal(stored->proposal, stored->rowVersion);
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    };
}

} // namespace

PlannerCard::PlannerCard(const PageContext &context, QWidget *parent)
    : SqueezableCard({}, parent), m_context(context), m_back(new QRadioButton(tr("&Back from a start"), this)),
      m_forward(new QRadioButton(tr("Forwar&d from a submission"), this)),
      m_picker(new ProposalPicker(context.store, context.policy,
                                  {.filter = {.openOnly = true},
                                   .none = tr("No proposal"),
                                   .openText = tr("Show the open proposals"),
                                   .nothing = tr("No open proposal has these words.")},
                                  this)),
      m_start(new DateField(this)), m_submitted(new DateField(this)), m_osap(new QuietComboBox(this)),
      m_result(new Pill({}, Tone::Neutral, this)), m_timeline(new PlanTimeline(this)), m_remarks(new RemarkStrip(this))
{
    setHelpAnchor(this, u"planner"_s);
    setObjectName(u"calendar.planner"_s);
    setFlush();
    setTitle(tr("Plan back from a start date"));
    auto *direction = new QButtonGroup(this);
    m_back->setObjectName(u"calendar.back"_s);
    m_forward->setObjectName(u"calendar.forward"_s);
    for (QRadioButton *button : {m_back, m_forward}) {
        direction->addButton(button);
        addHeaderWidget(button);
    }
    m_back->setChecked(true);
    connect(direction, &QButtonGroup::buttonClicked, this, &PlannerCard::replan);
    m_timeline->setObjectName(u"calendar.timeline"_s);
    connect(m_timeline, &PlanTimeline::activated, this, &PlannerCard::stepActivated);
    body()->addWidget(makeForm());
    body()->addWidget(separatorLine(this));
    body()->addWidget(m_timeline, 1);
    body()->addWidget(makeFoot());
}

QWidget *PlannerCard::makeForm()
{
    auto *form = new QWidget(this);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight, form);
    m_top->setContentsMargins(kGap, 12, kGap, 12);
    m_top->setSpacing(kGap);
    m_picker->edit()->setObjectName(u"calendar.proposal"_s);
    m_start->edit()->setObjectName(u"calendar.start"_s);
    m_submitted->edit()->setObjectName(u"calendar.submitted"_s);
    m_osap->setObjectName(u"calendar.osap"_s);
    m_result->setObjectName(u"calendar.result"_s);
    for (const OsapMode mode : {OsapMode::No, OsapMode::WhileWaiting, OsapMode::BeforeDelivery})
        m_osap->addItem(modeWords(mode), int(mode));
    m_osap->setCurrentData(int(OsapMode::WhileWaiting));
    m_osap->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_osap->setMinimumContentsLength(18);
    m_submitted->setDate(m_context.clock.today());

    m_pickerBlock = new FieldBlock(tr("&Proposal"), m_picker, {}, form);
    m_startBlock = new FieldBlock(tr("&First day of delivery"), m_start, {}, form);
    m_submittedBlock = new FieldBlock(tr("S&ubmitted on"), m_submitted, {}, form);
    m_osapBlock = new FieldBlock(tr("&OSAP"), m_osap, {}, form);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(kGap);
    fields->addWidget(m_pickerBlock, 5, Qt::AlignTop);
    fields->addWidget(m_startBlock, 3, Qt::AlignTop);
    fields->addWidget(m_submittedBlock, 3, Qt::AlignTop);
    fields->addWidget(m_osapBlock, 5, Qt::AlignTop);
    for (FieldBlock *block : {m_pickerBlock, m_osapBlock}) {
        block->setMinimumWidth(190);
        block->setMaximumWidth(280);
    }
    for (FieldBlock *block : {m_startBlock, m_submittedBlock}) {
        block->setMinimumWidth(140);
        block->setMaximumWidth(170);
    }
    m_submittedBlock->hide();
    m_answer = new QHBoxLayout;
    m_answer->addWidget(m_result, 0, Qt::AlignBottom);
    m_answer->addStretch(1);
    m_top->addLayout(fields, 3);
    m_top->addLayout(m_answer, 1);

    connect(m_picker, &ProposalPicker::chosen, this, [this] {
        m_startTouched = m_osapTouched = false;
        emit proposalChosen();
    });
    connect(m_start, &DateField::dateChanged, this, [this] {
        m_startTouched = true;
        replan();
    });
    connect(m_submitted, &DateField::dateChanged, this, &PlannerCard::replan);
    // A text that is no date has no plan either.
    connect(m_start->edit(), &QLineEdit::textEdited, this, &PlannerCard::replan);
    connect(m_submitted->edit(), &QLineEdit::textEdited, this, &PlannerCard::replan);
    connect(m_start->edit(), &QLineEdit::editingFinished, this, &PlannerCard::showPlan);
    connect(m_submitted->edit(), &QLineEdit::editingFinished, this, &PlannerCard::showPlan);
    connect(m_osap, &QComboBox::activated, this, [this] {
        m_osapTouched = true;
        replan();
    });
    return form;
}

QWidget *PlannerCard::makeFoot()
{
    m_foot = new QWidget(this);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(separatorLine(m_foot));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kGap, 9, kGap, 9);
    row->setSpacing(8);
    m_remarks->setObjectName(u"calendar.remarks"_s);
    row->addWidget(m_remarks, 1, Qt::AlignVCenter);
    row->addStretch();
    m_earliest = makeButton({}, ButtonKind::Normal, m_foot);
    m_earliest->setObjectName(u"calendar.earliest"_s);
    m_earliest->setToolTip(tr("Plan back from the earliest first day that can still be met"));
    m_use = makeButton(tr("Use this start in the proposal"), ButtonKind::Normal, m_foot);
    m_use->setObjectName(u"calendar.use"_s);
    row->addWidget(m_earliest, 0, Qt::AlignVCenter);
    row->addWidget(m_use, 0, Qt::AlignVCenter);
    column->addLayout(row);
    connect(m_earliest, &QPushButton::clicked, this, &PlannerCard::takeEarliest);
    connect(m_use, &QPushButton::clicked, this, &PlannerCard::useStart);
    return m_foot;
}

QUuid PlannerCard::proposal() const { return m_picker->proposal(); }

void PlannerCard::focusFirst() { m_picker->edit()->setFocus(); }

bool PlannerCard::isForward() const { return m_forward->isChecked(); }

OsapMode PlannerCard::mode() const { return OsapMode(m_osap->currentData().toInt()); }

PlanInput PlannerCard::input() const
{
    PlanInput base = m_facts.input(m_context.policy, m_context.clock.today());
    if (m_stored)
        base = planInputFor(dueProposal(*m_stored), base);
    base.osap = mode();
    return base;
}

void PlannerCard::setFacts(const PlanFacts &facts)
{
    m_facts = facts;
    m_known = true;
    loadStart();
    replan();
}

void PlannerCard::setProposal(const std::optional<StoredProposal> &stored)
{
    const QUuid id = stored ? stored->proposal.id : QUuid();
    if (id != (m_stored ? m_stored->proposal.id : QUuid()))
        m_startTouched = m_osapTouched = false;
    m_stored = stored;
    const QString name = stored ? stored->proposal.courseName : QString();
    m_picker->setProposal(id, stored && name.isEmpty() ? tr("Untitled") : name);
    loadOsap();
    loadStart();
    replan();
}

void PlannerCard::loadOsap()
{
    if (m_osapTouched)
        return;
    OsapMode osap = OsapMode::WhileWaiting;
    if (m_stored)
        osap = planInputFor(dueProposal(*m_stored), m_facts.input(m_context.policy, m_context.clock.today())).osap;
    m_osap->setCurrentData(int(osap));
}

void PlannerCard::loadStart()
{
    if (m_startTouched || !m_known)
        return;
    const QDate wished = m_stored ? m_stored->proposal.annex.firstDelivery : QDate();
    // Without a wish it begins with the first day that can be met.
    m_start->setDate(wished.isValid() ? wished : planForward(m_context.clock.today(), input()).start);
    m_start->setDefaultDate(m_context.clock.today());
}

void PlannerCard::replan()
{
    if (!m_known)
        return;
    setTitle(isForward() ? tr("Plan forward from a submission") : tr("Plan back from a start date"));
    m_startBlock->setVisible(!isForward());
    m_submittedBlock->setVisible(isForward());
    const ChainState *chain = m_stored ? &m_stored->chain : nullptr;
    const bool underWay = chain && (chain->standing == Standing::InReview || chain->standing == Standing::Approved);
    m_submittedBlock->setLabel(underWay ? tr("Taken up again on") : tr("S&ubmitted on"));
    m_plan = isForward() ? planForward(m_submitted->date(), input()) : planBackward(m_start->date(), input());
    showPlan();
}

void PlannerCard::showPlan()
{
    const QDate today = m_context.clock.today();
    const DateField *field = isForward() ? m_submitted : m_start;
    FieldBlock *block = isForward() ? m_submittedBlock : m_startBlock;
    const bool wrong = !field->isAcceptable() && !field->edit()->hasFocus();
    block->setHint(wrong ? tr("There is no such date.") : QString(), Tone::Danger);

    const int weeks = m_stored ? m_stored->proposal.weeks.whole().value_or(0) : 0;
    m_timeline->setRows(planRows(m_plan, {m_context.policy, today, isForward(), std::clamp(weeks, 0, 60)}), today);
    m_timeline->setVisible(!m_plan.steps.isEmpty());

    Tone tone = Tone::Neutral;
    QString words;
    QStringList remarks;
    if (m_plan.steps.isEmpty()) {
        words = isForward() ? tr("Give the day it is submitted") : tr("Give a first day of delivery");
    } else if (isForward() && m_plan.feasible) {
        tone = Tone::Success;
        words = tr("First day from %1").arg(dateText(m_plan.start));
    } else {
        words = planSummary(m_plan, m_context.policy);
        tone = !m_plan.feasible ? Tone::Danger : m_plan.slackDays < kTightDays ? Tone::Warning : Tone::Success;
    }
    for (const QString &remark : std::as_const(m_plan.remarks))
        remarks.append(planRemark(remark, m_plan, m_context.policy));
    m_result->setPill(words, tone);
    m_result->setToolTip(words);
    m_result->setAccessibleName(words);
    m_result->updateGeometry();
    m_remarks->setRemarks(remarks, m_plan.feasible ? Tone::Neutral : Tone::Warning);

    const QDate earliest = m_plan.earliestStart;
    const bool back = !isForward() && !m_plan.steps.isEmpty();
    m_earliest->setVisible(back && earliest.isValid() && earliest != m_start->date());
    m_earliest->setText(tr("Earliest start %1").arg(dateText(earliest)));
    const QDate start = m_plan.start;
    const bool editable =
        m_stored && (m_stored->chain.standing == Standing::Draft || m_stored->chain.standing == Standing::Returned);
    m_use->setVisible(editable && start.isValid() && start != m_stored->proposal.annex.firstDelivery);
    m_foot->setVisible(!remarks.isEmpty() || !m_earliest->isHidden() || !m_use->isHidden());
    layTop();
}

void PlannerCard::takeEarliest()
{
    m_startTouched = true;
    m_start->setDate(m_plan.earliestStart);
    replan();
    m_start->edit()->setFocus();
}

void PlannerCard::useStart()
{
    const QUuid id = m_stored->proposal.id;
    const QString name = m_stored->proposal.courseName;
    const QDate before = m_stored->proposal.annex.firstDelivery;
    const QDate start = m_plan.start;
    m_context.store.write(this, settingStart(id, start), [this, id, name, before, start](const Result<void> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return;
        }
        m_context.undo.push(new StoreCommand(m_context.store, tr("the first day of %1").arg(name),
                                             settingStart(id, before), settingStart(id, start)));
        m_startTouched = false;
        emit message(tr("%1 begins on %2 now. Ctrl+Z takes it back.").arg(name, dateText(start)));
    });
}

void PlannerCard::layTop()
{
    // Beside the fields where there is room for it, else below them.
    const int fields = 2 * 230 + 150 + 2 * kGap;
    const bool beside = width() - 3 * kGap - fields >= m_result->sizeHint().width();
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(beside ? kGap : 8);
    m_answer->setContentsMargins(0, 0, 0, beside ? 6 : 0);
}

void PlannerCard::resizeEvent(QResizeEvent *event)
{
    SqueezableCard::resizeEvent(event);
    layTop();
}

} // namespace credence
