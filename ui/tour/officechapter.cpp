// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// First run, the example office, Home, the list of proposals.

#include "ui/tour/chapters.h"
#include "ui/tour/tour.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

int rowsOf(Hand &hand, const QString &table)
{
    const auto *view = qobject_cast<const QTableView *>(hand.seen(table));
    return view && view->model() ? view->model()->rowCount() : 0;
}

void home(Tour &tour)
{
    tour.step({.name = u"Home"_s,
               .does = u"look at what Home shows"_s,
               .expects = u"the pipeline, what needs a decision and what falls due, all of it the office's"_s},
              [&](Hand &hand) {
                  hand.waitFor([&] { return rowsOf(hand, u"home.needs"_s) > 0; }, u"“Needs you” lists proposals"_s);
                  hand.find(u"home.pipeline"_s);
                  hand.find(u"home.coming"_s);
                  tour.picture(u"home"_s);
                  return u"%1; %2 proposals need somebody\n%3"_s.arg(hand.textOf(u"topbar.subtitle"_s),
                                                                     QString::number(rowsOf(hand, u"home.needs"_s)),
                                                                     hand.textOf(u"home.needs"_s).section(u'\n', 0, 0));
              });
    tour.step({.name = u"From the pipeline to its proposals"_s,
               .does = u"click SCCASP in the pipeline"_s,
               .expects = u"the list shows as many proposals as the pipeline counts there"_s},
              [&](Hand &hand) {
                  hand.click(u"home.tile.sccasp"_s);
                  const auto count = tour.ask(
                      [](Office &office) { return office.countProposals({.stages = {u"sccasp"_s}}).value_or(-1); });
                  hand.waitFor([&] { return rowsOf(hand, u"proposals.table"_s) == count.value_or(-1); },
                               u"the list has %1 rows"_s.arg(count.value_or(-1)));
                  return u"%1 proposals at SCCASP"_s.arg(rowsOf(hand, u"proposals.table"_s));
              });
}

void list(Tour &tour)
{
    tour.step({.name = u"The list of proposals"_s,
               .does = u"choose Proposals at the left, then the view of all proposals"_s,
               .expects = u"every proposal of the office, with the preview of the chosen one beside it"_s},
              [&](Hand &hand) {
                  hand.click(u"sidebar.square-pen"_s);
                  hand.chooseInMenu([&] { hand.click(u"filter.view"_s); }, {u"view.2"_s});
                  const auto all = tour.ask([](Office &office) { return office.countProposals({}).value_or(-1); });
                  hand.waitFor([&] { return rowsOf(hand, u"proposals.table"_s) == all.value_or(-1); },
                               u"the list has all %1 proposals"_s.arg(all.value_or(-1)));
                  hand.clickRow(u"proposals.table"_s, 2, 1);
                  hand.settle();
                  tour.picture(u"proposals"_s);
                  return hand.textOf(u"topbar.subtitle"_s);
              });
    tour.step({.name = u"Filter by words"_s,
               .does = u"type “field” into the filter"_s,
               .expects = u"only the proposals that have this word stay, “GIS for Field Scientists” among them"_s},
              [&](Hand &hand) {
                  const int before = rowsOf(hand, u"proposals.table"_s);
                  hand.type(u"filter.words"_s, u"field"_s);
                  hand.waitFor([&] { return rowsOf(hand, u"proposals.table"_s) < before; }, u"the list gets shorter"_s);
                  hand.rowWith(u"proposals.table"_s, u"GIS for Field Scientists"_s);
                  tour.picture(u"proposals-filter"_s);
                  return u"%1 of %2 left"_s.arg(QString::number(rowsOf(hand, u"proposals.table"_s)),
                                                QString::number(before));
              });
    tour.step(
        {.name = u"Sort by name"_s,
         .does = u"empty the filter and click the heading of the names"_s,
         .expects = u"the names stand in alphabetical order"_s},
        [&](Hand &hand) {
            hand.type(u"filter.words"_s, {});
            auto *table = hand.find<QTableView>(u"proposals.table"_s);
            if (!table)
                return QString();
            QHeaderView *header = table->horizontalHeader();
            const auto ordered = [table] {
                QStringList names;
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    names += table->model()->index(row, 1).data().toString();
                names.removeAll(QString());
                return names.size() > 5 && std::is_sorted(names.cbegin(), names.cend(), [](auto &a, auto &b) {
                           return a.compare(b, Qt::CaseInsensitive) < 0;
                       });
            };
            hand.clickAt(header->viewport(), QPoint(header->sectionViewportPosition(1) + 30, header->height() / 2));
            if (header->sortIndicatorOrder() == Qt::DescendingOrder)
                hand.clickAt(header->viewport(), QPoint(header->sectionViewportPosition(1) + 30, header->height() / 2));
            hand.waitFor(ordered, u"the names are in order"_s);
            return u"first: %1"_s.arg(table->model()->index(0, 1).data().toString());
        });
}

} // namespace

void tourOffice(Tour &tour)
{
    tour.chapter(u"An office to look around in"_s);
    tour.step({.name = u"First run"_s,
               .does = u"start Credence without a file; type the unit, leave the rest as it is but the place, Enter"_s,
               .expects = u"an office of one's own, and the first things to do in it"_s,
               .seconds = 30},
              [&](Hand &hand) {
                  for (const QString &asked : {u"firstRun.language"_s, u"firstRun.shipped"_s, u"firstRun.path"_s})
                      hand.find(asked);
                  hand.type(u"firstRun.unit"_s, u"Department of Geography"_s);
                  hand.type(u"firstRun.faculty"_s, u"Arts and Social Sciences"_s);
                  tour.picture(u"first-run"_s);
                  const QString file = tour.path(u"own.credence"_s);
                  QFile::remove(file); // of a tour before
                  hand.type(u"firstRun.path"_s, file);
                  hand.key(Qt::Key_Return);
                  hand.waitFor([&] { return tour.store().isOpen(); }, u"the office is open"_s);
                  const auto units = tour.ask([](Office &office) { return office.units(); });
                  hand.expect(units && *units && (*units)->size() == 1, u"it knows the unit"_s);
                  tour.picture(u"empty-office"_s);
                  return QFileInfo(tour.store().path()).fileName();
              });
    tour.step(
        {.name = u"Without a file"_s,
         .does = u"menu (F10), File, Close file"_s,
         .expects = u"a page that offers a new office file, to open one, and the example"_s},
        [&](Hand &hand) {
            hand.chooseInMenu([&] { hand.key(Qt::Key_F10); }, {u"menu.file"_s, u"menu.close"_s});
            for (const QString &offer : {u"welcome.file-plus"_s, u"welcome.folder-open"_s, u"welcome.book-open"_s})
                hand.find(offer);
            tour.picture(u"welcome"_s);
            return QStringList{hand.textOf(u"welcome.file-plus"_s), hand.textOf(u"welcome.folder-open"_s),
                               hand.textOf(u"welcome.book-open"_s)}
                .join(u" · "_s)
                .remove(u'&');
        });
    tour.step({.name = u"Explore the example"_s,
               .does = u"click “Explore the example”"_s,
               .expects = u"an office file of its own is made beside this report and opened"_s,
               .seconds = 120},
              [&](Hand &hand) {
                  hand.click(u"welcome.book-open"_s);
                  hand.waitFor([&] { return tour.store().isOpen(); }, u"the example office is open"_s);
                  hand.expect(QFileInfo(tour.store().path()) == QFileInfo(tour.path(u"tour.credence"_s)),
                              u"the file is %1"_s.arg(tour.path(u"tour.credence"_s)));
                  const auto all = tour.ask([](Office &office) { return office.countProposals({}).value_or(0); });
                  hand.expect(all.value_or(0) > 20, u"it has more than 20 proposals"_s);
                  return u"%1 with %2 proposals"_s.arg(QFileInfo(tour.store().path()).fileName(),
                                                       QString::number(all.value_or(0)));
              });
    home(tour);
    list(tour);
}

} // namespace credence
