// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetypanel.h"

#include "core/store/backup.h"
#include "core/wording/wording.h"
#include "ui/settings/backupplaces.h"
#include "ui/shell/ask.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"

#include <QDir>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString reasonName(const QString &reason)
{
    if (reason == u"by-hand")
        return SafetyPanel::tr("by hand");
    if (reason == u"closing")
        return SafetyPanel::tr("when it was closed");
    if (reason == u"idle")
        return SafetyPanel::tr("while idle");
    if (reason == u"migration")
        return SafetyPanel::tr("before a new version");
    if (reason == u"restore")
        return SafetyPanel::tr("before a restore");
    if (reason == u"import")
        return SafetyPanel::tr("before an import");
    return reason;
}

QString madeText(const BackupInfo &info)
{
    const QDateTime made = info.made.toLocalTime();
    return SafetyPanel::tr("%1, %2", "a date and a time").arg(dateText(made.date()), timeText(made.time()));
}

QString problemSentence(const VerifyReport::Problem &problem)
{
    if (problem.kind == u"chain")
        return SafetyPanel::tr("The record of decisions was changed outside Credence at %1.").arg(problem.what);
    if (problem.kind == u"state")
        return SafetyPanel::tr("%1 does not stand where its records say.").arg(problem.what);
    if (problem.kind == u"full-text")
        return SafetyPanel::tr("The search does not know all of %1.").arg(problem.what);
    if (problem.kind == u"foreign-key")
        return SafetyPanel::tr("A record refers to another that is not there: %1.").arg(problem.what);
    return SafetyPanel::tr("The file is damaged at %1.").arg(problem.what);
}

} // namespace

class SafetyPanel::Model final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    QList<BackupInfo> rows;

    void setRows(QList<BackupInfo> list)
    {
        beginResetModel();
        rows = std::move(list);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const BackupInfo &info = rows.at(index.row());
        if (role == Qt::ToolTipRole)
            return info.path;
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return madeText(info);
        case 1:
            return reasonName(info.reason);
        default:
            return QLocale().formattedDataSize(info.size);
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return QStringList{SafetyPanel::tr("Made"), SafetyPanel::tr("Why"), SafetyPanel::tr("Size")}.value(section);
    }
};

SafetyPanel::SafetyPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new Model(this)), m_table(new DataTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(10);
    m_folder = remarkLabel({}, this);
    layout->addWidget(m_folder);
    m_table->setObjectName(u"settings.backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumns({26, 26, 12}, 1);
    m_table->setWhole({0, 2});
    m_table->setMinimumHeight(160);
    layout->addWidget(m_table, 1);
    m_none = remarkLabel(tr("There is no backup yet. The first is made when the file is closed."), this);
    m_none->setObjectName(u"settings.backups.nothing"_s);
    m_none->hide(); // until the folder was read nobody knows
    layout->addWidget(m_none);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
    auto *row = new FlowLayout;
    const auto button = [&](const QString &text, const QString &name, auto task) {
        auto *one = makeButton(text, ButtonKind::Normal, this);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, task);
        row->addWidget(one);
        return one;
    };
    button(tr("Back up now…"), u"settings.backup"_s, [this] { backUp(); });
    m_restore = button(tr("Put back this backup…"), u"settings.restore"_s, [this] { restore(); });
    m_restore->setEnabled(false); // until one is chosen
    button(tr("Check office file"), u"settings.verify"_s, [this] { verify(); });
    layout->addLayout(row);
    m_report = new TextLabel({}, TextSize::Body, QFont::Normal, this);
    m_report->setObjectName(u"settings.report"_s);
    m_report->setWordWrap(true);
    m_report->hide();
    layout->addWidget(m_report);
    layout->addSpacing(8);
    layout->addWidget(sectionLabel(tr("Where and how many"), this));
    m_places = new BackupPlaces(context, this);
    connect(m_places, &BackupPlaces::changed, this, &SafetyPanel::settingChanged);
    layout->addWidget(m_places);
    layout->addStretch();
}

void SafetyPanel::refresh()
{
    m_context.store.ask(
        this,
        [](Office &office) { return std::tuple(office.backupFolder(), office.backups(), BackupPlaces::read(office)); },
        [this](const std::tuple<QString, QList<BackupInfo>, BackupPlaces::Kept> &found) {
            m_folder->setText(
                tr("Credence backs the office file up by itself, on closing, when idle and before anything that "
                   "changes much. The copies are in %1")
                    .arg(QDir::toNativeSeparators(std::get<0>(found))));
            showBackups(std::get<1>(found));
            m_places->show(std::get<2>(found));
        });
}

void SafetyPanel::showBackups(const QList<BackupInfo> &backups)
{
    const auto paths = [](const QList<BackupInfo> &list) {
        QStringList all;
        for (const BackupInfo &info : list)
            all.append(info.path);
        return all;
    };
    if (paths(backups) != paths(m_model->rows)) // else the chosen one stays chosen
        m_model->setRows(backups);
    m_none->setVisible(backups.isEmpty());
    m_table->setVisible(!backups.isEmpty());
    m_restore->setEnabled(m_table->currentRow() >= 0);
}

void SafetyPanel::backUp()
{
    const QString day = m_context.clock.today().toString(Qt::ISODate);
    askSaveFile(
        this, tr("Back up the office file"), tr("Office %1.credence").arg(day), tr("Office files (*.credence)"),
        [this](const QString &path) {
            runLong(
                m_context.store, this, tr("Backing up"),
                [path](Office &office, const Progress &progress) { return backupReplacing(office, path, progress); },
                [this](const Result<BackupInfo> &made) {
                    if (!made) {
                        emit failed(made.error());
                        return;
                    }
                    emit message(tr("A checked copy was written to %1").arg(made->path));
                    refresh();
                });
        });
}

void SafetyPanel::verify()
{
    runLong(
        m_context.store, this, tr("Checking the office file"),
        [](Office &office, const Progress &progress) { return office.verify(progress); },
        [this](const Result<VerifyReport> &report) {
            if (!report) {
                emit failed(report.error());
                return;
            }
            tellReport(*report);
        });
}

void SafetyPanel::tellReport(const VerifyReport &report)
{
    QStringList lines;
    if (report.ok())
        lines.append(tr("The office file is sound: %1 and %2 checked, the chain of records is unbroken.")
                         .arg(tr("%n proposal(s)", nullptr, int(report.proposals)),
                              tr("%n record(s)", nullptr, int(report.events))));
    else
        lines.append(
            tr("The check found %n problem(s). Keep the file as it is and put back the newest backup from before.",
               nullptr, int(report.problems.size())));
    for (const VerifyReport::Problem &problem : report.problems)
        lines.append(problemSentence(problem));
    m_report->setTone(report.ok() ? Tone::Success : Tone::Danger);
    m_report->setText(lines.join(u'\n'));
    m_report->show();
}

void SafetyPanel::restore()
{
    const BackupInfo info = m_model->rows.at(m_table->currentRow());
    askYes(this, tr("Put back a backup"),
           tr("The office goes back to %1. What was entered since then leaves the office; the present file is backed "
              "up first, so "
              "that this can be taken back.")
               .arg(madeText(info)),
           tr("Put back"), [this, path = info.path] {
               m_context.undo.clear();
               m_context.store.restore(path);
           });
}

} // namespace credence
