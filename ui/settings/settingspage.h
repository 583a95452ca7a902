// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace credence {

class AppearancePanel;
class PrivacyPanel;
class RecordTable;
class RemindersPanel;
class SafetyPanel;
class SpellingPanel;
class TextLabel;

/// What the office sets: institution, units and people, optional stages, the policy file, backups, how long names
/// of learners are kept; and whether this user is reminded. Everything is stored as it is entered.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction *> menuActions() override { return actions(); }
    void activate(const Link &link) override;
    void refresh() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

private:
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QLineEdit *m_institution;
    QLineEdit *m_support;
    QList<std::pair<QString, QCheckBox *>> m_stages; ///< optional stages by id
    RecordTable *m_units;
    RecordTable *m_people;
    SafetyPanel *m_safety;
    PrivacyPanel *m_privacy;
    RemindersPanel *m_reminders;
    SpellingPanel *m_spelling = nullptr; ///< in a window that checks spelling
    AppearancePanel *m_appearance;

    void addSection(const QString &name, QWidget *panel, const QString &help);
    QWidget *institutionPanel();
    QWidget *peoplePanel();
    QWidget *chainPanel();
    QWidget *policyPanel();
    void bind(QLineEdit *field, const QString &key);
    void saveSetting(const QString &key, const QString &value);
    void choosePolicy();
};

} // namespace credence
