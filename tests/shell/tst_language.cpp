// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language while the program runs: the window then says, on every page, what one started in that language says,
// and nothing that was typed, chosen or can be undone is lost.

#include "core/store/database.h"
#include "core/wording/wording.h"
#include "tests/support/uifixture.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/hints.h"
#include "ui/widgets/navlist.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// Everything that \a root says to the eye or to a screen reader, and where.
QStringList wordsIn(const QWidget *root)
{
    QStringList words;
    const auto say = [&words](const QObject *who, const char *what, const QString &text) {
        if (!text.isEmpty())
            words.append(u"%1 %2 %3: %4"_s.arg(QString::fromLatin1(who->metaObject()->className()), who->objectName(),
                                               QString::fromLatin1(what), text));
    };
    const auto actions = [&say](const QList<QAction *> &list) {
        for (const QAction *action : list) {
            say(action, "action", action->text());
            say(action, "action tip", action->toolTip());
        }
    };
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(const_cast<QWidget *>(root));
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisibleTo(root) || qobject_cast<QAbstractSlider *>(widget))
            continue;
        for (const char *property : {"text", "plainText", "placeholderText", "title", "remark", "toolTip", "statusTip",
                                     "accessibleName", "accessibleDescription", "suffix", "prefix", "windowTitle"})
            say(widget, property, widget->property(property).toString());
        if (const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                say(widget, "heard", heard->text(kind));
        }
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                say(widget, "entry", box->itemText(i));
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel &model = *view->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                say(widget, "heading", model.headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model.rowCount(); ++row) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        say(widget, "cell", model.index(row, column).data(role).toString());
                }
            }
        }
        actions(widget->actions());
        for (const QMenu *menu : widget->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            actions(menu->actions());
    }
    words.sort();
    return words;
}

/// What one list has and the other has not.
QByteArray difference(const QStringList &one, const QStringList &other)
{
    QStringList lines;
    for (const QString &line : one) {
        if (!other.contains(line))
            lines.append(u"- "_s + line);
    }
    for (const QString &line : other) {
        if (!one.contains(line))
            lines.append(u"+ "_s + line);
    }
    return lines.join(u'\n').toUtf8();
}

constexpr Link::Target kPages[] = {Link::Home,     Link::Proposals, Link::Proposal,  Link::Approvals, Link::Offerings,
                                   Link::Calendar, Link::Stacks,    Link::Framework, Link::Settings};

} // namespace

class LanguageTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<UiFixture> m_office;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_proposal;

    void start(const QString &language)
    {
        m_window.reset();
        m_language.reset();
        m_office->settings.setValue("language"_L1, language);
        m_language = std::make_unique<Language>(m_office->settings);
        m_window = std::make_unique<MainWindow>(
            WindowSetup{.store = m_office->store,
                        .policy = m_office->policy,
                        .codes = m_office->codes,
                        .clock = m_office->clock,
                        .settings = m_office->settings,
                        .pages = pageList(),
                        .setLanguage = [this](const QString &wish) { m_language->choose(wish); }});
        connect(m_language.get(), &Language::changed, m_window.get(), [this] { m_window->speak(pageList()); });
        m_window->resize(1360, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        settle();
    }

    /// Until nothing is asked any more, and nothing that was answered asks again.
    void settle() const
    {
        int still = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                still = m_office->store.isBusy() || m_office->store.isSaving() ? 0 : still + 1;
                return still > 20;
            },
            30000));
    }

    void go(Link::Target target) const
    {
        m_window->go(target == Link::Proposal ? Link::toProposal(m_proposal) : Link::to(target));
        settle();
    }

    /// Goes to every page; what is said there.
    QMap<Link::Target, QStringList> walk() const
    {
        QMap<Link::Target, QStringList> words;
        for (const Link::Target target : kPages) {
            go(target);
            words.insert(target, wordsIn(m_window->currentPage()) + wordsIn(m_window->topBar()) +
                                     wordsIn(m_window->sidebar()->pages()) + QStringList{m_window->windowTitle()});
        }
        return words;
    }

    void choose(const QString &language)
    {
        const QPointer<Sidebar> before = m_window->sidebar();
        m_language->choose(language);
        QTRY_VERIFY(before.isNull());
        settle();
    }

    template <typename T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }

private slots:
    void init()
    {
        m_office = std::make_unique<UiFixture>();
        QVERIFY(m_office->open(UiFixture::Content::Example));
        const auto drafts = m_office->ask([](Office &office) { return office.proposals({.stages = {u"draft"_s}}); });
        QVERIFY(drafts && !drafts->isEmpty());
        m_proposal = drafts->first().id;
    }

    void cleanup()
    {
        m_window.reset();
        m_language.reset();
        QLocale::setDefault(QLocale::c());
        showHints(true);
    }

    void saysOnEveryPageWhatAStartInThatLanguageSays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("English to French") << u"en"_s << u"fr"_s;
        QTest::newRow("French to English") << u"fr"_s << u"en"_s;
    }
    void saysOnEveryPageWhatAStartInThatLanguageSays()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        start(to);
        walk(); // as often as the other window, which has chosen something by then
        const auto expected = walk();
        start(from);
        const auto before = walk();
        choose(to);
        const auto after = walk();
        for (const Link::Target target : kPages) {
            QVERIFY(before.value(target) != expected.value(target));
            QVERIFY2(after.value(target) == expected.value(target),
                     QByteArray::number(int(target)) + '\n' + difference(expected.value(target), after.value(target)));
        }
    }

    /// From Settings, kept, in force at once: words, dates, amounts; the keyboard stays where it was.
    void isChosenInSettings()
    {
        start(u"system"_s);
        QCOMPARE(interfaceLanguage(), u"en"_s); // of the C locale
        go(Link::Settings);
        auto *sections = find<QListWidget>(u"settings.sections"_s);
        sections->setCurrentRow(sections->count() - 1);
        auto *languages = find<QComboBox>(u"settings.language"_s);
        QTRY_VERIFY(languages->isVisible());
        languages->setFocus();
        const QPointer<Sidebar> before = m_window->sidebar();
        QTest::keyClick(languages, Qt::Key_End); // Français
        QTRY_VERIFY(before.isNull());
        QCOMPARE(m_office->settings.value("language"_L1).toString(), u"fr"_s);
        QCOMPARE(interfaceLanguage(), u"fr"_s);
        QCOMPARE(QLocale().name(), u"fr_CA"_s);
        QCOMPARE(m_window->topBar()->title(), u"Paramètres"_s);
        auto *again = find<QComboBox>(u"settings.language"_s);
        QVERIFY(again->isVisible());
        QCOMPARE(again->currentData().toString(), u"fr"_s);
        QCOMPARE(m_window->focusWidget(), again);
        const QStringList words = wordsIn(m_window->currentPage());
        QVERIFY(!words.filter(u"12 avr. 2026, 1\u00a0234,56\u00a0$"_s).isEmpty());
        choose(u"en"_s);
        QCOMPARE(QLocale().name(), u"en_CA"_s);
        QVERIFY(!wordsIn(m_window->currentPage()).filter(u"12 Apr 2026, $1,234.56"_s).isEmpty());
    }

    /// An open editor keeps what was typed and not saved yet, its part and its place; typing can still be undone.
    void keepsWhatIsTypedInTheEditor()
    {
        start(u"en"_s);
        m_window->go(Link::toProposal(m_proposal, u"summary"_s));
        settle();
        auto *summary = find<QPlainTextEdit>(u"field.summary"_s);
        QVERIFY(summary && summary->isVisible());
        const QString before = summary->toPlainText();
        summary->setFocus();
        summary->moveCursor(QTextCursor::End);
        QTest::keyClicks(summary, u"Typed just now"_s);
        choose(u"fr"_s); // the autosave has had no time
        auto *again = find<QPlainTextEdit>(u"field.summary"_s);
        QTRY_VERIFY(again && again->isVisible());
        QCOMPARE(again->toPlainText(), before + u"Typed just now"_s);
        const auto stored = m_office->ask([id = m_proposal](Office &office) { return office.proposal(id); });
        QCOMPARE(stored->proposal.summary, before + u"Typed just now"_s);
        m_window->undoStack()->undo();
        QTRY_COMPARE(again->toPlainText(), before);
        // And from another page, with an editor that was not shown in this language.
        go(Link::Settings);
        choose(u"en"_s);
        m_window->undoStack()->redo();
        const auto summaryStored = [this] {
            return m_office->ask([id = m_proposal](Office &office) { return office.proposal(id); })->proposal.summary;
        };
        QTRY_COMPARE(summaryStored(), before + u"Typed just now"_s);
    }

    /// Where what was typed cannot be saved the window keeps its words and the text, says so, and changes once it can.
    void waitsWhereNothingCanBeSaved()
    {
        start(u"en"_s);
        m_window->go(Link::toProposal(m_proposal, u"summary"_s));
        settle();
        const QPointer<QPlainTextEdit> summary = find<QPlainTextEdit>(u"field.summary"_s);
        QVERIFY(summary && summary->isVisible());
        const QString before = summary->toPlainText();
        const QPointer<Sidebar> sidebar = m_window->sidebar();
        const auto other = Database::open(m_office->store.path(), Database::Access::ReadWrite);
        QVERIFY(other);
        summary->setFocus();
        summary->moveCursor(QTextCursor::End);
        {
            const auto held = Transaction::begin(**other);
            QVERIFY(held);
            QTest::keyClicks(summary, u"Typed just now"_s);
            m_language->choose(u"fr"_s);
            QTRY_COMPARE(m_office->store.saveState(), StoreThread::SaveState::Failed);
            settle();
            QVERIFY(sidebar && summary);
            QCOMPARE(summary->toPlainText(), before + u"Typed just now"_s);
            QVERIFY(!m_window->toast()->sentence().isEmpty());
        }
        QTest::keyClicks(summary, u"."_s);
        QTRY_VERIFY_WITH_TIMEOUT(sidebar.isNull(), 20000);
        settle();
        auto *again = find<QPlainTextEdit>(u"field.summary"_s);
        QTRY_VERIFY(again && again->isVisible());
        QCOMPARE(again->toPlainText(), before + u"Typed just now."_s);
        const auto stored = m_office->ask([id = m_proposal](Office &office) { return office.proposal(id); });
        QCOMPARE(stored->proposal.summary, before + u"Typed just now."_s);
        QVERIFY(wordsIn(m_window->sidebar()).join(u' ').contains(u"Accueil"_s));
    }

    /// What is chosen in lists, and what a form holds that nothing stores yet.
    void keepsWhatIsChosenAndTypedElsewhere()
    {
        start(u"en"_s);
        const QUuid waiting = m_office->named(u"Community Data Storytelling"_s);
        const auto rows = m_office->ask([](Office &office) { return office.proposals({.stages = {u"dean"_s}}); });
        const QUuid decided = rows && !rows->isEmpty() ? rows->last().id : waiting;
        m_window->go(Link::toApproval(decided));
        settle();
        const QString heading = m_window->topBar()->title();
        auto *comment = find<QPlainTextEdit>(u"approvals.comment"_s);
        QVERIFY(comment && comment->isVisible());
        comment->setFocus();
        QTest::keyClicks(comment, u"Half a comment"_s);
        go(Link::Stacks);
        find<QPushButton>(u"stacks.new"_s)->click();
        auto *name = find<QLineEdit>(u"stacks.name"_s);
        QTRY_VERIFY(name->isVisible());
        name->setFocus();
        QTest::keyClicks(name, u"A stack with no members yet"_s);
        choose(u"fr"_s);
        QCOMPARE(find<QLineEdit>(u"stacks.name"_s)->text(), u"A stack with no members yet"_s);
        go(Link::Approvals);
        QCOMPARE(find<QPlainTextEdit>(u"approvals.comment"_s)->toPlainText(), u"Half a comment"_s);
        QVERIFY(m_window->topBar()->title() != heading);
    }

    /// Nothing is taken from under a dialog.
    void waitsForADialog()
    {
        start(u"en"_s);
        const QPointer<Sidebar> before = m_window->sidebar();
        QDialog dialog(m_window.get());
        dialog.open();
        m_language->choose(u"fr"_s);
        settle();
        QVERIFY(before);
        dialog.reject();
        QTRY_VERIFY(before.isNull());
        QVERIFY(wordsIn(m_window->sidebar()).join(u' ').contains(u"Accueil"_s));
    }

    /// Without an open file the welcome page changes.
    void welcomes()
    {
        start(u"fr"_s);
        QSignalSpy closed(&m_office->store, &StoreThread::closed);
        m_window->actions()->closeOffice->trigger();
        QTRY_COMPARE(closed.count(), 1);
        const QStringList french = wordsIn(m_window->welcome());
        choose(u"en"_s);
        QVERIFY(m_window->welcome()->isVisible());
        QVERIFY(wordsIn(m_window->welcome()) != french);
        choose(u"fr"_s);
        QCOMPARE(wordsIn(m_window->welcome()), french);
    }

    /// Dialogs of Qt's own speak along where Qt's translations are installed, and English otherwise.
    void takesQtAlong()
    {
        start(u"fr"_s);
        const bool installed =
            QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_fr.qm"_s);
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        const auto cancel = [&box] { return box.button(QDialogButtonBox::Cancel)->text().remove(u'&'); };
        QCOMPARE(cancel(), installed ? u"Annuler"_s : u"Cancel"_s);
        choose(u"en"_s);
        QTRY_COMPARE(cancel(), u"Cancel"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
