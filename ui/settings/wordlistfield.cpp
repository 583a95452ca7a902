// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wordlistfield.h"

#include "core/spelling/wordlist.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostShown = 4; ///< words; more scroll

} // namespace

WordListField::WordListField(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_none(remarkLabel(tr("No words yet."), this)), m_words(new QListWidget(this)),
      m_wrong(new TextLabel(tr("One word at a time, without spaces."), TextSize::Small, QFont::Normal, this)),
      m_new(new QLineEdit(this)), m_add(makeButton(tr("Add"), ButtonKind::Normal, this)),
      m_remove(makeButton(tr("Remove"), ButtonKind::Normal, this))
{
    m_words->setObjectName(name + ".words"_L1);
    m_words->setAccessibleName(title);
    m_words->setProperty("framed", true);
    m_none->setObjectName(name + ".none"_L1);
    m_new->setObjectName(name + ".new"_L1);
    m_new->setPlaceholderText(tr("Another word"));
    m_add->setObjectName(name + ".add"_L1);
    m_remove->setObjectName(name + ".remove"_L1);
    m_remove->setAccessibleName(tr("Remove the chosen word from: %1").arg(title));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_none);
    column->addWidget(m_words);
    column->addLayout(row);
    m_wrong->setObjectName(name + ".wrong"_L1);
    m_wrong->setTone(Tone::Danger);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);
    setFocusProxy(m_new);
    auto *erase = new QShortcut(QKeySequence::Delete, m_words, this, &WordListField::remove);
    erase->setContext(Qt::WidgetShortcut);
    connect(m_words, &QListWidget::currentRowChanged, this, [this](int current) {
        if (current >= 0)
            m_words->item(current)->setSelected(true); // coming in by Tab chooses it as well
        showState();
    });
    connect(m_new, &QLineEdit::textChanged, this, &WordListField::showState);
    connect(m_new, &QLineEdit::textChanged, m_wrong, &QWidget::hide);
    connect(m_new, &QLineEdit::returnPressed, this, &WordListField::add);
    connect(m_add, &QPushButton::clicked, this, &WordListField::add);
    connect(m_remove, &QPushButton::clicked, this, &WordListField::remove);
    showState();
}

void WordListField::setWords(const QStringList &words)
{
    QStringList shown;
    for (int row = 0; row < m_words->count(); ++row)
        shown.append(m_words->item(row)->text());
    if (shown == words)
        return;
    const QSignalBlocker quiet(m_words);
    const int row = m_words->currentRow();
    m_words->clear();
    m_words->addItems(words);
    m_words->setCurrentRow(std::min(row, int(words.size()) - 1));
    showState();
}

void WordListField::setEditable(bool editable)
{
    m_editable = editable;
    m_new->setEnabled(editable);
    showState();
}

void WordListField::showState()
{
    m_add->setEnabled(m_editable && !WordList({m_new->text()}).isEmpty());
    m_remove->setEnabled(m_editable && m_words->currentItem());
    const int rows = m_words->count();
    m_none->setVisible(rows == 0);
    m_words->setVisible(rows > 0);
    if (rows > 0)
        m_words->setFixedHeight(std::min(rows, kMostShown) * m_words->sizeHintForRow(0) + 2 * m_words->frameWidth());
}

void WordListField::add()
{
    if (!m_add->isEnabled()) {
        m_wrong->setVisible(!m_new->text().trimmed().isEmpty());
        return;
    }
    const QString word = m_new->text().trimmed();
    m_new->clear();
    m_new->setFocus();
    emit added(word);
}

void WordListField::remove()
{
    if (!m_remove->isEnabled())
        return;
    const QString word = m_words->currentItem()->text();
    (m_words->count() > 1 ? static_cast<QWidget *>(m_words) : m_new)->setFocus(); // the button may be off soon
    emit removed(word);
}

} // namespace credence
