// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace credence {

/// The words of a text as look-ups compare them: folded() and cut at everything that is no letter and no digit, in
/// UTF-8. "Technicien/technicienne d'arpentage" gives technicien, technicienne, d, arpentage.
/// The packer and the look-up share it, so that what was indexed is what is asked for.
QList<QByteArray> foldedWords(QStringView text);

} // namespace credence
