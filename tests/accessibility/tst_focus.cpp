// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keyboard is can be seen: in both palettes each control looks another way while it has the focus, by more
// than the text cursor.

#include "tests/accessibility/examplewindow.h"

#include "ui/approvals/inprogresscard.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/navlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

constexpr int kAround = 3;             ///< pixels: a ring may lie outside
constexpr int kLeastChanged = 30;      ///< pixels: more than a text cursor
constexpr double kLeastContrast = 1.8; ///< of a pixel with the focus to the same without

/// Scrolls to it, as Tab does.
void showWhole(QWidget *widget)
{
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(widget);
    }
}

/// Pixels that differ clearly.
int changed(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) &&
                     contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= kLeastContrast;
    }
    return count;
}

} // namespace

class FocusTest final : public QObject {
    Q_OBJECT

    ExampleWindow w;

    void examine(const QString &place, QWidget *area, QWidget *elsewhere)
    {
        QWidget *window = w.window.get();
        QStringList unseen;
        for (QWidget *widget : tabStops(area)) {
            if (!widget->isVisible() || widget == elsewhere)
                continue;
            showWhole(widget);
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus())
                continue;
            if (auto *line = qobject_cast<QLineEdit *>(widget))
                line->deselect(); // what Tab selects is no mark of its own
            QCoreApplication::processEvents();
            const QRect around = QRect(widget->mapTo(window, QPoint()), widget->size())
                                     .adjusted(-kAround, -kAround, kAround, kAround)
                                     .intersected(window->rect());
            const QImage with = window->grab(around).toImage();
            elsewhere->setFocus(Qt::OtherFocusReason);
            QCoreApplication::processEvents();
            const QImage without = window->grab(around).toImage();
            const int count = changed(with, without);
            if (with.size() == without.size() && count < kLeastChanged)
                unseen += u"%1 (%2 pixels)"_s.arg(nameOf(widget)).arg(count);
        }
        w.note(place, u"focus not seen"_s, unseen);
    }

private slots:
    void initTestCase()
    {
        w.open();
        QApplication::setCursorFlashTime(0); // the text cursor stands still
    }
    void cleanupTestCase() { w.window.reset(); }
    void cleanup() { applyTheme(*qApp, Scheme::Light); }

    void onEveryPage_data() { ExampleWindow::addSchemes(); }
    void onEveryPage()
    {
        QFETCH(const Scheme, scheme);
        applyTheme(*qApp, scheme);
        NavList *pages = w.window->sidebar()->pages();
        for (int index = 0; index < pages->size(); ++index) {
            pages->button(index)->click();
            w.settle();
            examine(w.window->currentPage()->title(), w.window.get(), pages->button(index == 0 ? 1 : 0));
        }
        w.verify();
    }

    /// Who goes to a page by a key or a link goes on in the page, not in the sidebar.
    void aPageTakesTheKeyboard_data() { ExampleWindow::addPages(); }
    void aPageTakesTheKeyboard()
    {
        w.window->sidebar()->pages()->button(0)->setFocus();
        Page *page = w.shown();
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget()->isVisible(),
                 qPrintable(nameOf(QApplication::focusWidget())));
        page->refresh(); // what is shown anew does not let go of it
        w.settle();
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(nameOf(QApplication::focusWidget())));
    }

    /// The form asks for the next step, or for nothing more; the keyboard stays with the proposals.
    void aRecordedDecisionKeepsTheKeyboard()
    {
        Link link = Link::to(Link::Approvals);
        link.proposal = w.f.named(u"Grant Budgets"_s);
        w.window->go(link);
        w.settle();
        auto *record = w.window->findChild<QPushButton *>(u"approvals.record"_s);
        QVERIFY(record);
        QTRY_VERIFY(record->isVisible() && record->isEnabled());
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Space);
        QTRY_VERIFY(w.window->findChild<InProgressCard *>()->table()->hasFocus());
        w.settle();
        QVERIFY2(w.window->findChild<InProgressCard *>()->table()->hasFocus(),
                 qPrintable(nameOf(QApplication::focusWidget())));
    }

    void inTheEditor_data() { ExampleWindow::addSchemes(); }
    void inTheEditor()
    {
        QFETCH(const Scheme, scheme);
        applyTheme(*qApp, scheme);
        w.eachSection([this](const QString &name) {
            examine(name, w.window->currentPage(), w.window->sidebar()->pages()->button(0));
        });
        w.verify();
    }
};

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
