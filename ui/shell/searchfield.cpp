// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "core/wording/wording.h"
#include "ui/shell/storethread.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kMostHits = 12;
constexpr int kMostCodes = 4;    ///< of each classification
constexpr int kMostCommands = 6; ///< beside records; alone, all of them are shown
constexpr QChar kCommandsOnly = u'>';
constexpr int kWidth = 300;
constexpr int kAround = 13;  ///< px between the words and the edge
constexpr int kKeysPad = 12; ///< both sides

QString withoutMarks(QString excerpt)
{
    excerpt.remove(QChar(1));
    excerpt.remove(QChar(2));
    return excerpt.simplified();
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search proposals, comments, people and codes, or choose what to do"));
    setToolTip(tr("Ctrl+K"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(kWidth);
    setProperty("search", true);
    connect(this, &QLineEdit::textEdited, this, &SearchField::look);
}

void SearchField::setSources(StoreThread *store, const CodeBook *codes)
{
    m_store = store;
    m_codes = codes;
}

QSize SearchField::sizeHint() const { return {kWidth, QLineEdit::sizeHint().height()}; }

QSize SearchField::minimumSizeHint() const { return {120, QLineEdit::minimumSizeHint().height()}; }

void SearchField::look()
{
    if (!m_store || !m_codes)
        return;
    if (!m_popup) { // made when first needed: it is not part of starting up
        m_popup = new PopupList(this);
        m_popup->setMinimumPopupWidth(420);
        connect(m_popup, &PopupList::chosen, this, &SearchField::choose);
    }
    const int asked = ++m_asked;
    const QString words = text().trimmed();
    if (words.isEmpty() || words.startsWith(kCommandsOnly)) {
        const QString wanted = words.isEmpty() ? words : words.sliced(1);
        m_popup->showRows(commandRows(wanted, -1), tr("Nothing to do has these words."));
        return;
    }
    m_store->ask(
        this, [words](Office &office) { return office.search(words, kMostHits); },
        [this, asked](const Result<QList<SearchHit>> &hits) {
            if (asked == m_asked)
                showHits(hits.value_or(QList<SearchHit>()));
        });
}

void SearchField::showHits(const QList<SearchHit> &hits)
{
    if (!hasFocus() && !isVisible())
        return;
    const QString words = text().trimmed();
    QList<PopupRow> rows = commandRows(words, kMostCommands);
    const auto add = [&](SearchHit::Kind kind, const QString &section) {
        for (const SearchHit &hit : hits) {
            if (hit.kind != kind)
                continue;
            Link link = kind == SearchHit::Comment ? Link::toApproval(hit.proposal) : Link::toProposal(hit.proposal);
            if (kind == SearchHit::Person)
                link = Link{.target = Link::Proposals, .filter = u"?"_s + hit.title};
            QStringList detail{hit.reference, withoutMarks(hit.excerpt)};
            detail.removeAll(QString());
            rows += PopupRow{{}, hit.title, detail.join(u" · "_s), section, QVariant::fromValue(link)};
        }
    };
    add(SearchHit::Proposal, tr("Proposals"));
    add(SearchHit::Comment, tr("Comments"));
    add(SearchHit::Person, tr("People"));
    for (const CodeList list : {CodeList::Noc, CodeList::Cip}) {
        const QString section = list == CodeList::Noc ? tr("Occupations, NOC 2021") : tr("Fields of study, CIP 2021");
        for (const Code &code : m_codes->search(list, words, interfaceLanguage(), kMostCodes)) {
            const QString matched = code.matched.isEmpty() ? QString() : tr("matched on “%1”").arg(code.matched);
            // A code leads to the proposals that name it.
            rows += PopupRow{code.code, code.title, matched, section,
                             QVariant::fromValue(Link{.target = Link::Proposals, .filter = u"?"_s + code.code})};
        }
    }
    m_popup->showRows(rows, tr("Nothing has these words."));
}

QList<PopupRow> SearchField::commandRows(const QString &typed, qsizetype most)
{
    m_offered = m_commands ? matching(m_commands(), typed) : QList<Command>();
    m_offered.removeIf([](const Command &command) { return !command.isPossible(); });
    if (most >= 0)
        m_offered = m_offered.first(std::min(most, m_offered.size()));
    QList<PopupRow> rows;
    for (qsizetype index = 0; index < m_offered.size(); ++index) {
        const Command &command = m_offered.at(index);
        // All of them stand below the names of their menus and pages; the few beside records name theirs themselves.
        const QString keys =
            most < 0 ? command.keys : QStringList{command.place, command.keys}.join(u"   "_s).trimmed();
        rows += PopupRow{{}, command.words, {}, most < 0 ? command.place : tr("What can be done"), int(index), keys};
    }
    return rows;
}

void SearchField::choose(const QVariant &chosen)
{
    leave();
    if (chosen.typeId() == QMetaType::Int)
        emit run(m_offered.value(chosen.toInt()));
    else
        emit go(chosen.value<Link>());
}

void SearchField::open()
{
    if (!hasFocus())
        m_before = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    look();
}

void SearchField::lookAgain()
{
    if (m_popup && m_popup->isVisible() && m_popup->currentRow() <= 0)
        look();
}

void SearchField::leave()
{
    clear();
    ++m_asked; // an answer under way would show the list again
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
    m_before.clear();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        look();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QString brief = tr("Search…");
    const QString whole = tr("Search proposals, codes, people…");
    const auto fits = [this](const QString &words, int beside) {
        return fontMetrics().horizontalAdvance(words) + 2 * kAround + beside <= width();
    };
    m_showsKeys = fits(brief, keysWidth());
    const int beside = m_showsKeys ? keysWidth() : 0;
    setPlaceholderText(fits(whole, beside) ? whole : brief);
    if (textMargins().right() != beside)
        setTextMargins(0, 0, beside, 0); // words never run under the keys
}

QString SearchField::keys() { return tr("Ctrl K", "the keys that lead to the search field"); }

int SearchField::keysWidth() { return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(keys()) + kKeysPad; }

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus() || !m_showsKeys)
        return;
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    const int wide = keysWidth();
    const QRectF key(width() - wide - kAround + 0.5, 6.5, wide, height() - 13);
    painter.setPen(c.buttonBorder);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(key, 3, 3);
    painter.setPen(c.inkMuted);
    painter.drawText(key, Qt::AlignCenter, keys());
}

} // namespace credence
