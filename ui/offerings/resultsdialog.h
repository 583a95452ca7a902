// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/resultimport.h"
#include "ui/offerings/formdialog.h"
#include "ui/shell/page.h"

namespace credence {

class FieldBlock;
class PreviewTable;
class QuietComboBox;
class QuietSpinBox;

/// Results as a learning platform exports them: shows what would change before anything is kept. Only pass or fail is
/// taken, never a number (R39).
class ResultsDialog final : public FormDialog {
    Q_OBJECT
public:
    ResultsDialog(const PageContext &context, const QList<Enrolment> &roster, QWidget *parent = nullptr);

    void readFile(const QString &path);

signals:
    void message(const QString &sentence);

private:
    struct Reading {
        QStringList header;
        Result<ResultRows> rows;
    };

    PageContext m_context;
    QList<Enrolment> m_roster;
    QString m_path;
    QString m_mappingFile;
    ResultPreview m_result;
    PreviewTable *m_preview;
    QuietComboBox *m_column;
    QuietSpinBox *m_mark;
    int m_refused = 0; ///< rows that are not taken
    int m_asked = 0;

    void read();
    void show(const Reading &reading);
    void keep();
};

} // namespace credence
