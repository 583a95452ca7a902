// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

class QLineEdit;

namespace credence {

class Policy;
class PopupList;
class StoreThread;

/// Chooses one of the open proposals, or none: a list that is searched by typing, however many there are.
class ProposalPicker final : public QWidget {
    Q_OBJECT
public:
    ProposalPicker(StoreThread &store, const Policy &policy, QWidget *parent = nullptr);

    /// Loading is not editing: no signal. A null id is "no proposal".
    void setProposal(const QUuid &id, const QString &name);
    QUuid proposal() const { return m_id; }
    QLineEdit *edit() const { return m_edit; }

signals:
    /// The user chose one; a null id is "no proposal".
    void chosen(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StoreThread &m_store;
    const Policy &m_policy;
    QLineEdit *m_edit;
    PopupList *m_popup;
    QUuid m_id;
    QString m_name;
    int m_asked = 0; ///< answers that were overtaken are dropped

    void lookUp(const QString &words);
    void showName();
};

} // namespace credence
