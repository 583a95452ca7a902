// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/readinesscard.h"

#include "core/wording/wording.h"
#include "ui/offerings/askday.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostBlockers = 3; ///< sentences shown at first
constexpr int kLineGap = 2;      ///< px: all of it is in sight in a usual window
constexpr int kMostMissing = 2;  ///< items named in a sentence; the boxes show them all

/// A box whose words elide where they do not fit; its tooltip has them whole.
class ElideBox final : public QCheckBox {
public:
    ElideBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize minimumSizeHint() const override { return {60, QCheckBox::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const QRect room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        QPainter painter(this);
        style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
    }
};

bool isPlace(const QString &id) { return id.startsWith("deadline-"_L1); }
bool isChannel(const QString &id) { return id.startsWith("channel-"_L1); }

/// The section of the framework behind a blocker.
QString clauseOf(LiveBlocker blocker)
{
    switch (blocker) {
    case LiveBlocker::NoPublicSummary:
        return u"3"_s;
    case LiveBlocker::ConversionRule:
        return u"3b"_s;
    case LiveBlocker::NoCohort:
    case LiveBlocker::Cancelled:
        return {};
    default:
        return u"5"_s;
    }
}

/// What osapStatusSentence() says, in a line; the card has the whole sentence in a tooltip.
QString osapInShort(const OsapStatus &status)
{
    switch (status.kind) {
    case OsapStatus::Waiting:
        if (!status.expectedTo.isValid())
            return ReadinessCard::tr("OSAP: not submitted yet. It can run all the same.");
        if (status.overdue)
            return ReadinessCard::tr("OSAP: a decision was expected by %1. Ask OAPSI.")
                .arg(dateText(status.expectedTo));
        return ReadinessCard::tr("OSAP: decision expected %1 to %2.")
            .arg(status.expectedFrom.year() == status.expectedTo.year() ? dateTextShort(status.expectedFrom)
                                                                        : dateText(status.expectedFrom),
                 dateText(status.expectedTo));
    case OsapStatus::Eligible:
        return ReadinessCard::tr("OSAP: eligible since %1.").arg(dateText(status.since));
    case OsapStatus::StartedBefore:
        return ReadinessCard::tr("OSAP: not eligible, it began before %1.").arg(dateText(status.since));
    case OsapStatus::NotEligible:
        return ReadinessCard::tr("OSAP: the Ministry said no on %1.").arg(dateText(status.since));
    case OsapStatus::None:
        break;
    }
    return osapStatusSentence(status);
}

} // namespace

QDate doneOn(const Offering &offering, const QString &item)
{
    if (item == "public-page"_L1)
        return offering.publicSince;
    if (item == "promotion"_L1)
        return offering.promotedSince;
    return offering.done.value(item);
}

Offering withDone(Offering offering, const QString &item, QDate day)
{
    if (item == "public-page"_L1)
        offering.publicSince = day;
    else if (item == "promotion"_L1)
        offering.promotedSince = day;
    else if (day.isValid())
        offering.done[item] = day;
    else
        offering.done.remove(item);
    return offering;
}

ReadinessCard::ReadinessCard(const PageContext &context, QWidget *parent)
    : Card(tr("Ready to deliver"), parent), m_context(context), m_state(new Pill({}, Tone::Neutral, this)),
      m_blockers(new QWidget(this)), m_items(new QWidget(this)), m_missing(remarkLabel({}, this)),
      m_osap(remarkLabel({}, this))
{
    setHelpAnchor(this, u"readiness"_s);
    setObjectName(u"offerings.ready"_s);
    body()->setSpacing(6);
    body()->setContentsMargins(14, 9, 14, 9);
    m_state->setObjectName(u"offerings.state"_s);
    m_missing->setObjectName(u"offerings.missing"_s);
    m_osap->setObjectName(u"offerings.osap"_s);
    addHeaderWidget(m_state);
    auto *blockers = new QVBoxLayout(m_blockers);
    blockers->setContentsMargins(0, 0, 0, 0);
    blockers->setSpacing(4);
    auto *items = new QVBoxLayout(m_items);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(kLineGap);
    body()->addWidget(m_items);
    body()->addWidget(m_missing);
    body()->addWidget(m_blockers); // below the ticks: what goes away with a tick must not move the next one
    body()->addWidget(separatorLine(this));
    body()->addWidget(m_osap);
    body()->addStretch(1);
}

void ReadinessCard::setReading(const OfferingReading &reading)
{
    if (reading.stored.offering.id != m_reading.stored.offering.id)
        m_allBlockers = false;
    m_reading = reading;
    QStringList ids;
    for (const ReadinessItem &item : m_reading.readiness.items)
        ids.append(item.id);
    if (ids != m_shown) {
        m_shown = ids;
        makeItems();
    }
    setRemark(tr("%1 / %2", "done of required")
                  .arg(QString::number(reading.readiness.done), QString::number(reading.readiness.required)));
    showState();
    showTicks();
    showOsap();
}

void ReadinessCard::makeItems()
{
    qDeleteAll(m_items->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_ticks.clear();
    m_folds.clear();
    auto *column = static_cast<QVBoxLayout *>(m_items->layout());
    QStringList places;
    QStringList channels;
    QStringList after;
    for (const QString &id : std::as_const(m_shown)) {
        if (isPlace(id))
            places.append(id);
        else if (isChannel(id))
            channels.append(id);
        else if (id.startsWith("osap-"_L1))
            after.append(id);
        else
            column->addWidget(makeTick(id, false, m_items));
    }
    if (!places.isEmpty())
        column->addWidget(makeGroup(tr("Final deadline told in"), places, m_items));
    if (!after.isEmpty())
        column->addWidget(makeFold(tr("After the Ministry’s decision"), u"decision"_s, after, m_items));
    if (!channels.isEmpty())
        column->addWidget(makeFold(tr("Publicity, not required"), u"publicity"_s, channels, m_items));
}

QWidget *ReadinessCard::makeTick(const QString &id, bool brief, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    Tick tick{id, new ElideBox(brief ? readinessItemNameShort(id) : readinessItemName(id), line),
              new LinkLabel({}, TextSize::Small, QFont::Normal, true, line)};
    tick.box->setFont(textFont(TextSize::Label));
    tick.box->setObjectName(u"offerings.ready."_s + id);
    tick.box->setToolTip(u"%1\n%2"_s.arg(readinessItemName(id), readinessItemHelp(id)));
    tick.box->setAccessibleName(readinessItemName(id));
    tick.day->setWordWrap(false);
    tick.day->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    tick.day->setObjectName(u"offerings.ready.%1.day"_s.arg(id));
    row->addWidget(tick.box, 1);
    row->addWidget(tick.day);
    connect(tick.box, &QCheckBox::clicked, this,
            [this, id](bool on) { this->tick(id, on ? m_context.clock.today() : QDate()); });
    connect(tick.day, &LinkLabel::activated, this, [this, id] { editDay(id); });
    m_ticks.append(tick);
    return line;
}

QWidget *ReadinessCard::makeGroup(const QString &heading, const QStringList &ids, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(kLineGap);
    auto *top = new QHBoxLayout;
    top->addWidget(new TextLabel(heading, TextSize::Label, QFont::DemiBold, group));
    top->addStretch(1);
    if (isPlace(ids.first())) {
        auto *copy = iconButton(u"copy"_s, tr("Copy the words for a place"), group);
        copy->setObjectName(u"offerings.copy"_s);
        copy->setPopupMode(QToolButton::InstantPopup);
        copy->setIconSize(QSize(13, 13));
        copy->setFixedSize(24, 21); // hardly taller than the heading
        auto *menu = new QMenu(copy);
        for (const QString &id : ids) {
            QAction *action = menu->addAction(tr("Words for: %1").arg(readinessItemNameShort(id)));
            action->setObjectName(u"offerings.copy."_s + id);
            connect(action, &QAction::triggered, this, [this, id] { copyText(id); });
        }
        copy->setMenu(menu);
        top->addWidget(copy);
    }
    column->addLayout(top);
    for (const QString &id : ids) // one below the other: a tick brings its day, and the next box stays where it is
        column->addWidget(makeTick(id, true, group));
    return group;
}

QWidget *ReadinessCard::makeFold(const QString &heading, const QString &part, const QStringList &ids, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(kLineGap);
    Fold fold{heading, ids, new QWidget(group), new LinkLabel({}, TextSize::Small, QFont::Normal, false, group),
              u"offerings/show-"_s + part};
    fold.line->setObjectName(u"offerings.ready.fold."_s + part);
    fold.line->setWordWrap(false);
    auto *top = new QHBoxLayout;
    auto *title = new TextLabel(heading, TextSize::Label, QFont::DemiBold, group);
    top->addWidget(title, 1);
    top->addWidget(fold.line);
    column->addLayout(top);
    auto *ticks = new QVBoxLayout(fold.box);
    ticks->setContentsMargins(0, 0, 0, 0);
    ticks->setSpacing(kLineGap);
    for (const QString &id : ids)
        ticks->addWidget(makeTick(id, true, fold.box));
    column->addWidget(fold.box);
    connect(fold.line, &LinkLabel::activated, this, [this, key = fold.key] {
        m_context.settings.setValue(key, !m_context.settings.value(key, false).toBool());
        showFolds();
    });
    m_folds.append(fold);
    return group;
}

void ReadinessCard::showFolds()
{
    for (const Fold &fold : std::as_const(m_folds)) {
        int done = 0;
        for (const ReadinessItem &item : m_reading.readiness.items)
            done += fold.ids.contains(item.id) && item.done.isValid() ? 1 : 0;
        const bool open = m_context.settings.value(fold.key, false).toBool();
        const QString count =
            tr("%1 of %2", "done of all").arg(QString::number(done), QString::number(fold.ids.size()));
        //: %1 is "3 of 5"
        fold.line->setText(open ? tr("%1 · hide").arg(count) : tr("%1 · show").arg(count));
        fold.line->setAccessibleName(labelled(fold.heading, fold.line->text()));
        fold.box->setVisible(open);
    }
}

void ReadinessCard::showState()
{
    const QList<LiveBlocker> &blockers = m_reading.blockers;
    if (blockers.contains(LiveBlocker::Cancelled))
        m_state->setPill(tr("Cancelled"), Tone::Neutral);
    else
        m_state->setPill(blockers.isEmpty() ? tr("Live") : tr("Not live yet"),
                         blockers.isEmpty() ? Tone::Success : Tone::Warning);
    m_state->setAccessibleName(m_state->text());
    qDeleteAll(m_blockers->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const int count = m_allBlockers ? int(blockers.size()) : std::min<int>(kMostBlockers, int(blockers.size()));
    const auto add = [this](TextLabel *line) {
        line->setWordWrap(true);
        m_blockers->layout()->addWidget(line);
    };
    for (const LiveBlocker blocker : blockers.first(count)) {
        const QString clause = clauseOf(blocker);
        if (clause.isEmpty()) {
            add(new TextLabel(liveBlockerSentence(blocker), TextSize::Small, QFont::Normal, m_blockers));
            continue;
        }
        auto *link = new LinkLabel(liveBlockerSentence(blocker), TextSize::Small, QFont::Normal, true, m_blockers);
        link->setObjectName(u"offerings.blocker"_s);
        link->setToolTip(tr("Show section %1 of the framework").arg(clause));
        connect(link, &LinkLabel::activated, this, [this, clause] { emit clauseWanted(clause); });
        add(link);
    }
    if (const int rest = int(blockers.size()) - count; rest > 0) {
        auto *more =
            new LinkLabel(tr("and %n more", "things to do", rest), TextSize::Small, QFont::Normal, false, m_blockers);
        more->setObjectName(u"offerings.moreBlockers"_s);
        connect(
            more, &LinkLabel::activated, this,
            [this] {
                m_allBlockers = true;
                showState();
            },
            Qt::QueuedConnection); // it goes itself
        add(more);
    }
    m_blockers->setVisible(!blockers.isEmpty());
}

void ReadinessCard::showTicks()
{
    const bool writes = !m_context.store.isReadOnly();
    QStringList missing;
    QDate first; // the earliest day by which something is wanted
    bool late = false;
    for (const ReadinessItem &item : m_reading.readiness.items) {
        for (const Tick &tick : std::as_const(m_ticks)) {
            if (tick.id != item.id)
                continue;
            tick.box->setChecked(item.done.isValid());
            tick.box->setEnabled(writes);
            QString words;
            if (item.done.isValid())
                words = dateTextShort(item.done);
            else if (item.by.isValid() && !isChannel(item.id))
                words =
                    item.late ? tr("late, by %1").arg(dateTextShort(item.by)) : tr("by %1").arg(dateTextShort(item.by));
            tick.day->setText(words);
            tick.day->setVisible(!words.isEmpty());
            tick.day->setEnabled(writes);
            tick.day->setTone(item.late ? Tone::Danger : Tone::Neutral);
            const QString name = readinessItemName(item.id);
            tick.day->setAccessibleName(item.done.isValid() ? tr("Change the day: %1, %2").arg(name, words)
                                                            : tr("Say on which day: %1, %2").arg(name, words));
            tick.day->setToolTip(item.done.isValid() ? dateText(item.done) : tr("Say on which day it was done"));
        }
        if (!item.required || item.done.isValid())
            continue;
        missing.append(readinessItemName(item.id));
        late = late || item.late;
        if (item.by.isValid() && (!first.isValid() || item.by < first))
            first = item.by;
    }
    QString open = missing.mid(0, kMostMissing).join(u", "_s);
    if (missing.size() > kMostMissing)
        //: %1 is a list of things to do
        open = tr("%1 and %n more", nullptr, int(missing.size()) - kMostMissing).arg(open);
    if (missing.isEmpty())
        m_missing->setText(tr("Everything that is required is done."));
    else if (first.isValid())
        //: %1 is a list of things to do, %2 a date
        m_missing->setText(tr("Still open: %1. The first is due by %2.").arg(open, dateText(first)));
    else
        m_missing->setText(tr("Still open: %1.").arg(open));
    m_missing->setToolTip(missing.join(u'\n'));
    m_missing->setTone(late ? Tone::Danger : Tone::Neutral);
    showFolds();
}

void ReadinessCard::showOsap()
{
    QStringList said{osapInShort(m_reading.osap)};
    if (m_reading.osap.kind != OsapStatus::None && m_reading.osap.kind != OsapStatus::NotEligible) {
        if (m_reading.lastToApply.isValid())
            said.append(tr("The last day a learner can apply: %1.").arg(dateText(m_reading.lastToApply)));
        else if (m_reading.cohort && m_reading.cohort->cohort.rolling)
            said.append(tr("The last day to apply is the last day of each learner’s own study period."));
    }
    m_osap->setText(said.join(u'\n'));
    m_osap->setToolTip(osapStatusSentence(m_reading.osap));
    m_osap->setAccessibleDescription(m_osap->toolTip());
}

void ReadinessCard::tick(const QString &id, QDate day)
{
    const Offering before = m_reading.stored.offering;
    const Offering after = withDone(before, id, day);
    m_reading.stored.offering = after; // what is ticked next starts from here
    const QString act = day.isValid() ? tr("ticking “%1”") : tr("taking the tick from “%1”");
    carryOut(m_context, this, act.arg(readinessItemName(id)), changingOffering(before, after),
             changingOffering(after, before), [this, before](const Result<void> &saved) {
                 if (saved)
                     return;
                 m_reading.stored.offering = before;
                 showTicks();
                 emit failed(saved.error());
             });
}

void ReadinessCard::editDay(const QString &id)
{
    const QDate day = doneOn(m_reading.stored.offering, id);
    const QDate today = m_context.clock.today();
    askDay(this, readinessItemName(id), tr("&Done on"), day.isValid() ? day : today, today, day.isValid(),
           [this, id](QDate entered) { tick(id, entered); });
}

void ReadinessCard::copyText(const QString &item)
{
    const Cohort cohort = m_reading.cohort ? m_reading.cohort->cohort : Cohort();
    for (const DeadlineText &text :
         deadlineTexts(m_reading.stored.name, m_reading.stored.offering, cohort, m_context.policy.limits.capMax)) {
        if (text.item != item)
            continue;
        QApplication::clipboard()->setText(text.text);
        emit message(tr("Copied. Tick “%1” when it is told there.").arg(readinessItemNameShort(item)));
    }
}

} // namespace credence
