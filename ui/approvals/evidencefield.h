// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/proposal/proposal.h"

#include <QWidget>

class QAbstractButton;
class QMimeData;
class QVBoxLayout;

namespace credence {

class StoreThread;

/// Evidence of a decision: files dropped here or chosen in the file dialog are kept in the office file at once, under
/// their hash, and listed with a button to leave them out again.
class EvidenceField final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceField(StoreThread &store, QWidget *parent = nullptr);

    QList<Attachment> files() const { return m_files; }
    /// Loading is not editing: no signal.
    void setFiles(const QList<Attachment> &files);
    void setReadOnly(bool readOnly);
    /// Reads the files and keeps them; answers by changed(), or by failed() for each that could not be kept.
    void add(const QStringList &paths);

signals:
    void changed();
    void failed(const credence::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Zone;

    StoreThread &m_store;
    Zone *m_zone;
    QVBoxLayout *m_list;
    QList<Attachment> m_files;
    int m_generation = 0; ///< of the files shown: what is kept too late belongs to another proposal

    static QStringList pathsOf(const QMimeData *data);
    void choose();
    void showFiles();
};

} // namespace credence
