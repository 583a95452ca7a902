// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/form.h"

#include "core/wording/wording.h"
#include "ui/proposals/entrylist.h"
#include "ui/proposals/fieldvalues.h"
#include "ui/proposals/foldlayout.h"
#include "ui/widgets/hints.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace credence {

Form::Form(const QString &heading, const QString &help, QWidget *parent)
    : QWidget(parent), m_body(new QVBoxLayout(this)), m_help(remarkLabel(help, this))
{
    m_body->setContentsMargins(22, 18, 22, 18);
    m_body->setSpacing(14);
    auto *title = new TextLabel(heading, TextSize::Heading, QFont::DemiBold, this);
    title->setWordWrap(true);
    m_body->addWidget(title);
    m_body->addWidget(m_help);
    setHelp(help);
    setAccessibleName(heading);
}

void Form::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    setHint(m_help, !help.isEmpty());
}

void Form::load(const Proposal &proposal)
{
    for (const auto &loader : std::as_const(m_loaders))
        loader(proposal);
    loaded(proposal);
}

void Form::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto &freeze : std::as_const(m_freezers))
        freeze(readOnly);
}

FieldBlock *Form::block(const QString &path, const QString &label, QWidget *field, const QString &hint)
{
    field->setObjectName(u"field."_s + path);
    auto *made = new FieldBlock(label, field, hint, this);
    // Its height follows from its width; a largest height would cut wrapped words.
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_blocks.append({made, path, hint, {}});
    return made;
}

namespace {

/// Puts a red frame around a field and says why, or takes it away.
void markProblem(QWidget *field, const QString &problem)
{
    if (field->property("problem").toBool() == !problem.isEmpty() && field->toolTip() == problem)
        return;
    field->setProperty("problem", !problem.isEmpty());
    field->setToolTip(problem);
    field->setAccessibleDescription(problem);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

QWidget *Form::problemWidget(const Finding &finding) const { return findChild<QWidget *>(u"field."_s + finding.field); }

void Form::setFindings(const QList<Finding> &findings)
{
    const QList<QPointer<QWidget>> before = std::exchange(m_marked, {});
    for (const Finding &finding : findings) {
        const bool inList = finding.severity == Severity::Error && finding.field.contains(u'[');
        QWidget *field = inList ? problemWidget(finding) : nullptr;
        if (!field || m_marked.contains(field))
            continue;
        m_marked.append(field);
        markProblem(field, findingTitle(finding));
    }
    for (const QPointer<QWidget> &field : before) {
        if (field && !m_marked.contains(field))
            markProblem(field, {});
    }
    for (Marked &marked : m_blocks) {
        QString problem;
        for (const Finding &finding : findings) {
            const bool missing = finding.rule.endsWith("missing"_L1) || finding.rule.endsWith("undecided"_L1);
            if (finding.severity == Severity::Error && !missing && wholeField(finding.field) == marked.path) {
                problem = findingTitle(finding);
                break;
            }
        }
        if (problem == marked.problem)
            continue;
        marked.problem = problem;
        if (problem.isEmpty())
            marked.block->setHint(marked.hint);
        else
            marked.block->setHint(problem, Tone::Danger);
        if (auto *list = qobject_cast<EntryList *>(marked.block->field()))
            markProblem(list->addEdit(), {}); // it is an entry that is wrong, and that is marked
    }
}

QWidget *Form::fieldWidget(const QString &path) const
{
    if (auto *exact = findChild<QWidget *>(u"field."_s + path))
        return exact;
    return findChild<QWidget *>(u"field."_s + wholeField(path));
}

void Form::addSpace(int pixels) { m_body->addSpacing(pixels); }

void Form::type(const QString &path, std::function<void(Proposal &)> apply)
{
    emit edited({{path}, std::move(apply), true});
}

void Form::choose(const QString &path, std::function<void(Proposal &)> apply)
{
    emit edited({{path}, std::move(apply), false});
}

// ---- fields

QLineEdit *Form::makeLine() { return new QLineEdit(this); }

void Form::showText(QLineEdit *edit, const QString &text)
{
    // "36 " is kept as "36": the field that is typed into stays as it is.
    if (edit->text() != text && !(edit->hasFocus() && edit->text().trimmed() == text))
        edit->setText(text);
}

QWidget *Form::makeText(int least, int most, std::function<void(const QString &)> edited)
{
    auto *field = new TextField(least, most, this);
    connect(field, &TextField::edited, this, std::move(edited));
    onReadOnly([field](bool readOnly) { field->setReadOnly(readOnly); });
    return field;
}

void Form::showLongText(QWidget *field, const QString &text) { static_cast<TextField *>(field)->setText(text); }

QWidget *Form::makeRadios(const QList<std::pair<int, QString>> &options, std::function<void(int)> chosen)
{
    auto *group = new RadioGroup(options, this);
    connect(group, &RadioGroup::chosenByUser, this, std::move(chosen));
    onReadOnly([group](bool readOnly) { group->setEnabled(!readOnly); });
    return group;
}

void Form::showRadio(QWidget *group, int chosen) { static_cast<RadioGroup *>(group)->setChosen(chosen); }

QWidget *Form::makeCombo(const QList<std::pair<QVariant, QString>> &options,
                         std::function<void(const QVariant &)> chosen)
{
    auto *box = new QuietComboBox(this);
    for (const auto &[value, name] : options)
        box->addItem(name, value);
    connect(box, &QComboBox::activated, this,
            [box, chosen = std::move(chosen)](int index) { chosen(box->itemData(index)); });
    onReadOnly([box](bool readOnly) { box->setEnabled(!readOnly); });
    return box;
}

void Form::showCombo(QWidget *box, const QVariant &value) { static_cast<QuietComboBox *>(box)->setCurrentData(value); }

QCheckBox *Form::makeTick(const QString &path, std::function<void(bool)> ticked)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(u"field."_s + path);
    connect(box, &QCheckBox::clicked, this, std::move(ticked));
    return box;
}

QWidget *Form::tickLine(QCheckBox *box, const QString &label)
{
    auto *line = new ChoiceLine(box, label, this);
    onReadOnly([line](bool readOnly) { line->setEnabled(!readOnly); });
    return line;
}

void Form::showTick(QCheckBox *box, bool on) { box->setChecked(on); }

// ---- ChoiceLine

ChoiceLine::ChoiceLine(QAbstractButton *button, const QString &text, QWidget *parent)
    : QWidget(parent), m_button(button)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *words = new TextLabel(text, TextSize::Body, QFont::Normal, this);
    words->setWordWrap(true);
    words->setBuddy(button);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    setFocusProxy(button);
}

void ChoiceLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

// ---- RadioGroup

RadioGroup::RadioGroup(const QList<std::pair<int, QString>> &options, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    for (const auto &[value, name] : options) {
        auto *button = new QRadioButton(this);
        m_group->addButton(button, value);
        column->addWidget(new ChoiceLine(button, name, this));
        if (!focusProxy())
            setFocusProxy(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &RadioGroup::chosenByUser);
}

int RadioGroup::chosen() const { return m_group->checkedId(); }

void RadioGroup::setChosen(int value)
{
    if (value == m_group->checkedId())
        return;
    if (QAbstractButton *button = m_group->button(value)) {
        button->setChecked(true);
        setFocusProxy(button);
        // Tab stops at the chosen one, the arrows go on from there; Qt does this only once one of them had the focus.
        for (QAbstractButton *each : m_group->buttons())
            each->setFocusPolicy(each == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

// ---- SideBySide

SideBySide::SideBySide(const QList<QWidget *> &fields, int least, QWidget *parent, const QList<int> &stretch)
    : QWidget(parent)
{
    auto *fold = new FoldLayout(least, stretch, this);
    for (QWidget *field : fields)
        fold->addWidget(field);
}

} // namespace credence
