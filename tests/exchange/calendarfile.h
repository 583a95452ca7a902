// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>

/// A strict reader of iCalendar files by the letter of RFC 5545, without any library: it looks at what another program
/// would trip over. Everything that is not as the standard has it is a line in `problems`.
class CalendarFile {
public:
    struct Property {
        QByteArray name;
        QByteArray parameters; ///< "VALUE=DATE"
        QString value;         ///< of a text: unescaped
    };
    struct Event {
        QMap<QByteArray, Property> properties;
        QString text(const char *name) const { return properties.value(name).value; }
        QDate date(const char *name) const
        {
            const Property property = properties.value(name);
            return property.parameters == "VALUE=DATE" ? QDate::fromString(property.value, QStringLiteral("yyyyMMdd"))
                                                       : QDate();
        }
    };

    explicit CalendarFile(const QByteArray &bytes)
    {
        for (const QByteArray &line : unfolded(bytes))
            read(line);
        if (m_depth != 0 || !m_closed)
            problems.append(QStringLiteral("VCALENDAR is not closed"));
        for (const char *wanted : {"VERSION", "PRODID"}) {
            if (!calendar.contains(wanted))
                problems.append(QStringLiteral("no %1").arg(QLatin1StringView(wanted)));
        }
        for (const Event &event : events)
            check(event);
    }

    QMap<QByteArray, Property> calendar;
    QList<Event> events;
    QStringList problems;

    Event byTitle(const QString &title) const
    {
        for (const Event &event : events) {
            if (event.text("SUMMARY") == title)
                return event;
        }
        return {};
    }
    QStringList values(const char *name) const
    {
        QStringList all;
        for (const Event &event : events)
            all.append(event.text(name));
        return all;
    }

private:
    /// 3.1: lines end with CRLF and have at most 75 octets; a line that begins with a space continues the one before.
    QList<QByteArray> unfolded(const QByteArray &bytes)
    {
        constexpr qsizetype kOctets = 75;
        QList<QByteArray> lines;
        if (!bytes.endsWith("\r\n"))
            problems.append(QStringLiteral("the last line has no CRLF"));
        qsizetype begin = 0;
        while (begin < bytes.size()) {
            qsizetype end = bytes.indexOf("\r\n", begin);
            if (end < 0)
                end = bytes.size();
            const QByteArray line = bytes.sliced(begin, end - begin);
            begin = end + 2;
            if (line.size() > kOctets)
                problems.append(QStringLiteral("%1 octets: %2").arg(line.size()).arg(QString::fromUtf8(line)));
            if (line.contains('\n') || line.contains('\r'))
                problems.append(QStringLiteral("a bare line end in: %1").arg(QString::fromUtf8(line)));
            if (!QString::fromUtf8(line).toUtf8().startsWith(line)) // a fold inside a character
                problems.append(QStringLiteral("no UTF-8: %1").arg(QString::fromLatin1(line.toHex(' '))));
            if (line.startsWith(' ') || line.startsWith('\t')) {
                if (lines.isEmpty())
                    problems.append(QStringLiteral("the first line is folded"));
                else
                    lines.last() += line.sliced(1);
            } else {
                lines.append(line);
            }
        }
        return lines;
    }

    void read(const QByteArray &line)
    {
        static const QRegularExpression form(QStringLiteral("^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^;:\"]+)*):(.*)$"));
        const auto match = form.match(QString::fromUtf8(line));
        if (!match.hasMatch()) {
            problems.append(QStringLiteral("no content line: %1").arg(QString::fromUtf8(line)));
            return;
        }
        Property property{match.captured(1).toLatin1(), match.captured(2).mid(1).toLatin1(), match.captured(3)};
        if (property.name == "BEGIN" || property.name == "END") {
            component(property.name == "BEGIN", property.value);
            return;
        }
        static const QList<QByteArray> kTexts{"SUMMARY", "DESCRIPTION", "UID", "PRODID", "X-WR-CALNAME"};
        if (kTexts.contains(property.name))
            property.value = unescaped(property.value);
        auto &properties = m_depth == 2 ? events.last().properties : calendar;
        if (m_depth == 0 || properties.contains(property.name))
            problems.append(QStringLiteral("out of place or twice: %1").arg(QString::fromUtf8(line)));
        properties.insert(property.name, property);
    }

    void component(bool begins, const QString &name)
    {
        const QString wanted =
            (begins ? m_depth : m_depth - 1) == 0 ? QStringLiteral("VCALENDAR") : QStringLiteral("VEVENT");
        if (name != wanted || m_closed || (begins && m_depth > 1))
            problems.append(QStringLiteral("%1 out of place").arg(name));
        m_depth += begins ? 1 : -1;
        if (begins && m_depth == 2)
            events.append(Event());
        m_closed = m_closed || (!begins && m_depth == 0);
    }

    /// 3.3.11: a backslash stands before a backslash, semicolon, comma and n (or N), and nowhere else; semicolons and
    /// commas never stand alone, nor do control characters at all.
    QString unescaped(const QString &text)
    {
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'\\') {
                const QChar next = i + 1 < text.size() ? text.at(++i) : QChar();
                if (!QStringLiteral("\\;,nN").contains(next))
                    problems.append(QStringLiteral("wrong escape in: %1").arg(text));
                out += next == u'n' || next == u'N' ? QChar(u'\n') : next;
                continue;
            }
            if (c == u';' || c == u',' || c.category() == QChar::Other_Control)
                problems.append(QStringLiteral("unescaped character in: %1").arg(text));
            out += c;
        }
        return out;
    }

    void check(const Event &event)
    {
        static const QRegularExpression instant(QStringLiteral("^\\d{8}T\\d{6}Z$"));
        static const QRegularExpression number(QStringLiteral("^\\d+$"));
        for (const char *name : {"UID", "DTSTAMP", "DTSTART", "SUMMARY"}) {
            if (event.text(name).isEmpty())
                problems.append(QStringLiteral("an event without %1").arg(QLatin1StringView(name)));
        }
        for (const char *name : {"DTSTAMP", "LAST-MODIFIED"}) {
            if (!instant.match(event.text(name)).hasMatch())
                problems.append(QStringLiteral("no instant in UTC: %1").arg(event.text(name)));
        }
        if (!number.match(event.text("SEQUENCE")).hasMatch())
            problems.append(QStringLiteral("no sequence: %1").arg(event.text("SEQUENCE")));
        if (!event.date("DTSTART").isValid() || event.date("DTEND") <= event.date("DTSTART"))
            problems.append(QStringLiteral("no whole days: %1–%2").arg(event.text("DTSTART"), event.text("DTEND")));
        if (const QString status = event.text("STATUS"); !status.isEmpty() && status != QLatin1StringView("CANCELLED"))
            problems.append(QStringLiteral("unexpected status: %1").arg(status));
        static const QList<QByteArray> kKnown{"UID",   "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART",
                                              "DTEND", "SUMMARY", "DESCRIPTION",   "TRANSP",   "STATUS"};
        for (const QByteArray &name : event.properties.keys()) {
            if (!kKnown.contains(name))
                problems.append(QStringLiteral("unexpected %1").arg(QString::fromLatin1(name)));
        }
    }

    int m_depth = 0;
    bool m_closed = false;
};
