// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/taborder.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace credence {

class TextLabel;

/// A dialog of this page: a heading, what is asked, a line for what is wrong, and the button that does it. It does not
/// stop the window and goes when it is closed.
class FormDialog : public TabsByLayout<QDialog> {
    Q_OBJECT
public:
    /// \a name is the object name; its button is "\a name.do", its line "\a name.problem".
    FormDialog(const QString &name, const QString &title, const QString &deed, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QPushButton *deed() const { return m_deed; }
    QPushButton *cancel() const { return m_cancel; }
    /// Enables the button that does it; it takes the keyboard from "Cancel", which has it while there is nothing to do.
    void setReady(bool ready);
    /// Adds a button at the left of the foot.
    QPushButton *addButton(const QString &text, const QString &name);
    /// Says why it cannot be done; empty when it can.
    void say(const QString &problem);
    QString problem() const;

signals:
    /// The button was pressed: do it, then accept().
    void wanted();

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_body;
    TextLabel *m_problem;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPushButton *m_deed;
};

/// An amount as a field has it, "780.00" or "780,00" after the locale; empty for what is not filled in (negative).
QString moneyInField(qint64 cents);

} // namespace credence
