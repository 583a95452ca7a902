// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/editsession.h"
#include "ui/proposals/fieldvalues.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace credence {

class Banner;
class Card;
class FindingsList;
class Form;
class NameForm;
class ReviewForm;
class StepList;
class TextLabel;

/// The editor of one proposal: the stepper, the form of the chosen part, and the checks that speak while one types.
class ProposalEditor final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Shows a proposal; with \a field that field is focused, with \a part 1–7 (or 0, around the template) that part.
    void open(const QUuid &id, const QString &field = {}, int part = -1);
    /// Adds a draft to the office and shows it.
    void openNew();
    /// The proposal shown, null while there is none.
    QUuid proposal() const;
    QString title() const;
    /// "MC-2026-004 · Geography · revision 2 · draft saved 10:42"
    QString subtitle() const;
    QList<QWidget *> headerActions();
    QList<QAction *> menuActions() const { return m_actions; }
    /// Takes over what is only in the form and writes it now.
    void flush();

    Section section() const;
    void showSection(Section section);
    /// The same for a proposal that is being read.
    void showWhenRead(Section section) { m_wantedSection = section; }
    /// Shows the part of a field and gives it the focus.
    void focusField(const QString &field, int part = -1);
    const EditSession &session() const { return *m_session; }

signals:
    void headerChanged();
    void go(const credence::Link &link);
    void message(const QString &sentence);
    void failed(const credence::Error &error);
    void submitted(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PageContext m_context;
    EditSession *m_session;
    Card *m_template;
    StepList *m_steps;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QList<Form *> m_forms; ///< by section, from Name on
    NameForm *m_name = nullptr;
    ReviewForm *m_review = nullptr;
    TextLabel *m_remark;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_send;
    Card *m_checks;
    FindingsList *m_findings;
    TextLabel *m_forecastTitle;
    TextLabel *m_forecast;
    TextLabel *m_start;
    QPushButton *m_preview;
    QPushButton *m_compare;
    QPushButton *m_submit;
    QPushButton *m_offer; ///< of an approved one
    QList<QAction *> m_actions;
    QString m_wantedField;
    int m_wantedPart = -1;
    Section m_wantedSection = Section::None;
    QString m_header;      ///< as last told
    int m_nextProblem = 0; ///< place in the list of findings
    Finding m_lastProblem; ///< that F8 led to
    bool m_frozen = false;

    QWidget *makeTemplate();
    QWidget *makeMiddle();
    QWidget *makeChecks();
    void makeForms(QWidget *parent);
    void makeHeader();
    void makeActions();
    void connectSession();

    Form *form(Section section) const;
    void shown(Section section);
    void loaded();
    void changed(bool quietly, const QString &field);
    void stateChanged();
    void showRemark();
    void nameSteps();
    void refreshChecks();
    void refreshForecast();
    void refreshSubmit();
    void tellHeader();
    QString sectionStates() const;
    void watchFields(QWidget *form);
    void answer(const QString &rule, const QString &reason);
    void nextProblem();
    void step(int by);

    void submit();
    void preview();
    void compareVersions();
    void showConflict();
    void closeConflict();
    void saveAttachment(const Attachment &attachment);
    void bannerWants(int deed);
};

} // namespace credence
