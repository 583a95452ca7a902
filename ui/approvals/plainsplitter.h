// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace credence {

/// A splitter whose handle is the space between two cards; it shows itself only under the mouse.
class PlainSplitter final : public QSplitter {
    Q_OBJECT
public:
    explicit PlainSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace credence
