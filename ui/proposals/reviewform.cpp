// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/reviewform.h"

#include "core/wording/wording.h"
#include "ui/proposals/fieldvalues.h"
#include "ui/shell/ask.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPairWidth = 180;

Tone toneOf(Severity severity)
{
    return severity == Severity::Error ? Tone::Danger : severity == Severity::Warning ? Tone::Warning : Tone::Info;
}

void emptyOut(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

QString nextStageName(const EditSession &session, const Policy &policy)
{
    const ChainState &chain = session.chain();
    if (chain.standing == Standing::Returned && chain.resubmission == Resubmission::ToReturningStage)
        return stageName(chain.returnedBy, policy);
    const QList<Stage> stages = route(session.proposal().osap, session.around().plan.optionalStages, policy);
    return stages.isEmpty() ? QString() : stageName(stages.first().id, policy);
}

ReviewForm::ReviewForm(const FormContext &context, QWidget *parent)
    : Form( // lupdate finds the class of these sentences only where it is named
          ReviewForm::tr("Review & submit"),
          ReviewForm::tr(
              "A last look. Only what must be fixed stands in the way; warnings and advice do not, and can be answered "
              "in the Checks with “Yes, because …”."),
          parent),
      m_context(context), m_summary(new TextLabel({}, TextSize::Body, QFont::DemiBold, this)),
      m_open(new QWidget(this)), m_files(new QWidget(this)),
      m_add(makeButton(ReviewForm::tr("Add files…"), ButtonKind::Normal, this)), m_submission(nullptr),
      m_route(nullptr), m_by(new QLineEdit(this)), m_on(new DateField(this))
{
    setHelpAnchor(this, u"submit"_s);
    setAcceptDrops(true);
    auto *findings = new QVBoxLayout(m_open);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(6);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"review.summary"_s);
    body()->addWidget(m_summary);
    body()->addWidget(m_open);
    body()->addWidget(separatorLine(this));

    auto *files = new QVBoxLayout(m_files);
    files->setContentsMargins(0, 0, 0, 0);
    files->setSpacing(4);
    auto *attachments = new QWidget(this);
    auto *column = new QVBoxLayout(attachments);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_files);
    m_add->setObjectName(u"attachments.add"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    attachments->setFocusProxy(m_add);
    FieldBlock *block =
        this->block(u"attachments"_s, ReviewForm::tr("A&ttachments"), attachments,
                    ReviewForm::tr("Letters, a syllabus, minutes: choose files or drop them here. They are kept "
                                   "inside the office file, at most 25 MiB each."));
    block->setOptional();
    body()->addWidget(block);
    connect(m_add, &QPushButton::clicked, this, [this] {
        askOpenFiles(this, ReviewForm::tr("Add attachments"), ReviewForm::tr("All files (*)"),
                     [this](const QStringList &paths) { emit filesOffered(paths); });
    });
    body()->addWidget(tick(
        u"annex.ideaOnly"_s, ReviewForm::tr("Only an &idea so far, to talk about"),
        [](auto &p) -> auto & { return p.annex.ideaOnly; }));
    body()->addWidget(separatorLine(this));
    m_submission = makeSubmission();
    body()->addWidget(m_submission);
    body()->addStretch(1);
}

QWidget *ReviewForm::makeSubmission()
{
    auto *submission = new QWidget(this);
    auto *column = new QVBoxLayout(submission);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_route = new TextLabel({}, TextSize::Body, QFont::Normal, submission);
    m_route->setWordWrap(true);
    m_route->setObjectName(u"review.route"_s);
    column->addWidget(m_route);
    m_by->setObjectName(u"review.by"_s);
    m_on->setObjectName(u"review.on"_s);
    auto *by = new FieldBlock(tr("S&ubmitted by"), m_by, {}, submission);
    auto *on = new FieldBlock(tr("&Date of submission"), m_on, {}, submission);
    column->addWidget(new SideBySide({by, on}, kPairWidth, submission));
    column->addWidget(remarkLabel(
        tr("Credence records the submission and each decision that follows, with who and when. A record is not a "
           "signature: the decisions are taken by the people and committees themselves. The text is frozen as a "
           "numbered "
           "revision."),
        submission));
    return submission;
}

void ReviewForm::loaded(const Proposal &proposal)
{
    if (m_shown != proposal.id) {
        m_shown = proposal.id;
        m_by->clear();
        m_on->setDate(m_context.clock.today());
    }
    // Whoever proposes usually submits, until another name is typed.
    if (m_by->text().isEmpty() || m_by->text() == m_proposer)
        m_by->setText(proposal.proposerName);
    m_proposer = proposal.proposerName;
    m_enteredBy = proposal.enteredBy;
}

void ReviewForm::show(const EditSession &session)
{
    const Proposal &proposal = session.proposal();
    QList<Finding> open;
    int given = 0;
    for (const Finding &finding : session.findings()) {
        if (answered(proposal, finding))
            ++given;
        else
            open.append(finding);
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    QString summary = FindingsList::summary(open);
    if (given > 0)
        summary = tr("%1 · %n answered", "what is open; how many findings have an answer", given).arg(summary);
    m_summary->setText(summary);
    if (open != m_findings || m_open->layout()->isEmpty())
        showFindings(open);
    if (proposal.attachments != m_attachments || m_files->layout()->isEmpty())
        showFiles(proposal.attachments);
    m_route->setText(routeSentence(session));
    const bool may = possibleActions(session.chain(), m_context.policy).contains(Action::Submit);
    m_submission->setVisible(may);
}

QString ReviewForm::routeSentence(const EditSession &session) const
{
    const OsapIntent intent = session.proposal().osap;
    if (intent == OsapIntent::Undecided)
        return tr("The route depends on OSAP: decide under “OSAP & partners” whether eligibility is sought.");
    QStringList stages;
    for (const Stage &stage : route(intent, session.around().plan.optionalStages, m_context.policy))
        stages.append(stageName(stage.id, m_context.policy));
    if (stages.isEmpty())
        return tr("Route in CourseLeaf: %1. No approval follows.").arg(routeName(intent));
    return tr("Route in CourseLeaf: %1. It goes to %2.", "route; the stages in order")
        .arg(routeName(intent), stages.join(u" → "_s));
}

void ReviewForm::showFindings(const QList<Finding> &open)
{
    m_findings = open;
    emptyOut(m_open->layout());
    for (const Finding &finding : open) {
        auto *line = new QWidget(m_open);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *pill = new Pill(severityName(finding.severity), toneOf(finding.severity), line);
        auto *title = new LinkLabel(findingTitle(finding), TextSize::Body, QFont::Normal, true, line);
        title->setToolTip(tr("Go to the field"));
        connect(title, &LinkLabel::activated, this,
                [this, field = finding.field, part = finding.part] { emit jumpRequested(field, part); });
        row->addWidget(pill, 0, Qt::AlignTop);
        row->addWidget(title, 1);
        m_open->layout()->addWidget(line);
    }
    if (open.isEmpty())
        m_open->layout()->addWidget(remarkLabel(tr("Nothing is open."), m_open));
}

void ReviewForm::showFiles(const QList<Attachment> &files)
{
    m_attachments = files;
    emptyOut(m_files->layout());
    for (int index = 0; index < files.size(); ++index) {
        const Attachment &file = files.at(index);
        auto *line = new QWidget(m_files);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *name = new TextLabel(file.name, TextSize::Body, QFont::Normal, line);
        name->setWordWrap(true);
        row->addWidget(name, 1);
        row->addWidget(sectionLabel(locale().formattedDataSize(file.size, 0), line));
        auto *save = iconButton(u"download"_s, tr("Save a copy of %1").arg(file.name), line);
        auto *remove = iconButton(u"x"_s, tr("Remove %1").arg(file.name), line);
        remove->setIconSize(QSize(12, 12));
        remove->setVisible(!isReadOnly());
        connect(save, &QToolButton::clicked, this, [this, file] { emit fileWanted(file); });
        connect(remove, &QToolButton::clicked, this, [this, index] {
            choose(u"attachments"_s, [index](Proposal &p) {
                if (index < p.attachments.size())
                    p.attachments.removeAt(index);
            });
        });
        row->addWidget(save);
        row->addWidget(remove);
        m_files->layout()->addWidget(line);
    }
    m_files->setVisible(!files.isEmpty());
}

ActionRequest ReviewForm::request() const
{
    ActionRequest request;
    request.action = Action::Submit;
    request.by = m_by->text().trimmed();
    request.on = m_on->date();
    request.onBehalfOf = m_enteredBy.trimmed(); // who entered it
    return request;
}

void ReviewForm::setReadOnly(bool readOnly)
{
    const bool differs = readOnly != isReadOnly();
    Form::setReadOnly(readOnly);
    m_add->setVisible(!readOnly);
    if (differs)
        showFiles(m_attachments);
}

void ReviewForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReadOnly() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReviewForm::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (isReadOnly() || paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesOffered(paths);
}

} // namespace credence
