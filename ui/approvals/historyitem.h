// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"

#include <QWidget>

class QToolButton;

namespace credence {

/// One record of the history. Its menu (the button, the context menu or the Menu key) corrects it and saves its
/// evidence.
class HistoryItem final : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        ApprovalEvent event;
        int revision = 0; ///< the one it was about
        int before = 0;   ///< a resubmission: the revision to compare with; 0 when there is none
        int changes = 0;  ///< and how many fields differ
        bool correctable = false;
        bool operator==(const Shown &) const = default;
    };

    HistoryItem(const Shown &shown, const Policy &policy, QWidget *parent = nullptr);

    const ApprovalEvent &event() const { return m_shown.event; }

signals:
    void compareRequested(int from, int to);
    void saveRequested(const credence::Attachment &file);
    void correctionRequested(const credence::ApprovalEvent &event);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Shown m_shown;
    QToolButton *m_menu = nullptr;

    QString aboutText() const;
    void makeMenu();
    void dyeMenu();
};

} // namespace credence
