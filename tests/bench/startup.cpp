// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Start-up: from the fork to the X server's word that a first top-level window is mapped, and resident memory a second
// later; Credence and the bare window in turn, so that whatever else the machine does falls on both. In further runs
// the screen is looked at every few milliseconds, for the moment after which the picture no longer changes.
//   credence-startup CREDENCE BAREWINDOW OFFICE RUNS     (needs an X server without a window manager: xvfb-run)

#include "sampling.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <xcb/xcb.h>

using namespace credence::bench;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr auto kBetweenLooks = std::chrono::milliseconds(5);
constexpr auto kSettled = std::chrono::seconds(1);

/// What is measured of one program.
struct Measured {
    Samples mapped;
    Samples settled;   ///< the last change of the picture
    Samples resident;  ///< KiB, kept as thousands so that Samples gives them back as they are
    Samples anonymous; ///< of it, what is no file
};

class Display {
public:
    Display() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0) {
            std::fprintf(stderr, "startup: no X server\n");
            std::exit(1);
        }
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        m_root = screen->root;
        m_width = screen->width_in_pixels;
        m_height = screen->height_in_pixels;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    /// Throws away what has happened so far.
    void forget()
    {
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection))
            std::free(event);
    }

    /// Waits for the next top-level window to be mapped; false when none comes.
    bool waitForWindow()
    {
        const QDeadlineTimer deadline(kPatienceMs);
        while (!deadline.hasExpired()) {
            while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
                const bool mapped = (event->response_type & 0x7f) == XCB_MAP_NOTIFY &&
                                    !reinterpret_cast<xcb_map_notify_event_t *>(event)->override_redirect;
                std::free(event);
                if (mapped)
                    return true;
            }
            pollfd wait{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            (void)poll(&wait, 1, int(deadline.remainingTime()));
        }
        return false;
    }

    /// A sum over what the screen shows.
    size_t picture()
    {
        const auto cookie =
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, 0, 0, m_width, m_height, ~uint32_t(0));
        xcb_get_image_reply_t *image = xcb_get_image_reply(m_connection, cookie, nullptr);
        const size_t sum = image ? qHashBits(xcb_get_image_data(image), size_t(xcb_get_image_data_length(image))) : 0;
        std::free(image);
        return sum;
    }

private:
    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    uint16_t m_width = 0;
    uint16_t m_height = 0;
};

/// A line of /proc/<pid>/status in KiB.
qint64 kibibytes(pid_t process, const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// Starts a program and waits for its window; gives the time that took.
qint64 start(Display &display, const char *program, const char *office, pid_t &process)
{
    display.forget();
    char *arguments[] = {const_cast<char *>(program), const_cast<char *>(office), nullptr};
    bool mapped = false;
    const qint64 nanoseconds = timed([&] {
        if (posix_spawn(&process, program, nullptr, nullptr, arguments, environ) == 0)
            mapped = display.waitForWindow();
    });
    if (!mapped) {
        std::fprintf(stderr, "startup: %s shows no window\n", program);
        std::exit(1);
    }
    return nanoseconds;
}

void end(pid_t process)
{
    kill(process, SIGKILL); // nothing was written; a closing backup of the office is not what is measured
    int status = 0;
    waitpid(process, &status, 0);
}

void run(Display &display, const char *program, const char *office, Measured &measured)
{
    pid_t process = 0;
    measured.mapped.add(start(display, program, office, process));
    std::this_thread::sleep_for(kSettled);
    measured.resident.add(kibibytes(process, "VmRSS") * 1000);
    measured.anonymous.add(kibibytes(process, "RssAnon") * 1000);
    end(process);
}

void runWatched(Display &display, const char *program, const char *office, Measured &measured)
{
    pid_t process = 0;
    const auto from = std::chrono::steady_clock::now();
    (void)start(display, program, office, process);
    size_t shown = 0;
    auto changed = from;
    while (std::chrono::steady_clock::now() - from < kSettled) {
        const size_t now = display.picture();
        if (now != shown)
            changed = std::chrono::steady_clock::now();
        shown = now;
        std::this_thread::sleep_for(kBetweenLooks);
    }
    measured.settled.add(std::chrono::duration_cast<std::chrono::nanoseconds>(changed - from).count());
    end(process);
}

void print(const char *name, const Measured &measured)
{
    std::printf("  \"%s\": {\"p50_ms\": %.1f, \"p95_ms\": %.1f, \"settled_ms\": %.1f, \"rss_mib\": %.1f, "
                "\"anonymous_mib\": %.1f}",
                name, measured.mapped.microseconds(0.5) / 1000, measured.mapped.microseconds(0.95) / 1000,
                measured.settled.microseconds(0.5) / 1000, measured.resident.microseconds(0.5) / 1024,
                measured.anonymous.microseconds(0.5) / 1024);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5) {
        std::fprintf(stderr, "usage: credence-startup CREDENCE BAREWINDOW OFFICE RUNS\n");
        return 2;
    }
    const QTemporaryDir home; // nobody's settings and recent files
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    Display display;
    Measured credence;
    Measured bare;
    Measured warmUp;
    for (const char *program : {argv[1], argv[2], argv[1], argv[2]})
        run(display, program, argv[3], warmUp);
    const int runs = std::atoi(argv[4]);
    for (int turn = 0; turn < runs; ++turn) {
        run(display, turn % 2 == 0 ? argv[1] : argv[2], argv[3], turn % 2 == 0 ? credence : bare);
        run(display, turn % 2 == 0 ? argv[2] : argv[1], argv[3], turn % 2 == 0 ? bare : credence);
    }
    for (int turn = 0; turn < runs; ++turn)
        runWatched(display, turn % 2 == 0 ? argv[1] : argv[2], argv[3], turn % 2 == 0 ? credence : bare);
    std::printf("{\n  \"runs\": %d,\n", runs);
    print("credence", credence);
    std::printf(",\n");
    print("bare", bare);
    std::printf(",\n  \"ratio_time\": %.2f,\n  \"ratio_rss\": %.2f\n}\n",
                credence.mapped.microseconds(0.5) / bare.mapped.microseconds(0.5),
                credence.resident.microseconds(0.5) / bare.resident.microseconds(0.5));
    return 0;
}
