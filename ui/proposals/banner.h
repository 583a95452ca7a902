// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPushButton;

namespace credence {

class EditSession;
class TextLabel;

/// A sentence over the form: why it cannot be edited, or what came back with it, and the one thing to do about it.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    enum class Deed { None, EditApproved, ShowApproval, SolveConflict };

    /// Hides when there is nothing to say.
    void show(const EditSession &session, const Policy &policy, bool fileReadOnly);
    QString sentence() const;

signals:
    void wanted(credence::Banner::Deed deed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_button;
    Tone m_tone = Tone::Info;
    Deed m_deed = Deed::None;

    void say(const QString &text, Tone tone, Deed deed = Deed::None, const QString &button = {});
};

} // namespace credence
