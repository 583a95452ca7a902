// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reminderspanel.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr auto kOnKey = "reminders";
constexpr auto kDaysKey = "reminder-days";
constexpr int kDays = 7;
constexpr int kMostDays = 60;

} // namespace

RemindersPanel::RemindersPanel(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_on(new QCheckBox(tr("&Remind me of what falls due"), this)),
      m_days(new QuietSpinBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(14);
    m_on->setObjectName(u"settings.reminders"_s);
    m_days->setObjectName(u"settings.reminder-days"_s);
    m_days->setRange(1, kMostDays);
    m_days->setMaximumWidth(110);
    layout->addWidget(remarkLabel(tr("A reminder shows once, in the window and as a message of the desktop. It can be "
                                     "put off, or marked as done. What is set here is for this user on this machine."),
                                  this));
    layout->addWidget(m_on);
    layout->addWidget(new FieldBlock(tr("&Days ahead"), m_days, {}, this));
    layout->addStretch(1);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.setValue(kOnKey, on);
        m_days->setEnabled(on);
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) { m_settings.setValue(kDaysKey, days); });
    refresh();
}

void RemindersPanel::refresh()
{
    const QSignalBlocker quiet(m_days);
    m_on->setChecked(m_settings.value(kOnKey, true).toBool());
    m_days->setValue(m_settings.value(kDaysKey, kDays).toInt());
    m_days->setEnabled(m_on->isChecked());
}

} // namespace credence
