// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page and dialog of the window, as somebody meets it who does not see it: the tree that a screen reader walks
// has a name and a role for each control, drawn ones included, and no two controls in sight share a mnemonic.

#include "tests/accessibility/examplewindow.h"

#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/popuplist.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QString nameOf(const QAccessibleInterface *face)
{
    if (const auto *widget = qobject_cast<const QWidget *>(face->object()))
        return credence::nameOf(widget) +
               (widget->parentWidget() ? u" in "_s + credence::nameOf(widget->parentWidget()) : QString());
    return u"part of "_s + (face->parent() ? nameOf(face->parent()) : u"nothing"_s);
}

/// Roles that say nothing of what it is.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane ||
           role == QAccessible::Border;
}

/// Qt's own parts of a control, which is named itself.
bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || widget->inherits("QHeaderView") ||
           widget->inherits("QScrollBar");
}

/// Walks what a screen reader walks from \a face on, and complains.
void look(QAccessibleInterface *face, QSet<QAccessibleInterface *> &seen, QStringList &found)
{
    if (!face || !face->isValid() || seen.contains(face) || face->state().invisible)
        return;
    seen.insert(face);
    const auto *widget = qobject_cast<const QWidget *>(face->object());
    const bool inner = widget && isInner(widget);
    const QString name = face->text(QAccessible::Name).trimmed();
    const bool stop = widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !inner;
    if (stop && name.isEmpty())
        found += u"no name: %1"_s.arg(nameOf(face));
    if (name.contains("&&"_L1))
        found += u"“%1” as it is written for a mnemonic: %2"_s.arg(name, nameOf(face));
    // The name of a combo box is its current entry; only a label or a description says what it is for.
    if (stop && face->role() == QAccessible::ComboBox && face->relations(QAccessible::Label).isEmpty() &&
        face->text(QAccessible::Description).isEmpty())
        found += u"no label and no description: %1"_s.arg(nameOf(face));
    if (stop && isVague(face->role()))
        found += u"no role: %1"_s.arg(nameOf(face));
    // One of our own that has something in itself is said, or what it has is.
    const bool own = widget && QByteArrayView(widget->metaObject()->className()).startsWith("credence::");
    if (own && isVague(face->role()) && face->childCount() == 0 && name.isEmpty() && widget->width() > 1 &&
        widget->height() > 1)
        found += u"drawn and not said: %1"_s.arg(nameOf(face));
    // A drawn part says itself.
    if (!widget && face->object() == nullptr && face->parent() && face->parent()->object() &&
        QByteArrayView(face->parent()->object()->metaObject()->className()).startsWith("credence::") &&
        face->parent()->role() == QAccessible::List && name.isEmpty())
        found += u"no name: %1"_s.arg(nameOf(face));
    if (face->tableInterface())
        return; // cells are looked at by lookAtCells()
    for (int index = 0; index < face->childCount(); ++index)
        look(face->child(index), seen, found);
}

/// Cells in which something is shown and nothing said.
QStringList lookAtCells(const QWidget *window)
{
    QStringList found;
    for (auto *view : window->findChildren<QAbstractItemView *>()) {
        QAccessibleInterface *face = view->isVisible() ? QAccessible::queryAccessibleInterface(view) : nullptr;
        QAccessibleTableInterface *table = face ? face->tableInterface() : nullptr;
        const auto *editor = view->viewport()->findChild<QLineEdit *>(); // in a row that was just added
        if (!table || !view->model() || (editor && editor->isVisible()))
            continue;
        for (int row = 0; row < std::min(table->rowCount(), 20); ++row) {
            QStringList said;
            for (int column = 0; column < table->columnCount(); ++column) {
                if (QAccessibleInterface *cell = table->cellAt(row, column))
                    said += cell->text(QAccessible::Name).trimmed();
            }
            if (said.join(QString()).isEmpty())
                found += u"row %1 of %2 says nothing"_s.arg(row).arg(credence::nameOf(view));
        }
    }
    return found;
}

/// Mnemonics that two controls in sight share.
QStringList clashes(const QWidget *window)
{
    QMap<QString, QStringList> users;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        QKeySequence key;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            key = QKeySequence::mnemonic(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            key = QKeySequence::mnemonic(button->text());
        if (!key.isEmpty())
            users[key.toString()] += credence::nameOf(widget);
    }
    QStringList found;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            found += u"%1: %2"_s.arg(it.key(), it->join(u" and "_s));
    }
    return found;
}

} // namespace

class AccessibilityTest final : public QObject {
    Q_OBJECT

    ExampleWindow w;
    QTranslator m_french;

    void examine(const QString &place, QWidget *window)
    {
        QStringList found;
        QSet<QAccessibleInterface *> seen;
        look(QAccessible::queryAccessibleInterface(window), seen, found);
        found += lookAtCells(window);
        w.note(place, u"screen reader"_s, found);
        w.note(place, u"mnemonic"_s, clashes(window));
    }

    /// Examines the dialog that \a open brings, and closes it.
    void dialog(const QString &name, const std::function<void()> &open)
    {
        open();
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, 3000)) {
            w.complaints += u"%1: no dialog came"_s.arg(name);
            return;
        }
        w.settle();
        QPointer<QWidget> shown = QApplication::activeModalWidget();
        if (shown->windowTitle().isEmpty())
            w.complaints += u"%1: the dialog has no title"_s.arg(name);
        examine(name, shown);
        static_cast<QDialog *>(shown.data())->reject();
        (void)QTest::qWaitFor([&] { return !shown || !shown->isVisible(); });
    }

private slots:
    void initTestCase() { w.open(); }
    void cleanupTestCase() { w.window.reset(); }

    void pages_data() { ExampleWindow::addPages(); }
    void pages()
    {
        w.shown();
        examine(QLatin1StringView(QTest::currentDataTag()), w.window.get());
        w.verify();
    }

    void editorSections()
    {
        w.eachSection([this](const QString &name) { examine(name, w.window.get()); });
        w.verify();
    }

    void dialogs_data()
    {
        ExampleWindow::addDialogs();
        QTest::newRow("offerings.action.cohorts") << Link::Offerings << u"offerings.action.cohorts"_s;
    }
    void dialogs()
    {
        QFETCH(const QString, opener);
        w.shown();
        dialog(opener, [&] { w.openBy(opener); });
        w.verify();
    }

    void dialogsOfTheWindow()
    {
        dialog(u"Keyboard shortcuts"_s, [&] { w.window->actions()->keys->trigger(); });
        dialog(u"About"_s, [&] { w.window->actions()->about->trigger(); });
        w.verify();
    }

    // Names and roles for the widgets of our own.
    void drawnThingsAreSaid_data()
    {
        QTest::addColumn<Link::Target>("target");
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QAccessible::Role>("role");
        QTest::addColumn<int>("leastParts");
        QTest::newRow("chain") << Link::Approvals << u"credence::ChainWidget"_s << QAccessible::List << 4;
        QTest::newRow("plan") << Link::Calendar << u"credence::PlanTimeline"_s << QAccessible::List << 4;
        QTest::newRow("money") << Link::Offerings << u"credence::MoneyChart"_s << QAccessible::Chart << 3;
        QTest::newRow("pages") << Link::Home << u"credence::NavList"_s << QAccessible::List << 7;
        QTest::newRow("card") << Link::Home << u"credence::Card"_s << QAccessible::Grouping << 1;
    }
    void drawnThingsAreSaid()
    {
        QFETCH(const QString, widget);
        QFETCH(const QAccessible::Role, role);
        QFETCH(const int, leastParts);
        w.shown();
        QWidget *found = nullptr;
        for (QWidget *each : w.window->findChildren<QWidget *>()) {
            if ((each->isVisible() || role == QAccessible::Chart) && each->inherits(qPrintable(widget)))
                found = each;
        }
        QVERIFY(found);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(found);
        QVERIFY(face);
        QCOMPARE(face->role(), role);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QVERIFY(face->childCount() >= leastParts);
        for (int part = 0; part < face->childCount() && role != QAccessible::Grouping; ++part) {
            QAccessibleInterface *child = face->child(part);
            QVERIFY(child && child->isValid());
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QVERIFY(!found->isVisible() || face->rect().contains(child->rect()));
            QCOMPARE(child->parent(), face);
        }
    }

    // The list keeps no keyboard of its own, so the field says which row is current.
    void theListBelowTheSearchFieldIsSaid()
    {
        w.window->go(Link::to(Link::Home));
        w.settle();
        w.window->actions()->search->trigger();
        SearchField *field = w.window->topBar()->search();
        QTRY_VERIFY(field->popup() && field->popup()->isVisible());
        QVERIFY(field->accessibleDescription().startsWith(field->popup()->titleAt(0)));
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(field->accessibleDescription().startsWith(field->popup()->titleAt(1)));
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClick(field, Qt::Key_Escape);
    }

    // Last: the window stays French.
    void inFrench()
    {
        QVERIFY(m_french.load(u":/i18n/credence_fr.qm"_s));
        QCoreApplication::installTranslator(&m_french);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        w.window->speak(pageList());
        QTRY_COMPARE(w.window->actions()->keys->text(), u"&Raccourcis clavier"_s);
        for (const Link::Target target : {Link::Home, Link::Proposals, Link::Approvals, Link::Offerings, Link::Calendar,
                                          Link::Stacks, Link::Framework, Link::Settings}) {
            w.window->go(Link::to(target));
            w.settle();
            examine(w.window->currentPage()->title(), w.window.get());
        }
        w.eachSection([this](const QString &name) { examine(name, w.window.get()); });
        w.verify();
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
