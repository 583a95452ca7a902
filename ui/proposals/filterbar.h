// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/store/records.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QTimer;
class QPushButton;

namespace credence {

/// Above the list: words, units, stages, OSAP, and the saved views. It edits a ProposalFilter and knows nothing of
/// rows.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const Policy &policy, QWidget *parent = nullptr);

    const ProposalFilter &filter() const { return m_filter; }
    /// Shows a filter; says changed() only when it is another one.
    void setFilter(const ProposalFilter &filter);
    void setUnits(const QStringList &units);
    void setViews(const QList<SavedView> &views);
    /// The name of the view that is shown, or "Own filter".
    QString viewName() const;
    QLineEdit *words() const { return m_words; }
    QSize minimumSizeHint() const override;

    /// A filter as it is kept in a saved view, and back; unknown words are left out.
    static QString toJson(const ProposalFilter &filter);
    static ProposalFilter fromJson(const QString &json);

signals:
    void changed(const credence::ProposalFilter &filter);
    /// "Keep this view…" was chosen.
    void keepRequested();
    void removeRequested(qint64 view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Policy &m_policy;
    ProposalFilter m_filter;
    QStringList m_units;
    QList<SavedView> m_views;
    QLineEdit *m_words;
    QWidget *m_menus;
    QBoxLayout *m_rows; ///< in a small window the menus go below the words
    QPushButton *m_unit;
    QPushButton *m_stage;
    QPushButton *m_osap;
    QPushButton *m_view;
    QTimer *m_typing;

    QPushButton *menuButton(const QString &name, const QString &objectName);
    void fillUnitMenu();
    void fillStageMenu();
    void fillOsapMenu();
    void fillViewMenu();
    void showFilter();
    static void name(QPushButton *button, const QString &text);
    void lay();
    void edit(ProposalFilter filter);
    QList<std::pair<QString, ProposalFilter>> builtInViews() const;
};

} // namespace credence
