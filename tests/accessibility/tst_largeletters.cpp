// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has large letters set on the desktop (14 points) has them here: every text is relative to the system's font, and
// labels, buttons and fields make the room that they need.

#include "tests/accessibility/examplewindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

constexpr qreal kLarge = 14;
constexpr qreal kLeastShare = 0.8; ///< small text, of running text

/// Letters that stay small, and controls that have less room than their words need.
QStringList tooSmall(const QWidget *window)
{
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool button = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
        const bool field = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool picture = button && widget->property("text").toString().isEmpty();
        if (picture || !widget->isVisibleTo(window) || !(label || button || field) ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        const QString name = u"%1 “%2”"_s.arg(nameOf(widget), widget->property("text").toString().left(40));
        if (widget->font().pointSizeF() < kLarge * kLeastShare)
            found += u"%1 has %2 points"_s.arg(name).arg(widget->font().pointSizeF());
        const int needed = label && label->wordWrap() ? label->heightForWidth(label->width())
                           : label                    ? label->minimumSizeHint().height()
                                                      : widget->fontMetrics().height();
        if (!(label && label->text().isEmpty()) && needed > widget->height() + 1)
            found += u"%1 needs %2 pixels of height and has %3"_s.arg(name).arg(needed).arg(widget->height());
        if (button && widget->sizeHint().width() > widget->width() + 1)
            found += u"%1 needs %2 pixels and has %3"_s.arg(name).arg(widget->sizeHint().width()).arg(widget->width());
    }
    return found;
}

} // namespace

class LargeLettersTest final : public QObject {
    Q_OBJECT

    ExampleWindow w;

private slots:
    void initTestCase()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(kLarge); // before the theme takes the system's
        QApplication::setFont(font);
        w.open();
        QCOMPARE(QApplication::font().pointSizeF(), kLarge);
    }
    void cleanupTestCase() { w.window.reset(); }

    void pages_data() { ExampleWindow::addPages(); }
    void pages()
    {
        w.shown();
        w.note(QLatin1StringView(QTest::currentDataTag()), u"large letters"_s, tooSmall(w.window.get()));
        w.verify();
    }

    void editorSections()
    {
        w.eachSection([this](const QString &name) { w.note(name, u"large letters"_s, tooSmall(w.window.get())); });
        w.verify();
    }
};

QTEST_MAIN(LargeLettersTest)
#include "tst_largeletters.moc"
