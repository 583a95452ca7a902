// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/compareview.h"

#include "core/proposal/difference.h"
#include "core/wording/wording.h"
#include "ui/proposals/fieldvalues.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// Writes the runs of a difference into a document as plain text with formats.
class DiffWriter {
public:
    DiffWriter(QTextDocument *document, const Colours &colours) : cursor(document), c(colours) {}

    void heading(const QString &text, qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(4);
        begin(block);
        cursor.insertText(text, format(c.ink, TextSize::Heading, QFont::DemiBold));
    }
    void label(const QString &text)
    {
        QTextBlockFormat block;
        block.setTopMargin(6);
        block.setBottomMargin(2);
        begin(block);
        cursor.insertText(text, format(c.inkSecondary, TextSize::Body, QFont::DemiBold));
    }
    void remark(const QString &text) { cursor.insertText(text, format(c.inkMuted, TextSize::Small, QFont::Normal)); }
    void runs(const QList<DiffRun> &list, bool deleted, bool inserted)
    {
        const QTextCharFormat plain = format(c.ink, TextSize::Body, QFont::Normal);
        bool apart = true; // "42" and "36" would read as one number
        for (const DiffRun &run : list) {
            if ((run.kind == DiffRun::Deleted && !deleted) || (run.kind == DiffRun::Inserted && !inserted))
                continue;
            QTextCharFormat look = plain;
            if (run.kind == DiffRun::Deleted) {
                look.setFontStrikeOut(true);
                look.setForeground(c.danger.ink);
                look.setBackground(c.danger.back);
            } else if (run.kind == DiffRun::Inserted) {
                look.setFontUnderline(true);
                look.setForeground(c.success.ink);
                look.setBackground(c.success.back);
            }
            if (!apart && run.kind == DiffRun::Inserted)
                cursor.insertText(u" "_s, plain);
            apart = run.kind != DiffRun::Deleted || run.text.back().isSpace();
            QString text = run.text;
            text.replace(u'\n', QChar::LineSeparator);
            qsizetype end = text.size(); // the space after the last word belongs to what follows
            while (end > 1 && text.at(end - 1).isSpace())
                --end;
            cursor.insertText(text.left(end), look);
            cursor.insertText(text.mid(end), plain);
        }
    }
    void block()
    {
        QTextBlockFormat plain;
        plain.setBottomMargin(6);
        begin(plain);
    }
    QTextTable *table()
    {
        QTextTableFormat look;
        look.setBorder(0);
        look.setCellPadding(6);
        look.setCellSpacing(0);
        look.setBorderCollapse(true);
        look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        look.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
        return cursor.insertTable(1, 2, look);
    }

    QTextCursor cursor;

private:
    const Colours &c;
    bool m_first = true;

    void begin(const QTextBlockFormat &block)
    {
        if (m_first)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        m_first = false;
    }
    static QTextCharFormat format(const QColor &ink, TextSize size, QFont::Weight weight)
    {
        QTextCharFormat look;
        look.setFont(textFont(size, weight));
        look.setForeground(ink);
        return look;
    }
};

} // namespace

CompareView::CompareView(const CodeBook &codes, QWidget *parent)
    : QWidget(parent), m_codes(codes), m_count(new TextLabel({}, TextSize::Body, QFont::DemiBold, this)),
      m_way(new QButtonGroup(this)), m_text(new QTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    m_count->setWordWrap(true);
    row->addWidget(m_count, 1);
    auto *within = new QRadioButton(tr("In one text"), this);
    auto *beside = new QRadioButton(tr("Side by side"), this);
    within->setObjectName(u"compare.inline"_s);
    beside->setObjectName(u"compare.beside"_s);
    within->setChecked(true);
    m_way->addButton(within, 0);
    m_way->addButton(beside, 1);
    row->addWidget(within);
    row->addWidget(beside);
    column->addLayout(row);
    m_text->setObjectName(u"compare.text"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Differences"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    column->addWidget(remarkLabel(tr("Underlined words were inserted, struck-through words were deleted."), this));
    connect(m_way, &QButtonGroup::idToggled, this, [this](int way, bool on) {
        if (on)
            setSideBySide(way == 1);
    });
}

void CompareView::setVersions(const Proposal &left, const Proposal &right, const QString &leftName,
                              const QString &rightName)
{
    m_left = left;
    m_right = right;
    m_leftName = leftName;
    m_rightName = rightName;
    draw();
}

void CompareView::setSideBySide(bool sideBySide)
{
    if (sideBySide == m_sideBySide)
        return;
    m_sideBySide = sideBySide;
    m_way->button(sideBySide ? 1 : 0)->setChecked(true);
    draw();
}

QString CompareView::shownText() const { return m_text->toPlainText(); }

void CompareView::draw()
{
    const int position = m_text->verticalScrollBar()->value();
    m_text->clear();
    DiffWriter writer(m_text->document(), colours(this));
    m_differences = 0;
    // The template's order, then what lies around it; a list counts once, however many of its columns differ.
    QStringList seen;
    int part = -1;
    for (const FieldDifference &difference : compare(m_left, m_right)) {
        const QString field = wholeField(difference.field);
        if (seen.contains(field))
            continue;
        seen.append(field);
        const QString before = fieldText(m_left, field, m_codes);
        const QString after = fieldText(m_right, field, m_codes);
        const QList<DiffRun> runs = before == after ? difference.runs : diffWords(before, after);
        ++m_differences;
        if (difference.part != part) {
            writer.heading(partName(difference.part), part < 0 ? 0 : 16);
            part = difference.part;
        }
        writer.label(fieldName(field));
        if (!m_sideBySide) {
            writer.block();
            writer.runs(runs, true, true);
            continue;
        }
        QTextTable *table = writer.table();
        const auto column = [&](int index, const QString &name, bool left, bool empty) {
            writer.cursor = table->cellAt(0, index).firstCursorPosition();
            writer.remark(name);
            writer.cursor.insertBlock();
            if (empty)
                writer.remark(tr("not filled in"));
            else
                writer.runs(runs, left, !left);
        };
        column(0, m_leftName, true, before.isEmpty());
        column(1, m_rightName, false, after.isEmpty());
        writer.cursor.movePosition(QTextCursor::End);
    }
    m_count->setText(
        m_differences == 0
            ? tr("“%1” and “%2” say the same.").arg(m_leftName, m_rightName)
            : tr("%n field(s) differ between “%1” and “%2”.", nullptr, m_differences).arg(m_leftName, m_rightName));
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(position);
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_leftName.isEmpty())
        draw(); // the colours are in the text
}

} // namespace credence
