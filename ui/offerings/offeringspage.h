// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedLayout;
class QTimer;

namespace credence {

class LimitBanner;
class MoneyCard;
class ReadinessCard;
class RosterCard;
class ScheduleCard;
class SideColumn;

/// What was approved and is delivered: the schedule, and of the chosen offering its learners, what makes it ready, and
/// its money.
class OfferingsPage final : public Page {
    Q_OBJECT
public:
    explicit OfferingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> headerActions() override;
    QList<QAction *> menuActions() override;
    void activate(const Link &link) override;
    void refresh() override;
    void closeFile() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reading;

    QStackedLayout *m_stack;
    QWidget *m_none; ///< the office has no offering
    QWidget *m_content;
    LimitBanner *m_banner;
    ScheduleCard *m_schedule;
    RosterCard *m_roster;
    SideColumn *m_right;
    ReadinessCard *m_ready;
    MoneyCard *m_money;
    QPushButton *m_new;
    QTimer *m_soon;
    QList<QAction *> m_actions;
    QAction *m_newAction;
    QAction *m_moneyAction;
    OfferingsOverview m_overview;
    std::optional<OfferingReading> m_chosen;
    QUuid m_offering;
    QUuid m_cohort;
    bool m_known = false; ///< the office was read
    int m_asked = 0;      ///< answers that were overtaken are dropped

    void makeContent();
    void makeNone();
    void makeActions();
    bool isNarrow() const;
    void layRows();
    void read(bool overview);
    void take(const OfferingsOverview &overview);
    void show(const std::optional<OfferingReading> &chosen);
    void choose(const QUuid &offering, const QUuid &cohort);
    void makeOffering(const QUuid &proposal);
    void showDetails(bool withNewCohort);
    void showBudget();
    void showOverLimit();
};

} // namespace credence
