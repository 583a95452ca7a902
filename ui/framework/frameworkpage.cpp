// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framework/frameworkpage.h"

#include "core/policy/checks.h"
#include "core/wording/wording.h"
#include "ui/framework/clausetext.h"
#include "ui/shell/anywhere.h"
#include "ui/widgets/card.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/sectionlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kClauseRole = Qt::UserRole;
constexpr int kMostOpenProposals = 300; ///< read to say where a check speaks now; an office has tens

QString severityAndName(const Rule &rule)
{
    return u"%1 · %2"_s.arg(QString::fromLatin1(rule.name), severityName(rule.severity));
}

} // namespace

FrameworkPage::FrameworkPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    setHelpAnchor(this, u"framework"_s);
    setObjectName(u"frameworkPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(sectionsCard(), 29);
    row->addWidget(textCard(), 49);
    m_usedBy = new Card(tr("Used by"), this);
    m_usedBy->setMinimumWidth(220);
    row->addWidget(m_usedBy, 32);
    fillSections();
    auto *search = new QAction(tr("&Search the framework"), this);
    search->setObjectName(u"framework.action.search"_s);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setWorksAnywhere(search);
    connect(search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(search);
    connect(&context.store, &StoreThread::changed, this, [this] {
        m_read = false;
        if (isVisible())
            refresh();
    });
}

QWidget *FrameworkPage::sectionsCard()
{
    auto *card = new Card(tr("Sections"), this);
    card->setMinimumWidth(230);
    card->setFlush();
    m_search = new QLineEdit(card);
    m_search->setObjectName(u"framework.search"_s);
    m_search->setPlaceholderText(tr("Search the framework…"));
    m_search->setAccessibleName(tr("Search the framework"));
    m_search->setClearButtonEnabled(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 12, 14, 8);
    top->addWidget(m_search);
    card->body()->addLayout(top);
    m_sections = new SectionList(u"framework.sections"_s, tr("Sections of the framework"), card);
    card->body()->addWidget(m_sections, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] { fillSections(); });
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int current) {
        if (current >= 0)
            showSection(currentSection());
    });
    return card;
}

QWidget *FrameworkPage::textCard()
{
    m_textCard = new Card({}, this);
    m_text = makeScrollArea(nullptr, tr("Text of the section"), m_textCard);
    m_text->setObjectName(u"framework.text"_s);
    m_textCard->body()->addWidget(m_text, 1);
    return m_textCard;
}

QString FrameworkPage::title() const { return tr("Framework"); }

QString FrameworkPage::subtitle() const
{
    const Policy &policy = context().policy;
    return tr("%1, %2, %3 · in our words")
        .arg(policy.institution.in(interfaceLanguage()), policy.title.in(interfaceLanguage()), dateText(policy.date));
}

QString FrameworkPage::currentSection() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->data(kClauseRole).toString() : QString();
}

void FrameworkPage::fillSections()
{
    const Policy &policy = context().policy;
    const QString wanted = currentSection();
    const QString words = m_search->text();
    int row = 0;
    {
        const QSignalBlocker quiet(m_sections);
        m_sections->clear();
        for (const Clause *section : sections(policy)) {
            const bool fits = std::any_of(policy.clauses.begin(), policy.clauses.end(), [&](const Clause &clause) {
                return (clause.id == section->id || clause.parent == section->id) && clauseMatches(clause, words);
            });
            if (!fits)
                continue;
            auto *item = new QListWidgetItem(
                u"%1   %2"_s.arg(clauseSign(section->id), section->title.in(interfaceLanguage())), m_sections);
            item->setData(kClauseRole, section->id);
            if (section->id == wanted)
                row = m_sections->count() - 1;
        }
    }
    m_sections->setCurrentRow(m_sections->count() > 0 ? row : -1);
    if (m_sections->count() > 0)
        showSection(currentSection());
    else
        m_text->setWidget(remarkLabel(tr("No section has all of these words. Try fewer, or the beginning of one.")));
}

void FrameworkPage::activate(const Link &link)
{
    if (!link.clause.isEmpty()) {
        m_search->clear();
        const QString section = sectionOf(link.clause, context().policy);
        for (int row = 0; row < m_sections->count(); ++row) {
            if (m_sections->item(row)->data(kClauseRole).toString() == section) {
                m_sections->setCurrentRow(row);
                showSection(section, link.clause);
            }
        }
    }
    m_sections->setFocus();
    if (!m_read)
        refresh();
}

QVariantMap FrameworkPage::place() const { return {{u"section"_s, currentSection()}, {u"words"_s, m_search->text()}}; }

void FrameworkPage::restore(const QVariantMap &place)
{
    activate(Link::toClause(place.value(u"section"_s).toString()));
    m_search->setText(place.value(u"words"_s).toString());
}

void FrameworkPage::refresh()
{
    m_read = true;
    const Policy &policy = context().policy;
    const CodeBook &codes = context().codes;
    const QDate today = context().clock.today();
    context().store.ask(
        this,
        [&policy, &codes, today](Office &office) -> Result<QList<Speaker>> {
            const Result<QList<ProposalRow>> rows = office.proposals(
                {.openOnly = true, .sort = ProposalSort::Name, .descending = false, .limit = kMostOpenProposals});
            if (!rows)
                return tl::unexpected(rows.error());
            QList<Speaker> speakers;
            for (const ProposalRow &row : *rows) {
                const Result<StoredProposal> stored = office.proposal(row.id);
                if (!stored)
                    continue; // deleted meanwhile; the next change reads again
                QStringList clauses;
                for (const Finding &finding : check(stored->proposal, policy, codes, today))
                    clauses.append(finding.clause);
                speakers.append({row.id, row.name, clauses});
            }
            return speakers;
        },
        [this](const Result<QList<Speaker>> &speakers) {
            if (!speakers)
                return tell(speakers.error());
            m_speakers = *speakers;
            showUsedBy(currentSection());
        });
}

void FrameworkPage::showSection(const QString &sectionId, const QString &clauseId)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(14, 2, 14, 8);
    layout->setSpacing(8);
    QWidget *wanted = nullptr;
    for (const Clause *clause : clausesOf(sectionId, context().policy)) {
        const bool own = clause->id == sectionId;
        auto *text = new QLabel(clauseHtml(*clause, own, colours(this).inkMuted), body);
        text->setObjectName(u"framework.clause."_s + clause->id);
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(text);
        if (own) {
            if (QWidget *limits = limitsBox(sectionId, body))
                layout->addWidget(limits);
        }
        if (clause->id == clauseId)
            wanted = text;
    }
    layout->addStretch(1);
    m_text->setWidget(body);
    if (wanted)
        QTimer::singleShot(0, wanted, [this, wanted] { m_text->ensureWidgetVisible(wanted); }); // once it has its size
    showUsedBy(sectionId);
}

QWidget *FrameworkPage::limitsBox(const QString &sectionId, QWidget *parent)
{
    const auto limits = limitsInForce(sectionId, context().policy);
    if (limits.isEmpty())
        return nullptr;
    auto *box = new Card({}, parent);
    box->setObjectName(u"framework.limits"_s);
    box->body()->addWidget(new TextLabel(tr("Limits in force"), TextSize::Small, QFont::DemiBold, box));
    for (int row = 0; row < limits.size(); ++row) {
        if (row > 0)
            box->body()->addWidget(separatorLine(box));
        auto *line = new QHBoxLayout;
        auto *name = new TextLabel(limits.at(row).first, TextSize::Body, QFont::Normal, box);
        name->setWordWrap(true); // or the box is wider than the card of a small window, and the text with it
        line->addWidget(name, 1);
        line->addWidget(new TextLabel(limits.at(row).second, TextSize::Body, QFont::Normal, box));
        box->body()->addLayout(line);
    }
    return box;
}

void FrameworkPage::showUsedBy(const QString &sectionId)
{
    delete m_usedByBody;
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const Policy &policy = context().policy;
    int checks = 0;
    for (const Rule &rule : rules()) {
        if (sectionOf(QString::fromLatin1(rule.clause), policy) != sectionId)
            continue;
        ++checks;
        auto *name = new TextLabel(ruleTitle(QString::fromLatin1(rule.name)), TextSize::Small, QFont::DemiBold, body);
        name->setWordWrap(true);
        layout->addWidget(name);
        layout->addWidget(remarkLabel(severityAndName(rule), body));
        layout->addSpacing(8);
    }
    int speaking = 0;
    for (const Speaker &speaker : std::as_const(m_speakers)) {
        const bool speaks = std::any_of(speaker.clauses.begin(), speaker.clauses.end(),
                                        [&](const QString &clause) { return sectionOf(clause, policy) == sectionId; });
        if (!speaks)
            continue;
        if (speaking++ == 0) {
            layout->addWidget(separatorLine(body));
            layout->addSpacing(8);
            layout->addWidget(new TextLabel(tr("Speaks now in"), TextSize::Small, QFont::DemiBold, body));
        }
        auto *link = new LinkLabel(speaker.name.isEmpty() ? tr("Untitled") : speaker.name, TextSize::Small,
                                   QFont::Normal, false, body);
        connect(link, &LinkLabel::activated, this, [this, id = speaker.id] { emit go(Link::toProposal(id)); });
        layout->addWidget(link);
    }
    layout->addStretch(1);
    m_usedByBody = makeScrollArea(body, tr("Used by"), m_usedBy);
    m_usedBy->body()->addWidget(m_usedByBody, 1);
    m_usedBy->setRemark(tr("%1 · %2").arg(tr("%n check(s)", nullptr, checks), tr("%n proposal(s)", nullptr, speaking)));
}

void FrameworkPage::changeEvent(QEvent *event)
{
    // Afterwards: while a style is being changed no widget may go.
    if (event->type() == QEvent::PaletteChange && !currentSection().isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { showSection(currentSection()); }, Qt::QueuedConnection);
    Page::changeEvent(event);
}

} // namespace credence
