// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsreading.h"
#include "ui/shell/page.h"

#include <QHash>

class QPushButton;
class QToolButton;

namespace credence {

class ActionBar;
class Notice;
class DateField;
class EvidenceField;
class FieldBlock;
class PersonField;
class TargetFields;
class TextField;
class TextLabel;

/// Records what was decided elsewhere (R130), for one proposal or for several at one stage. What is typed stays until
/// it is recorded: through errors, through changes made elsewhere, and while another proposal is looked at.
class DecisionForm final : public QWidget {
    Q_OBJECT
public:
    using Requests = QList<std::pair<QUuid, ActionRequest>>;

    explicit DecisionForm(const PageContext &context, QWidget *parent = nullptr);

    /// What it is about: proposals at one stage. The same ones again bring what changed, and keep what was typed.
    void setReading(const ApprovalReading &reading);
    /// The words for the card: "Record SCCASP decision".
    QString heading() const;
    /// For the card's header, and for its foot.
    QToolButton *moreButton() const;
    QPushButton *recordButton() const { return m_record; }
    /// True when one act fits all of the chosen proposals.
    static bool atOneStage(const ApprovalReading &reading);

    /// The answer to recordRequested(): all is recorded and the form is empty again.
    void recorded();
    /// The answer to recordRequested(): nothing was recorded; the form keeps everything.
    void refused(const Error &error);
    /// Asks for the record, if the form is complete; otherwise says what is missing.
    void record();
    /// Everything that was typed and is not recorded yet, for a form that is made anew.
    QVariant typed();
    void setTyped(const QVariant &typed);
    /// The file was closed.
    void forget();

signals:
    void recordRequested(const credence::DecisionForm::Requests &requests);
    void editorRequested(const QUuid &proposal);

private:
    /// What was typed for a proposal and not recorded yet.
    struct Draft {
        std::optional<Action> action;
        QString by;
        QDate on;
        QString comment;
        QList<Attachment> evidence;
    };
    struct Typed {
        QHash<QUuid, Draft> drafts;
        QHash<QString, QString> lastBy;
    };

    PageContext m_context;
    ApprovalReading m_reading;
    QHash<QUuid, Draft> m_drafts;
    QHash<QString, QString> m_lastBy; ///< who decided last, per role and unit, until the program ends
    bool m_byEdited = false;
    bool m_onEdited = false;
    bool m_waiting = false;
    ActionBar *m_actions;
    TextLabel *m_nothing;
    QWidget *m_fields;
    PersonField *m_by;
    FieldBlock *m_byBlock;
    DateField *m_on;
    FieldBlock *m_onBlock;
    TargetFields *m_target;
    TextField *m_comment;
    FieldBlock *m_commentBlock;
    EvidenceField *m_evidence;
    Notice *m_notice;
    Notice *m_warning;
    Notice *m_error;
    TextLabel *m_next;
    QPushButton *m_record;

    void build();
    const StoredProposal *first() const;
    QList<QUuid> ids() const;
    void keepDraft();
    void takeDraft();
    void setAction(std::optional<Action> action);
    void edited();
    QString roleOf(Action action) const;
    QString personKey(Action action) const;
    void suggestPerson();
    void showWords(Action action);
    void showDateHint();
    void showWarnings();
    void showNext();
    ActionRequest requestFor(const StoredProposal &stored, Action action) const;
    bool complain(const ActionRequest &request);
    QString nothingSentence() const;
};

} // namespace credence
