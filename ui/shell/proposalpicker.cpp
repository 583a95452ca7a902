// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/proposalpicker.h"

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

ProposalPicker::ProposalPicker(StoreThread &store, const Policy &policy, Setup setup, QWidget *parent)
    : QWidget(parent), m_store(store), m_policy(policy), m_setup(std::move(setup)), m_edit(new QLineEdit(this)),
      m_popup(new PopupList(m_edit))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addStretch();
    auto *open = iconButton(u"caret"_s, m_setup.openText, m_edit);
    open->setIconSize(QSize(10, 10));
    open->setFocusPolicy(Qt::NoFocus); // Down opens it from the field
    open->setCursor(Qt::ArrowCursor);
    inside->addWidget(open);
    m_edit->setTextMargins(0, 0, 22, 0);
    m_edit->setPlaceholderText(m_setup.none);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(m_setup.keeps ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_popup->setMinimumPopupWidth(320);
    connect(open, &QToolButton::clicked, this, [this] {
        m_edit->setFocus();
        openList();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &ProposalPicker::lookUp);
    connect(m_popup, &PopupList::chosen, this, [this](const QVariant &picked) {
        const QUuid id = picked.toUuid();
        for (int line = 0; m_setup.keeps && line < m_popup->rowCount(); ++line) {
            if (m_popup->dataAt(line) == picked)
                setProposal(id, id.isNull() ? QString() : m_popup->titleAt(line));
        }
        showName();
        emit chosen(id);
    });
}

void ProposalPicker::setProposal(const QUuid &id, const QString &name)
{
    const bool typing = id == m_id && m_edit->hasFocus() && m_edit->isModified();
    m_id = id;
    m_name = name;
    if (!typing)
        showName();
}

void ProposalPicker::showName()
{
    ++m_asked;
    m_popup->hide();
    m_edit->setText(m_name);
    m_edit->setCursorPosition(0);
    m_edit->setToolTip(m_name);
}

void ProposalPicker::openList()
{
    if (m_setup.keeps)
        m_edit->selectAll();
    lookUp(m_setup.keeps ? QString() : m_edit->text());
}

void ProposalPicker::lookUp(const QString &words)
{
    ProposalFilter filter = m_setup.filter;
    filter.words = words.trimmed();
    filter.limit = kMostRows + int(m_leftOut.size());
    m_store.ask(
        this, [filter](Office &office) { return office.proposals(filter); },
        [this, asked = ++m_asked, all = filter.words.isEmpty()](const Result<QList<ProposalRow>> &found) {
            if (asked != m_asked || !m_edit->hasFocus())
                return;
            QList<PopupRow> rows;
            if (all && m_setup.keeps)
                rows.append({{}, m_setup.none, {}, {}, QUuid()});
            for (const ProposalRow &row : found.value_or(QList<ProposalRow>())) {
                if (m_leftOut.contains(row.id))
                    continue;
                QStringList detail{row.reference, row.unit, stageName(row.stage, m_policy)};
                detail.removeAll(QString());
                rows.append({{}, row.name.isEmpty() ? tr("Untitled") : row.name, detail.join(u" · "_s), {}, row.id});
            }
            m_popup->showRows(rows, m_setup.nothing);
        });
}

bool ProposalPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && m_popup->isHidden()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            openList();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_edit->text().trimmed().isEmpty() && !m_id.isNull()) {
            setProposal({}, {});
            showName();
            emit chosen({});
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        showName(); // what was typed without choosing is no choice
    return QWidget::eventFilter(watched, event);
}

} // namespace credence
