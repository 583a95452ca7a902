// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/shell/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace credence {

class Card;
class Pill;
class TextLabel;

/// The panel beside the list: the chosen proposal in short, and what can be done with it.
class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Reads and shows a proposal; a null id shows what to do instead.
    void show(const QUuid &id);
    QUuid shown() const { return m_id; }

signals:
    void openRequested(const QUuid &id);
    void duplicateRequested(const QUuid &id);
    void offeringRequested(const QUuid &id);                      ///< of an approved one
    void exportRequested(const QUuid &id, const QString &format); ///< "pdf" or "mcproposal"
    void failed(const credence::Error &error);

private:
    struct Reading;

    PageContext m_context;
    QUuid m_id;
    QWidget *m_body;
    QWidget *m_scroll;
    QWidget *m_hint;
    TextLabel *m_name;
    TextLabel *m_about;
    Pill *m_stage;
    TextLabel *m_days;
    TextLabel *m_median;
    TextLabel *m_next;
    TextLabel *m_facts;
    TextLabel *m_summary;
    TextLabel *m_codes;
    QWidget *m_buttons;
    QPushButton *m_offer;

    void fill(const Reading &reading);
};

} // namespace credence
