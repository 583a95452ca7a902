// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/language.h"

#include <QObject>

class QSettings;

namespace credence {

/// The language of the running window program: its words, Qt's own words, and how dates, numbers and money are written.
/// The choice is kept in the setting "language": "system" (as it is while nobody chose), "en" or "fr".
class Language final : public QObject {
    Q_OBJECT
public:
    /// Puts the kept choice in force. \a settings outlives it.
    explicit Language(QSettings &settings);
    ~Language() override;

    /// Puts \a wish in force for this run of the program.
    void use(const QString &wish);
    /// The same, and keeps it.
    void choose(const QString &wish);

signals:
    /// Another language, or another way to write dates and numbers, is in force. Qt's widgets have been told.
    void changed();

private:
    QSettings &m_settings;
    Languages m_languages;
};

} // namespace credence
