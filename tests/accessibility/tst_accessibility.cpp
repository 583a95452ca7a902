// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of the window, as somebody meets it who does not see it or has no mouse: each control that takes the focus
// has a name, no two share a mnemonic, and Tab goes through the page as the eye does.

#include "tests/support/uifixture.h"

#include "ui/proposals/proposaleditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QLatin1StringView(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text());
    return name;
}

/// Controls that take the focus and whose name a screen reader could not say.
QStringList nameless(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith("qt_"_L1);
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible() || inner ||
            qobject_cast<QScrollArea *>(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found += u"%1 in %2"_s.arg(nameOf(widget), nameOf(widget->parentWidget()));
    }
    return found;
}

/// Mnemonics that two controls in sight share.
QStringList clashes(const QWidget *window)
{
    QMap<QString, QStringList> users;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QKeySequence key;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            key = QKeySequence::mnemonic(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            key = QKeySequence::mnemonic(button->text());
        if (!key.isEmpty())
            users[key.toString()] += nameOf(widget);
    }
    QStringList found;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            found += u"%1: %2"_s.arg(it.key(), it->join(u" and "_s));
    }
    return found;
}

/// The part of \a ancestor that \a widget lies in.
const QWidget *branchOf(const QWidget *widget, const QWidget *ancestor)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Presses Tab from the first stop of \a area until it leaves it or is back; what it stops at.
QList<QWidget *> walk(QWidget *window, QWidget *area)
{
    QList<QWidget *> stops;
    if (QWidget *first = firstTabStop(area))
        first->setFocus(Qt::TabFocusReason);
    QWidget *at = window->focusWidget();
    while (at && area->isAncestorOf(at) && !stops.contains(at)) {
        stops += at;
        QTest::keyClick(at, Qt::Key_Tab);
        at = window->focusWidget();
    }
    return stops;
}

/// Steps of Tab inside \a area that go back (up, or left in the same line), and fields that keep Tab for themselves.
QStringList badSteps(QWidget *window, QWidget *area)
{
    const QList<QWidget *> stops = walk(window, area);
    QStringList found;
    if (!stops.isEmpty() && window->focusWidget() == stops.last() && stops.size() > 1)
        found += u"%1 keeps Tab"_s.arg(nameOf(stops.last()));
    for (qsizetype index = 1; index < stops.size(); ++index) {
        const QWidget *from = stops.at(index - 1);
        const QWidget *to = stops.at(index);
        const QWidget *common = from->parentWidget();
        while (!common->isAncestorOf(to))
            common = common->parentWidget();
        const QRect before = branchOf(from, common)->geometry();
        const QRect after = branchOf(to, common)->geometry();
        const bool sameLine = after.bottom() > before.top() + 2 && before.bottom() > after.top() + 2;
        if (after.bottom() <= before.top() + 2 || (sameLine && after.right() <= before.left()))
            found += u"%1 → %2"_s.arg(nameOf(from), nameOf(to));
    }
    return found;
}

} // namespace

class AccessibilityTest final : public QObject {
    Q_OBJECT

    UiFixture f;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_complaints;

    void examine(const QString &place)
    {
        QTest::qWait(0);
        const auto note = [&](const QString &what, const QStringList &found) {
            for (const QString &each : found)
                m_complaints += u"%1, %2: %3"_s.arg(place, what, each);
        };
        note(u"no name"_s, nameless(m_window.get()));
        note(u"mnemonic"_s, clashes(m_window.get()));
        QWidget *page = m_window->currentPage();
        note(u"Tab"_s, badSteps(m_window.get(), page ? page : m_window->welcome()));
    }
    /// Waits until the store has answered what the page asked, and the page has shown it.
    void settle()
    {
        f.ask([](Office &) { return true; });
        f.ask([](Office &) { return true; });
        QTest::qWait(30);
    }
    void verify() { QVERIFY2(m_complaints.isEmpty(), qPrintable(u"\n"_s + m_complaints.join(u'\n'))); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(f.open(UiFixture::Content::Example));
        m_window = std::make_unique<MainWindow>(WindowSetup{.store = f.store,
                                                            .policy = f.policy,
                                                            .codes = f.codes,
                                                            .clock = f.clock,
                                                            .settings = f.settings,
                                                            .pages = pageList(),
                                                            .makeExample = {},
                                                            .setScheme = {}});
        m_window->resize(1360, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void init() { m_complaints.clear(); }
    void cleanupTestCase() { m_window.reset(); }

    void pages_data()
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
    void pages()
    {
        QFETCH(const Link::Target, target);
        m_window->go(Link::to(target));
        settle();
        examine(QLatin1StringView(QTest::currentDataTag()));
        verify();
    }

    void editorSections()
    {
        const QUuid id = f.named(u"GIS for Field Scientists"_s);
        m_window->go(Link::toProposal(id));
        auto *editor = m_window->findChild<ProposalEditor *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->proposal() == id && editor->isEnabled());
        for (int section = int(Section::Name); section <= int(Section::Review); ++section) {
            editor->showSection(Section(section));
            settle();
            examine(sectionName(Section(section)));
        }
        verify();
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
