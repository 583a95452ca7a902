// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stackspage.h"

#include "ui/shell/anywhere.h"
#include "ui/shell/ask.h"
#include "ui/stacks/conflictstrip.h"
#include "ui/stacks/equivalencecard.h"
#include "ui/stacks/learnerscard.h"
#include "ui/stacks/memberscard.h"
#include "ui/stacks/promotioncard.h"
#include "ui/stacks/stackforms.h"
#include "ui/stacks/stacklistmodel.h"
#include "ui/stacks/stackremarks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kChangesPause = 30; ///< ms: many writes are read once
constexpr int kSideBySide = 760;  ///< px that two columns need
constexpr int kNarrowPage = 1000; ///< px below which the list gives way
constexpr int kSideLeast = 260;

} // namespace

StacksPage::StacksPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_session(new StackSession(context, this)), m_model(new StackListModel(this)),
      m_whole(new QStackedLayout(this)), m_new(makeButton(tr("New stack"), ButtonKind::Primary, this)),
      m_delete(makeButton(tr("Delete…"), ButtonKind::Normal, this)), m_soon(new QTimer(this))
{
    setHelpAnchor(this, u"stacks"_s);
    setObjectName(u"stacksPage"_s);
    m_new->setObjectName(u"stacks.new"_s);
    m_delete->setObjectName(u"stacks.delete"_s);
    for (QPushButton *button : {m_delete, m_new})
        button->hide(); // the top bar shows them
    auto *nothing = new EmptyState(
        u"layers"_s, tr("No stacks yet"),
        tr("A stack groups two or more micro-credentials that were designed together, in whatever state they are. "
           "Begin one, give it a name, and add its members."),
        this);
    nothing->setObjectName(u"stacks.none"_s);
    QPushButton *begin = nothing->addButton(tr("New stack"));
    begin->setObjectName(u"stacks.begin"_s);
    connect(begin, &QPushButton::clicked, this, &StacksPage::openNew);
    m_nothing = nothing;
    m_both = new QWidget(this);
    auto *row = new QHBoxLayout(m_both);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    makeList();
    row->addWidget(m_list);
    auto *right = new QWidget(m_both);
    m_right = new QStackedLayout(right);
    row->addWidget(right, 1);
    makeStack();
    m_choose = new EmptyState(u"layers"_s, tr("No stack is chosen"), tr("Choose one in the list."), right);
    m_right->addWidget(m_choose);
    m_right->addWidget(m_scroll);
    m_whole->addWidget(m_both);
    m_whole->addWidget(m_nothing);
    makeActions();
    connectSession();
    watchFields();

    connect(m_new, &QPushButton::clicked, this, &StacksPage::openNew);
    connect(m_delete, &QPushButton::clicked, this, &StacksPage::askRemoval);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kChangesPause);
    connect(m_soon, &QTimer::timeout, this, &StacksPage::refresh);
    const auto reread = [this] {
        if (isVisible())
            m_soon->start(); // otherwise activate() reads
    };
    connect(&context.store, &StoreThread::deliveryChanged, this, reread);
    connect(&context.store, &StoreThread::changed, this, reread);
    showStack();
}

void StacksPage::makeList()
{
    m_list = new Card(tr("Stacks"), m_both);
    m_list->setFlush();
    m_table = new DataTable(m_list);
    m_table->setObjectName(u"stacks.table"_s);
    m_table->setAccessibleName(tr("Stacks"));
    m_table->setModel(m_model);
    m_table->setTwoLineRows();
    m_table->horizontalHeader()->hide();
    m_table->setColumns({16}, 0);
    m_list->body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int line) {
        if (!m_quiet && line >= 0)
            choose(m_model->idOf(line));
    });
    connect(m_table, &DataTable::opened, this, [this] {
        if (QWidget *first = firstTabStop(m_scroll->widget()))
            first->setFocus();
    });
}

void StacksPage::makeStack()
{
    m_scroll = makeScrollArea(nullptr, {}, m_both);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_strip = new ConflictStrip(inner);
    m_basics = new BasicsCard(*m_session, inner);
    m_members = new MembersCard(*m_session, context(), inner);
    m_equivalence = new EquivalenceCard(*m_session, inner);
    m_learners = new LearnersCard(inner);
    m_remarks = new StackRemarksCard(inner);
    m_agreements = new AgreementsCard(*m_session, context().clock, inner);
    m_promotion = new PromotionCard(inner);
    column->addWidget(m_strip);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    const auto addColumn = [&](const QList<QWidget *> &cards, int share) {
        auto *holder = new QWidget(inner); // one thing for the eye and for Tab: down the column, then over to the next
        auto *cardColumn = new QVBoxLayout(holder);
        cardColumn->setContentsMargins(0, 0, 0, 0);
        cardColumn->setSpacing(16);
        for (QWidget *card : cards)
            cardColumn->addWidget(card);
        cardColumn->addStretch(1);
        m_columns->addWidget(holder, share);
        return cardColumn;
    };
    m_main = addColumn({m_basics, m_members, m_equivalence, m_learners, m_promotion}, 62);
    m_side = addColumn({m_remarks, m_agreements}, 38);
    for (QWidget *card : QList<QWidget *>{m_remarks, m_agreements, m_promotion})
        card->setMinimumWidth(kSideLeast);
    column->addLayout(m_columns);
    m_scroll->setWidget(inner);

    connect(m_members, &MembersCard::go, this, &StacksPage::go);
    connect(m_members, &MembersCard::failed, this, &StacksPage::tell);
    connect(m_promotion, &PromotionCard::message, this, &StacksPage::message);
    connect(m_remarks, &StackRemarksCard::chosen, this, &StacksPage::focusField);
    connect(m_strip, &ConflictStrip::theirsWanted, m_session, &StackSession::takeTheirs);
    connect(m_strip, &ConflictStrip::mineWanted, m_session, &StackSession::keepMine);
}

void StacksPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, const QString &name, auto task) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, task);
        addAction(action);
        m_actions.append(action);
    };
    add(tr("&New stack"), QKeySequence::New, u"stacks.action.new"_s, [this] { openNew(); });
    setWorksAnywhere(m_actions.last());
    add(tr("&Add a member"), Qt::CTRL | Qt::Key_M, u"stacks.action.add"_s, [this] {
        m_members->picker()->setFocus();
        m_scroll->ensureWidgetVisible(m_members->picker(), 20, 60);
    });
    add(tr("&Copy the promotional text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, u"stacks.action.copy"_s,
        [this] { m_promotion->copy(); });
    add(tr("&Delete stack…"), {}, u"stacks.action.delete"_s, [this] { askRemoval(); });
    add(tr("To the &list"), Qt::CTRL | Qt::Key_L, u"stacks.action.list"_s, [this] { m_table->setFocus(); });
}

void StacksPage::connectSession()
{
    connect(m_session, &StackSession::changed, this, &StacksPage::showStack);
    connect(m_session, &StackSession::stateChanged, this, &StacksPage::showState);
    connect(m_session, &StackSession::failed, this, &StacksPage::tell);
    connect(m_session, &StackSession::message, this, &StacksPage::message);
    connect(m_session, &StackSession::removed, this, [this] {
        m_wanted = {};
        showStack();
        refresh();
        m_table->setFocus();
    });
    connect(qApp, &QApplication::focusChanged, m_session, &StackSession::flush);
}

/// Fields have no undo of their own: Ctrl+Z is the window's one undo, after what was typed was stored.
void StacksPage::watchFields()
{
    for (QWidget *card : QList<QWidget *>{m_basics, m_agreements}) {
        for (QWidget *field : card->findChildren<QWidget *>()) {
            if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field))
                field->installEventFilter(this);
        }
    }
}

bool StacksPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (asks || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            event->accept(); // ours, not the window's: what was typed is stored first
            if (!asks)
                m_session->undo();
            return true;
        }
        if (key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's shortcut takes it
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QString StacksPage::title() const { return tr("Stacks"); }

QString StacksPage::subtitle() const
{
    if (!m_read)
        return {};
    int due = 0;
    for (const StackLearner &one : m_passes)
        due += one.progress.due ? 1 : 0;
    QStringList pieces{tr("%n stack(s)", nullptr, m_model->rowCount())};
    if (due > 0)
        pieces.append(tr("%n outcome(s) due in the chosen one", nullptr, due));
    return pieces.join(u" · "_s);
}

QList<QWidget *> StacksPage::headerActions()
{
    if (!m_session->isOpen())
        return {m_new};
    return {m_delete, m_new};
}

void StacksPage::activate(const Link &link)
{
    if (!link.stack.isNull()) {
        m_session->flush();
        m_wanted = link.stack;
    }
    refresh();
    m_table->setFocus();
}

void StacksPage::refresh()
{
    const QUuid wanted = !m_wanted.isNull() ? m_wanted : m_session->stack().id;
    context().store.ask(
        this, [wanted](Office &office) { return readStacks(office, wanted); },
        [this, asked = ++m_asked](const Result<StacksReading> &reading) {
            if (asked != m_asked)
                return;
            if (!reading)
                return tell(reading.error());
            take(*reading);
        });
}

void StacksPage::take(const StacksReading &reading)
{
    m_read = true;
    const QDate today = context().clock.today();
    QList<MemberRun> ahead; // what is over cannot be helped any more
    for (const MemberRun &run : reading.runs) {
        if (!run.to.isValid() || run.to >= today)
            ahead.append(run);
    }
    const bool isNew = m_session->isNew() && m_wanted.isNull();
    m_passes = isNew ? QList<StackLearner>() : reading.learners;
    m_overlaps = isNew ? QList<std::pair<MemberRun, MemberRun>>() : overlappingRuns(ahead);
    m_quiet = true;
    m_model->setStacks(reading.stacks);
    m_quiet = false;
    m_wanted = {};
    if (!isNew) {
        if (const StoredStack *chosen = m_model->stored(reading.chosen))
            m_session->take(*chosen);
        else
            m_session->forget();
    }
    showStack();
}

void StacksPage::choose(const QUuid &id)
{
    if (id.isNull() || id == m_session->stack().id)
        return;
    if (m_session->isNew() && !m_session->isPending())
        emit message(tr("The new stack was not kept: it had no name or fewer than two members."));
    m_session->flush();
    m_wanted = id;
    refresh();
}

void StacksPage::showStack()
{
    const bool open = m_session->isOpen();
    m_right->setCurrentWidget(open ? static_cast<QWidget *>(m_scroll) : m_choose);
    showList();
    if (open) {
        const Stack &stack = m_session->stack();
        const QList<MemberFacts> members = m_session->members();
        m_basics->refresh();
        m_members->refresh();
        m_equivalence->refresh();
        m_agreements->refresh();
        m_promotion->setStack(stack, members);
        m_learners->setLearners(m_passes, stack, members);
        m_learners->setVisible(!m_session->isNew());
        m_remarks->setRemarks(m_session->remarks(), m_overlaps);
        const bool readOnly = context().store.isReadOnly();
        m_basics->setReadOnly(readOnly);
        m_members->setReadOnly(readOnly);
        m_equivalence->setReadOnly(readOnly);
        m_agreements->setReadOnly(readOnly);
    }
    m_new->setEnabled(!context().store.isReadOnly());
    m_delete->setEnabled(!context().store.isReadOnly());
    showState();
    emit headerChanged();
}

void StacksPage::showState()
{
    switch (m_session->state()) {
    case StackSession::State::Conflict:
        m_strip->say(tr("This stack was changed elsewhere while you edited it. Look at what is stored now, or store "
                        "yours in its place."),
                     true);
        break;
    case StackSession::State::Failed:
        m_strip->say(tr("The last change is not stored. It is tried again with the next one."), false);
        break;
    case StackSession::State::NotKept:
        m_strip->say(tr("Not kept yet: with a name and two members it is stored, and every change from then on."),
                     false);
        break;
    default:
        m_strip->say({}, false);
    }
}

void StacksPage::showList()
{
    m_quiet = true;
    m_model->setEdited(m_session->stack(), m_session->members(), m_session->isNew());
    m_quiet = false;
    select(m_session->stack().id);
    const bool none = m_read && m_model->rowCount() == 0;
    const bool keyboard = m_table->hasFocus();
    m_whole->setCurrentWidget(none ? m_nothing : m_both);
    if (none && keyboard) // the table went, and the keyboard with it
        m_nothing->findChild<QPushButton *>()->setFocus();
}

void StacksPage::select(const QUuid &id)
{
    const int line = m_model->rowOf(id);
    if (line == m_table->currentRow())
        return;
    m_quiet = true;
    if (line >= 0)
        m_table->selectRow(line);
    else
        m_table->setCurrentIndex({});
    m_quiet = false;
}

void StacksPage::openNew()
{
    if (context().store.isReadOnly())
        return;
    m_session->flush();
    ++m_asked; // a reading on its way is of another one
    m_wanted = {};
    m_passes.clear();
    m_overlaps.clear();
    m_read = true;
    m_session->begin();
    m_scroll->ensureVisible(0, 0);
    m_basics->name()->setFocus();
}

void StacksPage::askRemoval()
{
    if (!m_session->isOpen() || context().store.isReadOnly())
        return;
    if (m_session->isNew())
        return m_session->remove();
    askYes(this, tr("Delete stack"),
           tr("“%1” goes, with its decisions on equivalence. Its members stay, and so do their certificates.")
               .arg(m_session->stack().name.simplified()),
           tr("Delete"), [this] { m_session->remove(); });
}

void StacksPage::focusField(StackRemark::Kind kind)
{
    QWidget *field = nullptr;
    switch (kind) {
    case StackRemark::NameMissing:
        field = m_basics->name();
        break;
    case StackRemark::TooFewMembers:
    case StackRemark::CreditMembers:
        field = m_members->picker();
        break;
    case StackRemark::MemberTwice:
    case StackRemark::PositionsBroken:
    case StackRemark::SameSkills:
    case StackRemark::NoSkills:
        field = m_members->table();
        break;
    case StackRemark::NotDecided:
        field = m_equivalence->addButton();
        break;
    case StackRemark::ConversionMissing:
        field = m_agreements->rule();
        break;
    case StackRemark::SyllabusMissing:
        field = m_agreements->inSyllabus()->edit();
        break;
    case StackRemark::NotConsulted:
        field = m_agreements->consulted()->edit();
        break;
    case StackRemark::BudgetOpen:
        field = m_agreements->budget()->edit();
        break;
    }
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field, 20, 60);
}

QVariantMap StacksPage::place() const
{
    return {{u"stack"_s, m_session->isNew() ? QUuid() : m_session->stack().id}, {u"new"_s, m_session->notKept()}};
}

void StacksPage::restore(const QVariantMap &place)
{
    m_wanted = place.value(u"stack"_s).toUuid();
    m_session->beginAgain(place.value(u"new"_s));
    refresh();
}

void StacksPage::closeFile()
{
    m_session->flush();
    m_session->forget();
    m_wanted = {};
    m_passes.clear();
    m_overlaps.clear();
    m_read = false;
    ++m_asked;
    m_model->setStacks({});
    showStack();
}

void StacksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

/// The list keeps about a quarter; checks and agreements stand beside the form where both have room, else below it.
void StacksPage::layOut()
{
    const bool narrow = width() < kNarrowPage;
    const int inner = width() - 40 - 16;
    const int list = narrow ? 210 : std::clamp(inner * 25 / 100, 250, 340);
    m_list->setFixedWidth(list);
    const auto wanted = inner - list >= kSideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() == wanted)
        return;
    m_columns->setDirection(wanted);
    if (wanted == QBoxLayout::LeftToRight) {
        m_side->insertWidget(0, m_remarks);
        m_main->insertWidget(m_main->count() - 1, m_promotion); // both columns are about as high
    } else {
        m_main->insertWidget(1, m_remarks);                     // what is to be mended stays near the top
        m_side->insertWidget(m_side->count() - 1, m_promotion); // what comes of all that stays the last
    }
}

} // namespace credence
