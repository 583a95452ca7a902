// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/hand.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTimer>

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

} // namespace credence
