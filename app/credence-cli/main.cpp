// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QLocale>

#ifdef CREDENCE_WITH_DOCUMENTS
#include <QGuiApplication>
#endif

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <langinfo.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

/// The options before (or after) the command.
struct Globals {
    QString office;
    QString policy;
    QString today;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList rest; ///< the command and what belongs to it
    QString missing;  ///< an option that lacks its value
};

Globals globalsFrom(const QStringList &arguments)
{
    Globals globals;
    const QList<std::pair<QString, QString *>> withValue{
        {u"--office"_s, &globals.office}, {u"--policy"_s, &globals.policy}, {u"--today"_s, &globals.today}};
    const QList<std::pair<QStringList, bool *>> flags{{{u"--json"_s}, &globals.json},
                                                      {{u"--help"_s, u"-h"_s}, &globals.help},
                                                      {{u"--version"_s, u"-v"_s}, &globals.version}};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) {
            globals.rest += arguments.mid(i);
            break;
        }
        const auto flag =
            std::find_if(flags.cbegin(), flags.cend(), [&](const auto &f) { return f.first.contains(argument); });
        if (flag != flags.cend()) {
            *flag->second = true;
            continue;
        }
        const auto named = std::find_if(withValue.cbegin(), withValue.cend(), [&](const auto &o) {
            return argument == o.first || argument.startsWith(o.first + u'=');
        });
        if (named == withValue.cend()) {
            globals.rest.append(argument);
        } else if (argument.size() > named->first.size()) {
            *named->second = argument.mid(named->first.size() + 1);
        } else if (i + 1 < arguments.size()) {
            *named->second = arguments.at(++i);
        } else {
            globals.missing = named->first;
        }
    }
    return globals;
}

QList<Command> allCommands()
{
    return officeCommands() + approvalCommands() + calendarCommands() + planCommands() + fileCommands() +
           offeringCommands() + budgetCommands() + rosterCommands() + learnerCommands() + stackCommands() +
           calendarFileCommands();
}

/// An option in a help text: its name in a column, then what it does, two spaces at least apart. The shells'
/// completions and the manual page are made from it.
void printOption(Output &out, const QString &name, const QString &description)
{
    out.line("  "_L1 + name.leftJustified(25) + (name.size() >= 24 ? "  "_L1 : ""_L1) + description);
}

void printGlobals(Output &out)
{
    printOption(out, u"--office FILE"_s, Cli::tr("the office file (or the environment’s CREDENCE_OFFICE)"));
    printOption(out, u"--policy FILE"_s, Cli::tr("another framework than the shipped one"));
    printOption(out, u"--today DATE"_s, Cli::tr("the day to count from, YYYY-MM-DD"));
    printOption(out, u"--json"_s, Cli::tr("one JSON document on standard output"));
    printOption(out, u"--help"_s, Cli::tr("this help; after a command, the help of that command"));
    printOption(out, u"--version"_s, Cli::tr("the version of Credence"));
}

void printHelp(Output &out, const QList<Command> &commands)
{
    out.line(Cli::tr("Usage: credence-cli [--office FILE] [--policy FILE] [--today YYYY-MM-DD] COMMAND …"));
    out.line(Cli::tr("Drafts, approves, plans and delivers micro-credentials in an office file."));
    out.line();
    out.line(Cli::tr("Options:"));
    printGlobals(out);
    out.line();
    out.line(Cli::tr("Commands:"));
    for (const Command &command : commands)
        out.line("  "_L1 + command.name.leftJustified(17) + command.description);
    out.line();
    out.line(
        Cli::tr("Exit status: 0 done; 1 done, and the answer is no; 2 bad usage; 3 input refused, nothing changed; "
                "4 the office file refused, nothing changed."));
}

void printHelp(Output &out, const Command &command)
{
    out.line(Cli::tr("Usage: credence-cli [OPTIONS] %1 %2").arg(command.name, command.synopsis));
    out.line(command.description);
    out.line();
    out.line(Cli::tr("Options:"));
    for (const QCommandLineOption &option : command.options) {
        QString name = (option.names().first().size() == 1 ? "-"_L1 : "--"_L1) + option.names().first();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        printOption(out, name, option.description());
    }
    printGlobals(out);
}

/// Parses the command's own arguments and runs it.
int runCommand(const Command &command, const Globals &globals, Output &out)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{command.name} + globals.rest.mid(1)))
        return out.misuse(parser.errorText() + u' ' + Cli::tr("See credence-cli %1 --help.").arg(command.name));
    const auto given = parser.positionalArguments().size();
    if (given < command.least || given > command.most)
        return out.misuse(Cli::tr("Usage: credence-cli %1 %2").arg(command.name, command.synopsis));

    QDate today;
    if (!globals.today.isEmpty()) {
        today = globals.today.size() == 10 ? QDate::fromString(globals.today, Qt::ISODate) : QDate();
        if (!today.isValid())
            return out.misuse(errorSentence({ErrorCode::NotADate, {globals.today}}));
    }
    const SystemClock clock(today);
    const QString office = globals.office.isEmpty() ? qEnvironmentVariable("CREDENCE_OFFICE") : globals.office;
    if (command.needsOffice && office.isEmpty())
        return out.misuse(Cli::tr("Name the office file: credence-cli --office FILE %1").arg(command.name));

    const Result<Policy> policy =
        globals.policy.isEmpty() ? Result<Policy>(Policy::shipped()) : Policy::load(globals.policy);
    if (!policy)
        return out.fail(policy.error());
    const CodeBook codes;
    const Context context{*policy, codes, clock, office, out};
    Arguments arguments(parser, out);
    const int status = command.run(context, arguments);
    return out.finish() ? status : InputRefused;
}

int run(const QStringList &arguments)
{
    const Globals globals = globalsFrom(arguments);
    Output out(stdout, stderr, globals.json);
    if (!globals.missing.isEmpty())
        return out.misuse(Cli::tr("%1 needs a value.").arg(globals.missing));
    if (globals.version) {
        out.line(u"credence-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const QList<Command> commands = allCommands();
    if (globals.rest.isEmpty()) {
        if (globals.help) {
            printHelp(out, commands);
            return Done;
        }
        return out.misuse(Cli::tr("Name a command; credence-cli --help lists them."));
    }
    const QString name = globals.rest.first();
    const auto command =
        std::find_if(commands.cbegin(), commands.cend(), [&](const Command &c) { return c.name == name; });
    if (command == commands.cend())
        return out.misuse(Cli::tr("There is no command “%1”; credence-cli --help lists them.").arg(name));
    if (globals.help) {
        printHelp(out, *command);
        return Done;
    }
    return runCommand(*command, globals, out);
}

/// Qt reads arguments and writes text as UTF-8 and says so on every start where the locale is another.
void preferUtf8()
{
    if (!std::setlocale(LC_CTYPE, "") || std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

/// Standard error is for our own messages; what Qt remarks on its surroundings is shown to whoever looks for it.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static const bool wanted = qEnvironmentVariableIsSet("CREDENCE_DEBUG");
    if (wanted || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

} // namespace credence::cli

int main(int argc, char *argv[])
{
    credence::cli::preferUtf8();
    qInstallMessageHandler(credence::cli::keepQtQuiet);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is then an error that can be told, not an end in the middle
#endif
#ifdef CREDENCE_WITH_DOCUMENTS
    // Printing needs fonts, and they need a platform; never a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool prints = std::any_of(argv, argv + argc, [](const char *word) {
        return std::string_view(word) == "pdf" || std::string_view(word) == "--format=pdf";
    });
    const std::unique_ptr<QCoreApplication> application =
        prints ? std::make_unique<QGuiApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
#else
    const auto application = std::make_unique<QCoreApplication>(argc, argv);
#endif
    QCoreApplication::setApplicationName(u"credence-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CREDENCE_VERSION));
    credence::Languages languages;
    const QString language = credence::Languages::ofSystem();
    languages.setLanguage(language);
    if (credence::interfaceLanguage() != language) // LANGUAGE may ask for other words than those of the locale
        credence::setWordsLocale(credence::Languages::localeOf(language));
    QCoreApplication::installTranslator(&languages);
    return credence::cli::run(QCoreApplication::arguments().mid(1));
}
