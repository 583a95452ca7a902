// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stackforms.h"

#include "core/wording/wording.h"
#include "ui/stacks/stackwords.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Loading is not editing; what is being typed stays, but for space that the store leaves out.
void load(QLineEdit *field, const QString &text)
{
    if (field->text() == text || (field->hasFocus() && field->text().simplified() == text.simplified()))
        return;
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

BasicsCard::BasicsCard(StackSession &session, QWidget *parent)
    : Card(tr("Stack"), parent), m_session(session), m_name(new QLineEdit(this)), m_outcome(new QuietComboBox(this)),
      m_award(new QLineEdit(this)), m_level(new QuietComboBox(this))
{
    m_name->setObjectName(u"stacks.name"_s);
    m_outcome->setObjectName(u"stacks.outcome"_s);
    m_award->setObjectName(u"stacks.award"_s);
    m_level->setObjectName(u"stacks.level"_s);
    for (const StackOutcome outcome :
         {StackOutcome::None, StackOutcome::Certificate, StackOutcome::MicroCertificate, StackOutcome::CourseCredit})
        m_outcome->addItem(standingAlone(stackOutcomeName(outcome)), int(outcome));
    for (const CourseLevel level : {CourseLevel::None, CourseLevel::Undergraduate, CourseLevel::Graduate})
        m_level->addItem(level == CourseLevel::None ? tr("Not set") : standingAlone(stackLevelName(level)), int(level));
    m_nameBlock = new FieldBlock(tr("&Name"), m_name, {}, this);
    m_awardBlock = new FieldBlock(tr("&Award"), m_award, {}, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_nameBlock, 0, 0, 1, 2);
    grid->addWidget(new FieldBlock(tr("The whole leads &to"), m_outcome, {}, this), 1, 0, Qt::AlignTop);
    grid->addWidget(new FieldBlock(tr("Course &level"), m_level, {}, this), 1, 1, Qt::AlignTop);
    grid->addWidget(m_awardBlock, 2, 0, 1, 2);
    body()->addLayout(grid);

    connect(m_name, &QLineEdit::textEdited, this, &BasicsCard::nameEdited);
    m_name->installEventFilter(this);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        const auto outcome = StackOutcome(m_outcome->currentData().toInt());
        const Stack &now = m_session.stack();
        QString award = now.award;
        // The name of a certificate is no course, and the other way round; who comes back finds it again.
        if ((outcome == StackOutcome::CourseCredit) != (now.outcome == StackOutcome::CourseCredit)) {
            award = m_leftOf == now.id ? m_leftAward : QString();
            m_leftOf = now.id;
            m_leftAward = now.award;
        }
        m_session.edit(tr("changing what a stack leads to"), [outcome, award](Stack &stack) {
            stack.outcome = outcome;
            stack.award = award;
        });
    });
    connect(m_level, &QComboBox::activated, this, [this] {
        const auto level = CourseLevel(m_level->currentData().toInt());
        m_session.edit(tr("changing the level of a stack"), [level](Stack &stack) { stack.level = level; });
    });
    connect(m_award, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_session.edit(
            tr("changing the award of a stack"), [text](Stack &stack) { stack.award = text; },
            StackSession::Pace::Typing);
    });
}

QWidget *BasicsCard::outcome() const { return m_outcome; }

void BasicsCard::nameEdited(const QString &text)
{
    const bool taken = m_session.edit(
        tr("renaming a stack"), [text](Stack &stack) { stack.name = text; }, StackSession::Pace::Typing);
    m_nameBlock->setProblem(taken ? QString() : tr("A stack that is kept has a name."));
}

/// A name that could not be taken is as it was once the field is left.
bool BasicsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::FocusOut) {
        m_nameBlock->setProblem({});
        if (m_name->text() != m_session.stack().name)
            m_name->setText(m_session.stack().name);
    }
    return Card::eventFilter(watched, event);
}

void BasicsCard::refresh()
{
    const Stack &stack = m_session.stack();
    load(m_name, stack.name);
    load(m_award, stack.award);
    m_outcome->setCurrentData(int(stack.outcome));
    m_level->setCurrentData(int(stack.level));
    showAward();
}

void BasicsCard::showAward()
{
    const bool course = m_session.stack().outcome == StackOutcome::CourseCredit;
    const bool none = m_session.stack().outcome == StackOutcome::None;
    m_awardBlock->setVisible(!none);
    m_awardBlock->setLabel(course ? tr("Course that it &equals") : tr("Name of the &award"));
}

void BasicsCard::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_award->setReadOnly(readOnly);
    m_outcome->setEnabled(!readOnly);
    m_level->setEnabled(!readOnly);
}

} // namespace credence
