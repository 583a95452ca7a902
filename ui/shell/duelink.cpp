// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/duelink.h"

#include <array>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kSoonDays = 7;

struct KindLook {
    QLatin1StringView kind;
    Tone tone;
    QLatin1StringView icon;
};

constexpr std::array kLooks{
    KindLook{"agenda"_L1, Tone::Info, "file-text"_L1},
    KindLook{"meeting"_L1, Tone::Info, "users"_L1},
    KindLook{"intake"_L1, Tone::Warning, "landmark"_L1},
    KindLook{"intakes-unknown"_L1, Tone::Warning, "landmark"_L1},
    KindLook{"osap-decision"_L1, Tone::Warning, "shield-check"_L1},
    KindLook{"submit-by"_L1, Tone::Neutral, "upload"_L1},
    KindLook{"decide-by"_L1, Tone::Neutral, "circle-check"_L1},
    KindLook{"publish-by"_L1, Tone::Neutral, "eye"_L1},
    KindLook{"delivery"_L1, Tone::Success, "graduation-cap"_L1},
    KindLook{"cohort-start"_L1, Tone::Success, "graduation-cap"_L1},
    KindLook{"cohort-end"_L1, Tone::Success, "flag"_L1},
    KindLook{"final-date"_L1, Tone::Warning, "user"_L1},
    KindLook{"notice"_L1, Tone::Warning, "mail"_L1},
    KindLook{"registration"_L1, Tone::Info, "square-pen"_L1},
    KindLook{"ready"_L1, Tone::Warning, "triangle-alert"_L1},
    KindLook{"osap-listing"_L1, Tone::Warning, "shield-check"_L1},
};

const KindLook *lookOf(const QString &kind)
{
    const auto found =
        std::find_if(kLooks.begin(), kLooks.end(), [&](const KindLook &look) { return kind == look.kind; });
    return found == kLooks.end() ? nullptr : &*found;
}

} // namespace

Link dueLink(const DueItem &item)
{
    if (!item.offering.isNull())
        return Link::toOffering(item.offering, item.cohort);
    if (!item.proposal.isNull())
        return item.kind == "submit-by"_L1 ? Link::toProposal(item.proposal) : Link::toApproval(item.proposal);
    if (item.count > 1)
        return {.target = Link::Proposals, .filter = item.kind == "intake"_L1 ? u"ministry"_s : item.stage};
    return {.target = Link::Calendar, .date = item.date};
}

Tone dueTone(const DueItem &item, QDate today)
{
    const qint64 days = today.daysTo(item.date);
    return days < 0 || item.overdue ? Tone::Danger : days <= kSoonDays ? Tone::Warning : Tone::Neutral;
}

Tone dueKindTone(const QString &kind)
{
    const KindLook *look = lookOf(kind);
    return look ? look->tone : Tone::Neutral;
}

QString dueKindIcon(const QString &kind)
{
    const KindLook *look = lookOf(kind);
    return look ? QString(look->icon) : u"calendar-days"_s;
}

} // namespace credence
