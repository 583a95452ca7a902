// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/memberpicker.h"

#include "core/wording/wording.h"
#include "ui/shell/storethread.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/popuplist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 40; ///< typing more words finds the others

} // namespace

MemberPicker::MemberPicker(StoreThread &store, const Policy &policy, QWidget *parent)
    : QWidget(parent), m_store(store), m_policy(policy), m_edit(new QLineEdit(this)), m_popup(new PopupList(m_edit))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addStretch();
    auto *open = iconButton(u"caret"_s, tr("Show the proposals"), m_edit);
    open->setIconSize(QSize(10, 10));
    open->setFocusPolicy(Qt::NoFocus); // Down opens it from the field
    open->setCursor(Qt::ArrowCursor);
    inside->addWidget(open);
    m_edit->setTextMargins(0, 0, 22, 0);
    m_edit->setPlaceholderText(tr("Add a member: type words of its name"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_popup->setMinimumPopupWidth(320);
    connect(open, &QToolButton::clicked, this, [this] {
        m_edit->setFocus();
        lookUp(m_edit->text());
    });
    connect(m_edit, &QLineEdit::textEdited, this, &MemberPicker::lookUp);
    connect(m_popup, &PopupList::chosen, this, [this](const QVariant &picked) {
        clear();
        emit chosen(picked.toUuid());
    });
}

void MemberPicker::clear()
{
    ++m_asked;
    m_popup->hide();
    m_edit->clear();
}

void MemberPicker::lookUp(const QString &words)
{
    const int taken = int(m_taken.size());
    const ProposalFilter filter{
        .words = words.trimmed(), .sort = ProposalSort::Name, .descending = false, .limit = kMostRows + taken};
    m_store.ask(
        this, [filter](Office &office) { return office.proposals(filter); },
        [this, asked = ++m_asked](const Result<QList<ProposalRow>> &found) {
            if (asked != m_asked || !m_edit->hasFocus())
                return;
            QList<PopupRow> rows;
            for (const ProposalRow &row : found.value_or(QList<ProposalRow>())) {
                if (m_taken.contains(row.id))
                    continue;
                QStringList detail{row.reference, row.unit, stageName(row.stage, m_policy)};
                detail.removeAll(QString());
                rows.append({{}, row.name.isEmpty() ? tr("Untitled") : row.name, detail.join(u" · "_s), {}, row.id});
            }
            m_popup->showRows(rows, tr("No other proposal has these words."));
        });
}

bool MemberPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && m_popup->isHidden()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            lookUp(m_edit->text());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        clear(); // what was typed without choosing is no choice
    return QWidget::eventFilter(watched, event);
}

} // namespace credence
