// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposal/proposal.h"

#include <QJsonArray>
#include <QRandomGenerator>

/// A proposal with any content a file may hold, the same for the same seed.
class RandomProposal {
public:
    explicit RandomProposal(quint32 seed) : m_random(seed) {}

    credence::Proposal make()
    {
        using namespace credence;
        using namespace Qt::StringLiterals;
        Proposal p;
        if (coin())
            p.id = QUuid::createUuidV5(QUuid(), text());
        p.reference = text();
        p.revision = below(1000);
        p.unit = text();
        p.faculty = text();
        p.proposerName = text();
        p.proposerRole = pick<ProposerRole>(4);
        p.enteredBy = text();
        p.courseName = text();
        p.hours = quantity();
        p.weeks = quantity();
        p.capWeeks = quantity();
        p.place = pick<Place>(3);
        p.timing = pick<Timing>(3);
        p.summary = text();
        p.rationale = text();
        p.labourMarketNeed = text();
        for (int i = below(4); i > 0; --i)
            p.skills.append({text(), pick<SkillKind>(2), extra()});
        p.cip = texts();
        p.noc = texts();
        p.assessmentStrategy = text();
        p.feedbackRolling = text();
        p.feedbackSynchronous = text();
        for (int i = below(4); i > 0; --i)
            p.items.append({text(), {below(4), below(4)}, quantity(), quantity(), extra()});
        p.osap = pick<OsapIntent>(2);
        p.osapBeforeDelivery = coin();
        p.annex.fee = text();
        p.annex.feeReason = text();
        p.annex.firstDelivery = date();
        p.annex.registration = pick<Registration>(2);
        p.annex.idealLearner = text();
        for (int i = below(4); i > 0; --i)
            p.annex.audience.append(pick<Audience>(5));
        p.annex.sourceCourse = text();
        p.annex.ideaOnly = coin();
        for (int i = below(3); i > 0; --i)
            p.annex.partners.append(
                {text(), pick<PartnerKind>(2), {pick<PartnerRole>(2), pick<PartnerRole>(2)}, text(), extra()});
        p.annex.tlsInvolved = coin();
        p.annex.tlsEstimate = text();
        p.annex.stack = text();
        for (int i = below(3); i > 0; --i)
            p.annex.consultations.append({text(), date(), text(), extra()});
        for (int i = below(3); i > 0; --i)
            p.answers.append({text(), text(), extra()});
        for (int i = below(3); i > 0; --i)
            p.attachments.append({text(), text(), qint64(m_random.generate64() >> 2), extra()});
        p.language = coin() ? u"en"_s : u"fr"_s;
        p.extra = extra();
        if (coin()) // unknown keys inside known objects
            p.extra.insert(u"length"_s, QJsonObject{{u"x-note"_s, text()}});
        if (coin())
            p.extra.insert(u"annex"_s, QJsonObject{{u"tls"_s, QJsonObject{{u"x-who"_s, text()}}}});
        if (coin())
            p.extra.insert(u"history"_s, QJsonArray{QJsonObject{{u"stage"_s, text()}}});
        return p;
    }

private:
    int below(int most) { return int(m_random.bounded(most)); }
    bool coin() { return below(2) == 1; }
    template <typename Enum> Enum pick(int last) { return Enum(below(last + 1)); }
    QString text()
    {
        using namespace Qt::StringLiterals;
        static const QString kPieces[] = {
            u""_s,           u"Field work"_s,  u"\u00e9t\u00e9"_s,   u"\"; DROP TABLE--"_s,
            u"<b>&amp;"_s,   u"\u202Eabc"_s,   u"line\nbreak\r\n"_s, u"\U0001F30D"_s,
            u"  spaces  "_s, u"\\ \u0001\t"_s, u"%1 %2"_s,           u"e\u0301"_s};
        QString out;
        for (int i = below(4); i > 0; --i)
            out += kPieces[below(int(std::size(kPieces)))];
        return out;
    }
    QStringList texts()
    {
        QStringList out;
        for (int i = below(3); i > 0; --i)
            out.append(text());
        return out;
    }
    credence::Quantity quantity()
    {
        using namespace Qt::StringLiterals;
        static const QString kTexts[] = {u""_s,          u"36"_s,  u"6.5"_s, u"6-8"_s,
                                         u"part-time"_s, u"007"_s, u"-1"_s,  u"99999999999"_s};
        return {kTexts[below(int(std::size(kTexts)))]};
    }
    QDate date() { return coin() ? QDate(2020, 1, 1).addDays(below(5000)) : QDate(); }
    QJsonObject extra()
    {
        using namespace Qt::StringLiterals;
        if (coin())
            return {};
        return {{u"x-"_s + QString::number(below(9)), text()},
                {u"x-deep"_s, QJsonObject{{u"list"_s, QJsonArray{1, 2.5, QJsonValue(), true, text()}}}}};
    }

    QRandomGenerator m_random;
};
