// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/wording/wording.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)),
      m_button(iconButton(u"calendar"_s, tr("Choose from a calendar"), m_edit))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addStretch();
    inside->addWidget(m_button);
    m_button->setIconSize(QSize(14, 14));
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down opens it from the field
    m_button->setCursor(Qt::ArrowCursor);
    m_edit->setTextMargins(0, 0, 24, 0);
    m_edit->setPlaceholderText(tr("year-month-day"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::textEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::finished);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

DateField::~DateField()
{
    m_edit->disconnect(this); // losing the focus on the way out is no editing
}

QDate DateField::parse(const QString &text)
{
    QString words = text.simplified();
    if (words.isEmpty())
        return {};
    static const QRegularExpression first(u"\\b1er\\b"_s, QRegularExpression::CaseInsensitiveOption);
    words.replace(first, u"1"_s); // as French writes it
    if (const QDate iso = QDate::fromString(words, Qt::ISODate); iso.isValid())
        return iso;
    const QLocale here;
    const QStringList formats{u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s,
                              u"yyyy/M/d"_s,   u"yyyy-M-d"_s,    u"d.M.yyyy"_s};
    for (const QLocale &locale : {here, QLocale(QLocale::English, QLocale::Canada), QLocale(QLocale::C)}) {
        for (const QString &format : formats) {
            if (const QDate date = locale.toDate(words, format); date.isValid())
                return date;
        }
    }
    // A two-figure year would be read as 19xx: only the locale's own order with all four figures.
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QDate date = here.toDate(words, format);
        if (date.isValid() && date.year() >= 1900 && words.contains(QString::number(date.year())))
            return date;
    }
    const QDate slashed = QDate::fromString(words, u"d/M/yyyy"_s);
    return slashed;
}

QDate DateField::date() const { return parse(m_edit->text()); }

bool DateField::isAcceptable() const
{
    return m_edit->text().trimmed().isEmpty() || (date().isValid() && !isTooLate());
}

void DateField::setLatest(QDate latest)
{
    m_latest = latest;
    textEdited();
}

bool DateField::isTooLate() const { return m_latest.isValid() && date() > m_latest; }

void DateField::setDate(QDate date)
{
    // Text that means this date already stays as it is being typed.
    if (date.isValid() ? this->date() != date : !m_edit->text().isEmpty())
        m_edit->setText(date.isValid() ? dateText(date) : QString());
    m_last = date;
    textEdited();
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

QString DateField::problem() const
{
    if (isAcceptable())
        return {};
    return isTooLate() ? tr("Give a day no later than %1.").arg(dateText(m_latest))
                       : tr("This is no date that exists. Write it as 2026-01-23.");
}

void DateField::textEdited()
{
    const QDate now = date();
    say(isTooLate() ? problem() : QString()); // half a date is no wrong one yet; leaving the field says so
    if (isAcceptable() && now != m_last) {
        m_last = now;
        emit dateChanged(now);
    }
}

void DateField::finished()
{
    if (const QDate now = date(); now.isValid())
        m_edit->setText(dateText(now));
    textEdited();
    say(problem());
}

void DateField::say(const QString &problem)
{
    if (problem == m_said)
        return;
    m_said = problem;
    m_edit->setProperty("problem", !problem.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
    m_edit->setToolTip(problem);
    m_edit->setAccessibleDescription(problem);
    if (auto *block = qobject_cast<FieldBlock *>(parentWidget()))
        block->setProblem(problem);
}

void DateField::take(QDate date)
{
    m_edit->setText(dateText(date));
    m_edit->setFocus();
    textEdited();
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    if (const QDate start = date().isValid() ? date() : m_default; start.isValid())
        calendar->setSelectedDate(start);
    QTextCharFormat letters;
    letters.setForeground(colours(this).inkMuted);
    calendar->setHeaderTextFormat(letters);
    letters.setForeground(colours(this).inkSecondary); // the days of the week-end too: nothing is wrong with them
    calendar->setWeekdayTextFormat(Qt::Saturday, letters);
    calendar->setWeekdayTextFormat(Qt::Sunday, letters);
    const std::pair<QString, QString> arrows[] = {{u"qt_calendar_prevmonth"_s, u"chevron-left"_s},
                                                  {u"qt_calendar_nextmonth"_s, u"chevron-right"_s}};
    for (const auto &[name, iconName] : arrows) {
        if (auto *arrow = calendar->findChild<QToolButton *>(name))
            arrow->setIcon(icon(iconName));
    }
    column->addWidget(calendar);
    const auto chosen = [this, popup](QDate date) {
        popup->close();
        take(date);
    };
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    connect(calendar, &QCalendarWidget::clicked, this, chosen);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_edit->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace credence
