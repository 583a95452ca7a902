// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words can be read: 4.5:1 at least between the ink of every line on every page and what it is drawn on, in both
// palettes. The palettes themselves are tested in tst_theme; here it is what the pages make of them. Controls that
// cannot be used now are exempt.

#include "tests/accessibility/examplewindow.h"
#include "tests/support/paintedtext.h"

#include "ui/shell/sidebar.h"
#include "ui/widgets/navlist.h"

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

constexpr double kLeastContrast = 4.5;
constexpr double kRounding = 0.05; ///< colours are told in steps of 1/255

/// The colour that most of \a part has: what the words are written on.
QColor groundOf(const QImage &image, const QRect &part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return QColor(most);
}

} // namespace

class ContrastTest final : public QObject {
    Q_OBJECT

    ExampleWindow w;
    int m_lines = 0;

    void examine(const QString &place)
    {
        QWidget *window = w.window.get();
        const QList<PaintedText> lines = paintedText(window);
        const QImage image = window->grab().toImage();
        QStringList faint;
        for (const PaintedText &line : lines) {
            const QRect part = (line.place & line.room).toAlignedRect() & image.rect();
            const QWidget *under = part.width() < 3 || part.height() < 3 ? nullptr : window->childAt(part.center());
            const bool logo = under && line.text == "C"_L1 && w.window->sidebar()->isAncestorOf(under);
            if (!under || logo || !under->isEnabled() || line.text.trimmed().isEmpty())
                continue;
            ++m_lines;
            const QColor ground = groundOf(image, part);
            if (const double found = contrast(line.ink, ground); found < kLeastContrast - kRounding)
                faint += u"“%1” %2 on %3 is %4"_s.arg(line.text, line.ink.name(), ground.name(),
                                                      QString::number(found, 'f', 2));
        }
        w.note(place, u"faint"_s, faint);
    }

private slots:
    void initTestCase() { w.open(); }
    void init() { m_lines = 0; }
    void cleanup() { applyTheme(*qApp, Scheme::Light); }
    void cleanupTestCase() { w.window.reset(); }

    void onEveryPage_data() { ExampleWindow::addSchemes(); }
    void onEveryPage()
    {
        QFETCH(const Scheme, scheme);
        applyTheme(*qApp, scheme);
        NavList *pages = w.window->sidebar()->pages();
        for (int index = 0; index < pages->size(); ++index) {
            pages->button(index)->click();
            w.settle();
            examine(w.window->currentPage()->title());
        }
        QVERIFY(m_lines > 300); // they were read
        w.verify();
    }

    void inTheEditor_data() { ExampleWindow::addSchemes(); }
    void inTheEditor()
    {
        QFETCH(const Scheme, scheme);
        applyTheme(*qApp, scheme);
        w.eachSection([this](const QString &name) { examine(name); });
        w.verify();
    }

    void inTheMonth_data() { ExampleWindow::addSchemes(); }
    void inTheMonth()
    {
        QFETCH(const Scheme, scheme);
        applyTheme(*qApp, scheme);
        w.window->go(Link::to(Link::Calendar));
        w.settle();
        for (const QString &view : {u"calendar.view.month"_s, u"calendar.view.agenda"_s, u"calendar.view.planner"_s}) {
            auto *button = w.window->findChild<QAbstractButton *>(view);
            QVERIFY(button);
            button->click();
            w.settle();
            examine(view);
        }
        w.verify();
    }
};

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
