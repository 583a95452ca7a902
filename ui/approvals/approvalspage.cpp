// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalspage.h"

#include "core/exchange/filebytes.h"
#include "core/wording/wording.h"
#include "ui/approvals/aftercard.h"
#include "ui/approvals/chaincard.h"
#include "ui/approvals/correctiondialog.h"
#include "ui/approvals/historycard.h"
#include "ui/approvals/inprogresscard.h"
#include "ui/approvals/plainsplitter.h"
#include "ui/proposals/comparedialog.h"
#include "ui/shell/anywhere.h"
#include "ui/shell/ask.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kChangesPause = 30; ///< ms: many records of one meeting are read once
constexpr int kSideBySide = 700;  ///< px that decision and history need beside each other
constexpr int kNarrowPage = 1000; ///< px below which the list gives way

} // namespace

struct ApprovalsPage::Reading {
    Waiting waiting;
    ApprovalReading chosen;
};

ApprovalsPage::ApprovalsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_columns(new PlainSplitter(Qt::Horizontal, this)),
      m_list(new InProgressCard(context.policy, context.settings, this)), m_right(new QWidget(this)),
      m_stack(new QStackedLayout(m_right)),
      m_nothing(
          new EmptyState(u"circle-check"_s, tr("No proposal is chosen"),
                         tr("Submit a draft under Proposals, then choose it in the list: its chain and its history "
                            "show here, and the form that records a decision."),
                         m_right)),
      m_detail(makeScrollArea(nullptr, {}, m_right)), m_chain(new ChainCard(context.policy, m_detail)),
      m_after(new AfterCard(m_detail)), m_consequence(new ConsequenceCard(context.settings, m_detail)),
      m_below(new PlainSplitter(Qt::Horizontal, m_detail)), m_decision(new Card({}, m_detail)),
      m_form(new DecisionForm(context, m_decision)), m_history(new HistoryCard(context.policy, m_detail)),
      m_soon(new QTimer(this))
{
    setHelpAnchor(this, u"approvals"_s);
    setObjectName(u"approvalsPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->addWidget(m_columns);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_list->setMinimumWidth(200);
    m_right->setMinimumWidth(360);
    makeDetail();
    makeActions();

    m_soon->setSingleShot(true);
    m_soon->setInterval(kChangesPause);
    connect(m_soon, &QTimer::timeout, this, &ApprovalsPage::refresh);
    const auto reread = [this] {
        if (isVisible())
            m_soon->start(); // otherwise activate() reads
    };
    connect(&context.store, &StoreThread::changed, this, reread);
    connect(&context.store, &StoreThread::officeChanged, this, reread);
    connect(&context.store, &StoreThread::deliveryChanged, this, reread);
    connect(m_list, &InProgressCard::chosen, this, &ApprovalsPage::choose);
    connect(m_list, &InProgressCard::endedChanged, this, &ApprovalsPage::refresh);
    connect(m_list, &InProgressCard::opened, this, [this](const QUuid &id) { emit go(Link::toProposal(id)); });
}

void ApprovalsPage::makeDetail()
{
    m_stack->addWidget(m_nothing);
    QPushButton *begin = m_nothing->addButton(tr("To the proposals"));
    begin->setObjectName(u"approvals.begin"_s);
    connect(begin, &QPushButton::clicked, this, [this] { emit go(Link::to(Link::Proposals)); });
    m_stack->addWidget(m_detail);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_chain);
    column->addWidget(m_consequence);
    column->addWidget(m_after);
    column->addWidget(m_below, 1);
    m_detail->setWidget(inner); // where the window is low, it scrolls rather than squeezes

    m_decision->setTitle(tr("Record a decision"));
    m_decision->setFlush();
    m_decision->addHeaderWidget(m_form->moreButton());
    auto *scroll = makeScrollArea(nullptr, {}, m_decision);
    m_form->setContentsMargins(14, 14, 14, 14);
    scroll->setWidget(m_form);
    m_decision->body()->addWidget(scroll, 1);
    // R130: nothing is signed here.
    m_decision->footer()->addWidget(
        remarkLabel(tr("A record of a decision taken elsewhere, not a signature."), m_decision), 1);
    m_decision->footer()->addWidget(m_form->recordButton());
    m_below->addWidget(m_decision);
    m_below->addWidget(m_history);
    m_below->setStretchFactor(0, 5);
    m_below->setStretchFactor(1, 3);
    m_decision->setMinimumWidth(300);
    m_history->setMinimumWidth(220);
    m_decision->setMinimumHeight(200);
    m_history->setMinimumHeight(120);

    connect(m_form, &DecisionForm::recordRequested, this, &ApprovalsPage::record);
    connect(m_form, &DecisionForm::editorRequested, this, [this](const QUuid &id) { emit go(Link::toProposal(id)); });
    connect(m_after, &AfterCard::go, this, &ApprovalsPage::go);
    connect(m_consequence, &ConsequenceCard::go, this, &ApprovalsPage::go);
    connect(m_chain, &ChainCard::openRequested, this, [this](const QUuid &id) { emit go(Link::toProposal(id)); });
    connect(m_chain, &ChainCard::stageChosen, m_history, &HistoryCard::showStage);
    connect(m_history, &HistoryCard::compareRequested, this, &ApprovalsPage::compare);
    connect(m_history, &HistoryCard::saveRequested, this, &ApprovalsPage::saveEvidence);
    connect(m_history, &HistoryCard::correctionRequested, this, &ApprovalsPage::correct);
}

void ApprovalsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, const QString &name, auto task) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, task);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    add(tr("&Record what is entered"), Qt::CTRL | Qt::Key_Return, u"approvals.action.record"_s,
        [this] { m_form->record(); });
    QAction *decide = add(tr("Record a &decision"), {}, u"approvals.action.decide"_s, [this] {
        QWidget *field = m_reading.proposals.isEmpty() ? nullptr : firstTabStop(m_form);
        (field ? field : m_list->table())->setFocus(Qt::ShortcutFocusReason);
    });
    setWorksAnywhere(decide);
    add(tr("&Open the proposal"), Qt::CTRL | Qt::Key_E, u"approvals.action.open"_s, [this] {
        if (m_reading.proposals.size() == 1)
            emit go(Link::toProposal(m_reading.proposals.first().stored.proposal.id));
    });
    m_compare =
        add(tr("&Compare revisions…"), Qt::CTRL | Qt::Key_D, u"approvals.action.compare"_s, [this] { compare(0, 0); });
    m_offer = add(tr("New o&ffering"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, u"approvals.action.offering"_s,
                  [this] { m_after->offer(); });
    add(tr("To the &list"), Qt::CTRL | Qt::Key_L, u"approvals.action.list"_s, [this] { m_list->table()->setFocus(); });
}

QString ApprovalsPage::title() const { return tr("Approvals"); }

QString ApprovalsPage::subtitle() const
{
    QStringList pieces{tr("%n in progress", nullptr, m_waiting.inProgress)};
    if (m_waiting.overdue > 0)
        pieces.append(tr("%n overdue", nullptr, m_waiting.overdue));
    return pieces.join(u" · "_s);
}

QList<QAction *> ApprovalsPage::menuActions() { return m_actions; }

void ApprovalsPage::activate(const Link &link)
{
    if (!link.proposal.isNull() && m_chosen != QList<QUuid>{link.proposal})
        m_chosen = {link.proposal};
    refresh();
    m_list->table()->setFocus();
}

void ApprovalsPage::refresh() { read(true); }

void ApprovalsPage::closeFile()
{
    m_form->forget();
    m_chosen.clear();
    m_reading = {};
    ++m_generation;
}

QVariantMap ApprovalsPage::place() const
{
    return {{u"chosen"_s, QVariant::fromValue(m_chosen)}, {u"typed"_s, m_form->typed()}};
}

void ApprovalsPage::restore(const QVariantMap &place)
{
    m_chosen = place.value(u"chosen"_s).value<QList<QUuid>>();
    m_form->setTyped(place.value(u"typed"_s));
    refresh();
}

void ApprovalsPage::read(bool list)
{
    const QDate today = context().clock.today();
    context().store.ask(
        this,
        [ids = m_chosen, today, ended = m_list->showsEnded(), list](Office &office) -> Result<Reading> {
            Reading reading;
            if (list) {
                auto waiting = readWaiting(office, today, ended);
                if (!waiting)
                    return tl::unexpected(waiting.error());
                reading.waiting = *std::move(waiting);
            }
            auto chosen = readChosen(office, ids);
            if (!chosen)
                return tl::unexpected(chosen.error());
            reading.chosen = *std::move(chosen);
            return reading;
        },
        [this, list, generation = ++m_generation](const Result<Reading> &reading) {
            if (!reading)
                return tell(reading.error());
            if (list)
                takeList(reading->waiting);
            if (generation == m_generation) // otherwise others were chosen meanwhile
                takeChosen(reading->chosen);
        });
}

void ApprovalsPage::takeList(const Waiting &waiting)
{
    m_waiting = waiting;
    m_list->setWaiting(waiting);
    if (m_chosen.isEmpty() && !m_list->first().isNull())
        choose({m_list->first()});
    m_list->select(m_chosen);
    emit headerChanged();
}

void ApprovalsPage::takeChosen(const ApprovalReading &chosen)
{
    m_reading = chosen;
    if (chosen.proposals.isEmpty())
        m_chosen.clear(); // deleted by somebody else
    showChosen();
}

void ApprovalsPage::choose(const QList<QUuid> &ids)
{
    if (ids.isEmpty() || ids == m_chosen)
        return;
    m_chosen = ids;
    read(false);
}

void ApprovalsPage::showChosen()
{
    const bool any = !m_reading.proposals.isEmpty();
    m_stack->setCurrentWidget(any ? m_detail : static_cast<QWidget *>(m_nothing));
    m_compare->setEnabled(m_reading.proposals.size() == 1 && m_reading.proposals.first().revisions.size() > 1);
    if (!any) {
        m_offer->setEnabled(false);
        m_form->setReading({});
        return;
    }
    m_chain->setReading(m_reading, context().clock.today());
    m_after->setReading(m_reading, context().clock.today(), context().store.isReadOnly());
    m_consequence->setReading(m_reading);
    m_offer->setEnabled(m_after->offers());
    m_form->setReading(m_reading);
    m_decision->setTitle(m_form->heading());
    if (const bool idle = m_form->recordButton()->isHidden(); idle != m_idle) {
        m_idle = idle;
        share();
    }
    if (m_reading.proposals.size() == 1)
        m_history->setDetail(m_reading.proposals.first(), !context().store.isReadOnly());
    else
        m_history->setMany();
}

void ApprovalsPage::record(const DecisionForm::Requests &requests)
{
    context().store.write(
        this,
        [requests](Office &office) -> Result<QString> {
            if (requests.size() > 1)
                return office.recordAll(requests).map([] { return QString(); });
            return office.record(requests.first().first, requests.first().second).map([](const ChainState &state) {
                return stageWord(state);
            });
        },
        [this, count = int(requests.size()), action = requests.first().second.action](const Result<QString> &stage) {
            if (!stage) {
                m_form->refused(stage.error());
                const ErrorCode code = stage.error().code;
                if (code == ErrorCode::StageElsewhere || code == ErrorCode::Conflict ||
                    code == ErrorCode::ActionNotAllowed)
                    refresh();
                return;
            }
            if (isVisible()) // the form is about to ask for the next step, without what was pressed
                m_list->table()->setFocus(Qt::OtherFocusReason);
            m_form->recorded();
            emit message(count > 1 ? tr("Recorded for %n proposal(s): %1.", nullptr, count).arg(actionName(action))
                                   //: %1 an act, %2 the stage it is at now
                                   : tr("Recorded: %1. It is now at “%2”.")
                                         .arg(actionName(action), stageName(*stage, context().policy)));
            refresh();
        });
}

void ApprovalsPage::correct(const ApprovalEvent &event)
{
    if (m_reading.proposals.size() != 1 || context().store.isReadOnly())
        return;
    auto *dialog = new CorrectionDialog(context(), m_reading.proposals.first(), event, m_reading.people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, this, [this](const QString &sentence) {
        emit message(sentence);
        refresh();
    });
    dialog->open();
}

void ApprovalsPage::compare(int from, int to)
{
    if (m_reading.proposals.size() != 1)
        return;
    const ApprovalDetail &detail = m_reading.proposals.first();
    QList<int> numbers;
    for (const RevisionRow &row : detail.revisions)
        numbers.append(row.number);
    context().store.ask(
        this,
        [id = detail.stored.proposal.id, numbers](Office &office) -> Result<QList<Proposal>> {
            QList<Proposal> revisions;
            for (const int number : numbers) {
                auto revision = office.revision(id, number);
                if (!revision)
                    return tl::unexpected(revision.error());
                revisions.append(*std::move(revision));
            }
            return revisions;
        },
        [this, numbers, from, to, now = detail.stored](const Result<QList<Proposal>> &revisions) {
            if (!revisions)
                return tell(revisions.error());
            QList<Version> versions;
            for (int i = 0; i < numbers.size(); ++i)
                versions.append({tr("Revision %1").arg(numbers.at(i)), revisions->at(i)});
            const Standing standing = now.chain.standing;
            const bool editable =
                standing == Standing::Draft || standing == Standing::Returned || standing == Standing::Withdrawn;
            if (editable || now.differs)
                versions.append({tr("As it is now"), now.proposal});
            if (versions.size() < 2)
                return;
            auto *dialog = new CompareDialog(versions, context().codes, this);
            if (from > 0 && to > 0)
                dialog->choose(int(numbers.indexOf(from)), int(numbers.indexOf(to)));
            dialog->open();
        });
}

void ApprovalsPage::saveEvidence(const Attachment &file)
{
    askSaveFile(this, tr("Save the evidence"), file.name, tr("All files (*)"), [this, file](const QString &path) {
        context().store.ask(
            this,
            [path, hash = file.sha256](Office &office) -> Result<void> {
                const Result<QByteArray> bytes = office.attachment(hash);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return writeBytes(*bytes, path);
            },
            [this, path](const Result<void> &saved) {
                if (!saved)
                    return tell(saved.error());
                emit message(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            });
    });
}

void ApprovalsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

/// The list keeps about a third; history stands beside the form where both have room, otherwise below it.
void ApprovalsPage::layOut()
{
    const bool narrow = width() < kNarrowPage;
    m_list->setNarrow(narrow);
    const int inner = width() - 40 - m_columns->handleWidth();
    const int list = narrow ? 232 : std::clamp(inner * 31 / 100, 290, 420);
    m_columns->setSizes({list, inner - list});
    const bool beside = inner - list >= kSideBySide;
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_below->orientation() != wanted)
        m_below->setOrientation(wanted);
    share();
}

/// Where there is nothing to decide, history has the height.
void ApprovalsPage::share()
{
    const bool beside = m_below->orientation() == Qt::Horizontal;
    m_below->setSizes(beside ? QList<int>{640, 360} : m_idle ? QList<int>{200, 800} : QList<int>{680, 320});
}

} // namespace credence
