// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposaleditor.h"

#include "core/wording/wording.h"
#include "ui/proposals/annexforms.h"
#include "ui/proposals/assessmentform.h"
#include "ui/proposals/banner.h"
#include "ui/proposals/partforms.h"
#include "ui/proposals/reviewform.h"
#include "ui/proposals/skillsform.h"
#include "ui/proposals/steplist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// The widths of the picture; where there is less room the form keeps the most.
constexpr int kStepsWidth = 206;
constexpr int kFormWidth = 568;
constexpr int kChecksWidth = 318;
constexpr int kRemarkFrom = 1000; ///< a narrower editor has no room for the remark between the buttons

} // namespace

ProposalEditor::ProposalEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(new EditSession(context, this))
{
    setObjectName(u"proposalEditor"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(makeTemplate(), kStepsWidth);
    row->addWidget(makeMiddle(), kFormWidth);
    row->addWidget(makeChecks(), kChecksWidth);
    makeHeader();
    makeActions();
    connectSession();
    connect(qApp, &QApplication::focusChanged, m_session, &EditSession::endTyping);
    showSection(Section::Name);
    setEnabled(false); // until there is something to show
}

QWidget *ProposalEditor::makeTemplate()
{
    m_template = new Card(tr("Proposal template"), this);
    m_template->setFlush();
    m_template->setMinimumWidth(176);
    m_template->setMaximumWidth(kStepsWidth + 40);
    m_steps = new StepList(m_template);
    m_template->body()->setContentsMargins(0, 6, 0, 6);
    m_template->body()->addWidget(m_steps, 1);
    connect(m_steps, &StepList::chosen, this, &ProposalEditor::shown);
    return m_template;
}

QWidget *ProposalEditor::makeMiddle()
{
    auto *card = new Card({}, this);
    card->setFlush();
    card->setMinimumWidth(340);
    m_banner = new Banner(card);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(14, 10, 14, 0);
    above->addWidget(m_banner);
    m_banner->hide();
    card->body()->addLayout(above);
    card->body()->setContentsMargins(0, 4, 0, 0);
    m_stack = new QStackedWidget(card);
    card->body()->addWidget(m_stack, 1);
    makeForms(m_stack);

    m_back = makeButton({}, ButtonKind::Normal, card);
    m_back->setObjectName(u"editor.back"_s);
    m_next = makeButton({}, ButtonKind::Primary, card);
    m_next->setObjectName(u"editor.next"_s);
    m_send = makeButton({}, ButtonKind::Primary, card);
    m_send->setObjectName(u"editor.submit"_s);
    m_remark = new ElideLabel({}, TextSize::Body, QFont::Normal, card);
    m_remark->setMuted();
    m_remark->setAlignment(Qt::AlignCenter);
    QHBoxLayout *foot = card->footer();
    foot->setContentsMargins(16, 10, 16, 10);
    foot->addWidget(m_back);
    foot->addWidget(m_remark, 1);
    foot->addWidget(m_next);
    foot->addWidget(m_send);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_send, &QPushButton::clicked, this, &ProposalEditor::submit);
    connect(m_banner, &Banner::wanted, this, [this](Banner::Deed deed) { bannerWants(int(deed)); });
    return card;
}

void ProposalEditor::makeForms(QWidget *parent)
{
    const FormContext context{m_context.policy, m_context.codes, m_context.clock};
    m_name = new NameForm(context, parent);
    m_review = new ReviewForm(context, parent);
    m_forms = {m_name,
               new LengthForm(context, parent),
               new ModalityForm(context, parent),
               new SummaryForm(context, parent),
               new RationaleForm(context, parent),
               new SkillsForm(context, parent),
               new AssessmentForm(context, parent),
               new FeeForm(context, parent),
               new OsapForm(context, parent),
               m_review};
    for (Form *form : std::as_const(m_forms)) {
        m_stack->addWidget(makeScrollArea(form, {}, parent));
        connect(form, &Form::edited, m_session, &EditSession::edit);
    }
    connect(m_review, &ReviewForm::jumpRequested, this, &ProposalEditor::focusField);
    connect(m_review, &ReviewForm::filesOffered, m_session,
            [this](const QStringList &paths) { m_session->attach(paths, 25); });
    connect(m_review, &ReviewForm::fileWanted, this, &ProposalEditor::saveAttachment);
}

QWidget *ProposalEditor::makeChecks()
{
    m_checks = new Card(tr("Checks"), this);
    m_checks->setObjectName(u"editor.checks"_s);
    m_checks->setFlush();
    m_checks->setMinimumWidth(226);
    m_checks->setMaximumWidth(kChecksWidth + 60);
    m_findings = new FindingsList(m_checks);
    m_findings->setObjectName(u"editor.findings"_s);
    m_checks->body()->addWidget(m_findings, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_forecastTitle = new TextLabel({}, TextSize::Small, QFont::DemiBold, m_checks);
    m_forecast = remarkLabel({}, m_checks);
    m_forecast->setObjectName(u"editor.forecast"_s);
    m_start = remarkLabel({}, m_checks);
    words->addWidget(m_forecastTitle);
    words->addWidget(m_forecast);
    words->addWidget(m_start);
    m_checks->footer()->addLayout(words, 1);
    connect(m_findings, &FindingsList::jumpRequested, this, &ProposalEditor::focusField);
    connect(m_findings, &FindingsList::clauseRequested, this,
            [this](const QString &clause) { emit go(Link::toClause(clause)); });
    connect(m_findings, &FindingsList::answered, this, &ProposalEditor::answer);
    return m_checks;
}

void ProposalEditor::makeHeader()
{
    m_preview = makeButton(tr("Preview"), ButtonKind::Normal, this);
    m_preview->setObjectName(u"editor.preview"_s);
    m_compare = makeButton(tr("Compare"), ButtonKind::Normal, this);
    m_compare->setObjectName(u"editor.compare"_s);
    m_submit = makeButton(tr("Submit"), ButtonKind::Primary, this);
    m_submit->setObjectName(u"editor.header.submit"_s);
    m_offer = makeButton(tr("New offering"), ButtonKind::Primary, this);
    m_offer->setObjectName(u"editor.offering"_s);
    connect(m_offer, &QPushButton::clicked, this,
            [this] { emit go({.target = Link::Offerings, .proposal = proposal()}); });
    for (QPushButton *button : {m_preview, m_compare, m_submit, m_offer})
        button->hide(); // the top bar shows them
    connect(m_preview, &QPushButton::clicked, this, &ProposalEditor::preview);
    connect(m_compare, &QPushButton::clicked, this, &ProposalEditor::compareVersions);
    connect(m_submit, &QPushButton::clicked, this, &ProposalEditor::submit);
}

QList<QWidget *> ProposalEditor::headerActions()
{
    QList<QWidget *> actions{m_preview, m_compare};
    if (possibleActions(m_session->chain(), m_context.policy).contains(Action::Submit))
        actions.append(m_submit);
    if (m_session->isOpen() && m_session->chain().standing == Standing::Approved && !m_context.store.isReadOnly())
        actions.append(m_offer); // R98: as often as the unit likes
    return actions;
}

void ProposalEditor::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
    };
    add(tr("&Next part"), Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    add(tr("&Previous part"), Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    add(tr("Next &finding"), Qt::Key_F8, [this] { nextProblem(); });
    add(tr("P&review"), QKeySequence::Print, [this] { preview(); });
    add(tr("&Compare revisions…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { compareVersions(); });
    add(tr("&Submit…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { submit(); });
}

void ProposalEditor::connectSession()
{
    connect(m_session, &EditSession::loaded, this, &ProposalEditor::loaded);
    connect(m_session, &EditSession::changed, this, &ProposalEditor::changed);
    connect(m_session, &EditSession::stateChanged, this, &ProposalEditor::stateChanged);
    connect(m_session, &EditSession::conflict, this, &ProposalEditor::showConflict);
    connect(m_session, &EditSession::message, this, &ProposalEditor::message);
    connect(m_session, &EditSession::failed, this, &ProposalEditor::failed);
    connect(m_session, &EditSession::removed, this, [this] {
        setEnabled(false);
        if (!m_context.undo.canRedo()) // else its making was taken back just now, which is told already
            emit message(tr("The proposal was deleted elsewhere."));
        if (isVisible())
            emit go(Link::to(Link::Proposals));
    });
    connect(m_session, &EditSession::elsewhere, this, [this](const QUuid &id, const QString &field) {
        open(id, field);
        emit go(Link::toProposal(id, field));
    });
    connect(m_session, &EditSession::submitted, this, [this](const QUuid &id) {
        const QString stage = nextStageName(*m_session, m_context.policy);
        emit message(stage.isEmpty() ? tr("Submitted; the text is frozen as a revision.")
                                     : tr("Submitted; it is with %1 now.").arg(stage));
        emit submitted(id);
        emit go(Link::toApproval(id));
    });
}

// ---- showing

void ProposalEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRemark();
    nameSteps();
}

void ProposalEditor::showRemark()
{
    const bool room = width() >= kRemarkFrom && m_session->isEditable();
    m_remark->setText(room ? tr("Every change is saved as you type") : QString());
}

void ProposalEditor::open(const QUuid &id, const QString &field, int part)
{
    m_wantedField = field;
    m_wantedPart = part;
    if (m_session->isOpen() && m_session->proposal().id == id) {
        m_session->recheck(); // the day may have changed
        refreshChecks();
        if (!field.isEmpty() || part >= 0)
            focusField(field, part);
        m_wantedField.clear();
        m_wantedPart = -1;
        return;
    }
    setEnabled(false);
    m_session->open(id);
}

void ProposalEditor::openNew()
{
    m_wantedField = u"courseName"_s;
    m_wantedPart = 1;
    setEnabled(false);
    m_session->openNew();
}

QUuid ProposalEditor::proposal() const { return m_session->proposal().id; }

QString ProposalEditor::title() const
{
    if (!m_session->isOpen())
        return {};
    const QString name = m_session->proposal().courseName.simplified();
    return name.isEmpty() ? tr("Untitled proposal") : name;
}

QString ProposalEditor::subtitle() const
{
    if (!m_session->isOpen())
        return {};
    const Proposal &proposal = m_session->proposal();
    QStringList pieces{proposal.reference, proposal.unit.simplified()};
    if (proposal.revision > 0)
        pieces.append(tr("revision %1").arg(proposal.revision));
    switch (m_session->state()) {
    case EditSession::State::NotSaved:
        pieces.append(tr("not saved"));
        break;
    case EditSession::State::Saving:
    case EditSession::State::Waiting:
        pieces.append(tr("saving…"));
        break;
    case EditSession::State::Saved: {
        if (!m_session->isEditable()) {
            pieces.append(stageName(stageWord(m_session->chain()), m_context.policy));
            break;
        }
        const QDateTime at = m_session->savedAt();
        const bool today = at.date() == m_context.clock.now().toLocalTime().date();
        pieces.append(tr("draft saved %1", "a time, or a date").arg(today ? timeText(at.time()) : dateText(at.date())));
        break;
    }
    }
    pieces.removeAll(QString());
    return pieces.join(u" · "_s);
}

void ProposalEditor::flush()
{
    for (Form *form : std::as_const(m_forms))
        form->commitPending();
    m_session->flush();
}

Section ProposalEditor::section() const { return m_steps->current(); }

Form *ProposalEditor::form(Section section) const { return m_forms.value(int(section) - 1); }

void ProposalEditor::showSection(Section section)
{
    if (section == this->section())
        shown(section);
    else
        m_steps->setCurrent(section);
}

void ProposalEditor::shown(Section section)
{
    Form *shownForm = form(section);
    if (!shownForm)
        return;
    if (Form *before = m_forms.value(m_stack->currentIndex()); before != shownForm)
        before->commitPending();
    m_stack->setCurrentIndex(int(section) - 1);
    setHelpAnchor(this, helpAnchorOf(form(section))); // for the steps and what is around the form
    if (m_session->isOpen()) {
        shownForm->load(m_session->proposal());
        shownForm->setReadOnly(!m_session->isEditable());
        shownForm->setFindings(m_session->findings());
        if (shownForm == m_review)
            m_review->show(*m_session);
        watchFields(shownForm);
    }
    m_back->setVisible(section > Section::Name);
    m_next->setVisible(section < Section::Review);
    refreshSubmit();
}

void ProposalEditor::nameSteps()
{
    const auto write = [](QPushButton *button, const QString &name) {
        button->setText(QString(name).replace(u'&', u"&&"_s));
        button->setAccessibleName(name);
    };
    if (section() > Section::Name)
        write(m_back, tr("‹ %1", "button to the part before").arg(sectionNameShort(Section(int(section()) - 1))));
    if (section() < Section::Review)
        write(m_next, tr("%1 ›", "button to the next part").arg(sectionNameShort(Section(int(section()) + 1))));
    const QWidget *foot = m_back->parentWidget();
    const bool narrow = foot->layout()->minimumSize().width() > foot->width();
    m_back->setToolTip(narrow ? m_back->accessibleName() : QString());
    if (narrow) // the way on keeps its name
        m_back->setText(tr("‹ Back", "button to the part before, where there is no room for its name"));
}

void ProposalEditor::step(int by)
{
    const int next = int(section()) + by;
    if (next < int(Section::Name) || next > int(Section::Review))
        return;
    showSection(Section(next));
    static_cast<QScrollArea *>(m_stack->currentWidget())->ensureVisible(0, 0);
    QWidget *first = m_steps->hasFocus() ? nullptr : firstTabStop(m_forms.at(next - 1));
    if (first) // on with the keyboard, in the form
        first->setFocus(Qt::TabFocusReason);
}

void ProposalEditor::focusField(const QString &field, int part)
{
    Section target = field.isEmpty() ? Section::None : sectionOf(field);
    if (target == Section::None && part >= 0)
        target = part == 0 ? Section::Fee : Section(part);
    if (target == Section::None)
        return;
    showSection(target);
    QWidget *widget = field.isEmpty() ? nullptr : form(target)->fieldWidget(field);
    if (!widget)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    auto *scroll = static_cast<QScrollArea *>(m_stack->currentWidget());
    scroll->widget()->layout()->activate();
    scroll->ensureWidgetVisible(widget, 20, 40);
}

void ProposalEditor::loaded()
{
    setEnabled(true);
    m_name->setSurroundings(m_session->around());
    m_nextProblem = 0;
    m_lastProblem = {};
    Section first = Section::Name;
    if (m_wantedPart > 0)
        first = Section(m_wantedPart);
    else if (m_wantedSection != Section::None)
        first = m_wantedSection;
    m_wantedSection = Section::None;
    showSection(first);
    refreshChecks();
    refreshForecast();
    stateChanged();
    if (!m_wantedField.isEmpty() || m_wantedPart >= 0)
        focusField(m_wantedField, m_wantedPart);
    else if (isVisible() && !isAncestorOf(QApplication::focusWidget())) // the list it was opened from is out of sight
        m_steps->setFocus(Qt::OtherFocusReason);
    m_wantedField.clear();
    m_wantedPart = -1;
}

void ProposalEditor::changed(bool quietly, const QString &field)
{
    Form *now = form(section());
    now->load(m_session->proposal());
    watchFields(now);
    refreshChecks();
    refreshForecast();
    if (quietly && !field.isEmpty())
        focusField(field);
}

void ProposalEditor::stateChanged()
{
    if (!m_session->inConflict())
        closeConflict();
    const bool readOnly = !m_session->isEditable();
    for (Form *each : std::as_const(m_forms)) {
        if (each->isReadOnly() != readOnly)
            each->setReadOnly(readOnly);
    }
    if (std::exchange(m_frozen, readOnly) != readOnly) {
        m_findings->setAnswerable(!readOnly);
        m_findings->setFindings(m_session->findings(), m_session->proposal().answers);
    }
    showRemark();
    m_banner->show(*m_session, m_context.policy, m_context.store.isReadOnly());
    m_compare->setEnabled(!m_session->around().revisions.isEmpty());
    m_compare->setToolTip(m_compare->isEnabled() ? QString()
                                                 : tr("There is nothing to compare with before the first submission."));
    if (section() == Section::Review)
        m_review->show(*m_session);
    refreshForecast(); // it goes on from where the proposal is
    refreshSubmit();
    tellHeader();
}

// ---- one undo for all fields

void ProposalEditor::watchFields(QWidget *form)
{
    const Proposal &proposal = m_session->proposal();
    for (QWidget *field : form->findChildren<QWidget *>()) {
        if (auto *text = qobject_cast<TextField *>(field))
            text->setSpelling(proposal.language, proposal.id.toString());
        const bool typed = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field);
        if (!typed || field->property("watched").toBool())
            continue;
        field->setProperty("watched", true);
        field->installEventFilter(this);
    }
}

bool ProposalEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (asks || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || key->matches(QKeySequence::Redo)) {
            if (asks) {
                event->ignore(); // the field has no undo of its own: the window's shortcut takes it
                return true;
            }
            undo ? m_context.undo.undo() : m_context.undo.redo();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace credence
