// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QLabel>
#include <QListView>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

class ThemeTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, Scheme::Light); }

    void knownContrasts()
    {
        QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454); // the well-known least grey
    }

    // Text is readable: 4.5:1 at least on everything it is written on.
    void textContrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Colours &c = colours(scheme);
            const QString of = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
            const auto row = [&](const QString &what, const QColor &ink, const QColor &ground) {
                QTest::newRow(qPrintable(of + u" "_s + what)) << ink << ground;
            };
            const std::pair<QString, QColor> grounds[] = {{u"surface"_s, c.surface},
                                                          {u"page"_s, c.page},
                                                          {u"raised"_s, c.raised},
                                                          {u"field"_s, c.field},
                                                          {u"selection"_s, c.selection}};
            for (const auto &[name, ground] : grounds) {
                row(u"text on "_s + name, c.ink, ground);
                row(u"heading on "_s + name, c.inkSecondary, ground);
                row(u"remark on "_s + name, c.inkMuted, ground);
                row(u"link on "_s + name, c.link, ground);
            }
            // What widgets take from the palette, in a window that is active and in one that is not.
            const QPalette palette = paletteOf(scheme);
            const std::tuple<const char *, QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {"window", QPalette::WindowText, QPalette::Window},
                {"base", QPalette::Text, QPalette::Base},
                {"every other row", QPalette::Text, QPalette::AlternateBase},
                {"placeholder", QPalette::PlaceholderText, QPalette::Base},
                {"palette button", QPalette::ButtonText, QPalette::Button},
                {"tooltip", QPalette::ToolTipText, QPalette::ToolTipBase},
                {"highlight", QPalette::HighlightedText, QPalette::Highlight},
                {"palette link", QPalette::Link, QPalette::Base},
                {"visited link", QPalette::LinkVisited, QPalette::Base}};
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
                for (const auto &[name, ink, ground] : pairs)
                    row(u"%1, %2"_s.arg(QLatin1StringView(name),
                                        group == QPalette::Active ? u"active"_s : u"inactive"_s),
                        palette.color(group, ink), palette.color(group, ground));
            }
            row(u"placeholder of a field"_s, c.inkMuted, c.field);
            row(u"toast"_s, c.onBadge, c.sidebar);
            row(u"decline button, chosen"_s, c.onAccent, c.badgeAlert);
            row(u"menu, chosen"_s, c.ink, c.selection);
            row(u"quiet button, hover"_s, c.inkSecondary, c.track);
            row(u"button, pressed"_s, c.ink, c.track);
            row(u"main button"_s, c.onAccent, c.accent);
            row(u"main button, hover"_s, c.onAccent, c.accentHover);
            row(u"button"_s, c.ink, c.button);
            row(u"button, hover"_s, c.ink, c.buttonHover);
            row(u"decline button"_s, c.danger.ink, c.button);
            row(u"sidebar"_s, c.sidebarInk, c.sidebar);
            row(u"sidebar, current"_s, c.onBadge, c.sidebarActive);
            row(u"sidebar, hover"_s, c.sidebarInk, c.sidebarActive);
            row(u"file name"_s, c.sidebarMuted, c.sidebar);
            row(u"badge"_s, c.onBadge, c.badge);
            row(u"alert badge"_s, c.onBadge, c.badgeAlert);
            for (int tone = 0; tone <= int(Tone::Danger); ++tone) {
                row(u"pill %1"_s.arg(tone), c.tone(Tone(tone)).ink, c.tone(Tone(tone)).back);
                row(u"toned text %1"_s.arg(tone), c.tone(Tone(tone)).ink, c.surface);
            }
        }
    }
    void textContrast()
    {
        QFETCH(const QColor, ink);
        QFETCH(const QColor, ground);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
    }

    // A bar, dot or ring is seen: 3:1, or 2:1 for the neutral one, which says "nothing yet" beside a word.
    void marksAreSeen()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Colours &c = colours(scheme);
            QVERIFY(contrast(c.danger.bar, c.surface) >= 3);
            QVERIFY(contrast(c.success.bar, c.surface) >= 3);
            QVERIFY(contrast(c.info.bar, c.surface) >= 3);
            QVERIFY(contrast(c.halo, c.surface) >= 3);
            QVERIFY(contrast(c.neutral.bar, c.surface) >= 2);
            QVERIFY(contrast(c.warning.bar, c.surface) >= 2);
        }
    }

    void schemeFollowsTheWish_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("darkDesktop");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light wished on dark") << u"light"_s << true << false;
        QTest::newRow("dark wished on light") << u"dark"_s << false << true;
        QTest::newRow("system, dark") << u"system"_s << true << true;
        QTest::newRow("system, light") << u"system"_s << false << false;
        QTest::newRow("never set") << QString() << true << true;
    }
    void schemeFollowsTheWish()
    {
        QFETCH(const QString, wish);
        QFETCH(const bool, darkDesktop);
        QFETCH(const bool, dark);
        const QPalette desktop(darkDesktop ? Qt::black : Qt::white);
        QCOMPARE(wishedScheme(wish, schemeOf(desktop)) == Scheme::Dark, dark);
    }

    void appliesToARunningProgram()
    {
        QLabel label(u"text"_s);
        applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(schemeOf(label.palette()), Scheme::Dark);
        QCOMPARE(&colours(&label), &colours(Scheme::Dark));
        applyTheme(*qApp, Scheme::Light);
        QCOMPARE(schemeOf(label.palette()), Scheme::Light);
    }

    void everyColourOfTheSheetHasAName()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString sheet = stylesheetOf(scheme);
            QVERIFY2(!sheet.contains(u'$'), qPrintable(sheet.mid(sheet.indexOf(u'$'), 40)));
        }
    }

    // Who wants less motion has it, on the desktop or in the program; otherwise all is as the system has it.
    void motionFollowsTheWish_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("desktop");
        QTest::addColumn<bool>("still");
        QTest::newRow("never set") << QString() << false << false;
        QTest::newRow("the user") << u"less"_s << false << true;
        QTest::newRow("the desktop") << QString() << true << true;
        QTest::newRow("as the desktop") << u"system"_s << true << true;
        QTest::newRow("as the desktop, which moves") << u"system"_s << false << false;
    }
    void motionFollowsTheWish()
    {
        QFETCH(const QString, wish);
        QFETCH(const bool, desktop);
        QFETCH(const bool, still);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("motion"_L1, wish);
        settings.setValue("window/portalStill"_L1, desktop);
        QCOMPARE(wantsStillness(settings), still);
    }

    void nothingMovesWhereStillnessIsWished()
    {
        applyTheme(*qApp, Scheme::Light);
        applyMotion(*qApp, false);
        const int blinking = QApplication::cursorFlashTime();
        const int sliding = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
        QVERIFY(blinking > 0);
        applyMotion(*qApp, true);
        QVERIFY(isStill());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY(!QApplication::isEffectEnabled(effect));
        applyMotion(*qApp, false); // and back, in the running program
        QCOMPARE(QApplication::cursorFlashTime(), blinking);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), sliding);
    }

    // What Credence shows comes and goes at once; a movement of its own would have to ask isStill().
    void nothingOfOurOwnMoves()
    {
        QDirIterator files(QStringLiteral(CREDENCE_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            for (const char *moving : {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie"})
                QVERIFY2(!text.contains(moving), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 100);
    }

    // Sizes of letters come from the system's font alone.
    void theSheetSetsNoSizeOfLetters()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            QVERIFY(!stylesheetOf(scheme).contains(u"font-size"_s));
    }

    /// A button that cannot be pressed looks so, whatever its kind.
    void disabledButtonsLookSo_data()
    {
        QTest::addColumn<ButtonKind>("kind");
        QTest::newRow("normal") << ButtonKind::Normal;
        QTest::newRow("primary") << ButtonKind::Primary;
        QTest::newRow("danger") << ButtonKind::Danger;
        QTest::newRow("link") << ButtonKind::Link;
        QTest::newRow("quiet") << ButtonKind::Quiet;
    }
    void disabledButtonsLookSo()
    {
        QFETCH(const ButtonKind, kind);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            const std::unique_ptr<QPushButton> button(makeButton(u"Remove the names"_s, kind));
            button->resize(button->sizeHint());
            const QImage enabled = button->grab().toImage();
            button->setEnabled(false);
            QVERIFY(button->grab().toImage() != enabled);
        }
    }

    /// Lists that are not ours, as those of Qt's file dialog, may be windows of their own: nothing shines through there.
    void listsOfQtHaveAGround()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            QListView list;
            list.resize(80, 60);
            list.show();
            QVERIFY(QTest::qWaitForWindowExposed(&list));
            QCOMPARE(list.grab().toImage().pixelColor(40, 30), colours(scheme).field);
        }
    }

    void fontsAreShipped()
    {
        applyTheme(*qApp, Scheme::Light);
        QVERIFY(QFontDatabase::families().contains(u"Inter"_s));
        QCOMPARE(QApplication::font().families().first(), u"Inter"_s);
        QVERIFY(textFont(TextSize::Small).pointSizeF() < textFont(TextSize::Body).pointSizeF());
        QVERIFY(textFont(TextSize::Title).pointSizeF() > textFont(TextSize::Heading).pointSizeF());
    }

    void iconsAreTinted()
    {
        const auto inkOf = [](const QIcon &of) {
            const QImage image = of.pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > 250)
                        return QColor(image.pixel(x, y));
                }
            }
            return QColor();
        };
        applyTheme(*qApp, Scheme::Light);
        QCOMPARE(inkOf(icon(u"house"_s)), colours(Scheme::Light).ink);
        applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(inkOf(icon(u"house"_s)), colours(Scheme::Dark).ink);
        QCOMPARE(inkOf(icon(u"house"_s, Qt::red)), QColor(Qt::red));
        QCOMPARE(iconPixmap(u"house"_s, 16, Qt::red, 2.0).size(), QSize(32, 32)); // crisp at 200 %
    }

    void pillsSayTheirWord()
    {
        Pill pill(u"Chair decision"_s, Tone::Info);
        QCOMPARE(pill.text(), u"Chair decision"_s);
        pill.setPill(u"<b>−9 days</b>"_s, Tone::Danger); // texts are shown as typed
        QCOMPARE(pill.textFormat(), Qt::PlainText);
        QCOMPARE(pill.tone(), Tone::Danger);
        QCOMPARE(pill.sizeHint(), pillSize(pill.text()));
    }

    void stagesHaveTheirTone_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("draft") << u"draft"_s << Tone::Neutral;
        QTest::newRow("chair") << u"chair"_s << Tone::Info;
        QTest::newRow("sccasp") << u"sccasp"_s << Tone::Info;
        QTest::newRow("returned") << u"returned"_s << Tone::Warning;
        QTest::newRow("ministry") << u"ministry"_s << Tone::Warning;
        QTest::newRow("approved") << u"approved"_s << Tone::Success;
        QTest::newRow("declined") << u"declined"_s << Tone::Danger;
        QTest::newRow("retired") << u"retired"_s << Tone::Neutral;
    }
    void stagesHaveTheirTone()
    {
        QFETCH(const QString, stage);
        QFETCH(const Tone, tone);
        QCOMPARE(stageTone(stage), tone);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
