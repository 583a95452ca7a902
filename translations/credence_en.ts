<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClauseText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n draft(s) would be imported</source>
        <translation>
            <numerusform>%n draft would be imported</numerusform>
            <numerusform>%n drafts would be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) imported</source>
        <translation>
            <numerusform>%n draft imported</numerusform>
            <numerusform>%n drafts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the history</source>
        <translation>
            <numerusform>%n record in the history</numerusform>
            <numerusform>%n records in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) told of the time limit</source>
        <translation>
            <numerusform>%n learner told of the time limit</numerusform>
            <numerusform>%n learners told of the time limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) passed the time limit</source>
        <translation>
            <numerusform>%n learner passed the time limit</numerusform>
            <numerusform>%n learners passed the time limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) recorded as failed by the time limit</source>
        <translation>
            <numerusform>%n learner recorded as failed by the time limit</numerusform>
            <numerusform>%n learners recorded as failed by the time limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card charges (%n by card)</source>
        <translation>
            <numerusform>Card charges (%n by card)</numerusform>
            <numerusform>Card charges (%n by card)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) could be read</source>
        <translation>
            <numerusform>%n learner could be read</numerusform>
            <numerusform>%n learners could be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) enrolled</source>
        <translation>
            <numerusform>%n learner enrolled</numerusform>
            <numerusform>%n learners enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) would be recorded</source>
        <translation>
            <numerusform>%n result would be recorded</numerusform>
            <numerusform>%n results would be recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation>
            <numerusform>%n result recorded</numerusform>
            <numerusform>%n results recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message numerus="yes">
        <source>Record one outcome for %n proposal(s)</source>
        <translation>
            <numerusform>Record one outcome for %n proposal</numerusform>
            <numerusform>Record one outcome for %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>The last day to finish is %n week(s) after your own first day, that day included.</source>
        <translation>
            <numerusform>The last day to finish is %n week after your own first day, that day included.</numerusform>
            <numerusform>The last day to finish is %n weeks after your own first day, that day included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The university’s own limit is %n week(s); the shorter one counts here.</source>
        <translation>
            <numerusform>The university’s own limit is %n week; the shorter one counts here.</numerusform>
            <numerusform>The university’s own limit is %n weeks; the shorter one counts here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The university’s own limit of %n week(s) would end on %1; the shorter one counts here.</source>
        <translation>
            <numerusform>The university’s own limit of %n week would end on %1; the shorter one counts here.</numerusform>
            <numerusform>The university’s own limit of %n weeks would end on %1; the shorter one counts here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s) began before %1 and stay(s) not eligible (section 5).</source>
        <translation>
            <numerusform>%n cohort began before %1 and stays not eligible (section 5).</numerusform>
            <numerusform>%n cohorts began before %1 and stay not eligible (section 5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 14 days</source>
        <translation>
            <numerusform>%n due within 14 days</numerusform>
            <numerusform>%n due within 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the limit</source>
        <translation>
            <numerusform>%n passed the limit</numerusform>
            <numerusform>%n passed the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has to be finished by %2, that day included: %n week(s) after your first day, %3.</source>
        <translation>
            <numerusform>“%1” has to be finished by %2, that day included: %n week after your first day, %3.</numerusform>
            <numerusform>“%1” has to be finished by %2, that day included: %n weeks after your first day, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <extracomment>within a sentence: &quot;the names of 24 learners in 2 cohorts&quot;</extracomment>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryTasks</name>
    <message numerus="yes">
        <source>adding %n learner(s)</source>
        <translation>
            <numerusform>adding %n learner</numerusform>
            <numerusform>adding %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n learner(s)</source>
        <translation>
            <numerusform>removing %n learner</numerusform>
            <numerusform>removing %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>notice of %n micro-credential(s)</source>
        <translation>
            <numerusform>notice of %n micro-credential</numerusform>
            <numerusform>notice of %n micro-credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) ready</source>
        <translation>
            <numerusform>%n proposal ready</numerusform>
            <numerusform>%n proposals ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) to be told of the time limit</source>
        <translation>
            <numerusform>%n learner to be told of the time limit</numerusform>
            <numerusform>%n learners to be told of the time limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) did not finish %1 in time</source>
        <extracomment>%n learners, %1 the name of a micro-credential</extracomment>
        <translation>
            <numerusform>%n learner did not finish %1 in time</numerusform>
            <numerusform>%n learners did not finish %1 in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) must finish %1</source>
        <translation>
            <numerusform>%n learner must finish %1</numerusform>
            <numerusform>%n learners must finish %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing: %1 and %n more</source>
        <extracomment>%1 a list of things</extracomment>
        <translation>
            <numerusform>missing: %1 and %n more</numerusform>
            <numerusform>missing: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>It cannot be submitted while %n error(s) stand. Mend them, then submit again.</source>
        <translation>
            <numerusform>It cannot be submitted while %n error stands. Mend it, then submit again.</numerusform>
            <numerusform>It cannot be submitted while %n errors stand. Mend them, then submit again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Nothing was changed. Keep the file and restore the newest backup.</source>
        <translation>
            <numerusform>The check found %n problem. Nothing was changed. Keep the file and restore the newest backup.</numerusform>
            <numerusform>The check found %n problems. Nothing was changed. Keep the file and restore the newest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n CIP codes are entered; the Ministry’s form took %2. Keep the one that fits best.</source>
        <translation>
            <numerusform>%n CIP codes are entered; the Ministry’s form took %2. Keep the one that fits best.</numerusform>
            <numerusform>%n CIP codes are entered; the Ministry’s form took %2. Keep the one that fits best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC codes are entered; the Ministry’s form took up to %2. Keep those that fit best.</source>
        <translation>
            <numerusform>%n NOC codes are entered; the Ministry’s form took up to %2. Keep those that fit best.</numerusform>
            <numerusform>%n NOC codes are entered; the Ministry’s form took up to %2. Keep those that fit best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: due in week %2, with feedback after %3 days, it reaches learners %n days after the last day of week %4. Make it due earlier or the feedback quicker.</source>
        <translation>
            <numerusform>“%1”: due in week %2, with feedback after %3 days, it reaches learners %n day after the last day of week %4. Make it due earlier or the feedback quicker.</numerusform>
            <numerusform>“%1”: due in week %2, with feedback after %3 days, it reaches learners %n days after the last day of week %4. Make it due earlier or the feedback quicker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First delivery on %1 leaves less than %n months from today. Submitted today, the earliest advised start is %2.</source>
        <translation>
            <numerusform>First delivery on %1 leaves less than %n month from today. Submitted today, the earliest advised start is %2.</numerusform>
            <numerusform>First delivery on %1 leaves less than %n months from today. Submitted today, the earliest advised start is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With OSAP before delivery, allow %n months: the earliest start is %2, not %1. Deliver while waiting instead?</source>
        <translation>
            <numerusform>With OSAP before delivery, allow %n month: the earliest start is %2, not %1. Deliver while waiting instead?</numerusform>
            <numerusform>With OSAP before delivery, allow %n months: the earliest start is %2, not %1. Deliver while waiting instead?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>Breaks even at %n learner(s)</source>
        <translation>
            <numerusform>Breaks even at %n learner</numerusform>
            <numerusform>Breaks even at %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>Mend %n error(s), then submit.</source>
        <translation>
            <numerusform>Mend %n error, then submit.</numerusform>
            <numerusform>Mend %n errors, then submit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For a start on %1 it is %n day(s) late; the earliest start is %2.</source>
        <translation>
            <numerusform>For a start on %1 it is %n day late; the earliest start is %2.</numerusform>
            <numerusform>For a start on %1 it is %n days late; the earliest start is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A start on %1 leaves %n day(s) to spare.</source>
        <translation>
            <numerusform>A start on %1 leaves %n day to spare.</numerusform>
            <numerusform>A start on %1 leaves %n days to spare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingSchedule</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message numerus="yes">
        <source>Plain language: %n suggestion(s)</source>
        <translation>
            <numerusform>Plain language: %n suggestion</numerusform>
            <numerusform>Plain language: %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) longer than %3 words; the longest has %1: “%2 …”. Make two of it.</source>
        <extracomment>%1 a number of words, %2 the beginning of a sentence</extracomment>
        <translation>
            <numerusform>%n sentence longer than %3 words; it has %1: “%2 …”. Make two of it.</numerusform>
            <numerusform>%n sentences longer than %3 words; the longest has %1: “%2 …”. Make two of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Feasible · %n day(s) of slack</source>
        <extracomment>How many days may pass before the next step becomes too late.</extracomment>
        <translation>
            <numerusform>Feasible · %n day of slack</numerusform>
            <numerusform>Feasible · %n days of slack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late; %1 breaks first</source>
        <extracomment>%n days late; %1 is the step that can no longer be met, &quot;SCCASP&quot;.</extracomment>
        <translation>
            <numerusform>%n day late; %1 breaks first</numerusform>
            <numerusform>%n days late; %1 breaks first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where OSAP must be approved before delivery, the framework allows %n month(s) from submission to the first day: %1 or later.</source>
        <translation>
            <numerusform>Where OSAP must be approved before delivery, the framework allows %n month from submission to the first day: %1 or later.</numerusform>
            <numerusform>Where OSAP must be approved before delivery, the framework allows %n months from submission to the first day: %1 or later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The framework allows %n month(s) from submission to the first day: %1 or later.</source>
        <translation>
            <numerusform>The framework allows %n month from submission to the first day: %1 or later.</numerusform>
            <numerusform>The framework allows %n months from submission to the first day: %1 or later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OSAP intake(s) on record for %1; three or four are usual.</source>
        <translation>
            <numerusform>%n OSAP intake on record for %1; three or four are usual.</numerusform>
            <numerusform>%n OSAP intakes on record for %1; three or four are usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OSAP intake(s) on record for %1, more than the usual three or four.</source>
        <translation>
            <numerusform>%n OSAP intake on record for %1, more than the usual three or four.</numerusform>
            <numerusform>%n OSAP intakes on record for %1, more than the usual three or four.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OSAP intake date(s) of %1 not confirmed yet.</source>
        <translation>
            <numerusform>%n OSAP intake date of %1 not confirmed yet.</numerusform>
            <numerusform>%n OSAP intake dates of %1 not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message numerus="yes">
        <source>was due %1 · %n day(s) late</source>
        <extracomment>%1 a date, %n how long ago it was</extracomment>
        <translation>
            <numerusform>was due %1 · %n day late</numerusform>
            <numerusform>was due %1 · %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 · %n week(s)</source>
        <extracomment>first and last day of the delivery and its length: 8 Sep – 23 Nov · 11 weeks</extracomment>
        <translation>
            <numerusform>%1 – %2 · %n week</numerusform>
            <numerusform>%1 – %2 · %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDocument</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalListActs</name>
    <message numerus="yes">
        <source>importing %n draft(s)</source>
        <translation>
            <numerusform>importing %n draft</numerusform>
            <numerusform>importing %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message numerus="yes">
        <source>The framework describes a course in three or four micro-credentials (section 3a); this stack has %n member(s). Ask OAPSI whether it can count as a course.</source>
        <translation>
            <numerusform>The framework describes a course in three or four micro-credentials (section 3a); this stack has %n member. Ask OAPSI whether it can count as a course.</numerusform>
            <numerusform>The framework describes a course in three or four micro-credentials (section 3a); this stack has %n members. Ask OAPSI whether it can count as a course.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::AfterCard</name>
    <message numerus="yes">
        <source>%n offering(s)</source>
        <translation>
            <numerusform>%n offering</numerusform>
            <numerusform>%n offerings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::AgendaCard</name>
    <message numerus="yes">
        <source>next %n month(s)</source>
        <translation>
            <numerusform>next %n month</numerusform>
            <numerusform>next %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n proposal(s): %1.</source>
        <translation>
            <numerusform>Recorded for %n proposal: %1.</numerusform>
            <numerusform>Recorded for %n proposals: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::AssessmentForm</name>
    <message numerus="yes">
        <source>Skill(s) %1</source>
        <translation>
            <numerusform>Skill %1</numerusform>
            <numerusform>Skills %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::CalendarPage</name>
    <message numerus="yes">
        <source>%n date(s) written to %1, with learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</source>
        <translation>
            <numerusform>%n date written to %1, with learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</numerusform>
            <numerusform>%n dates written to %1, with learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1, without learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</source>
        <translation>
            <numerusform>%n date written to %1, without learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</numerusform>
            <numerusform>%n dates written to %1, without learners’ names. Importing a later export again updates them, takes back what was removed and doubles nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ChainCard</name>
    <message numerus="yes">
        <source>%n proposal(s) chosen</source>
        <translation>
            <numerusform>%n proposal chosen</numerusform>
            <numerusform>%n proposals chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ChainWidget</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spent at a stage</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ComingCard</name>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Calendar.</source>
        <translation>
            <numerusform>%n more under Calendar.</numerusform>
            <numerusform>%n more under Calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::CompareView</name>
    <message numerus="yes">
        <source>%n field(s) differ between “%1” and “%2”.</source>
        <translation>
            <numerusform>%n field differs between “%1” and “%2”.</numerusform>
            <numerusform>%n fields differ between “%1” and “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::EnrolDialog</name>
    <message numerus="yes">
        <source>Add %n learner(s)</source>
        <translation>
            <numerusform>Add %n learner</numerusform>
            <numerusform>Add %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) added</source>
        <translation>
            <numerusform>%n learner added</numerusform>
            <numerusform>%n learners added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken</source>
        <translation>
            <numerusform>%n row not taken</numerusform>
            <numerusform>%n rows not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::FindingsList</name>
    <message numerus="yes">
        <source>%n must fix</source>
        <comment>findings that block a submission</comment>
        <translation>
            <numerusform>%n must fix</numerusform>
            <numerusform>%n must fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>findings that only advise</comment>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::FrameworkPage</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::HistoryItem</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::HomePage</name>
    <message numerus="yes">
        <source>%n item(s) need a decision</source>
        <translation>
            <numerusform>%n item needs a decision</numerusform>
            <numerusform>%n items need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next deadline in %n day(s)</source>
        <translation>
            <numerusform>next deadline in %n day</numerusform>
            <numerusform>next deadline in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::InProgressCard</name>
    <message numerus="yes">
        <source>The %n oldest are shown. Proposals has them all.</source>
        <translation>
            <numerusform>The %n oldest are shown. Proposals has them all.</numerusform>
            <numerusform>The %n oldest are shown. Proposals has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::InProgressModel</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n day here</numerusform>
            <numerusform>%n days here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LearnersCard</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) due</source>
        <translation>
            <numerusform>%n outcome due</numerusform>
            <numerusform>%n outcomes due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LimitBanner</name>
    <message numerus="yes">
        <source>%n learner(s) passed their final date without a recorded result.</source>
        <translation>
            <numerusform>%n learner passed the final date without a recorded result.</numerusform>
            <numerusform>%n learners passed their final date without a recorded result.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::MainWindow</name>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%n open proposal</numerusform>
            <numerusform>%n open proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting longer than usual</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n waiting longer than usual</numerusform>
            <numerusform>%n waiting longer than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>offerings</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) over their time limit</source>
        <translation>
            <numerusform>%n learner over the time limit</numerusform>
            <numerusform>%n learners over their time limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::MembersModel</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::MoneyCard</name>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::MonthGrid</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>due on a day</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>items of a day</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::MonthModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things due on a day</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::NeedsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <translation>
            <numerusform>−%n day</numerusform>
            <numerusform>−%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past limit</source>
        <translation>
            <numerusform>%n past limit</numerusform>
            <numerusform>%n past limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::NoticeDialog</name>
    <message numerus="yes">
        <source>Record for %n learner(s)</source>
        <translation>
            <numerusform>Record for %n learner</numerusform>
            <numerusform>Record for %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice recorded for %n learner(s).</source>
        <translation>
            <numerusform>Notice recorded for %n learner.</numerusform>
            <numerusform>Notice recorded for %n learners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OfferingsPage</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>offerings</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OverLimitDialog</name>
    <message numerus="yes">
        <source>Record %n as failed – time limit</source>
        <translation>
            <numerusform>Record %n as failed – time limit</numerusform>
            <numerusform>Record %n as failed – time limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recording %n time limit(s)</source>
        <translation>
            <numerusform>recording %n time limit</numerusform>
            <numerusform>recording %n time limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) recorded as failed by the time limit. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n learner recorded as failed by the time limit. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n learners recorded as failed by the time limit. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PipelineCard</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PolicyDifferenceTable</name>
    <message numerus="yes">
        <source>%n difference(s) from the shipped policy</source>
        <translation>
            <numerusform>%n difference from the shipped policy</numerusform>
            <numerusform>%n differences from the shipped policy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s), Letter</source>
        <translation>
            <numerusform>%n page, Letter</numerusform>
            <numerusform>%n pages, Letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PreviewPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PreviewTable</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::PrivacyPanel</name>
    <message numerus="yes">
        <source>Name and contact of %n learner(s) leave the office file for ever. This cannot be undone. Backups keep them until they are thinned.</source>
        <translation>
            <numerusform>Name and contact of %n learner leave the office file for ever. This cannot be undone. Backups keep them until they are thinned.</numerusform>
            <numerusform>Name and contact of %n learners leave the office file for ever. This cannot be undone. Backups keep them until they are thinned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ProposalEditor</name>
    <message numerus="yes">
        <source>%n of 7 parts filled in without an error</source>
        <translation>
            <numerusform>%n of 7 parts filled in without an error</numerusform>
            <numerusform>%n of 7 parts filled in without an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ProposalsPage</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) imported</source>
        <translation>
            <numerusform>%n draft imported</numerusform>
            <numerusform>%n drafts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ReadinessCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things to do</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of things to do</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ReminderBell</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ReminderPanel</name>
    <message numerus="yes">
        <source>Nothing to think of. What falls due within %n day(s) stands here.</source>
        <translation>
            <numerusform>Nothing to think of. What falls due within %n day stands here.</numerusform>
            <numerusform>Nothing to think of. What falls due within %n days stands here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::Reminders</name>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n thing to think of</numerusform>
            <numerusform>%n things to think of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that fall due</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::RestingStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>micro-credentials</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ResultsDialog</name>
    <message numerus="yes">
        <source>%n row(s) say nothing new.</source>
        <translation>
            <numerusform>%n row says nothing new.</numerusform>
            <numerusform>%n rows say nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n result(s)</source>
        <translation>
            <numerusform>Save %n result</numerusform>
            <numerusform>Save %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>importing %n result(s)</source>
        <translation>
            <numerusform>importing %n result</numerusform>
            <numerusform>importing %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) saved. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n result saved. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n results saved. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>%n row not taken.</numerusform>
            <numerusform>%n rows not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ReviewForm</name>
    <message numerus="yes">
        <source>%1 · %n answered</source>
        <comment>what is open; how many findings have an answer</comment>
        <translation>
            <numerusform>%1 · %n answered</numerusform>
            <numerusform>%1 · %n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::RosterCard</name>
    <message numerus="yes">
        <source>%n learner(s) were not told of the time limit yet.</source>
        <translation>
            <numerusform>%n learner was not told of the time limit yet.</numerusform>
            <numerusform>%n learners were not told of the time limit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) are removed from the roster as if never entered. Did somebody leave? Then record the result “%1” instead.</source>
        <translation>
            <numerusform>%n learner is removed from the roster as if never entered. Did somebody leave? Then record the result “%1” instead.</numerusform>
            <numerusform>%n learners are removed from the roster as if never entered. Did somebody leave? Then record the result “%1” instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n learner removed. Ctrl+Z brings them back.</numerusform>
            <numerusform>%n learners removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::RunningCard</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s)</source>
        <translation>
            <numerusform>%n offering</numerusform>
            <numerusform>%n offerings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Offerings.</source>
        <translation>
            <numerusform>%n more under Offerings.</numerusform>
            <numerusform>%n more under Offerings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <comment>in a heading</comment>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::SafetyPanel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Keep the file as it is and put back the newest backup from before.</source>
        <translation>
            <numerusform>The check found %n problem. Keep the file as it is and put back the newest backup from before.</numerusform>
            <numerusform>The check found %n problems. Keep the file as it is and put back the newest backup from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::StackRemarksCard</name>
    <message numerus="yes">
        <source>%n must fix</source>
        <comment>what keeps a stack from being kept</comment>
        <translation>
            <numerusform>%n must fix</numerusform>
            <numerusform>%n must fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pair(s) of runs overlap.</source>
        <translation>
            <numerusform>… and %n more pair of runs overlaps.</numerusform>
            <numerusform>… and %n more pairs of runs overlap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>remarks that only advise</comment>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::StacksPage</name>
    <message numerus="yes">
        <source>%n stack(s)</source>
        <translation>
            <numerusform>%n stack</numerusform>
            <numerusform>%n stacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) due in the chosen one</source>
        <translation>
            <numerusform>%n outcome due in the chosen one</numerusform>
            <numerusform>%n outcomes due in the chosen one</numerusform>
        </translation>
    </message>
</context>
</TS>
