// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fileimport.h"
#include "ui/shell/page.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace credence {

class Card;
class DataTable;
class FilterBar;
class PreviewPanel;
class RestingStrip;
class ProposalEditor;
class ProposalListModel;
class TextLabel;

/// The list of proposals with filter, sort and saved views, and the editor of one.
class ProposalsPage final : public Page {
    Q_OBJECT
public:
    explicit ProposalsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> headerActions() override;
    QList<QAction *> menuActions() override;
    void activate(const Link &link) override;
    void refresh() override;
    void closeFile() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

private:
    QStackedLayout *m_stack;
    QWidget *m_list;
    ProposalEditor *m_editor = nullptr; ///< made when first needed
    Card *m_card;
    FilterBar *m_filter;
    ProposalListModel *m_model;
    DataTable *m_table;
    QWidget *m_nothing; ///< the filter leaves none
    QWidget *m_none;    ///< the office has none
    PreviewPanel *m_preview;
    RestingStrip *m_resting;
    TextLabel *m_shown;
    QPushButton *m_import;
    QPushButton *m_new;
    QPushButton *m_back;
    QList<QAction *> m_actions;
    QUuid m_wanted; ///< selected again after the list was read
    int m_all = -1; ///< not known yet
    int m_open = 0;

    void makeList();
    void makeActions();
    ProposalEditor *editor();
    bool editing() const;
    void showList();
    /// Gives the keyboard to the table, or where there is none to what stands in its place.
    void focusList();
    void openProposal(const QUuid &id, const QString &field = {}, int part = -1);
    void openNew();
    QUuid chosen() const;
    void listLoaded(int count);
    void readSurroundings();
    void readResting();
    void duplicate(const QUuid &id);
    void removeDraft(const QUuid &id);
    void exportOne(const QUuid &id, const QString &format);
    void importSome();
    void tellImport(const Result<ImportOutcome> &outcome);
    void keepView();
};

} // namespace credence
