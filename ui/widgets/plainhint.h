// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/plainlanguage.h"

#include <QHash>
#include <QWidget>

class QTimer;

namespace credence {

class LinkLabel;
class TextLabel;

/// A quiet line below a text for the public: how many suggestions there are for plainer language; it opens them. Advice
/// only. The text is looked at when typing pauses.
class PlainHint final : public QWidget {
    Q_OBJECT
public:
    explicit PlainHint(QWidget *parent = nullptr);

    /// \a language is "en" or "fr".
    void setText(const QString &text, const QString &language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    LinkLabel *m_line;
    TextLabel *m_nothing;
    TextLabel *m_details;
    QTimer *m_soon;
    QString m_text;
    QString m_language;
    bool m_opened = false;
    QHash<QString, PlainWords> m_known; ///< by language, read when first needed

    void look();
    void open(bool opened);
};

} // namespace credence
