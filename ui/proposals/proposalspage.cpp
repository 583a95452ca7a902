// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalspage.h"

#include "core/wording/wording.h"
#include "ui/proposals/filterbar.h"
#include "ui/proposals/listacts.h"
#include "ui/proposals/previewpanel.h"
#include "ui/proposals/proposaleditor.h"
#include "ui/proposals/proposallistmodel.h"
#include "ui/proposals/restingstrip.h"
#include "ui/shell/anywhere.h"
#include "ui/shell/writing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr auto kFilterKey = "proposals/filter";

} // namespace

ProposalsPage::ProposalsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)),
      m_import(makeButton(tr("Import…"), ButtonKind::Normal, this)),
      m_new(makeButton(tr("New proposal"), ButtonKind::Primary, this)),
      m_back(makeButton(tr("All proposals"), ButtonKind::Normal, this))
{
    setHelpAnchor(this, u"proposals"_s);
    setObjectName(u"proposalsPage"_s);
    m_import->setObjectName(u"proposals.import"_s);
    m_new->setObjectName(u"proposals.new"_s);
    m_back->setObjectName(u"proposals.back"_s);
    for (QPushButton *button : {m_import, m_new, m_back})
        button->hide(); // the top bar shows them
    makeList();
    makeActions();
    connect(m_import, &QPushButton::clicked, this, &ProposalsPage::importSome);
    connect(m_new, &QPushButton::clicked, this, &ProposalsPage::openNew);
    connect(m_back, &QPushButton::clicked, this, &ProposalsPage::showList);
    connect(&context.store, &StoreThread::changed, this, [this] {
        if (isVisible() && !editing())
            refresh();
    });
    connect(&context.store, &StoreThread::officeChanged, this, &ProposalsPage::readSurroundings);
    connect(&context.store, &StoreThread::deliveryChanged, this, [this] {
        if (isVisible() && !editing())
            readResting();
    });
}

void ProposalsPage::makeList()
{
    m_list = new QWidget(this);
    auto *row = new QHBoxLayout(m_list);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);

    m_card = new Card({}, m_list);
    m_card->setFlush();
    m_filter = new FilterBar(context().policy, m_card);
    m_model = new ProposalListModel(context().store, context().policy, context().clock, this);
    m_table = new DataTable(m_card);
    m_table->setObjectName(u"proposals.table"_s);
    m_table->setAccessibleName(tr("Proposals"));
    m_table->setModel(m_model);
    m_table->setColumns({15, 22, 17, 13, 14, 11, 14, 12}, ProposalListModel::Name);
    using Model = ProposalListModel;
    m_table->setWhole(
        {Model::Reference, Model::Template, Model::StageColumn, Model::Osap, Model::FirstDelivery, Model::Changed});
    m_table->setGivingWay({Model::FirstDelivery, Model::Changed, Model::Osap, Model::Unit}); // the preview has them
    m_table->setItemDelegateForColumn(ProposalListModel::Template, new StateDotsDelegate(m_table));
    m_table->setItemDelegateForColumn(ProposalListModel::StageColumn, new PillDelegate(m_table));
    m_nothing = new EmptyState(
        u"search"_s, tr("No proposal fits"),
        tr("Nothing fits this filter. Take words away, choose another view, or begin a new proposal."), m_card);
    m_card->body()->addWidget(m_filter);
    m_card->body()->addWidget(separatorLine(m_card));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_nothing, 1);
    m_nothing->hide();
    auto *none = new EmptyState(u"file-plus"_s, tr("No proposals yet"),
                                tr("Begin one: a title is enough. Or import what you have: proposal files that came by "
                                   "e-mail, or a table (CSV, TSV) with a program in each row."),
                                m_card);
    none->setObjectName(u"proposals.none"_s);
    QPushButton *first = none->addButton(tr("New proposal"));
    QPushButton *import = none->addButton(tr("Import…"));
    connect(first, &QPushButton::clicked, this, &ProposalsPage::openNew);
    connect(import, &QPushButton::clicked, this, &ProposalsPage::importSome);
    followWriting(context().store, {m_new, m_import, first, import});
    m_card->body()->addWidget(none, 1);
    m_none = none;
    m_none->hide();
    m_resting = new RestingStrip(m_card);
    m_card->body()->addWidget(m_resting);
    m_shown = remarkLabel({}, m_card);
    m_card->footer()->addWidget(m_shown, 1);
    auto *keys = remarkLabel(breakingAtJoints(tr("Enter opens · Ctrl N new · Ctrl D duplicate")), m_card);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_card->footer()->addWidget(keys, 1);
    row->addWidget(m_card, 76);
    m_preview = new PreviewPanel(context(), m_list);
    m_preview->setMinimumWidth(284); // its buttons side by side, in French too
    row->addWidget(m_preview, 24);
    m_stack->addWidget(m_list);

    connect(m_filter, &FilterBar::changed, this, [this](const ProposalFilter &filter) {
        context().settings.setValue(kFilterKey, FilterBar::toJson(filter));
        m_wanted = chosen();
        m_model->setFilter(filter);
    });
    connect(m_filter, &FilterBar::keepRequested, this, &ProposalsPage::keepView);
    connect(m_filter, &FilterBar::removeRequested, this, [this](qint64 view) {
        removeView(context(), this, view, [this](const Result<void> &done) {
            if (!done)
                tell(done.error());
        });
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                ProposalFilter filter = m_filter->filter();
                if (const auto sort = ProposalListModel::sortOf(column)) {
                    filter.sort = *sort;
                    filter.descending = order == Qt::DescendingOrder;
                    m_filter->setFilter(filter);
                }
            });
    connect(m_model, &ProposalListModel::loaded, this, &ProposalsPage::listLoaded);
    connect(m_model, &ProposalListModel::failed, this, &ProposalsPage::tell);
    connect(m_table, &DataTable::currentRowChanged, this, [this] { m_preview->show(chosen()); });
    connect(m_table, &DataTable::opened, this, [this] { openProposal(chosen()); });
    connect(m_preview, &PreviewPanel::openRequested, this, [this](const QUuid &id) { openProposal(id); });
    connect(m_preview, &PreviewPanel::offeringRequested, this,
            [this](const QUuid &id) { emit go({.target = Link::Offerings, .proposal = id}); });
    connect(m_resting, &RestingStrip::chosen, this, [this](const QUuid &id) { emit go(Link::toApproval(id)); });
    connect(m_preview, &PreviewPanel::duplicateRequested, this, &ProposalsPage::duplicate);
    connect(m_preview, &PreviewPanel::exportRequested, this, &ProposalsPage::exportOne);
    connect(m_preview, &PreviewPanel::failed, this, &ProposalsPage::tell);
}

void ProposalsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto task) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, task);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    setWorksAnywhere(add(tr("&New proposal"), QKeySequence::New, [this] { openNew(); }));
    add(tr("&Duplicate"), Qt::CTRL | Qt::Key_D, [this] {
        const QUuid id = editing() ? editor()->proposal() : chosen();
        if (!id.isNull())
            duplicate(id);
    });
    setWorksAnywhere(add(tr("&Import…"), Qt::CTRL | Qt::Key_I, [this] { importSome(); }));
    add(tr("De&lete draft"), {}, [this] {
        const QUuid id = editing() ? editor()->proposal() : chosen();
        if (!id.isNull())
            removeDraft(id);
    });
    followWriting(context().store, {}, m_actions);
    setWorksAnywhere(add(tr("&All proposals"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { showList(); }));
}

ProposalEditor *ProposalsPage::editor()
{
    if (!m_editor) {
        m_editor = new ProposalEditor(context(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &ProposalEditor::headerChanged, this, &ProposalsPage::headerChanged);
        connect(m_editor, &ProposalEditor::go, this, &ProposalsPage::go);
        connect(m_editor, &ProposalEditor::message, this, &ProposalsPage::message);
        connect(m_editor, &ProposalEditor::failed, this, &ProposalsPage::tell);
    }
    return m_editor;
}

bool ProposalsPage::editing() const { return m_editor && m_stack->currentWidget() == m_editor; }

QString ProposalsPage::title() const { return editing() ? m_editor->title() : tr("Proposals"); }

QString ProposalsPage::subtitle() const
{
    if (editing())
        return m_editor->subtitle();
    if (m_all < 0)
        return {};
    return tr("%1 · %2").arg(tr("%n proposal(s)", nullptr, m_all), tr("%n open", nullptr, m_open));
}

QList<QWidget *> ProposalsPage::headerActions()
{
    if (!editing())
        return {m_import, m_new};
    return QList<QWidget *>{m_back} + m_editor->headerActions();
}

QList<QAction *> ProposalsPage::menuActions() { return editing() ? m_actions + m_editor->menuActions() : m_actions; }

void ProposalsPage::activate(const Link &link)
{
    if (link.target == Link::Proposal) {
        if (link.proposal.isNull())
            openNew();
        else
            openProposal(link.proposal, link.field, link.part);
        return;
    }
    ProposalFilter filter;
    if (link.filter.startsWith(u'?')) {
        filter.words = link.filter.mid(1);
    } else if (!link.filter.isEmpty()) {
        filter.stages = {link.filter};
        if (link.filter == u"draft")
            filter.stages.append(u"returned"_s); // a returned proposal is being drafted again
    } else {
        const QString kept = context().settings.value(kFilterKey).toString();
        filter = kept.isEmpty() ? ProposalFilter{.openOnly = true} : FilterBar::fromJson(kept);
    }
    m_filter->setFilter(filter);
    showList();
}

void ProposalsPage::showList()
{
    if (editing())
        m_editor->flush();
    m_stack->setCurrentWidget(m_list);
    focusList();
    emit headerChanged();
    refresh();
}

void ProposalsPage::focusList()
{
    QWidget *instead = m_none->isHidden() ? static_cast<QWidget *>(m_filter) : m_none;
    QWidget *first = m_table->isHidden() ? firstTabStop(instead) : m_table;
    (first ? first : m_table)->setFocus();
}

void ProposalsPage::refresh()
{
    if (m_wanted.isNull())
        m_wanted = chosen();
    const ProposalFilter &filter = m_filter->filter();
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(ProposalListModel::columnOf(filter.sort),
                                                      filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_model->setFilter(filter);
    readSurroundings();
    readResting();
}

/// Asked apart: the list does not wait for it.
void ProposalsPage::readResting()
{
    context().store.ask(
        this, [today = context().clock.today()](Office &office) { return RestingStrip::read(office, today); },
        [this](const Result<QList<RestingStrip::Row>> &rows) {
            if (!rows)
                return tell(rows.error());
            m_resting->setRows(*rows);
        });
}

void ProposalsPage::readSurroundings()
{
    struct Reading {
        QStringList units;
        QList<SavedView> views;
        int all = 0;
        int open = 0;
    };
    context().store.ask(
        this,
        [](Office &office) -> Result<Reading> {
            const auto units = office.unitsInUse();
            const auto views = office.savedViews();
            const auto all = office.countProposals({});
            const auto open = office.countProposals({.openOnly = true});
            if (!units || !views || !all || !open)
                return tl::unexpected(!units   ? units.error()
                                      : !views ? views.error()
                                      : !all   ? all.error()
                                               : open.error());
            return Reading{*units, *views, *all, *open};
        },
        [this](const Result<Reading> &reading) {
            if (!reading)
                return tell(reading.error());
            m_filter->setUnits(reading->units);
            m_filter->setViews(reading->views);
            m_all = reading->all;
            m_open = reading->open;
            listLoaded(m_model->rowCount());
            emit headerChanged();
        });
}

void ProposalsPage::listLoaded(int count)
{
    m_shown->setText(m_all > 0 ? tr("%1 of %2 shown").arg(QLocale().toString(count), QLocale().toString(m_all))
                               : QString());
    const bool keyboard = m_table->hasFocus();
    m_filter->setVisible(m_all != 0);
    m_table->setVisible(count > 0 || m_all < 0); // until it is known it keeps the keyboard
    m_nothing->setVisible(count == 0 && m_all > 0);
    m_none->setVisible(m_all == 0);
    m_preview->setVisible(m_all != 0);
    if (keyboard && m_table->isHidden()) // and the keyboard with it
        focusList();
    const int row = m_model->indexOf(m_wanted);
    m_wanted = {};
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_table->currentRow() < 0 && count > 0)
        m_table->selectRow(0);
    m_preview->show(chosen());
}

QUuid ProposalsPage::chosen() const
{
    const auto row = m_model->row(m_table->currentRow());
    return row ? row->id : QUuid();
}

void ProposalsPage::openProposal(const QUuid &id, const QString &field, int part)
{
    if (id.isNull())
        return;
    m_wanted = id;
    editor()->open(id, field, part);
    m_stack->setCurrentWidget(m_editor);
    emit headerChanged();
}

void ProposalsPage::openNew()
{
    if (context().store.isReadOnly())
        return tell({ErrorCode::OfficeReadOnly, {context().store.path()}, {}});
    if (editing())
        m_editor->flush();
    editor()->openNew();
    m_stack->setCurrentWidget(m_editor);
    emit headerChanged();
}

void ProposalsPage::closeFile()
{
    if (m_editor)
        m_editor->flush();
    m_stack->setCurrentWidget(m_list);
    m_all = -1;
    m_resting->setRows({});
    m_preview->show({});
}

QVariantMap ProposalsPage::place() const
{
    QVariantMap place{{u"filter"_s, FilterBar::toJson(m_filter->filter())}, {u"chosen"_s, chosen()}};
    if (m_editor) {
        place.insert(u"edited"_s, editing() ? m_editor->proposal() : QUuid());
        place.insert(u"section"_s, int(m_editor->section()));
    }
    return place;
}

void ProposalsPage::restore(const QVariantMap &place)
{
    m_filter->setFilter(FilterBar::fromJson(place.value(u"filter"_s).toString()));
    m_wanted = place.value(u"chosen"_s).toUuid();
    if (place.contains(u"edited"_s)) {
        editor(); // steps of the undo stack want one, shown or not
        if (const QUuid id = place.value(u"edited"_s).toUuid(); !id.isNull()) {
            openProposal(id);
            m_editor->showWhenRead(Section(place.value(u"section"_s).toInt()));
        }
    }
    refresh();
}

} // namespace credence
