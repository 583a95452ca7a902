// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stackforms.h"

#include "core/wording/wording.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

AgreementsCard::AgreementsCard(StackSession &session, const Clock &clock, QWidget *parent)
    : Card(tr("Agreed with others"), parent), m_session(session), m_conversion(new QWidget(this)),
      m_rule(new TextField(2, 6, m_conversion)), m_decidedBy(new QLineEdit(m_conversion)),
      m_inSyllabus(new DateField(m_conversion)), m_consulted(new DateField(this)), m_budget(new DateField(this)),
      m_note(new TextField(2, 6, this))
{
    m_rule->setObjectName(u"stacks.rule"_s);
    m_decidedBy->setObjectName(u"stacks.ruleBy"_s);
    m_inSyllabus->edit()->setObjectName(u"stacks.inSyllabus"_s);
    m_consulted->edit()->setObjectName(u"stacks.consulted"_s);
    m_budget->edit()->setObjectName(u"stacks.budget"_s);
    m_note->setObjectName(u"stacks.note"_s);
    for (DateField *field : {m_inSyllabus, m_consulted, m_budget})
        field->setDefaultDate(clock.today());
    body()->setSpacing(12);
    body()->addWidget(new FieldBlock(tr("Talked over with &OAPSI on"), m_consulted,
                                     tr("A stack needs a more in-depth conversation."), this));
    body()->addWidget(new FieldBlock(tr("Revenue sharing in the unit’s &budget since"), m_budget,
                                     tr("Until then the money of its members is to be agreed."), this));
    auto *conversion = new QVBoxLayout(m_conversion);
    conversion->setContentsMargins(0, 0, 0, 0);
    conversion->setSpacing(12);
    conversion->addWidget(new FieldBlock(tr("How a &pass becomes a grade"), m_rule, {}, m_conversion));
    m_help = remarkLabel({}, m_conversion); // too long for the hint of a field
    conversion->addWidget(m_help);
    conversion->addWidget(new FieldBlock(tr("&Decided by"), m_decidedBy, {}, m_conversion));
    conversion->addWidget(new FieldBlock(tr("In the &syllabus since"), m_inSyllabus, {}, m_conversion));
    body()->addWidget(m_conversion);
    auto *note = new FieldBlock(tr("&Remarks"), m_note, {}, this);
    note->setOptional();
    body()->addWidget(note);

    bindDate(m_inSyllabus, &Stack::conversionInSyllabus, tr("changing when the rule stood in the syllabus"));
    bindDate(m_consulted, &Stack::consultedOn, tr("changing the conversation with OAPSI"));
    bindDate(m_budget, &Stack::budgetDiscussedOn, tr("changing the discussion of the budget"));
    connect(m_rule, &TextField::edited, this, [this](const QString &text) {
        m_session.edit(
            tr("changing the conversion rule"), [text](Stack &stack) { stack.conversionRule = text; },
            StackSession::Pace::Typing);
    });
    connect(m_decidedBy, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_session.edit(
            tr("changing who decided the conversion"), [text](Stack &stack) { stack.conversionDecidedBy = text; },
            StackSession::Pace::Typing);
    });
    connect(m_note, &TextField::edited, this, [this](const QString &text) {
        m_session.edit(
            tr("changing the remarks of a stack"), [text](Stack &stack) { stack.note = text; },
            StackSession::Pace::Typing);
    });
}

void AgreementsCard::bindDate(DateField *field, QDate Stack::*date, const QString &act)
{
    connect(field, &DateField::dateChanged, this, [this, date, act](QDate day) {
        m_session.edit(
            act, [date, day](Stack &stack) { stack.*date = day; }, StackSession::Pace::Typing);
    });
}

void AgreementsCard::refresh()
{
    const Stack &stack = m_session.stack();
    const std::pair<DateField *, QDate> dates[] = {{m_inSyllabus, stack.conversionInSyllabus},
                                                   {m_consulted, stack.consultedOn},
                                                   {m_budget, stack.budgetDiscussedOn}};
    for (const auto &[field, day] : dates) {
        if (field->date() != day) // what is being typed stays
            field->setDate(day);
    }
    m_rule->setText(stack.conversionRule);
    m_note->setText(stack.note);
    if (m_decidedBy->text() != stack.conversionDecidedBy)
        m_decidedBy->setText(stack.conversionDecidedBy);
    m_help->setText(conversionHelp(stack));
    m_rule->setAccessibleDescription(m_help->text());
    m_conversion->setVisible(needsConversionRule(stack)); // R41: not asked for any other stack
}

void AgreementsCard::setReadOnly(bool readOnly)
{
    for (DateField *field : {m_inSyllabus, m_consulted, m_budget})
        field->setReadOnly(readOnly);
    m_rule->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_decidedBy->setReadOnly(readOnly);
}

} // namespace credence
