// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is cut off: every page on the example office, in English and in French, in the usual and in a small window.
// The words are looked at where they are drawn, so that painted lists, tiles and headings count as well as labels.
// What people have written themselves may end with dots: the tooltip has it whole.

#include "tests/support/paintedtext.h"
#include "tests/support/windowof.h"

#include "ui/help/helpwindow.h"
#include "ui/proposals/proposaleditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/popuplist.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTextEdit>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

constexpr QChar kDots = u'…';
constexpr int kLeading = 3; ///< pixels of a label's hint in which no letter stands
constexpr int kArrow = 20;  ///< pixels at the right of a button with a menu

QString nameOf(const QWidget *widget)
{
    QString name;
    for (; widget && !widget->isWindow() && name.count(u'/') < 2; widget = widget->parentWidget()) {
        const QString own = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                           : u'#' + widget->objectName();
        name = name.isEmpty() ? own : own + u'/' + name;
    }
    return name;
}

/// All that people wrote into an office file, one text after the other.
QString writtenInto(const QString &path)
{
    QStringList all;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"written"_s);
        db.setDatabaseName(path);
        if (!db.open())
            return {};
        for (const QString &table : db.tables()) {
            QSqlQuery query(u"SELECT * FROM \"%1\""_s.arg(table), db);
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    all += query.value(column).toString().simplified();
            }
        }
    }
    QSqlDatabase::removeDatabase(u"written"_s);
    return all.join(u'\n');
}

/// The part of \a widget that is in sight or can be scrolled to, in the window.
QRect reach(const QWidget *widget)
{
    QRect all(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(outer->parentWidget());
        const QRect own(outer->mapTo(outer->window(), QPoint()), outer->size());
        const bool scrolls = area && area->viewport() == outer;
        if (scrolls && area->verticalScrollBar()->maximum() > 0) {
            all.setLeft(std::max(all.left(), own.left()));
            all.setRight(std::min(all.right(), own.right()));
            return all;
        }
        all &= own;
        if (outer->isWindow())
            break;
    }
    return all;
}

} // namespace

class CutOffTest final : public QObject {
    Q_OBJECT

    UiFixture f;
    QTranslator m_french;
    QTranslator m_english;
    std::unique_ptr<MainWindow> m_window;
    QString m_language;
    QString m_file; ///< that is open
    QString m_written;
    QStringList m_complaints;

    void openFile(const QString &path)
    {
        m_file = path;
        f.store.open(path);
        QTRY_VERIFY(f.store.isOpen() && f.store.path() == path);
    }
    void makeWindow(const QString &language)
    {
        if (language == m_language)
            return;
        m_language = language;
        m_window.reset();
        f.store.close(); // the window is there before the file, as in the program
        QTRY_VERIFY(!f.store.isOpen());
        QCoreApplication::removeTranslator(&m_french);
        if (language == "fr"_L1)
            QCoreApplication::installTranslator(&m_french);
        QLocale::setDefault(QLocale(language == "fr"_L1 ? QLocale::French : QLocale::English, QLocale::Canada));
        m_window = std::make_unique<MainWindow>(setupOf(f));
        m_window->show();
        openFile(m_file);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// People's own words, of which a beginning is shown.
    bool isWritten(const QString &shown) const
    {
        QString start = shown.left(shown.lastIndexOf(kDots)).simplified();
        if (const qsizetype joint = start.lastIndexOf(u" · "_s); joint >= 0 && start.size() - joint > 3)
            start = start.mid(joint + 3);
        return start.isEmpty() || m_written.contains(start);
    }

    /// Words that end with dots or go beyond what they are written on.
    void lookAtWords(QWidget *window, QStringList &found) const
    {
        QString whole; // words that end with dots because something follows
        for (const QWidget *widget : window->findChildren<QWidget *>())
            whole += widget->property("text").toString().remove(u'&') + u'\n' +
                     widget->property("placeholderText").toString() + u'\n';
        for (const PaintedText &line : paintedText(window)) {
            const QRectF seen = line.place & line.room;
            const QWidget *under =
                seen.isEmpty() ? nullptr : window->childAt(int(seen.center().x()), int(seen.center().y()));
            if (!under)
                continue;
            const auto *field = qobject_cast<const QLineEdit *>(under);
            const bool typed =
                (field && !field->text().isEmpty()) || qobject_cast<const QTextEdit *>(under->parentWidget());
            if (typed)
                continue;
            const bool meant = whole.contains(line.text);
            if (line.text.endsWith(kDots) && !meant && !isWritten(line.text))
                found += u"“%1” in %2"_s.arg(line.text, nameOf(under));
            const auto *area = qobject_cast<QAbstractScrollArea *>(under->parentWidget());
            const bool scrolls = area && area->viewport() == under && area->horizontalScrollBar()->maximum() > 0;
            if (!scrolls && (line.place.left() < line.room.left() - 2 || line.place.right() > line.room.right() + 3))
                found +=
                    u"“%1” goes beyond %2 by %3"_s.arg(line.text, nameOf(under))
                        .arg(std::max(line.room.left() - line.place.left(), line.place.right() - line.room.right()));
            const auto *push = qobject_cast<const QPushButton *>(under);
            const bool menu = (push && push->menu()) || under->property("kind").toString().startsWith("menu"_L1);
            if (menu && line.place.right() > under->mapTo(window, QPoint(under->width() - kArrow, 0)).x() + 1)
                found += u"“%1” lies under the arrow of %2"_s.arg(line.text, nameOf(under));
        }
    }

    /// Labels with more lines than room, and controls that stick out of what they are in.
    static void lookAtRooms(QWidget *window, QStringList &found)
    {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool control = label || button || qobject_cast<const QComboBox *>(widget);
            if (!control || !widget->isVisibleTo(window) || widget->objectName().startsWith("qt_"_L1))
                continue;
            if (label && !label->text().isEmpty()) {
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
                if (needed > label->height() + kLeading)
                    found +=
                        u"%1 “%2…” needs %3 pixels of height and has %4"_s.arg(nameOf(label), label->text().left(40))
                            .arg(needed)
                            .arg(label->height());
            }
            const QRect all(widget->mapTo(window, QPoint()), widget->size());
            const QRect seen = reach(widget);
            if (all.width() - seen.width() > 1 || all.height() - seen.height() > 1)
                found += u"%1 “%2” is cut by what it is in: %3×%4 of %5×%6"_s
                             .arg(nameOf(widget), widget->property("text").toString().left(40))
                             .arg(seen.width())
                             .arg(seen.height())
                             .arg(all.width())
                             .arg(all.height());
        }
    }

    void examine(const QString &place, QWidget *window)
    {
        const auto look = [&] {
            QStringList found;
            lookAtWords(window, found);
            lookAtRooms(window, found);
            found.removeDuplicates();
            return found;
        };
        QStringList found = look();
        for (int again = 0; again < 20 && !found.isEmpty(); ++again) { // it may not have been laid out to the end
            QTest::qWait(50);
            found = look();
        }
        for (const QString &each : std::as_const(found))
            m_complaints += u"%1: %2"_s.arg(place, each);
        const QString folder = qEnvironmentVariable("CREDENCE_CUTOFF_PICTURES");
        if (!folder.isEmpty()) // to look at what is complained of
            window->grab().save(
                u"%1/%2.png"_s.arg(folder, QString(place).replace(QRegularExpression(u"\\W+"_s), u"-"_s)));
    }
    /// Waits until the store has answered what the page asked, and the page has shown it.
    void settle()
    {
        f.ask([](Office &) { return true; });
        f.ask([](Office &) { return true; });
        QTest::qWait(60);
    }
    void verify()
    {
        for (const QString &complaint : std::as_const(m_complaints))
            qWarning().noquote() << complaint;
        QVERIFY(m_complaints.isEmpty());
    }

    /// The same places in both languages and both sizes.
    template <typename T> static void rows(const QList<std::pair<QString, T>> &places)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<T>("place");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (const QSize size : {QSize(1360, 860), QSize(1024, 700)}) {
                for (const auto &[name, place] : places)
                    QTest::addRow("%s, %s %d", qPrintable(name), qPrintable(language), size.width())
                        << language << size << place;
            }
        }
    }
    static QList<std::pair<QString, Link>> everyPage()
    {
        return {{u"Home"_s, Link::to(Link::Home)},           {u"Proposals"_s, Link::to(Link::Proposals)},
                {u"Approvals"_s, Link::to(Link::Approvals)}, {u"Offerings"_s, Link::to(Link::Offerings)},
                {u"Calendar"_s, Link::to(Link::Calendar)},   {u"Planner"_s, Link::to(Link::Planner)},
                {u"Stacks"_s, Link::to(Link::Stacks)},       {u"Framework"_s, Link::to(Link::Framework)},
                {u"Settings"_s, Link::to(Link::Settings)}};
    }
    static QString row() { return QLatin1StringView(QTest::currentDataTag()); }
    QString row(const QString &state) const { return u"%1, %2"_s.arg(row(), state); }

    void arrange()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        makeWindow(language);
        m_window->resize(size);
    }
    void lookAtPage()
    {
        arrange();
        QFETCH(const Link, place);
        m_window->go(place);
        settle();
        examine(row(), m_window.get());
    }
    ProposalEditor *edit(const QUuid &id)
    {
        m_window->go(Link::toProposal(id));
        auto *editor = m_window->findChild<ProposalEditor *>();
        const bool shown =
            editor && QTest::qWaitFor([&] { return editor->proposal() == id && editor->isEnabled(); }, 10000);
        return shown ? editor : nullptr;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_french.load(u":/i18n/credence_fr.qm"_s));
        QVERIFY(m_english.load(u":/i18n/credence_en.qm"_s)); // plural forms
        QCoreApplication::installTranslator(&m_english);
        QVERIFY(f.open(UiFixture::Content::Example));
        m_file = f.path();
        m_written = writtenInto(m_file);
        QVERIFY(m_written.contains("GIS for Field Scientists"_L1));
    }
    void init() { m_complaints.clear(); }
    void cleanupTestCase() { m_window.reset(); }

    void pages_data() { rows(everyPage()); }
    void pages()
    {
        lookAtPage();
        verify();
    }

    /// What a page shows by a list of its own.
    void sections_data()
    {
        rows<Link>({{u"Framework"_s, Link::to(Link::Framework)}, {u"Settings"_s, Link::to(Link::Settings)}});
    }
    void sections()
    {
        arrange();
        QFETCH(const Link, place);
        m_window->go(place);
        settle();
        auto *list = m_window->currentPage()->findChild<QListWidget *>();
        QVERIFY(list && list->count() > 5);
        for (int section = 0; section < list->count(); ++section) {
            list->setCurrentRow(section);
            settle();
            examine(row(list->item(section)->text()), m_window.get());
        }
        verify();
    }

    /// So tall that all titles of its contents are seen.
    void handbook_data() { rows<QString>({{u"Handbook"_s, u"skills"_s}}); }
    void handbook()
    {
        arrange();
        QFETCH(const QString, place);
        HelpWindow window;
        window.showAt(place);
        window.resize(window.width(), 3400);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        settle();
        auto *contents = window.findChild<QListWidget *>(u"help.contents"_s);
        QVERIFY(contents && !contents->verticalScrollBar()->isVisible());
        examine(row(), &window);
        verify();
    }

    void editorSections_data() { rows<Section>({{u"Editor"_s, Section::Name}}); }
    void editorSections()
    {
        arrange();
        ProposalEditor *editor = edit(f.named(u"GIS for Field Scientists"_s));
        QVERIFY(editor);
        for (int section = int(Section::Name); section <= int(Section::Review); ++section) {
            editor->showSection(Section(section));
            settle();
            examine(row(sectionName(Section(section))), m_window.get());
        }
        verify();
    }

    /// Banner, buttons and form of a proposal that is elsewhere in its life, and a finding that is being answered.
    void editorStates_data() { rows<Section>({{u"States"_s, Section::Name}}); }
    void editorStates()
    {
        arrange();
        QStringList seen;
        const auto all = f.ask([](Office &office) { return office.proposals({.limit = 1000}); });
        for (const ProposalRow &each : *all) {
            if (seen.contains(each.stage))
                continue;
            seen += each.stage;
            ProposalEditor *editor = edit(each.id);
            QVERIFY(editor);
            for (const Section section : {Section::Length, Section::Review}) {
                editor->showSection(section);
                for (auto *answer : editor->findChildren<QPushButton *>(u"finding.answer"_s)) {
                    if (answer->isVisible() && section == Section::Length)
                        answer->click();
                }
                settle();
                examine(row(u"%1 %2"_s.arg(each.stage, sectionName(section))), m_window.get());
            }
        }
        QVERIFY(seen.size() >= 6);
        verify();
    }

    void dialogs_data() { rows<QString>({{u"Compare"_s, u"editor.compare"_s}, {u"Preview"_s, u"editor.preview"_s}}); }
    void dialogs()
    {
        arrange();
        QFETCH(const QString, place);
        QVERIFY(edit(f.named(u"GIS for Field Scientists"_s)));
        auto *button = m_window->findChild<QPushButton *>(place);
        QVERIFY(button);
        button->click();
        QTRY_VERIFY(QApplication::activeModalWidget());
        settle();
        QWidget *dialog = QApplication::activeModalWidget();
        examine(row(), dialog);
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        verify();
    }

    void codePicker_data() { rows<QString>({{u"CIP"_s, u"cip"_s}, {u"NOC"_s, u"noc"_s}}); }
    void codePicker()
    {
        arrange();
        QFETCH(const QString, place);
        ProposalEditor *editor = edit(f.named(u"GIS for Field Scientists"_s));
        QVERIFY(editor);
        editor->focusField(u"codes."_s + place);
        settle();
        auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"geo"_s);
        const auto opened = [this] {
            const auto lists = m_window->findChildren<PopupList *>();
            return std::any_of(lists.cbegin(), lists.cend(), [](const PopupList *list) { return list->isVisible(); });
        };
        QTRY_VERIFY(opened());
        settle();
        examine(row(), m_window.get());
        field->clear();
        QTest::keyClick(field, Qt::Key_Escape);
        verify();
    }

    void filters_data()
    {
        rows<QString>({{u"None fits"_s, u"?zzzz"_s}, {u"Stage"_s, u"sccasp"_s}, {u"Approved"_s, u"approved"_s}});
    }
    void filters()
    {
        arrange();
        QFETCH(const QString, place);
        m_window->go({.target = Link::Proposals, .filter = place});
        settle();
        examine(row(), m_window.get());
        m_window->go({.target = Link::Proposals, .filter = u"?"_s});
        verify();
    }

    /// Names as long as people write them, on every page and in the editor.
    void longNames_data()
    {
        const QString name =
            u"Applied Indigenous Research Data Governance, Stewardship and Community-Engaged Evaluation "
            "for Practitioners in Northern and Remote Settings"_s;
        const QUuid id = f.named(u"GIS for Field Scientists"_s);
        if (!id.isNull()) {
            f.ask([id, name](Office &office) {
                auto stored = office.proposal(id);
                stored->proposal.courseName = name;
                stored->proposal.unit = u"Institute of Interdisciplinary Environmental and Northern Studies"_s;
                stored->proposal.annex.firstDelivery = QDate(2026, 9, 21);
                return office.saveProposal(stored->proposal, stored->rowVersion).has_value();
            });
            m_written = writtenInto(f.path());
        }
        auto places = everyPage();
        places += {u"Editor"_s, Link::toProposal(f.named(name))};
        places += {u"Approval"_s, Link::toApproval(f.named(name))};
        rows(places);
    }
    void longNames()
    {
        lookAtPage();
        verify();
    }

    /// An office with nothing in it says what to do first.
    void emptyOffice_data()
    {
        auto places = everyPage();
        places += {u"Editor"_s, Link::toProposal({})};
        rows(places);
    }
    void emptyOffice()
    {
        const QString path = f.path(u"empty.credence"_s);
        if (!QFileInfo::exists(path)) {
            f.store.create(path);
            QTRY_COMPARE(f.store.path(), path);
        }
        if (m_file != path)
            openFile(path);
        lookAtPage();
        verify();
    }

    /// No file is open.
    void welcome_data() { rows<Link>({{u"Welcome"_s, {}}}); }
    void welcome()
    {
        arrange();
        f.store.close();
        QTRY_VERIFY(!f.store.isOpen() && m_window->welcome()->isVisible());
        QTest::qWait(60); // there is no store to ask
        examine(row(), m_window.get());
        verify();
        openFile(m_file);
    }
};

QTEST_MAIN(CutOffTest)
#include "tst_cutoff.moc"
