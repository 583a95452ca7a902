// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/annexforms.h"

#include "core/wording/wording.h"
#include "ui/proposals/entrylist.h"
#include "ui/proposals/fieldvalues.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/helpanchor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPairWidth = 180;

QString dollars(qint64 cents) { return cents % 100 == 0 ? amountTextWhole(cents) : amountText(cents); }

/// A partner or a consultation: what it is called and the remove button above, the rest below.
class TwoLineRow : public QWidget {
public:
    explicit TwoLineRow(QWidget *parent) : QWidget(parent), name(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(6, 6, 6, 8);
        column->setSpacing(4);
        auto *top = new QHBoxLayout;
        setInline(name);
        removal = iconButton(u"x"_s, OsapForm::tr("Remove"), this);
        removal->setIconSize(QSize(12, 12));
        top->addWidget(name, 1);
        top->addWidget(removal);
        column->addLayout(top);
        setFocusProxy(name);
    }
    /// What stands below the name, folded where it is narrow.
    void setBelow(const QList<QWidget *> &fields, int fold, const QList<int> &stretch)
    {
        auto *below = new SideBySide(fields, fold, this, stretch);
        below->layout()->setContentsMargins(10, 0, 28, 0);
        layout()->addWidget(below);
    }

    QLineEdit *name;
    QToolButton *removal;
};

class PartnerRow final : public TwoLineRow {
public:
    explicit PartnerRow(QWidget *parent) : TwoLineRow(parent)
    {
        kind = new PillCombo(this);
        kind->addItem(OsapForm::tr("public or private?"), int(PartnerKind::None));
        for (const PartnerKind each : {PartnerKind::Public, PartnerKind::Private})
            kind->addItem(partnerKindName(each), int(each));
        roles = makeButton({}, ButtonKind::Normal, this);
        roles->setProperty("menu", true);
        auto *menu = new TickMenu(roles);
        for (const PartnerRole each : {PartnerRole::Proposal, PartnerRole::Design, PartnerRole::Delivery}) {
            QAction *action = menu->addAction(partnerRoleName(each));
            action->setCheckable(true);
            action->setData(int(each));
        }
        roles->setMenu(menu);
        agreement = new QLineEdit(this);
        agreement->setPlaceholderText(OsapForm::tr("state of the agreement"));
        roles->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setBelow({kind, roles, agreement}, 130, {0, 0, 1});
    }

    PillCombo *kind;
    QPushButton *roles;
    QLineEdit *agreement;
};

class TalkRow final : public TwoLineRow {
public:
    explicit TalkRow(QWidget *parent) : TwoLineRow(parent)
    {
        about = new QuietComboBox(this);
        about->setEditable(true);
        about->setInsertPolicy(QComboBox::NoInsert);
        about->addItems({OsapForm::tr("partners", "subject of a consultation"),
                         OsapForm::tr("stack", "subject of a consultation"),
                         OsapForm::tr("codes", "subject of a consultation")});
        about->lineEdit()->setPlaceholderText(OsapForm::tr("about"));
        about->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        date = new DateField(this);
        setBelow({date, about}, 150, {1, 1});
    }

    DateField *date;
    QuietComboBox *about;
};

void showLine(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

/// A text that is no date yet stays as it was typed while other fields change.
void showDate(DateField *field, QDate date)
{
    const bool same = field->property("shown").isValid() && field->property("shown").toDate() == date;
    field->setProperty("shown", date);
    if (!same || field->isAcceptable())
        field->setDate(date);
}

} // namespace

FeeForm::FeeForm(const FormContext &context, QWidget *parent)
    : Form(tr("Fee & delivery"),
           tr("The unit’s plan, which approvers need beside the seven parts. It never counts towards their "
              "completeness."),
           parent)
{
    setHelpAnchor(this, u"annex"_s);
    const Limits &limits = context.policy.limits;
    FieldBlock *fee = line(
        u"annex.fee"_s, tr("&Fee per learner, in dollars"), [](auto &p) -> auto & { return p.annex.fee; },
        tr("The framework suggests %1 to %2. Revenue comes directly to the unit.")
            .arg(dollars(limits.feeSuggestedMin), dollars(limits.feeSuggestedMax)));
    m_first = new DateField(this);
    m_first->setDefaultDate(earliestDelivery(context.clock.today(), false, limits));
    connect(m_first, &DateField::dateChanged, this, [this](QDate date) {
        type(u"annex.firstDelivery"_s, [date](Proposal &p) { p.annex.firstDelivery = date; });
    });
    onReadOnly([this](bool readOnly) { m_first->setReadOnly(readOnly); });
    FieldBlock *first = block(u"annex.firstDelivery"_s, tr("First &delivery wished"), m_first,
                              tr("A micro-credential may start on any day."));
    body()->addWidget(new SideBySide({fee, first}, kPairWidth, this));
    FieldBlock *reason = text(
        u"annex.feeReason"_s, tr("&Reasons for the fee"), [](auto &p) -> auto & { return p.annex.feeReason; }, 2, 8,
        tr("Three things to weigh: length, structure, demand. A higher price is defensible with a strong reputation or "
           "an explicit connection to employers."));
    reason->setOptional();
    body()->addWidget(reason);
    body()->addWidget(radios(
        u"annex.registration"_s, tr("Re&gistration"), [](auto &p) -> auto & { return p.annex.registration; },
        {{int(Registration::Scheduled), tr("Scheduled: cohorts with a first and a last day")},
         {int(Registration::Rolling), tr("Rolling: learners start when they register")},
         {int(Registration::None), tr("Not decided yet")}},
        tr("Rolling registration is for asynchronous delivery; instructor and unit agree on it.")));

    auto *audience = new QWidget(this);
    auto *column = new QVBoxLayout(audience);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    const std::pair<Audience, QString> kinds[] = {
        {Audience::ReSkill, tr("People who re-skill for other work")},
        {Audience::Upgrade, tr("People who upgrade the skills they have")},
        {Audience::NewSkills, tr("People who add skills to enter the market")},
        {Audience::PreDegree, tr("People who try university study before a degree")},
        {Audience::Graduate, tr("Graduates who advance or supplement their skills")},
        {Audience::CurrentStudents, tr("Current students")},
    };
    for (const auto &[kind, name] : kinds) {
        auto *box = new QCheckBox(audience);
        box->setProperty("audience", int(kind));
        column->addWidget(new ChoiceLine(box, name, audience));
        m_audience.append(box);
        connect(box, &QCheckBox::clicked, this, [this, kind = kind](bool on) {
            choose(u"annex.audience"_s, [kind, on](Proposal &p) {
                p.annex.audience.removeAll(kind);
                if (on)
                    p.annex.audience.append(kind);
                std::sort(p.annex.audience.begin(), p.annex.audience.end());
            });
        });
    }
    audience->setFocusProxy(m_audience.first());
    onReadOnly([audience](bool readOnly) { audience->setEnabled(!readOnly); });
    body()->addWidget(block(
        u"annex.audience"_s, tr("&Audience"), audience,
        tr("The most likely learner is 35 to 44 years old, holds a degree or diploma and earns less than $100,000; "
           "people of 55 to 66 are the least likely, and one graduate in three knows the term (framework §2, April "
           "2025).")));
    FieldBlock *ideal = text(
        u"annex.idealLearner"_s, tr("&Ideal learner"), [](auto &p) -> auto & { return p.annex.idealLearner; }, 2, 8,
        tr("Told to learners as a description, never as a requirement."));
    ideal->setOptional();
    body()->addWidget(ideal);

    FieldBlock *stack = line(
        u"annex.stack"_s, tr("Part of a &stack"), [](auto &p) -> auto & { return p.annex.stack; },
        tr("Name of the stack. Left empty it stands alone. A stack needs a conversation with OAPSI."));
    stack->setOptional();
    body()->addWidget(stack);
    body()->addWidget(tick(
        u"annex.tls.involved"_s, tr("&Teaching and Learning Services take part"),
        [](auto &p) -> auto & { return p.annex.tlsInvolved; }));
    m_estimate = line(
        u"annex.tls.estimate"_s, tr("TLS &cost estimate, in dollars"),
        [](auto &p) -> auto & { return p.annex.tlsEstimate; },
        tr("Ask TLS for it; intensive support is charged to the unit."));
    body()->addWidget(m_estimate);
    body()->addStretch(1);
}

void FeeForm::loaded(const Proposal &proposal)
{
    showDate(m_first, proposal.annex.firstDelivery);
    for (QCheckBox *box : std::as_const(m_audience))
        box->setChecked(proposal.annex.audience.contains(Audience(box->property("audience").toInt())));
    m_estimate->setVisible(proposal.annex.tlsInvolved || !proposal.annex.tlsEstimate.isEmpty());
}

OsapForm::OsapForm(const FormContext &context, QWidget *parent)
    : Form(tr("OSAP & partners"), tr("Whether the Ministry is asked, who takes part, and whom you have talked to."),
           parent),
      m_partners(new EntryList(tr("+ Add a partner…"), this)),
      m_talks(new EntryList(tr("+ Log a consultation with…"), this))
{
    setHelpAnchor(this, u"osap"_s);
    Q_UNUSED(context);
    body()->addWidget(radios(
        u"osap.intent"_s, tr("&OSAP eligibility"), [](auto &p) -> auto & { return p.osap; },
        {{int(OsapIntent::Yes), tr("Sought: the Ministry decides after the university has approved")},
         {int(OsapIntent::No), tr("Not sought")},
         {int(OsapIntent::Undecided), tr("Not decided yet")}},
        tr("Most learners pay from savings or through their employer; OSAP is not a significant factor in enrolment "
           "(framework §3c and Appendix 2, April 2025). It must be decided before you submit, because the route "
           "depends "
           "on it.")));
    m_before = tick(
        u"osap.beforeDelivery"_s, tr("OSAP must be decided &before the first delivery"),
        [](auto &p) -> auto & { return p.osapBeforeDelivery; });
    body()->addWidget(m_before);
    auto *definition = remarkLabel(
        tr("What the Ministry understands by a micro-credential: rapid, granular learning that may be tailored to an "
           "employer’s need, made with partners, and stacked."),
        this);
    body()->addWidget(definition);
    body()->addWidget(separatorLine(this));

    FieldBlock *partners = block(
        u"annex.partners"_s, tr("Industry &partners"), m_partners,
        tr("Public or private, none is fine. Worth exploring above all in healthcare, technology and "
           "manufacturing: about one learner in three comes through their employer (framework §3e, April 2025)."));
    m_partners->addEdit()->setObjectName(u"annex.partners.add"_s);
    connect(m_partners, &EntryList::added, this, [this](const QString &name) {
        choose(u"annex.partners"_s, [name](Proposal &p) { p.annex.partners.append(Partner{.name = name}); });
    });
    body()->addWidget(partners);

    FieldBlock *talks = block(
        u"annex.consultations"_s, tr("&Consultations"), m_talks,
        tr("OAPSI advises on partners, stacks and codes: apsi@carleton.ca. Log here when you have talked to them."));
    m_talks->addEdit()->setObjectName(u"annex.consultations.add"_s);
    connect(m_talks, &EntryList::added, this, [this](const QString &with) {
        choose(u"annex.consultations"_s,
               [with](Proposal &p) { p.annex.consultations.append(Consultation{.with = with}); });
    });
    body()->addWidget(talks);
    body()->addStretch(1);
}

void OsapForm::loaded(const Proposal &proposal)
{
    m_before->setVisible(proposal.osap != OsapIntent::No || proposal.osapBeforeDelivery);
    m_shown = proposal.annex.partners;
    m_partners->setCount(int(m_shown.size()), [this] { return makePartner(); });
    for (int index = 0; index < m_partners->count(); ++index) {
        auto *row = static_cast<PartnerRow *>(m_partners->row(index));
        const Partner &partner = m_shown.at(index);
        const QString path = u"field.annex.partners[%1]"_s.arg(index);
        const QString number = locale().toString(index + 1);
        row->name->setObjectName(path);
        row->name->setAccessibleName(fieldName(u"annex.partners[%1].name"_s.arg(index)));
        row->kind->setObjectName(path + ".kind"_L1);
        row->kind->setSpokenName(fieldName(u"annex.partners[%1].kind"_s.arg(index)));
        row->roles->setObjectName(path + ".roles"_L1);
        row->agreement->setObjectName(path + ".agreement"_L1);
        row->agreement->setAccessibleName(fieldName(u"annex.partners[%1].agreement"_s.arg(index)));
        row->removal->setAccessibleName(tr("Remove partner %1").arg(number));
        showLine(row->name, partner.name);
        showLine(row->agreement, partner.agreement);
        row->kind->setCurrentData(int(partner.kind));
        row->kind->updateGeometry();
        QStringList roles;
        for (const PartnerRole role : partner.roles)
            roles.append(partnerRoleName(role));
        row->roles->setText(roles.isEmpty() ? tr("takes part in…") : roles.join(u", "_s));
        row->roles->setAccessibleName(tr("Roles of partner %1: %2").arg(number, row->roles->text()));
    }
    const QList<Consultation> &talks = proposal.annex.consultations;
    m_talks->setCount(int(talks.size()), [this] { return makeTalk(); });
    for (int index = 0; index < m_talks->count(); ++index) {
        auto *row = static_cast<TalkRow *>(m_talks->row(index));
        const QString path = u"field.annex.consultations[%1]"_s.arg(index);
        row->name->setObjectName(path);
        row->name->setAccessibleName(fieldName(u"annex.consultations[%1].with"_s.arg(index)));
        row->date->setObjectName(path + ".date"_L1);
        row->date->edit()->setAccessibleName(fieldName(u"annex.consultations[%1].date"_s.arg(index)));
        row->about->setObjectName(path + ".about"_L1);
        row->about->setSpokenName(fieldName(u"annex.consultations[%1].about"_s.arg(index)));
        row->removal->setAccessibleName(tr("Remove consultation %1").arg(locale().toString(index + 1)));
        showLine(row->name, talks.at(index).with);
        showDate(row->date, talks.at(index).date);
        showLine(row->about->lineEdit(), talks.at(index).about);
    }
    if (isReadOnly())
        setReadOnly(true);
}

void OsapForm::editPartner(const QWidget *row, bool typing, std::function<void(Partner &)> change)
{
    const int index = m_partners->indexOf(row);
    emit edited({{u"annex.partners"_s},
                 [index, change = std::move(change)](Proposal &p) {
                     if (index >= 0 && index < p.annex.partners.size())
                         change(p.annex.partners[index]);
                 },
                 typing});
}

void OsapForm::editTalk(const QWidget *row, bool typing, std::function<void(Consultation &)> change)
{
    const int index = m_talks->indexOf(row);
    emit edited({{u"annex.consultations"_s},
                 [index, change = std::move(change)](Proposal &p) {
                     if (index >= 0 && index < p.annex.consultations.size())
                         change(p.annex.consultations[index]);
                 },
                 typing});
}

QWidget *OsapForm::makePartner()
{
    auto *row = new PartnerRow(m_partners);
    connect(row->name, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        editPartner(row, true, [text](Partner &partner) { partner.name = text; });
    });
    connect(row->agreement, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        editPartner(row, true, [text](Partner &partner) { partner.agreement = text; });
    });
    connect(row->kind, &QComboBox::activated, this, [this, row] {
        editPartner(row, false,
                    [kind = PartnerKind(row->kind->currentData().toInt())](Partner &partner) { partner.kind = kind; });
    });
    connect(row->roles->menu(), &QMenu::aboutToShow, this, [this, row] {
        const Partner partner = m_shown.value(m_partners->indexOf(row));
        for (QAction *action : row->roles->menu()->actions())
            action->setChecked(partner.roles.contains(PartnerRole(action->data().toInt())));
    });
    connect(row->roles->menu(), &QMenu::triggered, this, [this, row](const QAction *action) {
        editPartner(row, false,
                    [role = PartnerRole(action->data().toInt()), on = action->isChecked()](Partner &partner) {
                        partner.roles.removeAll(role);
                        if (on)
                            partner.roles.append(role);
                        std::sort(partner.roles.begin(), partner.roles.end());
                    });
    });
    connect(row->removal, &QToolButton::clicked, this, [this, row] {
        const int index = m_partners->indexOf(row);
        m_partners->addEdit()->setFocus();
        choose(u"annex.partners"_s, [index](Proposal &p) {
            if (index >= 0 && index < p.annex.partners.size())
                p.annex.partners.removeAt(index);
        });
    });
    return row;
}

QWidget *OsapForm::makeTalk()
{
    auto *row = new TalkRow(m_talks);
    connect(row->name, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        editTalk(row, true, [text](Consultation &talk) { talk.with = text; });
    });
    connect(row->date, &DateField::dateChanged, this,
            [this, row](QDate date) { editTalk(row, true, [date](Consultation &talk) { talk.date = date; }); });
    const auto about = [this, row](const QString &text) {
        editTalk(row, true, [text](Consultation &talk) { talk.about = text; });
    };
    connect(row->about->lineEdit(), &QLineEdit::textEdited, this, about);
    connect(row->about, &QComboBox::textActivated, this, about);
    connect(row->removal, &QToolButton::clicked, this, [this, row] {
        const int index = m_talks->indexOf(row);
        m_talks->addEdit()->setFocus();
        choose(u"annex.consultations"_s, [index](Proposal &p) {
            if (index >= 0 && index < p.annex.consultations.size())
                p.annex.consultations.removeAt(index);
        });
    });
    return row;
}

QWidget *OsapForm::fieldWidget(const QString &path) const
{
    if (QWidget *found = Form::fieldWidget(path))
        return found;
    return path.startsWith("annex.partners"_L1)        ? m_partners
           : path.startsWith("annex.consultations"_L1) ? m_talks
                                                       : nullptr;
}

void OsapForm::commitPending()
{
    m_partners->commitPending();
    m_talks->commitPending();
}

void OsapForm::setReadOnly(bool readOnly)
{
    Form::setReadOnly(readOnly);
    for (EntryList *list : {m_partners, m_talks})
        list->setReadOnly(readOnly);
    for (int index = 0; index < m_partners->count(); ++index) {
        auto *row = static_cast<PartnerRow *>(m_partners->row(index));
        row->name->setReadOnly(readOnly);
        row->agreement->setReadOnly(readOnly);
        row->kind->setEnabled(!readOnly);
        row->roles->setEnabled(!readOnly);
        row->removal->setVisible(!readOnly);
    }
    for (int index = 0; index < m_talks->count(); ++index) {
        auto *row = static_cast<TalkRow *>(m_talks->row(index));
        row->name->setReadOnly(readOnly);
        row->date->setReadOnly(readOnly);
        row->about->setEnabled(!readOnly);
        row->removal->setVisible(!readOnly);
    }
}

} // namespace credence
