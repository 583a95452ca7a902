// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officewords.h"

#include "core/wording/wording.h"
#include "ui/shell/storecommand.h"
#include "ui/widgets/spelling.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QLatin1StringView kKey("spelling-words");

/// Adds a word to the office's, or takes it out; false when there was nothing to do.
Result<bool> changeWord(Office &office, const QString &word, bool wanted)
{
    const Result<QString> text = office.setting(kKey);
    if (!text)
        return tl::unexpected(text.error());
    WordList words = WordList::fromText(*text);
    if (!(wanted ? words.add(word) : words.remove(word)))
        return false;
    return office.saveSetting(kKey, words.toText()).map([] { return true; });
}

} // namespace

OfficeWords::OfficeWords(Spelling &spelling, StoreThread &store, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_spelling(spelling), m_store(store), m_undo(undo)
{
    connect(&spelling, &Spelling::started, this, &OfficeWords::read);
    connect(&spelling, &Spelling::officeWordWanted, this, &OfficeWords::change);
    connect(&store, &StoreThread::opened, this, &OfficeWords::read);
    connect(&store, &StoreThread::officeChanged, this, &OfficeWords::read);
    connect(&store, &StoreThread::closed, this, [this] { m_spelling.setOffice(false, {}); });
}

void OfficeWords::read()
{
    if (!m_spelling.isStarted() || !m_store.isOpen())
        return;
    m_store.ask(
        this, [](Office &office) { return office.setting(kKey); },
        [this](const Result<QString> &text) {
            if (text)
                m_spelling.setOffice(!m_store.isReadOnly(), WordList::fromText(*text));
            else
                emit m_spelling.message(errorSentence(text.error()));
        });
}

void OfficeWords::change(const QString &word, bool wanted)
{
    m_store.write(
        this, [word, wanted](Office &office) { return changeWord(office, word, wanted); },
        [this, word, wanted](const Result<bool> &changed) {
            if (!changed) {
                emit m_spelling.message(errorSentence(changed.error()));
                return;
            }
            if (!*changed)
                return;
            const auto task = [word](bool to) {
                return [word, to](Office &office) { return changeWord(office, word, to).map([](bool) {}); };
            };
            m_undo.push(new StoreCommand(m_store,
                                         wanted ? tr("adding a word to the office dictionary")
                                                : tr("taking a word out of the office dictionary"),
                                         task(!wanted), task(wanted)));
            emit m_spelling.message(wanted ? tr("“%1” is in the office dictionary now, for everybody.").arg(word)
                                           : tr("“%1” is no longer in the office dictionary.").arg(word));
        });
}

} // namespace credence
