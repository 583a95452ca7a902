// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/skillsform.h"

#include "core/wording/wording.h"
#include "ui/proposals/entrylist.h"
#include "ui/proposals/fieldvalues.h"
#include "ui/widgets/codepicker.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/textfield.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kCodeWidth = 210; ///< pixels below which the two pickers go below each other

/// One skill: number, text, kind, remove.
class SkillRow final : public QWidget {
public:
    explicit SkillRow(QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(6, 4, 6, 0); // the text field has more room below than above
        row->setSpacing(6);
        number = new RowNumber(this);
        text = new TextField(1, 6, this);
        setInline(text);
        kind = new PillCombo(this);
        for (const SkillKind each : {SkillKind::Skill, SkillKind::Competency, SkillKind::Concept})
            kind->addItem(skillKindName(each), int(each));
        removal = iconButton(u"x"_s, SkillsForm::tr("Remove"), this);
        removal->setIconSize(QSize(12, 12));
        row->addWidget(number);
        row->addWidget(text, 1);
        row->addWidget(kind);
        row->addWidget(removal);
        setFocusProxy(text);
    }

    RowNumber *number;
    TextField *text;
    PillCombo *kind;
    QToolButton *removal;
};

SkillRow *skillRow(QWidget *row) { return static_cast<SkillRow *>(row); }

} // namespace

SkillsForm::SkillsForm(const FormContext &context, QWidget *parent)
    : Form(partName(6), {}, parent), m_list(new EntryList(tr("+ Add a skill…"), this)),
      m_cip(new CodePicker(CodeList::Cip, context.codes, this)),
      m_noc(new CodePicker(CodeList::Noc, context.codes, this))
{
    setHelpAnchor(this, u"skills"_s);
    FieldBlock *skills = block(u"skills"_s, tr("&Skills, competencies and concepts"), m_list);
    body()->addWidget(skills);
    m_list->addEdit()->setObjectName(u"skills.add"_s);
    connect(m_list, &EntryList::added, this, [this](const QString &text) {
        choose(u"skills"_s, [text](Proposal &p) { p.skills.append(Skill{.text = text}); });
    });

    connect(m_cip, &CodePicker::codesChanged, this,
            [this](const QStringList &codes) { choose(u"codes.cip"_s, [codes](Proposal &p) { p.cip = codes; }); });
    connect(m_noc, &CodePicker::codesChanged, this,
            [this](const QStringList &codes) { choose(u"codes.noc"_s, [codes](Proposal &p) { p.noc = codes; }); });
    body()->addWidget(new SideBySide(
        {block(u"codes.cip"_s, tr("&CIP 2021 — field of study"), m_cip,
               tr("Classification of Instructional Programs, Statistics Canada")),
         block(u"codes.noc"_s, tr("&NOC 2021 — occupations"), m_noc,
               tr("National Occupational Classification, Statistics Canada. Type a job title, such as “GIS "
                  "technician”. OAPSI can help with both codes."))},
        kCodeWidth, this));
    body()->addStretch(1);
}

void SkillsForm::loaded(const Proposal &proposal)
{
    setHelp(proposal.osap == OsapIntent::Yes
                ? tr("What will a learner be able to do on completion? CIP and NOC codes are required because this "
                     "proposal seeks OSAP eligibility.")
                : tr("What will a learner be able to do on completion? Name at least one, so specific that a piece of "
                     "work can show it. CIP and NOC codes are required only when OSAP eligibility is sought."));
    m_list->setCount(int(proposal.skills.size()), [this] { return makeRow(); });
    for (int index = 0; index < m_list->count(); ++index) {
        SkillRow *row = skillRow(m_list->row(index));
        const QString number = locale().toString(index + 1);
        row->text->setObjectName(u"field.skills[%1]"_s.arg(index));
        row->text->setText(proposal.skills.at(index).text);
        row->text->setAccessibleName(tr("Skill %1").arg(number));
        row->kind->setCurrentData(int(proposal.skills.at(index).kind));
        row->kind->setSpokenName(tr("Kind of skill %1").arg(number));
        row->number->setPlace(index + 1, m_list->count());
        row->removal->setAccessibleName(tr("Remove skill %1").arg(number));
    }
    m_cip->setCodes(proposal.cip);
    m_noc->setCodes(proposal.noc);
    if (isReadOnly())
        setReadOnly(true);
}

QWidget *SkillsForm::makeRow()
{
    auto *row = new SkillRow(m_list);
    connect(row->text, &TextField::edited, this, [this, row](const QString &text) {
        const int index = m_list->indexOf(row);
        type(u"skills"_s, [index, text](Proposal &p) {
            if (index >= 0 && index < p.skills.size())
                p.skills[index].text = text;
        });
    });
    connect(row->kind, &QComboBox::activated, this, [this, row] {
        const int index = m_list->indexOf(row);
        choose(u"skills"_s, [index, kind = SkillKind(row->kind->currentData().toInt())](Proposal &p) {
            if (index >= 0 && index < p.skills.size())
                p.skills[index].kind = kind;
        });
    });
    connect(row->removal, &QToolButton::clicked, this, [this, row] { remove(m_list->indexOf(row)); });
    connect(row->number, &RowNumber::removeRequested, this, [this, row] { remove(m_list->indexOf(row)); });
    connect(row->number, &RowNumber::moveRequested, this, [this, row](int by) { move(m_list->indexOf(row), by); });
    row->text->installEventFilter(this);
    return row;
}

void SkillsForm::remove(int index)
{
    emit edited({{u"skills"_s, u"assessment.items"_s}, [index](Proposal &p) { removeSkill(p, index); }, false});
    if (QWidget *next = textOf(std::min(index, m_list->count() - 1)))
        next->setFocus();
    else
        m_list->addEdit()->setFocus();
}

void SkillsForm::move(int from, int by)
{
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count() || isReadOnly())
        return;
    emit edited({{u"skills"_s, u"assessment.items"_s}, [from, to](Proposal &p) { moveSkill(p, from, to); }, false});
    if (QWidget *moved = textOf(to))
        moved->setFocus();
}

QWidget *SkillsForm::textOf(int index) const
{
    QWidget *row = m_list->row(index);
    return row ? skillRow(row)->text : nullptr;
}

bool SkillsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int index = m_list->indexOf(qobject_cast<QWidget *>(watched->parent()));
        const bool alt = key->modifiers() & Qt::AltModifier;
        if (index >= 0 && alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(index, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (index >= 0 && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            // A skill is one line: Enter goes on to the next.
            QWidget *next = textOf(index + 1);
            (next ? next : m_list->addEdit())->setFocus();
            return true;
        }
    }
    return Form::eventFilter(watched, event);
}

QWidget *SkillsForm::fieldWidget(const QString &path) const
{
    QWidget *found = Form::fieldWidget(path);
    return found ? found : path.startsWith("skills"_L1) ? m_list : nullptr;
}

void SkillsForm::commitPending() { m_list->commitPending(); }

void SkillsForm::setReadOnly(bool readOnly)
{
    Form::setReadOnly(readOnly);
    m_list->setReadOnly(readOnly);
    for (int index = 0; index < m_list->count(); ++index) {
        SkillRow *row = skillRow(m_list->row(index));
        row->number->setReadOnly(readOnly);
        row->text->setReadOnly(readOnly);
        row->kind->setEnabled(!readOnly);
        row->removal->setVisible(!readOnly);
    }
    m_cip->setReadOnly(readOnly);
    m_noc->setReadOnly(readOnly);
}

} // namespace credence
