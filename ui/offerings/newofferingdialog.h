// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "ui/offerings/formdialog.h"
#include "ui/shell/page.h"

#include <tl/expected.hpp>

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace credence {

class DataTable;
class DateField;
class FieldBlock;
class RecordModel;
class FeeBox;
class TextLabel;

/// An offering of an approved micro-credential with its first cohort; as many as the unit likes, without new approval
/// (R6, R98). Everything is filled in from the approved text, so that choosing it and pressing the button is enough.
class NewOfferingDialog final : public FormDialog {
    Q_OBJECT
public:
    /// With a \a proposal it is chosen already.
    NewOfferingDialog(const PageContext &context, const QUuid &proposal, QWidget *parent = nullptr);

signals:
    void made(const QUuid &offering, const QUuid &cohort, const QString &sentence);
    void failed(const credence::Error &error);

private:
    PageContext m_context;
    QLineEdit *m_words;
    DataTable *m_table;
    RecordModel *m_model;
    QWidget *m_choice;
    TextLabel *m_name;
    QWidget *m_form;
    QLineEdit *m_title;
    QLineEdit *m_fee;
    QLineEdit *m_tls;
    FieldBlock *m_tlsBlock;
    FeeBox *m_feeBox;
    QRadioButton *m_scheduled;
    QRadioButton *m_rolling;
    TextLabel *m_rollingHint;
    DateField *m_start;
    FieldBlock *m_startBlock;
    DateField *m_end;
    FieldBlock *m_endBlock;
    QList<ProposalRow> m_rows;
    std::optional<Proposal> m_proposal;
    Offering m_offering; ///< as it follows from the approved text
    bool m_endTouched = false;
    int m_asked = 0;
    int m_askedProposal = 0;

    void makeChoice();
    void makeForm();
    void lookUp();
    void read(const QUuid &proposal);
    void take(const Proposal &proposal);
    void layRegistration();
    void suggestEnd();
    tl::expected<Offering, QString> offering() const;
    tl::expected<std::optional<Cohort>, QString> cohort(const Offering &offering) const;
    void check();
    void make();
};

} // namespace credence
