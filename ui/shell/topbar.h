// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace credence {

class ElideLabel;
class SearchField;

/// The bar above a page: its title and subtitle, the search field, the page's own buttons.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    void setHeader(const QString &title, const QString &subtitle);
    /// Adopts a page's buttons; those of the page before are put aside, not deleted.
    void setActions(const QList<QWidget *> &actions);
    /// Stands between the search field and the page's buttons, on every page.
    void addTool(QWidget *tool);
    QString title() const;
    QString subtitle() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ElideLabel *m_title;
    ElideLabel *m_subtitle;
    SearchField *m_search;
    QBoxLayout *m_words; ///< title and subtitle, below each other where the page has many buttons
    QHBoxLayout *m_actions;
    QList<QPointer<QWidget>> m_shown;

    void layTitle();
};

} // namespace credence
