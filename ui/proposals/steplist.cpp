// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/steplist.h"

#include "core/wording/wording.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

enum Role { SectionData = Qt::UserRole + 1, StateData };

constexpr int kRow = 35;
constexpr int kHeading = 44;
constexpr int kSide = 14;
constexpr int kDot = 12;
constexpr int kWordsLeft = kSide + kDot + 11;
constexpr int kWordsRight = 8;

class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int extra = std::max(0, option.fontMetrics.height() - 18);
        if (!index.data(SectionData).isValid())
            return {100, kHeading + extra};
        // As wide as when it is the current one: the list does not jump.
        const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect room(0, 0, (view ? view->viewport()->width() : 100) - kWordsLeft - kWordsRight, 1000);
        const int words = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        return {100, kRow + extra + std::max(0, words - metrics.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        const QString text = index.data().toString();
        const QRect rect = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.data(SectionData).isValid()) {
            painter->fillRect(QRect(rect.left(), rect.top() + 7, rect.width(), 1), c.line);
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(c.inkMuted);
            painter->drawText(rect.adjusted(kSide, 12, -kSide, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
            painter->restore();
            return;
        }
        const bool current = option.state & QStyle::State_Selected;
        if (current)
            painter->fillRect(rect, c.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, c.raised);
        if (current && (option.state & QStyle::State_HasFocus))
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), c.halo);
        const QRectF dot(rect.left() + kSide, rect.center().y() - kDot / 2.0 + 0.5, kDot, kDot);
        if (current) {
            QColor ring = c.halo;
            ring.setAlphaF(option.state & QStyle::State_HasFocus ? 0.45f : 0.2f);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ring);
            painter->drawEllipse(dot.adjusted(-4, -4, 4, 4));
        }
        paintStateDot(painter, dot, index.data(StateData).toString().at(0), option.palette);
        painter->setFont(textFont(TextSize::Body, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(c.ink);
        painter->drawText(rect.adjusted(kWordsLeft, 0, -kWordsRight, 0),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
        painter->restore();
    }
};

} // namespace

QString stateWords(QChar state)
{
    switch (state.unicode()) {
    case u'g':
        return StepList::tr("complete");
    case u'w':
        return StepList::tr("has a warning");
    case u'r':
        return StepList::tr("has an error");
    default:
        return StepList::tr("not filled in yet");
    }
}

StepList::StepList(QWidget *parent) : QListWidget(parent), m_states(kSections, u'e')
{
    setObjectName(u"editor.steps"_s);
    setAccessibleName(tr("Parts of the proposal"));
    setFrameShape(NoFrame);
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    viewport()->setAutoFillBackground(false);
    for (int number = 1; number <= kSections; ++number) {
        if (Section(number) == Section::Fee) {
            auto *heading = new QListWidgetItem(tr("Around the template"), this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(sectionName(Section(number)), this);
        item->setData(SectionData, number);
        item->setData(StateData, u"e"_s);
        m_items.append(item);
    }
    setStates(m_states);
    setCurrentItem(m_items.first());
    connect(this, &QListWidget::currentItemChanged, this, [this] { emit chosen(current()); });
}

Section StepList::current() const
{
    const QListWidgetItem *item = currentItem();
    return item ? Section(item->data(SectionData).toInt()) : Section::None;
}

void StepList::setCurrent(Section section)
{
    const int index = int(section) - 1;
    if (index >= 0 && index < m_items.size())
        setCurrentItem(m_items.at(index));
}

void StepList::setStates(const QString &states)
{
    m_states = states;
    for (int index = 0; index < m_items.size() && index < states.size(); ++index) {
        QListWidgetItem *item = m_items.at(index);
        const QString spoken = labelled(sectionName(Section(index + 1)), stateWords(states.at(index)));
        item->setData(StateData, QString(states.at(index)));
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(spoken);
    }
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace credence
