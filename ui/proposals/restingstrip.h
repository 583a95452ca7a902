// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDate>
#include <QUuid>
#include <QWidget>

namespace credence {

class Office;

/// A quiet remark below the list: approved micro-credentials that were not offered for two years (R137), each a link to
/// its approval, where it can be retired. Hidden while there is none.
class RestingStrip final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 3; ///< named one by one

    struct Row {
        QUuid id;
        QString reference;
        QString name;
        QDate lastDay; ///< of its last cohort, or the day of approval
        int more = 0;  ///< of the last row: how many others there are
        bool operator==(const Row &) const = default;
    };

    explicit RestingStrip(QWidget *parent = nullptr);

    /// Call on the store's thread.
    static Result<QList<Row>> read(Office &office, QDate today);
    void setRows(const QList<Row> &rows);

signals:
    void chosen(const QUuid &id);

private:
    QWidget *m_line = nullptr;
    QList<Row> m_rows;
};

} // namespace credence
