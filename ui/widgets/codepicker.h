// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace credence {

class PopupList;

/// Chooses codes of one classification: what is typed is looked up as you type, Enter or a click takes a hit, chosen
/// codes are chips with a remove button. Codes that the edition does not have stay visible, as a chip that says so.
class CodePicker final : public QWidget {
    Q_OBJECT
public:
    CodePicker(CodeList list, const CodeBook &codes, QWidget *parent = nullptr);

    QStringList codes() const { return m_codes; }
    /// Shows \a codes; loading is not editing, so no signal.
    void setCodes(const QStringList &codes);
    /// The field that is typed into: a label's buddy, and where a finding jumps to.
    QLineEdit *edit() const { return m_edit; }
    PopupList *popup() const { return m_popup; }
    void setReadOnly(bool readOnly);

signals:
    void codesChanged(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CodeList m_list;
    const CodeBook &m_book;
    QStringList m_codes;
    QVBoxLayout *m_chips;
    QLineEdit *m_edit;
    PopupList *m_popup;
    bool m_readOnly = false;

    void lookUp(const QString &text);
    void take(const QString &code);
    void removeAt(int index);
    void showChips();
};

} // namespace credence
