// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableimport.h"
#include "ui/shell/recordmodel.h"

#include <QWidget>

namespace credence {

class DataTable;
class TextLabel;

/// What an import or a paste would do, as a table to be looked at, with the rows that are refused below it.
class PreviewTable final : public QWidget {
    Q_OBJECT
public:
    PreviewTable(const QString &name, const QString &spoken, const QList<RecordColumn> &columns, int stretch,
                 QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    /// \a remarks come first, in the words of the caller; then each refused row with its line and its reason.
    void setRemarks(const QStringList &remarks, const QList<RefusedRow> &refused);
    int rowCount() const { return m_model->rowCount(); }

private:
    RecordModel *m_model;
    DataTable *m_table;
    TextLabel *m_remarks;
    TextLabel *m_refused;
};

} // namespace credence
