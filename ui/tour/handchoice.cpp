// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the hand chooses: in combo boxes, lists, menus and file dialogs.

#include "ui/tour/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kMenuTick = 10; ///< ms between two looks for a menu

} // namespace

void Hand::choose(const QString &name, const QVariant &data)
{
    auto *combo = find<QComboBox>(name);
    if (!combo)
        return;
    bringIntoSight(combo);
    int wanted = combo->findData(data);
    if (wanted < 0)
        wanted = combo->findText(data.toString());
    if (!expect(wanted >= 0, u"“%1” offers %2"_s.arg(name, data.toString())))
        return;
    combo->setFocus(Qt::TabFocusReason);
    key(Qt::Key_F4);
    if (!waitFor([combo] { return combo->view()->isVisible(); }, u"the list of “%1” opens"_s.arg(name)))
        return;
    key(Qt::Key_Home);
    for (int row = 0; row < combo->count() && combo->view()->currentIndex().row() != wanted; ++row)
        key(Qt::Key_Down);
    const QPointer<QComboBox> box = combo; // a choice may take it away, as that of another language does
    key(Qt::Key_Return);
    waitFor([box, wanted] { return !box || (box->currentIndex() == wanted && !box->view()->isVisible()); },
            u"“%1” shows what was chosen"_s.arg(name));
}

void Hand::tick(const QString &group, int place, bool on)
{
    QWidget *holder = find(group);
    if (!holder)
        return;
    auto *button = qobject_cast<QAbstractButton *>(holder);
    if (!button)
        button = holder->findChildren<QAbstractButton *>().value(place);
    if (!expect(button != nullptr, u"“%1” has a button %2"_s.arg(group, QString::number(place))))
        return;
    if (button->isChecked() != on)
        click(button);
    expect(button->isChecked() == on, u"the button of “%1” follows the click"_s.arg(group));
}

// ---- lists

QString Hand::wordsOf(const QModelIndex &index)
{
    const QString shown = index.data().toString().simplified();
    const QString spoken = index.data(Qt::AccessibleTextRole).toString().simplified();
    return spoken.isEmpty() ? shown : spoken;
}

int Hand::rowWith(const QString &name, const QString &text)
{
    auto *view = find<QAbstractItemView>(name);
    int found = -1;
    if (view)
        waitFor(
            [&] {
                const QAbstractItemModel *model = view->model();
                for (int row = 0; model && row < model->rowCount(); ++row) {
                    for (int column = 0; column < model->columnCount(); ++column) {
                        if (wordsOf(model->index(row, column)).contains(text)) {
                            found = row;
                            return true;
                        }
                    }
                }
                return false;
            },
            u"“%1” lists “%2”"_s.arg(name, text));
    return found;
}

int Hand::rowsOf(const QString &name)
{
    const auto *view = find<QAbstractItemView>(name);
    return view ? view->model()->rowCount() : 0;
}

void Hand::clickRow(const QString &name, int row, int column, bool twice)
{
    auto *view = find<QAbstractItemView>(name);
    if (!view || row < 0)
        return;
    bringIntoSight(view);
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index);
    settle();
    const QRect place = view->visualRect(index).intersected(view->viewport()->rect());
    if (!expect(place.isValid(), u"row %1 of “%2” is in sight"_s.arg(QString::number(row), name)))
        return;
    clickAt(view->viewport(), QPoint(place.left() + std::min(20, place.width() / 2), place.center().y()), twice);
}

// ---- menus

QAction *Hand::entry(const QMenu *menu, const QString &name)
{
    for (QAction *action : menu->actions()) {
        QString words = action->text();
        words.remove(u'&');
        if (action->isVisible() && (action->objectName() == name || words == name))
            return action;
    }
    return nullptr;
}

void Hand::chooseInMenu(const std::function<void()> &open, const QStringList &entries,
                        const std::function<void()> &look)
{
    if (!good())
        return;
    // A menu keeps an event loop of its own, so what follows its opening happens inside of open().
    qsizetype taken = 0;
    QPointer<QMenu> last;
    QTimer poll;
    poll.setInterval(kMenuTick);
    connect(&poll, &QTimer::timeout, &poll, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || menu == last || taken >= entries.size())
            return;
        QAction *action = entry(menu, entries.at(taken));
        if (!action || menu->actionGeometry(action).isEmpty())
            return;
        poll.stop();
        last = menu;
        if (++taken == entries.size() && look)
            look();
        if (!action->isEnabled()) {
            fail(u"the entry “%1” is disabled"_s.arg(entries.at(taken - 1)));
            menu->close();
            return;
        }
        if (action->menu()) { // by the keyboard: the pointer would have to wait for it
            menu->setActiveAction(action);
            poll.start();
            send(menu, Qt::Key_Right, Qt::NoModifier, {});
        } else {
            clickAt(menu, menu->actionGeometry(action).center());
            for (int menus = 0; menus < 4 && qobject_cast<QMenu *>(QApplication::activePopupWidget()); ++menus)
                send(QApplication::activePopupWidget(), Qt::Key_Escape, Qt::NoModifier, {}); // a menu of ticks stays
        }
    });
    poll.start();
    open();
    waitFor([&] { return taken == entries.size(); },
            u"the menu has “%1”"_s.arg(entries.value(taken, entries.constLast())));
    poll.stop();
    settle();
}

// ---- files

void Hand::drop(const QString &name, const QStringList &paths)
{
    QWidget *target = find(name);
    if (!target)
        return;
    bringIntoSight(target);
    while (target && !target->acceptDrops())
        target = target->isWindow() ? nullptr : target->parentWidget();
    if (!expect(target != nullptr, u"“%1” takes what is dropped"_s.arg(name)))
        return;
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!expect(enter.isAccepted(), u"“%1” accepts the files that are held over it"_s.arg(name)))
        return;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    settle();
}

void Hand::answerFile(const QString &name, const QString &path)
{
    auto *dialog = find<QFileDialog>(name);
    if (!dialog)
        return;
    auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    if (!expect(edit != nullptr, u"the file dialog has a field for the name"_s))
        return;
    // The folder first: while a whole path is typed, the dialog's own completion may choose a folder of it.
    const QFileInfo file(path);
    dialog->setDirectory(file.absolutePath());
    type(edit, file.fileName());
    pause(100); // names that it offers come a moment later
    const bool saves = dialog->acceptMode() == QFileDialog::AcceptSave;
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QPushButton *accept = buttons ? buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open) : nullptr;
    waitFor([accept] { return accept && accept->isEnabled(); }, u"the file dialog takes a name"_s);
    const QPointer<QFileDialog> open = dialog;
    click(accept);
    waitFor([open] { return !open || !open->isVisible(); }, u"the file dialog takes %1"_s.arg(path));
    settle();
}

} // namespace credence
