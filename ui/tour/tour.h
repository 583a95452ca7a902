// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/policy/policy.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tourreport.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>

namespace credence {

/// Keeps a tour apart from the user's own things: settings, recent files, the example office and the last folder of
/// file dialogs lie in a folder that goes with it. Made before the QApplication.
class TourHome {
public:
    /// True when the arguments ask for a tour.
    static bool isWanted(int argc, char **argv);
    TourHome();

private:
    QTemporaryDir m_folder;
};

/// A tour of the real window: chapters of steps that Hand performs, each with what it should bring about and what was
/// seen; the outcome goes to tour.txt, the pictures beside it. The acts are done in the window alone; the store is only
/// asked how they ended.
class Tour {
public:
    struct Setup {
        MainWindow &window;
        StoreThread &store;
        const Policy &policy;
        const Clock &clock;
        QDir folder; ///< absolute; where pictures and report go
    };

    explicit Tour(const Setup &setup);

    /// Performs every chapter; the status to end the program with.
    int run();

    /// One step. \a act does it and answers what was seen; whatever the hand could not do makes it a failure.
    struct Step {
        QString name;
        QString does;     ///< what the hand does
        QString expects;  ///< what should come of it
        int seconds = 10; ///< longest wait inside
    };
    bool step(const Step &step, const std::function<QString(Hand &)> &act);
    void chapter(const QString &title) { m_report.chapter(title); }
    /// A remark between the steps.
    void note(const QString &sentence) { m_report.note(sentence); }

    /// Keeps a picture of the window with what is open over it, as "07-name.png".
    void picture(const QString &name);
    /// A file of the tour.
    QString path(const QString &name) const { return m_setup.folder.filePath(name); }
    QDate today() const { return m_setup.clock.today(); }
    const Policy &policy() const { return m_setup.policy; }
    MainWindow &window() { return m_setup.window; }
    StoreThread &store() { return m_setup.store; }
    Hand &hand() { return m_hand; }

    /// Asks the store and waits for the answer; nothing when it does not come.
    template <typename Task> auto ask(Task task) -> std::optional<std::invoke_result_t<Task, Office &>>
    {
        std::optional<std::invoke_result_t<Task, Office &>> answer;
        QObject here;
        m_setup.store.ask(&here, std::move(task),
                          [&answer](auto &&value) { answer.emplace(std::forward<decltype(value)>(value)); });
        m_hand.waitFor([&answer] { return answer.has_value(); }, QStringLiteral("the office file answers"));
        return answer;
    }
    /// Filters the list of proposals down to the one of this name, all stages, and chooses its row.
    void chooseInList(const QString &words, const QString &name);
    /// The proposal as it is stored; an empty one when it cannot be read.
    StoredProposal stored(const QUuid &id);

private:
    Setup m_setup;
    Hand m_hand;
    TourReport m_report;
    int m_pictures = 0;
    QStringList m_taken; ///< pictures of the step under way

    void keepPicture(const QString &name);
    /// Closes what a step that failed left open, so that the next one can begin.
    void tidy();
};

} // namespace credence
