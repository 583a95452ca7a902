// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/approval/chainhelp.h"

#include <QTest>

using namespace credence;
using namespace credence::test;
using namespace Qt::StringLiterals;

namespace {

/// Where each action leads from each situation. A cell is the stage word, "/" and the Ministry's state where there is
/// one;
/// "-" is ActionNotAllowed, "early" NotApprovedYet (R50), "no-osap" NotSeekingOsap (R51). All proposals seek OSAP but
/// for "approved", and "osap" changes the intent to the opposite.
const char kTable[] = R"(
situation   | submit | approve | return   | decline  | defer  | withdraw  | reopen | senate-notice      | ministry-submit    | ministry-eligible | ministry-not-eligible | ministry-information       | osap-intent        | retire
draft       | chair  | -       | -        | -        | -      | -         | -      | -                  | early              | early             | early                 | early                      | -                  | -
chair       | -      | dean    | returned | declined | chair  | withdrawn | -      | -                  | early              | early             | early                 | early                      | chair              | -
dean        | -      | sccasp  | returned | declined | dean   | withdrawn | -      | -                  | early              | early             | early                 | early                      | dean               | -
sccasp      | -      | senate  | returned | declined | sccasp | withdrawn | -      | -                  | early              | early             | early                 | early                      | sccasp             | -
deferred    | -      | senate  | returned | declined | sccasp | withdrawn | -      | -                  | early              | early             | early                 | early                      | sccasp             | -
senate      | -      | -       | -        | -        | -      | withdrawn | -      | ministry/to-submit | early              | early             | early                 | early                      | senate             | -
returned    | chair  | -       | -        | -        | -      | withdrawn | -      | -                  | early              | early             | early                 | early                      | returned           | -
declined    | -      | -       | -        | -        | -      | -         | draft  | -                  | early              | early             | early                 | early                      | -                  | -
withdrawn   | -      | -       | -        | -        | -      | -         | draft  | -                  | early              | early             | early                 | early                      | -                  | -
reopened    | chair  | -       | -        | -        | -      | -         | -      | -                  | early              | early             | early                 | early                      | -                  | -
approved    | -      | -       | -        | -        | -      | -         | -      | -                  | no-osap            | no-osap           | no-osap               | no-osap                    | ministry/to-submit | retired
to-submit   | -      | -       | -        | -        | -      | -         | -      | -                  | ministry/submitted | -                 | -                     | -                          | approved           | retired/to-submit
submitted   | -      | -       | -        | -        | -      | -         | -      | -                  | -                  | approved/eligible | approved/not-eligible | ministry/information-asked | approved           | retired/submitted
information | -      | -       | -        | -        | -      | -         | -      | -                  | ministry/submitted | approved/eligible | approved/not-eligible | -                          | approved           | retired/information-asked
eligible    | -      | -       | -        | -        | -      | -         | -      | -                  | -                  | -                 | -                     | -                          | approved           | retired/eligible
refused     | -      | -       | -        | -        | -      | -         | -      | -                  | ministry/submitted | -                 | -                     | -                          | approved           | retired/not-eligible
retired     | -      | -       | -        | -        | -      | -         | -      | -                  | -                  | -                 | -                     | -                          | -                  | -
)";

Story situation(const QString &name)
{
    if (name == u"draft")
        return Story();
    if (name == u"chair")
        return submitted();
    if (name == u"dean")
        return submitted().then(Action::Approve);
    if (name == u"sccasp")
        return submitted().then(Action::Approve).then(Action::Approve);
    if (name == u"deferred")
        return situation(u"sccasp"_s).then(Action::Defer);
    if (name == u"senate")
        return situation(u"sccasp"_s).then(Action::Approve);
    if (name == u"returned")
        return situation(u"dean"_s).then(Action::Return);
    if (name == u"declined")
        return situation(u"dean"_s).then(Action::Decline);
    if (name == u"withdrawn")
        return situation(u"dean"_s).then(Action::Withdraw);
    if (name == u"reopened")
        return situation(u"withdrawn"_s).then(Action::Reopen);
    if (name == u"approved")
        return approved(OsapIntent::No);
    if (name == u"to-submit")
        return approved();
    if (name == u"submitted")
        return approved().then(Action::MinistrySubmit);
    if (name == u"information")
        return situation(u"submitted"_s).then(Action::MinistryInformation);
    if (name == u"eligible")
        return situation(u"submitted"_s).then(Action::MinistryEligible);
    if (name == u"refused")
        return situation(u"submitted"_s).then(Action::MinistryNotEligible);
    if (name == u"retired")
        return approved().then(Action::Retire);
    qFatal("no such situation: %s", qPrintable(name));
}

QString outcome(const Result<ChainState> &result)
{
    if (!result) {
        switch (result.error().code) {
        case ErrorCode::ActionNotAllowed:
            return u"-"_s;
        case ErrorCode::NotApprovedYet:
            return u"early"_s;
        case ErrorCode::NotSeekingOsap:
            return u"no-osap"_s;
        default:
            return u"error %1"_s.arg(int(result.error().code));
        }
    }
    const QString stage = stageWord(*result);
    return result->ministry == MinistryState::None ? stage : stage + u'/' + word(result->ministry);
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|'))
        cells.append(cell.trimmed());
    return cells;
}

} // namespace

class ChainTableTest final : public QObject {
    Q_OBJECT

private slots:
    void everyCell_data()
    {
        QTest::addColumn<QString>("situationName");
        QTest::addColumn<QString>("actionWord");
        QTest::addColumn<QString>("expected");
        const QStringList lines = QString::fromUtf8(kTable).split(u'\n', Qt::SkipEmptyParts);
        const QStringList head = cellsOf(lines.first());
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = cellsOf(line);
            QCOMPARE(cells.size(), head.size());
            for (qsizetype i = 1; i < cells.size(); ++i)
                QTest::addRow("%s × %s", qPrintable(cells.at(0)), qPrintable(head.at(i)))
                    << cells.at(0) << head.at(i) << cells.at(i);
        }
    }
    void everyCell()
    {
        QFETCH(const QString, situationName);
        QFETCH(const QString, actionWord);
        QFETCH(const QString, expected);
        const Story story = situation(situationName);
        QVERIFY(!story.fault());
        const std::optional<Action> action = actionFromWord(actionWord);
        QVERIFY(action);

        ActionRequest asked = request(*action, kDay.addDays(20));
        if (*action == Action::ChangeOsapIntent)
            asked.intent = story.state().intent == OsapIntent::Yes ? OsapIntent::No : OsapIntent::Yes;
        const Result<ChainState> result = apply(story.state(), asked, story.policy());
        QCOMPARE(outcome(result), expected);
        QCOMPARE(possibleActions(story.state(), story.policy()).contains(*action), result.has_value());
    }

    /// The columns above are all actions but the correction, which is of the history and not of the state.
    void correctIsOfferedOnceThereIsAnEvent()
    {
        const QString head = QString::fromUtf8(kTable).split(u'\n', Qt::SkipEmptyParts).first();
        QCOMPARE(cellsOf(head).size() - 1, int(Action::Correct));
        for (const QString &name : {u"draft"_s, u"reopened"_s, u"chair"_s, u"senate"_s, u"retired"_s}) {
            const Story story = situation(name);
            QCOMPARE(possibleActions(story.state(), story.policy()).contains(Action::Correct),
                     !story.events().isEmpty());
            QCOMPARE(outcome(apply(story.state(), request(Action::Correct), story.policy())), u"-"_s);
        }
    }

    /// The order in which a window offers them.
    void offeredOrder()
    {
        const Policy policy = carleton();
        const QList<Action> atChair{Action::Approve,          Action::Return,   Action::Decline, Action::Defer,
                                    Action::ChangeOsapIntent, Action::Withdraw, Action::Correct};
        QCOMPARE(possibleActions(situation(u"chair"_s).state(), policy), atChair);
        const QList<Action> atSenate{Action::RecordNotice, Action::ChangeOsapIntent, Action::Withdraw, Action::Correct};
        QCOMPARE(possibleActions(situation(u"senate"_s).state(), policy), atSenate); // R84
        const QList<Action> fresh{Action::Submit};
        QCOMPARE(possibleActions(ChainState(), policy), fresh);
    }
};

QTEST_GUILESS_MAIN(ChainTableTest)
#include "tst_chaintable.moc"
