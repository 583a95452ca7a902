// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stackwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StackWords)
};

/// From these a micro-credential can be delivered: the Ministry is not waited for (R48).
bool isApproved(const MemberFacts &member) { return member.stage == "approved"_L1 || member.stage == "ministry"_L1; }

} // namespace

QString approvedText(const QList<MemberFacts> &members)
{
    //: How many members of a stack are approved: "3 of 4 approved"
    return Words::tr("%1 of %2 approved")
        .arg(QString::number(std::count_if(members.cbegin(), members.cend(), isApproved)),
             QString::number(members.size()));
}

QString standingAlone(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

QString memberName(const MemberFacts &member)
{
    return member.name.trimmed().isEmpty() ? Words::tr("Untitled") : member.name.simplified();
}

} // namespace credence
