// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Framework, search, settings, backup and check, the dark scheme, a small window, closing.

#include "core/wording/wording.h"
#include "ui/help/helpwindow.h"
#include "ui/tour/chapters.h"
#include "ui/tour/finding.h"
#include "ui/tour/tour.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr QSize kLarge(1360, 860);
constexpr QSize kSmall(1024, 700);

void framework(Tour &tour)
{
    tour.step({.name = u"A clause of the framework"_s,
               .does = u"choose Framework, search for “OSAP” (in French “RAFEO”), choose a section that has it"_s,
               .expects = u"the section in our own words, with the limits in force and who uses it"_s},
              [&](Hand &hand) {
                  hand.click(u"sidebar.section"_s);
                  hand.type(u"framework.search"_s, interfaceLanguage() == u"fr" ? u"RAFEO"_s : u"OSAP"_s);
                  const int row = hand.rowWith(u"framework.sections"_s, u"3c"_s);
                  hand.clickRow(u"framework.sections"_s, row);
                  hand.waitFor([&] { return hand.textOf(u"framework.text"_s).size() > 200; },
                               u"the section is shown"_s);
                  tour.picture(u"framework"_s);
                  hand.type(u"framework.search"_s, {});
                  return hand.textOf(u"framework.text"_s).simplified().left(120) + u" …"_s;
              });
}

void search(Tour &tour, const QUuid &id)
{
    tour.step({.name = u"Search everywhere"_s,
               .does = u"Ctrl+K, type “engineers”, look, then “drone mapping” and Enter"_s,
               .expects = u"proposals, comments and codes with this word; Enter opens the proposal"_s},
              [&](Hand &hand) {
                  hand.key(Qt::Key_K, Qt::ControlModifier);
                  const QWidget *field = hand.find(u"topbar.search"_s);
                  hand.expect(field && field->hasFocus(), u"Ctrl+K leads to the search field"_s);
                  hand.write(u"engineers"_s);
                  hand.find(u"popup.list"_s);
                  const QString hits = hand.textOf(u"popup.list"_s);
                  tour.picture(u"search"_s);
                  hand.key(Qt::Key_A, Qt::ControlModifier);
                  hand.write(u"drone mapping"_s);
                  hand.rowWith(u"popup.list"_s, u"Drone Mapping for Municipal Crews"_s);
                  hand.key(Qt::Key_Return);
                  hand.waitFor(
                      [&] {
                          return hand.seen(u"proposalEditor"_s) &&
                                 hand.textOf(u"topbar.title"_s) == u"Drone Mapping for Municipal Crews";
                      },
                      u"the proposal is open"_s);
                  hand.expect(!id.isNull(), u"it is the proposal of this tour"_s);
                  hand.settle();
                  tour.picture(u"approved-in-editor"_s);
                  return hits;
              });
}

void settings(Tour &tour)
{
    tour.step({.name = u"People of the office"_s,
               .does = u"choose Settings, Units and people"_s,
               .expects = u"the names that fill forms, with their roles"_s},
              [&](Hand &hand) {
                  hand.click(u"sidebar.settings"_s);
                  tour.picture(u"settings"_s);
                  hand.clickRow(u"settings.sections"_s, 1);
                  hand.rowWith(u"settings.people"_s, u"Marta Lindqvist-Reyes"_s);
                  tour.picture(u"settings-people"_s);
                  return hand.textOf(u"settings.people"_s).section(u'\n', 0, 1);
              });
    tour.step({.name = u"Back up and check"_s,
               .does = u"Backup and check: “Back up now…” to a file, then “Check office file”"_s,
               .expects = u"a checked copy, and the sentence that the office file is sound"_s,
               .seconds = 60},
              [&](Hand &hand) {
                  hand.clickRow(u"settings.sections"_s, 4);
                  hand.click(u"settings.backup"_s);
                  const QString copy = tour.path(u"tour-backup.credence"_s);
                  hand.answerFile(u"askSaveFile"_s, copy);
                  hand.waitFor([&] { return QFileInfo::exists(copy) && !tour.store().isSaving(); },
                               u"the copy is written"_s);
                  hand.click(u"settings.verify"_s);
                  hand.find(u"settings.report"_s);
                  const auto report = tour.ask([](Office &office) { return office.verify(); });
                  hand.expect(report && *report && (*report)->ok(), u"the office file is sound"_s);
                  tour.picture(u"settings-backup"_s);
                  return hand.textOf(u"settings.report"_s);
              });
}

void language(Tour &tour)
{
    const QString here = interfaceLanguage();
    const QString other = here == u"fr" ? u"en"_s : u"fr"_s;
    // The names of the pages at the left tell which language the window speaks.
    const auto speaks = [&tour](const QString &language) {
        const QString home = language == u"fr" ? u"Accueil"_s : u"Home"_s;
        tour.hand().waitFor([&] { return tour.hand().textOf(u"sidebar.house"_s) == home; },
                            u"the window speaks “%1”"_s.arg(language));
    };
    tour.step({.name = u"The other language"_s,
               .does = u"Settings, Language and colours: choose the other language; look at Home, Approvals and the "
                       "proposal in it; change back"_s,
               .expects = u"every page in the other language at once, without a new start, and then as it was"_s,
               .seconds = 20},
              [&](Hand &hand) {
                  const auto change = [&](const QString &to) {
                      hand.click(u"sidebar.settings"_s);
                      hand.clickRow(u"settings.sections"_s, hand.rowsOf(u"settings.sections"_s) - 1);
                      hand.choose(u"settings.language"_s, to);
                      speaks(to);
                      hand.settle();
                  };
                  change(other);
                  const QString said = hand.textOf(u"topbar.subtitle"_s);
                  tour.picture(u"other-language-settings"_s);
                  hand.key(Qt::Key_1, Qt::ControlModifier);
                  hand.waitFor([&] { return hand.seen(u"home.needs"_s) != nullptr; }, u"Home is shown"_s);
                  tour.picture(u"other-language-home"_s);
                  hand.key(Qt::Key_3, Qt::ControlModifier);
                  hand.find(u"approvalsPage"_s);
                  tour.picture(u"other-language-approvals"_s);
                  change(here);
                  return said;
              });
}

void looks(Tour &tour)
{
    const auto theme = [&tour](const QString &scheme) {
        tour.hand().chooseInMenu([&] { tour.hand().key(Qt::Key_F10); }, {u"menu.view"_s, u"scheme."_s + scheme});
    };
    tour.step({.name = u"Dark colours"_s,
               .does = u"menu (F10), View, Dark colours; go to the pages by Ctrl+1 and on"_s,
               .expects = u"every page in the dark scheme"_s},
              [&](Hand &hand) {
                  hand.waitFor([&] { return !hand.seen(u"toast"_s); }, u"the last message has gone by itself"_s);
                  theme(u"dark"_s);
                  hand.waitFor([] { return QApplication::palette().color(QPalette::Window).lightness() < 128; },
                               u"the window is dark"_s);
                  hand.key(Qt::Key_1, Qt::ControlModifier);
                  hand.waitFor([&] { return hand.seen(u"home.needs"_s) != nullptr; }, u"Home is shown"_s);
                  tour.picture(u"dark-home"_s);
                  hand.key(Qt::Key_2, Qt::ControlModifier);
                  hand.find(u"proposals.table"_s);
                  tour.picture(u"dark-proposals"_s);
                  hand.key(Qt::Key_3, Qt::ControlModifier);
                  hand.find(u"approvalsPage"_s);
                  hand.pause(200);
                  tour.picture(u"dark-approvals"_s);
                  hand.key(Qt::Key_4, Qt::ControlModifier);
                  hand.find(u"offeringsPage"_s);
                  hand.pause(300);
                  tour.picture(u"dark-offerings"_s);
                  hand.key(Qt::Key_5, Qt::ControlModifier);
                  hand.find(u"calendarPage"_s);
                  hand.pause(200);
                  tour.picture(u"dark-calendar"_s);
                  hand.key(Qt::Key_6, Qt::ControlModifier);
                  hand.find(u"stacksPage"_s);
                  hand.pause(200);
                  tour.picture(u"dark-stacks"_s);
                  return QString();
              });
    tour.step({.name = u"The editor in the dark, in a small window"_s,
               .does = u"make the window 1024 by 700, open a draft that has findings"_s,
               .expects = u"everything stays readable and can be reached"_s},
              [&](Hand &hand) {
                  tour.window().resize(kSmall);
                  hand.key(Qt::Key_2, Qt::ControlModifier);
                  hand.chooseInMenu([&] { hand.click(u"filter.view"_s); }, {u"view.3"_s});
                  hand.pause(200);
                  hand.clickRow(u"proposals.table"_s, 0, 1, true);
                  hand.waitFor(
                      [&] {
                          const QWidget *editor = hand.seen(u"proposalEditor"_s);
                          return editor && editor->isEnabled();
                      },
                      u"the editor is open"_s);
                  hand.clickRow(u"editor.steps"_s, 5);
                  tour.picture(u"dark-small-editor"_s);
                  return hand.textOf(u"topbar.title"_s);
              });
    tour.step({.name = u"A small window in light colours"_s,
               .does = u"back to light colours, every page at 1024 by 700"_s,
               .expects = u"nothing is cut off"_s},
              [&](Hand &hand) {
                  theme(u"light"_s);
                  hand.waitFor([] { return QApplication::palette().color(QPalette::Window).lightness() > 128; },
                               u"the window is light"_s);
                  tour.picture(u"small-editor"_s);
                  const std::pair<int, QString> pages[] = {
                      {Qt::Key_1, u"small-home"_s},      {Qt::Key_2, u"small-proposals"_s},
                      {Qt::Key_3, u"small-approvals"_s}, {Qt::Key_4, u"small-offerings"_s},
                      {Qt::Key_5, u"small-calendar"_s},  {Qt::Key_6, u"small-stacks"_s},
                      {Qt::Key_7, u"small-framework"_s}};
                  for (const auto &[key, name] : pages) {
                      hand.key(key, Qt::ControlModifier);
                      hand.pause(200);
                      tour.picture(name);
                  }
                  tour.window().resize(kLarge);
                  hand.settle();
                  return u"%1 × %2"_s.arg(QString::number(kSmall.width()), QString::number(kSmall.height()));
              });
    tour.step({.name = u"The handbook"_s,
               .does = u"F1 in part 6 of the editor"_s,
               .expects = u"the handbook in a window of its own, where it speaks of skills and codes"_s},
              [&](Hand &hand) {
                  hand.click(u"sidebar.square-pen"_s);
                  hand.key(Qt::Key_N, Qt::ControlModifier);
                  hand.clickRow(u"editor.steps"_s, 5);
                  hand.settle();
                  hand.key(Qt::Key_F1);
                  hand.waitFor([&] { return hand.seen(u"helpWindow"_s); }, u"the handbook is shown"_s);
                  auto *help = qobject_cast<HelpWindow *>(hand.seen(u"helpWindow"_s));
                  hand.expect(help && help->anchor() == u"skills"_s, u"it is open at the skills"_s);
                  tour.picture(u"handbook"_s);
                  if (help)
                      help->close();
                  return help ? help->anchor() : QString();
              });
    tour.step({.name = u"The keys"_s, .does = u"Ctrl+F1"_s, .expects = u"the keys that work here"_s}, [&](Hand &hand) {
        hand.key(Qt::Key_F1, Qt::ControlModifier);
        hand.waitFor([&] { return QApplication::activeModalWidget() != nullptr; }, u"the keys are shown"_s);
        tour.picture(u"keys"_s);
        hand.key(Qt::Key_Escape);
        hand.waitFor([&] { return QApplication::activeModalWidget() == nullptr; }, u"they are closed"_s);
        return QString();
    });
}

void closing(Tour &tour)
{
    tour.step({.name = u"Close"_s,
               .does = u"close the window (Ctrl+Q)"_s,
               .expects = u"nothing is unsaved, and the window goes"_s,
               .seconds = 30},
              [&](Hand &hand) {
                  hand.key(Qt::Key_Q, Qt::ControlModifier);
                  hand.waitFor([&] { return !tour.window().isVisible(); }, u"the window is closed"_s);
                  hand.expect(tour.store().saveState() == StoreThread::SaveState::Saved, u"all is saved"_s);
                  return QString();
              });
}

} // namespace

void tourAround(Tour &tour, const QUuid &proposal)
{
    tour.chapter(u"Around it"_s);
    framework(tour);
    search(tour, proposal);
    settings(tour);
    language(tour);
    looks(tour);
    closing(tour);
}

} // namespace credence
