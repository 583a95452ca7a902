// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/evidencefield.h"

#include "ui/shell/ask.h"
#include "ui/shell/storethread.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostMebibytes = 25; ///< of one file
constexpr qint64 kMebibyte = 1024 * 1024;

/// Runs on the store's thread.
Result<Attachment> keepFile(Office &office, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileMissing, {path});
    if (file.size() > kMostMebibytes * kMebibyte)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(kMostMebibytes)});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    return office.keepAttachment(QFileInfo(path).fileName(), bytes);
}

} // namespace

/// The dashed place: a button for the keyboard and the mouse.
class EvidenceField::Zone final : public QAbstractButton {
public:
    explicit Zone(QWidget *parent) : QAbstractButton(parent)
    {
        setText(EvidenceField::tr("Drop the minutes or memo here, or choose files…"));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setHot(bool hot)
    {
        m_hot = hot;
        update();
    }

    QSize sizeHint() const override { return {200, fontMetrics().height() + 26}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = m_hot || hasFocus();
        QPen pen(lit ? c.halo : c.buttonBorder, lit ? 1.5 : 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(m_hot ? c.selection : underMouse() ? c.raised : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        painter.setPen(isEnabled() ? c.inkMuted : c.neutral.bar);
        painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width() - 16));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    bool m_hot = false;
};

EvidenceField::EvidenceField(StoreThread &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_zone(new Zone(this)), m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_list);
    m_list->setSpacing(2);
    column->addWidget(m_zone);
    m_zone->setObjectName(u"approvals.attach"_s);
    m_zone->setToolTip(
        tr("Any files, each up to %1 MiB; they are kept in the office file with the record.").arg(kMostMebibytes));
    setFocusProxy(m_zone);
    setAcceptDrops(true);
    connect(m_zone, &QAbstractButton::clicked, this, &EvidenceField::choose);
}

void EvidenceField::setReadOnly(bool readOnly)
{
    setAcceptDrops(!readOnly);
    m_zone->setEnabled(!readOnly);
}

QStringList EvidenceField::pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    if (pathsOf(event->mimeData()).isEmpty())
        return;
    m_zone->setHot(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void EvidenceField::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void EvidenceField::dragLeaveEvent(QDragLeaveEvent *) { m_zone->setHot(false); }

void EvidenceField::dropEvent(QDropEvent *event)
{
    m_zone->setHot(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(pathsOf(event->mimeData()));
}

void EvidenceField::choose()
{
    askOpenFiles(this, tr("Evidence of the decision"), tr("All files (*)"),
                 [this](const QStringList &paths) { add(paths); });
}

void EvidenceField::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        m_store.write(
            this, [path](Office &office) { return keepFile(office, path); },
            [this, generation = m_generation](const Result<Attachment> &kept) {
                if (generation != m_generation)
                    return;
                if (!kept) {
                    emit failed(kept.error());
                    return;
                }
                if (m_files.contains(*kept))
                    return;
                m_files.append(*kept);
                showFiles();
                emit changed();
            });
    }
}

void EvidenceField::setFiles(const QList<Attachment> &files)
{
    ++m_generation;
    if (files == m_files)
        return;
    m_files = files;
    showFiles();
}

void EvidenceField::showFiles()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int index = 0; index < m_files.size(); ++index) {
        const Attachment &file = m_files.at(index);
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *sign = new QLabel(line);
        sign->setPixmap(iconPixmap(u"paperclip"_s, 14, colours(this).inkMuted, devicePixelRatioF()));
        row->addWidget(sign);
        auto *name = new ElideLabel(file.name, TextSize::Body, QFont::Normal, line);
        row->addWidget(name, 1);
        auto *size = new TextLabel(QLocale().formattedDataSize(file.size), TextSize::Small, QFont::Normal, line);
        size->setMuted();
        row->addWidget(size);
        QToolButton *remove = iconButton(u"x"_s, tr("Leave out %1").arg(file.name), line);
        remove->setObjectName(u"approvals.evidence.remove.%1"_s.arg(index));
        connect(remove, &QToolButton::clicked, this, [this, file] {
            m_files.removeOne(file);
            // Not now: the button that was clicked is one of those that go.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    showFiles();
                    m_zone->setFocus();
                },
                Qt::QueuedConnection);
            emit changed();
        });
        row->addWidget(remove);
        m_list->addWidget(line);
    }
}

} // namespace credence
