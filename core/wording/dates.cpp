// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Dates", source, nullptr, count);
}

/// Canadian English abbreviates with full stops ("Jan."), which a table of dates does better without.
QLocale namesOfDays()
{
    const QLocale locale = wordsLocale();
    return locale.language() == QLocale::French ? locale : QLocale::c();
}

QString written(QDate date, QString format)
{
    if (!date.isValid())
        return {};
    const QLocale names = namesOfDays();
    if (date.day() == 1 && names.language() == QLocale::French) { // only the first is an ordinal: 1er janv., 2 janv.
        static const QRegularExpression day(u"(?<!d)d(?!d)"_s);
        format.replace(day, u"d'er'"_s);
    }
    return names.toString(date, format);
}

} // namespace

QString dateText(QDate date)
{
    //: A date in a table, in Qt's format letters: 16 Jan 2026
    return written(date, text(QT_TRANSLATE_NOOP("Dates", "d MMM yyyy")));
}

QString dateTextShort(QDate date)
{
    //: A date without its year, in Qt's format letters: 16 Jan
    return written(date, text(QT_TRANSLATE_NOOP("Dates", "d MMM")));
}

QString dateTextLong(QDate date)
{
    //: A date in full, in Qt's format letters: Friday 16 January 2026
    return written(date, text(QT_TRANSLATE_NOOP("Dates", "dddd d MMMM yyyy")));
}

QString dateTextWeekday(QDate date)
{
    //: A date with its weekday and without its year, in Qt's format letters: Fri 16 Jan
    return written(date, text(QT_TRANSLATE_NOOP("Dates", "ddd d MMM")));
}

QString timeText(QTime time)
{
    //: A time of day, in Qt's format letters: 17:59
    return wordsLocale().toString(time, text(QT_TRANSLATE_NOOP("Dates", "HH:mm")));
}

QString monthText(QDate date)
{
    //: The name of a month on a scale, in Qt's format letters: Jan
    return written(date, text(QT_TRANSLATE_NOOP("Dates", "MMM")));
}

QString academicYearText(int year) { return u"%1-%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0')); }

QString agoText(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    const qint64 days = date.daysTo(today);
    if (days == 0)
        return text(QT_TRANSLATE_NOOP("Dates", "today"));
    if (days == 1)
        return text(QT_TRANSLATE_NOOP("Dates", "yesterday"));
    if (days > 1 && days <= 30)
        return text(QT_TRANSLATE_N_NOOP("Dates", "%n day(s) ago"), int(days));
    return dateText(date);
}

QString dueText(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return text(QT_TRANSLATE_NOOP("Dates", "today"));
    if (days > 0)
        return text(QT_TRANSLATE_N_NOOP("Dates", "in %n day(s)"), int(days));
    return text(QT_TRANSLATE_N_NOOP("Dates", "%n day(s) late"), int(-days));
}

} // namespace credence
