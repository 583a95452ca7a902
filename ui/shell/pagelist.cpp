// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageentry.h"

#ifdef CREDENCE_PAGE_APPROVALS
#include "ui/approvals/approvalspage.h"
#endif
#ifdef CREDENCE_PAGE_CALENDAR
#include "ui/calendar/calendarpage.h"
#endif
#ifdef CREDENCE_PAGE_FRAMEWORK
#include "ui/framework/frameworkpage.h"
#endif
#ifdef CREDENCE_PAGE_HOME
#include "ui/home/homepage.h"
#endif
#ifdef CREDENCE_PAGE_PROPOSALS
#include "ui/proposals/proposalspage.h"
#endif
#ifdef CREDENCE_PAGE_SETTINGS
#include "ui/settings/settingspage.h"
#endif

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
#ifdef CREDENCE_PAGE_HOME
        {Link::Home, {}, u"house"_s, name(QT_TRANSLATE_NOOP("Pages", "Home")), false, make<HomePage>},
#endif
#ifdef CREDENCE_PAGE_PROPOSALS
        {Link::Proposals,
         {Link::Proposal},
         u"square-pen"_s,
         name(QT_TRANSLATE_NOOP("Pages", "Proposals")),
         false,
         make<ProposalsPage>},
#endif
#ifdef CREDENCE_PAGE_APPROVALS
        {Link::Approvals,
         {},
         u"circle-check"_s,
         name(QT_TRANSLATE_NOOP("Pages", "Approvals")),
         false,
         make<ApprovalsPage>},
#endif
#ifdef CREDENCE_PAGE_CALENDAR
        {Link::Calendar,
         {Link::Planner},
         u"calendar-days"_s,
         name(QT_TRANSLATE_NOOP("Pages", "Calendar")),
         false,
         make<CalendarPage>},
#endif
#ifdef CREDENCE_PAGE_FRAMEWORK
        {Link::Framework, {}, u"section"_s, name(QT_TRANSLATE_NOOP("Pages", "Framework")), false, make<FrameworkPage>},
#endif
#ifdef CREDENCE_PAGE_SETTINGS
        {Link::Settings, {}, u"settings"_s, name(QT_TRANSLATE_NOOP("Pages", "Settings")), true, make<SettingsPage>},
#endif
    };
}

} // namespace credence
