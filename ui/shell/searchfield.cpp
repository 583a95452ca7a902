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
constexpr int kMostCodes = 4; ///< of each classification
constexpr int kWidth = 300;

QString withoutMarks(QString excerpt)
{
    excerpt.remove(QChar(1));
    excerpt.remove(QChar(2));
    return excerpt.simplified();
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search proposals, codes, people…"));
    setAccessibleName(tr("Search proposals, comments, people and codes"));
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
        connect(m_popup, &PopupList::chosen, this, [this](const QVariant &place) {
            clear();
            clearFocus();
            emit go(place.value<Link>());
        });
    }
    const int asked = ++m_asked;
    const QString words = text().trimmed();
    if (words.isEmpty()) {
        m_popup->hide();
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
    QList<PopupRow> rows;
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

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        ++m_asked;
        clearFocus();
        return;
    }
    if (event->key() == Qt::Key_Down && !text().isEmpty()) {
        look();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus() || width() < 230)
        return;
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    const QString keys = tr("Ctrl K", "the keys that lead to the search field");
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRectF key(width() - wide - 10.5, 6.5, wide, height() - 13);
    painter.setPen(c.buttonBorder);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(key, 3, 3);
    painter.setPen(c.inkMuted);
    painter.drawText(key, Qt::AlignCenter, keys);
}

} // namespace credence
