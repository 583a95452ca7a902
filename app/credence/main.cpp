// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window program: reads the arguments, builds what the window is made of, and nothing else.

#include "core/store/exampleoffice.h"
#include "core/wording/wording.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/proposaloffer.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/systemscheme.h"
#include "ui/tour/tour.h"
#include "ui/widgets/hints.h"
#include "ui/widgets/motion.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

constexpr int kBadUsage = 2;

struct Arguments {
    QString file;
    QString tour;     ///< folder of the tour's pictures
    QString language; ///< "en", "fr" or "system"; empty: as it was chosen
    QDate today;
    bool example = false;
};

/// The arguments; --help and --version answer and end here.
Arguments readArguments(QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Micro-credentials from the first idea to approval."));
    const QCommandLineOption today(u"today"_s, QCoreApplication::translate("main", "Take DATE for today."), u"DATE"_s);
    const QCommandLineOption example(u"example"_s, QCoreApplication::translate("main", "Open the example office."));
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate("main", "Show the windows at work by themselves and leave pictures in DIR."),
        u"DIR"_s);
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("main", "Speak LANG this time: en, fr, or system for the system’s."),
        u"LANG"_s);
    parser.addOptions({today, example, tour, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "The office file to open, or a proposal to import."),
        u"[FILE]"_s);
    parser.process(app);

    Arguments arguments;
    arguments.example = parser.isSet(example);
    if (parser.isSet(tour)) // what the tour types into a dialog is no place below the working directory
        arguments.tour = QDir(parser.value(tour)).absolutePath();
    arguments.language = parser.value(language);
    if (parser.isSet(language) && !QStringList{u"en"_s, u"fr"_s, u"system"_s}.contains(arguments.language)) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(QCoreApplication::translate("main", "“%1” is not a language of Credence. Write en, fr or "
                                                           "system.")
                           .arg(arguments.language)));
        std::exit(kBadUsage);
    }
    arguments.file = parser.positionalArguments().value(0);
    if (parser.isSet(today)) {
        arguments.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!arguments.today.isValid()) {
            std::fprintf(stderr, "%s\n",
                         qPrintable(QCoreApplication::translate("main", "“%1” is not a date. Write it as 2026-01-23.")
                                        .arg(parser.value(today))));
            std::exit(kBadUsage);
        }
    }
    return arguments;
}

/// The policy file that this machine is set to (Settings), or the shipped one; \a problem says why it is not the
/// former.
Policy readPolicy(const QSettings &settings, QString &problem)
{
    const QString file = settings.value("policy/file"_L1).toString();
    if (file.isEmpty())
        return Policy::shipped();
    const Result<Policy> chosen = Policy::load(file);
    if (chosen)
        return *chosen;
    problem =
        QCoreApplication::translate("main", "%1 The shipped policy is in force.").arg(errorSentence(chosen.error()));
    return Policy::shipped();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is then an error that can be told, not an end in the middle
#endif
    std::optional<TourHome> apart;
    if (TourHome::isWanted(argc, argv))
        apart.emplace();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Credence"_s);
    QCoreApplication::setApplicationName(u"credence"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CREDENCE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Credence"_s);
    QGuiApplication::setDesktopFileName(u"ca.credence.Credence"_s); // as the desktop file and the icon are called
    QApplication::setWindowIcon(QIcon(u":/icons/app/credence.svg"_s));
    QSettings settings;
    Language language(settings);
    const Arguments arguments = readArguments(app);
    if (!arguments.language.isEmpty())
        language.use(arguments.language);

    QString problem;
    Policy policy = readPolicy(settings, problem);
    const CodeBook codes;
    const SystemClock clock(arguments.today);
    // Opened on its own thread while the window is being made; the window follows what it says.
    StoreThread store(policy, codes, clock);
    const bool isProposal = ProposalOffer::isProposalFile(arguments.file);
    // Started from the menu, it is where one was; after a crash it says there what was recovered.
    const bool reopens = !apart && !arguments.example && (isProposal || arguments.file.isEmpty());
    const QString office = reopens ? RecentFiles(settings).list().value(0) : isProposal ? QString() : arguments.file;
    const OfficeTraces traces = officeTraces(office);
    if (!office.isEmpty() && !apart)
        store.open(office);
    showHints(settings.value("hints"_L1, true).toBool());

    SystemScheme system(QApplication::palette(), settings);
    const QString fixedScheme = qEnvironmentVariable("CREDENCE_SCHEME");
    const auto setScheme = [&](const QString &wish) {
        applyTheme(app, wishedScheme(fixedScheme.isEmpty() ? wish : fixedScheme, system.scheme()));
    };
    const auto followScheme = [&] { setScheme(settings.value("scheme"_L1).toString()); };
    followScheme();
    QObject::connect(&system, &SystemScheme::changed, &app, followScheme);
    const auto followMotion = [&] { applyMotion(app, wantsStillness(settings)); };
    followMotion();
    QObject::connect(&system, &SystemScheme::motionChanged, &app, followMotion);

    DesktopNotifier notifier;
    MainWindow window(
        {.store = store,
         .policy = policy,
         .codes = codes,
         .clock = clock,
         .settings = settings,
         .pages = pageList(),
         .makeExample = [&](const QString &path) { return createExampleOffice(path, policy, codes, clock); },
         .examplePath = apart ? QDir(arguments.tour).absoluteFilePath(u"tour.credence"_s) : QString(),
         .notifier = apart ? nullptr : &notifier, // the tour shows nothing on the desktop
         .setScheme = setScheme,
         .setLanguage = [&](const QString &wish) { language.choose(wish); },
         .setPolicy = [&](const Policy &chosen) { policy = chosen; },
         .traces = traces});
    QObject::connect(&language, &Language::changed, &window, [&window] { window.speak(pageList()); });
    window.show();
    if (fixedScheme.isEmpty())
        QTimer::singleShot(0, &system, &SystemScheme::listen);
    if (!problem.isEmpty())
        window.say(problem, true);
    ProposalOffer proposals(store, *window.undoStack(), &window);
    QObject::connect(&proposals, &ProposalOffer::go, &window, &MainWindow::go);
    QObject::connect(&proposals, &ProposalOffer::told, &window, &MainWindow::say);
    if (isProposal && !apart)
        proposals.offer(arguments.file);
    if (arguments.example)
        window.openExample();
    else if (office.isEmpty() && FirstRun::isDue(settings))
        window.askForOffice(true);
    if (apart) {
        Tour tour({.window = window, .store = store, .policy = policy, .clock = clock, .folder = QDir(arguments.tour)});
        QTimer::singleShot(0, &window, [&tour] { QApplication::exit(tour.run()); });
        return QApplication::exec();
    }
    return QApplication::exec();
}
