// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credence-cli/cli.h"
#include "core/delivery/feeremark.h"
#include "core/exchange/tableimport.h"
#include "core/store/deliveryrepository.h"

namespace credence::cli {

/// An offering with everything that `offering show` tells.
struct OfferingView {
    StoredOffering stored;
    QList<CohortRow> cohorts;
    Readiness readiness;
    QList<LiveBlocker> blockers;
    OsapStatus osap;
    FeeRemark fee; ///< what is to be said of the fee (R60, R61)
};
Result<OfferingView> viewOf(const Context &context, const Office &office, const StoredOffering &stored);

QJsonObject offeringJson(const OfferingView &view);
QJsonObject cohortJson(const CohortRow &row);
QJsonObject learnerJson(const Enrolment &enrolment, const QString &reference, QDate today);
QJsonObject budgetJson(const Budget &budget);
/// "none", "waiting", "eligible", "started-before", "not-eligible".
QString osapStatusWord(const OsapStatus &status);

/// "450.00", or nothing where no fee is filled in yet.
QString feeText(qint64 cents);
/// Basis points as per cent: "2.4".
QString percentText(int basisPoints);
/// The reference of one learner: "OF-2026-003/2/17".
QString learnerReference(const QString &cohort, const Enrolment &enrolment);

/// A list: with --json the document {\a key: \a array}, otherwise a table.
int tellList(Output &out, const QString &key, const QJsonArray &array, const QStringList &header,
             const QList<QStringList> &cells);

/// Complains of every option in \a options that was given and does not belong to \a what ("offering show"), which
/// takes \a own.
void refuseOthers(Arguments &arguments, const QString &what, const QList<QCommandLineOption> &options,
                  const QStringList &own = {});
/// The names of \a options without those in \a others.
QStringList namesOf(const QList<QCommandLineOption> &options, const QStringList &others = {});

/// The refused rows as the JSON of `import` has them; each is told on standard error as well.
QJsonArray tellRefused(Output &out, const QString &file, QList<RefusedRow> rows);
/// What a table's reader has to say beside its rows: another encoding, columns of student numbers (R78).
void tellReading(Output &out, const QString &file, const QString &encoding, const QStringList &leftOut);

} // namespace credence::cli
