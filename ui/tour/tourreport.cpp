// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourreport.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString seconds(qint64 milliseconds) { return u"%1 s"_s.arg(double(milliseconds) / 1000, 0, 'f', 1); }

/// Further lines of a value stand below its first one.
QString indented(QString text) { return text.replace(u'\n', u"\n              "_s); }

void tell(const QString &text)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

} // namespace

bool TourReport::open(const QString &path, const QString &heading)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    line(heading);
    tell(heading);
    return true;
}

void TourReport::line(const QString &text)
{
    m_file.write(text.toUtf8() + '\n');
    m_file.flush(); // what was done stays told, whatever happens next
}

void TourReport::chapter(const QString &title)
{
    line(u"\n%1\n%2"_s.arg(title, QString(title.size(), u'=')));
    tell(u"\n%1"_s.arg(title));
}

void TourReport::note(const QString &sentence)
{
    line(u'\n' + sentence);
    tell(sentence);
}

void TourReport::add(const Outcome &outcome)
{
    ++m_steps;
    const bool ok = outcome.problem.isEmpty();
    m_failed += !ok;
    const QString verdict = ok ? u"ok"_s : u"FAILED"_s;
    line(u"\n%1. %2: %3 (%4)"_s.arg(QString::number(m_steps), outcome.name, verdict, seconds(outcome.milliseconds)));
    line(u"    done      %1"_s.arg(indented(outcome.did)));
    line(u"    expected  %1"_s.arg(indented(outcome.expected)));
    if (!outcome.seen.isEmpty())
        line(u"    seen      %1"_s.arg(indented(outcome.seen)));
    if (!ok)
        line(u"    problem   %1"_s.arg(indented(outcome.problem)));
    if (!outcome.pictures.isEmpty())
        line(u"    picture   %1"_s.arg(outcome.pictures.join(u", "_s)));
    tell(u"%1  %2. %3 (%4)%5"_s.arg(verdict.leftJustified(6), QString::number(m_steps), outcome.name,
                                    seconds(outcome.milliseconds), ok ? QString() : u"\n        "_s + outcome.problem));
}

bool TourReport::close(int pictures, qint64 milliseconds)
{
    const QString last =
        m_failed == 0
            ? u"%1 steps, all ok; %2 pictures; %3"_s.arg(QString::number(m_steps), QString::number(pictures),
                                                         seconds(milliseconds))
            : u"%1 steps, %2 FAILED; %3 pictures; %4"_s.arg(QString::number(m_steps), QString::number(m_failed),
                                                            QString::number(pictures), seconds(milliseconds));
    line(u"\n%1"_s.arg(last));
    tell(u"\n%1"_s.arg(last));
    const bool kept = m_file.error() == QFile::NoError;
    m_file.close();
    return kept && m_failed == 0 && m_steps > 0;
}

} // namespace credence
