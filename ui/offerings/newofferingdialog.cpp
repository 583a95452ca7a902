// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/newofferingdialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/offerings/feebox.h"
#include "ui/shell/recordmodel.h"
#include "ui/shell/storecommand.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 200;

/// What making an offering gives.
struct Made {
    StoredOffering stored;
    QUuid cohort;
};

Result<Made> makeOffering(Office &office, const Offering &offering, std::optional<Cohort> cohort)
{
    auto stored = office.delivery().addOffering(offering);
    if (!stored)
        return tl::unexpected(stored.error());
    Made made{*std::move(stored), {}};
    if (!cohort)
        return made;
    cohort->offering = made.stored.offering.id;
    const auto row = office.delivery().addCohort(*cohort);
    if (!row) {
        (void)office.delivery().removeOffering(made.stored.offering.id); // all of it or nothing
        return tl::unexpected(row.error());
    }
    made.cohort = row->cohort.id;
    return made;
}

} // namespace

NewOfferingDialog::NewOfferingDialog(const PageContext &context, const QUuid &proposal, QWidget *parent)
    : FormDialog(u"offerings.new"_s, tr("New offering"), tr("Create the offering"), parent), m_context(context),
      m_words(new QLineEdit(this)), m_table(new DataTable(this)),
      m_model(new RecordModel(QStringList{tr("Micro-credential"), tr("Unit")}, this)), m_choice(new QWidget(this)),
      m_name(new TextLabel({}, TextSize::Body, QFont::DemiBold, this)), m_form(new QWidget(this)),
      m_title(new QLineEdit(this)), m_fee(new QLineEdit(this)), m_tls(new QLineEdit(this)),
      m_scheduled(new QRadioButton(tr("&Scheduled: a common first and last day"), this)),
      m_rolling(new QRadioButton(tr("&Rolling: learners start when they like"), this)),
      m_rollingHint(remarkLabel({}, this)), m_start(new DateField(this)), m_end(new DateField(this))
{
    setHelpAnchor(this, u"new-offering"_s);
    makeChoice();
    makeForm();
    connect(this, &FormDialog::wanted, this, &NewOfferingDialog::make);
    m_form->setEnabled(false);
    deed()->setEnabled(false);
    if (proposal.isNull()) {
        m_name->hide();
        lookUp();
        m_words->setFocus();
    } else {
        m_choice->hide();
        read(proposal);
    }
    setMinimumWidth(560);
}

void NewOfferingDialog::makeChoice()
{
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words->setObjectName(u"offerings.new.words"_s);
    m_words->setPlaceholderText(tr("Search the approved micro-credentials…"));
    m_words->setAccessibleName(tr("Search the approved micro-credentials"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(u"offerings.new.table"_s);
    m_table->setAccessibleName(tr("Approved micro-credentials"));
    m_table->setModel(m_model);
    m_table->setColumns({30, 20}, 0);
    m_table->setFixedHeight(180);
    column->addWidget(m_words);
    column->addWidget(m_table);
    m_name->setObjectName(u"offerings.new.name"_s);
    m_name->setWordWrap(true);
    body()->addWidget(m_choice);
    body()->addWidget(m_name);
    connect(m_words, &QLineEdit::textEdited, this, &NewOfferingDialog::lookUp);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_rows.size())
            read(m_rows.at(row).id);
    });
    connect(m_table, &DataTable::opened, this, [this] {
        if (deed()->isEnabled())
            make();
    });
}

void NewOfferingDialog::makeForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto pair = [&](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    m_title->setObjectName(u"offerings.new.title"_s);
    m_fee->setObjectName(u"offerings.new.fee"_s);
    m_tls->setObjectName(u"offerings.new.tls"_s);
    m_scheduled->setObjectName(u"offerings.new.scheduled"_s);
    m_rolling->setObjectName(u"offerings.new.rolling"_s);
    m_rollingHint->setObjectName(u"offerings.new.rollingHint"_s);
    m_start->edit()->setObjectName(u"offerings.new.start"_s);
    m_end->edit()->setObjectName(u"offerings.new.end"_s);
    auto *title = new FieldBlock(tr("&Title"), m_title, tr("What tells it from the others, “spring”."), m_form);
    title->setOptional();
    pair(title, new FieldBlock(tr("&Fee for a learner, $"), m_fee, tr("As approved; change it where needed."), m_form));
    m_tlsBlock = new FieldBlock(tr("T&LS cost estimate, $"), m_tls,
                                tr("Needed, because Teaching and Learning Services take part (section 3d)."), m_form);
    m_feeBox = new FeeBox(u"offerings.new.feeRemark"_s, m_context.policy.limits, m_context.clock.today(), m_form);
    column->addWidget(m_feeBox);
    column->addWidget(m_tlsBlock);
    m_tlsBlock->hide();
    column->addWidget(m_scheduled);
    column->addWidget(m_rolling);
    column->addWidget(m_rollingHint);
    m_rollingHint->hide();
    m_startBlock = new FieldBlock(tr("F&irst day"), m_start, tr("Empty: the first cohort is planned later."), m_form);
    m_endBlock = new FieldBlock(tr("L&ast day"), m_end, {}, m_form);
    pair(m_startBlock, m_endBlock);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(m_scheduled, &QRadioButton::toggled, this, &NewOfferingDialog::layRegistration);
    connect(m_fee, &QLineEdit::textEdited, this, &NewOfferingDialog::check);
    connect(m_tls, &QLineEdit::textEdited, this, &NewOfferingDialog::check);
    connect(m_start, &DateField::dateChanged, this, [this] {
        suggestEnd();
        check();
    });
    connect(m_end, &DateField::dateChanged, this, [this] {
        m_endTouched = true;
        check();
    });
}

void NewOfferingDialog::lookUp()
{
    const ProposalFilter filter{.words = m_words->text().trimmed(),
                                .stages = {u"approved"_s, u"ministry"_s},
                                .sort = ProposalSort::Name,
                                .descending = false,
                                .limit = kMostRows};
    m_context.store.ask(
        this, [filter](Office &office) { return office.proposals(filter); },
        [this, asked = ++m_asked](const Result<QList<ProposalRow>> &rows) {
            if (asked != m_asked)
                return;
            if (!rows)
                return say(errorSentence(rows.error()));
            const QUuid kept = m_proposal ? m_proposal->id : QUuid();
            m_rows = *rows;
            QList<RecordModel::Record> records;
            int row = -1;
            for (const ProposalRow &one : std::as_const(m_rows)) {
                if (one.id == kept)
                    row = int(records.size());
                records.append({int(records.size()) + 1, {one.name, one.unit}, false});
            }
            m_model->setRecords(records);
            if (row < 0 && m_rows.size() == 1)
                row = 0; // nothing is left to choose
            if (row >= 0)
                m_table->setCurrentIndex(m_model->index(row, 0));
            if (m_rows.isEmpty())
                say(m_words->text().trimmed().isEmpty()
                        ? tr("Nothing is approved yet. An offering needs an approved micro-credential (section 5).")
                        : tr("No approved micro-credential has these words."));
            else
                say({});
        });
}

void NewOfferingDialog::read(const QUuid &id)
{
    m_context.store.ask(
        this,
        [id](Office &office) -> Result<Proposal> {
            const auto stored = office.proposal(id);
            if (!stored)
                return tl::unexpected(stored.error());
            if (stored->chain.standing == Standing::Retired)
                return tl::unexpected(Error{ErrorCode::NotApproved, {stored->proposal.reference, u"retired"_s}, {}});
            if (stored->chain.standing != Standing::Approved)
                return tl::unexpected(Error{ErrorCode::NotApproved, {stored->proposal.reference}, {}});
            const auto revision = office.revision(id, stored->chain.revision);
            return revision ? *revision : stored->proposal;
        },
        [this, asked = ++m_askedProposal](const Result<Proposal> &proposal) {
            if (asked != m_askedProposal)
                return;
            if (proposal)
                take(*proposal);
            else
                say(errorSentence(proposal.error()));
        });
}

void NewOfferingDialog::take(const Proposal &proposal)
{
    m_proposal = proposal;
    m_offering = offeringOf(proposal, m_context.policy.limits.capMax);
    m_name->setText(proposal.courseName);
    m_fee->setText(moneyInField(m_offering.fee));
    m_tlsBlock->setVisible(budgetProblems(m_offering.budget).contains(BudgetProblem::TlsEstimateMissing));
    Offering rolling = m_offering;
    rolling.registration = Registration::Rolling;
    QString why;
    for (const DeliveryProblem &problem : checkOffering(rolling, proposal.timing)) {
        if (problem.kind == DeliveryProblem::RollingNotAsynchronous)
            why = deliveryProblemSentence(problem); // R102
    }
    m_rolling->setEnabled(why.isEmpty());
    m_rollingHint->show();
    m_rollingHint->setText(why.isEmpty() ? tr("The instructor and the unit have to agree to it.") : why);
    const bool rolls = m_offering.registration == Registration::Rolling && why.isEmpty();
    (rolls ? m_rolling : m_scheduled)->setChecked(true);
    const QDate today = m_context.clock.today();
    const QDate wished = proposal.annex.firstDelivery;
    m_start->setDate(wished >= today ? wished : rolls ? today : QDate());
    m_endTouched = false;
    m_form->setEnabled(true);
    layRegistration();
}

void NewOfferingDialog::layRegistration()
{
    const bool rolling = m_rolling->isChecked();
    m_startBlock->setLabel(rolling ? tr("Learners can start f&rom") : tr("F&irst day"));
    m_endBlock->setLabel(rolling ? tr("L&ast day to start") : tr("L&ast day"));
    if (rolling && !m_start->date().isValid())
        m_start->setDate(m_context.clock.today()); // nothing has to be waited for
    suggestEnd();
    check();
}

void NewOfferingDialog::suggestEnd()
{
    if (m_endTouched)
        return;
    const Cohort cohort{.start = m_start->date()};
    m_end->setDate(m_rolling->isChecked() || !cohort.start.isValid() || m_offering.weeks <= 0
                       ? QDate()
                       : lastDayOf(cohort, m_offering.weeks));
}

tl::expected<Offering, QString> NewOfferingDialog::offering() const
{
    Offering offering = m_offering;
    offering.title = m_title->text().simplified();
    offering.registration = m_rolling->isChecked() ? Registration::Rolling : Registration::Scheduled;
    const auto amount = [](const QLineEdit *field) { return parseMoney(field->text()); };
    if (m_fee->text().trimmed().isEmpty())
        offering.fee = -1;
    else if (const auto fee = amount(m_fee); fee && *fee >= 0)
        offering.fee = *fee;
    else
        return tl::unexpected(tr("“%1” is no amount. Write it as 450 or 450.00.").arg(m_fee->text()));
    if (!m_tlsBlock->isHidden()) {
        const auto estimate = amount(m_tls);
        offering.budget.costs.append({.kind = CostKind::Tls, .cents = estimate.value_or(0), .perCohort = false});
    }
    const QList<DeliveryProblem> problems = checkOffering(offering, m_proposal->timing);
    if (!problems.isEmpty())
        return tl::unexpected(deliveryProblemSentence(problems.first()));
    return m_feeBox->with(offering);
}

tl::expected<std::optional<Cohort>, QString> NewOfferingDialog::cohort(const Offering &offering) const
{
    for (const DateField *field : {m_start, m_end}) {
        if (!field->isAcceptable())
            return tl::unexpected(field->problem());
    }
    if (!m_start->date().isValid())
        return std::optional<Cohort>();
    Cohort cohort;
    cohort.rolling = offering.registration == Registration::Rolling;
    cohort.start = m_start->date();
    cohort.end = m_end->date();
    const QList<DeliveryProblem> problems = checkCohort(cohort, offering);
    if (!problems.isEmpty())
        return tl::unexpected(deliveryProblemSentence(problems.first()));
    return std::optional<Cohort>(cohort);
}

void NewOfferingDialog::check()
{
    if (!m_proposal)
        return;
    const auto what = offering();
    const auto first = what ? cohort(*what) : tl::expected<std::optional<Cohort>, QString>();
    m_feeBox->setOffering(what.value_or(m_offering)); // R60, R61
    say(!what ? what.error() : first ? QString() : first.error());
    setReady(what && first && !m_context.store.isReadOnly());
    const bool rolling = m_rolling->isChecked();
    if (first && *first && outlastsLearners(**first, m_offering.weeks, m_offering.capWeeks))
        m_endBlock->setHint(outlastsLearnersSentence((**first).end, finalDate((**first).start, m_offering.capWeeks)),
                            Tone::Warning);
    else
        m_endBlock->setHint(rolling ? tr("Empty: it stays open.") : QString());
}

void NewOfferingDialog::make()
{
    if (!m_proposal)
        return;
    const auto what = offering();
    if (!what)
        return say(what.error());
    const auto first = cohort(*what);
    if (!first)
        return say(first.error());
    deed()->setEnabled(false);
    m_context.store.write(
        this, [offering = *what, cohort = *first](Office &office) { return makeOffering(office, offering, cohort); },
        [this, offering = *what, cohort = *first](const Result<Made> &made) {
            deed()->setEnabled(true);
            if (!made)
                return say(errorSentence(made.error()));
            const auto ids = std::make_shared<std::pair<QUuid, QUuid>>(made->stored.offering.id, made->cohort);
            m_context.undo.push(new StoreCommand(
                m_context.store, tr("making an offering"),
                [ids](Office &office) -> Result<void> {
                    if (!ids->second.isNull()) {
                        if (const auto gone = office.delivery().removeCohort(ids->second); !gone)
                            return gone;
                    }
                    return office.delivery().removeOffering(ids->first);
                },
                [ids, offering, cohort](Office &office) -> Result<void> {
                    const auto again = makeOffering(office, offering, cohort);
                    if (!again)
                        return tl::unexpected(again.error());
                    *ids = {again->stored.offering.id, again->cohort};
                    return {};
                }));
            emit this->made(made->stored.offering.id, made->cohort,
                            tr("%1 was created. It needs no new approval.").arg(made->stored.offering.reference));
            accept();
        });
}

} // namespace credence
