// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference for start-up and memory: a bare Qt window with menus that shows 50 rows of an office file.
//   credence-barewindow FILE

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    for (const QString &menu : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s}) {
        QMenu *made = window.menuBar()->addMenu(menu);
        for (int entry = 1; entry <= 6; ++entry)
            made->addAction(u"Entry %1"_s.arg(entry));
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(app.arguments().value(1));
        if (!database.open())
            return 1;
    }
    auto *model = new QStandardItemModel(0, 6, &window);
    {
        QSqlQuery query(u"SELECT reference, name, unit, stage, osap, changed_at FROM proposal"
                        " ORDER BY changed_at DESC, row DESC LIMIT 50"_s);
        while (query.next()) {
            QList<QStandardItem *> row;
            for (int column = 0; column < 6; ++column)
                row.append(new QStandardItem(query.value(column).toString()));
            model->appendRow(row);
        }
    }
    if (model->rowCount() != 50)
        return 1;
    QTableView view;
    view.setModel(model);
    window.setCentralWidget(&view);
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}
