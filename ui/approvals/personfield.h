// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QLineEdit>

namespace credence {

class Policy;
class PopupList;

/// A name, completed from the office's people as it is typed; Down shows them all. Names that nobody knows are as good.
class PersonField final : public QLineEdit {
    Q_OBJECT
public:
    /// The policy has the words for roles; it outlives the field.
    explicit PersonField(const Policy &policy, QWidget *parent = nullptr);

    /// \a role's people come first, those of \a unit before the others; \a role may be empty.
    void setPeople(const QList<Person> &people, const QString &role, const QString &unit);
    /// The only one of the role (and of the unit where there are several), or nothing.
    QString obvious() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Policy &m_policy;
    QList<Person> m_people; ///< best first
    QString m_role;
    QString m_unit;
    PopupList *m_popup;

    int rank(const Person &person) const;
    void offer(const QString &text);
};

} // namespace credence
