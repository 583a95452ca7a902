// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The hand of the tour proves something only if it fails where a person would: at what is not there, disabled, covered
// or behind a dialog.

#include "ui/shell/ask.h"
#include "ui/tour/hand.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

class HandTest final : public QObject {
    Q_OBJECT

    struct Desk {
        QWidget window;
        QPushButton *button = new QPushButton(u"Go"_s, &window);
        QLineEdit *line = new QLineEdit(&window);
        QPlainTextEdit *text = new QPlainTextEdit(&window);
        QComboBox *combo = new QComboBox(&window);
        QCheckBox *box = new QCheckBox(u"On"_s, &window);
        Hand hand{&window};
        int clicks = 0;

        Desk()
        {
            auto *column = new QVBoxLayout(&window);
            const std::pair<QWidget *, QString> all[] = {
                {button, u"button"_s}, {line, u"line"_s}, {text, u"text"_s}, {combo, u"combo"_s}, {box, u"box"_s}};
            for (const auto &[widget, name] : all) {
                widget->setObjectName(name);
                column->addWidget(widget);
            }
            combo->addItem(u"One"_s, 1);
            combo->addItem(u"Two"_s, 2);
            combo->addItem(u"Three"_s, 3);
            connect(button, &QPushButton::clicked, &window, [this] { ++clicks; });
            window.resize(300, 300);
            window.show();
            hand.begin(300);
        }
    };

private slots:
    void clicks()
    {
        Desk desk;
        desk.hand.click(u"button"_s);
        QVERIFY2(desk.hand.good(), qPrintable(desk.hand.problem()));
        QCOMPARE(desk.clicks, 1);
    }

    void typesInPlaceOfWhatWasThere()
    {
        Desk desk;
        desk.line->setText(u"before"_s);
        desk.hand.type(u"line"_s, u"Ünïcode “36”"_s);
        desk.hand.type(u"text"_s, u"two\nlines"_s);
        QVERIFY2(desk.hand.good(), qPrintable(desk.hand.problem()));
        QCOMPARE(desk.line->text(), u"Ünïcode “36”"_s);
        QCOMPARE(desk.text->toPlainText(), u"two\nlines"_s);
    }

    /// A choice by the keyboard is one choice: the entries gone over do not count.
    void choosesOnce()
    {
        Desk desk;
        QList<int> chosen;
        connect(desk.combo, &QComboBox::activated, &desk.window, [&](int index) { chosen.append(index); });
        desk.hand.choose(u"combo"_s, 3);
        QVERIFY2(desk.hand.good(), qPrintable(desk.hand.problem()));
        QCOMPARE(chosen, QList<int>{2});
        desk.hand.choose(u"combo"_s, 4);
        QVERIFY(!desk.hand.good());
    }

    void ticks()
    {
        Desk desk;
        desk.hand.tick(u"box"_s, 0);
        QVERIFY2(desk.hand.good(), qPrintable(desk.hand.problem()));
        QVERIFY(desk.box->isChecked());
    }

    void keysReachShortcuts()
    {
        Desk desk;
        int pressed = 0;
        const QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_J), &desk.window);
        connect(&shortcut, &QShortcut::activated, &desk.window, [&] { ++pressed; });
        desk.hand.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(pressed, 1);
    }

    void choosesInMenus()
    {
        Desk desk;
        auto *menu = new QMenu(&desk.window);
        QMenu *inner = menu->addMenu(u"&More"_s);
        inner->addAction(u"Other"_s);
        QAction *wanted = inner->addAction(u"Wanted"_s);
        wanted->setObjectName(u"wanted"_s);
        int chosen = 0;
        connect(wanted, &QAction::triggered, &desk.window, [&] { ++chosen; });
        desk.button->setMenu(menu);
        desk.hand.begin(2000);
        desk.hand.chooseInMenu([&] { desk.hand.click(u"button"_s); }, {u"More"_s, u"wanted"_s});
        QVERIFY2(desk.hand.good(), qPrintable(desk.hand.problem()));
        QCOMPARE(chosen, 1);
    }

    void answersFileDialogs()
    {
        Desk desk;
        QTemporaryDir folder;
        QString saved;
        connect(desk.button, &QPushButton::clicked, &desk.window, [&] {
            askSaveFile(&desk.window, u"Save"_s, u"suggested.txt"_s, u"All files (*)"_s,
                        [&](const QString &path) { saved = path; });
        });
        desk.hand.begin(3000);
        desk.hand.click(u"button"_s);
        desk.hand.answerFile(u"askSaveFile"_s, folder.filePath(u"mine.txt"_s));
        QVERIFY2(desk.hand.good(), qPrintable(desk.hand.problem()));
        QCOMPARE(saved, folder.filePath(u"mine.txt"_s));
    }

    // ---- where it must fail

    void whatIsNotThere()
    {
        Desk desk;
        desk.hand.click(u"nothing"_s);
        QVERIFY(desk.hand.problem().contains(u"nothing"_s));
        // From then on nothing is done until the next step.
        desk.hand.click(u"button"_s);
        QCOMPARE(desk.clicks, 0);
        desk.hand.begin(300);
        desk.hand.click(u"button"_s);
        QCOMPARE(desk.clicks, 1);
    }

    void whatIsDisabled()
    {
        Desk desk;
        desk.button->setEnabled(false);
        desk.hand.click(u"button"_s);
        QVERIFY(!desk.hand.good());
        QCOMPARE(desk.clicks, 0);
    }

    void whatIsCovered()
    {
        Desk desk;
        auto *cover = new QWidget(&desk.window);
        cover->setObjectName(u"cover"_s);
        cover->setGeometry(desk.window.rect());
        cover->show();
        desk.hand.click(u"button"_s);
        QVERIFY2(desk.hand.problem().contains(u"cover"_s), qPrintable(desk.hand.problem()));
        QCOMPARE(desk.clicks, 0);
    }

    void whatIsBehindADialog()
    {
        Desk desk;
        QDialog dialog(&desk.window);
        dialog.setObjectName(u"dialog"_s);
        dialog.open();
        desk.hand.settle();
        desk.hand.click(u"button"_s);
        QVERIFY2(desk.hand.problem().contains(u"dialog"_s), qPrintable(desk.hand.problem()));
        QCOMPARE(desk.clicks, 0);
    }

    /// A question with an event loop of its own, which nobody answers, does not stop the tour.
    void whatDoesNotComeBack()
    {
        Desk desk;
        connect(desk.button, &QPushButton::clicked, &desk.window, [&desk] {
            QMessageBox box(QMessageBox::Question, u"Really?"_s, u"Really?"_s, QMessageBox::Yes | QMessageBox::No,
                            &desk.window);
            box.setObjectName(u"really"_s);
            box.exec();
        });
        desk.hand.click(u"button"_s);
        QVERIFY2(desk.hand.problem().contains(u"really"_s), qPrintable(desk.hand.problem()));
    }

    void whatHasNoSuchEntry()
    {
        Desk desk;
        auto *menu = new QMenu(&desk.window);
        menu->addAction(u"Other"_s);
        desk.button->setMenu(menu);
        desk.hand.chooseInMenu([&] { desk.hand.click(u"button"_s); }, {u"Wanted"_s});
        QVERIFY(!desk.hand.good());
        QVERIFY(!menu->isVisible());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // as the tour does
    QApplication app(argc, argv);
    HandTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hand.moc"
