// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypanel.h"

#include "core/store/deliveryrepository.h"
#include "core/wording/wording.h"
#include "ui/shell/ask.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostMonths = 240;

} // namespace

PrivacyPanel::PrivacyPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_months(new QuietSpinBox(this)),
      m_look(makeButton(tr("Look what would be removed"), ButtonKind::Normal, this)),
      m_remove(makeButton(tr("Remove the names…"), ButtonKind::Danger, this)),
      m_report(new TextLabel({}, TextSize::Body, QFont::Normal, this))
{
    m_months->setObjectName(u"settings.retention-months"_s);
    m_look->setObjectName(u"settings.purge.look"_s);
    m_remove->setObjectName(u"settings.purge"_s);
    m_report->setObjectName(u"settings.purge.report"_s);
    m_months->setRange(0, kMostMonths);
    m_months->setSpecialValueText(tr("never"));
    m_months->setMaximumWidth(130);
    m_report->setWordWrap(true);
    m_report->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(14);
    layout->addWidget(remarkLabel(
        tr("Names of learners can be aliases. This rule says how long names and contacts are kept; results, dates and "
           "counts stay. Nothing is removed by itself."),
        this));
    layout->addWidget(new FieldBlock(tr("Remove names of learners … &months after their cohort ended"), m_months,
                                     tr("Kept with the office file."), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_look);
    row->addWidget(m_remove);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_report);
    layout->addStretch(1);
    connect(m_months, &QSpinBox::valueChanged, this, &PrivacyPanel::forget);
    connect(m_months, &QSpinBox::editingFinished, this, &PrivacyPanel::entered);
    connect(m_look, &QPushButton::clicked, this, &PrivacyPanel::look);
    connect(m_remove, &QPushButton::clicked, this, &PrivacyPanel::remove);
    forget();
}

void PrivacyPanel::setMonths(int months)
{
    m_stored = months;
    if (m_months->hasFocus() || m_months->value() == months)
        return; // what is being typed stays
    m_months->setValue(months);
}

void PrivacyPanel::entered()
{
    if (m_months->value() == m_stored)
        return;
    m_stored = m_months->value();
    emit monthsChanged(m_stored);
}

/// What was found belongs to another time.
void PrivacyPanel::forget()
{
    ++m_asked;
    m_found = {};
    m_report->hide();
    m_look->setEnabled(m_months->value() > 0);
    m_remove->setEnabled(false);
}

void PrivacyPanel::look()
{
    entered();
    const QDate before = m_context.clock.today().addMonths(-m_months->value());
    m_context.store.ask(
        this, [before](Office &office) { return office.delivery().purgePreview(before); },
        [this, asked = ++m_asked](const Result<PurgeReport> &found) {
            if (asked != m_asked)
                return;
            if (!found) {
                emit failed(found.error());
                return;
            }
            m_found = *found;
            m_report->setText(purgeSentence(found->cohorts, found->learners, found->before, false));
            m_report->setTone(Tone::Neutral);
            m_report->show();
            m_remove->setEnabled(found->learners > 0 && !m_context.store.isReadOnly());
        });
}

void PrivacyPanel::remove()
{
    askYes(this, tr("Remove names"),
           tr("Name and contact of %n learner(s) leave the office file for ever. This cannot be undone. Backups keep "
              "them until they are thinned.",
              nullptr, m_found.learners),
           tr("Remove"), [this, before = m_found.before] {
               runLong(
                   m_context.store, this, tr("Removing names"),
                   [before](Office &office, const Progress &progress) {
                       return office.delivery().purge(before, progress);
                   },
                   [this](const Result<PurgeReport> &report) {
                       if (report)
                           removed(*report);
                       else
                           emit failed(report.error());
                   });
           });
}

void PrivacyPanel::removed(const PurgeReport &report)
{
    m_context.undo.clear(); // an undone act would bring names back
    const QString sentence = purgeSentence(report.cohorts, report.learners, report.before, true);
    m_found = {};
    m_remove->setEnabled(false);
    m_report->setText(sentence);
    m_report->setTone(Tone::Success);
    m_report->show();
    m_months->setFocus(); // the button is off now
    emit message(sentence);
}

} // namespace credence
