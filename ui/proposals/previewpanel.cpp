// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/previewpanel.h"

#include "core/policy/checks.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"
#include "ui/shell/writing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

struct PreviewPanel::Reading {
    StoredProposal stored;
    int errors = 0;
    std::optional<Plan> plan;
    int median = -1;
};

PreviewPanel::PreviewPanel(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"proposals.preview"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card({}, this);
    outer->addWidget(card);

    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto label = [&](TextSize size, QFont::Weight weight = QFont::Normal) {
        auto *text = new TextLabel({}, size, weight, m_body);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return text;
    };
    m_name = label(TextSize::Heading, QFont::DemiBold);
    m_about = label(TextSize::Small);
    m_about->setMuted();
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_stage = new Pill({}, Tone::Neutral, m_body);
    m_days = new TextLabel({}, TextSize::Body, QFont::DemiBold, m_body);
    m_median = new TextLabel({}, TextSize::Body, QFont::Normal, m_body);
    m_median->setMuted();
    row->addWidget(m_stage);
    row->addWidget(m_days);
    row->addWidget(m_median);
    row->addStretch(1);
    layout->addLayout(row);
    m_next = label(TextSize::Small);
    layout->addWidget(m_next);
    m_offer = makeButton(tr("New offering"), ButtonKind::Normal, m_body);
    m_offer->setObjectName(u"preview.offering"_s);
    m_offer->hide();
    auto *offering = new QHBoxLayout;
    offering->addWidget(m_offer);
    offering->addStretch(1);
    layout->addLayout(offering);
    connect(m_offer, &QPushButton::clicked, this, [this] { emit offeringRequested(m_id); });
    layout->addWidget(separatorLine(m_body));
    m_facts = label(TextSize::Small, QFont::DemiBold);
    m_summary = label(TextSize::Small);
    m_summary->setMuted();
    m_codes = label(TextSize::Small);
    layout->addWidget(m_facts);
    layout->addWidget(m_summary);
    layout->addWidget(m_codes);
    layout->addStretch(1);
    m_scroll = makeScrollArea(m_body, tr("The chosen proposal"), card);
    card->body()->addWidget(m_scroll, 1);
    m_hint = new EmptyState(u"file-text"_s, tr("No proposal is chosen"),
                            tr("Choose one in the list to see where it stands."), card);
    card->body()->addWidget(m_hint, 1);

    auto *open = makeButton(tr("Open"), ButtonKind::Primary, this);
    auto *duplicate = makeButton(tr("Duplicate"), ButtonKind::Normal, this);
    auto *exporting = makeButton(tr("Export"), ButtonKind::Normal, this);
    open->setObjectName(u"preview.open"_s);
    duplicate->setObjectName(u"preview.duplicate"_s);
    exporting->setObjectName(u"preview.export"_s);
    auto *menu = new QMenu(exporting);
    menu->addAction(tr("PDF…"), this, [this] { emit exportRequested(m_id, u"pdf"_s); })
        ->setObjectName(u"preview.export.pdf"_s);
    menu->addAction(tr("Proposal file for e-mail…"), this, [this] { emit exportRequested(m_id, u"mcproposal"_s); });
    exporting->setProperty("menu", true);
    exporting->setMenu(menu);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_id); });
    connect(duplicate, &QPushButton::clicked, this, [this] { emit duplicateRequested(m_id); });
    auto *foot = new FlowLayout;
    for (QPushButton *button : {open, duplicate, exporting})
        foot->addWidget(button);
    card->footer()->addLayout(foot, 1);
    followWriting(context.store, {duplicate, m_offer});
    m_buttons = open->parentWidget();
    show({});
}

void PreviewPanel::show(const QUuid &id)
{
    m_id = id;
    m_hint->setVisible(id.isNull());
    m_buttons->setVisible(!id.isNull());
    m_scroll->setVisible(!id.isNull());
    if (id.isNull())
        return;
    const QDate today = m_context.clock.today();
    m_context.store.ask(
        this,
        [id, today](Office &office) -> Result<Reading> {
            Result<StoredProposal> stored = office.proposal(id);
            if (!stored)
                return tl::unexpected(stored.error());
            const Result<PlanFacts> facts = planFacts(office);
            if (!facts)
                return tl::unexpected(facts.error());
            Reading reading{.stored = std::move(*stored)};
            const QList<Finding> findings = check(reading.stored.proposal, office.policy(), office.codes(), today);
            reading.errors = int(std::count_if(findings.begin(), findings.end(),
                                               [](const Finding &f) { return f.severity == Severity::Error; }));
            reading.plan = planOf(dueProposal(reading.stored), facts->input(office.policy(), today));
            reading.median = facts->medians.value(reading.stored.chain.stage, -1);
            return reading;
        },
        [this, id](const Result<Reading> &reading) {
            if (id != m_id)
                return; // another one was chosen meanwhile
            if (!reading) {
                emit failed(reading.error());
                return;
            }
            fill(*reading);
        });
}

void PreviewPanel::fill(const Reading &reading)
{
    const Proposal &p = reading.stored.proposal;
    const ChainState &chain = reading.stored.chain;
    const QString language = interfaceLanguage();
    m_name->setText(p.courseName.trimmed().isEmpty() ? tr("Untitled") : p.courseName);
    QStringList about{p.reference};
    if (p.revision > 0)
        about.append(tr("revision %1").arg(p.revision));
    if (!p.unit.isEmpty())
        about.append(p.unit);
    m_about->setText(about.join(u" · "_s));
    m_stage->setPill(stageName(stageWord(chain), m_context.policy), stageTone(stageWord(chain)));
    const QDate since = chain.since;
    m_days->setVisible(since.isValid());
    m_days->setText(tr("%n day(s)", nullptr, int(since.daysTo(m_context.clock.today()))));
    m_median->setVisible(reading.median >= 0);
    m_median->setText(tr("· median here is %1").arg(reading.median));

    QStringList next{nextStepSentence(chain, reading.errors, m_context.policy)};
    if (reading.plan)
        next.append(startSentence(*reading.plan));
    m_next->setText(next.join(u' '));
    m_offer->setVisible(chain.standing == Standing::Approved && !m_context.store.isReadOnly()); // R98

    QStringList facts;
    if (!p.hours.isEmpty())
        facts.append(p.hours.whole() ? tr("%n hour(s)", nullptr, *p.hours.whole()) : p.hours.text);
    if (!p.weeks.isEmpty())
        facts.append(p.weeks.whole() ? tr("%n week(s)", nullptr, *p.weeks.whole()) : p.weeks.text);
    QStringList modality;
    for (const QString &word : {placeName(p.place), timingName(p.timing)}) {
        if (!word.isEmpty())
            modality.append(word);
    }
    if (!modality.isEmpty())
        facts.append(modality.join(u", "_s));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_summary->setText(p.summary);
    m_summary->setVisible(!p.summary.trimmed().isEmpty());

    QStringList codes;
    const auto list = [&](CodeList which, const QStringList &given) {
        for (const QString &code : given) {
            const std::optional<Code> entry = m_context.codes.find(which, code, language);
            codes.append(entry ? u"%1  %2"_s.arg(code, entry->title) : code);
        }
    };
    list(CodeList::Cip, p.cip);
    list(CodeList::Noc, p.noc);
    m_codes->setText(codes.join(u'\n'));
    m_codes->setVisible(!codes.isEmpty());
}

} // namespace credence
