// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowof.h"

#include "ui/proposals/proposaleditor.h"
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QStandardPaths>

namespace credence {

/// The whole window over the example office, page by page, for what is asked of each of them.
struct ExampleWindow {
    UiFixture f;
    std::unique_ptr<MainWindow> window;
    QStringList complaints;

    void open()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(f.open(UiFixture::Content::Example));
        window = std::make_unique<MainWindow>(setupOf(f));
        window->resize(1360, 860);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// Waits until the store has answered what the page asked, and the page has shown it.
    void settle()
    {
        f.ask([](Office &) { return true; });
        f.ask([](Office &) { return true; });
        QTest::qWait(30);
    }

    static void addSchemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    /// Dialogs of the pages, by what opens them: an action of the page, or a button.
    static void addDialogs()
    {
        QTest::addColumn<Link::Target>("target");
        QTest::addColumn<QString>("opener");
        const auto row = [](const char *opener, Link::Target target) {
            QTest::newRow(opener) << target << QString::fromLatin1(opener);
        };
        row("offerings.action.new", Link::Offerings);
        row("offerings.action.details", Link::Offerings);
        row("offerings.action.money", Link::Offerings);
        row("offerings.action.overLimit", Link::Offerings);
        row("offerings.addLearner", Link::Offerings);
        row("offerings.recordNotice", Link::Offerings);
        row("approvals.action.compare", Link::Approvals);
    }
    void openBy(const QString &opener) const
    {
        for (QAction *each : window->currentPage()->menuActions()) {
            if (each->objectName() == opener)
                return each->trigger();
        }
        if (auto *button = window->findChild<QAbstractButton *>(opener))
            button->click();
    }

    static void addPages()
    {
        QTest::addColumn<Link::Target>("target");
        QTest::newRow("Home") << Link::Home;
        QTest::newRow("Proposals") << Link::Proposals;
        QTest::newRow("Approvals") << Link::Approvals;
        QTest::newRow("Offerings") << Link::Offerings;
        QTest::newRow("Calendar") << Link::Calendar;
        QTest::newRow("Stacks") << Link::Stacks;
        QTest::newRow("Framework") << Link::Framework;
        QTest::newRow("Settings") << Link::Settings;
    }
    /// The page of the row of addPages(), as it is once it has read.
    Page *shown()
    {
        window->go(Link::to(*static_cast<Link::Target *>(QTest::qData("target", qMetaTypeId<Link::Target>()))));
        settle();
        return window->currentPage();
    }
    /// The editor, a section after the other.
    template <typename Look> void eachSection(Look look)
    {
        const QUuid id = f.named(QStringLiteral("GIS for Field Scientists"));
        window->go(Link::toProposal(id));
        auto *editor = window->findChild<ProposalEditor *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->proposal() == id && editor->isEnabled());
        for (int section = int(Section::Name); section <= int(Section::Review); ++section) {
            editor->showSection(Section(section));
            settle();
            look(sectionName(Section(section)));
        }
    }

    void note(const QString &place, const QString &what, const QStringList &found)
    {
        for (const QString &each : found)
            complaints += QStringLiteral("%1, %2: %3").arg(place, what, each);
    }
    void verify()
    {
        const QStringList said = std::exchange(complaints, {});
        QVERIFY2(said.isEmpty(), qPrintable(QLatin1Char('\n') + said.join(QLatin1Char('\n'))));
    }
};

inline QString nameOf(const QWidget *widget)
{
    QString name = QLatin1StringView(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += QLatin1Char('#') + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += QStringLiteral(" “%1”").arg(button->text());
    return name;
}

/// What Tab may stop at inside \a area: visible, enabled, wanting the focus.
inline QList<QWidget *> tabStops(const QWidget *area)
{
    QList<QWidget *> stops;
    for (QWidget *widget : area->findChildren<QWidget *>()) {
        const bool stop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
        if (stop && widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_")))
            stops += widget;
    }
    return stops;
}

} // namespace credence
