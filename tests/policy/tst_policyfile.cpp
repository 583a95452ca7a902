// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace credence;

using Edit = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

const QString kShipped = u":/policy/carleton-2025-04-28.json"_s;

QByteArray shippedJson()
{
    QFile file(kShipped);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray editedJson(const Edit &edit)
{
    QJsonObject root = QJsonDocument::fromJson(shippedJson()).object();
    edit(root);
    return QJsonDocument(root).toJson();
}

Edit set(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &root) { root[key] = value; };
}

Edit limit(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &root) {
        QJsonObject limits = root[u"limits"_s].toObject();
        if (value.isUndefined())
            limits.remove(key);
        else
            limits[key] = value;
        root[u"limits"_s] = limits;
    };
}

// Changes one key of one entry of a list.
Edit entry(const QString &list, int index, const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &root) {
        QJsonArray array = root[list].toArray();
        QJsonObject object = array[index].toObject();
        if (value.isUndefined())
            object.remove(key);
        else
            object[key] = value;
        array[index] = object;
        root[list] = array;
    };
}

} // namespace

class PolicyFileTest final : public QObject {
    Q_OBJECT

    static void refusedAs(const QByteArray &json, const QString &what)
    {
        const Result<Policy> policy = Policy::fromJson(json, u"p.json"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, ErrorCode::NotAPolicyFile);
        QCOMPARE(policy.error().args.size(), 2);
        QCOMPARE(policy.error().args.at(0), u"p.json"_s);
        QVERIFY2(policy.error().args.at(1).startsWith(what), qPrintable(policy.error().args.at(1)));
    }

private slots:
    void theShippedPolicyIsCarletons()
    {
        const Policy policy = Policy::shipped();
        QCOMPARE(policy.id, u"carleton-2025-04-28"_s);
        QCOMPARE(policy.date, QDate(2025, 4, 28));
        QCOMPARE(policy.title.en, u"Micro-Credential Framework"_s);
        QCOMPARE(policy.institution.en, u"Carleton University"_s);
        QCOMPARE(policy.resubmission, Resubmission::RestartAtFirst);
        QVERIFY(!policy.trackingOnlyWithoutOsap); // Q1
        QCOMPARE(policy.limits, Limits());        // the values of the framework are the defaults of the struct
    }

    void theShippedChain() // R83, R84, R136
    {
        const Policy policy = Policy::shipped();
        QStringList ids;
        for (const Stage &stage : policy.stages) {
            ids.append(stage.id);
            QVERIFY(!stage.name.fr.isEmpty());
            QVERIFY(!stage.body.fr.isEmpty());
            QCOMPARE(stage.optional, stage.id.startsWith(u"faculty-"_s));
        }
        QCOMPARE(ids, QStringList({u"chair"_s, u"dean"_s, u"faculty-committee"_s, u"faculty-board"_s, u"sccasp"_s,
                                   u"senate"_s, u"ministry"_s}));
        QCOMPARE(policy.stage(u"senate")->kind, StageKind::Notice);
        QVERIFY(policy.stage(u"senate")->meets);
        QVERIFY(policy.stage(u"sccasp")->meets);
        QCOMPARE(policy.stage(u"ministry")->kind, StageKind::External);
        QCOMPARE(policy.stage(u"ministry")->condition, StageCondition::Osap);
        QCOMPARE(policy.stage(u"registrar"), nullptr);
    }

    void theShippedClauses()
    {
        const Policy policy = Policy::shipped();
        for (const char *id : {"1", "2", "3",   "3a",  "3b",  "3c", "3d", "3e", "3f", "4",
                               "5", "6", "fn3", "fn4", "fn5", "A",  "A1", "A2", "A3", "A4"})
            QVERIFY2(policy.clause(QString::fromLatin1(id)), id);
        for (const Clause &clause : policy.clauses) {
            QVERIFY2(!clause.paragraphs.isEmpty(), qPrintable(clause.id));
            QVERIFY2(!clause.title.fr.isEmpty(), qPrintable(clause.id));
            for (const LocalText &paragraph : clause.paragraphs) {
                QVERIFY2(!paragraph.fr.isEmpty(), qPrintable(paragraph.en));
                QVERIFY2(paragraph.en.count(u"**"_s) % 2 == 0, qPrintable(paragraph.en)); // every bold ends
                QVERIFY2(paragraph.fr.count(u"**"_s) % 2 == 0, qPrintable(paragraph.fr));
                // the words of translations/glossary-fr.md
                QVERIFY2(!paragraph.fr.contains(u"microcertification"_s, Qt::CaseInsensitive), qPrintable(paragraph.fr));
                QVERIFY2(!paragraph.fr.contains(u" :"_s) && !paragraph.fr.contains(u"en personne"_s),
                         qPrintable(paragraph.fr));
            }
        }
        QCOMPARE(policy.clause(u"fn5")->parent, u"3d"_s);
        QCOMPARE(policy.clause(u"A2")->parent, u"A"_s);
    }

    void frenchFallsBackToEnglish()
    {
        const LocalText both{u"Chair"_s, u"Direction"_s};
        QCOMPARE(both.in(u"fr"), u"Direction"_s);
        QCOMPARE(both.in(u"fr_CA"), u"Direction"_s);
        QCOMPARE(both.in(u"fr-CA"), u"Direction"_s);
        QCOMPARE(both.in(u"en_CA"), u"Chair"_s);
        QCOMPARE(both.in(u"frr"), u"Chair"_s); // North Frisian
        const LocalText english{u"Chair"_s, QString()};
        QCOMPARE(english.in(u"fr"), u"Chair"_s);
    }

    void anotherInstitutionIsAnotherFile()
    {
        const Edit edit = [](QJsonObject &root) {
            root[u"id"_s] = u"elsewhere-2027"_s;
            root[u"somethingNew"_s] = u"kept out of the way"_s;
            root[u"trackingOnlyWithoutOsap"_s] = true;
            root[u"resubmission"_s] = u"returning-stage"_s;
            limit(u"hoursMax"_s, 250)(root);
            limit(u"feeSuggestedMin"_s, u"99.99"_s)(root);
        };
        const Result<Policy> policy = Policy::fromJson(editedJson(edit), u"p.json"_s);
        QVERIFY(policy);
        QCOMPARE(policy->id, u"elsewhere-2027"_s);
        QVERIFY(policy->trackingOnlyWithoutOsap);
        QCOMPARE(policy->resubmission, Resubmission::ToReturningStage);
        QCOMPARE(policy->limits.hoursMax, 250);
        QCOMPARE(policy->limits.feeSuggestedMin, 9999);
    }

    void everyLimitIsNeeded()
    {
        const QJsonObject limits = QJsonDocument::fromJson(shippedJson()).object()[u"limits"_s].toObject();
        QCOMPARE(limits.size(), 23);
        for (const QString &key : limits.keys()) {
            refusedAs(editedJson(limit(key, QJsonValue::Undefined)), u"limits.%1: missing"_s.arg(key));
            refusedAs(editedJson(limit(key, QJsonArray{1})), u"limits.%1: must be"_s.arg(key));
        }
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const Edit &edit, const QString &what) {
            QTest::newRow(name) << edit << what;
        };
        const QJsonValue none(QJsonValue::Undefined);
        row("other format", set(u"format"_s, u"credence.proposal"_s), u"format: must be \"credence.policy\""_s);
        row("newer", set(u"version"_s, 2), u"version: 2 is newer than the 1"_s);
        row("version 0", set(u"version"_s, 0), u"version: must be 1 to"_s);
        row(
            "no id", [](QJsonObject &o) { o.remove(u"id"_s); }, u"id: missing"_s);
        row("id is a number", set(u"id"_s, 7), u"id: must be text"_s);
        row("blank id", set(u"id"_s, u" "_s), u"id: is empty"_s);
        row("title is text", set(u"title"_s, u"T"_s), u"title: must be an object"_s);
        row("title has no English", set(u"title"_s, QJsonObject{{u"fr"_s, u"T"_s}}), u"title.en: missing"_s);
        row("no such date", set(u"date"_s, u"2025-02-30"_s), u"date: \"2025-02-30\" is not a date"_s);
        row("date with a time", set(u"date"_s, u"2025-04-28T00:00:00"_s), u"date: "_s);
        row("limits are a list", set(u"limits"_s, QJsonArray{}), u"limits: must be an object"_s);
        row(
            "no limits", [](QJsonObject &o) { o.remove(u"limits"_s); }, u"limits: missing"_s);
        row("limit is text", limit(u"hoursMin"_s, u"5"_s), u"limits.hoursMin: must be a whole number"_s);
        row("limit is a fraction", limit(u"weeksMax"_s, 11.5), u"limits.weeksMax: must be a whole number"_s);
        row("limit is null", limit(u"weeksMax"_s, QJsonValue()), u"limits.weeksMax: missing"_s);
        row("limit is negative", limit(u"weeksMin"_s, -1), u"limits.weeksMin: must be 0 to 520"_s);
        row("limit is enormous", limit(u"hoursMax"_s, 1e300), u"limits.hoursMax: must be 1 to 10000"_s);
        row("money is a number", limit(u"feeSuggestedMin"_s, 200), u"limits.feeSuggestedMin: must be text"_s);
        row("money is no amount", limit(u"feeSuggestedMin"_s, u"a lot"_s),
            u"limits.feeSuggestedMin: must be an amount"_s);
        row("money is negative", limit(u"feeSuggestedMin"_s, u"-1"_s), u"limits.feeSuggestedMin: must be an amount"_s);
        row("hours upside down", limit(u"hoursMin"_s, 301), u"limits.hoursMin: is above limits.hoursMax"_s);
        row("weeks upside down", limit(u"weeksMin"_s, 12), u"limits.weeksMin: is above limits.weeksMax"_s);
        row("cap upside down", limit(u"capMin"_s, 12), u"limits.capMin: is above"_s);
        row("fee upside down", limit(u"feeSuggestedMin"_s, u"1500.01"_s), u"limits.feeSuggestedMin: is above"_s);
        row("certificate below", limit(u"feeCertificateFrom"_s, u"1499.99"_s), u"limits.feeSuggestedMax: is above"_s);
        row("lead upside down", limit(u"leadMonths"_s, 13), u"limits.leadMonths: is above"_s);
        row("band upside down", limit(u"bandFromBusinessDays"_s, 61), u"limits.bandFromBusinessDays: is above"_s);
        row("intakes upside down", limit(u"intakesPerYearMin"_s, 5), u"limits.intakesPerYearMin: is above"_s);
        row("half credit upside down", limit(u"halfCreditHoursMin"_s, 46), u"limits.halfCreditHoursMin: is above"_s);
        row("tracking is text", set(u"trackingOnlyWithoutOsap"_s, u"no"_s), u"trackingOnlyWithoutOsap: must be true"_s);
        row("resubmission unknown", set(u"resubmission"_s, u"anywhere"_s), u"resubmission: \"anywhere\" is none of"_s);
        row(
            "no stages", [](QJsonObject &o) { o.remove(u"stages"_s); }, u"stages: missing"_s);
        row("stages empty", set(u"stages"_s, QJsonArray{}), u"stages: is empty"_s);
        row("stages are text", set(u"stages"_s, u"chair"_s), u"stages: must be a list"_s);
        row("a stage is text", set(u"stages"_s, QJsonArray{u"chair"_s}), u"stages[0]: must be an object"_s);
        row("stage without id", entry(u"stages"_s, 1, u"id"_s, none), u"stages[1].id: missing"_s);
        row("stage id with a space", entry(u"stages"_s, 1, u"id"_s, u"the dean"_s),
            u"stages[1].id: must be lower-case"_s);
        row("stage id twice", entry(u"stages"_s, 1, u"id"_s, u"chair"_s), u"stages[1].id: \"chair\" is there twice"_s);
        row("stage id is a word of ours", entry(u"stages"_s, 0, u"id"_s, u"approved"_s),
            u"stages[0].id: \"approved\""_s);
        row("stage without name", entry(u"stages"_s, 0, u"name"_s, none), u"stages[0].name: missing"_s);
        row("kind unknown", entry(u"stages"_s, 0, u"kind"_s, u"vote"_s),
            u"stages[0].kind: \"vote\" is none of decision, notice, external"_s);
        row("kind missing", entry(u"stages"_s, 0, u"kind"_s, none), u"stages[0].kind: missing"_s);
        row("condition unknown", entry(u"stages"_s, 6, u"condition"_s, u"rain"_s), u"stages[6].condition: \"rain\""_s);
        row("optional is a number", entry(u"stages"_s, 2, u"optional"_s, 1), u"stages[2].optional: must be true"_s);
        row("days missing", entry(u"stages"_s, 2, u"expectedDays"_s, none), u"stages[2].expectedDays: missing"_s);
        row("days negative", entry(u"stages"_s, 2, u"expectedDays"_s, -1), u"stages[2].expectedDays: must be 0"_s);
        row("stage of no clause", entry(u"stages"_s, 0, u"clause"_s, u"9z"_s),
            u"stages[0].clause: there is no clause"_s);
        row(
            "nobody decides",
            [](QJsonObject &o) {
                for (int i : {0, 1, 4})
                    entry(u"stages"_s, i, u"kind"_s, u"notice"_s)(o);
            },
            u"stages: none of them decides"_s);
        row(
            "no clauses", [](QJsonObject &o) { o.remove(u"clauses"_s); }, u"clauses: missing"_s);
        row("clause twice", entry(u"clauses"_s, 1, u"id"_s, u"1"_s), u"clauses[1].id: \"1\" is there twice"_s);
        row("clause without paragraphs", entry(u"clauses"_s, 0, u"paragraphs"_s, none),
            u"clauses[0].paragraphs: missing"_s);
        row("paragraph is a number", entry(u"clauses"_s, 0, u"paragraphs"_s, QJsonArray{3}),
            u"clauses[0].paragraphs[0]: must be an object"_s);
        row("parent unknown", entry(u"clauses"_s, 0, u"parent"_s, u"zz"_s), u"clauses[0].parent: \"zz\""_s);
        row("its own parent", entry(u"clauses"_s, 0, u"parent"_s, u"1"_s), u"clauses[0].parent: \"1\""_s);
        row("NUL", set(u"id"_s, u"a"_s + QChar(0) + u"b"_s), u"id: holds a NUL"_s);
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QString, what);
        refusedAs(editedJson(edit), what);
    }

    void noJsonIsRefused()
    {
        refusedAs("{\"format\": \"credence.policy\", ", u"it is no valid JSON in line "_s);
        refusedAs("", u"it is no valid JSON in line "_s);
        refusedAs("[1, 2]", u"format: must be"_s);
        refusedAs("\xff\xfe{}", u"it is no valid JSON in line "_s);
        refusedAs(QByteArray(100000, '['), u"it is no valid JSON in line "_s);
        refusedAs(shippedJson().first(4000), u"it is no valid JSON in line "_s);
    }

    void filesAreRefused()
    {
        QTemporaryDir dir;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(name));
            return dir.filePath(name);
        };
        QCOMPARE(Policy::load(dir.filePath(u"none.json"_s)).error().code, ErrorCode::FileMissing);
        QCOMPARE(Policy::load(dir.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(Policy::load(write(u"empty.json"_s, {})).error().code, ErrorCode::FileEmpty);
        QCOMPARE(Policy::load(write(u"large.json"_s, QByteArray(4 * 1024 * 1024 + 1, ' '))).error(),
                 (Error{ErrorCode::FileTooLarge, {dir.filePath(u"large.json"_s), u"4"_s}, {}}));
        QCOMPARE(Policy::load(write(u"wrong.json"_s, "{}")).error().code, ErrorCode::NotAPolicyFile);
        QCOMPARE(*Policy::load(write(u"right.json"_s, shippedJson())), Policy::shipped());
    }
};

QTEST_GUILESS_MAIN(PolicyFileTest)
#include "tst_policyfile.moc"
