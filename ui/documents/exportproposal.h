// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/office.h"

#include <QString>

namespace credence {

/// Writes a proposal of the office as "pdf" or "mcproposal"; call on the store's thread. Errors: NotFound,
/// FileNotWritten.
Result<QString> exportProposal(const Office &office, const QUuid &id, const QString &format, const QString &path);

/// What a file of this proposal is called: "MC-2026-004 GIS for Field Scientists.pdf", without characters that file
/// systems refuse.
QString exportName(const Proposal &proposal, const QString &format);

} // namespace credence
