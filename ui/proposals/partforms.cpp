// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/partforms.h"

#include "core/wording/wording.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/plainhint.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPairWidth = 180; ///< pixels below which two fields go below each other

QString number(int value) { return QLocale().toString(value); }

/// Offers what is known already while a name is typed; anything else may be typed as well.
void offer(QLineEdit *edit, QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    if (!edit->completer()) {
        auto *completer = new QCompleter(new QStringListModel(edit), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    static_cast<QStringListModel *>(edit->completer()->model())->setStringList(names);
}

} // namespace

NameForm::NameForm(const FormContext &, QWidget *parent)
    : Form(partName(1),
           tr("A title is enough to begin with. Everything else can wait; nothing has to be right before "
              "it is submitted."),
           parent)
{
    setHelpAnchor(this, u"part-name"_s);
    FieldBlock *name = line(
        u"courseName"_s, tr("Course &name"), [](auto &p) -> auto & { return p.courseName; });
    body()->addWidget(name);

    FieldBlock *unit = line(
        u"unit.name"_s, tr("&Unit"), [](auto &p) -> auto & { return p.unit; });
    FieldBlock *faculty = line(
        u"unit.faculty"_s, tr("&Faculty"), [](auto &p) -> auto & { return p.faculty; });
    m_unit = qobject_cast<QLineEdit *>(unit->field());
    m_faculty = qobject_cast<QLineEdit *>(faculty->field());
    body()->addWidget(new SideBySide({unit, faculty}, kPairWidth, this));

    FieldBlock *proposer = line(
        u"proposer.name"_s, tr("&Proposer"), [](auto &p) -> auto & { return p.proposerName; },
        tr("Who speaks for it before the committees."));
    m_proposer = qobject_cast<QLineEdit *>(proposer->field());
    FieldBlock *role =
        combo(u"proposer.role"_s, tr("Proposer’s &role"), [](auto &p) -> auto & { return p.proposerRole; },
              {{int(ProposerRole::None), tr("Not chosen yet")},
               {int(ProposerRole::FacultyMember), tr("Faculty member")},
               {int(ProposerRole::ContractInstructor), tr("Contract instructor")},
               {int(ProposerRole::Chair), tr("Department chair")},
               {int(ProposerRole::Dean), tr("Faculty Dean")}});
    body()->addWidget(new SideBySide({proposer, role}, kPairWidth, this));

    FieldBlock *entered = line(
        u"enteredBy"_s, tr("&Entered by"), [](auto &p) -> auto & { return p.enteredBy; },
        tr("When somebody else types it in."));
    entered->setOptional();
    FieldBlock *language =
        combo(u"language"_s, tr("&Language of the texts"), [](auto &p) -> auto & { return p.language; },
              {{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}});
    body()->addWidget(new SideBySide({entered, language}, kPairWidth, this));
    body()->addStretch(1);
}

void NameForm::setSurroundings(const Surroundings &around)
{
    m_units = around.units;
    QStringList units;
    QStringList faculties;
    for (const Unit &unit : around.units) {
        units.append(unit.name);
        faculties.append(unit.faculty);
    }
    QStringList people;
    for (const Person &person : around.people)
        people.append(person.name);
    offer(m_unit, units);
    offer(m_faculty, faculties);
    offer(m_proposer, people);
    if (!m_unit->property("offered").toBool()) {
        m_unit->setProperty("offered", true);
        connect(m_unit->completer(), qOverload<const QString &>(&QCompleter::activated), this, &NameForm::unitEdited);
        const std::pair<QLineEdit *, QString Proposal::*> others[] = {{m_faculty, &Proposal::faculty},
                                                                      {m_proposer, &Proposal::proposerName}};
        for (const auto &[edit, member] : others) {
            const QString path = edit->objectName().mid(int(qstrlen("field.")));
            connect(edit->completer(), qOverload<const QString &>(&QCompleter::activated), this,
                    [this, path, member = member](const QString &text) {
                        choose(path, [member, text](Proposal &p) { p.*member = text; });
                    });
        }
    }
}

void NameForm::unitEdited(const QString &name)
{
    const auto known =
        std::find_if(m_units.cbegin(), m_units.cend(), [&](const Unit &unit) { return unit.name == name; });
    const QString faculty = known == m_units.cend() ? QString() : known->faculty;
    emit edited({{u"unit.name"_s, u"unit.faculty"_s},
                 [name, faculty](Proposal &p) {
                     p.unit = name;
                     if (!faculty.isEmpty())
                         p.faculty = faculty;
                 },
                 false});
}

LengthForm::LengthForm(const FormContext &context, QWidget *parent) : Form(partName(2), {}, parent)
{
    setHelpAnchor(this, u"part-length"_s);
    const Limits &limits = context.policy.limits;
    setHelp(tr("Competencies, not contact hours, set the length. For comparison: a half-credit course is three hours a "
               "week for 12 to 15 weeks, usually %1 to %2 hours.")
                .arg(number(limits.halfCreditHoursMin), number(limits.halfCreditHoursMax)));
    FieldBlock *hours = line(
        u"length.hours"_s, tr("&Instructional hours"), [](auto &p) -> auto & { return p.hours; },
        tr("A whole number from %1 to %2.").arg(number(limits.hoursMin), number(limits.hoursMax)));
    FieldBlock *weeks = line(
        u"length.weeks"_s, tr("&Weeks"), [](auto &p) -> auto & { return p.weeks; },
        tr("From first to last day, %1 to %2.").arg(number(limits.weeksMin), number(limits.weeksMax)));
    FieldBlock *cap = line(
        u"length.capWeeks"_s, tr("Completion &cap in weeks"), [](auto &p) -> auto & { return p.capWeeks; },
        tr("A learner who has not finished by then fails automatically. Left empty it is %1.")
            .arg(number(limits.capMax)));
    cap->setOptional();
    body()->addWidget(new SideBySide({hours, weeks}, kPairWidth, this));
    body()->addWidget(cap);
    FieldBlock *source = line(
        u"annex.sourceCourse"_s, tr("Derived from a &degree course"),
        [](auto &p) -> auto & { return p.annex.sourceCourse; },
        tr("Code or title, where there is one. A micro-credential should add skills rather than break a course into "
           "pieces."));
    source->setOptional();
    body()->addWidget(source);
    body()->addStretch(1);
}

ModalityForm::ModalityForm(const FormContext &, QWidget *parent)
    : Form(partName(3),
           tr("Online and asynchronous is the most flexible and the one learners prefer. Hybrid or online "
              "is recommended, not required; every combination is accepted."),
           parent)
{
    setHelpAnchor(this, u"part-modality"_s);
    FieldBlock *place = radios(u"modality.place"_s, tr("&Place"), [](auto &p) -> auto & { return p.place; },
                               {{int(Place::Online), tr("Online")},
                                {int(Place::Hybrid), tr("Hybrid: partly online, partly in a room")},
                                {int(Place::InPerson), tr("In person")},
                                {int(Place::None), tr("Not decided yet")}});
    FieldBlock *timing = radios(u"modality.timing"_s, tr("&Timing"), [](auto &p) -> auto & { return p.timing; },
                                {{int(Timing::Asynchronous), tr("Asynchronous: each learner in their own time")},
                                 {int(Timing::Synchronous), tr("Synchronous: all at the same time")},
                                 {int(Timing::Both), tr("Both, in turn")},
                                 {int(Timing::None), tr("Not decided yet")}});
    body()->addWidget(place);
    body()->addWidget(timing);
    body()->addWidget(remarkLabel(
        tr("Whether learners register for set dates or at any time is chosen under “Fee & delivery”."), this));
    body()->addStretch(1);
}

SummaryForm::SummaryForm(const FormContext &, QWidget *parent)
    : Form(partName(4),
           tr("For a general audience and for promotion. Three things make people sign up: what it costs and saves "
              "them, the institution’s reputation, and its connection to employers. Speak to all three."),
           parent)
{
    setHelpAnchor(this, u"part-summary"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(text(
        u"summary"_s, tr("&Summary"), [](auto &p) -> auto & { return p.summary; }, 8, 18,
        tr("Plain words, no course codes. Learners choose by this text.")));
    auto *hint = new PlainHint(this);
    onLoad([hint](const Proposal &p) { hint->setText(p.summary, p.language); });
    column->addWidget(hint);
    body()->addLayout(column);
    body()->addStretch(1);
}

RationaleForm::RationaleForm(const FormContext &, QWidget *parent)
    : Form(partName(5),
           tr("For those who approve: why this micro-credential, why here and why now. It is not the "
              "summary again."),
           parent)
{
    setHelpAnchor(this, u"part-rationale"_s);
    body()->addWidget(text(
        u"rationale.text"_s, tr("&Rationale"), [](auto &p) -> auto & { return p.rationale; }, 7, 16));
    body()->addWidget(text(
        u"rationale.labourMarketNeed"_s, tr("&Labour-market need"),
        [](auto &p) -> auto & { return p.labourMarketNeed; }, 4, 10,
        tr("Which employers ask for it, and how do you know? Postings, letters, a survey, a "
           "partner.")));
    body()->addStretch(1);
}

} // namespace credence
