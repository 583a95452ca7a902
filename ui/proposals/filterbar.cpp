// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/filterbar.h"

#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"
#include "ui/widgets/forms.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kFieldSides = 48;  ///< pixels beside the words of the field, its clear button included
constexpr int kMostWords = 210;  ///< of a button
constexpr int kTypingPause = 60; ///< milliseconds after the last key before the list is asked again

/// Two filters show the same proposals in the same order.
bool alike(ProposalFilter one, ProposalFilter other)
{
    one.limit = other.limit;
    one.offset = other.offset;
    return one == other;
}

/// The words of a kept view; they are in office files, so they stay.
constexpr std::pair<QStringView, ProposalSort> kSortWords[] = {
    {u"reference", ProposalSort::Reference}, {u"name", ProposalSort::Name},
    {u"unit", ProposalSort::Unit},           {u"stage", ProposalSort::Stage},
    {u"osap", ProposalSort::Osap},           {u"first-delivery", ProposalSort::FirstDelivery},
    {u"changed", ProposalSort::Changed},     {u"since", ProposalSort::Since}};

QString sortWord(ProposalSort sort)
{
    for (const auto &[text, value] : kSortWords) {
        if (value == sort)
            return text.toString();
    }
    return {};
}

ProposalSort sortFromWord(const QString &word)
{
    for (const auto &[text, value] : kSortWords) {
        if (word == text)
            return value;
    }
    return ProposalSort::Changed;
}

template <typename List, typename Value> void toggle(List &list, const Value &value, bool on)
{
    list.removeAll(value);
    if (on)
        list.append(value);
}

} // namespace

FilterBar::FilterBar(const Policy &policy, QWidget *parent)
    : QWidget(parent), m_policy(policy), m_words(new QLineEdit(this)), m_menus(new QWidget(this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_unit(menuButton(tr("Unit"), u"filter.unit"_s)),
      m_stage(menuButton(tr("Stage"), u"filter.stage"_s)), m_osap(menuButton(tr("OSAP"), u"filter.osap"_s)),
      m_view(menuButton({}, u"filter.view"_s)), m_typing(new QTimer(this))
{
    m_rows->setContentsMargins(14, 10, 14, 10);
    m_rows->setSpacing(8);
    m_words->setObjectName(u"filter.words"_s);
    m_words->setPlaceholderText(tr("Filter by words, unit, code…"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + kFieldSides);
    m_words->setMaximumWidth(std::max(320, m_words->minimumWidth()));
    m_rows->addWidget(m_words, 1);
    m_rows->addWidget(m_menus, 1);
    auto *row = new QHBoxLayout(m_menus);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_unit);
    row->addWidget(m_stage);
    row->addWidget(m_osap);
    row->addStretch(1);
    row->addWidget(m_view);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_words, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing->start();
    });
    connect(m_typing, &QTimer::timeout, this, [this] {
        ProposalFilter filter = m_filter;
        filter.words = m_words->text();
        edit(filter);
    });
    showFilter();
}

QPushButton *FilterBar::menuButton(const QString &name, const QString &objectName)
{
    auto *button = makeButton(name, ButtonKind::Normal, this);
    button->setObjectName(objectName);
    button->setProperty("menu", true);
    button->setMenu(new QMenu(button));
    return button;
}

QSize FilterBar::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const int least = std::max(m_words->minimumWidth(), m_menus->minimumSizeHint().width());
    return {least + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void FilterBar::lay()
{
    const QMargins margins = m_rows->contentsMargins();
    const int row = m_words->minimumWidth() + m_rows->spacing() + m_menus->minimumSizeHint().width();
    const bool fits = row <= width() - margins.left() - margins.right();
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

/// The own words of the office, a unit or a view, may be long: the tooltip has them whole.
void FilterBar::name(QPushButton *button, const QString &text)
{
    const QString shown = button->fontMetrics().elidedText(text, Qt::ElideRight, kMostWords);
    button->setText(QString(shown).replace(u'&', u"&&"_s));
    button->setToolTip(shown == text ? QString() : text);
    button->setAccessibleName(text);
}

void FilterBar::edit(ProposalFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    showFilter();
    emit changed(m_filter);
}

void FilterBar::setFilter(const ProposalFilter &filter)
{
    const bool another = filter != m_filter;
    m_filter = filter;
    m_words->setText(filter.words);
    m_typing->stop();
    showFilter();
    if (another)
        emit changed(m_filter);
}

void FilterBar::setUnits(const QStringList &units)
{
    m_units = units;
    fillUnitMenu();
}

void FilterBar::setViews(const QList<SavedView> &views)
{
    m_views = views;
    showFilter();
}

void FilterBar::showFilter()
{
    const auto counted = [](const QString &name, qsizetype count) {
        return count == 0 ? name : labelled(name, QString::number(count));
    };
    name(m_unit, m_filter.units.size() == 1 ? m_filter.units.first() : counted(tr("Unit"), m_filter.units.size()));
    m_stage->setText(m_filter.stages.size() == 1 ? stageName(m_filter.stages.first(), m_policy)
                                                 : counted(tr("Stage"), m_filter.stages.size()));
    m_osap->setText(counted(tr("OSAP"), m_filter.osap.size()));
    name(m_view, tr("View: %1").arg(viewName()));
    fillUnitMenu();
    fillStageMenu();
    fillOsapMenu();
    fillViewMenu();
    lay();
}

void FilterBar::fillUnitMenu()
{
    QMenu *menu = m_unit->menu();
    menu->clear();
    for (const QString &unit : std::as_const(m_units)) {
        QAction *action = menu->addAction(unit.isEmpty() ? tr("No unit") : unit);
        action->setCheckable(true);
        action->setChecked(m_filter.units.contains(unit));
        connect(action, &QAction::triggered, this, [this, unit](bool on) {
            ProposalFilter filter = m_filter;
            toggle(filter.units, unit, on);
            edit(filter);
        });
    }
    m_unit->setEnabled(!m_units.isEmpty());
}

void FilterBar::fillStageMenu()
{
    QMenu *menu = m_stage->menu();
    menu->clear();
    QStringList words{u"draft"_s, u"returned"_s};
    for (const Stage &stage : m_policy.stages)
        words.append(stage.id);
    words += {u"approved"_s, u"declined"_s, u"withdrawn"_s, u"retired"_s};
    for (const QString &word : std::as_const(words)) {
        QAction *action = menu->addAction(stageName(word, m_policy));
        action->setCheckable(true);
        action->setChecked(m_filter.stages.contains(word));
        connect(action, &QAction::triggered, this, [this, word](bool on) {
            ProposalFilter filter = m_filter;
            toggle(filter.stages, word, on);
            edit(filter);
        });
    }
}

void FilterBar::fillOsapMenu()
{
    QMenu *menu = m_osap->menu();
    menu->clear();
    for (const OsapIntent intent : {OsapIntent::Yes, OsapIntent::No, OsapIntent::Undecided}) {
        QAction *action = menu->addAction(intentName(intent));
        action->setCheckable(true);
        action->setChecked(m_filter.osap.contains(intent));
        connect(action, &QAction::triggered, this, [this, intent](bool on) {
            ProposalFilter filter = m_filter;
            toggle(filter.osap, intent, on);
            edit(filter);
        });
    }
}

QList<std::pair<QString, ProposalFilter>> FilterBar::builtInViews() const
{
    ProposalFilter drafts;
    drafts.stages = {u"draft"_s, u"returned"_s};
    ProposalFilter review{.sort = ProposalSort::Since, .descending = false};
    for (const Stage &stage : m_policy.stages)
        review.stages.append(stage.id);
    ProposalFilter approved;
    approved.stages = {u"ministry"_s, u"approved"_s};
    return {{tr("Open proposals"), ProposalFilter{.openOnly = true}},
            {tr("All proposals"), ProposalFilter{}},
            {tr("Drafts"), drafts},
            {tr("Under review, oldest first"), review},
            {tr("Approved"), approved}};
}

QString FilterBar::viewName() const
{
    for (const SavedView &view : m_views) {
        if (alike(fromJson(view.json), m_filter))
            return view.name;
    }
    for (const auto &[name, filter] : builtInViews()) {
        if (alike(filter, m_filter))
            return name;
    }
    return tr("Own filter");
}

void FilterBar::fillViewMenu()
{
    QMenu *menu = m_view->menu();
    menu->clear();
    const auto add = [&](const QString &name, const ProposalFilter &filter) {
        QAction *action = menu->addAction(name);
        action->setObjectName(u"view.%1"_s.arg(menu->actions().size()));
        connect(action, &QAction::triggered, this, [this, filter] { setFilter(filter); });
    };
    for (const auto &[name, filter] : builtInViews())
        add(name, filter);
    if (!m_views.isEmpty())
        menu->addSeparator();
    for (const SavedView &view : std::as_const(m_views))
        add(view.name, fromJson(view.json));
    menu->addSeparator();
    connect(menu->addAction(tr("Keep this view…")), &QAction::triggered, this, &FilterBar::keepRequested);
    if (!m_views.isEmpty()) {
        QMenu *remove = menu->addMenu(tr("Remove a view"));
        for (const SavedView &view : std::as_const(m_views))
            connect(remove->addAction(view.name), &QAction::triggered, this,
                    [this, id = view.id] { emit removeRequested(id); });
    }
}

QString FilterBar::toJson(const ProposalFilter &filter)
{
    QJsonArray osap;
    for (const OsapIntent intent : filter.osap)
        osap.append(word(intent));
    const QJsonObject json{{u"words"_s, filter.words},
                           {u"units"_s, QJsonArray::fromStringList(filter.units)},
                           {u"stages"_s, QJsonArray::fromStringList(filter.stages)},
                           {u"osap"_s, osap},
                           {u"openOnly"_s, filter.openOnly},
                           {u"sort"_s, sortWord(filter.sort)},
                           {u"descending"_s, filter.descending}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ProposalFilter FilterBar::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ProposalFilter filter;
    filter.words = object.value(u"words"_s).toString();
    for (const QJsonValue &unit : object.value(u"units"_s).toArray())
        filter.units.append(unit.toString());
    for (const QJsonValue &stage : object.value(u"stages"_s).toArray())
        filter.stages.append(stage.toString());
    for (const QJsonValue &intent : object.value(u"osap"_s).toArray()) {
        if (const auto known = fromWord<OsapIntent>(intent.toString()))
            filter.osap.append(*known);
    }
    filter.openOnly = object.value(u"openOnly"_s).toBool();
    filter.sort = sortFromWord(object.value(u"sort"_s).toString());
    filter.descending = object.value(u"descending"_s).toBool(true);
    return filter;
}

} // namespace credence
