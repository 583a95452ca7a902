// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr QSize kSize(620, 620);
constexpr int kCommandRole = Qt::UserRole + 1;

} // namespace

ShortcutSheet::ShortcutSheet(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_table(new DataTable(this)),
      m_rows(new QStandardItemModel(0, 2, this))
{
    setHelpAnchor(this, u"keyboard"_s);
    for (const Command &command : commands) {
        if (!command.keys.isEmpty())
            m_commands += command;
    }
    setObjectName(u"shortcutSheet"_s);
    setHelpAnchor(this, u"keyboard"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_words->setObjectName(u"shortcuts.words"_s);
    m_words->setPlaceholderText(tr("Narrow the list…"));
    m_words->setAccessibleName(tr("Narrow the list of keys"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(u"shortcuts.table"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setModel(m_rows);
    m_table->setColumns({48, 18}, 0);
    m_table->horizontalHeader()->setSectionsClickable(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(windowTitle(), TextSize::Title, QFont::DemiBold, this));
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    auto *remark = remarkLabel(tr("What has no key of its own is found by its name: Ctrl+K."), this);
    column->addWidget(remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(m_table, &DataTable::opened, this, &ShortcutSheet::choose);
    resize(kSize);
    fill();
    m_words->setFocus();
}

void ShortcutSheet::fill()
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    const QList<Command> shown = matching(m_commands, m_words->text());
    QStringList places; // in the order in which they come
    for (const Command &command : shown) {
        if (!places.contains(command.place))
            places += command.place;
    }
    for (const QString &place : std::as_const(places)) {
        addHeading(place);
        for (const Command &command : shown) {
            if (command.place != place)
                continue;
            const auto same = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                           [&](const Command &one) { return one.action == command.action; });
            addRow(command.words, command.keys, int(same - m_commands.cbegin()));
        }
    }
    // Keys of the fields and lists themselves belong to no action.
    const QString everywhere = tr("Everywhere");
    const QList<Command> hand{{tr("To the next field, and back"), everywhere, tr("Tab, Shift+Tab"), {}},
                              {tr("Among rows, days, steps and pages"), everywhere, tr("Arrow keys"), {}},
                              {tr("Open what is chosen"), everywhere, tr("Enter"), {}},
                              {tr("Leave a list or a dialog"), everywhere, tr("Escape"), {}},
                              {tr("To the field with the underlined letter"), everywhere, tr("Alt + letter"), {}},
                              {tr("The menu"), everywhere, tr("F10"), {}}};
    const QList<Command> handShown = matching(hand, m_words->text());
    if (!handShown.isEmpty())
        addHeading(everywhere);
    for (const Command &command : handShown)
        addRow(command.words, command.keys, -1);
}

void ShortcutSheet::addHeading(const QString &place)
{
    auto *item = new QStandardItem(place);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, GroupRole);
    auto *beside = new QStandardItem;
    beside->setFlags(Qt::NoItemFlags);
    beside->setData(true, GroupRole);
    m_rows->appendRow({item, beside});
}

void ShortcutSheet::addRow(const QString &words, const QString &keys, int command)
{
    QList<QStandardItem *> row{new QStandardItem(words), new QStandardItem(keys)};
    for (QStandardItem *item : row)
        item->setData(command, kCommandRole);
    m_rows->appendRow(row);
}

void ShortcutSheet::choose(const QModelIndex &index)
{
    const QVariant which = index.data(kCommandRole);
    if (!which.isValid() || which.toInt() < 0 || !m_commands.at(which.toInt()).isPossible())
        return;
    const Command command = m_commands.at(which.toInt());
    accept();
    emit chosen(command);
}

} // namespace credence
