// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/proposaldocument.h"
#include "ui/shell/page.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class QPushButton;

namespace credence {

class TextLabel;

/// The proposal as it will be printed, page by page, and the way to a PDF.
class PreviewDialog final : public TabsByLayout<QDialog> {
    Q_OBJECT
public:
    PreviewDialog(const ProposalPaper &paper, const PageContext &context, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount() const;

signals:
    void message(const QString &sentence);

private:
    ProposalPaper m_paper;
    PageContext m_context;
    class PagesView *m_pages;
    TextLabel *m_said;
    QPushButton *m_save;

    void savePdf();
};

} // namespace credence
