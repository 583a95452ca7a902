// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/personfield.h"

#include "ui/shell/personrole.h"
#include "ui/widgets/popuplist.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 12;

} // namespace

PersonField::PersonField(const Policy &policy, QWidget *parent)
    : QLineEdit(parent), m_policy(policy), m_popup(new PopupList(this))
{
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    connect(m_popup, &PopupList::chosen, this, [this](const QVariant &name) {
        setText(name.toString());
        emit textEdited(text());
        m_popup->hide();
    });
}

int PersonField::rank(const Person &person) const
{
    const bool role = !m_role.isEmpty() && person.role == m_role;
    const bool unit = !m_unit.isEmpty() && person.unit == m_unit;
    return role && unit ? 0 : role ? 1 : unit ? 2 : 3;
}

void PersonField::setPeople(const QList<Person> &people, const QString &role, const QString &unit)
{
    m_people = people;
    m_role = role;
    m_unit = unit;
    std::stable_sort(m_people.begin(), m_people.end(),
                     [this](const Person &a, const Person &b) { return rank(a) < rank(b); });
}

QString PersonField::obvious() const
{
    const auto count = [this](int wanted) {
        return std::count_if(m_people.cbegin(), m_people.cend(),
                             [this, wanted](const Person &person) { return rank(person) == wanted; });
    };
    const auto inUnit = count(0);
    const auto inRole = count(1);
    if (inUnit == 1 || (inUnit == 0 && inRole == 1))
        return m_people.first().name;
    return {};
}

void PersonField::offer(const QString &text)
{
    const QString wanted = text.simplified();
    QList<PopupRow> rows;
    for (const Person &person : std::as_const(m_people)) {
        if (rows.size() == kMostRows || person.name == wanted)
            break;
        if (!wanted.isEmpty() && !person.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        QStringList about{personRoleName(person.role, m_policy), person.unit};
        about.removeAll(QString());
        rows.append(
            {.lead = {}, .title = person.name, .detail = about.join(u" · "_s), .section = {}, .data = person.name});
    }
    m_popup->showRows(rows);
}

void PersonField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly()) {
        offer({});
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace credence
