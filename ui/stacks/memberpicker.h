// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QWidget>

class QLineEdit;

namespace credence {

class Policy;
class PopupList;
class StoreThread;

/// Adds a member: a list of the proposals in any state (R22), searched by typing. What is a member already is left out.
class MemberPicker final : public QWidget {
    Q_OBJECT
public:
    MemberPicker(StoreThread &store, const Policy &policy, QWidget *parent = nullptr);

    void setTaken(const QList<QUuid> &members) { m_taken = members; }
    QLineEdit *edit() const { return m_edit; }

signals:
    void chosen(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StoreThread &m_store;
    const Policy &m_policy;
    QLineEdit *m_edit;
    PopupList *m_popup;
    QList<QUuid> m_taken;
    int m_asked = 0; ///< answers that were overtaken are dropped

    void lookUp(const QString &words);
    void clear();
};

} // namespace credence
