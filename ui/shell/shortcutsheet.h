// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace credence {

class DataTable;

/// The keys of the program, below the menus and pages they belong to, and those of fields and lists; a field narrows
/// them. Enter on one of them does what it says where that is possible now.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    /// Those of \a commands that have a key.
    explicit ShortcutSheet(const QList<Command> &commands, QWidget *parent);

signals:
    void chosen(const credence::Command &command);

private:
    QList<Command> m_commands;
    QLineEdit *m_words;
    DataTable *m_table;
    QStandardItemModel *m_rows;

    void fill();
    void addHeading(const QString &place);
    void addRow(const QString &words, const QString &keys, int command);
    void choose(const QModelIndex &index);
};

} // namespace credence
