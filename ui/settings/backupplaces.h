// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;
class QSpinBox;

namespace credence {

class FieldBlock;

/// Where the office's backups go, a second place for them, and how many are kept; all of it kept with the office file
/// ("backup-folder", "backup-second-folder", "backup-keep"). A place that cannot be reached is said and not taken.
class BackupPlaces final : public QWidget {
    Q_OBJECT
public:
    explicit BackupPlaces(const PageContext &context, QWidget *parent = nullptr);

    struct Kept {
        QString folder, second, keep; ///< as the settings have them
        QString usual;                ///< the folder beside the office file
        QString problem;              ///< why the present place cannot be reached; empty when it can
    };
    /// Reads what show() takes; on the store's thread.
    static Kept read(Office &office);
    void show(const Kept &kept);

signals:
    /// To be stored.
    void changed(const QString &key, const QString &value);

private:
    struct Place {
        QString key;
        QLineEdit *path = nullptr;
        FieldBlock *block = nullptr;
        QString stored;
    };
    PageContext m_context;
    Place m_first, m_second;
    QSpinBox *m_daily, *m_weekly, *m_monthly;
    QString m_keep;

    QWidget *makePlace(Place &place, const QString &key, const QString &label, const QString &hint);
    void entered(Place &place);
    void keepEntered();
};

} // namespace credence
