// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spellinghighlighter.h"

#include "ui/widgets/spelling.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMenuWaits = 400; ///< ms for suggestions; the menu then comes without

} // namespace

SpellingHighlighter::SpellingHighlighter(Spelling &spelling, QPlainTextEdit *field)
    : QSyntaxHighlighter(field->document()), m_spelling(spelling), m_field(field),
      m_ownSubject(QUuid::createUuid().toString())
{
    spelling.start();
    connect(&spelling, &Spelling::changed, this, &SpellingHighlighter::judge);
    connect(&spelling, &Spelling::answered, this, [this] {
        if (std::exchange(m_waiting, false))
            judge();
    });
    connect(field, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int at = m_field->textCursor().position();
        if (!m_held.isNull() && (at <= m_held.selectionStart() || at > m_held.selectionEnd()))
            release();
    });
}

bool SpellingHighlighter::isActive() const
{
    return m_spelling.isOn() && !m_language.isEmpty() && !m_field->isReadOnly();
}

void SpellingHighlighter::setContext(const QString &language, const QString &subject)
{
    const QString whose = subject.isEmpty() ? m_ownSubject : subject;
    if (language == m_language && whose == m_subject)
        return;
    m_language = language;
    m_subject = whose;
    judge();
}

void SpellingHighlighter::judge()
{
    m_judging = true;
    rehighlight();
    m_judging = false;
}

void SpellingHighlighter::release()
{
    if (m_held.isNull())
        return;
    const QTextBlock block = m_held.block();
    m_held = QTextCursor();
    m_judging = true;
    rehighlightBlock(block);
    m_judging = false;
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    if (!isActive())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(colours(m_field).danger.bar);
    const int cursor = m_field->hasFocus() ? m_field->textCursor().position() - currentBlock().position() : -1;
    for (const TextRange &word : wordsOf(text)) {
        const bool typing = !m_judging || (!m_held.isNull() && m_held.position() == currentBlock().position() + cursor);
        if (cursor == word.end() && typing) {
            m_held = QTextCursor(currentBlock());
            m_held.setPosition(currentBlock().position() + word.start);
            m_held.setPosition(currentBlock().position() + word.end(), QTextCursor::KeepAnchor);
            continue;
        }
        const auto parts = m_spelling.mistakes(m_language, text.mid(word.start, word.length), m_subject);
        if (!parts) {
            m_waiting = true;
            continue;
        }
        for (const TextRange &part : *parts)
            setFormat(word.start + part.start, part.length, wrong);
    }
}

QTextCursor SpellingHighlighter::wrongPart(const QTextCursor &at)
{
    if (!isActive())
        return {};
    const QString text = at.block().text();
    const int place = at.positionInBlock();
    for (const TextRange &word : wordsOf(text)) {
        if (place < word.start || place > word.end())
            continue;
        const auto parts = m_spelling.mistakes(m_language, text.mid(word.start, word.length), m_subject);
        for (const TextRange &part : parts.value_or(QList<TextRange>())) {
            if (place < word.start + part.start || place > word.start + part.end())
                continue;
            QTextCursor found(at.block());
            found.setPosition(at.block().position() + word.start + part.start);
            found.setPosition(found.position() + part.length, QTextCursor::KeepAnchor);
            return found;
        }
    }
    return {};
}

void SpellingHighlighter::openMenu(QTextCursor at, QPoint place)
{
    if (m_menuComing || (m_menu && m_menu->isVisible()))
        return;
    release();
    const QTextCursor part = wrongPart(at);
    if (part.isNull())
        return showMenu(part, {}, place);
    m_menuComing = true;
    const auto show = [this, part, place](const QStringList &suggestions) {
        if (std::exchange(m_menuComing, false))
            showMenu(part, suggestions, place);
    };
    m_spelling.suggest(this, m_language, part.selectedText(), show);
    QTimer::singleShot(kMenuWaits, this, [show] { show({}); });
}

void SpellingHighlighter::showMenu(const QTextCursor &part, const QStringList &suggestions, QPoint place)
{
    QMenu *menu = m_field->createStandardContextMenu(place);
    menu->setObjectName(u"spelling.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu = menu;
    if (!part.isNull() && !part.selectedText().isEmpty())
        addWordActions(menu, menu->actions().value(0), part, suggestions);
    if (!m_field->isReadOnly())
        addChoices(menu);
    menu->popup(m_field->viewport()->mapToGlobal(place));
    if (!suggestions.isEmpty())
        menu->setActiveAction(menu->actions().first()); // Enter takes the best
}

void SpellingHighlighter::addWordActions(QMenu *menu, QAction *before, const QTextCursor &part,
                                         const QStringList &suggestions)
{
    const QString word = part.selectedText();
    const auto add = [&](const QString &text, const QString &name, auto act) {
        auto *action = new QAction(text, menu);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        menu->insertAction(before, action);
        return action;
    };
    for (const QString &suggestion : suggestions) {
        QString shown = suggestion;
        QAction *action = add(shown.replace(u'&', u"&&"_s), u"spelling.suggestion"_s,
                              [part, suggestion] { QTextCursor(part).insertText(suggestion); });
        QFont bold = action->font();
        bold.setWeight(QFont::DemiBold);
        action->setFont(bold);
    }
    if (suggestions.isEmpty())
        add(tr("No suggestion for “%1”").arg(word), u"spelling.none"_s, [] {})->setEnabled(false);
    menu->insertSeparator(before);
    add(tr("Add to my &dictionary"), u"spelling.own"_s, [this, word] { m_spelling.addOwnWord(word); });
    QAction *office = add(tr("Add to the &office dictionary"), u"spelling.office"_s,
                          [this, word] { emit m_spelling.officeWordWanted(word, true); });
    office->setEnabled(m_spelling.hasOffice());
    add(tr("&Ignore here"), u"spelling.ignore"_s, [this, word] { m_spelling.ignore(m_subject, word); });
    menu->insertSeparator(before);
}

void SpellingHighlighter::addChoices(QMenu *menu)
{
    menu->addSeparator();
    QAction *on = menu->addAction(tr("Check &spelling"));
    on->setObjectName(u"spelling.on"_s);
    on->setCheckable(true);
    on->setChecked(m_spelling.isOn());
    connect(on, &QAction::triggered, &m_spelling, &Spelling::setOn);
    if (!m_spelling.isOn())
        return;
    auto *languages = new QActionGroup(menu);
    const std::pair<QString, QString> choices[] = {{u"en"_s, tr("Spelling in &English")},
                                                   {u"fr"_s, tr("Spelling in &French")}};
    for (const auto &[language, name] : choices) {
        QAction *choice = menu->addAction(name);
        choice->setObjectName(u"spelling.language."_s + language);
        choice->setCheckable(true);
        choice->setActionGroup(languages);
        choice->setChecked(language == m_language);
        connect(choice, &QAction::triggered, this, [this, language = language] { setContext(language, m_subject); });
    }
}

} // namespace credence
