// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// On every page: what was done is said at the foot of the window, and the button beside it takes it back.

#include "tests/support/windowof.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toast.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;
using namespace credence;

using Act = std::function<void(Page &)>;
Q_DECLARE_METATYPE(Act)

namespace {

template <typename T> T *in(Page &page, const QString &name)
{
    T *found = nullptr;
    (void)QTest::qWaitFor([&] { return (found = page.findChild<T *>(name)) != nullptr; });
    return found;
}

/// Waits for the rows and removes the first by the button of the table.
void removeFirst(Page &page, const QString &table)
{
    auto *rows = in<DataTable>(page, table);
    (void)QTest::qWaitFor([&] { return rows->model()->rowCount() > 0; }, 10000);
    rows->selectRow(0);
    in<QPushButton>(page, table + u".remove"_s)->click();
}

} // namespace

class PageActsTest final : public QObject {
    Q_OBJECT

    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_fixture.open(UiFixture::Content::Example));
        m_window = std::make_unique<MainWindow>(setupOf(m_fixture));
        m_window->resize(1360, 860);
        m_window->show();
    }

    void pages_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<Act>("act");
        const auto row = [](const char *name, Link::Target target, const Act &act) {
            QTest::newRow(name) << int(target) << act;
        };
        row("Settings: a unit is removed", Link::Settings, [](Page &page) {
            page.findChild<QListWidget *>(u"settings.sections"_s)->setCurrentRow(1);
            removeFirst(page, u"settings.units"_s);
        });
        row("Settings: an optional stage is switched on", Link::Settings,
            [](Page &page) { in<QCheckBox>(page, u"settings.stage.faculty-board"_s)->click(); });
        row("Calendar: a meeting is removed", Link::Calendar, [](Page &page) {
            for (QPushButton *button : page.window()->findChildren<QPushButton *>()) {
                if (button->accessibleName() == u"Intakes and meetings"_s)
                    button->click();
            }
            removeFirst(page, u"calendar.meetings.table"_s);
        });
        row("Proposals: one is copied", Link::Proposals, [](Page &page) {
            auto *table = in<DataTable>(page, u"proposals.table"_s);
            (void)QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 10000);
            table->selectRow(0);
            for (QAction *action : page.menuActions()) {
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D))
                    action->trigger();
            }
        });
        row("Offerings: readiness is ticked", Link::Offerings, [](Page &page) {
            const auto boxes = [&page] {
                QList<QCheckBox *> found;
                for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
                    if (box->objectName().startsWith(u"offerings.ready."_s) && box->isEnabled() && box->isVisible())
                        found.append(box);
                }
                return found;
            };
            (void)QTest::qWaitFor([&] { return !boxes().isEmpty(); }, 10000);
            if (!boxes().isEmpty())
                boxes().first()->click();
        });
        row("Stacks: the order of the members", Link::Stacks, [](Page &page) {
            auto *members = in<DataTable>(page, u"stacks.members"_s);
            (void)QTest::qWaitFor([&] { return members->model()->rowCount() > 1; }, 10000);
            members->selectRow(0);
            in<QAbstractButton>(page, u"stacks.down"_s)->click();
        });
    }
    void pages()
    {
        QFETCH(const int, target);
        QFETCH(const Act, act);
        Toast *toast = m_window->toast();
        auto *button = toast->findChild<QPushButton *>(u"toast.offer"_s);
        m_window->go(Link::to(Link::Target(target)));
        QTRY_VERIFY(!m_fixture.store.isBusy());
        toast->hide();
        const int before = m_window->undoStack()->index();
        act(*m_window->currentPage());
        QTRY_COMPARE(m_window->undoStack()->index(), before + 1);
        QTRY_VERIFY2(!toast->sentence().isEmpty() && button->isVisible(), qPrintable(toast->sentence()));
        QCOMPARE(button->text(), u"Undo"_s);
        button->click();
        QCOMPARE(m_window->undoStack()->index(), before);
        QVERIFY2(toast->sentence().startsWith(u"Taken back: "_s), qPrintable(toast->sentence()));
        QTRY_VERIFY(!m_fixture.store.isSaving());
        QVERIFY2(toast->sentence().startsWith(u"Taken back: "_s), qPrintable(toast->sentence())); // not refused
    }
};

QTEST_MAIN(PageActsTest)
#include "tst_pageacts.moc"
