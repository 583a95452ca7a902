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

/// Chooses a proposal from a list that is searched by typing, however many there are.
class ProposalPicker final : public QWidget {
    Q_OBJECT
public:
    /// What is offered, and how it is said.
    struct Setup {
        ProposalFilter filter; ///< which and in what order; words and limit are the picker's
        bool keeps = true;     ///< shows what was chosen, and offers none; otherwise it is empty for the next choice
        QString none;          ///< in the empty field, and what none is called
        QString openText;      ///< of the arrow
        QString nothing;       ///< said when no proposal has the words
    };
    ProposalPicker(StoreThread &store, const Policy &policy, Setup setup, QWidget *parent = nullptr);

    /// Proposals that are not offered, because they were chosen already.
    void setLeftOut(const QList<QUuid> &proposals) { m_leftOut = proposals; }
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
    Setup m_setup;
    QLineEdit *m_edit;
    PopupList *m_popup;
    QList<QUuid> m_leftOut;
    QUuid m_id;
    QString m_name;
    int m_asked = 0; ///< answers that were overtaken are dropped

    void lookUp(const QString &words);
    /// Looks up what an opened list begins with: everything, or what was typed so far.
    void openList();
    void showName();
};

} // namespace credence
