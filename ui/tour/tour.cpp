// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/tour/chapters.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTableView>

#include <cstring>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kFailure = 1;
constexpr QSize kScreen(1600, 1000);

/// The offscreen platform's own screen is smaller than the window of the pictures.
void widenOffscreen(const QString &folder)
{
    const QJsonObject screen{{u"name"_s, u"tour"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, kScreen.width()},
                             {u"height"_s, kScreen.height()},
                             {u"logicalDpi"_s, 96},
                             {u"logicalBaseDpi"_s, 96},
                             {u"dpr"_s, 1}};
    QFile file(folder + "/screens.json"_L1);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

/// What the offscreen platform does not draw around a window.
void paintShadow(QPainter &painter, const QRect &place)
{
    constexpr int kSoft = 12;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 5));
    for (int step = kSoft; step > 0; --step)
        painter.drawRoundedRect(place.adjusted(-step, 4 - step, step, 4 + step), 4 + step, 4 + step);
}

QtMessageHandler s_before = nullptr; // Qt's handler knows no data of ours

/// The offscreen platform excuses itself for every raised window; that is no news in a tour.
void withoutExcuses(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        s_before(type, context, message);
}

} // namespace

// ---- TourHome

bool TourHome::isWanted(int argc, char **argv)
{
    for (int index = 1; index < argc; ++index) {
        if (std::strcmp(argv[index], "--tour") == 0 || std::strncmp(argv[index], "--tour=", 7) == 0)
            return true;
    }
    return false;
}

TourHome::TourHome()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(place, folder);
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform == "offscreen" || (platform.isEmpty() && !display))
        widenOffscreen(m_folder.path());
    s_before = qInstallMessageHandler(withoutExcuses);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the tour answers Qt's own
}

// ---- Tour

Tour::Tour(const Setup &setup) : m_setup(setup), m_hand(&setup.window) {}

int Tour::run()
{
    QElapsedTimer clock;
    clock.start();
    if (!m_setup.folder.mkpath(u"."_s) ||
        !m_report.open(path(u"tour.txt"_s),
                       u"Credence %1: a tour of the real windows, today being %2"_s.arg(
                           QCoreApplication::applicationVersion(), today().toString(Qt::ISODate)))) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(QCoreApplication::translate("Tour", "%1 cannot be written.").arg(path(u"tour.txt"_s))));
        return kFailure;
    }
    // The pictures of an earlier tour would be taken for those of this one.
    const QStringList old = m_setup.folder.entryList(
        {u"[0-9][0-9]-*.png"_s, u"tour.credence*"_s, u"tour-backup.credence*"_s, u"proposal.pdf"_s, u"calendar.ics"_s, u"results.csv"_s}, QDir::Files);
    for (const QString &name : old)
        m_setup.folder.remove(name);
    QDir(path(u"tour backups"_s)).removeRecursively();

    QApplication::setQuitOnLastWindowClosed(false);
    tourOffice(*this);
    const QUuid proposal = tourDraft(*this);
    tourCalendar(*this);
    tourApproval(*this, proposal);
    tourDelivery(*this, proposal);
    tourAround(*this, proposal);
    return m_report.close(m_pictures, clock.elapsed()) ? 0 : kFailure;
}

bool Tour::step(const Step &step, const std::function<QString(Hand &)> &act)
{
    QElapsedTimer clock;
    clock.start();
    m_hand.begin(step.seconds * 1000);
    m_taken.clear();
    TourReport::Outcome outcome{.name = step.name, .did = step.does, .expected = step.expects};
    outcome.seen = act(m_hand);
    outcome.problem = m_hand.problem();
    if (!outcome.problem.isEmpty()) {
        keepPicture(u"failed"_s);
        tidy();
    }
    outcome.pictures = m_taken;
    outcome.milliseconds = clock.elapsed();
    m_report.add(outcome);
    return outcome.problem.isEmpty();
}

void Tour::tidy()
{
    for (int open = 0; open < 8; ++open) {
        QWidget *inWay = QApplication::activePopupWidget();
        if (!inWay)
            inWay = QApplication::activeModalWidget();
        if (!inWay)
            return;
        inWay->close();
        m_hand.settle();
    }
}

void Tour::picture(const QString &name)
{
    if (m_hand.good())
        keepPicture(name);
}

void Tour::keepPicture(const QString &name)
{
    m_hand.settle();
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    QPixmap shot = m_setup.window.grab();
    QPainter painter(&shot);
    const QPoint origin = m_setup.window.mapToGlobal(QPoint());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *over : windows) {
        if (over == &m_setup.window || !over->isVisible() || over->windowType() == Qt::ToolTip)
            continue;
        QRect place(over->mapToGlobal(QPoint()) - origin, over->size());
        const QRect area = m_setup.window.rect();
        if (over->windowType() != Qt::Popup && !area.contains(place))
            place.moveCenter(area.center()); // where a window manager would put it
        if (over->isModal())
            painter.fillRect(area, QColor(0, 0, 0, 64)); // as a desktop dims what waits for the dialog
        painter.setRenderHint(QPainter::Antialiasing);
        paintShadow(painter, place);
        painter.drawPixmap(place.topLeft(), over->grab());
        painter.setPen(colours(&m_setup.window).border);
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.end();
    if (!shot.save(path(file)))
        m_hand.fail(u"%1 cannot be written"_s.arg(file));
    m_taken.append(file);
}

void Tour::chooseInList(const QString &words, const QString &name)
{
    m_hand.click(u"sidebar.square-pen"_s);
    m_hand.chooseInMenu([this] { m_hand.click(u"filter.view"_s); }, {u"view.2"_s});
    m_hand.type(u"filter.words"_s, words);
    auto *table = m_hand.find<QTableView>(u"proposals.table"_s);
    m_hand.waitFor(
        [table, &name] {
            return table && table->model()->rowCount() == 1 &&
                   table->model()->index(0, 1).data().toString().contains(name);
        },
        u"only “%1” is left in the list"_s.arg(name));
    m_hand.clickRow(u"proposals.table"_s, 0, 1);
    m_hand.settle();
}

StoredProposal Tour::stored(const QUuid &id)
{
    const auto answer = ask([id](Office &office) { return office.proposal(id); });
    if (!answer || !*answer) {
        m_hand.fail(u"the proposal cannot be read from the office file"_s);
        return {};
    }
    return **answer;
}

} // namespace credence
