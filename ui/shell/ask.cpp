// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &filter, const char *name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // A folder that does not exist would be proposed as the name of a file.
    auto *dialog = new QFileDialog(parent, title, QFileInfo(documents).isDir() ? documents : QDir::homePath(), filter);
    dialog->setObjectName(QLatin1StringView(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    return dialog;
}

} // namespace

void askSaveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                 std::function<void(const QString &path)> done)
{
    QFileDialog *dialog = fileDialog(parent, title, filter, "askSaveFile");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix()); // a name typed without one gets it
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [done = std::move(done)](const QString &path) { done(path); });
    dialog->open();
}

void askOpenFiles(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QStringList &paths)> done)
{
    QFileDialog *dialog = fileDialog(parent, title, filter, "askOpenFiles");
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [done = std::move(done)](const QStringList &paths) { done(paths); });
    dialog->open();
}

void askFolder(QWidget *parent, const QString &title, const QString &start,
               std::function<void(const QString &path)> done)
{
    QFileDialog *dialog = fileDialog(parent, title, {}, "askFolder");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (QFileInfo(start).isDir())
        dialog->setDirectory(start);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [done = std::move(done)](const QString &path) { done(path); });
    dialog->open();
}

void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
             std::function<void(const QString &text)> done)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"askText"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [done = std::move(done)](const QString &answer) {
        if (!answer.trimmed().isEmpty())
            done(answer.trimmed());
    });
    dialog->open();
}

void askYes(QWidget *parent, const QString &title, const QString &question, const QString &yes,
            std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box->setObjectName(u"askYes"_s);
    box->setTextFormat(Qt::PlainText); // it may hold what somebody typed
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *button = box->addButton(yes, QMessageBox::AcceptRole);
    button->setObjectName(u"askYes.yes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, [done = std::move(done)] { done(); });
    box->open();
}

} // namespace credence
