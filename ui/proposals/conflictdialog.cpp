// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/conflictdialog.h"

#include "core/proposal/difference.h"
#include "core/wording/wording.h"
#include "ui/proposals/fieldvalues.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/screenroom.h"
#include "ui/widgets/scrollarea.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace credence {

ConflictDialog::ConflictDialog(const Sides &sides, const CodeBook &codes, QWidget *parent)
    : QDialog(parent), m_sides(sides), m_codes(codes)
{
    setHelpAnchor(this, u"conflict"_s);
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Changed elsewhere"));
    resizeToRoom(this, QSize(760, 560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    auto *said = new TextLabel(
        sides.frozen
            ? tr("Somebody moved this proposal on while you were writing: its text is frozen now. Your version can be "
                 "kept as a new draft.")
            : tr("Somebody else saved this proposal while you were writing. Choose for each field what stands; what "
                 "you "
                 "give up comes back with Undo."),
        TextSize::Body, QFont::Normal, this);
    said->setWordWrap(true);
    column->addWidget(said);
    column->addWidget(makeScrollArea(makeChoices(), {}, this), 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, ButtonKind kind, auto act) {
        QPushButton *button = makeButton(text, kind, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    if (sides.frozen) {
        buttons->addStretch(1);
        add(tr("Drop mine"), u"conflict.drop"_s, ButtonKind::Danger, [this] {
            emit theirsWanted();
            accept();
        });
        add(tr("Keep mine as a new draft"), u"conflict.draft"_s, ButtonKind::Primary, [this] {
            emit draftWanted();
            accept();
        })->setDefault(true);
    } else {
        add(tr("All &theirs"), u"conflict.theirs"_s, ButtonKind::Normal, [this] { chooseAll(false); });
        add(tr("All &mine"), u"conflict.mine"_s, ButtonKind::Normal, [this] { chooseAll(true); });
        buttons->addStretch(1);
        add(tr("Save these choices"), u"conflict.save"_s, ButtonKind::Primary, [this] {
            emit chosen(merged());
            accept();
        })->setDefault(true);
    }
    column->addLayout(buttons);
    connect(this, &QDialog::rejected, this, &ConflictDialog::later);
}

QWidget *ConflictDialog::makeChoices()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    QStringList ours;
    for (const FieldDifference &difference : compare(m_sides.base, m_sides.mine))
        ours.append(wholeField(difference.field));
    QStringList seen;
    for (const FieldDifference &difference : compare(m_sides.theirs, m_sides.mine)) {
        const QString field = wholeField(difference.field);
        if (seen.contains(field))
            continue;
        seen.append(field);
        column->addWidget(makeChoice(field, ours.contains(field)));
    }
    if (seen.isEmpty())
        column->addWidget(remarkLabel(tr("Both say the same."), list));
    column->addStretch(1);
    return list;
}

QWidget *ConflictDialog::makeChoice(const QString &field, bool preferMine)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString name = fieldName(field);
    auto *label = new TextLabel(name, TextSize::Body, QFont::DemiBold, block);
    label->setSecondary();
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *theirs = new QRadioButton(tr("Theirs"), block);
    auto *mine = new QRadioButton(tr("Mine"), block);
    theirs->setAccessibleName(tr("%1: theirs", "a field").arg(name));
    mine->setAccessibleName(tr("%1: mine", "a field").arg(name));
    theirs->setObjectName(u"conflict.theirs."_s + field);
    mine->setObjectName(u"conflict.mine."_s + field);
    auto *group = new QButtonGroup(block);
    group->addButton(theirs);
    group->addButton(mine);
    (preferMine ? mine : theirs)->setChecked(true);
    theirs->setVisible(!m_sides.frozen);
    mine->setVisible(!m_sides.frozen);
    row->addWidget(makeSide(theirs, fieldText(m_sides.theirs, field, m_codes)), 1);
    row->addWidget(makeSide(mine, fieldText(m_sides.mine, field, m_codes)), 1);
    column->addLayout(row);
    m_choices.append({field, theirs, mine});
    return block;
}

QWidget *ConflictDialog::makeSide(QRadioButton *button, const QString &text)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(button);
    if (m_sides.frozen)
        column->addWidget(sectionLabel(button->text(), side));
    auto *words = new TextLabel(text.isEmpty() ? tr("not filled in") : text, TextSize::Body, QFont::Normal, side);
    words->setWordWrap(true);
    words->setMuted(text.isEmpty());
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setContentsMargins(m_sides.frozen ? 0 : 20, 0, 0, 0);
    column->addWidget(words);
    column->addStretch(1);
    button->setAccessibleDescription(words->text());
    return side;
}

void ConflictDialog::chooseAll(bool mine)
{
    for (const Choice &choice : std::as_const(m_choices))
        (mine ? choice.mine : choice.theirs)->setChecked(true);
}

Proposal ConflictDialog::merged() const
{
    Proposal merged = m_sides.theirs;
    for (const Choice &choice : m_choices) {
        if (choice.mine->isChecked())
            copyField(choice.field, m_sides.mine, merged);
    }
    return merged;
}

} // namespace credence
