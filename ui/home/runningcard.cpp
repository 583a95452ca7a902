// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/runningcard.h"

#include "core/wording/wording.h"
#include "ui/home/linelist.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kEndingDays = 14;
constexpr qsizetype kMostLines = 50; ///< the rest is under Offerings
constexpr int kLeast = 190;          ///< pixels: five lines
constexpr int kSide = 14;
constexpr int kBar = 7;
constexpr int kGap = 5;

/// One cohort: name, how far, and the bar below.
class CohortLine final : public QAbstractButton {
public:
    CohortLine(const RunningLine &line, QWidget *parent) : QAbstractButton(parent), m_line(line)
    {
        setText(line.name);
        setAccessibleName(line.spoken);
        setToolTip(line.spoken);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {240, QFontMetrics(textFont(TextSize::Small, QFont::DemiBold)).height() + kGap + kBar + 12};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        update();
        QAbstractButton::enterEvent(event);
    }
    void leaveEvent(QEvent *event) override
    {
        update();
        QAbstractButton::leaveEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            painter.fillRect(rect(), c.raised);
        const QFontMetrics words(textFont(TextSize::Small));
        const QFontMetrics names(textFont(TextSize::Small, QFont::DemiBold));
        const QRect inner = rect().adjusted(kSide, 6, -kSide, -6);
        const QRect top(inner.left(), inner.top(), inner.width(), names.height());
        const int wide = words.horizontalAdvance(m_line.words) + 1; // the name gives way
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(c.inkMuted);
        painter.drawText(top, int(Qt::AlignRight | Qt::AlignVCenter), m_line.words);
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.setPen(c.ink);
        const int room = top.width() - wide - 10;
        painter.drawText(QRect(top.left(), top.top(), room, top.height()), Qt::AlignVCenter,
                         names.elidedText(m_line.name, Qt::ElideMiddle, room));
        const QRectF bar(inner.left(), top.bottom() + 1 + kGap, inner.width(), kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.track);
        painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
        if (m_line.share > 0) {
            painter.setBrush(m_line.ending ? c.warning.bar : c.halo);
            painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), std::max<double>(kBar, bar.width() * m_line.share), kBar), kBar / 2.0,
                kBar / 2.0);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.halo, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(4, 1, -4, -1), 5, 5);
        }
    }

private:
    RunningLine m_line;
};

RunningLine lineOf(const CohortRow &row, QDate today)
{
    RunningLine line{.offering = row.cohort.offering, .cohort = row.cohort.id, .end = row.cohort.end};
    const QString learners = RunningCard::tr("%n learner(s)", nullptr, row.learners);
    if (row.cohort.rolling) {
        const int finished = row.learners - row.unfinished;
        //: %1 the name of a micro-credential
        line.name = RunningCard::tr("%1 · rolling").arg(row.name);
        line.words =
            row.learners == 0
                ? RunningCard::tr("nobody yet")
                : RunningCard::tr("%1 of %2 finished").arg(QString::number(finished), QString::number(row.learners));
        line.share = row.learners == 0 ? 0 : double(finished) / row.learners;
        //: %1 a cohort, %2 how far it is, %3 how many learners
        line.spoken = RunningCard::tr("%1: %2, %3").arg(line.name, line.words, learners);
        return line;
    }
    const QDate end =
        row.cohort.end.isValid() ? row.cohort.end : row.cohort.start.addDays(7 * std::max(1, row.weeks) - 1);
    const int weeks = int(row.cohort.start.daysTo(end) / 7) + 1;
    const int week = int(row.cohort.start.daysTo(today) / 7) + 1;
    line.end = end;
    line.ending = today.daysTo(end) < kEndingDays;
    //: %1 the name of a micro-credential, %2 the number of its cohort
    line.name = RunningCard::tr("%1 · cohort %2").arg(row.name, QString::number(row.cohort.number));
    line.words = RunningCard::tr("week %1 of %2").arg(QString::number(week), QString::number(weeks));
    line.share = double(week) / weeks;
    //: %1 a cohort, %2 how far it is, %3 how many learners, %4 its last day
    line.spoken = RunningCard::tr("%1: %2, %3, ends on %4").arg(line.name, line.words, learners, dateText(end));
    return line;
}

} // namespace

QList<RunningLine> runningLines(const QList<CohortRow> &rows, QDate today)
{
    QList<RunningLine> lines;
    for (const CohortRow &row : rows) {
        if (!row.cohort.start.isValid() || row.cohort.start > today)
            continue;
        const RunningLine line = lineOf(row, today);
        if (!line.end.isValid() || line.end >= today)
            lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const RunningLine &a, const RunningLine &b) {
        return std::pair(!a.end.isValid(), a.end) < std::pair(!b.end.isValid(), b.end);
    });
    return lines;
}

RunningCard::RunningCard(QWidget *parent) : Card(tr("Running cohorts"), parent)
{
    setObjectName(u"home.running"_s);
    setFlush();
    m_list = new QWidget(this); // keeps the heading at the top until there is something to show
    body()->addWidget(m_list, 1);
}

void RunningCard::setCohorts(const QList<CohortRow> &rows, QDate today)
{
    const QList<RunningLine> lines = runningLines(rows, today);
    QSet<QUuid> running;
    QSet<QUuid> offerings;
    for (const RunningLine &line : lines) {
        running.insert(line.cohort);
        offerings.insert(line.offering);
    }
    int learners = 0;
    for (const CohortRow &row : rows)
        learners += running.contains(row.cohort.id) ? row.learners : 0;
    //: %1 "6 offerings", %2 "83 learners"
    setRemark(lines.isEmpty() ? QString()
                              : tr("%1 · %2").arg(tr("%n offering(s)", nullptr, int(offerings.size())),
                                                  tr("%n learner(s)", "in a heading", learners)));
    if (std::exchange(m_known, true) && lines == m_lines)
        return; // the line with the focus stays
    m_lines = lines;
    delete m_list;
    auto *list = new LineList(kLeast, this);
    list->setObjectName(u"home.runningList"_s);
    list->setAccessibleName(tr("Running cohorts"));
    for (const RunningLine &line : lines.first(std::min(lines.size(), kMostLines))) {
        auto *button = new CohortLine(line, list->body());
        button->setObjectName(u"home.cohort.%1"_s.arg(line.cohort.toString(QUuid::WithoutBraces)));
        connect(button, &QAbstractButton::clicked, this,
                [this, link = Link::toOffering(line.offering, line.cohort)] { emit go(link); });
        list->addLine(button);
    }
    if (lines.size() > kMostLines)
        list->addRemark(tr("%n more under Offerings.", nullptr, int(lines.size() - kMostLines)));
    if (lines.isEmpty())
        list->addRemark(
            tr("No cohort runs now. Give an approved micro-credential an offering and a cohort under Offerings."));
    m_list = list;
    body()->addWidget(list, 1);
}

} // namespace credence
