// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

// Looks a key up among the shortcuts of the window in front, as the window system's keys are. Exported by Qt6::Gui for
// programs that send keys themselves (QTest's headers declare it in the same way).
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *object, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString &text, bool autorepeat,
                                               ushort count);
QT_END_NAMESPACE

namespace credence {

namespace {

constexpr int kTick = 5;             ///< ms between two looks at a condition
constexpr int kCharactersAtOnce = 8; ///< typed before the program is let on

int keyOf(QChar character)
{
    if (character == u'\n')
        return Qt::Key_Return;
    const QChar upper = character.toUpper();
    return upper.unicode() >= 0x20 && upper.unicode() < 0x7f ? int(upper.unicode()) : int(Qt::Key_unknown);
}

/// What a cell says to the eye, and what is said of it to a screen reader where that is more (a drawn code or state).
QString wordsOf(const QModelIndex &index)
{
    const QString shown = index.data().toString().simplified();
    const QString spoken = index.data(Qt::AccessibleTextRole).toString().simplified();
    return spoken.isEmpty() ? shown : spoken;
}

bool isIn(const QWidget *widget, const QWidget *parent)
{
    return widget && (widget == parent || parent->isAncestorOf(widget));
}

} // namespace

/// Closes what keeps an event loop of its own going (a menu, a message box) when an act does not come back, so that the
/// tour goes on with a problem instead of standing still.
class Hand::Guard {
public:
    explicit Guard(Hand &hand)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(hand.m_patience + 500); // a wait inside is given up first, and says what it waited for
        QObject::connect(&m_timer, &QTimer::timeout, &hand, [&hand, this] {
            QWidget *inWay = QApplication::activePopupWidget();
            if (!inWay)
                inWay = QApplication::activeModalWidget();
            if (!inWay)
                return;
            hand.fail(
                u"“%1” stayed open"_s.arg(inWay->objectName().isEmpty() ? inWay->windowTitle() : inWay->objectName()));
            inWay->close();
            m_timer.start();
        });
        m_timer.start();
    }

private:
    QTimer m_timer;
};

Hand::Hand(QWidget *window) : m_window(window) {}

Hand::~Hand() = default;

void Hand::begin(int patience)
{
    m_problem.clear();
    m_patience = patience;
}

void Hand::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

// ---- finding

QWidget *Hand::activeWindow() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return m_window;
}

QWidget *Hand::seen(const QString &name) const
{
    // In the dialog on top, then in the others: what lies behind a modal dialog is found too, but cannot be clicked.
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeAll(m_window);
    windows.append(m_window);
    if (QWidget *top = activeWindow(); windows.removeAll(top) > 0)
        windows.prepend(top);
    for (QWidget *window : std::as_const(windows)) {
        if (!window || !window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        const auto found = window->findChildren<QWidget *>(name);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

QWidget *Hand::find(const QString &name)
{
    if (!good())
        return nullptr;
    QWidget *found = nullptr;
    waitFor([&] { return (found = seen(name)) != nullptr; }, u"“%1” comes into sight"_s.arg(name));
    return found;
}

QString Hand::textOf(const QString &name) const
{
    QWidget *widget = seen(name);
    if (!widget)
        return {};
    for (const char *property : {"text", "plainText", "currentText"}) {
        if (const QVariant text = widget->property(property); text.isValid())
            return text.toString();
    }
    QStringList lines;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
                cells += wordsOf(view->model()->index(row, column, view->rootIndex()));
            cells.removeAll(QString());
            lines += cells.join(u" | "_s);
        }
    } else {
        for (const QWidget *child : widget->findChildren<QWidget *>()) {
            if (child->isVisibleTo(widget) && child->property("text").isValid())
                lines += child->property("text").toString().simplified();
        }
        lines.removeAll(QString());
    }
    return lines.join(u'\n');
}

// ---- waiting

bool Hand::spin(const std::function<bool()> &condition, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QEventLoop loop;
        QTimer::singleShot(kTick, &loop, &QEventLoop::quit);
        loop.exec();
        // What is deleted later by an act of ours waits for a loop further out.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool Hand::waitFor(const std::function<bool()> &condition, const QString &what)
{
    if (!good())
        return false;
    if (spin(condition, m_patience))
        return true;
    fail(u"waited %1 s in vain: %2"_s.arg(QString::number(m_patience / 1000), what));
    return false;
}

bool Hand::expect(bool condition, const QString &what)
{
    if (!condition)
        fail(u"not so: %1"_s.arg(what));
    return condition;
}

void Hand::pause(int milliseconds)
{
    if (good())
        spin([] { return false; }, milliseconds);
}

void Hand::settle()
{
    spin([] { return false; }, 60);
}

// ---- pointing

void Hand::activate(QWidget *window)
{
    if (QApplication::activeWindow() == window)
        return;
    window->activateWindow();
    if (!spin([window] { return QApplication::activeWindow() == window; }, 300))
        QApplication::setActiveWindow(window); // a window system without a window manager says nothing
}

void Hand::bringIntoSight(QWidget *widget)
{
    bool moved = false;
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (!area || !isIn(widget, area->widget()))
            continue;
        const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
        if (area->viewport()->rect().contains(place))
            continue;
        area->ensureWidgetVisible(widget, 0, 24);
        moved = true;
    }
    if (moved)
        spin([] { return false; }, 20);
}

void Hand::clickAt(QWidget *widget, QPoint place, bool twice)
{
    if (!good() || !widget)
        return;
    QWidget *window = widget->window();
    if (QWidget *popup = QApplication::activePopupWidget(); popup && popup->window() != window)
        popup->close(); // a press beside it does that
    if (window->windowType() != Qt::Popup)
        activate(window);
    const QPoint inWindow = widget->mapTo(window, place);
    QWidget *hit = window->childAt(inWindow);
    if (!hit)
        hit = window;
    const QWidget *wanted = widget;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        wanted = view->viewport();
    if (!window->rect().contains(inWindow) || !(isIn(hit, wanted) || hit == widget)) {
        fail(u"“%1” cannot be reached: “%2” is in the way"_s.arg(
            widget->objectName(),
            hit->objectName().isEmpty() ? QString::fromLatin1(hit->metaObject()->className()) : hit->objectName()));
        return;
    }
    if (QWidget *modal = QApplication::activeModalWidget();
        modal && window != modal && window->windowType() != Qt::Popup) {
        fail(u"the dialog “%1” is in front of “%2”"_s.arg(modal->objectName(), widget->objectName()));
        return;
    }
    if (!hit->isEnabled()) {
        fail(u"“%1” is disabled"_s.arg(widget->objectName()));
        return;
    }
    for (QWidget *taker = hit; taker; taker = taker->isWindow() ? nullptr : taker->parentWidget()) {
        if (taker->isEnabled() && (taker->focusPolicy() & Qt::ClickFocus)) {
            taker->setFocus(Qt::MouseFocusReason);
            break;
        }
    }
    const Guard guard(*this);
    const QPointer<QWidget> target = hit;
    const QPointF local = hit->mapFrom(window, inWindow);
    const QPointF global = window->mapToGlobal(inWindow);
    const auto mouse = [&](QEvent::Type type, Qt::MouseButtons held) {
        if (!target)
            return;
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, local, window->mapFromGlobal(global), global, button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    };
    mouse(QEvent::MouseMove, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, Qt::NoButton);
    if (twice) {
        mouse(QEvent::MouseButtonDblClick, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, Qt::NoButton);
    }
    settle();
}

void Hand::click(QWidget *widget)
{
    if (!good() || !widget)
        return;
    bringIntoSight(widget);
    // A check box or radio button answers at its sign and its words, not on the empty rest of its row.
    const bool sign = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
    clickAt(widget, sign ? QPoint(10, widget->height() / 2) : widget->rect().center());
}

void Hand::click(const QString &name)
{
    QWidget *widget = find(name);
    if (widget)
        waitFor([&] { return (widget = seen(name)) && widget->isEnabled(); }, u"“%1” is enabled"_s.arg(name));
    click(widget);
}

// ---- keys

QWidget *Hand::keyReceiver() const
{
    QWidget *window = QApplication::activePopupWidget();
    if (!window)
        window = activeWindow();
    return window && window->focusWidget() ? window->focusWidget() : window;
}

void Hand::send(QWidget *receiver, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (!receiver)
        return;
    const QPointer<QWidget> target = receiver;
    const bool popup = QApplication::activePopupWidget() != nullptr;
    if (!popup && qt_sendShortcutOverrideEvent(receiver, 0, key, modifiers, text, false, 1))
        return;
    if (!target)
        return;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(target, &press);
    if (!target)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(target, &release);
}

void Hand::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (!good())
        return;
    if (!QApplication::activePopupWidget())
        activate(activeWindow());
    const Guard guard(*this);
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        send(keyReceiver(), key, modifiers, key == Qt::Key_Tab ? u"\t"_s : QString());
    else
        send(keyReceiver(), key, modifiers,
             key == Qt::Key_Return || key == Qt::Key_Enter ? u"\r"_s
             : key == Qt::Key_Space                        ? u" "_s
                                                           : QString());
    settle();
}

void Hand::write(const QString &words)
{
    if (!good())
        return;
    int count = 0;
    for (const QChar character : words) {
        send(keyReceiver(), keyOf(character), character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier,
             character == u'\n' ? u"\r"_s : QString(character));
        if (++count % kCharactersAtOnce == 0)
            QCoreApplication::processEvents();
    }
    settle();
}

void Hand::type(const QString &name, const QString &words) { type(find(name), words); }

void Hand::type(QWidget *field, const QString &words)
{
    if (!good() || !field)
        return;
    bringIntoSight(field);
    QWidget *edit = field->focusProxy() ? field->focusProxy() : field;
    clickAt(edit, QPoint(std::min(12, edit->width() / 2), std::min(12, edit->height() / 2)));
    if (!expect(isIn(keyReceiver(), field), u"“%1” takes the keyboard"_s.arg(field->objectName())))
        return;
    key(Qt::Key_A, Qt::ControlModifier);
    if (words.isEmpty())
        key(Qt::Key_Delete);
    write(words);
}

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
    key(Qt::Key_Return);
    waitFor([combo, wanted] { return combo->currentIndex() == wanted && !combo->view()->isVisible(); },
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
    poll.setInterval(2 * kTick);
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
