// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reasons.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

const char *wrongType(const QStringList &args)
{
    if (args.value(2) == u"text")
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” must be a text in quotation marks. Nothing of it was taken over.");
    if (args.value(2) == u"number-or-text")
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” must be a number or a text. Nothing of it was taken over.");
    if (args.value(2) == u"whole-number")
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1: “%2” must be a whole number that is not negative. Nothing of it was taken over.");
    if (args.value(2) == u"yes-or-no")
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” must be true or false. Nothing of it was taken over.");
    if (args.value(2) == u"list")
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” must be a list in square brackets. Nothing of it was taken over.");
    if (args.value(2) == u"object")
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1: “%2” must be an object in curly brackets. Nothing of it was taken over.");
    if (args.value(2) == u"uuid")
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” must be empty or a UUID such as "
                                           "0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11. Nothing of it was taken over.");
    return QT_TRANSLATE_NOOP("Errors", "%1: “%2” must be of the kind “%3”. Nothing of it was taken over.");
}

const char *unreadable(const QStringList &args)
{
    if (args.value(1) == u"not-a-file")
        return QT_TRANSLATE_NOOP("Errors", "%1 is a folder or a device. Choose a file.");
    return QT_TRANSLATE_NOOP("Errors", "%1 cannot be read: %2. Check that you may read it, then try again.");
}

const char *unknownWord(const QStringList &args)
{
    if (args.value(3).isEmpty())
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” does not know the word “%3”. Nothing of it was taken over.");
    return QT_TRANSLATE_NOOP(
        "Errors", "%1: “%2” does not know the word “%3”. Use one of these: %4. Nothing of it was taken over.");
}

const char *tableMalformed(const QStringList &args)
{
    if (args.value(2) == u"quote-open")
        return QT_TRANSLATE_NOOP("Errors", "%1, line %2: a quotation mark opens here and is never closed. Close it, or "
                                           "double it where it belongs to the text. Nothing was imported.");
    if (args.value(2) == u"column-twice")
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1, line %2: two columns are called “%4”. Rename one of them. Nothing was imported.");
    return QT_TRANSLATE_NOOP("Errors", "%1, line %2: the table cannot be read (%3). Nothing was imported.");
}

const char *mappingInvalid(const QStringList &args)
{
    const QString what = args.value(1);
    if (what == u"format" && !args.value(3).isEmpty())
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is no mapping for this table: its “format” is not “%4”. Nothing was imported.");
    if (what == u"format")
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is no mapping: its “format” is not “credence.import-mapping”. Nothing was imported.");
    if (what == u"version")
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is a mapping of a version that this program does not read. Nothing was imported.");
    if (what == u"field")
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1: “%3” is missing or is no field that a column may fill. Nothing was imported.");
    if (what == u"words")
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1: “%3” must give a text, true or false for each word. Nothing was imported.");
    if (what == u"currency")
        return QT_TRANSLATE_NOOP("Errors", "%1: a mapping in a foreign currency cannot fill “%3”, which is in Canadian "
                                           "dollars. Use “annex.feeReason”. Nothing was imported.");
    return QT_TRANSLATE_NOOP("Errors", "%1: “%3” is missing or not as docs/import.md says. Nothing was imported.");
}

const char *damaged(const QStringList &args)
{
    if (damageShown(args.value(1)).isEmpty())
        return QT_TRANSLATE_NOOP("Errors", "The office file %1 is damaged. It was left as it is. Restore the newest "
                                           "backup, which is checked before it is used.");
    return QT_TRANSLATE_NOOP("Errors", "The office file %1 is damaged: %2. It was left as it is. Restore the newest "
                                       "backup, which is checked before it is used.");
}

const char *notAllowed(const QStringList &args)
{
    const std::optional<Action> action = actionFromWord(args.value(0));
    const bool decides = action == Action::MinistryEligible || action == Action::MinistryNotEligible ||
                         action == Action::MinistryInformation;
    if (decides && args.value(1) == u"ministry")
        return QT_TRANSLATE_NOOP("Errors", "“%1” comes after the submission to an intake. Nothing was recorded. Record "
                                           "the submission to the Ministry first.");
    return QT_TRANSLATE_NOOP("Errors", "“%1” is not possible while the proposal is at “%2”. Nothing was recorded. Look "
                                       "at what comes next for it.");
}

const char *locked(const QStringList &args)
{
    if (args.value(1).isEmpty())
        return QT_TRANSLATE_NOOP(
            "Errors", "The office file %1 is in use by another program. Nothing was changed. Try again in a moment.");
    return QT_TRANSLATE_NOOP(
        "Errors", "The office file %1 is in use by %2. Nothing was changed. Try again when it is closed there.");
}

const char *cannotCorrect(const QStringList &args)
{
    if (args.size() < 3)
        return QT_TRANSLATE_NOOP(
            "Errors",
            "A correction cannot be corrected, and a record can be corrected only once. Nothing was recorded.");
    return QT_TRANSLATE_NOOP("Errors", "This record cannot be corrected because “%1” at “%2” on %3 rests on it. "
                                       "Correct that one first. Nothing was recorded.");
}

const char *rosterCell(const QStringList &args)
{
    if (args.value(3) == u"date")
        return QT_TRANSLATE_NOOP("Errors",
                                 "Line %1: “%3” in column “%2” is no date. Write it as year-month-day, such as "
                                 "2026-09-08. The line was left out.");
    if (args.value(3) == u"result")
        return QT_TRANSLATE_NOOP("Errors", "Line %1: “%3” in column “%2” is no result. Write passed, failed or "
                                           "withdrawn; grades are not kept. The line was left out.");
    if (args.value(3) == u"payment")
        return QT_TRANSLATE_NOOP("Errors", "Line %1: “%3” in column “%2” is no way to pay. Write card, debit, invoice, "
                                           "osap or other. The line was left out.");
    if (args.value(3) == u"learner")
        return QT_TRANSLATE_NOOP("Errors", "Line %1 names no learner in column “%2”. An alias will do. The line was "
                                           "left out.");
    if (args.value(3) == u"pass-mark")
        return QT_TRANSLATE_NOOP("Errors", "Line %1: “%3” in column “%2” is a number. Say from which per cent it is a "
                                           "pass; the number itself is not kept. The line was left out.");
    return QT_TRANSLATE_NOOP("Errors", "Line %1: “%3” in column “%2” cannot be read. The line was left out.");
}

const char *cohortFull(const QStringList &args)
{
    return args.value(1) == u"1"
               ? QT_TRANSLATE_NOOP("Errors", "%1 has one place and would have %3 learners. Nobody was enrolled. Give "
                                             "the cohort more places, or enrol fewer.")
               : QT_TRANSLATE_NOOP("Errors", "%1 has %2 places and would have %3 learners. Nobody was enrolled. Give "
                                             "the cohort more places, or enrol fewer.");
}

/// The sentence of a code with %1 … %4 for its arguments and %n for a count. No default: the compiler names a code
/// without one.
const char *sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Errors", "There is no file %1. Check its name and folder.");
    case ErrorCode::FileUnreadable:
        return unreadable(error.args);
    case ErrorCode::FileNotWritten:
        return QT_TRANSLATE_NOOP("Errors", "%1 could not be written: %2. What was there before is unchanged. Choose "
                                           "another folder or make room, then try again.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Errors", "%1 exists already and was not overwritten. Choose another name.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is larger than the %2 MiB that are read. Check that it is the right file.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Errors", "%1 is empty. Ask for the file again, or choose another one.");
    case ErrorCode::NotUtf8:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "%1 is damaged or not in UTF-8: byte %2 belongs to no character. Save it in UTF-8 and try again.");
    case ErrorCode::NotJson:
        return QT_TRANSLATE_NOOP("Errors", "%1 is no valid JSON: in line %4 (byte %3) %2. Nothing of it was taken "
                                           "over. Ask for the file again.");
    case ErrorCode::NestedTooDeep:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 nests its brackets more than %2 deep, which no proposal file does. It was not read.");
    case ErrorCode::NotAProposalFile:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is JSON, but not a Credence proposal: its “format” is not “credence.proposal”.");
    case ErrorCode::NewerFormat:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was written by a newer Credence: its version is %2 and this program reads up to "
                                 "%3. Update Credence, or ask for the file in the older version.");
    case ErrorCode::WrongType:
        return wrongType(error.args);
    case ErrorCode::UnknownWord:
        return unknownWord(error.args);
    case ErrorCode::NoSuchDate:
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” says “%3”, which is no date. Write it as year-month-day, such as "
                                           "2026-09-08. Nothing of it was taken over.");
    case ErrorCode::TextHasNul:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: “%2” holds the character U+0000, which no text may hold. Remove it and try again.");
    case ErrorCode::TextBroken:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1: “%2” holds half a character (a surrogate without its other half), which "
                                 "no text may hold. Remove it and try again.");
    case ErrorCode::NotAPolicyFile:
        return QT_TRANSLATE_NOOP("Errors", "%1 cannot serve as a policy file: %2. The policy in use stays.");
    case ErrorCode::NoMappingFits:
        return QT_TRANSLATE_NOOP("Errors", "%1: no known mapping fits its columns (%2). Call one of them “Course name” "
                                           "and the others as the help on importing says, or give a mapping of your "
                                           "own. Nothing was imported.");
    case ErrorCode::MappingInvalid:
        return mappingInvalid(error.args);
    case ErrorCode::ColumnsMissing:
        return QT_TRANSLATE_NOOP("Errors", "%1 lacks columns that the mapping needs: %2. Nothing was imported.");
    case ErrorCode::TableMalformed:
        return tableMalformed(error.args);
    case ErrorCode::RowRagged:
        return QT_TRANSLATE_NOOP(
            "Errors", "Line %1 has %2 cells where the header has %3. Look for a missing or unquoted separator.");
    case ErrorCode::RowWithoutName:
        return QT_TRANSLATE_NOOP("Errors", "Line %1 has no course name. Fill it in and import again.");
    case ErrorCode::RowWithoutKey:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Line %1 has nothing in %2, so a later import could not find it again. Fill it in.");
    case ErrorCode::RowDuplicate:
        return QT_TRANSLATE_NOOP(
            "Errors", "Line %1 has the same key (%2) as line %3, which was taken. Give each row a key of its own.");
    case ErrorCode::RowSkipped:
        return QT_TRANSLATE_NOOP("Errors", "Line %1 is left out by the mapping because “%2” is “%3”.");
    case ErrorCode::OfficeMissing:
        return QT_TRANSLATE_NOOP("Errors", "There is no office file %1. Check its name and folder, or make a new one.");
    case ErrorCode::OfficeEmpty:
        return QT_TRANSLATE_NOOP("Errors", "%1 is empty and therefore no office file. It was left as it is. Restore a "
                                           "backup, or make a new office file under another name.");
    case ErrorCode::OfficeNotDatabase:
        return QT_TRANSLATE_NOOP("Errors", "%1 is no office file of Credence, or it is badly damaged. It was left as "
                                           "it is. Choose another file, or restore a backup.");
    case ErrorCode::OfficeForeign:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is a database of another program. It was left as it is. Choose an office file of Credence.");
    case ErrorCode::OfficeNewer:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The office file %1 was last used by a newer Credence: its version is %2 and this "
                                 "program knows up to %3. It was left as it is. Update Credence on this computer.");
    case ErrorCode::OfficeDamaged:
        return damaged(error.args);
    case ErrorCode::OfficeReadOnly:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The office file %1 or its folder may not be written to. Nothing was changed. Ask for "
                                 "the right to write, or copy the file to a folder of your own.");
    case ErrorCode::OfficeLocked:
        return locked(error.args);
    case ErrorCode::OfficeOnNetwork:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The office file %1 lies on a network or synchronised folder (%2), where two people "
                                 "at once could damage it. Nothing was changed. Move it to a disk of this computer.");
    case ErrorCode::OfficeDiskFull:
        return QT_TRANSLATE_NOOP("Errors", "The disk of the office file %1 is full. The last change was not saved; "
                                           "everything before it is safe. Make room and try again.");
    case ErrorCode::OfficeIo:
        return QT_TRANSLATE_NOOP("Errors", "The office file %1 could not be read or written: %2. The last change was "
                                           "not saved. Check the disk and try again.");
    case ErrorCode::MigrationFailed:
        return QT_TRANSLATE_NOOP("Errors", "The office file %1 could not be brought from version %2 to %3. It is as it "
                                           "was, and a backup lies beside it. Keep both and report it.");
    case ErrorCode::BackupFailed:
        return QT_TRANSLATE_NOOP("Errors", "No backup could be made at %1: %2. The office file itself is unharmed. "
                                           "Choose another folder or make room.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Errors", "Nothing was found for “%1”.");
    case ErrorCode::Ambiguous:
        return QT_TRANSLATE_NOOP("Errors", "“%1” could be any of %2. Write more of it, or the whole reference.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” was changed elsewhere since you opened it. Nothing was overwritten. Compare the two and save again.");
    case ErrorCode::StageElsewhere:
        return QT_TRANSLATE_NOOP("Errors", "This belongs to the stage “%1”, but the proposal is at “%2”. Nothing was "
                                           "recorded. Record the stages in their order.");
    case ErrorCode::ActionNotAllowed:
        return notAllowed(error.args);
    case ErrorCode::CommentRequired:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” needs a comment that says why. Nothing was recorded. Write it and try again.");
    case ErrorCode::PersonRequired:
        return QT_TRANSLATE_NOOP("Errors", "“%1” needs the name of who did it. Nothing was recorded.");
    case ErrorCode::DateRequired:
        return QT_TRANSLATE_NOOP("Errors", "“%1” needs a date. Nothing was recorded.");
    case ErrorCode::DateBefore:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is earlier than %2, the date of the step before. Nothing was recorded. Check the date.");
    case ErrorCode::MeetingNotAfter:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The meeting of %1 does not come after %2, the date of the deferral. Nothing was "
                                 "recorded. Choose a later meeting, or check the date.");
    case ErrorCode::DateInFuture:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 has not come yet. Nothing was recorded. A decision is recorded once it was taken.");
    case ErrorCode::NotADate:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is no date. Write it as year-month-day, such as 2026-09-08.");
    case ErrorCode::ErrorsStand:
        return QT_TRANSLATE_N_NOOP("Errors",
                                   "It cannot be submitted while %n error(s) stand. Mend them, then submit again.");
    case ErrorCode::NotSeekingOsap:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The proposal does not seek OSAP, so nothing goes to the Ministry. Change the OSAP intent first.");
    case ErrorCode::NotApprovedYet:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The Ministry comes after internal approval, which ends with the Senate notice. Record that first.");
    case ErrorCode::StageUnknown:
        return QT_TRANSLATE_NOOP("Errors", "The policy has no stage “%1”.");
    case ErrorCode::CannotCorrect:
        return cannotCorrect(error.args);
    case ErrorCode::NotADraft:
        return QT_TRANSLATE_NOOP("Errors", "%1 was submitted once and is kept for ever. Only a draft that was never "
                                           "submitted can be deleted; withdraw it instead.");
    case ErrorCode::NoMappingOfRoster:
        if (error.args.value(3) == u"several")
            return QT_TRANSLATE_NOOP("Errors", "%1: more than one column could be “%3” (%2). Say which one is meant. "
                                               "Nothing was imported.");
        return QT_TRANSLATE_NOOP("Errors", "%1 cannot be read as a list of learners: none of its columns (%2) is known "
                                           "as “%3”. Rename one, or give a mapping of your own. Nothing was imported.");
    case ErrorCode::RosterCell:
        return rosterCell(error.args);
    case ErrorCode::ResultUnmatched:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Line %1: “%2” is nobody of this cohort, or more than one of it. Correct the "
                                 "name, or record that result by hand.");
    case ErrorCode::DeliveryRefused:
    case ErrorCode::StackRefused:
        return QT_TRANSLATE_NOOP("Errors", "%1 Nothing was saved.");
    case ErrorCode::NotApproved:
        if (error.args.value(1) == "retired"_L1)
            return QT_TRANSLATE_NOOP("Errors", "%1 is retired and is not offered any more. Nothing was added. What it "
                                               "was offered as stays under Offerings.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is not approved yet, and only an approved micro-credential is offered "
                                 "(section 5). Nothing was added. Record its approval up to the Senate notice "
                                 "first.");
    case ErrorCode::CohortFull:
        return cohortFull(error.args);
    case ErrorCode::HasLearners:
        return QT_TRANSLATE_NOOP("Errors", "%1 has cohorts or learners and was not removed. Remove those first if they "
                                           "were entered by mistake; otherwise cancel the offering, which keeps them.");
    case ErrorCode::NotLive:
        return QT_TRANSLATE_NOOP("Errors", "%1 cannot be live yet. %2");
    case ErrorCode::VerifyFailed:
        return QT_TRANSLATE_N_NOOP(
            "Errors",
            "The check found %n problem(s). Nothing was changed. Keep the file and restore the newest backup.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "Something went wrong inside Credence. Your work is saved up to the last change; the log says more.");
    }
    return "";
}

/// Puts the arguments in, each once and never looked at again, so that a "%2" inside a file name stays what it is.
QString filled(const QString &pattern, const QStringList &args)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (place < 1) {
            out.append(pattern.at(i));
            continue;
        }
        out.append(args.value(place - 1));
        ++i;
    }
    return out;
}

QString actionShown(const QString &word)
{
    const std::optional<Action> action = actionFromWord(word);
    return action ? actionName(*action) : word;
}

/// Where a proposal is, in the words of the page; a stage of another policy keeps its id.
QString stageShown(const QString &word)
{
    static const QHash<QString, const char *> kNames{
        {u"draft"_s, QT_TRANSLATE_NOOP("Errors", "draft")},
        {u"returned"_s, QT_TRANSLATE_NOOP("Errors", "returned")},
        {u"approved"_s, QT_TRANSLATE_NOOP("Errors", "approved")},
        {u"declined"_s, QT_TRANSLATE_NOOP("Errors", "declined")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("Errors", "withdrawn")},
        {u"retired"_s, QT_TRANSLATE_NOOP("Errors", "retired")},
        {u"chair"_s, QT_TRANSLATE_NOOP("Errors", "Chair")},
        {u"dean"_s, QT_TRANSLATE_NOOP("Errors", "Dean")},
        {u"sccasp"_s, QT_TRANSLATE_NOOP("Errors", "SCCASP")},
        {u"senate"_s, QT_TRANSLATE_NOOP("Errors", "Senate")},
        {u"ministry"_s, QT_TRANSLATE_NOOP("Errors", "Ministry")},
    };
    const char *name = kNames.value(word);
    return name ? QCoreApplication::translate("Errors", name) : word;
}

/// What keeps an offering from being live, each with what to do.
QString blockersShown(const QString &words)
{
    QStringList sentences;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        if (const std::optional<LiveBlocker> blocker = liveBlockerFromWord(word.trimmed()))
            sentences.append(liveBlockerSentence(*blocker));
    }
    return sentences.isEmpty() ? QCoreApplication::translate("Errors", "Look at what it lacks.") : sentences.join(u' ');
}

QString problemShown(const QStringList &args)
{
    const std::optional<DeliveryProblem::Kind> kind = deliveryProblemFromWord(args.value(0));
    return kind ? deliveryProblemSentence({*kind, args.value(1), args.mid(2)})
                : QCoreApplication::translate("Errors", "This entry cannot be kept.");
}

QString dateShown(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? dateText(date) : iso;
}

/// Arguments that are codes or ISO dates, in words.
QStringList shownArguments(const Error &error)
{
    QStringList args = error.args;
    args.resize(4);
    switch (error.code) {
    case ErrorCode::ActionNotAllowed:
        return {actionShown(args.at(0)), stageShown(args.at(1))};
    case ErrorCode::CommentRequired:
    case ErrorCode::PersonRequired:
    case ErrorCode::DateRequired:
        return {actionShown(args.at(0))};
    case ErrorCode::StageElsewhere:
        return {stageShown(args.at(0)), stageShown(args.at(1))};
    case ErrorCode::CannotCorrect:
        return {actionShown(args.at(0)), stageShown(args.at(1)), dateShown(args.at(2))};
    case ErrorCode::DateBefore:
    case ErrorCode::MeetingNotAfter:
        return {dateShown(args.at(0)), dateShown(args.at(1))};
    case ErrorCode::DateInFuture:
        return {dateShown(args.at(0))};
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotWritten:
    case ErrorCode::OfficeIo:
    case ErrorCode::BackupFailed:
        args[1] = reasonShown(args.at(1));
        return args;
    case ErrorCode::OfficeDamaged:
        args[1] = damageShown(args.at(1)).replace(u"%1"_s, args.at(2));
        return args;
    case ErrorCode::NotJson:
        args[1] = jsonProblemShown(args.at(1));
        return args;
    case ErrorCode::DeliveryRefused:
        return {problemShown(error.args)};
    case ErrorCode::StackRefused:
        return {stackRefusalSentence(error.args)};
    case ErrorCode::NotLive:
        args[1] = blockersShown(args.at(1));
        return args;
    default:
        return args;
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    const bool counts = error.code == ErrorCode::ErrorsStand || error.code == ErrorCode::VerifyFailed;
    const int count = counts ? error.args.value(0).toInt() : -1;
    return filled(QCoreApplication::translate("Errors", sentence(error), nullptr, count), shownArguments(error));
}

} // namespace credence
