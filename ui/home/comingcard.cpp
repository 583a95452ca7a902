// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/comingcard.h"

#include "core/wording/wording.h"
#include "ui/home/linelist.h"
#include "ui/shell/duelink.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qsizetype kMostLines = 50; ///< a large office has thousands, and each costs several widgets
constexpr int kLeast = 150;          ///< pixels

/// One thing that falls due: its day and how soon, then title and detail over the whole width.
class ComingLine final : public QAbstractButton {
public:
    ComingLine(const DueItem &item, const Policy &policy, QDate today, QWidget *parent) : QAbstractButton(parent)
    {
        const QString title = dueTitle(item, policy);
        const QString detail = dueDetail(item, policy);
        const QString due = dueText(item.date, today);
        setText(title);
        setForegroundRole(QPalette::WindowText); // the labels follow it; they are no words on a button
        setBackgroundRole(QPalette::Window);
        //: %1 a date, %2 what falls due, %3 its detail or nothing, %4 "in 4 days"
        setAccessibleName(ComingCard::tr("%1: %2, %3, %4").arg(dateTextLong(item.date), title, detail, due));
        if (detail.isEmpty())
            setAccessibleName(ComingCard::tr("%1: %2, %3").arg(dateTextLong(item.date), title, due));
        QSizePolicy size(QSizePolicy::Expanding,
                         QSizePolicy::Preferred); // a button's own is never narrower than its hint
        size.setHeightForWidth(true);
        setSizePolicy(size);
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(14, 9, 14, 9);
        rows->setSpacing(2);
        auto *date = new TextLabel(dateTextShort(item.date), TextSize::Body, QFont::DemiBold, this);
        auto *pill = new Pill(due, dueTone(item, today), this);
        auto *top = new QHBoxLayout;
        top->setSpacing(12);
        top->addWidget(date, 1);
        top->addWidget(pill);
        rows->addLayout(top);
        auto *name = new TextLabel(title, TextSize::Body, QFont::Normal, this);
        name->setWordWrap(true);
        rows->addWidget(name);
        QList<QLabel *> labels{date, pill, name};
        if (!detail.isEmpty()) {
            auto *below = remarkLabel(detail, this);
            rows->addWidget(below);
            labels.append(below);
        }
        for (QLabel *label : labels) // the line is one thing to click
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setToolTip(detail.isEmpty() ? title : u"%1\n%2"_s.arg(title, detail));
    }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        update();
        QAbstractButton::enterEvent(event);
    }
    void leaveEvent(QEvent *event) override
    {
        update();
        QAbstractButton::leaveEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(this);
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), c.raised);
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.halo, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 2, -4, -2), 5, 5);
    }
};

} // namespace

ComingCard::ComingCard(const Policy &policy, int days, QWidget *parent)
    : Card(tr("Coming up"), parent), m_policy(policy), m_list(new QWidget(this))
{
    setObjectName(u"home.coming"_s);
    setRemark(tr("next %n day(s)", nullptr, days));
    setFlush();
    setMinimumWidth(280);
    body()->addWidget(m_list, 1); // keeps the heading at the top until there is something to show
}

void ComingCard::setItems(const QList<DueItem> &items, QDate today)
{
    if (std::exchange(m_known, true) && items == m_items && today == m_today)
        return; // the line with the focus stays
    m_items = items;
    m_today = today;
    lay();
}

void ComingCard::lay()
{
    delete m_list;
    auto *list = new LineList(kLeast, this);
    list->setObjectName(u"home.comingList"_s);
    list->setAccessibleName(tr("Coming up"));
    for (const DueItem &item : m_items.first(std::min(m_items.size(), kMostLines))) {
        auto *line = new ComingLine(item, m_policy, m_today, list->body());
        connect(line, &QAbstractButton::clicked, this, [this, link = dueLink(item)] { emit go(link); });
        list->addLine(line);
        list->addSeparator();
    }
    if (m_items.size() > kMostLines)
        list->addRemark(tr("%n more under Calendar.", nullptr, int(m_items.size() - kMostLines)));
    if (m_items.isEmpty())
        list->addRemark(tr("Nothing falls due. Enter meetings and intakes under Calendar, so that they show here."));
    m_list = list;
    body()->addWidget(list, 1);
}

} // namespace credence
