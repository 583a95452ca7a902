// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QSettings;

namespace credence {

class QuietComboBox;

/// The language, the colours, and whether hints are shown: of this user on this machine ("language", "scheme",
/// "hints"), in force at once.
class AppearancePanel final : public QWidget {
    Q_OBJECT
public:
    explicit AppearancePanel(QSettings &settings, QWidget *parent = nullptr);
    /// Shows what is set: the View menu changes the colours too.
    void refresh();

signals:
    /// To be kept and put in force: "system", "en" or "fr".
    void languageChosen(const QString &wish);
    /// The same: "system", "light" or "dark".
    void schemeChosen(const QString &wish);

private:
    QSettings &m_settings;
    QuietComboBox *m_language;
    QuietComboBox *m_scheme;
    QCheckBox *m_hints;
};

} // namespace credence
