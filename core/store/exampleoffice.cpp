// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exampleoffice.h"

#include "core/proposal/proposaljson.h"
#include "core/store/exampledeliveries.h"
#include "core/store/examplestory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

const QTime kHourOfRecords(15, 0); ///< UTC: the morning in Ottawa
const QUuid kExampleNamespace = QUuid::fromString(u"5a1c7c1e-6f0b-4f7e-9a55-0b8f2f6d1c3e");

/// A clock that stands where the story is.
class StoryClock final : public Clock {
public:
    StoryClock(QDate today, QDateTime now) : m_today(today), m_now(std::move(now)) {}
    void set(QDate today, const QDateTime &now)
    {
        m_today = today;
        m_now = now;
    }
    QDate today() const override { return m_today; }
    QDateTime now() const override { return m_now; }

private:
    QDate m_today;
    QDateTime m_now;
};

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {}, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

constexpr qsizetype kDeliveries = -1; ///< in the place of a story: the act plans an offering
constexpr int kMinutesLater = 20;     ///< today, after what the stories do today

/// One step of one story, or one offering, to be sorted among those of all.
struct Act {
    qsizetype story = 0;
    qsizetype step = 0;
    QDate on;
};

class ExampleBuilder {
public:
    ExampleBuilder(Office &office, QDate today, const SetNow &setNow)
        : m_office(office), m_today(today), m_setNow(setNow)
    {}

    Result<void> build()
    {
        return readTexts()
            .and_then([this] { return addFacts(); })
            .and_then([this] { return readStories(); })
            .and_then([this] { return readDeliveries(); })
            .and_then([this] { return perform(); })
            .and_then([this] { return deliver(); });
    }

private:
    Result<void> readTexts()
    {
        return resource(u":/example/office.json"_s).map([this](const QByteArray &json) {
            m_texts = QJsonDocument::fromJson(json).object();
            m_calendar = exampleCalendar(m_texts, m_today);
            m_days = BusinessCalendar(m_calendar.closures);
        });
    }

    /// Everything but the proposals; the office had it from the beginning.
    Result<void> addFacts()
    {
        setNow(m_today.addMonths(-25), 0);
        if (auto saved = m_office.saveSetting(u"institution"_s, m_texts.value(u"institution"_s).toString()); !saved)
            return saved;
        for (const Holiday &closure : std::as_const(m_calendar.closures))
            if (auto saved = m_office.saveClosure(closure); !saved)
                return tl::unexpected(saved.error());
        for (const Intake &intake : std::as_const(m_calendar.intakes))
            if (auto saved = m_office.saveIntake(intake); !saved)
                return tl::unexpected(saved.error());
        for (const Meeting &meeting : std::as_const(m_calendar.meetings))
            if (auto saved = m_office.saveMeeting(meeting); !saved)
                return tl::unexpected(saved.error());
        const QJsonArray units = m_texts.value(u"units"_s).toArray();
        for (const QJsonValue unit : units)
            if (auto saved = m_office.saveUnit(
                    {.id = 0, .name = unit[u"name"].toString(), .faculty = unit[u"faculty"].toString()});
                !saved)
                return tl::unexpected(saved.error());
        const QJsonArray people = m_texts.value(u"people"_s).toArray();
        for (const QJsonValue person : people)
            if (auto saved = m_office.savePerson({.id = 0,
                                                  .name = person[u"name"].toString(),
                                                  .role = person[u"role"].toString(),
                                                  .unit = person[u"unit"].toString(),
                                                  .email = person[u"email"].toString()});
                !saved)
                return tl::unexpected(saved.error());
        const QJsonArray views = m_texts.value(u"views"_s).toArray();
        for (const QJsonValue view : views) {
            const QByteArray filter = QJsonDocument(view[u"filter"].toObject()).toJson(QJsonDocument::Compact);
            if (auto saved =
                    m_office.saveView({.id = 0, .name = view[u"name"].toString(), .json = QString::fromUtf8(filter)});
                !saved)
                return tl::unexpected(saved.error());
        }
        return {};
    }

    Result<void> readStories()
    {
        const QDir folder(u":/example/proposals"_s);
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            auto story = resource(folder.filePath(name)).and_then([&name](const QByteArray &json) {
                return readStory(name.chopped(5), json);
            });
            if (!story)
                return tl::unexpected(story.error());
            if (auto laid = schedule(*story, m_calendar, m_days, m_today); !laid)
                return laid;
            m_stories.append(*std::move(story));
        }
        return {};
    }

    Result<void> readDeliveries()
    {
        return resource(u":/example/deliveries.json"_s).map([this](const QByteArray &json) {
            m_deliveries = QJsonDocument::fromJson(json).object();
            m_offerings = exampleOfferings(m_deliveries, m_today);
            for (ExampleOffering &offering : m_offerings)
                offering.planned = std::max(offering.planned, approvedOn(offering.slug));
        });
    }

    /// The day of the Senate notice, from which on it can be offered.
    QDate approvedOn(const QString &slug) const
    {
        for (const Story &story : m_stories) {
            for (const StoryStep &step : story.steps) {
                if (story.slug == slug && step.what == "senate-notice"_L1)
                    return step.on;
            }
        }
        return {};
    }

    /// All steps of all stories in the order in which they happened, so that the office's history reads like one.
    Result<void> perform()
    {
        QList<Act> acts;
        for (qsizetype story = 0; story < m_stories.size(); ++story)
            for (qsizetype step = 0; step < m_stories.at(story).steps.size(); ++step)
                acts.append({story, step, m_stories.at(story).steps.at(step).on});
        for (qsizetype offering = 0; offering < m_offerings.size(); ++offering)
            acts.append({kDeliveries, offering, m_offerings.at(offering).planned});
        std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.on < b.on; });
        QDate day;
        int minute = 0;
        for (const Act &act : std::as_const(acts)) {
            minute = act.on == day ? minute + 1 : 0;
            day = act.on;
            setNow(day, minute);
            if (act.story == kDeliveries) {
                ExampleOffering &offering = m_offerings[act.step];
                const auto added = addExampleOffering(m_office, offering, idOf(offering.slug), m_today);
                if (!added)
                    return tl::unexpected(named(added.error(), u"offering of %1"_s.arg(offering.slug)));
                continue;
            }
            const Story &story = m_stories.at(act.story);
            const StoryStep &step = story.steps.at(act.step);
            const QUuid id = idOf(story.slug);
            Result<void> done;
            if (step.what == u"draft"_s)
                done = draft(id, story);
            else if (step.what == u"edit"_s)
                done = edit(id, story, step);
            else
                done = record(id, step);
            if (!done)
                return tl::unexpected(
                    named(done.error(), u"%1, step %2 (%3)"_s.arg(story.slug, QString::number(act.step), step.what)));
        }
        return {};
    }

    /// What goes on today: cohorts and their learners, stacks.
    Result<void> deliver()
    {
        setNow(m_today, kMinutesLater);
        return addExampleCohorts(m_office, m_offerings, m_today).and_then([this] {
            return addExampleStacks(m_office, m_deliveries, m_today, [](const QString &slug) { return idOf(slug); });
        });
    }

    static QUuid idOf(const QString &slug) { return QUuid::createUuidV5(kExampleNamespace, slug); }

    static Error named(Error error, const QString &where)
    {
        error.detail = u"example %1: %2"_s.arg(where, error.detail);
        return error;
    }

    Result<void> draft(const QUuid &id, const Story &story)
    {
        const QJsonObject json = withDates(story.proposal, m_today, story.steps.first().on, m_days);
        auto proposal = proposalFromJson(complete(json, id), story.slug);
        if (!proposal)
            return tl::unexpected(proposal.error());
        return m_office.addDraft(*std::move(proposal)).map([](const StoredProposal &) {});
    }

    Result<void> edit(const QUuid &id, const Story &story, const StoryStep &step)
    {
        const auto stored = m_office.proposal(id);
        if (!stored)
            return tl::unexpected(stored.error());
        const QJsonObject changes =
            withDates(step.json.value(u"changes"_s).toObject(), m_today, story.steps.first().on, m_days);
        const auto proposal = proposalFromJson(merged(toJson(stored->proposal), changes), story.slug);
        if (!proposal)
            return tl::unexpected(proposal.error());
        return m_office.saveProposal(*proposal, stored->rowVersion).map([](qint64) {});
    }

    Result<void> record(const QUuid &id, const StoryStep &step)
    {
        const auto stored = m_office.proposal(id);
        const auto action = actionFromWord(step.what);
        if (!stored || !action)
            return stored ? failure(ErrorCode::Internal, {}, u"no such action"_s) : tl::unexpected(stored.error());
        const auto text = [&step](const QString &key) { return step.json.value(key).toString(); };
        ActionRequest request;
        request.action = *action;
        request.stage = text(u"stage"_s);
        request.by = text(u"by"_s);
        request.role = text(u"role"_s);
        request.on = step.on;
        request.comment = text(u"comment"_s);
        if (text(u"resubmission"_s) == u"returning-stage"_s)
            request.resubmission = Resubmission::ToReturningStage;
        request.toDate = step.toDate.isValid() ? step.toDate : step.intake;
        if (*action == Action::Submit) {
            request.intent = stored->proposal.osap;
            request.revision = stored->chain.revision + 1;
        } else if (*action == Action::ChangeOsapIntent) {
            request.intent = fromWord<OsapIntent>(text(u"intent"_s)).value_or(OsapIntent::Undecided);
        }
        if (const QJsonObject evidence = step.json.value(u"evidence"_s).toObject(); !evidence.isEmpty()) {
            auto kept = m_office.keepAttachment(evidence.value(u"name"_s).toString(),
                                                evidence.value(u"text"_s).toString().toUtf8());
            if (!kept)
                return tl::unexpected(kept.error());
            request.evidence.append(*std::move(kept));
        }
        return m_office.record(id, request).map([](const ChainState &) {});
    }

    static QJsonObject complete(QJsonObject json, const QUuid &id)
    {
        json.insert(u"format"_s, u"credence.proposal"_s);
        json.insert(u"version"_s, 1);
        json.insert(u"id"_s, id.toString(QUuid::WithoutBraces));
        return json;
    }

    void setNow(QDate day, int minute) const
    {
        if (m_setNow)
            m_setNow(QDateTime(day, kHourOfRecords, Qt::UTC).addSecs(60 * minute));
    }

    Office &m_office;
    QDate m_today;
    const SetNow &m_setNow;
    QJsonObject m_texts;
    OfficeCalendar m_calendar;
    BusinessCalendar m_days;
    QList<Story> m_stories;
    QJsonObject m_deliveries;
    QList<ExampleOffering> m_offerings;
};

} // namespace

Result<void> fillExampleOffice(Office &office, QDate today, const SetNow &setNow)
{
    return ExampleBuilder(office, today, setNow).build();
}

Result<void> createExampleOffice(const QString &path, const Policy &policy, const CodeBook &codes, const Clock &clock)
{
    const QDate today = clock.today();
    StoryClock story(today, clock.now());
    auto office = Office::create(path, policy, codes, story);
    if (!office)
        return tl::unexpected(office.error());
    const SetNow setNow = [&](const QDateTime &now) {
        // What happens today has happened by now.
        story.set(now.date(), now.date() >= today ? std::min(now, clock.now()) : now);
    };
    const auto filled = fillExampleOffice(**office, today, setNow);
    office->reset();
    if (!filled) {
        QFile::remove(path);
        return filled;
    }
    return {};
}

} // namespace credence
