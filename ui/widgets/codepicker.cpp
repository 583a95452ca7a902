// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codepicker.h"

#include "core/wording/wording.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/popuplist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kMostHits = 40;

/// A chosen code: code and title, wrapping, with a remove button.
class Chip final : public QWidget {
public:
    Chip(const QString &text, bool known, const QString &removeName, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(10, 5, 5, 5);
        row->setSpacing(6);
        auto *label = new TextLabel(text, TextSize::Body, QFont::Normal, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!known)
            label->setTone(Tone::Danger);
        row->addWidget(label, 1);
        remove = iconButton(u"x"_s, removeName, this);
        remove->setIconSize(QSize(12, 12));
        row->addWidget(remove, 0, Qt::AlignVCenter);
        m_known = known;
    }
    QToolButton *remove;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_known ? c.buttonBorder : c.danger.bar);
        painter.setBrush(c.field);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

private:
    bool m_known = true;
};

bool looksLikeCode(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit() || letter == u'.'; });
}

} // namespace

CodePicker::CodePicker(CodeList list, const CodeBook &codes, QWidget *parent)
    : QWidget(parent), m_list(list), m_book(codes), m_chips(new QVBoxLayout), m_edit(new QLineEdit(this)),
      m_popup(new PopupList(m_edit))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_chips->setSpacing(6);
    column->addLayout(m_chips);
    column->addWidget(m_edit);
    m_edit->setPlaceholderText(list == CodeList::Cip ? tr("Code or words …") : tr("Code or job title …"));
    m_edit->setClearButtonEnabled(false);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &CodePicker::lookUp);
    connect(m_popup, &PopupList::chosen, this, [this](const QVariant &code) { take(code.toString()); });
}

void CodePicker::setCodes(const QStringList &codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    showChips();
}

void CodePicker::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setVisible(!readOnly);
    showChips();
}

void CodePicker::lookUp(const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty()) {
        m_popup->hide();
        return;
    }
    QList<PopupRow> rows;
    for (const Code &code : m_book.search(m_list, words, interfaceLanguage(), kMostHits)) {
        if (m_codes.contains(code.code))
            continue;
        QStringList detail;
        if (code.teer >= 0)
            detail += tr("TEER %1", "level of NOC 2021").arg(code.teer);
        if (!code.matched.isEmpty())
            detail += tr("matched on “%1”").arg(code.matched);
        else if (!code.parentTitle.isEmpty())
            detail += code.parentTitle;
        rows += PopupRow{code.code, code.title, detail.join(u" · "_s), {}, code.code};
    }
    m_popup->showRows(rows, tr("No class or occupation has these words."));
}

void CodePicker::take(const QString &code)
{
    m_edit->clear();
    m_popup->hide();
    if (code.isEmpty() || m_codes.contains(code))
        return;
    m_codes += code;
    showChips();
    emit codesChanged(m_codes);
}

void CodePicker::removeAt(int index)
{
    if (index < 0 || index >= m_codes.size())
        return;
    m_codes.removeAt(index);
    showChips();
    m_edit->setFocus();
    emit codesChanged(m_codes);
}

void CodePicker::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < m_codes.size(); ++index) {
        const QString &code = m_codes.at(index);
        const bool known = m_list == CodeList::Cip ? m_book.isCipClass(code) : m_book.isNocUnitGroup(code);
        const auto found = m_book.find(m_list, code, interfaceLanguage());
        const QString title = known && found ? found->title : tr("not in the 2021 edition");
        auto *chip = new Chip(u"%1 · %2"_s.arg(code, title), known, tr("Remove %1").arg(code), this);
        chip->remove->setVisible(!m_readOnly);
        connect(chip->remove, &QToolButton::clicked, this, [this, index] { removeAt(index); });
        m_chips->addWidget(chip);
    }
}

bool CodePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_codes.isEmpty()) {
            removeAt(int(m_codes.size()) - 1);
            return true;
        }
        if (key->key() == Qt::Key_Down && m_popup->isHidden() && !m_edit->text().isEmpty()) {
            lookUp(m_edit->text());
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QString typed = m_edit->text().trimmed();
        if (enter && (m_popup->isHidden() || m_popup->currentRow() < 0) && !typed.isEmpty()) {
            if (looksLikeCode(typed))
                take(typed); // kept as typed: the checks say when the edition does not have it
            else
                lookUp(typed); // words are no code: what they mean is chosen from the list
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace credence
