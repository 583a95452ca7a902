// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;
class QListWidget;
class QScrollArea;

namespace credence {

class Card;

/// The framework in our own words: sections at the left, the text, and at the right the checks that rest on a section
/// and the open proposals in which one of them speaks now.
class FrameworkPage final : public Page {
    Q_OBJECT
public:
    explicit FrameworkPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction *> menuActions() override { return actions(); }
    void activate(const Link &link) override;
    void refresh() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A proposal in which a check of a section speaks.
    struct Speaker {
        QUuid id;
        QString name;
        QStringList clauses;
    };

    QLineEdit *m_search;
    QListWidget *m_sections;
    Card *m_textCard;
    QScrollArea *m_text;
    Card *m_usedBy;
    QWidget *m_usedByBody = nullptr;
    QList<Speaker> m_speakers;
    bool m_read = false;

    QWidget *sectionsCard();
    QWidget *textCard();
    void fillSections();
    void showSection(const QString &sectionId, const QString &clauseId = {});
    QWidget *limitsBox(const QString &sectionId, QWidget *parent);
    void showUsedBy(const QString &sectionId);
    QString currentSection() const;
};

} // namespace credence
