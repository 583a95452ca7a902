// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// credence-bench [FOLDER] [Google Benchmark's options]: builds FOLDER/office100k.credence and
// FOLDER/deliveries.credence where they are not there yet and measures; CREDENCE_BENCH_OFFERINGS makes the second
// smaller. --only-office ends after the building. docs/performance.md tells how the figures get there.

#include "benchdeliveries.h"
#include "setup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace credence::bench {

std::unique_ptr<Office> openOrDie(const Setup &setup, const QString &path)
{
    return must(Office::open(path, setup.policy, setup.codes, setup.clock));
}

QString copyOfOffice(const Setup &setup, const QString &name)
{
    const QString path = QDir(setup.folder).filePath(name);
    QFile::remove(path);
    if (!QFile::copy(setup.office, path))
        qFatal("bench: cannot copy the office to %s", qUtf8Printable(path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile copy(path); // or the first commits would wait for the copy to reach the disk
    if (!copy.open(QIODevice::ReadWrite) || fsync(copy.handle()) != 0)
        qFatal("bench: cannot write %s to the disk", qUtf8Printable(path));
    return path;
}

} // namespace credence::bench

int main(int argc, char *argv[])
{
    using namespace credence;
    using namespace credence::bench;
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    bool onlyOffice = false;
    Setup setup;
    setup.folder = QDir::current().filePath(u"build/bench"_s);
    for (int index = 1; index < argc; ++index) {
        const QString argument = QString::fromLocal8Bit(argv[index]);
        if (argument == "--only-office"_L1)
            onlyOffice = true;
        else
            setup.folder = QFileInfo(argument).absoluteFilePath();
    }
    setup.office = QDir(setup.folder).filePath(u"office100k.credence"_s);
    if (const auto ready = ensureOffice(setup.office, setup.policy, setup.codes); !ready)
        qFatal("bench: the office cannot be built: error %d %s %s", int(ready.error().code),
               qUtf8Printable(ready.error().args.join(u'|')), qUtf8Printable(ready.error().detail));
    const Building building = buildingOf(setup.office);
    benchmark::AddCustomContext("office_build_s", std::to_string(building.seconds));
    benchmark::AddCustomContext("office_verify_s", std::to_string(building.verifySeconds));
    benchmark::AddCustomContext("office_bytes", std::to_string(building.bytes));
    benchmark::AddCustomContext("office_proposals", std::to_string(building.proposals));
    benchmark::AddCustomContext("office_events", std::to_string(building.events));
    setup.deliveries = QDir(setup.folder).filePath(u"deliveries.credence"_s);
    if (const auto ready = ensureDeliveries(setup.deliveries, setup.policy, setup.codes); !ready)
        qFatal("bench: the office of deliveries cannot be built: error %d %s %s", int(ready.error().code),
               qUtf8Printable(ready.error().args.join(u'|')), qUtf8Printable(ready.error().detail));
    const DeliveryBuilding deliveries = deliveriesOf(setup.deliveries);
    benchmark::AddCustomContext("deliveries_build_s", std::to_string(deliveries.seconds));
    benchmark::AddCustomContext("deliveries_verify_s", std::to_string(deliveries.verifySeconds));
    benchmark::AddCustomContext("deliveries_bytes", std::to_string(deliveries.bytes));
    benchmark::AddCustomContext("deliveries_offerings", std::to_string(deliveries.offerings));
    benchmark::AddCustomContext("deliveries_cohorts", std::to_string(deliveries.cohorts));
    benchmark::AddCustomContext("deliveries_learners", std::to_string(deliveries.learners));
    if (onlyOffice)
        return 0;
    registerStoreBenches(setup);
    registerDeliveryBenches(setup);
    registerWriteBenches(setup);
    registerRulesBenches(setup);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
