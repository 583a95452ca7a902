// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/proposaldocument.h"

#include <QDialog>

namespace credence {

class TextLabel;

/// The proposal as it will be printed, page by page, and the way to a PDF.
class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const ProposalPaper &paper, const Policy &policy, const CodeBook &codes, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount() const;

signals:
    void message(const QString &sentence);

private:
    ProposalPaper m_paper;
    const Policy &m_policy;
    const CodeBook &m_codes;
    class PagesView *m_pages;
    TextLabel *m_said;

    void savePdf();
};

} // namespace credence
