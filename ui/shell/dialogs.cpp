// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "core/codes/codebook.h"
#include "ui/shell/windowsetup.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString officeFilter() { return QCoreApplication::translate("FilePrompts", "Office files (*.credence)"); }

QDialog *dialog(const QString &title, QWidget *parent)
{
    auto *box = new QDialog(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(title, TextSize::Title, QFont::DemiBold, box));
    return box;
}

void finish(QDialog *box)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, box);
    QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::reject);
    static_cast<QVBoxLayout *>(box->layout())->addWidget(buttons);
    box->open();
}

} // namespace

FilePrompts FilePrompts::system()
{
    FilePrompts prompts;
    prompts.newOffice = [](QWidget *parent) {
        QString path = QFileDialog::getSaveFileName(
            parent, QCoreApplication::translate("FilePrompts", "New office file"),
            QDir(documents()).filePath(QCoreApplication::translate("FilePrompts", "Faculty office") + u".credence"_s),
            officeFilter());
        if (!path.isEmpty() && !path.endsWith(".credence"_L1))
            path += u".credence"_s;
        return path;
    };
    prompts.openOffice = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("FilePrompts", "Open an office file"),
                                            documents(), officeFilter());
    };
    prompts.backupTarget = [](QWidget *parent, const QString &suggested) {
        return QFileDialog::getSaveFileName(parent,
                                            QCoreApplication::translate("FilePrompts", "Back up the office file"),
                                            QDir(documents()).filePath(suggested), officeFilter());
    };
    return prompts;
}

void showAbout(QWidget *parent)
{
    QDialog *box = dialog(QCoreApplication::translate("About", "Credence"), parent);
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    const QString said[] = {
        QCoreApplication::translate(
            "About", "Version %1. Drafts micro-credentials, carries them through approval, and says what "
                     "comes next. Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QCoreApplication::translate("About",
                                    "The framework is held in our own words; decisions recorded here are records of "
                                    "decisions taken elsewhere."),
        codesAttribution(),
        QCoreApplication::translate("About", "Letters: Inter, SIL Open Font License 1.1. Icons: Lucide, ISC License."),
    };
    for (const QString &sentence : said) {
        auto *label = new TextLabel(sentence, TextSize::Body, QFont::Normal, box);
        label->setWordWrap(true);
        label->setMinimumWidth(440);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    finish(box);
}

} // namespace credence
