// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageentry.h"

#include "ui/approvals/approvalspage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/framework/frameworkpage.h"
#include "ui/home/homepage.h"
#include "ui/offerings/offeringspage.h"
#include "ui/proposals/proposalspage.h"
#include "ui/settings/settingspage.h"
#include "ui/stacks/stackspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

template <typename T> Page *make(const PageContext &context, QWidget *parent) { return new T(context, parent); }

QString name(const char *text) { return QCoreApplication::translate("Pages", text); }

} // namespace

QList<PageEntry> pageList()
{
    return {
        {Link::Home, {}, u"house"_s, name(QT_TRANSLATE_NOOP("Pages", "Home")), false, make<HomePage>},
        {Link::Proposals,
         {Link::Proposal},
         u"square-pen"_s,
         name(QT_TRANSLATE_NOOP("Pages", "Proposals")),
         false,
         make<ProposalsPage>},
        {Link::Approvals,
         {},
         u"circle-check"_s,
         name(QT_TRANSLATE_NOOP("Pages", "Approvals")),
         false,
         make<ApprovalsPage>},
        {Link::Offerings, {}, u"rows-3"_s, name(QT_TRANSLATE_NOOP("Pages", "Offerings")), false, make<OfferingsPage>},
        {Link::Calendar,
         {Link::Planner},
         u"calendar-days"_s,
         name(QT_TRANSLATE_NOOP("Pages", "Calendar")),
         false,
         make<CalendarPage>},
        {Link::Stacks, {}, u"layers"_s, name(QT_TRANSLATE_NOOP("Pages", "Stacks")), false, make<StacksPage>},
        {Link::Framework, {}, u"section"_s, name(QT_TRANSLATE_NOOP("Pages", "Framework")), false, make<FrameworkPage>},
        {Link::Settings, {}, u"settings"_s, name(QT_TRANSLATE_NOOP("Pages", "Settings")), true, make<SettingsPage>},
    };
}

} // namespace credence
