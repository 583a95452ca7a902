// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/planrows.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kDaysOfWeek = 7;

class Rows {
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
public:
    Rows(const Plan &plan, const PlanView &view) : m_plan(plan), m_view(view) {}

    QList<PlanRow> build();

private:
    const Plan &m_plan;
    const PlanView &m_view;
    QList<PlanRow> m_rows;

    const PlanStep *step(QStringView id) const;
    bool isWait(const PlanStep &step) const;
    QDate dayOf(const PlanStep &step) const { return m_view.forward ? step.earliest : step.latest; }
    bool isLate(const PlanStep &step) const
    {
        return !m_view.forward && !step.done && step.latest.isValid() && step.latest < m_view.today;
    }
    bool breaks(const PlanStep &step) const { return !m_plan.firstBreak.isEmpty() && step.step == m_plan.firstBreak; }
    /// The words of a step; the first that breaks says so.
    QString marked(const PlanStep &step, const QString &text) const
    {
        return breaks(step) && !text.isEmpty() ? tr("%1 · breaks first").arg(text) : text;
    }
    QString lateText(const PlanStep &step) const;
    PlanBar barOf(const PlanStep &step, PlanBar::Look look, const QString &text, const QString &brief = {}) const;
    void finish(PlanRow row, const QList<const PlanStep *> &steps);
    void addSubmit(const PlanStep &submit);
    void addWaits(const QList<const PlanStep *> &steps);
    void addMeeting(const PlanStep &meeting);
    void addPublish(const PlanStep &publish);
    void addDelivery(const PlanStep &delivery);
    void addMinistry();
};

const PlanStep *Rows::step(QStringView id) const
{
    for (const PlanStep &one : m_plan.steps) {
        if (one.step == id)
            return &one;
    }
    return nullptr;
}

/// A stage that decides any day.
bool Rows::isWait(const PlanStep &one) const
{
    const Stage *stage = m_view.policy.stage(one.step);
    return stage && !stage->meets;
}

QString Rows::lateText(const PlanStep &one) const
{
    //: %1 a date, %n how long ago it was
    return tr("was due %1 · %n day(s) late", nullptr, int(one.latest.daysTo(m_view.today)))
        .arg(dateTextShort(one.latest));
}

/// The bar of a step over its own days; one that is late reaches from the day it was due until today.
PlanBar Rows::barOf(const PlanStep &one, PlanBar::Look look, const QString &text, const QString &brief) const
{
    if (isLate(one))
        return {PlanBar::Late, one.latest, m_view.today, {}, marked(one, lateText(one)), {}, one.assumed};
    const PlanBar::Look shown = breaks(one) ? PlanBar::Late : look;
    return {shown, one.from, one.until, {}, marked(one, text), marked(one, brief), one.assumed};
}

void Rows::finish(PlanRow row, const QList<const PlanStep *> &steps)
{
    row.id = steps.first()->step;
    for (const PlanStep *one : steps)
        row.problem = row.problem || isLate(*one) || breaks(*one);
    QStringList said;
    if (!row.note.isEmpty())
        said.append(row.note);
    for (const PlanBar &bar : std::as_const(row.bars)) {
        if (!bar.text.isEmpty())
            said.append(bar.text);
    }
    row.spoken = labelled(row.name, said.join(u", "_s));
    m_rows.append(row);
}

void Rows::addSubmit(const PlanStep &submit)
{
    PlanRow row;
    row.name = m_view.forward || submit.done ? tr("Submit") : tr("Submit by");
    if (submit.done) {
        row.note = tr("done");
    } else if (m_view.forward) {
        row.bars = {barOf(submit, PlanBar::Work, dateTextShort(submit.earliest))};
    } else {
        PlanBar bar = barOf(submit, PlanBar::Window, tr("now → %1 latest").arg(dateTextShort(submit.latest)),
                            tr("by %1").arg(dateTextShort(submit.latest)));
        if (submit.latest == m_view.today)
            bar.text = marked(submit, tr("today at the latest"));
        row.bars = {bar};
    }
    finish(row, {&submit});
}

void Rows::addWaits(const QList<const PlanStep *> &steps)
{
    PlanRow row;
    QStringList names;
    QStringList texts;
    QStringList done;
    for (const PlanStep *one : steps) {
        const QString name = planStepName(one->step, m_view.policy);
        names.append(name);
        if (one->done) {
            done.append(tr("%1 done").arg(name));
            continue;
        }
        const QString due = isLate(*one) ? lateText(*one) : tr("by %1").arg(dateTextShort(dayOf(*one)));
        const QString when = marked(*one, due);
        texts.append(steps.size() == 1 ? when : tr("%1 %2", "a stage, and by when").arg(name, when));
        row.bars.append(barOf(*one, PlanBar::Work, {}));
        row.bars.last().text.clear();
    }
    row.name = names.join(u", "_s);
    if (row.bars.isEmpty()) {
        row.note = tr("done");
    } else {
        // The words stand behind the last of them: the bars themselves are days, not weeks.
        row.bars.last().text = (done + texts).join(u" · "_s);
        row.bars.last().brief = texts.join(u" · "_s);
    }
    finish(row, steps);
}

void Rows::addMeeting(const PlanStep &meeting)
{
    const Stage *stage = m_view.policy.stage(meeting.step);
    PlanRow row;
    row.name = planStepName(meeting.step, m_view.policy);
    if (stage && stage->kind == StageKind::Notice)
        row.name = tr("%1 notice", "the notice given to Senate").arg(row.name);
    const QString day = dateTextShort(dayOf(meeting));
    if (meeting.done) {
        row.note = tr("done");
    } else if (meeting.meeting) {
        PlanBar bar = barOf(meeting, PlanBar::Meeting, {}, tr("meets %1").arg(day));
        if (!isLate(meeting)) {
            const QDate closes = agendaCloses(*meeting.meeting, m_view.policy.limits);
            bar.from = std::min(closes, meeting.until);
            bar.text = marked(meeting, tr("meets %1 · agenda closes %2").arg(day, dateTextShort(closes)));
        }
        row.bars = {bar};
        if (meeting.alternative) {
            const QDate date = meeting.alternative->date;
            const QDate closes = std::min(agendaCloses(*meeting.alternative, m_view.policy.limits), date);
            const PlanBar other{PlanBar::Alternative, closes, date, {}, tr("or %1").arg(dateTextShort(date)), {}};
            row.bars.insert(date < meeting.meeting->date ? 0 : 1, other);
        }
    } else if (meeting.assumed) {
        row.bars = {barOf(meeting, PlanBar::Meeting, tr("about %1 · usual days").arg(day), tr("about %1").arg(day))};
    } else {
        row.bars = {barOf(meeting, PlanBar::Late, tr("no meeting on record by %1").arg(day))};
        row.problem = true;
    }
    finish(row, {&meeting});
}

void Rows::addPublish(const PlanStep &publish)
{
    PlanRow row;
    row.name = planStepName(publish.step, m_view.policy);
    const QString when = (m_view.forward ? tr("from %1") : tr("public by %1")).arg(dateTextShort(dayOf(publish)));
    row.bars = {barOf(publish, PlanBar::Publish, tr("%1 · Apprendo, Brightspace, publicity").arg(when), when)};
    finish(row, {&publish});
}

void Rows::addDelivery(const PlanStep &delivery)
{
    PlanRow row;
    row.name = tr("Delivery");
    const QDate start = m_plan.start;
    PlanBar bar = barOf(delivery, PlanBar::Delivery, tr("from %1").arg(dateText(start)));
    if (!isLate(delivery) && m_view.weeks > 0) {
        bar.from = start;
        bar.to = start.addDays(qint64(kDaysOfWeek) * m_view.weeks - 1);
        bar.brief = marked(delivery, tr("from %1").arg(dateTextShort(start)));
        //: first and last day of the delivery and its length: 8 Sep – 23 Nov · 11 weeks
        const QString days = tr("%1 – %2 · %n week(s)", nullptr, m_view.weeks);
        bar.text = marked(delivery, days.arg(dateTextShort(start), dateTextShort(bar.to)));
    }
    row.bars = {bar};
    finish(row, {&delivery});
}

/// Intake and decision. None is ever derived: without one on record nothing is drawn, or what would be needed (R52).
void Rows::addMinistry()
{
    const PlanStep *intake = step(u"intake");
    const PlanStep *decision = step(u"decision");
    PlanRow row;
    row.name = tr("Ministry (OSAP)");
    const PlanStep *broken = intake && breaks(*intake) ? intake : decision && breaks(*decision) ? decision : nullptr;
    const auto said = [&](const QString &text) { return broken ? marked(*broken, text) : text; };
    if (m_plan.intake && m_plan.decision) {
        const DecisionBand &band = *m_plan.decision;
        const QDate closes = m_plan.intake->deadline;
        const bool over = band.to < m_view.today;
        QString text = over ? tr("intake %1 → decision overdue since %2: ask OAPSI")
                                  .arg(dateTextShort(closes), dateTextShort(band.to))
                            : tr("intake %1 → decision %2 – %3")
                                  .arg(dateTextShort(closes), dateTextShort(band.from), dateTextShort(band.to));
        if (!m_plan.intake->confirmed)
            text = tr("%1 (unconfirmed)").arg(text);
        const bool late = broken || (intake && isLate(*intake));
        row.bars = {{late ? PlanBar::Late : PlanBar::Intake, closes, closes, {}, {}, {}, !m_plan.intake->confirmed},
                    {over ? PlanBar::Late : PlanBar::Decision, closes.addDays(1), band.to, band.from, text,
                     tr("decision %1 – %2").arg(dateTextShort(band.from), dateTextShort(band.to))}};
        row.problem = over || late;
    } else if (intake && intake->until.isValid() && !m_view.forward) {
        const QDate needed = intake->until;
        row.bars = {{PlanBar::Late, needed, needed, {}, {}, {}, true},
                    {PlanBar::Late,
                     needed.addDays(1),
                     decision ? decision->until : needed,
                     {},
                     tr("no intake on record that closes by %1").arg(dateText(needed)),
                     {},
                     true}};
        row.problem = true;
    } else {
        row.note = said(tr("no intake on record"));
    }
    QList<const PlanStep *> steps;
    for (const PlanStep *one : {intake, decision}) {
        if (one)
            steps.append(one);
    }
    static const PlanStep kNone{.step = u"intake"_s};
    finish(row, steps.isEmpty() ? QList<const PlanStep *>{&kNone} : steps);
}

QList<PlanRow> Rows::build()
{
    const bool first = m_plan.osap == OsapMode::BeforeDelivery;
    for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
        const PlanStep &one = m_plan.steps.at(i);
        if (one.step == "submit"_L1) {
            addSubmit(one);
        } else if (one.step == "publish"_L1) {
            addPublish(one);
        } else if (one.step == "delivery"_L1) {
            addDelivery(one);
        } else if (one.step == "intake"_L1) {
            if (first)
                addMinistry();
        } else if (one.step == "decision"_L1) {
            continue; // drawn with its intake
        } else if (isWait(one)) {
            QList<const PlanStep *> neighbours{&one};
            while (i + 1 < m_plan.steps.size() && isWait(m_plan.steps.at(i + 1)))
                neighbours.append(&m_plan.steps.at(++i));
            addWaits(neighbours);
        } else {
            addMeeting(one);
        }
    }
    if (m_plan.osap == OsapMode::WhileWaiting && !m_plan.steps.isEmpty())
        addMinistry();
    return m_rows;
}

} // namespace

QList<PlanRow> planRows(const Plan &plan, const PlanView &view) { return Rows(plan, view).build(); }

} // namespace credence
