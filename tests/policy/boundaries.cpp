// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundaries.h"

#include "sampleproposal.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// The text as text: "36", "6.5", "6-8".
Change hours(const char *text)
{
    return [text](Proposal &p) { p.hours.text = QString::fromUtf8(text); };
}

Change weeks(const char *text) // the cap and the work follow, so that they stay silent
{
    return [text](Proposal &p) {
        p.weeks.text = QString::fromUtf8(text);
        p.capWeeks = {};
        p.items.clear();
    };
}

Change cap(const char *text)
{
    return [text](Proposal &p) { p.capWeeks.text = QString::fromUtf8(text); };
}

Change fee(const char *text)
{
    return [text](Proposal &p) { p.annex.fee = QString::fromUtf8(text); };
}

Change item(int dueWeek, int feedbackDays)
{
    return [=](Proposal &p) {
        p.items[0].dueWeek = Quantity::of(dueWeek);
        p.items[0].feedbackDays = Quantity::of(feedbackDays);
    };
}

Change codes(int cip, int noc)
{
    return [=](Proposal &p) {
        p.cip = QStringList{u"45.0702"_s, u"45.0701"_s}.mid(0, cip);
        p.noc = QStringList{u"22214"_s, u"21203"_s, u"22213"_s, u"21120"_s}.mid(0, noc);
    };
}

Change timing(Timing timing, Registration registration)
{
    return [=](Proposal &p) {
        p.timing = timing;
        p.annex.registration = registration;
        p.feedbackRolling = p.feedbackSynchronous = u"Within a day."_s;
    };
}

Change delivery(QDate first, OsapIntent intent, bool osapFirst)
{
    return [=](Proposal &p) {
        p.annex.firstDelivery = first;
        p.osap = intent;
        p.osapBeforeDelivery = osapFirst;
    };
}

Change talk(const QString &with, const QString &about)
{
    return [=](Proposal &p) { p.annex.consultations = {talkWith(with, about)}; };
}

} // namespace

QList<Boundary> boundaries()
{
    QList<Boundary> list;
    const auto row = [&list](const QByteArray &name, const char *rule, bool fires, const Change &change) {
        list.append({name, rule, fires, change});
    };

    row("R87 none", "name.missing", true, [](Proposal &p) { p.courseName.clear(); });
    row("R87 blanks", "name.missing", true, [](Proposal &p) { p.courseName = u" \t\n "_s; });
    row("R106 a letter", "name.missing", false, [](Proposal &p) { p.courseName = u"X"_s; });
    row("R88 none", "length.hours-missing", true, hours(""));
    row("R88 words", "length.hours-missing", false, hours("soon"));
    row("R88 none", "length.weeks-missing", true, weeks(""));
    row("R88 one", "length.weeks-missing", false, weeks("1"));

    for (const char *text : {"6.5", "6-8", "6–8", "part-time", "36 h", "6,5", "٣٦"})
        row(QByteArray("R44 hours ") + text, "length.not-whole", true, hours(text));
    for (const char *text : {"6.5", "6-8", "six"})
        row(QByteArray("R44 weeks ") + text, "length.not-whole", true, weeks(text));
    row("R44 cap 8.5", "length.not-whole", true, cap("8.5"));
    for (const char *text : {"36", "0", "-3", "99999999999", ""})
        row(QByteArray("R44 whole ") + text, "length.not-whole", false, hours(text));

    row("R7 4", "length.hours-range", true, hours("4"));
    row("R7 5", "length.hours-range", false, hours("5"));
    row("R7 300", "length.hours-range", false, hours("300"));
    row("R7 301", "length.hours-range", true, hours("301"));
    row("R7 -3", "length.hours-range", true, hours("-3"));
    row("R7 larger than an int", "length.hours-range", true, hours("99999999999"));
    row("R7 far below", "length.hours-range", true, hours("-99999999999"));
    row("Q4 not whole", "length.hours-range", false, hours("0.5"));
    row("R18 301 without OSAP", "length.hours-range", true, [](Proposal &p) {
        p.hours = Quantity::of(301);
        p.osap = OsapIntent::No;
    });
    row("R9 0", "length.weeks-range", true, weeks("0"));
    row("R9 1", "length.weeks-range", false, weeks("1"));
    row("R8 11", "length.weeks-range", false, weeks("11"));
    row("R8 12", "length.weeks-range", true, weeks("12"));
    row("Q4 range", "length.weeks-range", false, weeks("12-14"));

    row("R33 empty", "length.cap-range", false, cap(""));
    row("R33 0", "length.cap-range", true, cap("0"));
    row("R33 the weeks", "length.cap-range", false, cap("6"));
    row("R33 below the weeks", "length.cap-range", true, cap("5"));
    row("R33 11", "length.cap-range", false, cap("11"));
    row("R33 12", "length.cap-range", true, cap("12"));
    row("R33 1 and one week", "length.cap-range", false, [](Proposal &p) {
        p.weeks = p.capWeeks = Quantity::of(1);
        p.items.clear();
    });
    row("R33 empty, 12 weeks", "length.cap-range", false, weeks("12"));

    row("Q9 39", "length.forty", false, hours("39"));
    row("Q9 40", "length.forty", true, hours("40"));
    row("Q9 41", "length.forty", false, hours("41"));
    row("R35 40", "length.over-40", false, hours("40"));
    row("R35 41", "length.over-40", true, hours("41"));
    row("R11 49", "length.fifty-or-more", false, hours("49"));
    row("R11 50", "length.fifty-or-more", true, hours("50"));
    row("R36 named", "length.from-course", true, [](Proposal &p) { p.annex.sourceCourse = u"GEOG 3105"_s; });
    row("R36 none", "length.from-course", false, [](Proposal &p) { p.annex.sourceCourse = u" "_s; });

    row("R89 no place", "modality.missing", true, [](Proposal &p) { p.place = Place::None; });
    row("R89 no timing", "modality.missing", true, [](Proposal &p) { p.timing = Timing::None; });
    for (const Place place : {Place::Online, Place::Hybrid, Place::InPerson}) {
        for (const Timing when : {Timing::Synchronous, Timing::Asynchronous, Timing::Both}) {
            const QByteArray choice = QByteArray::number(int(place)) + '/' + QByteArray::number(int(when));
            const auto choose = [=](Proposal &p) {
                p.place = place;
                p.timing = when;
            };
            row("R19 " + choice, "modality.missing", false, choose);
            row("R10 " + choice, "modality.in-person", place == Place::InPerson, choose);
        }
    }
    for (const Registration how : {Registration::None, Registration::Scheduled, Registration::Rolling}) {
        const bool rolling = how == Registration::Rolling;
        const QByteArray name = "R102 registration " + QByteArray::number(int(how));
        row(name + " async", "modality.rolling-synchronous", false, timing(Timing::Asynchronous, how));
        row(name + " sync", "modality.rolling-synchronous", rolling, timing(Timing::Synchronous, how));
        row(name + " both", "modality.rolling-synchronous", false, timing(Timing::Both, how));
        row(name + " async", "modality.rolling-both", false, timing(Timing::Asynchronous, how));
        row(name + " sync", "modality.rolling-both", false, timing(Timing::Synchronous, how));
        row(name + " both", "modality.rolling-both", rolling, timing(Timing::Both, how));
    }

    row("R90 none", "summary.missing", true, [](Proposal &p) { p.summary = u"\n"_s; });
    row("R90 a word", "summary.missing", false, [](Proposal &p) { p.summary = u"Maps"_s; });
    row("R91 none", "rationale.missing", true, [](Proposal &p) { p.rationale.clear(); });
    row("R91 a word", "rationale.missing", false, [](Proposal &p) { p.rationale = u"Need"_s; });
    row("R3 none", "rationale.labour-market", true, [](Proposal &p) { p.labourMarketNeed.clear(); });
    row("R3 a word", "rationale.labour-market", false, [](Proposal &p) { p.labourMarketNeed = u"Need"_s; });

    row("R1 none", "skills.missing", true, [](Proposal &p) { p.skills.clear(); });
    row("R1 blank ones", "skills.missing", true, [](Proposal &p) { p.skills = {Skill(), skillOf(u" "_s)}; });
    row("R1 one", "skills.missing", false, [](Proposal &p) { p.skills = {skillOf(u"Map"_s)}; });
    row("R46 class", "codes.cip-unknown", false, codes(1, 1));
    for (const char *text : {"45.07", "45", "45.0798", "45.07020", "450702", "٤٥.٠٧٠٢", "'; DROP TABLE"})
        row(QByteArray("R46  ") + text, "codes.cip-unknown", true,
            [text](Proposal &p) { p.cip = {QString::fromUtf8(text)}; });
    row("R46 blank entry", "codes.cip-unknown", false, [](Proposal &p) { p.cip.append(u" "_s); });
    row("R46 typed with blanks", "codes.cip-unknown", false, [](Proposal &p) { p.cip = {u" 45.0702 "_s}; });
    row("R46 unit group", "codes.noc-unknown", false, codes(1, 1));
    for (const char *text : {"2221", "222140", "99999", "geomatics"})
        row(QByteArray("R46  ") + text, "codes.noc-unknown", true,
            [text](Proposal &p) { p.noc = {QString::fromUtf8(text)}; });
    row("R46 also without OSAP", "codes.noc-unknown", true, [](Proposal &p) {
        p.noc = {u"1"_s};
        p.osap = OsapIntent::No;
    });
    row("R135 one", "codes.cip-many", false, codes(1, 1));
    row("R135 two", "codes.cip-many", true, codes(2, 1));
    row("R135 three", "codes.noc-many", false, codes(1, 3));
    row("R135 four", "codes.noc-many", true, codes(1, 4));
    for (const char *rule : {"codes.cip-many", "codes.noc-many"})
        row("R135 OSAP not sought", rule, false, [](Proposal &p) {
            codes(2, 4)(p);
            p.osap = OsapIntent::No;
        });
    row("R92 none", "osap.cip-missing", true, codes(0, 1));
    row("R92 one", "osap.cip-missing", false, codes(1, 1));
    row("R92 none", "osap.noc-missing", true, codes(1, 0));
    row("R92 one", "osap.noc-missing", false, codes(1, 1));
    for (const OsapIntent intent : {OsapIntent::No, OsapIntent::Undecided}) {
        for (const char *rule : {"osap.cip-missing", "osap.noc-missing"})
            row(intent == OsapIntent::No ? "R92 OSAP no" : "R92 OSAP undecided", rule, false, [=](Proposal &p) {
                codes(0, 0)(p);
                p.osap = intent;
            });
    }

    row("R93 none", "assessment.missing", true, [](Proposal &p) { p.assessmentStrategy.clear(); });
    row("R93 a word", "assessment.missing", false, [](Proposal &p) { p.assessmentStrategy = u"Map"_s; });
    row("R2 all", "assessment.skill-unassessed", false, [](Proposal &) {});
    row("R2 one left", "assessment.skill-unassessed", true, [](Proposal &p) { p.items[0].skills = {0}; });
    row("R2 blank skill", "assessment.skill-unassessed", false, [](Proposal &p) { p.skills.append(Skill()); });
    row("R2 no items", "assessment.skill-unassessed", false, [](Proposal &p) { p.items.clear(); });
    row("R2 skills that are not there", "assessment.skill-unassessed", true, [](Proposal &p) {
        p.items[0].skills = {-1, 2, 1000000, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    });
    for (const Timing when : {Timing::None, Timing::Synchronous, Timing::Asynchronous, Timing::Both}) {
        const bool async = when == Timing::Asynchronous || when == Timing::Both;
        const bool sync = when == Timing::Synchronous || when == Timing::Both;
        const QByteArray name = "R94 timing " + QByteArray::number(int(when));
        for (const bool answer : {false, true}) {
            const auto plan = [=](Proposal &p) {
                p.timing = when;
                p.feedbackRolling = p.feedbackSynchronous = answer ? u"Next day"_s : u" "_s;
            };
            const QByteArray row2 = name + (answer ? " with a plan" : " without");
            row(row2, "assessment.feedback-rolling", async && !answer, plan);
            row(row2, "assessment.feedback-synchronous", sync && !answer, plan);
        }
    }
    row("R94 on the last day", "assessment.feedback-late", false, item(5, 7));
    row("R94 a day after", "assessment.feedback-late", true, item(5, 8));
    row("R94 last week, same day", "assessment.feedback-late", false, item(6, 0));
    row("R94 last week, a day", "assessment.feedback-late", true, item(6, 1));
    row("R94 no days given", "assessment.feedback-late", false, [](Proposal &p) {
        p.items[0].dueWeek = Quantity::of(6);
        p.items[0].feedbackDays = {};
    });
    row("R8 last week", "assessment.item-late", false, item(6, 0));
    row("R8 a week later", "assessment.item-late", true, item(7, 0));
    row("R8 huge", "assessment.item-late", true, item(std::numeric_limits<int>::max(), 0));
    row("R8 weeks unknown", "assessment.item-late", false, [](Proposal &p) {
        p.weeks.text = u"6-8"_s;
        p.items[0].dueWeek = Quantity::of(9);
    });

    row("R80 no name", "proposer.missing", true, [](Proposal &p) { p.proposerName.clear(); });
    row("R80 no role", "proposer.missing", true, [](Proposal &p) { p.proposerRole = ProposerRole::None; });
    for (const ProposerRole role :
         {ProposerRole::FacultyMember, ProposerRole::ContractInstructor, ProposerRole::Chair, ProposerRole::Dean})
        row("R80 role " + QByteArray::number(int(role)), "proposer.missing", false,
            [role](Proposal &p) { p.proposerRole = role; });
    for (const OsapIntent intent : {OsapIntent::Undecided, OsapIntent::Yes, OsapIntent::No}) {
        const QByteArray name = "intent " + QByteArray::number(int(intent));
        const bool yes = intent == OsapIntent::Yes;
        row("R47 " + name, "osap.undecided", intent == OsapIntent::Undecided, [=](Proposal &p) { p.osap = intent; });
        for (const int partners : {0, 1}) {
            const auto change = [=](Proposal &p) {
                p.osap = intent;
                p.annex.partners = p.annex.partners.mid(0, partners);
            };
            const QByteArray with = name + (partners ? " a partner" : " none");
            row("Q5 " + with, "osap.partner-missing", yes && partners == 0, change);
            row("R69 " + with, "partner.none", !yes && partners == 0, change);
        }
    }
    row("R69 a partner without a name", "osap.partner-missing", true,
        [](Proposal &p) { p.annex.partners[0].name = u" "_s; });
    row("R73 none logged", "partner.guidance", true, [](Proposal &p) { p.annex.consultations.clear(); });
    row("R73 about the stack", "partner.guidance", true, talk(u"OAPSI"_s, u"stack"_s));
    row("R73 with the Dean", "partner.guidance", true, talk(u"Dean"_s, u"partners"_s));
    row("R73 logged", "partner.guidance", false, talk(u"oapsi"_s, u"Partners"_s));
    row("R24 older name", "partner.guidance", false, talk(u"APSI"_s, u"the partner's agreement"_s));
    row("R73 no partner", "partner.guidance", false, [](Proposal &p) {
        p.annex.partners.clear();
        p.annex.consultations.clear();
    });
    const auto stacked = [](const QString &about) {
        return [=](Proposal &p) {
            p.annex.stack = u"Field methods"_s;
            p.annex.consultations.append(talkWith(u"OAPSI"_s, about));
        };
    };
    row("R111 not logged", "stack.consultation", true, stacked(u"fees"_s));
    row("R111 logged", "stack.consultation", false, stacked(u"stack"_s));
    row("R21 standalone", "stack.consultation", false, [](Proposal &p) { p.annex.stack = u" "_s; });

    row("R58 none", "fee.missing", true, fee(""));
    row("R58 zero", "fee.missing", false, fee("0"));
    for (const char *text : {"-1", "-0.01", "abc", "450.000", "1e3"})
        row(text, "fee.invalid", true, fee(text));
    for (const char *text : {"", "0", "450", "450.00"})
        row(text, "fee.invalid", false, fee(text));
    row("R60 199.99", "fee.outside-suggested", true, fee("199.99"));
    row("R60 200", "fee.outside-suggested", false, fee("200"));
    row("R60 1500", "fee.outside-suggested", false, fee("1500.00"));
    row("R60 1500.01", "fee.outside-suggested", true, fee("1500.01"));
    row("R61 2999.99", "fee.outside-suggested", true, fee("2999.99"));
    row("R61 3000", "fee.outside-suggested", false, fee("3000"));
    row("R61 2999.99", "fee.certificate-instead", false, fee("2999.99"));
    row("R61 3000", "fee.certificate-instead", true, fee("3000"));
    row("Q6 5000.01", "fee.certificate-instead", true, fee("5000.01"));
    const auto tls = [](bool involved, const char *estimate) {
        return [=](Proposal &p) {
            p.annex.tlsInvolved = involved;
            p.annex.tlsEstimate = QString::fromUtf8(estimate);
        };
    };
    row("R67 not involved", "tls.estimate-missing", false, tls(false, ""));
    row("R67 none", "tls.estimate-missing", true, tls(true, ""));
    row("R67 words", "tls.estimate-missing", true, tls(true, "to be settled"));
    row("R67 nothing to pay", "tls.estimate-missing", false, tls(true, "0"));
    row("R67 an amount", "tls.estimate-missing", false, tls(true, "1200.00"));
    const auto audience = [](QList<Audience> named) { return [=](Proposal &p) { p.annex.audience = named; }; };
    row("R15 alone", "audience.current-students", true, audience({Audience::CurrentStudents}));
    row("R15 twice", "audience.current-students", true,
        audience({Audience::CurrentStudents, Audience::CurrentStudents}));
    row("R15 among others", "audience.current-students", false,
        audience({Audience::CurrentStudents, Audience::Graduate}));
    row("R14 none", "audience.current-students", false, audience({}));

    const QDate half(2026, 3, 1);
    const QDate year(2026, 9, 1);
    using enum OsapIntent;
    row("R95 on the day", "timeline.six-months", false, delivery(half, No, false));
    row("R95 a day early", "timeline.six-months", true, delivery(half.addDays(-1), No, false));
    row("R95 in the past", "timeline.six-months", true, delivery(QDate(2020, 1, 1), Yes, false));
    row("R95 no date", "timeline.six-months", false, delivery(QDate(), Yes, true));
    row("R96 on the day", "timeline.one-year", false, delivery(year, Yes, true));
    row("R96 a day early", "timeline.one-year", true, delivery(year.addDays(-1), Yes, true));
    row("R48 OSAP may follow", "timeline.one-year", false, delivery(year.addDays(-1), Yes, false));
    row("R96 OSAP not sought", "timeline.one-year", false, delivery(year.addDays(-1), No, true));
    row("R96 the year says it", "timeline.six-months", false, delivery(half.addDays(-1), Yes, true));
    row("R96 OSAP not sought", "timeline.six-months", true, delivery(half.addDays(-1), No, true));
    row("R96 no date", "timeline.one-year", false, delivery(QDate(), Yes, true));

    return list;
}

} // namespace credence
