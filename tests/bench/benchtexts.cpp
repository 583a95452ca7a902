// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtexts.h"

#include "core/codes/codebook.h"
#include "core/exchange/tableimport.h"
#include "core/proposal/proposaljson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

constexpr quint32 kSeed = 20250428;

QStringList words(const char *text) { return QString::fromUtf8(text).split(u'|'); }

const QStringList &places()
{
    static const QStringList all = words(
        "Ottawa|Kanata|Nepean|Gloucester|Orléans|Kemptville|Arnprior|Renfrew|Pembroke|Perth|Smiths Falls|Carleton "
        "Place|"
        "Brockville|Kingston|Belleville|Cornwall|Hawkesbury|Casselman|Rockland|Gatineau|Chelsea|Wakefield|Peterborough|"
        "Oshawa|Whitby|Toronto|Mississauga|Hamilton|St. Catharines|Guelph|Kitchener|Waterloo|London|Sarnia|Windsor|"
        "Barrie|Orillia|North Bay|Sudbury|Timmins|Sault Ste. Marie|Thunder "
        "Bay|Kenora|Moosonee|Montréal|Trois-Rivières");
    return all;
}

const QStringList &trades()
{
    static const QStringList all = words(
        "Municipal Staff|Health Care Teams|Field Crews|Small Businesses|Community Organizations|Public Servants|"
        "Newcomers|Supervisors|Early-Career Engineers|Teachers|Libraries|Conservation Authorities|Museums|Law Offices|"
        "Hospital Administrators|Northern Communities|Indigenous Organizations|Farm Operators|Builders|Utilities|"
        "Tourism Operators|Manufacturers|Food Producers|Social Enterprises|Newsrooms|Data Stewards|Credit Unions|"
        "Long-Term Care|Transit Agencies|Software Teams|Laboratories|School Boards|Emergency Services|Housing "
        "Providers");
    return all;
}

const QStringList &firstNames()
{
    static const QStringList all = words(
        "Amira|Lucas|Clare|Emmanuel|Sophie|Daniel|Priya|Étienne|Fatima|Noah|Mei|Olivia|Rafael|Ingrid|Tomás|Zoë|Kwame|"
        "Hannah|Pierre|Nadia|Samuel|Leila|Marcus|Aiko|Gabrielle|Owen|Yara|Stefan|Chloé|Ravi|Helena|Jakob|Simone|Idris|"
        "Margaret|Viktor|Anaïs|Bao|Catherine|Dmitri|Esther|Farid|Grace|Hugo|Isabel|Jonas|Karima|Liam|Miriam|Nils");
    return all;
}

const QStringList &lastNames()
{
    static const QStringList all = words(
        "Okafor|Tremblay|MacDonald|Singh|Bouchard|Chen|Whiteduck|Kowalski|Ferreira|Donnelly|Kwarteng|Nguyen|Gagnon|Roy|"
        "Patel|Lefebvre|Morrison|Haddad|Yamamoto|Sinclair|Côté|Ivanova|Adeyemi|Larocque|Schmidt|O'Brien|Desjardins|"
        "Kaur|"
        "Bergeron|Campbell|Rahman|Papadopoulos|Lévesque|Johansson|Mensah|Fournier|Beaulieu|Novak|Hassan|Castillo|"
        "Moreau|"
        "Fraser|Bélanger|Sato|Abebe|Gauthier|Petrov|Wong|Pelletier|Murray|Ouellette|Silva|Thibault|Kim|Lavoie|Ahmed|"
        "Robertson|Dubois|Garneau|Stewart|Kelly|Simard|Poirier|Watanabe|Boateng|Cardinal|Leblanc|Hébert");
    return all;
}

/// Faculty, then its departments.
const QList<std::pair<QString, QStringList>> &faculties()
{
    static const QList<std::pair<QString, QStringList>> all{
        {u"Arts and Social Sciences"_s,
         words("Anthropology|Art History|Canadian Studies|Cognitive Science|English|French|Geography|History|"
               "Indigenous Studies|Linguistics|Music|Philosophy|Psychology|Sociology")},
        {u"Public and Global Affairs"_s,
         words("Criminology|Economics|International Affairs|Journalism|Law and Legal Studies|Political Science|"
               "Public Policy|Social Work|Communication")},
        {u"Science"_s, words("Biochemistry|Biology|Chemistry|Computer Science|Earth Sciences|Environmental Science|"
                             "Food Science|Health Sciences|Mathematics and Statistics|Neuroscience|Physics")},
        {u"Engineering and Design"_s, words("Architecture|Civil Engineering|Electronics|Industrial Design|"
                                            "Information Technology|Mechanical Engineering|Systems Engineering")},
        {u"Business"_s, words("Accounting|Entrepreneurship|Finance|Management|Marketing|Supply Chains|Tourism")},
    };
    return all;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    QStringList all;
    for (const QString &sentence : text.simplified().split(end, Qt::SkipEmptyParts)) {
        if (sentence.size() >= 25 && sentence.size() <= 400)
            all.append(sentence);
    }
    return all;
}

QJsonObject withoutDates(QJsonObject proposal)
{
    QJsonObject annex = proposal.value("annex"_L1).toObject();
    annex.remove("firstDelivery"_L1); // told from today in the example office
    annex.remove("consultations"_L1);
    proposal.insert("annex"_L1, annex);
    return proposal;
}

} // namespace

Result<Writer> Writer::make(const QString &programs, const CodeBook &codes)
{
    Writer writer(kSeed);
    for (const auto &[faculty, departments] : faculties()) {
        const QString dean = writer.person();
        for (const QString &department : departments)
            writer.m_departments.append({department, faculty, writer.person(), dean});
    }
    const QDir examples(u":/example/proposals"_s);
    for (const QString &name : examples.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(examples.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object().value("proposal"_L1).toObject();
        const auto proposal = proposalFromJson(withoutDates(json), file.fileName());
        if (!proposal)
            return tl::unexpected(proposal.error());
        writer.m_titles += proposal->courseName;
        writer.m_summaries += sentencesOf(proposal->summary);
        writer.m_rationales += sentencesOf(proposal->rationale);
        writer.m_needs += sentencesOf(proposal->labourMarketNeed);
        writer.m_strategies += sentencesOf(proposal->assessmentStrategy);
        writer.m_feedback += sentencesOf(proposal->feedbackRolling + u' ' + proposal->feedbackSynchronous);
        for (const Skill &skill : proposal->skills)
            writer.m_skills += skill.text;
        for (const AssessmentItem &item : proposal->items)
            writer.m_works += item.title;
    }
    const auto drafts = readTable(programs).and_then([&](const Table &table) {
        return mappingFor(table.header, programs).and_then([&](const ImportMapping &mapping) {
            return draftsFromTable(table, mapping, programs);
        });
    });
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const Proposal &draft : drafts->drafts) {
        writer.m_titles += draft.courseName;
        writer.m_summaries += sentencesOf(draft.summary);
    }
    for (const QString &letters : {u"s"_s, u"a"_s, u"m"_s, u"c"_s, u"p"_s, u"t"_s}) {
        for (const Code &code : codes.search(CodeList::Cip, letters, u"en", 200))
            writer.m_cip += code.code;
        for (const Code &code : codes.search(CodeList::Noc, letters, u"en", 200))
            writer.m_noc += code.code;
    }
    for (QStringList *list : {&writer.m_titles, &writer.m_summaries, &writer.m_cip, &writer.m_noc})
        list->removeDuplicates();
    for (const QStringList *list :
         {&writer.m_titles, &writer.m_summaries, &writer.m_rationales, &writer.m_needs, &writer.m_skills,
          &writer.m_works, &writer.m_strategies, &writer.m_feedback, &writer.m_cip, &writer.m_noc}) {
        if (list->isEmpty())
            return failure(ErrorCode::Internal, {}, u"a list of texts is empty"_s);
    }
    return writer;
}

QString Writer::person()
{
    QString name = any(firstNames()) + u' ' + any(lastNames());
    if (chance(35))
        name += u'-' + any(lastNames());
    return name;
}

QString Writer::sentences(const QStringList &from, int count)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(any(from));
    chosen.removeDuplicates();
    return chosen.join(u' ');
}

/// %1 becomes a place, %2 a trade, where the pattern has them.
QString Writer::placed(const QString &pattern)
{
    return QString(pattern).replace(u"%1"_s, any(places())).replace(u"%2"_s, any(trades()));
}

Proposal Writer::proposal(QDate created, bool finished)
{
    const Department &department = m_departments.at(m_random.bounded(int(m_departments.size())));
    Proposal proposal;
    proposal.id = QUuid::createUuidV5(QUuid(u"0b5d3f1e-55cf-4e0a-9c55-1d7f3a0e6c02"_s),
                                      QString::number(m_random.generate64(), 16));
    proposal.unit = department.name;
    proposal.faculty = department.faculty;
    proposal.proposerName = person();
    proposal.proposerRole = ProposerRole(1 + m_random.bounded(4));
    if (chance(20))
        proposal.enteredBy = person();
    proposal.courseName = any(m_titles);
    static const QStringList kAdded = words("|| for %2|: Foundations| for %2| in Practice| II| (%1)");
    proposal.courseName += placed(any(kAdded));
    const int weeks = 2 + m_random.bounded(9);
    proposal.weeks = Quantity::of(weeks);
    proposal.hours = Quantity::of(10 + m_random.bounded(chance(90) ? 30 : 60));
    proposal.place = Place(1 + m_random.bounded(3));
    proposal.timing = Timing(1 + m_random.bounded(3));
    proposal.summary = sentences(m_summaries, 2 + m_random.bounded(3));
    proposal.rationale =
        sentences(m_rationales, 2) + u' ' + placed(u"%2 around %1 asked for it, and nobody near offers it."_s);
    proposal.labourMarketNeed = sentences(m_needs, 1 + m_random.bounded(2)) + u' ' +
                                placed(u"Postings that name these skills grew in %1 among %2."_s);
    const int skills = 2 + m_random.bounded(4);
    for (int i = 0; i < skills; ++i)
        proposal.skills.append({.text = any(m_skills), .kind = SkillKind(m_random.bounded(3)), .extra = {}});
    proposal.assessmentStrategy = sentences(m_strategies, 2);
    proposal.feedbackRolling = any(m_feedback);
    proposal.feedbackSynchronous = any(m_feedback);
    for (int i = 0; i < skills; ++i)
        proposal.items.append({.title = any(m_works),
                               .skills = {i},
                               .dueWeek = Quantity::of(1 + m_random.bounded(weeks)),
                               .feedbackDays = Quantity::of(2 + m_random.bounded(6)),
                               .extra = {}});
    proposal.osap = chance(45) ? OsapIntent::Yes : OsapIntent::No;
    proposal.osapBeforeDelivery = proposal.osap == OsapIntent::Yes && chance(30);
    if (proposal.osap == OsapIntent::Yes || chance(40)) {
        proposal.cip = {any(m_cip)};
        proposal.noc = {any(m_noc)};
        proposal.annex.partners = {{.name = placed(u"%1 Association of %2"_s),
                                    .kind = PartnerKind(1 + m_random.bounded(2)),
                                    .roles = {PartnerRole(m_random.bounded(3))},
                                    .agreement = {},
                                    .extra = {}}};
    }
    proposal.annex.fee = QString::number(200 + 25 * m_random.bounded(45)) + u".00"_s;
    proposal.annex.firstDelivery = created.addDays(210 + m_random.bounded(400));
    proposal.annex.registration = Registration::Scheduled;
    proposal.annex.audience = {Audience(m_random.bounded(3))};
    proposal.annex.idealLearner = placed(u"Working people of %1, mostly from among %2."_s);
    proposal.language = chance(92) ? u"en"_s : u"fr"_s;
    if (!finished)
        breakParts(proposal);
    return proposal;
}

void Writer::breakParts(Proposal &proposal)
{
    if (chance(50))
        proposal.osap = OsapIntent::Undecided;
    if (chance(40))
        proposal.hours = {chance(50) ? u"6-8"_s : QString()};
    if (chance(30))
        proposal.weeks = Quantity::of(14);
    if (chance(50))
        proposal.labourMarketNeed.clear();
    if (chance(50))
        proposal.assessmentStrategy.clear();
    if (chance(40))
        proposal.items.clear();
    if (chance(25))
        proposal.place = Place::None;
    if (chance(30))
        proposal.skills.clear();
    if (proposal.skills.isEmpty())
        proposal.items.clear();
    proposal.annex.ideaOnly = chance(20);
}

QString Writer::comment(Action action)
{
    static const QStringList kReturned = words(
        "Please say who in %1 will hire these learners, and name one source.|The assessment does not yet cover every "
        "skill; add one piece of work.|The summary reads like a degree course. Write it for %2.|Clarify the "
        "feedback plan for those who start late.|The fee is far from what %2 pay elsewhere; give the reason.");
    static const QStringList kDeclined =
        words("Two providers in %1 offer the same; the unit withdraws its support.|Lies "
              "outside the expertise of the Faculty. Declined with thanks to %2.");
    static const QStringList kOther =
        words("Supported; a good fit for %2.|Strong letters from %1.|Small corrections were made at the meeting.|The "
              "partner in %1 has signed.|Discussed with OAPSI; no concerns.|Approved with the remark that %2 should be "
              "asked again after the first run.|Item taken from the consent agenda.");
    if (action == Action::Return)
        return placed(any(kReturned));
    if (action == Action::Decline || action == Action::Withdraw)
        return placed(any(kDeclined));
    return chance(30) ? placed(any(kOther)) : QString();
}

QList<ActionRequest> Writer::story(const Proposal &proposal, QDate created, QDate end)
{
    const auto home = std::find_if(m_departments.cbegin(), m_departments.cend(),
                                   [&](const Department &one) { return one.name == proposal.unit; });
    QList<ActionRequest> story;
    QDate day = created;
    const auto add = [&](Action action, int days, const QString &by, const QString &role) {
        day = day.addDays(days);
        ActionRequest request;
        request.action = action;
        request.by = by;
        request.role = role;
        request.on = day;
        request.comment = comment(action);
        story.append(request);
    };
    const auto submit = [&](int days) { add(Action::Submit, days, proposal.proposerName, u"Proposer"_s); };
    submit(5 + below(40));
    if (chance(12)) { // the Chair or the Dean wants something changed first
        add(Action::Return, 3 + below(20), home->chair, u"Chair"_s);
        submit(5 + below(30));
    }
    if (chance(18)) {
        add(Action::Withdraw, 2 + below(30), proposal.proposerName, u"Proposer"_s);
    } else {
        add(Action::Approve, 3 + below(25), home->chair, u"Chair"_s);
        if (chance(20)) {
            add(Action::Decline, 4 + below(30), home->dean, u"Dean"_s);
        } else {
            add(Action::Approve, 4 + below(35), home->dean, u"Dean"_s);
            add(Action::Approve, 10 + below(50), u"SCCASP"_s, u"Committee"_s);
            add(Action::RecordNotice, 7 + below(40), u"Senate"_s, u"Clerk of Senate"_s);
            if (proposal.osap == OsapIntent::Yes) {
                add(Action::MinistrySubmit, 4 + below(60), u"OAPSI"_s, u"OAPSI"_s);
                story.last().toDate = story.last().on.addDays(5 + below(40));
                const Action answer = chance(88) ? Action::MinistryEligible : Action::MinistryNotEligible;
                day = story.last().toDate;
                add(answer, 65 + below(25), u"OAPSI"_s, u"OAPSI"_s);
            }
        }
    }
    const auto late =
        std::find_if(story.cbegin(), story.cend(), [end](const ActionRequest &request) { return request.on > end; });
    story.erase(late, story.cend());
    return story;
}

} // namespace credence::bench
