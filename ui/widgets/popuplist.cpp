// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popuplist.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace credence {

namespace {

enum Role { LeadRole = Qt::UserRole + 1, DetailRole, SectionRole, DataRole, KeysRole };

constexpr int kShadow = 8; ///< room around the list for its shadow
constexpr int kPadX = 12;
constexpr int kPadY = 8;
constexpr int kLead = 64;
constexpr int kMostHeight = 380;
constexpr int kLeastHeight = 240; ///< with this much room the list goes below the edit

/// A row with a code at the left, a title and a detail that wrap, and a heading above the first of a section.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = static_cast<const QAbstractItemView *>(option.widget)->viewport()->width();
        return {width, heightOf(index, width)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        painter->save();
        QRect rect = option.rect;
        const QString section = index.data(SectionRole).toString();
        if (!section.isEmpty()) {
            const QRect heading(rect.left(), rect.top(), rect.width(), sectionHeight());
            painter->fillRect(heading, c.raised);
            painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
            painter->setPen(c.inkMuted);
            painter->drawText(heading.adjusted(kPadX, 0, -kPadX, 0), Qt::AlignVCenter, section);
            rect.setTop(heading.bottom() + 1);
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, c.selection);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        const QRect words = wordsRect(index, rect);
        const QString lead = index.data(LeadRole).toString();
        painter->setPen(c.ink);
        if (!lead.isEmpty()) {
            painter->setFont(textFont(TextSize::Body, QFont::DemiBold));
            painter->drawText(QRect(rect.left() + kPadX, rect.top(), words.left() - rect.left() - kPadX, rect.height()),
                              Qt::AlignVCenter, lead);
        }
        if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(c.inkMuted);
            painter->drawText(rect.adjusted(kPadX, 0, -kPadX, 0), Qt::AlignVCenter | Qt::AlignRight, keys);
            painter->setPen(c.ink);
        }
        painter->setFont(textFont(TextSize::Body));
        QRect used;
        painter->drawText(words, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString(), &used);
        const QString detail = index.data(DetailRole).toString();
        if (!detail.isEmpty()) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(c.inkMuted);
            painter->drawText(words.adjusted(0, used.height() + 2, 0, 0), Qt::TextWordWrap, detail);
        }
        painter->restore();
    }

    /// Room for the codes at the left, so that all titles begin below each other.
    void setLeads(const QList<PopupRow> &rows)
    {
        const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
        m_lead = kLead;
        for (const PopupRow &row : rows)
            m_lead = std::max(m_lead, metrics.horizontalAdvance(row.lead) + 12);
    }

private:
    int m_lead = kLead;

    static int sectionHeight() { return QFontMetrics(textFont(TextSize::Small)).height() + 8; }

    QRect wordsRect(const QModelIndex &index, const QRect &rect) const
    {
        const int leadWidth = index.data(LeadRole).toString().isEmpty() ? 0 : m_lead;
        const QString keys = index.data(KeysRole).toString();
        const int keysWidth =
            keys.isEmpty() ? 0 : QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(keys) + kPadX;
        return rect.adjusted(kPadX + leadWidth, kPadY, -kPadX - keysWidth, -kPadY);
    }

    int heightOf(const QModelIndex &index, int width) const
    {
        const QRect words = wordsRect(index, QRect(0, 0, width, 10000));
        const auto wrapped = [&](TextSize size, const QString &text) {
            return QFontMetrics(textFont(size)).boundingRect(words, Qt::TextWordWrap, text).height();
        };
        int height = wrapped(TextSize::Body, index.data(Qt::DisplayRole).toString()) + 2 * kPadY + 1;
        const QString detail = index.data(DetailRole).toString();
        if (!detail.isEmpty())
            height += wrapped(TextSize::Small, detail) + 2;
        if (!index.data(SectionRole).toString().isEmpty())
            height += sectionHeight();
        return height;
    }
};

} // namespace

PopupList::PopupList(QLineEdit *edit)
    : QFrame(edit->window()), m_edit(edit), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    m_view->setObjectName(QStringLiteral("popup.list"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow, 2, kShadow, kShadow + 2);
    column->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(NoFrame);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_view->viewport()->setAutoFillBackground(false);
    connect(m_view, &QListView::clicked, this, &PopupList::choose);
    connect(edit, &QObject::destroyed, this, &QObject::deleteLater);
    edit->installEventFilter(this);
    hide();
}

void PopupList::showRows(const QList<PopupRow> &rows, const QString &nothing)
{
    m_model->clear();
    static_cast<RowDelegate *>(m_view->itemDelegate())->setLeads(rows);
    QString section;
    for (const PopupRow &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.lead, LeadRole);
        item->setData(row.detail, DetailRole);
        item->setData(row.section == section ? QString() : row.section, SectionRole);
        item->setData(row.data, DataRole);
        item->setData(row.keys, KeysRole);
        item->setToolTip(row.title);
        QStringList spoken{row.lead, row.title, row.detail, row.keys};
        spoken.removeAll(QString());
        item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        section = row.section;
        m_model->appendRow(item);
    }
    if (rows.isEmpty() && !nothing.isEmpty()) {
        auto *item = new QStandardItem(nothing);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    place();
    show();
    raise();
    place(); // now that the view has its width
    if (!rows.isEmpty())
        setCurrent(0);
    m_view->scrollToTop();
}

int PopupList::rowCount() const { return m_model->rowCount(); }

int PopupList::currentRow() const { return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1; }

QVariant PopupList::dataAt(int row) const { return m_model->index(row, 0).data(DataRole); }

QString PopupList::titleAt(int row) const { return m_model->index(row, 0).data().toString(); }

QString PopupList::keysAt(int row) const { return m_model->index(row, 0).data(KeysRole).toString(); }

void PopupList::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent described(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    // The edit keeps the keyboard, so the list does not tell of its current row by itself.
    QAccessibleEvent reached(m_view, QAccessible::Focus);
    reached.setChild(row);
    QAccessible::updateAccessibility(&reached);
}

void PopupList::place()
{
    QWidget *window = m_edit->window();
    if (parentWidget() != window)
        setParent(window);
    const QPoint below = m_edit->mapTo(window, QPoint(0, m_edit->height() + 2));
    const int width = std::max(m_edit->width(), m_minimumWidth);
    m_view->setFixedWidth(width);
    // Rows wrap to the width they have, so whether there is a scroll bar is settled before they are measured.
    const auto measured = [this](Qt::ScrollBarPolicy policy) {
        m_view->setVerticalScrollBarPolicy(policy);
        m_view->resize(m_view->width(), kMostHeight);
        m_view->doItemsLayout();
        int sum = 0;
        for (int row = 0; row < m_model->rowCount() && sum <= kMostHeight; ++row)
            sum += m_view->sizeHintForIndex(m_model->index(row, 0)).height();
        return sum;
    };
    int height = measured(Qt::ScrollBarAlwaysOff);
    if (height > kMostHeight)
        height = measured(Qt::ScrollBarAlwaysOn);
    height = std::min(height, kMostHeight) + kShadow + 4;
    const int above = below.y() - m_edit->height() - 4;
    const int room = window->height() - below.y();
    const bool upward = room < std::min(height, kLeastHeight) && above > room;
    height = std::min(height, upward ? above : std::max(60, room));
    const int left = std::clamp(below.x() - kShadow, 0, std::max(0, window->width() - width - 2 * kShadow));
    setGeometry(left, upward ? above - height : below.y(), width + 2 * kShadow, height);
}

void PopupList::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QVariant chosenData = index.data(DataRole);
    hide();
    emit chosen(chosenData);
}

bool PopupList::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (isHidden() || (modifiers & ~Qt::KeypadModifier))
        return false;
    const int rows = m_model->rowCount();
    const int row = currentRow();
    switch (key) {
    case Qt::Key_Down:
        setCurrent(std::min(rows - 1, row + 1));
        return true;
    case Qt::Key_Up:
        setCurrent(std::max(0, row - 1));
        return true;
    case Qt::Key_PageDown:
        setCurrent(std::min(rows - 1, row + 6));
        return true;
    case Qt::Key_PageUp:
        setCurrent(std::max(0, row - 6));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool PopupList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::ShortcutOverride && isVisible() &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (takeKey(key->key(), key->modifiers()))
                return true;
        }
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void PopupList::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF panel = QRectF(rect()).adjusted(kShadow - 1, 0, -kShadow + 1, -kShadow);
    for (int step = kShadow; step > 0; --step) {
        painter.setBrush(QColor(0, 0, 0, 4));
        painter.drawRoundedRect(panel.adjusted(-step, 2, step, step), 8 + step, 8 + step);
    }
    painter.setPen(c.border);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace credence
