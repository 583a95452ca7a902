// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSpinBox>

namespace credence {

/// A combo box that ignores the wheel while it is not focused, so that scrolling a form never changes it.
class QuietComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit QuietComboBox(QWidget *parent = nullptr);
    /// Selects the entry with this data; -1 when there is none. No activated() signal.
    void setCurrentData(const QVariant &data);
    /// What a screen reader calls a box that has no label beside it. On Linux Qt gives the current entry as the name of
    /// a combo box and leaves the rest to its label, so the description has it too.
    void setSpokenName(const QString &name);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A spin box that ignores the wheel while it is not focused.
class QuietSpinBox : public QSpinBox {
    Q_OBJECT
public:
    explicit QuietSpinBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace credence
