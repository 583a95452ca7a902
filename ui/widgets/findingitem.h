// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/checks.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace credence {

class LinkLabel;
class TextLabel;

/// One finding of the Checks panel: bar in the colour of its severity, title (click: go to the field), message, part
/// and section (click: the Framework page), and "Yes, because …" for what does not block.
class FindingItem final : public QWidget {
    Q_OBJECT
public:
    explicit FindingItem(QWidget *parent = nullptr);

    const Finding &finding() const { return m_finding; }
    /// The width it is going to have: where the links do not fit side by side, the answer goes below.
    void setRoom(int width);
    /// \a reason is the answer given, empty when there is none.
    void setFinding(const Finding &finding, const QString &reason, bool answerable);

signals:
    void jumpRequested(const QString &field, int part);
    void clauseRequested(const QString &clause);
    void answered(const QString &rule, const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Finding m_finding;
    QString m_reason;
    bool m_answerable = true;
    LinkLabel *m_title;
    TextLabel *m_message;
    TextLabel *m_given;
    LinkLabel *m_where;
    QPushButton *m_answer;
    QLineEdit *m_edit;
    QBoxLayout *m_links;
    int m_room = 320;

    void showAnswer();
    void layLinks();
    void startAnswer();
    void endAnswer(bool keep);
};

} // namespace credence
