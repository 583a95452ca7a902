// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/form.h"

namespace credence {

class DateField;

/// The last look before submitting: what stands against it, attachments, the route, who submits and when.
class ReviewForm final : public Form {
    Q_OBJECT
public:
    explicit ReviewForm(const FormContext &context, QWidget *parent = nullptr);

    /// Shows findings, attachments and route of what the session holds.
    void show(const EditSession &session);
    void setReadOnly(bool readOnly) override;
    /// The submission as filled in here; person and date may be missing.
    ActionRequest request() const;
    QLineEdit *by() const { return m_by; }

signals:
    void jumpRequested(const QString &field, int part);
    void filesOffered(const QStringList &paths);
    void fileWanted(const credence::Attachment &attachment);

protected:
    void loaded(const Proposal &proposal) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    FormContext m_context;
    TextLabel *m_summary;
    QWidget *m_open;  ///< the findings that are still open
    QWidget *m_files; ///< the attachments
    QPushButton *m_add;
    QWidget *m_submission; ///< who, when and by which route
    TextLabel *m_route;
    QLineEdit *m_by;
    DateField *m_on;
    QUuid m_shown;
    QString m_proposer;
    QString m_enteredBy;
    QList<Finding> m_findings;
    QList<Attachment> m_attachments;

    QWidget *makeSubmission();
    void showFindings(const QList<Finding> &open);
    void showFiles(const QList<Attachment> &files);
    QString routeSentence(const EditSession &session) const;
};

/// The name of the stage that a submission goes to now: the chain's first, or the one that returned it.
QString nextStageName(const EditSession &session, const Policy &policy);

} // namespace credence
