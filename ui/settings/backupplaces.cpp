// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupplaces.h"

#include "core/store/backup.h"
#include "core/wording/wording.h"
#include "ui/shell/ask.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

BackupPlaces::BackupPlaces(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makePlace(m_first, u"backup-folder"_s, tr("&Place of the backups"),
                                tr("Empty: a folder beside the office file. Another disk is safer.")));
    layout->addWidget(makePlace(m_second, u"backup-second-folder"_s, tr("A &second place"),
                                tr("Every backup is written there too. Empty: none.")));
    m_second.block->setOptional();

    auto *numbers = new QWidget(this);
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto number = [&](const QString &name, int least, const QString &label) {
        auto *box = new QuietSpinBox(numbers);
        box->setObjectName(u"settings.backup-keep."_s + name);
        box->setRange(least, BackupGenerations::kMost);
        box->setAccessibleName(label);
        auto *words = new TextLabel(label, TextSize::Body, QFont::Normal, numbers);
        words->setBuddy(box);
        row->addWidget(box);
        row->addWidget(words);
        row->addSpacing(10);
        connect(box, &QSpinBox::editingFinished, this, &BackupPlaces::keepEntered);
        return box;
    };
    m_daily = number(u"daily"_s, 1, tr("days"));
    m_weekly = number(u"weekly"_s, 0, tr("weeks"));
    m_monthly = number(u"monthly"_s, 0, tr("months"));
    row->addStretch(1);
    numbers->setFocusProxy(m_daily);
    auto *keep =
        new FieldBlock(tr("&Keep one backup of each of the last"), numbers,
                       tr("Those of today and yesterday are all kept, and so is every one made by hand, before an "
                          "import or before a new version."),
                       this);
    m_daily->setAccessibleName(tr("days")); // the block gave it the label of all three
    layout->addWidget(keep);
}

QWidget *BackupPlaces::makePlace(Place &place, const QString &key, const QString &label, const QString &hint)
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    place.key = key;
    place.path = new QLineEdit(field);
    place.path->setObjectName(u"settings."_s + key);
    auto *choose = makeButton(tr("Choose…"), ButtonKind::Normal, field);
    choose->setObjectName(u"settings.%1.choose"_s.arg(key));
    choose->setAccessibleName(tr("Choose a folder: %1").arg(QString(label).remove(u'&')));
    row->addWidget(place.path, 1);
    row->addWidget(choose);
    field->setFocusProxy(place.path);
    place.block = new FieldBlock(label, field, hint, this);
    connect(place.path, &QLineEdit::editingFinished, this, [this, &place] { entered(place); });
    connect(choose, &QPushButton::clicked, this, [this, &place] {
        askFolder(this, tr("Choose a folder for backups"), place.path->text(), [this, &place](const QString &folder) {
            place.path->setText(QDir::toNativeSeparators(folder));
            entered(place);
        });
    });
    return place.block;
}

BackupPlaces::Kept BackupPlaces::read(Office &office)
{
    const auto setting = [&office](const QString &key) { return office.setting(key).value_or(QString()); };
    Kept kept{.folder = setting(u"backup-folder"_s),
              .second = setting(u"backup-second-folder"_s),
              .keep = setting(u"backup-keep"_s),
              .usual = defaultBackupFolder(office.path()),
              .problem = {}};
    for (const QString &folder : {kept.folder, kept.second}) {
        if (const auto reached = folder.isEmpty() ? Result<void>() : checkBackupFolder(folder);
            !reached && kept.problem.isEmpty())
            kept.problem = errorSentence(reached.error());
    }
    return kept;
}

void BackupPlaces::show(const Kept &kept)
{
    const auto put = [](Place &place, const QString &value) {
        place.stored = value;
        if (!place.path->hasFocus())
            place.path->setText(QDir::toNativeSeparators(value));
    };
    put(m_first, kept.folder);
    put(m_second, kept.second);
    m_first.path->setPlaceholderText(QDir::toNativeSeparators(kept.usual));
    m_first.block->setProblem(kept.problem);
    m_keep = kept.keep;
    const BackupGenerations generations = BackupGenerations::read(kept.keep);
    for (const auto &[box, number] :
         {std::pair(m_daily, generations.daily), {m_weekly, generations.weekly}, {m_monthly, generations.monthly}}) {
        if (!box->hasFocus())
            box->setValue(number);
    }
}

void BackupPlaces::entered(Place &place)
{
    const QString folder = QDir::fromNativeSeparators(place.path->text().trimmed());
    if (folder == place.stored)
        return place.block->setProblem({});
    if (!folder.isEmpty() && QDir::isRelativePath(folder))
        return place.block->setProblem(tr("Write the whole path, or choose the folder."));
    m_context.store.ask(
        this, [folder](Office &) { return folder.isEmpty() ? Result<void>() : checkBackupFolder(folder); },
        [this, &place, folder](const Result<void> &reached) {
            if (!reached)
                return place.block->setProblem(errorSentence(reached.error()));
            place.block->setProblem({});
            place.stored = folder;
            emit changed(place.key, folder);
        });
}

void BackupPlaces::keepEntered()
{
    const QString keep = BackupGenerations{m_daily->value(), m_weekly->value(), m_monthly->value()}.toSetting();
    if (BackupGenerations::read(m_keep).toSetting() == keep)
        return;
    m_keep = keep;
    emit changed(u"backup-keep"_s, keep);
}

} // namespace credence
