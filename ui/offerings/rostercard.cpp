// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/rostercard.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/offerings/enroldialog.h"
#include "ui/offerings/learnerdialog.h"
#include "ui/offerings/noticedialog.h"
#include "ui/offerings/resultsdialog.h"
#include "ui/offerings/rostermodel.h"
#include "ui/offerings/schedulerows.h"
#include "ui/shell/ask.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kWideCard = 900;   ///< px from which contact and day of the result are shown
constexpr int kNarrowCard = 520; ///< below which start and certificate go too, before the table scrolls sideways
constexpr int kRoomyCard = 620;  ///< and the way of paying and the notice

QString tables() { return RosterCard::tr("Tables (*.csv *.tsv *.txt)"); }

} // namespace

RosterCard::RosterCard(const PageContext &context, QWidget *parent)
    : Card(tr("Roster"), parent), m_context(context), m_model(new RosterModel(this)), m_table(new DataTable(this)),
      m_refusal(remarkLabel({}, this)), m_hint(remarkLabel({}, this)), m_tools(new QWidget(this)),
      m_full(new QWidget(this)),
      m_noCohort(new EmptyState(u"rows-3"_s, tr("No cohort yet"),
                                tr("A cohort has a first and a last day; learners are enrolled in it."), this)),
      m_nobody(new EmptyState(
          u"users"_s, tr("Nobody is enrolled yet"),
          tr("Paste rows from a spreadsheet, import the registrations, or add learners one by one."), this)),
      m_stack(new QStackedLayout), m_cohorts(new QToolButton(this)),
      m_details(makeButton(tr("Details…"), ButtonKind::Link, this))
{
    setHelpAnchor(this, u"enrol"_s);
    setFlush();
    setObjectName(u"offerings.roster.card"_s);
    m_cohorts->setObjectName(u"offerings.cohorts"_s);
    m_cohorts->setProperty("kind", u"menu-quiet"_s);
    m_cohorts->setFixedHeight(fontMetrics().height() + 6);
    m_cohorts->setPopupMode(QToolButton::InstantPopup);
    m_cohorts->setFocusPolicy(Qt::StrongFocus);
    m_cohorts->setAccessibleName(tr("Other cohorts"));
    m_details->setObjectName(u"offerings.details"_s);
    for (QWidget *one : {static_cast<QWidget *>(m_cohorts), static_cast<QWidget *>(m_details)})
        one->setFont(textFont(TextSize::Label));
    addHeaderWidget(m_cohorts);
    addHeaderWidget(m_details);
    connect(m_details, &QPushButton::clicked, this, &RosterCard::detailsWanted);
    makeTable();
    makeTools();
    show();
}

void RosterCard::makeTable()
{
    m_table->setObjectName(u"offerings.roster"_s);
    m_table->setAccessibleName(tr("Learners of the cohort"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    QList<int> widths;
    for (int column = 0; column < RosterModel::ColumnCount; ++column)
        widths.append(m_model->column(column).characters);
    m_table->setColumns(widths, RosterModel::Learner);
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    m_refusal->setObjectName(u"offerings.roster.refusal"_s);
    m_refusal->setTone(Tone::Danger);
    m_refusal->setContentsMargins(14, 6, 14, 4);
    m_refusal->hide();
    m_hint->setObjectName(u"offerings.roster.hint"_s);
    m_hint->setContentsMargins(14, 6, 14, 8);
    column->addWidget(m_refusal);
    column->addWidget(m_hint);
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_noCohort);
    body()->addLayout(m_stack, 1);

    QPushButton *cohort = m_noCohort->addButton(tr("Add a cohort…"));
    cohort->setObjectName(u"offerings.addCohort"_s);
    connect(cohort, &QPushButton::clicked, this, &RosterCard::cohortsWanted);
    m_writing.append(cohort);
    connect(m_model, &RosterModel::edited, this, &RosterCard::keep);
    connect(m_model, &RosterModel::refused, this, &RosterCard::say);
    connect(m_model, &RosterModel::accepted, this, [this] { say({}); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if ((index.flags() & Qt::ItemIsEditable) && !isEditing()) // Enter that ends the editing comes here too
            m_table->edit(index);
    });
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (const auto later = std::exchange(m_later, {}))
                setReading(later);
        },
        Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const qsizetype count = selected().size();
        const bool writes = !m_context.store.isReadOnly();
        m_remove->setEnabled(writes && count > 0);
        m_transcript->setEnabled(writes && count == 1);
        m_change->setEnabled(writes && count == 1);
    });
}

QAction *RosterCard::act(const QString &text, const QKeySequence &keys, const QString &name, std::function<void()> task)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [task = std::move(task)] { task(); });
    m_actions.append(action);
    return action;
}

void RosterCard::makeTools()
{
    auto *flow = new FlowLayout(m_tools);
    const auto button = [&](const QString &text, const QString &name, auto task) {
        QPushButton *made = makeButton(text, ButtonKind::Normal, m_tools);
        made->setObjectName(name);
        flow->addWidget(made);
        m_writing.append(made);
        if constexpr (!std::is_same_v<decltype(task), std::nullptr_t>)
            connect(made, &QPushButton::clicked, this, task);
        return made;
    };
    button(tr("Add learner…", "a button with little room"), u"offerings.addLearner"_s, &RosterCard::addLearner);
    button(tr("Paste rows"), u"offerings.paste"_s, &RosterCard::paste)
        ->setToolTip(tr("Rows that were copied in a spreadsheet; they are shown before they are taken."));
    QPushButton *import = button(tr("Import"), u"offerings.import"_s, nullptr);
    auto *menu = new QMenu(import);
    m_imports = {act(tr("&Registrations…"), {}, u"offerings.importRegistrations"_s, [this] { importRegistrations(); }),
                 act(tr("Re&sults…"), {}, u"offerings.importResults"_s, [this] { importResults(); })};
    menu->addActions(m_imports);
    import->setMenu(menu);
    m_notice = button(tr("Notice…"), u"offerings.recordNotice"_s, &RosterCard::recordNotice);

    auto *more = iconButton(u"ellipsis"_s, tr("More for the chosen learner"), m_tools);
    more->setObjectName(u"offerings.more"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *moreMenu = new QMenu(more);
    m_change = act(tr("&Change the learner…"), Qt::CTRL | Qt::Key_E, u"offerings.changeLearner"_s,
                   [this] { changeLearner(); });
    m_transcript = act(tr("&Transcript request…"), {}, u"offerings.transcript"_s, [this] { transcript(); });
    m_remove = act(tr("Re&move, entered by mistake…"), {}, u"offerings.removeLearner"_s, [this] { remove(); });
    moreMenu->addActions({m_change, m_transcript});
    moreMenu->addSeparator();
    moreMenu->addAction(m_remove);
    more->setMenu(moreMenu);
    flow->addWidget(more);
    m_writing.append(more);
    for (QAction *action : {m_change, m_transcript, m_remove})
        action->setEnabled(false);
    QPushButton *first = m_nobody->addButton(tr("Paste rows"));
    QPushButton *second = m_nobody->addButton(tr("Import registrations…"));
    first->setObjectName(u"offerings.nobody.paste"_s);
    second->setObjectName(u"offerings.nobody.import"_s);
    connect(first, &QPushButton::clicked, this, &RosterCard::paste);
    connect(second, &QPushButton::clicked, this, &RosterCard::importRegistrations);
    m_writing += {first, second};
    footer()->addWidget(m_tools, 1);
}

bool RosterCard::isEditing() const { return m_table->isPersistentEditorOpen(m_table->currentIndex()); }

void RosterCard::setReading(const std::optional<OfferingReading> &reading)
{
    const bool same = hasCohort() && reading && reading->cohort && reading->cohort->cohort.id == cohort().id;
    if (same && isEditing()) {
        m_later = reading; // what is being typed stays
        return;
    }
    m_later.reset();
    if (!same)
        say({});
    m_reading = reading;
    show();
}

void RosterCard::show()
{
    const bool writes = !m_context.store.isReadOnly();
    m_model->setEditable(writes);
    if (hasCohort())
        m_model->setRoster(m_reading->roster, cohort(), m_reading->stored.offering.capWeeks, m_context.clock.today());
    else
        m_model->setRoster({}, {}, 0, {});
    for (QWidget *widget : std::as_const(m_writing))
        widget->setEnabled(writes);
    for (QAction *action : std::as_const(m_imports))
        action->setEnabled(writes && hasCohort());
    m_tools->setVisible(hasCohort());
    m_tools->parentWidget()->setVisible(hasCohort());
    if (!hasCohort())
        m_stack->setCurrentWidget(m_noCohort);
    else
        m_stack->setCurrentWidget(m_reading->roster.isEmpty() ? m_nobody : m_full);
    showHeader();
}

void RosterCard::showHeader()
{
    m_details->setVisible(m_reading.has_value());
    m_cohorts->setVisible(m_reading && m_reading->cohorts.size() > 1);
    if (!m_reading) {
        setTitle(tr("Roster"));
        return setRemark({});
    }
    const QString name = m_reading->stored.name;
    if (!hasCohort()) {
        setTitle(name);
        return setRemark(m_reading->stored.offering.reference);
    }
    const RosterCounts counts = countRoster(m_reading->roster, m_context.clock.today());
    m_summary = rosterSummary(counts);
    m_notice->setEnabled(counts.unnotified > 0 && !m_context.store.isReadOnly());
    m_notice->setToolTip(tr("%n learner(s) were not told of the time limit yet.", nullptr, counts.unnotified));
    delete m_cohorts->menu();
    auto *menu = new QMenu(m_cohorts);
    for (const CohortRow &row : m_reading->cohorts) {
        QAction *action = menu->addAction(tr("%1, from %2").arg(cohortName(row.cohort), dateText(row.cohort.start)));
        action->setCheckable(true);
        action->setChecked(row.cohort.id == cohort().id);
        connect(action, &QAction::triggered, this, [this, id = row.cohort.id] { emit cohortChosen(id); });
    }
    m_cohorts->setMenu(menu);
    layHeader();
}

QList<Enrolment> RosterCard::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<Enrolment> learners;
    for (const int row : std::as_const(rows))
        learners.append(m_model->learner(row));
    return learners;
}

void RosterCard::say(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_table->setAccessibleDescription(refusal);
}

void RosterCard::keep(const Enrolment &before, const Enrolment &after)
{
    const QString who = after.learner.isEmpty() ? tr("a learner") : after.learner;
    carryOut(m_context, this, tr("changing %1").arg(who), changingEnrolments({before}, {after}),
             changingEnrolments({after}, {before}), [this, before, after, who](const Result<void> &saved) {
                 if (!saved) {
                     say(errorSentence(saved.error()));
                     return show(); // as it was read
                 }
                 if (after.result == EnrolmentResult::Passed && before.result != EnrolmentResult::Passed)
                     emit message(
                         tr("%1 passed on %2. Another day? Change it under “On”.").arg(who, dateText(after.resultOn)));
                 if (after.start == before.start || !hasCohort())
                     return;
                 if (const int weeks = m_reading->stored.offering.weeks; startsOutside(after, cohort(), weeks))
                     emit message(outsideCohortSentence(after.start, cohort().start, lastDayOf(cohort(), weeks)));
             });
}

void RosterCard::addLearner()
{
    if (!hasCohort())
        return;
    auto *dialog = new LearnerDialog(m_context, cohort(), m_reading->stored.offering.weeks, {}, this);
    connect(dialog, &LearnerDialog::message, this, &RosterCard::message);
    dialog->open();
}

void RosterCard::changeLearner()
{
    const QList<Enrolment> chosen = selected();
    if (!hasCohort() || chosen.size() != 1)
        return;
    auto *dialog = new LearnerDialog(m_context, cohort(), m_reading->stored.offering.weeks, chosen.first(), this);
    connect(dialog, &LearnerDialog::message, this, &RosterCard::message);
    dialog->open();
}

void RosterCard::paste()
{
    if (!hasCohort())
        return;
    auto *dialog = new EnrolDialog(m_context, cohort(), m_reading->stored.offering.weeks, tr("Paste rows"), this);
    connect(dialog, &EnrolDialog::message, this, &RosterCard::message);
    dialog->setRoster(m_reading->roster);
    dialog->readText(QApplication::clipboard()->text());
    dialog->open();
}

void RosterCard::importRegistrations()
{
    if (!hasCohort())
        return;
    askOpenFiles(this, tr("Import registrations"), tables(), [this](const QStringList &paths) {
        if (!hasCohort() || paths.isEmpty())
            return;
        auto *dialog =
            new EnrolDialog(m_context, cohort(), m_reading->stored.offering.weeks, tr("Import registrations"), this);
        connect(dialog, &EnrolDialog::message, this, &RosterCard::message);
        dialog->setRoster(m_reading->roster);
        dialog->readFile(paths.first());
        dialog->open();
    });
}

void RosterCard::importResults()
{
    if (!hasCohort())
        return;
    askOpenFiles(this, tr("Import results"), tables(), [this](const QStringList &paths) {
        if (!hasCohort() || paths.isEmpty())
            return;
        auto *dialog = new ResultsDialog(m_context, m_reading->roster, this);
        connect(dialog, &ResultsDialog::message, this, &RosterCard::message);
        dialog->readFile(paths.first());
        dialog->open();
    });
}

void RosterCard::recordNotice()
{
    if (!hasCohort())
        return;
    QList<Enrolment> untold;
    for (const Enrolment &one : m_model->learners()) {
        if (clockOf(one, m_context.clock.today()).needsNotice)
            untold.append(one);
    }
    if (untold.isEmpty())
        return;
    auto *dialog = new NoticeDialog(m_context, *m_reading, untold, this);
    connect(dialog, &NoticeDialog::message, this, &RosterCard::message);
    dialog->open();
}

void RosterCard::transcript()
{
    const QList<Enrolment> chosen = selected();
    if (chosen.size() != 1)
        return;
    Enrolment asked = chosen.first();
    asked.transcriptAsked = m_context.clock.today();
    auto *box = new QMessageBox(QMessageBox::Information, tr("Transcript request"), transcriptAnswer(),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"offerings.transcriptAnswer"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen.first().transcriptAsked.isValid())
        box->setInformativeText(tr("A request was answered on %1.").arg(dateText(chosen.first().transcriptAsked)));
    QPushButton *record = box->addButton(tr("Copy the answer and record the request"), QMessageBox::AcceptRole);
    record->setObjectName(u"offerings.transcriptAnswer.record"_s);
    connect(record, &QPushButton::clicked, this, [this, before = chosen.first(), asked] {
        QApplication::clipboard()->setText(transcriptAnswer());
        carryOut(m_context, this, tr("recording a transcript request"), changingEnrolments({before}, {asked}),
                 changingEnrolments({asked}, {before}), [this](const Result<void> &saved) {
                     if (saved)
                         emit message(tr("The request is recorded, and the answer is on the clipboard."));
                     else
                         emit failed(saved.error());
                 });
    });
    box->open();
}

void RosterCard::remove()
{
    const QList<Enrolment> chosen = selected();
    if (chosen.isEmpty())
        return;
    askYes(
        this, tr("Remove learners"),
        tr("%n learner(s) are removed from the roster as if never entered. Did somebody leave? Then record the result "
           "“%1” instead.",
           nullptr, int(chosen.size()))
            .arg(resultName(EnrolmentResult::Withdrawn)),
        tr("Remove"), [this, chosen] {
            removeLearners(m_context, this, chosen, [this, count = int(chosen.size())](const Result<void> &gone) {
                if (gone)
                    emit message(tr("%n learner(s) removed. Ctrl+Z brings them back.", nullptr, count));
                else
                    emit failed(gone.error());
            });
        });
}

void RosterCard::layColumns()
{
    // What is hidden is in the dialog of the learner.
    for (const int column : {int(RosterModel::Contact), int(RosterModel::Ended)})
        m_table->setColumnHidden(column, width() < kWideCard);
    for (const int column : {int(RosterModel::Paid), int(RosterModel::Told)})
        m_table->setColumnHidden(column, width() < kRoomyCard);
    for (const int column : {int(RosterModel::Started), int(RosterModel::Certificate)})
        m_table->setColumnHidden(column, width() < kNarrowCard);
}

/// Where the heading has little room, the counts stand below the table, and the button says which cohort it is.
void RosterCard::layHeader()
{
    if (!hasCohort())
        return;
    const bool narrow = width() < kRoomyCard;
    const bool several = m_reading->cohorts.size() > 1;
    const QString name = m_reading->stored.name;
    const QString which =
        cohort().rolling && cohort().name.isEmpty() ? tr("rolling registration") : cohortName(cohort());
    //: title of a roster: a micro-credential and how its learners register, or which cohort
    setTitle(narrow && several ? name : tr("%1 · %2").arg(name, which));
    m_cohorts->setText(narrow ? which : tr("%n cohort(s)", nullptr, int(m_reading->cohorts.size())));
    const bool below = narrow && !m_reading->roster.isEmpty();
    setRemark(below ? QString() : m_summary);
    const Offering &offering = m_reading->stored.offering;
    const bool outlasts = outlastsLearners(cohort(), offering.weeks, offering.capWeeks);
    QStringList hints;
    if (outlasts)
        hints.append(outlastsLearnersSentence(lastDayOf(cohort(), offering.weeks),
                                              finalDate(cohort().start, offering.capWeeks)));
    if (below)
        hints.append(m_summary);
    else if (!outlasts)
        hints.append(tr("Names may be aliases. Certificates are generated by Brightspace; only the day is recorded."));
    m_hint->setText(hints.join(u'\n'));
    m_hint->setTone(outlasts ? Tone::Warning : Tone::Neutral);
}

void RosterCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layColumns();
    layHeader();
}

} // namespace credence
