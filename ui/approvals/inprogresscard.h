// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/inprogressmodel.h"
#include "ui/widgets/card.h"

class QSettings;
class QToolButton;

namespace credence {

class DataTable;
class EmptyState;
class TextLabel;

/// The left card: the list with its headings, and the menu that says how it is grouped and whether it shows what has
/// ended.
class InProgressCard final : public Card {
    Q_OBJECT
public:
    InProgressCard(const Policy &policy, QSettings &settings, QWidget *parent = nullptr);

    void setWaiting(const Waiting &waiting);
    /// Selects these without saying chosen(); those that are not in the list are left out.
    void select(const QList<QUuid> &ids);
    /// The first proposal of the list, or a null id.
    QUuid first() const;
    bool showsEnded() const { return m_ended; }
    /// A narrow list leaves out the stage where the headings say it.
    void setNarrow(bool narrow);
    DataTable *table() const { return m_table; }

signals:
    /// The user selected these, in the order of the list.
    void chosen(const QList<QUuid> &ids);
    /// Enter or a double click.
    void opened(const QUuid &id);
    /// What has ended is to be shown, or no longer.
    void endedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSettings &m_settings;
    InProgressModel *m_model;
    DataTable *m_table;
    QToolButton *m_group;
    EmptyState *m_nothing;
    TextLabel *m_foot;
    bool m_ended = false;
    bool m_narrow = false;
    bool m_quiet = false;

    void makeMenu();
    void setGrouping(InProgressModel::Grouping grouping);
    QString groupWords() const;
    QList<QUuid> selected() const;
    void layHeadings();
    void layColumns();
};

} // namespace credence
