// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/codes/codebook.h"
#include "core/wording/wording.h"
#include "ui/framework/clausetext.h"
#include "ui/settings/appearancepanel.h"
#include "ui/settings/officerecords.h"
#include "ui/settings/policydifferencetable.h"
#include "ui/settings/privacypanel.h"
#include "ui/settings/reminderspanel.h"
#include "ui/settings/safetypanel.h"
#include "ui/settings/spellingpanel.h"
#include "ui/shell/anywhere.h"
#include "ui/shell/ask.h"
#include "ui/shell/storecommand.h"
#include "ui/widgets/card.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/spelling.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr auto kPolicyKey = "policy/file";
const QLatin1StringView kRetentionKey("retention-months"); ///< of the office; empty keeps names for ever
constexpr int kHelpRole = Qt::UserRole;
constexpr int kFormWidth = 720; ///< text lines longer than this are hard to read

QVBoxLayout *panelLayout(QWidget *panel)
{
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(14);
    return layout;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_sections(new SectionList(u"settings.sections"_s, tr("Groups of settings"), this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    setHelpAnchor(this, u"settings"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    auto *list = new Card(tr("Settings"), this);
    list->setFlush();
    list->setFixedWidth(230);
    list->body()->addWidget(m_sections, 1);
    row->addWidget(list);
    auto *card = new Card({}, this);
    card->body()->addWidget(m_stack, 1);
    row->addWidget(card, 1);

    addSection(tr("Institution"), institutionPanel(), u"settings-institution"_s);
    addSection(tr("Units and people"), peoplePanel(), u"settings-people"_s);
    addSection(tr("Approval chain"), chainPanel(), u"settings-chain"_s);
    addSection(tr("Policy file"), policyPanel(), u"policy-file"_s);
    m_safety = new SafetyPanel(context, this);
    connect(m_safety, &SafetyPanel::failed, this, &SettingsPage::tell);
    connect(m_safety, &SafetyPanel::message, this, &SettingsPage::message);
    connect(m_safety, &SafetyPanel::settingChanged, this, &SettingsPage::saveSetting);
    addSection(tr("Backup and check"), m_safety, u"backup"_s);
    m_privacy = new PrivacyPanel(context, this);
    connect(m_privacy, &PrivacyPanel::failed, this, &SettingsPage::tell);
    connect(m_privacy, &PrivacyPanel::message, this, &SettingsPage::message);
    connect(m_privacy, &PrivacyPanel::monthsChanged, this,
            [this](int months) { saveSetting(kRetentionKey, months > 0 ? QString::number(months) : QString()); });
    addSection(tr("Privacy"), m_privacy, u"privacy"_s);
    m_reminders = new RemindersPanel(context.settings, this);
    addSection(tr("Reminders"), m_reminders, u"reminders"_s);
    if (Spelling *spelling = Spelling::of(this)) {
        m_spelling = new SpellingPanel(*spelling, this);
        addSection(tr("Spelling"), m_spelling, u"spelling"_s);
    }
    m_appearance = new AppearancePanel(context.settings, this);
    connect(m_appearance, &AppearancePanel::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_appearance, &AppearancePanel::schemeChosen, this, &SettingsPage::schemeChosen);
    addSection(tr("Language and colours"), m_appearance, u"language"_s);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int section) {
        m_stack->setCurrentIndex(section);
        setHelpAnchor(m_sections, m_sections->item(section)->data(kHelpRole).toString());
    });
    m_sections->setCurrentRow(0);
    connect(&context.store, &StoreThread::officeChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void SettingsPage::addSection(const QString &name, QWidget *panel, const QString &help)
{
    setHelpAnchor(panel, help);
    auto *shown = new QAction(name, this);
    setWorksAnywhere(shown);
    connect(shown, &QAction::triggered, m_sections,
            [list = m_sections, row = m_sections->count()] { list->setCurrentRow(row); });
    addAction(shown);
    m_sections->addItem(name);
    m_sections->item(m_sections->count() - 1)->setData(kHelpRole, help);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new TextLabel(name, TextSize::Heading, QFont::DemiBold, holder);
    layout->addWidget(heading);
    layout->addSpacing(6);
    panel->setMaximumWidth(kFormWidth);
    layout->addWidget(panel, 1);
    m_stack->addWidget(makeScrollArea(holder, {}, m_stack));
}

QWidget *SettingsPage::institutionPanel()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *layout = panelLayout(panel);
    m_institution = new QLineEdit(panel);
    m_support = new QLineEdit(panel);
    layout->addWidget(new FieldBlock(tr("&Institution"), m_institution,
                                     tr("As it stands on proposals. Empty takes the policy file’s name."), panel));
    layout->addWidget(
        new FieldBlock(tr("Contact for &support"), m_support,
                       tr("Whom a unit asks about micro-credentials, at Carleton OAPSI, apsi@carleton.ca."), panel));
    layout->addStretch(1);
    bind(m_institution, u"institution"_s);
    bind(m_support, u"support-contact"_s);
    return panel;
}

QWidget *SettingsPage::peoplePanel()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *layout = panelLayout(panel);
    layout->addWidget(
        remarkLabel(tr("Names fill forms and lists. They are never required, and nothing is sent to anybody."), panel));
    m_units = new RecordTable(unitRecords(), context(), panel);
    m_people = new RecordTable(personRecords(context().policy), context(), panel);
    for (RecordTable *records : {m_units, m_people}) {
        connect(records, &RecordTable::failed, this, &SettingsPage::tell);
        connect(records, &RecordTable::message, this, &SettingsPage::message);
    }
    layout->addWidget(sectionLabel(tr("Units"), panel));
    layout->addWidget(m_units, 1);
    layout->addWidget(sectionLabel(tr("People"), panel));
    layout->addWidget(m_people, 1);
    return panel;
}

QWidget *SettingsPage::chainPanel()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *layout = panelLayout(panel);
    layout->addWidget(
        remarkLabel(tr("The framework’s chain is fixed by the policy file. These stages are optional; a proposal walks "
                       "them when they are on at its submission."),
                    panel));
    for (const Stage &stage : context().policy.stages) {
        if (!stage.optional)
            continue;
        auto *box = new QCheckBox(stage.name.in(interfaceLanguage()), panel);
        box->setObjectName(u"settings.stage."_s + stage.id);
        connect(box, &QCheckBox::clicked, this, [this] {
            QStringList on;
            for (const auto &[id, one] : std::as_const(m_stages)) {
                if (one->isChecked())
                    on.append(id);
            }
            saveSetting(u"optional-stages"_s, on.join(u','));
        });
        m_stages.append({stage.id, box});
        layout->addWidget(box);
    }
    layout->addStretch(1);
    return panel;
}

QWidget *SettingsPage::policyPanel()
{
    const Policy &policy = context().policy;
    auto *panel = new QWidget(this);
    QVBoxLayout *layout = panelLayout(panel);
    const QString file = context().settings.value(kPolicyKey).toString();
    auto *about = new TextLabel(tr("%1, %2").arg(policy.title.in(interfaceLanguage()), dateText(policy.date)),
                                TextSize::Body, QFont::DemiBold, panel);
    layout->addWidget(about);
    layout->addWidget(remarkLabel(file.isEmpty() ? tr("The policy that Credence ships is in force.")
                                                 : tr("In force from the file %1").arg(file),
                                  panel));
    auto *row = new QHBoxLayout;
    auto *choose = makeButton(tr("Choose a policy file…"), ButtonKind::Normal, panel);
    choose->setObjectName(u"settings.policy"_s);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::choosePolicy);
    row->addWidget(choose);
    if (!file.isEmpty()) {
        auto *shipped = makeButton(tr("Use the shipped policy"), ButtonKind::Normal, panel);
        shipped->setObjectName(u"settings.policy.shipped"_s);
        connect(shipped, &QPushButton::clicked, this, [this] {
            context().settings.remove(kPolicyKey);
            emit message(tr("The shipped policy is in force from the next start."));
        });
        row->addWidget(shipped);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(new PolicyDifferenceTable(Policy::shipped(), policy, panel));
    layout->addWidget(sectionLabel(tr("Limits and stages in force"), panel));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(6);
    int line = 0;
    for (const Clause *section : sections(policy)) {
        for (const auto &[name, value] : limitsInForce(section->id, policy)) {
            grid->addWidget(
                new TextLabel(tr("%1 · %2").arg(clauseSign(section->id), name), TextSize::Body, QFont::Normal, panel),
                line, 0);
            grid->addWidget(new TextLabel(value, TextSize::Body, QFont::DemiBold, panel), line++, 1, Qt::AlignRight);
        }
    }
    layout->addLayout(grid);
    layout->addStretch(1);
    auto *source = remarkLabel(codesAttribution(), panel);
    layout->addWidget(source);
    return panel;
}

void SettingsPage::bind(QLineEdit *field, const QString &key)
{
    field->setObjectName(u"settings."_s + key);
    connect(field, &QLineEdit::editingFinished, this, [this, field, key] {
        if (field->isModified()) {
            field->setModified(false);
            saveSetting(key, field->text().trimmed());
        }
    });
}

void SettingsPage::saveSetting(const QString &key, const QString &value)
{
    struct Kept {
        QString before;
    };
    context().store.write(
        this,
        [key, value](Office &office) -> Result<Kept> {
            const Result<QString> before = office.setting(key);
            if (!before)
                return tl::unexpected(before.error());
            if (const Result<void> saved = office.saveSetting(key, value); !saved)
                return tl::unexpected(saved.error());
            return Kept{*before};
        },
        [this, key, value](const Result<Kept> &kept) {
            if (!kept) {
                tell(kept.error());
                return refresh();
            }
            const auto set = [key](const QString &text) {
                return [key, text](Office &office) { return office.saveSetting(key, text); };
            };
            context().undo.push(
                new StoreCommand(context().store, tr("changing a setting"), set(kept->before), set(value)));
        });
}

QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::subtitle() const
{
    return tr(
        "kept with the office file; reminders, language, colours and the choice of a policy file stay on this machine");
}

void SettingsPage::activate(const Link &)
{
    m_sections->setFocus();
    refresh();
}

QVariantMap SettingsPage::place() const { return {{u"section"_s, m_sections->currentRow()}}; }

void SettingsPage::restore(const QVariantMap &place)
{
    m_sections->setCurrentRow(place.value(u"section"_s).toInt());
    refresh();
}

void SettingsPage::refresh()
{
    m_units->refresh();
    m_people->refresh();
    m_safety->refresh();
    m_reminders->refresh();
    if (m_spelling)
        m_spelling->refresh();
    m_appearance->refresh();
    struct Kept {
        QString institution, support, stages, retention;
    };
    context().store.ask(
        this,
        [](Office &office) -> Result<Kept> {
            const auto institution = office.setting(u"institution"_s);
            const auto support = office.setting(u"support-contact"_s);
            const auto stages = office.setting(u"optional-stages"_s);
            const auto retention = office.setting(kRetentionKey);
            for (const auto *one : {&institution, &support, &stages, &retention}) {
                if (!*one)
                    return tl::unexpected(one->error());
            }
            return Kept{*institution, *support, *stages, *retention};
        },
        [this](const Result<Kept> &kept) {
            if (!kept)
                return tell(kept.error());
            if (!m_institution->isModified())
                m_institution->setText(kept->institution);
            if (!m_support->isModified())
                m_support->setText(kept->support);
            m_privacy->setMonths(kept->retention.toInt());
            const QStringList on = kept->stages.split(u',', Qt::SkipEmptyParts);
            for (const auto &[id, box] : std::as_const(m_stages))
                box->setChecked(on.contains(id));
        });
}

void SettingsPage::choosePolicy()
{
    askOpenFiles(this, tr("Choose a policy file"), tr("Policy files (*.json)"), [this](const QStringList &paths) {
        const Result<Policy> policy = Policy::load(paths.first());
        if (!policy)
            return tell(policy.error());
        context().settings.setValue(kPolicyKey, paths.first());
        emit message(tr("%1 is in force from the next start.").arg(policy->title.in(interfaceLanguage())));
    });
}

} // namespace credence
