// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/budgetdialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/offerings/feebox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/quietboxes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QLatin1StringView kUses[] = {"instructor"_L1, "research"_L1, "award"_L1}; // R64

QString rateInField(int rate) { return QLocale().toString(rate / 100.0, 'g', 5); }

} // namespace

std::optional<int> rateFromText(const QString &text)
{
    QString digits = text.simplified().remove(u'%').remove(u' ');
    digits.replace(u',', u'.');
    if (digits.isEmpty())
        return 0;
    const auto cents = parseMoney(digits); // hundredths, without floating point
    return cents && *cents >= 0 && *cents <= 10000 ? std::optional<int>(int(*cents)) : std::nullopt;
}

BudgetDialog::BudgetDialog(const PageContext &context, const OfferingReading &reading, QWidget *parent)
    : FormDialog(u"offerings.budget"_s, tr("Money of %1").arg(reading.stored.name), tr("Save"), parent),
      m_context(context), m_reading(reading), m_fee(new QLineEdit(this)), m_cardRate(new QLineEdit(this)),
      m_share(new QLineEdit(this)),
      m_feeBox(new FeeBox(u"offerings.budget.feeRemark"_s, context.policy.limits, context.clock.today(), this)),
      m_tls(new QCheckBox(tr("&Teaching and Learning Services take part"), this)), m_costs(new QWidget(this)),
      m_use(new QuietComboBox(this)), m_otherUse(new QLineEdit(this)), m_agreement(new QuietComboBox(this)),
      m_result(new TextLabel({}, TextSize::Body, QFont::DemiBold, this))
{
    setHelpAnchor(this, u"money"_s);
    const Offering &offering = reading.stored.offering;
    m_fee->setText(moneyInField(offering.fee));
    m_cardRate->setText(rateInField(offering.budget.cardRate));
    m_share->setText(rateInField(offering.budget.partnerShare));
    m_tls->setChecked(offering.budget.tlsInvolved);
    m_fee->setObjectName(u"offerings.budget.fee"_s);
    m_cardRate->setObjectName(u"offerings.budget.cardRate"_s);
    m_share->setObjectName(u"offerings.budget.share"_s);
    m_tls->setObjectName(u"offerings.budget.tls"_s);
    auto *rates = new QHBoxLayout;
    rates->setSpacing(12);
    rates->addWidget(new FieldBlock(tr("&Fee for a learner, $"), m_fee, {}, this), 1, Qt::AlignTop);
    rates->addWidget(new FieldBlock(tr("Card &charge, %"), m_cardRate, tr("On payments by credit card only."), this), 1,
                     Qt::AlignTop);
    rates->addWidget(new FieldBlock(tr("&Partner’s share, %"), m_share, tr("Of the revenue after card charges."), this),
                     1, Qt::AlignTop);
    body()->addLayout(rates);
    body()->addWidget(m_feeBox);
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("Costs"), TextSize::Label, QFont::DemiBold, this));
    heading->addStretch(1);
    QPushButton *add = makeButton(tr("Add a cost"), ButtonKind::Link, this);
    add->setObjectName(u"offerings.budget.add"_s);
    heading->addWidget(add);
    body()->addLayout(heading);
    auto *lines = new QVBoxLayout(m_costs);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    body()->addWidget(m_costs);
    for (const CostLine &line : offering.budget.costs)
        addLine(line);
    body()->addWidget(m_tls);
    makeUse();
    m_result->setObjectName(u"offerings.budget.result"_s);
    m_result->setWordWrap(true);
    body()->addWidget(m_result);
    body()->addWidget(remarkLabel(netHelp(), this));
    body()->addStretch(1);
    for (QLineEdit *field : {m_fee, m_cardRate, m_share})
        connect(field, &QLineEdit::textEdited, this, &BudgetDialog::count);
    connect(m_tls, &QCheckBox::clicked, this, &BudgetDialog::count);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().kind->setFocus();
        count();
    });
    connect(this, &FormDialog::wanted, this, &BudgetDialog::keep);
    setMinimumWidth(640);
    count();
    m_fee->setFocus();
}

void BudgetDialog::makeUse()
{
    const BudgetTerms &terms = m_reading.stored.offering.budget;
    m_use->setObjectName(u"offerings.budget.use"_s);
    m_otherUse->setObjectName(u"offerings.budget.otherUse"_s);
    m_agreement->setObjectName(u"offerings.budget.agreement"_s);
    m_use->addItem(useOfFundsName({}), QString());
    for (const QLatin1StringView each : kUses)
        m_use->addItem(useOfFundsName(each), QString(each));
    m_use->addItem(tr("another use…"), u"other"_s);
    m_use->setCurrentData(terms.useOfFunds);
    if (m_use->currentIndex() < 0) {
        m_use->setCurrentData(u"other"_s);
        m_otherUse->setText(terms.useOfFunds);
    }
    m_agreement->addItem(tr("agreed case by case"), true);
    m_agreement->addItem(tr("the standard agreement"), false);
    m_agreement->setCurrentData(terms.caseByCase);
    const auto other = [this] { m_otherUse->setVisible(m_use->currentData() == u"other"_s); };
    connect(m_use, &QComboBox::currentIndexChanged, this, other);
    other();
    m_otherUse->setPlaceholderText(tr("which use"));
    m_otherUse->setAccessibleName(tr("Which other use"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FieldBlock(tr("&Use of the net"), m_use, {}, this), 1, Qt::AlignTop);
    row->addWidget(m_otherUse, 1, Qt::AlignBottom);
    row->addWidget(new FieldBlock(tr("&Agreement"), m_agreement, {}, this), 1, Qt::AlignTop);
    body()->addLayout(row);
}

void BudgetDialog::addLine(const CostLine &cost)
{
    Line line{};
    line.row = new QWidget(m_costs);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    line.kind = new QuietComboBox(line.row);
    for (const CostKind each :
         {CostKind::Design, CostKind::Promotion, CostKind::Tls, CostKind::Instructor, CostKind::Other})
        line.kind->addItem(costKindName(each), int(each));
    line.kind->setCurrentData(int(cost.kind));
    line.amount = new QLineEdit(cost.cents > 0 ? moneyInField(cost.cents) : QString(), line.row);
    line.each = new QuietComboBox(line.row);
    line.each->addItem(tr("once"), false);
    line.each->addItem(tr("each cohort"), true);
    line.each->setCurrentData(cost.perCohort);
    line.note = new QLineEdit(cost.note, line.row);
    QToolButton *remove = iconButton(u"x"_s, tr("Remove this cost"), line.row);
    remove->setIconSize(QSize(12, 12));
    const QString name = u"offerings.budget.cost%1."_s.arg(m_lines.size());
    const std::pair<QWidget *, QString> fields[] = {
        {line.kind, u"kind"_s}, {line.amount, u"amount"_s}, {line.each, u"each"_s}, {line.note, u"note"_s}};
    for (const auto &[field, part] : fields)
        field->setObjectName(name + part);
    line.kind->setSpokenName(tr("Kind of cost"));
    line.amount->setAccessibleName(tr("Amount, $"));
    line.each->setSpokenName(tr("Once or for each cohort"));
    line.note->setAccessibleName(tr("Note"));
    line.amount->setPlaceholderText(tr("amount"));
    line.note->setPlaceholderText(tr("note"));
    line.amount->setMaximumWidth(110);
    row->addWidget(line.kind);
    row->addWidget(line.amount);
    row->addWidget(line.each);
    row->addWidget(line.note, 1);
    row->addWidget(remove);
    m_costs->layout()->addWidget(line.row);
    connect(line.kind, &QComboBox::activated, this, &BudgetDialog::count);
    connect(line.each, &QComboBox::activated, this, &BudgetDialog::count);
    connect(line.amount, &QLineEdit::textEdited, this, &BudgetDialog::count);
    connect(remove, &QToolButton::clicked, this, [this, gone = line.row] { removeLine(gone); });
    m_lines.append(line);
}

void BudgetDialog::removeLine(QWidget *row)
{
    m_lines.removeIf([row](const Line &line) { return line.row == row; });
    row->hide();
    row->deleteLater();
    count();
    adjustSize();
}

tl::expected<Offering, QString> BudgetDialog::entered() const
{
    Offering offering = m_reading.stored.offering;
    const auto amount = [](const QString &text) { return parseMoney(text); };
    if (m_fee->text().trimmed().isEmpty())
        offering.fee = -1;
    else if (const auto fee = amount(m_fee->text()); fee && *fee >= 0)
        offering.fee = *fee;
    else
        return tl::unexpected(tr("“%1” is no amount. Write it as 450 or 450.00.").arg(m_fee->text()));
    BudgetTerms &terms = offering.budget;
    const auto card = rateFromText(m_cardRate->text());
    const auto share = rateFromText(m_share->text());
    if (!card || !share)
        return tl::unexpected(tr("“%1” is no rate. Write per cent with at most two decimals, 2.4.")
                                  .arg(card ? m_share->text() : m_cardRate->text()));
    terms.cardRate = *card;
    terms.partnerShare = *share;
    terms.tlsInvolved = m_tls->isChecked();
    terms.costs.clear();
    for (const Line &line : m_lines) {
        CostLine cost{.kind = CostKind(line.kind->currentData().toInt()),
                      .perCohort = line.each->currentData().toBool(),
                      .note = line.note->text().simplified()};
        if (line.amount->text().trimmed().isEmpty() && cost.note.isEmpty())
            continue; // nothing was entered
        const auto cents = amount(line.amount->text());
        if (!cents)
            return tl::unexpected(tr("“%1” is no amount. Write it as 450 or 450.00.").arg(line.amount->text()));
        cost.cents = *cents;
        terms.costs.append(cost);
    }
    const QString use = m_use->currentData().toString();
    const QString own = m_otherUse->text().simplified();
    terms.useOfFunds = use == "other"_L1 && !own.isEmpty() ? own : use;
    terms.caseByCase = m_agreement->currentData().toBool();
    return offering;
}

void BudgetDialog::count()
{
    const auto offering = entered();
    if (!offering) {
        m_result->setText({});
        deed()->setEnabled(false);
        return say(offering.error());
    }
    m_feeBox->setOffering(*offering); // R60, R61
    const QList<BudgetProblem> problems = budgetProblems(offering->budget);
    say(problems.isEmpty() ? QString() : budgetProblemSentence(problems.first()));
    deed()->setEnabled(problems.isEmpty());
    const Budget budget =
        budgetOf(std::max<qint64>(0, offering->fee), offering->budget, m_reading.paid, int(m_reading.cohorts.size()));
    //: %1 an amount, %2 "Breaks even at 12 learners"
    m_result->setText(tr("Net to unit as enrolled: %1 · %2").arg(amountText(budget.net), budgetSummary(budget)));
}

void BudgetDialog::keep()
{
    const auto offering = entered();
    if (!offering)
        return say(offering.error());
    const Offering before = m_reading.stored.offering;
    const Offering after = m_feeBox->with(*offering);
    deed()->setEnabled(false);
    carryOut(m_context, this, tr("changing the money of %1").arg(m_reading.stored.name),
             changingOffering(before, after), changingOffering(after, before), [this](const Result<void> &saved) {
                 deed()->setEnabled(true);
                 if (!saved)
                     return say(errorSentence(saved.error()));
                 emit message(tr("Saved. Ctrl+Z takes it back."));
                 accept();
             });
}

} // namespace credence
