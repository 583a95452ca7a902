// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/link.h"

#include <QLineEdit>

#include <optional>

namespace credence {

class CodeBook;
class PopupList;
class StoreThread;
struct SearchHit;

/// The search field of the top bar (Ctrl+K): proposals, comments and people of the office file and both
/// classifications, as you type. Arrow keys choose, Enter goes there, Escape leaves.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What it searches; both outlive it.
    void setSources(StoreThread *store, const CodeBook *codes);
    PopupList *popup() const { return m_popup; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void go(const credence::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StoreThread *m_store = nullptr;
    const CodeBook *m_codes = nullptr;
    PopupList *m_popup = nullptr;
    int m_asked = 0; ///< number of the last question: older answers are dropped

    void look();
    void showHits(const QList<SearchHit> &hits);
};

} // namespace credence
