// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/askday.h"

#include "ui/offerings/formdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AskDay)
};

} // namespace

void askDay(QWidget *parent, const QString &title, const QString &label, QDate day, QDate latest, bool mayBeEmpty,
            std::function<void(QDate)> done)
{
    auto *dialog = new FormDialog(u"askDay"_s, title, Words::tr("Save"), parent);
    auto *field = new DateField(dialog);
    field->edit()->setObjectName(u"askDay.day"_s);
    field->setDate(day);
    field->setLatest(latest);
    dialog->body()->addWidget(
        new FieldBlock(label, field, mayBeEmpty ? Words::tr("Empty it to take the tick away.") : QString(), dialog));
    dialog->setMinimumWidth(320);
    QObject::connect(dialog, &FormDialog::wanted, parent, [dialog, field, mayBeEmpty, done = std::move(done)] {
        const QDate entered = field->date();
        if (!field->isAcceptable() || (!entered.isValid() && !mayBeEmpty))
            return dialog->say(Words::tr("Give the date, as 2026-01-23."));
        dialog->accept();
        done(entered);
    });
    const auto tellReady = [dialog, field] { dialog->deed()->setEnabled(!field->isTooLate()); }; // the field says why
    QObject::connect(field->edit(), &QLineEdit::textChanged, dialog, tellReady);
    tellReady();
    field->edit()->selectAll();
    dialog->open();
    field->setFocus();
}

} // namespace credence
