// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAbstractTableModel>

class QPushButton;

namespace credence {

struct BackupInfo;
class BackupPlaces;
class DataTable;
class TextLabel;

/// The office's backups: the list of them, one made now, one put back, and the check of the office file.
class SafetyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SafetyPanel(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

signals:
    void failed(const credence::Error &error);
    void message(const QString &sentence);
    /// A setting of the office to be stored.
    void settingChanged(const QString &key, const QString &value);

private:
    class Model;

    PageContext m_context;
    Model *m_model;
    DataTable *m_table;
    TextLabel *m_folder;
    TextLabel *m_none;
    QPushButton *m_restore;
    BackupPlaces *m_places;
    TextLabel *m_report;

    void showBackups(const QList<BackupInfo> &backups);
    void backUp();
    void verify();
    void restore();
    void tellReport(const VerifyReport &report);
};

} // namespace credence
