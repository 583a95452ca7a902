// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QMap>

class QHBoxLayout;

namespace credence {

class Policy;

/// How many proposals stand at each stage: a row of tiles that lead to the list of them.
class PipelineCard final : public Card {
    Q_OBJECT
public:
    explicit PipelineCard(QWidget *parent = nullptr);

    /// \a counts per stage word; returned proposals are drafts again and counted there.
    void setCounts(const QMap<QString, int> &counts, const Policy &policy);

signals:
    /// A tile was chosen.
    void stageChosen(const QString &stageWord);

private:
    QHBoxLayout *m_row;
};

} // namespace credence
