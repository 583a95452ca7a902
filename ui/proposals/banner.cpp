// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/banner.h"

#include "core/wording/wording.h"
#include "ui/proposals/editsession.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// What was said with the last return, if anything.
const ApprovalEvent *lastReturn(const QList<ApprovalEvent> &history)
{
    for (auto event = history.crbegin(); event != history.crend(); ++event) {
        if (event->request.action == Action::Return && !event->corrected)
            return &*event;
    }
    return nullptr;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_button(makeButton({}, ButtonKind::Link, this))
{
    setObjectName(u"editor.banner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"editor.banner.do"_s);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { emit wanted(m_deed); });
}

QString Banner::sentence() const { return isHidden() ? QString() : m_text->text(); }

void Banner::say(const QString &text, Tone tone, Deed deed, const QString &button)
{
    m_tone = tone;
    m_deed = deed;
    m_text->setText(text);
    m_text->setTone(tone == Tone::Neutral ? Tone::Info : tone);
    m_button->setText(button);
    m_button->setVisible(deed != Deed::None);
    setVisible(!text.isEmpty());
    update();
}

void Banner::show(const EditSession &session, const Policy &policy, bool fileReadOnly)
{
    const ChainState &chain = session.chain();
    if (!session.isOpen())
        return say({}, Tone::Info);
    if (session.state() == EditSession::State::NotSaved)
        return say(tr("What you typed is not saved yet. It is kept here and tried again."), Tone::Danger,
                   Deed::SolveConflict, tr("Try now"));
    if (fileReadOnly)
        return say(tr("The office file was opened for reading, so nothing can be changed here."), Tone::Info);
    switch (chain.standing) {
    case Standing::Draft:
        return say({}, Tone::Info);
    case Standing::InReview:
        return say(tr("With %1 since %2: the text is frozen while others decide. To change it, have it returned, or "
                      "withdraw it, under Approvals.")
                       .arg(stageName(chain.stage, policy), dateText(chain.since)),
                   Tone::Info, Deed::ShowApproval, tr("Show it under Approvals"));
    case Standing::Returned: {
        const ApprovalEvent *event = lastReturn(session.around().history);
        if (!event)
            return say({}, Tone::Info);
        return say(tr("%1 returned it on %2: “%3”", "stage, date, comment")
                       .arg(stageName(chain.returnedBy, policy), dateText(event->request.on), event->request.comment),
                   Tone::Warning);
    }
    case Standing::Withdrawn:
        return say(tr("It was withdrawn. It can be edited; reopen it under Approvals before it is submitted again."),
                   Tone::Warning, Deed::ShowApproval, tr("Show it under Approvals"));
    case Standing::Declined:
        return say(tr("It was declined on %1, and its text is frozen. It can be reopened as a draft under Approvals.")
                       .arg(dateText(chain.since)),
                   Tone::Danger, Deed::ShowApproval, tr("Show it under Approvals"));
    case Standing::Retired:
        return say(tr("It is retired, and its text is frozen."), Tone::Info);
    case Standing::Approved:
        if (session.asksBeforeEdit())
            return say(tr("Approved on %1. Fees and dates may be kept up to date here; a change of what was approved "
                          "may need approval again.")
                           .arg(dateText(chain.approvedOn)),
                       Tone::Success, Deed::EditApproved, tr("Edit all the same…"));
        return say(
            tr("Approved on %1, and edited here since. What was approved is kept as revision %2; ask OAPSI whether "
               "re-approval is needed.")
                .arg(dateText(chain.approvedOn), QString::number(chain.revision)),
            Tone::Warning);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours(this).tone(m_tone).back);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace credence
