// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/longwork.h"

#include "ui/widgets/motion.h"

#include <QTimer>

namespace credence {

namespace {

constexpr int kShowAfterMilliseconds = 400;
constexpr int kLookMilliseconds = 100;
constexpr int kSteps = 1000;

} // namespace

LongWork::LongWork(const QString &title, QWidget *parent)
    : QObject(parent), m_dialog(new QProgressDialog(title, tr("Cancel"), 0, 0, parent))
{
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(kShowAfterMilliseconds);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_state->cancelled = true; });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LongWork::look);
    timer->start(kLookMilliseconds);
    m_dialog->setValue(0);
}

LongWork::~LongWork() { m_state->cancelled = true; }

Progress LongWork::progress()
{
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->cancelled;
    };
}

void LongWork::look()
{
    if (!m_dialog)
        return;
    const qint64 total = m_state->total;
    m_dialog->setRange(0, total > 0 || isStill() ? kSteps : 0); // without an end, the bar would run to and fro
    m_dialog->setValue(total > 0 ? int(m_state->done * kSteps / total) : 0);
}

void LongWork::end()
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog->deleteLater();
    }
    deleteLater();
}

} // namespace credence
