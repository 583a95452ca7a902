// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stackremarks.h"

#include "core/wording/wording.h"
#include "ui/widgets/linklabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostOverlaps = 3;

Tone toneOf(const StackRemark &remark)
{
    if (remark.isError())
        return Tone::Danger;
    return remark.isAdvice() ? Tone::Info : Tone::Warning;
}

/// What its colour says, for those who do not see it.
QString weight(Tone tone)
{
    return severityName(tone == Tone::Danger    ? Severity::Error
                        : tone == Tone::Warning ? Severity::Warning
                                                : Severity::Advice);
}

/// One remark with its bar.
class Line final : public QWidget {
public:
    Line(Tone tone, QWidget *title, const QString &sentence, QWidget *parent) : QWidget(parent), m_tone(tone)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(13, 1, 0, 1);
        column->setSpacing(2);
        title->setParent(this);
        column->addWidget(title);
        auto *words = new TextLabel(sentence, TextSize::Small, QFont::Normal, this);
        words->setObjectName(u"stacks.remark.sentence"_s);
        words->setWordWrap(true);
        words->setSecondary();
        column->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 3, height()), colours(this).tone(m_tone).bar);
    }

private:
    Tone m_tone;
};

/// Runs that overlap are advice as well.
QString summary(const QList<StackRemark> &remarks, int overlaps)
{
    const auto count = [&](Tone tone) {
        return int(std::count_if(remarks.cbegin(), remarks.cend(),
                                 [tone](const StackRemark &one) { return toneOf(one) == tone; }));
    };
    QStringList said;
    if (const int errors = count(Tone::Danger))
        said += StackRemarksCard::tr("%n must fix", "what keeps a stack from being kept", errors);
    if (const int warnings = count(Tone::Warning))
        said += StackRemarksCard::tr("%n warning(s)", "", warnings);
    if (const int advice = count(Tone::Info) + overlaps)
        said += StackRemarksCard::tr("%n hint(s)", "remarks that only advise", advice);
    return said.isEmpty() ? StackRemarksCard::tr("all clear") : said.join(u" · "_s);
}

} // namespace

StackRemarksCard::StackRemarksCard(QWidget *parent) : Card(tr("Checks"), parent)
{
    setObjectName(u"stacks.checks"_s);
    setRemarks({}, {});
}

void StackRemarksCard::setRemarks(const QList<StackRemark> &remarks,
                                  const QList<std::pair<MemberRun, MemberRun>> &overlaps)
{
    if (m_shown && remarks == m_remarks && overlaps == m_overlaps)
        return;
    m_shown = true;
    m_remarks = remarks;
    m_overlaps = overlaps;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // a link inside it may have brought us here
    }
    m_lines = new QWidget(this);
    auto *list = new QVBoxLayout(m_lines);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    for (const StackRemark &one : remarks) {
        auto *title = new LinkLabel(stackRemarkTitle(one), TextSize::Body, QFont::DemiBold, true);
        title->setObjectName(u"stacks.remark.%1"_s.arg(int(one.kind)));
        title->setAccessibleName(labelled(weight(toneOf(one)), title->text()));
        title->setToolTip(tr("Go to the field"));
        connect(title, &LinkLabel::activated, this, [this, kind = one.kind] { emit chosen(kind); });
        list->addWidget(new Line(toneOf(one), title, stackRemarkSentence(one), m_lines));
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(overlaps.size(), kMostOverlaps); ++i) {
        const auto &[one, other] = overlaps.at(i);
        auto *title = new TextLabel(tr("Runs overlap"), TextSize::Body, QFont::DemiBold);
        title->setObjectName(u"stacks.overlap.%1"_s.arg(i));
        title->setAccessibleName(labelled(weight(Tone::Info), title->text()));
        title->setWordWrap(true);
        list->addWidget(new Line(Tone::Info, title, overlapSentence(one, other), m_lines));
    }
    if (overlaps.size() > kMostOverlaps)
        list->addWidget(remarkLabel(
            tr("… and %n more pair(s) of runs overlap.", nullptr, int(overlaps.size() - kMostOverlaps)), m_lines));
    if (remarks.isEmpty() && overlaps.isEmpty())
        list->addWidget(remarkLabel(tr("Nothing stands against it."), m_lines));
    body()->addWidget(m_lines);
    m_lines->show(); // at once: a card that is filled later grows in two steps
    setRemark(summary(remarks, int(overlaps.size())));
}

} // namespace credence
