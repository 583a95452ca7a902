// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/formdialog.h"

#include "core/proposal/proposal.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/screenroom.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

FormDialog::FormDialog(const QString &name, const QString &title, const QString &deed, QWidget *parent)
    : TabsByLayout(parent), m_body(new QVBoxLayout), m_problem(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_buttons(new QHBoxLayout), m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this)),
      m_deed(makeButton(deed, ButtonKind::Primary, this))
{
    setObjectName(name);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(new TextLabel(title, TextSize::Heading, QFont::DemiBold, this));
    m_body->setSpacing(12);
    column->addLayout(m_body, 1);
    m_problem->setObjectName(name + u".problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    column->addWidget(m_problem);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_deed);
    column->addLayout(m_buttons);
    m_cancel->setObjectName(name + u".cancel"_s);
    m_deed->setObjectName(name + u".do"_s);
    m_deed->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &FormDialog::wanted);
}

void FormDialog::setReady(bool ready)
{
    m_deed->setEnabled(ready);
    if (ready && (!focusWidget() || focusWidget() == m_cancel))
        m_deed->setFocus();
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // Wrapped words that come later need their height at once: a layout alone would squeeze what is there.
    if (event->type() == QEvent::LayoutRequest && isVisible() && layout()->hasHeightForWidth()) {
        const int wanted = std::min(layout()->totalHeightForWidth(width()), screenRoom(this).height());
        if (wanted > height())
            resize(width(), wanted);
    }
    return done;
}

QPushButton *FormDialog::addButton(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, ButtonKind::Normal, this);
    button->setObjectName(name);
    int at = 0;
    while (m_buttons->itemAt(at)->widget())
        ++at;
    m_buttons->insertWidget(at, button);
    return button;
}

void FormDialog::say(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent said(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString FormDialog::problem() const { return m_problem->text(); }

QString moneyInField(qint64 cents)
{
    return cents < 0 ? QString() : moneyText(cents).replace(u'.', QLocale().decimalPoint());
}

} // namespace credence
