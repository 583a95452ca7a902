// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/form.h"
#include "ui/proposals/proposaleditor.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace credence {

inline const QDate kToday(2026, 1, 12);

/// The proposal of the pictures: twelve weeks, 42 hours, no labour-market need, OSAP before delivery.
inline Proposal gisProposal()
{
    using namespace Qt::StringLiterals;
    Proposal p;
    p.unit = u"Geography"_s;
    p.faculty = u"Arts and Social Sciences"_s;
    p.proposerName = u"A. Proposer"_s;
    p.proposerRole = ProposerRole::FacultyMember;
    p.courseName = u"GIS for Field Scientists"_s;
    p.hours = Quantity::of(42);
    p.weeks = Quantity::of(12);
    p.place = Place::Online;
    p.timing = Timing::Asynchronous;
    p.summary = u"Collect, project and publish field data with a mobile GIS, for people who already work outdoors."_s;
    p.rationale = u"Conservation authorities and two provincial ministries ask for mapping skills."_s;
    p.skills = {{.text = u"Collect and georeference field observations with a mobile GIS"_s},
                {.text = u"Choose a projection that suits the study area and explain the choice"_s,
                 .kind = SkillKind::Competency},
                {.text = u"Publish a web map with documented metadata"_s}};
    p.cip = {u"45.0702"_s};
    p.osap = OsapIntent::Yes;
    p.osapBeforeDelivery = true;
    p.annex.fee = u"450.00"_s;
    p.annex.firstDelivery = QDate(2026, 5, 4);
    p.annex.registration = Registration::Rolling;
    p.annex.partners = {{.name = u"Conservation Authority"_s, .kind = PartnerKind::Public}};
    p.annex.consultations = {{.with = u"OAPSI"_s, .date = QDate(2026, 1, 5), .about = u"partners"_s}};
    return p;
}

/// The same without an error.
inline Proposal mendedProposal()
{
    using namespace Qt::StringLiterals;
    Proposal p = gisProposal();
    p.hours = Quantity::of(36);
    p.weeks = Quantity::of(6);
    p.noc = {u"22214"_s};
    p.assessmentStrategy = u"A field map in three steps."_s;
    p.feedbackRolling = u"Within five days."_s;
    p.labourMarketNeed = u"Postings of 2025."_s;
    return p;
}

/// An office file on a store thread and an editor in a window of its own.
class EditorFixture {
public:
    QTemporaryDir folder;
    const Policy policy = Policy::shipped();
    const CodeBook codes;
    const SystemClock clock{kToday};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    QUndoStack undo;
    StoreThread store{policy, codes, clock};
    QWidget window;
    ProposalEditor *editor = nullptr;
    QUuid id;

    QString path() const { return folder.filePath(QStringLiteral("office.credence")); }

    /// Makes the office with \a proposal in it and shows the editor of it.
    bool start(const Proposal &proposal, QSize size = {1164, 810})
    {
        QSignalSpy opened(&store, &StoreThread::opened);
        Proposal first = proposal;
        first.id = QUuid::createUuid();
        id = first.id;
        store.create(path());
        if (!opened.wait(10000))
            return false;
        const auto filled = ask([first](Office &office) -> Result<void> {
            const Meeting meetings[] = {
                {0, QStringLiteral("sccasp"), QDate(2026, 3, 20), QDate(2026, 3, 13), {}},
                {0, QStringLiteral("senate"), QDate(2026, 4, 24), QDate(2026, 4, 17), {}},
            };
            for (const Meeting &meeting : meetings)
                (void)office.saveMeeting(meeting);
            (void)office.saveIntake({0, QDate(2026, 8, 7), true, {}});
            return office.addDraft(first).map([](const StoredProposal &) {});
        });
        if (!filled)
            return false;
        auto *row = new QVBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        editor = new ProposalEditor({store, policy, codes, clock, undo, settings}, &window);
        row->addWidget(editor);
        window.resize(size);
        window.show();
        return QTest::qWaitForWindowActive(&window) && show(id);
    }

    bool show(const QUuid &wanted, const QString &field = {}, int part = -1)
    {
        editor->open(wanted, field, part);
        return QTest::qWaitFor([&] { return editor->proposal() == wanted && editor->isEnabled(); });
    }

    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        return editor->findChild<Widget *>(name);
    }

    /// Whether the checks speak of \a rule.
    bool says(const QString &rule) const
    {
        const QList<Finding> &findings = editor->session().findings();
        return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &each) { return each.rule == rule; });
    }

    /// What the office file holds now; after what was asked for before.
    Proposal stored()
    {
        return ask([wanted = id](Office &office) { return office.proposal(wanted); })
            .value_or(StoredProposal{})
            .proposal;
    }

    /// Runs a task on the store's thread and waits for its answer.
    template <typename Task> auto ask(Task task) -> std::invoke_result_t<Task, Office &>
    {
        using T = std::invoke_result_t<Task, Office &>;
        std::optional<T> answer;
        store.ask(&window, std::move(task), [&](T value) { answer = std::move(value); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 10000);
        return *answer;
    }
};

} // namespace credence
