// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exampleoffice.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace credence {

/// What a page is made of, over an office file of its own: empty, or the example as of 12 January 2026.
struct UiFixture {
    enum class Content { Empty, Example };

    QTemporaryDir folder;
    SystemClock clock{QDate(2026, 1, 12)};
    Policy policy = Policy::shipped();
    CodeBook codes;
    QUndoStack undo;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    StoreThread store{policy, codes, clock};
    PageContext context{store, policy, codes, clock, undo, settings};

    QString path(const QString &name = QStringLiteral("office.credence")) const { return folder.filePath(name); }

    /// Makes and opens the office; false when that failed.
    bool open(Content content)
    {
        applyTheme(*qApp, Scheme::Light);
        store.create(
            path(), content == Content::Empty
                        ? std::function<Result<void>(const QString &)>()
                        : [this](const QString &file) { return createExampleOffice(file, policy, codes, clock); });
        return QTest::qWaitFor([this] { return store.isOpen(); }, 30000);
    }

    /// Runs a task on the store's thread and waits for its answer; for the tests' own questions only.
    template <typename Task> auto ask(Task task)
    {
        using T = std::invoke_result_t<Task, Office &>;
        std::optional<T> answer;
        QObject here;
        store.ask(&here, std::move(task), [&](T value) { answer.emplace(std::move(value)); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 30000);
        return std::move(*answer);
    }

    /// The id of the proposal of this name.
    QUuid named(const QString &name)
    {
        const auto rows = ask([](Office &office) { return office.proposals({.limit = 1000}); });
        for (const ProposalRow &row : *rows) {
            if (row.name == name)
                return row.id;
        }
        return {};
    }

    /// Shows a page at the size of the window's page area and waits until it read what it shows.
    static void show(QWidget &page, QSize size = QSize(1164, 810))
    {
        page.resize(size);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }
};

} // namespace credence
