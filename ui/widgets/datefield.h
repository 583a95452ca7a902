// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace credence {

/// A date that may be empty. Typed as "2026-01-23", "23 Jan 2026", "23/1/2026" in the locale's order, or chosen from a
/// calendar (button, or Alt+Down). The wheel never changes it; Tab leaves.
class DateField final : public QWidget {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    ~DateField() override;

    /// The date, invalid when empty or when the text is no date (then isAcceptable() is false).
    QDate date() const;
    /// Loading is not editing: no signal.
    void setDate(QDate date);
    /// False while the text is neither empty nor a date that it takes.
    bool isAcceptable() const;
    QLineEdit *edit() const { return m_edit; }
    /// Where the calendar opens when the field is empty.
    void setDefaultDate(QDate date) { m_default = date; }
    /// The last day it takes: a later one is refused beside the field, and the calendar ends there.
    void setLatest(QDate latest);
    /// The text is a date after the last day it takes.
    bool isTooLate() const;
    /// What is wrong with the text, in a sentence; empty where isAcceptable().
    QString problem() const;
    void setReadOnly(bool readOnly);

    /// The date a text means, or an invalid one.
    static QDate parse(const QString &text);

signals:
    /// The user entered another date; invalid when emptied.
    void dateChanged(QDate date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QToolButton *m_button;
    QDate m_default;
    QDate m_latest;
    QDate m_last;
    QString m_said; ///< the problem beside the field

    void textEdited();
    void say(const QString &problem);
    void finished();
    void openCalendar();
    void take(QDate date);
};

} // namespace credence
