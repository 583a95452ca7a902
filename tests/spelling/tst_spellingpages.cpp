// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proposals/editorfixture.h"
#include "tests/support/uifixture.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/officewords.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/spelling.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QString kSmall = QStringLiteral(CREDENCE_TEST_DATA) + u"/spelling"_s;

QStringList underlined(const TextField *field)
{
    QStringList found;
    for (QTextBlock block = field->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found;
}

/// The page of settings in a window that checks spelling.
struct SettingsDesk {
    UiFixture fixture;
    QWidget window;
    Spelling *spelling = nullptr;
    SettingsPage *page = nullptr;

    bool open(const QString &dictionaries = kSmall)
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        spelling = new Spelling({fixture.settings, Spelling::ownPathBeside(fixture.settings), {dictionaries}}, &window);
        new OfficeWords(*spelling, fixture.store, fixture.undo, &window);
        page = new SettingsPage(fixture.context, &window);
        auto *row = new QBoxLayout(QBoxLayout::LeftToRight, &window);
        row->addWidget(page);
        UiFixture::show(window);
        page->activate({});
        auto *list = page->findChild<QListWidget *>(u"settings.sections"_s);
        list->setCurrentItem(list->findItems(u"Spelling"_s, Qt::MatchExactly).value(0));
        return true;
    }

    QStringList shown(const QString &name) const
    {
        auto *list = page->findChild<QListWidget *>(name + u".words"_s);
        QStringList words;
        for (int row = 0; row < list->count(); ++row)
            words.append(list->item(row)->text());
        return words;
    }

    void enter(const QString &name, const QString &word) const
    {
        auto *field = page->findChild<QLineEdit *>(name + u".new"_s);
        field->setFocus();
        QTest::keyClicks(field, word);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QString stored()
    {
        return fixture.ask([](Office &office) { return office.setting(u"spelling-words"_s); }).value_or(QString());
    }
};

} // namespace

/// Issue 4, spelling: the settings of it, the office's dictionary in its file, and the proposal editor.
class SpellingPagesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void wordsOfTheOfficeAreKeptInItsFileAndUndone()
    {
        SettingsDesk desk;
        QVERIFY(desk.open());
        const QString office = u"settings.spelling.office"_s;
        QTRY_VERIFY(desk.page->findChild<QLineEdit *>(office + u".new"_s)->isEnabled());
        desk.enter(office, u"Wapiti"_s);
        QTRY_COMPARE(desk.shown(office), QStringList{u"Wapiti"_s});
        desk.enter(office, u"apiary"_s);
        QTRY_COMPARE(desk.shown(office), QStringList({u"apiary"_s, u"Wapiti"_s}));
        QCOMPARE(desk.stored(), u"apiary\nWapiti\n"_s);
        QTRY_COMPARE(desk.fixture.undo.count(), 2);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.shown(office), QStringList{u"Wapiti"_s});
        desk.fixture.undo.redo();
        QTRY_COMPARE(desk.shown(office), QStringList({u"apiary"_s, u"Wapiti"_s}));

        auto *list = desk.page->findChild<QListWidget *>(office + u".words"_s);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(desk.shown(office), QStringList{u"Wapiti"_s});
        QTRY_COMPARE(desk.stored(), u"Wapiti\n"_s);
    }

    void anotherOfficeHasOtherWords()
    {
        SettingsDesk desk;
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.spelling->hasOffice());
        desk.enter(u"settings.spelling.office"_s, u"Wapiti"_s);
        QTRY_COMPARE(desk.spelling->officeWords(), QStringList{u"Wapiti"_s});
        desk.fixture.store.close();
        QTRY_VERIFY(!desk.spelling->hasOffice());
        QCOMPARE(desk.spelling->officeWords(), QStringList());
        desk.fixture.store.open(desk.fixture.path());
        QTRY_COMPARE(desk.spelling->officeWords(), QStringList{u"Wapiti"_s});
    }

    void onesOwnWordsAndTheSwitchStayOnThisMachine()
    {
        SettingsDesk desk;
        QVERIFY(desk.open());
        const QString own = u"settings.spelling.own"_s;
        desk.enter(own, u"two words"_s); // is no word: it stays in the field
        QCOMPARE(desk.shown(own), QStringList());
        QCOMPARE(desk.page->findChild<QLineEdit *>(own + u".new"_s)->text(), u"two words"_s);
        desk.page->findChild<QLineEdit *>(own + u".new"_s)->clear();
        desk.enter(own, u"Wapiti"_s);
        QCOMPARE(desk.shown(own), QStringList{u"Wapiti"_s});
        QCOMPARE(desk.stored(), QString());
        QVERIFY(QFileInfo(desk.fixture.folder.filePath(u"words.txt"_s)).isFile());
        auto *list = desk.page->findChild<QListWidget *>(own + u".words"_s);
        list->setCurrentRow(0);
        desk.page->findChild<QPushButton *>(own + u".remove"_s)->click();
        QCOMPARE(desk.shown(own), QStringList());

        auto *on = desk.page->findChild<QCheckBox *>(u"settings.spelling"_s);
        QVERIFY(on->isChecked()); // the default
        on->click();
        QVERIFY(!desk.spelling->isOn());
        desk.spelling->setOn(true); // as a context menu does
        QVERIFY(on->isChecked());
    }

    void settingsNameWhatIsMissing()
    {
        SettingsDesk desk;
        QVERIFY(desk.open(u"/nowhere"_s));
        const auto words = [&](const QString &name) { return desk.page->findChild<QLabel *>(name)->text(); };
        QVERIFY(words(u"settings.spelling.en"_s).contains(u"hunspell-en-ca"_s));
        QVERIFY(words(u"settings.spelling.fr"_s).contains(u"hunspell-fr"_s));
        SettingsDesk whole;
        QVERIFY(whole.open());
        QVERIFY(!whole.page->findChild<QLabel *>(u"settings.spelling.fr"_s)->text().contains(u"hunspell"_s));
    }

    /// A proposal is checked in its own language, not in the window's.
    void aProposalHasItsLanguage()
    {
        EditorFixture f;
        auto *spelling = new Spelling({f.settings, f.folder.filePath(u"own.txt"_s), {kSmall}}, &f.window);
        Proposal proposal = gisProposal();
        proposal.language = u"fr"_s;
        proposal.summary = u"apprendre mapss"_s;
        proposal.skills = {{.text = u"cartes mapss"_s}};
        QVERIFY(f.start(proposal));
        QVERIFY(f.show(f.id, u"summary"_s));
        auto *summary = f.find<TextField>(u"field.summary"_s);
        QTRY_COMPARE(underlined(summary), QStringList{u"mapss"_s});
        spelling->ignore(f.id.toString(), u"mapss"_s); // of the whole proposal
        QTRY_COMPARE(underlined(summary), QStringList());
        QVERIFY(f.show(f.id, u"skills[0]"_s));
        QTRY_COMPARE(underlined(f.find<TextField>(u"field.skills[0]"_s)), QStringList());
        QCOMPARE(f.undo.count(), 0); // looking at spelling is no edit
    }

    /// Advice only: it is no finding, and blocks nothing.
    void plainLanguageIsAdvice()
    {
        EditorFixture f;
        Proposal proposal = mendedProposal();
        proposal.summary = u"Utilize maps."_s;
        QVERIFY(f.start(proposal));
        QVERIFY(f.show(f.id, u"summary"_s));
        auto *line = f.find<LinkLabel>(u"plain.line"_s);
        auto *details = f.find<QLabel>(u"plain.details"_s);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(!details->isVisible());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(u"utilize"_s));
        for (const Finding &finding : check(proposal, f.policy, f.codes, kToday))
            QVERIFY2(finding.field != u"summary"_s, qPrintable(finding.rule));

        auto *summary = f.find<TextField>(u"field.summary"_s);
        summary->setFocus();
        summary->selectAll();
        QTest::keyClicks(summary, u"Use maps."_s);
        QTRY_VERIFY(!line->isVisible());
        QVERIFY(!details->isVisible());
        QVERIFY(f.find<QLabel>(u"plain.nothing"_s)->isVisible());
        summary->selectAll();
        QTest::keyClick(summary, Qt::Key_Delete);
        QTRY_VERIFY(!f.find<QLabel>(u"plain.nothing"_s)->isVisible()); // of nothing, nothing is said
    }
};

QTEST_MAIN(SpellingPagesTest)
#include "tst_spellingpages.moc"
