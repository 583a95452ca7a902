// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/feebox.h"

#include "core/wording/wording.h"
#include "ui/widgets/forms.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

FeeBox::FeeBox(const QString &name, const Limits &limits, QDate today, QWidget *parent)
    : QWidget(parent), m_limits(limits), m_today(today), m_words(remarkLabel({}, this)),
      m_box(new QCheckBox(tr("Ac&knowledged: it stays a micro-credential"), this))
{
    m_words->setObjectName(name);
    m_box->setObjectName(name + u".acknowledged"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_ticked[m_offering.fee] = on;
        setOffering(m_offering);
    });
    hide();
}

void FeeBox::setOffering(const Offering &offering)
{
    m_offering = offering;
    const FeeRemark remark = feeRemarkOf(with(offering), m_limits);
    m_words->setText(remark.finding ? findingMessage(*remark.finding) : QString());
    m_words->setVisible(remark.finding.has_value());
    m_box->setVisible(remark.asks);
    m_box->setChecked(remark.asks && !remark.isOpen());
    m_box->setToolTip(feeAcknowledgedSentence(remark.acknowledged));
    setVisible(remark.finding.has_value());
}

Offering FeeBox::with(const Offering &offering) const
{
    const auto ticked = m_ticked.constFind(offering.fee);
    const FeeRemark remark = feeRemarkOf(offering, m_limits);
    if (ticked == m_ticked.cend() || !remark.asks || *ticked != remark.isOpen())
        return offering; // as it was recorded
    return withFeeAcknowledged(offering, *ticked ? m_today : QDate());
}

} // namespace credence
