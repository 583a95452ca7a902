// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace credence;

/// A desktop that shows notifications, on a session bus of its own.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities{u"body"_s, u"actions"_s};
    QStringList titles;
    QStringList bodies;
    QList<uint> replaced;

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int expires)
    {
        Q_UNUSED(icon)
        Q_UNUSED(hints)
        Q_UNUSED(expires)
        if (program != u"Credence" || actions.value(0) != u"default")
            return 0;
        titles += title;
        bodies += body;
        replaced += replaces;
        return 40 + uint(titles.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
};

class NotifierTest final : public QObject {
    Q_OBJECT

    QProcess m_bus;
    FakeDesktop m_desktop;

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("no dbus-daemon on this machine");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // before anybody asks for the session bus
        auto desktop = QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                       QDBusConnection::ExportAllContents));
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void init()
    {
        m_desktop.titles.clear();
        m_desktop.bodies.clear();
        m_desktop.replaced.clear();
    }

    void theDesktopShowsItAndTheNextOneReplacesIt()
    {
        DesktopNotifier notifier;
        notifier.show({u"SCCASP meeting"_s, u"Fri 23 Jan & <more>"_s});
        QTRY_COMPARE(m_desktop.titles, QStringList{u"SCCASP meeting"_s});
        QCOMPARE(m_desktop.bodies.first(), u"Fri 23 Jan & <more>"_s); // as written, where no markup is read
        QCOMPARE(m_desktop.replaced.first(), 0U);
        // As soon as the desktop has told its number.
        qsizetype sent = 1;
        QTRY_VERIFY((++sent, notifier.show({u"Senate meeting"_s, {}}), m_desktop.replaced.last() != 0U));
        QTRY_COMPARE(m_desktop.titles.size(), sent); // none is on its way still
        QCOMPARE(m_desktop.titles.last(), u"Senate meeting"_s);
    }

    void whereMarkupIsReadTheWordsStayWords()
    {
        m_desktop.capabilities += u"body-markup"_s;
        DesktopNotifier notifier;
        notifier.show({u"Title"_s, u"GIS & <b>maps</b>"_s});
        QTRY_COMPARE(m_desktop.bodies, QStringList{u"GIS &amp; &lt;b&gt;maps&lt;/b&gt;"_s});
        m_desktop.capabilities.removeLast();
    }

    void choosingItIsHeard()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show({u"Title"_s, {}});
        QTRY_COMPARE(m_desktop.titles.size(), 1);
        int sent = 0;
        emit m_desktop.ActionInvoked(7, u"default"_s); // another program's
        QTRY_VERIFY((++sent, emit m_desktop.ActionInvoked(41, u"default"_s), !activated.isEmpty()));
        QVERIFY(activated.size() <= sent);
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
