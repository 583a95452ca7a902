// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace credence {

class LinkLabel;
class Pill;
class TextLabel;

/// What has to be done before an offering runs, ticked with a day; what keeps it from being live; how it stands with
/// OSAP.
class ReadinessCard final : public Card {
    Q_OBJECT
public:
    explicit ReadinessCard(const PageContext &context, QWidget *parent = nullptr);

    void setReading(const OfferingReading &reading);

signals:
    void message(const QString &sentence);
    void failed(const credence::Error &error);
    void clauseWanted(const QString &clause);

private:
    /// One item: its box and its day, which can be changed.
    struct Tick {
        QString id;
        QCheckBox *box;
        LinkLabel *day;
    };
    /// A group that opens from one line ("3 of 5 · show").
    struct Fold {
        QString heading;
        QStringList ids;
        QWidget *box;
        LinkLabel *line;
        QString key; ///< in the settings
    };

    PageContext m_context;
    OfferingReading m_reading;
    Pill *m_state;
    QWidget *m_blockers;
    QWidget *m_items;
    TextLabel *m_missing;
    TextLabel *m_osap;
    QList<Tick> m_ticks;
    QList<Fold> m_folds;
    QStringList m_shown;        ///< ids of the items, in order
    bool m_allBlockers = false; ///< not only the first ones

    void makeItems();
    QWidget *makeTick(const QString &id, bool brief, QWidget *parent);
    QWidget *makeGroup(const QString &heading, const QStringList &ids, QWidget *parent);
    /// \a part names it in the settings and the object's name.
    QWidget *makeFold(const QString &heading, const QString &part, const QStringList &ids, QWidget *parent);
    void showFolds();
    void showState();
    void showTicks();
    void showOsap();
    void tick(const QString &id, QDate day);
    void editDay(const QString &id);
    void copyText(const QString &item);
};

/// The day on which an item was done, and \a offering with it done on \a day (an invalid day: open). "public-page" and
/// "promotion" are the offering's own dates (R97).
QDate doneOn(const Offering &offering, const QString &item);
Offering withDone(Offering offering, const QString &item, QDate day);

} // namespace credence
