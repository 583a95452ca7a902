// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace credence {

/// What went wrong. core/wording turns a code and its arguments into a sentence.
enum class ErrorCode {
    // Input that is read: files, tables, arguments (exit status 3)
    FileMissing,      ///< args: path
    FileUnreadable,   ///< args: path, the system's reason
    FileNotWritten,   ///< args: path, the system's reason
    FileExists,       ///< args: path
    FileTooLarge,     ///< args: path, limit in MiB
    FileEmpty,        ///< args: path
    NotUtf8,          ///< args: path, byte offset
    NotJson,          ///< args: path, what (see errors.cpp), byte offset, line
    NestedTooDeep,    ///< args: path, limit
    NotAProposalFile, ///< args: path
    NewerFormat,      ///< args: path, its version, the version we read
    WrongType,        ///< args: path, key path, expected kind
    UnknownWord,      ///< args: path, key path, the word, the words allowed
    NoSuchDate,       ///< args: path, key path, the text
    TextHasNul,       ///< args: path, key path
    TextBroken,       ///< args: path, key path; half of a surrogate pair, which is no character
    NotAPolicyFile,   ///< args: path, what is missing or wrong
    NoMappingFits,    ///< args: path, the header's columns
    MappingInvalid,   ///< args: path, what (format, version, id, key, columns, field, rule, words, currency), the place
    ColumnsMissing,   ///< args: path, the columns
    TableMalformed,   ///< args: path, line, "quote-open" or "column-twice", the column
    RowRagged,        ///< args: line, cells found, cells wanted
    RowWithoutName,   ///< args: line
    RowWithoutKey,    ///< args: line, the key's columns
    RowDuplicate,     ///< args: line, the key, line of the first row that has it
    RowSkipped,       ///< args: line, column, value; the mapping leaves such rows out

    NoMappingOfRoster, ///< args: path, the header's columns, the column wanted
    RosterCell,        ///< args: line, column, what was found, what is wanted ("date", "result", "payment", "learner")
    ResultUnmatched,   ///< args: line, the learner; nobody of the cohort, or more than one

    // The office file (exit status 4)
    OfficeMissing,     ///< args: path
    OfficeEmpty,       ///< args: path
    OfficeNotDatabase, ///< args: path
    OfficeForeign,     ///< args: path; another program's SQLite file
    OfficeNewer,       ///< args: path, its version, ours
    OfficeDamaged,     ///< args: path, what (see errors.cpp; another word is not shown), the name of the part
    OfficeReadOnly,    ///< args: path
    OfficeLocked,      ///< args: path, who holds it (may be empty)
    OfficeOnNetwork,   ///< args: path, file system
    OfficeDiskFull,    ///< args: path
    OfficeIo,          ///< args: path, what (read, write, lock, open; another word is not shown)
    MigrationFailed,   ///< args: path, from, to
    BackupFailed,      ///< args: path, the system's reason or a word of ours (see reasons.cpp)

    // The answer is no (exit status 1)
    NotFound,         ///< args: what was looked for
    Ambiguous,        ///< args: what was looked for, how many
    Conflict,         ///< args: name; the record was changed elsewhere since it was read
    StageElsewhere,   ///< args: stage expected, stage it is at
    ActionNotAllowed, ///< args: action word, stage word
    CommentRequired,  ///< args: action word
    PersonRequired,   ///< args: action word
    DateRequired,     ///< args: action word
    DateBefore,       ///< args: the date, the earlier event's date
    MeetingNotAfter,  ///< args: the meeting deferred to, the date of the deferral
    DateInFuture,     ///< args: the date
    NotADate,         ///< args: text
    ErrorsStand,      ///< args: how many; a submission is blocked
    NotSeekingOsap,   ///< args: none
    NotApprovedYet,   ///< args: none; the Ministry comes after internal approval (R50)
    StageUnknown,     ///< args: stage
    CannotCorrect,    ///< args: action word, stage and date of the later record that depends on it; or "correct" alone
    NotADraft,        ///< args: reference; only a draft that was never submitted can be deleted
    DeliveryRefused,  ///< args: kind word of the DeliveryProblem, field, its args
    NotApproved,      ///< args: reference; an offering needs an approved micro-credential (R97)
    CohortFull,       ///< args: cohort, places, learners it would have
    HasLearners,      ///< args: reference; it has cohorts or learners and cannot be removed
    StackRefused,     ///< args: kind word of the StackRemark, its args
    NotLive,          ///< args: offering, LiveBlocker words joined by commas
    VerifyFailed,     ///< args: how many problems
    Cancelled,        ///< args: none
    Internal,         ///< args: none; our own mistake, the detail goes to the log
};

/// An error as a value. \a args fill the sentence, \a detail is for the log only.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString detail;
    bool operator==(const Error &) const = default;
};

/// What a function that can fail gives back.
template <typename T> using Result = tl::expected<T, Error>;

/// The short way to return an error: `return failure(ErrorCode::NotFound, {reference});`
inline tl::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(args), std::move(detail)});
}

/// Exit status of credence-cli for an error (contract section 2): 1 "no", 3 input refused, 4 office file refused.
int exitStatus(ErrorCode code);

} // namespace credence
