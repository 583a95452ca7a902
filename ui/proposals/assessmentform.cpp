// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/assessmentform.h"

#include "core/wording/wording.h"
#include "ui/proposals/entrylist.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/helpanchor.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kFold = 210; ///< pixels, half of the width below which the numbers go below the skills

/// One piece of work: title and remove above; skills, due week and feedback days below.
class ItemRow final : public QWidget {
public:
    explicit ItemRow(QWidget *parent) : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(6, 6, 6, 8);
        column->setSpacing(4);
        auto *top = new QHBoxLayout;
        title = new QLineEdit(this);
        setInline(title);
        removal = iconButton(u"x"_s, AssessmentForm::tr("Remove"), this);
        removal->setIconSize(QSize(12, 12));
        top->addWidget(title, 1);
        top->addWidget(removal);
        column->addLayout(top);
        skills = makeButton({}, ButtonKind::Normal, this);
        skills->setProperty("menu", true);
        skills->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        menu = new TickMenu(skills);
        skills->setMenu(menu);
        auto *numbers = new QWidget(this);
        auto *below = new QHBoxLayout(numbers);
        below->setContentsMargins(0, 0, 0, 0);
        below->setSpacing(6);
        week = number();
        days = number();
        below->addWidget(caption(AssessmentForm::tr("due in week"), week));
        below->addWidget(week);
        below->addSpacing(6);
        below->addWidget(caption(AssessmentForm::tr("feedback days"), days));
        below->addWidget(days);
        numbers->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *fold = new SideBySide({skills, numbers}, kFold, this, {1, 0});
        fold->layout()->setContentsMargins(10, 0, 28, 0);
        column->addWidget(fold);
        setFocusProxy(title);
    }

    QLineEdit *title;
    QLineEdit *week;
    QLineEdit *days;
    QPushButton *skills;
    TickMenu *menu;
    QToolButton *removal;
    QList<int> ticked;

private:
    QLineEdit *number()
    {
        auto *edit = new QLineEdit(this);
        edit->setFixedWidth(52);
        return edit;
    }
    QLabel *caption(const QString &text, QWidget *field)
    {
        auto *label = new ElideLabel(text, TextSize::Small, QFont::Normal, this);
        label->setMuted();
        label->setBuddy(field);
        return label;
    }
};

ItemRow *itemRow(QWidget *row) { return static_cast<ItemRow *>(row); }

void showLine(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text.trimmed() || !edit->hasFocus()) {
        if (edit->text() != text)
            edit->setText(text);
    }
}

} // namespace

AssessmentForm::AssessmentForm(const FormContext &, QWidget *parent)
    : Form(partName(7),
           tr("How does a learner show each skill, and how soon do they hear back? In a few weeks, feedback that comes "
              "late comes too late."),
           parent),
      m_list(new EntryList(tr("+ Add a piece of work…"), this))
{
    setHelpAnchor(this, u"assessment"_s);
    body()->addWidget(text(
        u"assessment.strategy"_s, tr("&Strategy"), [](auto &p) -> auto & { return p.assessmentStrategy; }, 5, 14));
    m_rolling = text(
        u"assessment.feedbackRolling"_s, tr("Feedback in &asynchronous delivery"),
        [](auto &p) -> auto & { return p.feedbackRolling; }, 2, 8,
        tr("How learners who start on different days get timely feedback."));
    m_synchronous = text(
        u"assessment.feedbackSynchronous"_s, tr("Feedback in s&ynchronous delivery"),
        [](auto &p) -> auto & { return p.feedbackSynchronous; }, 2, 8,
        tr("How a group that moves together gets timely feedback."));
    body()->addWidget(m_rolling);
    body()->addWidget(m_synchronous);
    FieldBlock *items = block(u"assessment.items"_s, tr("Pieces of &work"), m_list,
                              tr("Tick for each the skills it assesses: every skill named in part 6 should be assessed "
                                 "by one."));
    items->setOptional();
    body()->addWidget(items);
    body()->addStretch(1);
    m_list->addEdit()->setObjectName(u"assessment.items.add"_s);
    connect(m_list, &EntryList::added, this, [this](const QString &title) {
        choose(u"assessment.items"_s, [title](Proposal &p) { p.items.append(AssessmentItem{.title = title}); });
    });
}

void AssessmentForm::loaded(const Proposal &proposal)
{
    // Asked for each way of delivery chosen (R94); what was written before stays in sight.
    const bool both = proposal.timing == Timing::Both || proposal.timing == Timing::None;
    m_rolling->setVisible(both || proposal.timing == Timing::Asynchronous || !proposal.feedbackRolling.isEmpty());
    m_synchronous->setVisible(both || proposal.timing == Timing::Synchronous ||
                              !proposal.feedbackSynchronous.isEmpty());
    m_skills = proposal.skills;
    m_list->setCount(int(proposal.items.size()), [this] { return makeRow(); });
    for (int index = 0; index < m_list->count(); ++index) {
        const AssessmentItem &item = proposal.items.at(index);
        ItemRow *row = itemRow(m_list->row(index));
        const QString number = locale().toString(index + 1);
        row->title->setObjectName(u"field.assessment.items[%1]"_s.arg(index));
        row->title->setAccessibleName(tr("Piece of work %1").arg(number));
        row->week->setObjectName(u"field.assessment.items[%1].dueWeek"_s.arg(index));
        row->week->setAccessibleName(fieldName(u"assessment.items[%1].dueWeek"_s.arg(index)));
        row->days->setObjectName(u"field.assessment.items[%1].feedbackDays"_s.arg(index));
        row->days->setAccessibleName(fieldName(u"assessment.items[%1].feedbackDays"_s.arg(index)));
        row->skills->setObjectName(u"field.assessment.items[%1].skills"_s.arg(index));
        row->removal->setAccessibleName(tr("Remove piece of work %1").arg(number));
        showLine(row->title, item.title);
        showLine(row->week, item.dueWeek.text);
        showLine(row->days, item.feedbackDays.text);
        row->ticked = item.skills;
        QStringList ticked;
        for (int skill = 0; skill < m_skills.size(); ++skill) {
            if (item.skills.contains(skill))
                ticked.append(locale().toString(skill + 1));
        }
        row->skills->setText(ticked.isEmpty()
                                 ? tr("No skill ticked")
                                 : tr("Skill(s) %1", nullptr, int(ticked.size())).arg(ticked.join(u", "_s)));
        row->skills->setAccessibleName(tr("Skills assessed by piece of work %1: %2").arg(number, row->skills->text()));
    }
    if (isReadOnly())
        setReadOnly(true);
}

void AssessmentForm::editItem(const QWidget *row, bool typing, std::function<void(AssessmentItem &)> change)
{
    const int index = m_list->indexOf(row);
    emit edited({{u"assessment.items"_s},
                 [index, change = std::move(change)](Proposal &p) {
                     if (index >= 0 && index < p.items.size())
                         change(p.items[index]);
                 },
                 typing});
}

QWidget *AssessmentForm::makeRow()
{
    auto *row = new ItemRow(m_list);
    connect(row->title, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        editItem(row, true, [text](AssessmentItem &item) { item.title = text; });
    });
    connect(row->week, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        editItem(row, true, [text](AssessmentItem &item) { item.dueWeek.text = text.trimmed(); });
    });
    connect(row->days, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        editItem(row, true, [text](AssessmentItem &item) { item.feedbackDays.text = text.trimmed(); });
    });
    connect(row->removal, &QToolButton::clicked, this, [this, row] {
        const int index = m_list->indexOf(row);
        choose(u"assessment.items"_s, [index](Proposal &p) {
            if (index >= 0 && index < p.items.size())
                p.items.removeAt(index);
        });
        QWidget *next = m_list->row(std::min(index, m_list->count() - 1));
        (next ? next : m_list->addEdit())->setFocus();
    });
    // The skills are those of part 6 at the moment the menu opens.
    connect(row->menu, &QMenu::aboutToShow, this, [this, row] {
        row->menu->clear();
        QAction *heading =
            row->menu->addAction(m_skills.isEmpty() ? tr("No skill is named in part 6 yet") : tr("Assesses"));
        heading->setEnabled(false);
        for (int skill = 0; skill < m_skills.size(); ++skill) {
            QString words = m_skills.at(skill).text.simplified();
            words = row->menu->fontMetrics().elidedText(words, Qt::ElideRight, 320).replace(u'&', u"&&"_s);
            QAction *action = row->menu->addAction(
                tr("%1  %2", "number and text of a skill").arg(locale().toString(skill + 1), words));
            action->setCheckable(true);
            const QString path = row->skills->objectName();
            action->setObjectName(u"%1.%2"_s.arg(path, QString::number(skill)));
            action->setChecked(row->ticked.contains(skill));
            connect(action, &QAction::toggled, this, [this, row, skill](bool on) {
                editItem(row, false, [skill, on](AssessmentItem &item) {
                    item.skills.removeAll(skill);
                    if (on)
                        item.skills.append(skill);
                    std::sort(item.skills.begin(), item.skills.end());
                });
            });
        }
    });
    return row;
}

QWidget *AssessmentForm::fieldWidget(const QString &path) const
{
    QWidget *found = Form::fieldWidget(path);
    return found ? found : path.startsWith("assessment.items"_L1) ? m_list : nullptr;
}

QWidget *AssessmentForm::problemWidget(const Finding &finding) const
{
    return findChild<QWidget *>(u"field."_s + finding.field + ".dueWeek"_L1);
}

void AssessmentForm::commitPending() { m_list->commitPending(); }

void AssessmentForm::setReadOnly(bool readOnly)
{
    Form::setReadOnly(readOnly);
    m_list->setReadOnly(readOnly);
    for (int index = 0; index < m_list->count(); ++index) {
        ItemRow *row = itemRow(m_list->row(index));
        for (QLineEdit *edit : {row->title, row->week, row->days})
            edit->setReadOnly(readOnly);
        row->skills->setEnabled(!readOnly);
        row->removal->setVisible(!readOnly);
    }
}

} // namespace credence
