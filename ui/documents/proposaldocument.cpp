// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/proposaldocument.h"

#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProposalDocument)
};

constexpr int kPointsPerInch = 72;
constexpr qreal kMargin = 54;     // points: three quarters of an inch
constexpr int kFootText = 11;     // of 1/96 inch
constexpr qreal kFootHeight = 26; // points, inside the bottom margin
const QColor kInk(0x1b, 0x24, 0x30);
const QColor kQuiet(0x5b, 0x66, 0x75);
const QColor kAccent(0x1f, 0x7f, 0x70);

constexpr int kHeading = QTextFormat::UserProperty; ///< marks a block that belongs to what follows it

/// A heading does not stand alone at the foot of a page: it goes with the block after it.
void keepHeadings(QTextDocument &document)
{
    const qreal page = document.pageSize().height();
    // Of its first line: a block that does not fit begins where the one before it ends, but its lines go to the next
    // page.
    const auto pageOf = [&](const QTextBlock &block) {
        document.documentLayout()->blockBoundingRect(block); // lays it out
        const QTextLayout *lines = block.layout();
        return lines->lineCount() == 0 ? -1 : int((lines->position().y() + lines->lineAt(0).y()) / page);
    };
    for (QTextBlock block = document.begin(); block.isValid() && block.next().isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(kHeading) || pageOf(block) == pageOf(block.next()))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

QFont bodyFont()
{
    QFont font(u"Inter"_s);
    font.setPointSizeF(9.5);
    return font;
}

/// Writes blocks of one look after another; texts go in as plain text, so markup in them stays visible.
class Writer {
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) {}

    void title(const QString &text) { block(text, 17, QFont::Bold, kInk, 0, 2); }
    void subtitle(const QString &text) { block(text, 9, QFont::Normal, kQuiet, 0, 8); }
    void heading(const QString &text)
    {
        block(text, 12, QFont::DemiBold, kAccent, 12, 3);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setProperty(kHeading, true);
        m_cursor.setBlockFormat(format);
    }
    void label(const QString &text) { block(text, 8.5, QFont::DemiBold, kQuiet, 4, 1); }
    void paragraph(const QString &text)
    {
        const bool empty = text.trimmed().isEmpty();
        block(empty ? Words::tr("Not filled in.") : text, 9.5, QFont::Normal, empty ? kQuiet : kInk, 0, 4);
    }
    void labelled(const QString &name, const QString &text)
    {
        label(name);
        paragraph(text);
    }

    /// A table without a header row: names on the left.
    void facts(const QList<std::pair<QString, QString>> &rows)
    {
        QList<QStringList> cells;
        for (const auto &[name, value] : rows)
            cells.append({name, value.isEmpty() ? Words::tr("Not filled in.") : value});
        table({}, cells, {26, 74});
    }

    void table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &widths)
    {
        const int headed = header.isEmpty() ? 0 : 1;
        if (rows.isEmpty())
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setHeaderRowCount(headed);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> constraints;
        for (const int width : widths)
            constraints.append(QTextLength(QTextLength::PercentageLength, width));
        format.setColumnWidthConstraints(constraints);
        format.setTopMargin(2);
        format.setBottomMargin(6);
        QTextTable *table = m_cursor.insertTable(int(rows.size()) + headed, int(widths.size()), format);
        for (int column = 0; headed && column < header.size(); ++column)
            cell(table, 0, column, header.at(column), true);
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows.at(row).size(); ++column)
                cell(table, row + headed, column, rows.at(row).at(column), !headed && column == 0);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_first = true; // the empty block behind a table takes the next text
    }

private:
    static QTextCharFormat look(qreal size, int weight, const QColor &colour)
    {
        QTextCharFormat format;
        QFont font = bodyFont();
        font.setPointSizeF(size);
        font.setWeight(QFont::Weight(weight));
        format.setFont(font);
        format.setForeground(colour);
        return format;
    }

    void block(const QString &text, qreal size, int weight, const QColor &colour, qreal above, qreal below)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
        m_cursor.insertText(text, look(size, weight, colour));
    }

    static void cell(QTextTable *table, int row, int column, const QString &text, bool strong)
    {
        QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
        cursor.insertText(text, look(9, strong ? QFont::DemiBold : QFont::Normal, strong ? kQuiet : kInk));
    }

    QTextCursor m_cursor;
    bool m_first = true;
};

QString quantity(const Quantity &value, const char *unit)
{
    const std::optional<int> whole = value.whole();
    return whole ? QCoreApplication::translate("ProposalDocument", unit, nullptr, *whole) : value.text;
}

QString codeLines(CodeList list, const QStringList &codes, const CodeBook &book)
{
    QStringList lines;
    for (const QString &code : codes) {
        const std::optional<Code> entry = book.find(list, code, interfaceLanguage());
        lines.append(entry ? u"%1  %2"_s.arg(code, entry->title)
                           : Words::tr("%1  (not in the 2021 edition)").arg(code));
    }
    return lines.join(u'\n');
}

void writeParts(Writer &out, const Proposal &p, const Policy &policy, const CodeBook &codes)
{
    out.heading(partName(1));
    out.paragraph(p.courseName);

    out.heading(partName(2));
    const QString cap =
        p.capWeeks.isEmpty()
            ? QCoreApplication::translate("ProposalDocument", "%n week(s)", nullptr, policy.limits.weeksMax)
            : quantity(p.capWeeks, QT_TRANSLATE_N_NOOP("ProposalDocument", "%n week(s)"));
    out.facts({{fieldName(u"length.hours"_s), quantity(p.hours, QT_TRANSLATE_N_NOOP("ProposalDocument", "%n hour(s)"))},
               {fieldName(u"length.weeks"_s), quantity(p.weeks, QT_TRANSLATE_N_NOOP("ProposalDocument", "%n week(s)"))},
               {fieldName(u"length.capWeeks"_s), cap}});

    out.heading(partName(3));
    out.facts({{fieldName(u"modality.place"_s), placeName(p.place)},
               {fieldName(u"modality.timing"_s), timingName(p.timing)}});

    out.heading(partName(4));
    out.paragraph(p.summary);

    out.heading(partName(5));
    out.paragraph(p.rationale);
    out.labelled(fieldName(u"rationale.labourMarketNeed"_s), p.labourMarketNeed);

    out.heading(partName(6));
    QList<QStringList> skills;
    for (int i = 0; i < p.skills.size(); ++i)
        skills.append({QString::number(i + 1), p.skills.at(i).text, skillKindName(p.skills.at(i).kind)});
    if (skills.isEmpty())
        out.paragraph({});
    else
        out.table({Words::tr("No."), Words::tr("Skill, competency or concept"), Words::tr("Kind")}, skills,
                  {7, 73, 20});
    out.facts({{fieldName(u"codes.cip"_s), codeLines(CodeList::Cip, p.cip, codes)},
               {fieldName(u"codes.noc"_s), codeLines(CodeList::Noc, p.noc, codes)}});

    out.heading(partName(7));
    out.paragraph(p.assessmentStrategy);
    if (p.timing == Timing::Asynchronous || p.timing == Timing::Both)
        out.labelled(fieldName(u"assessment.feedbackRolling"_s), p.feedbackRolling);
    if (p.timing == Timing::Synchronous || p.timing == Timing::Both)
        out.labelled(fieldName(u"assessment.feedbackSynchronous"_s), p.feedbackSynchronous);
    QList<QStringList> items;
    for (const AssessmentItem &item : p.items) {
        QStringList numbers;
        for (const int skill : item.skills)
            numbers.append(QString::number(skill + 1));
        items.append({item.title, numbers.join(u", "_s), item.dueWeek.text, item.feedbackDays.text});
    }
    out.table({Words::tr("Assessment"), Words::tr("Skills"), Words::tr("Due in week"), Words::tr("Feedback days")},
              items, {52, 16, 16, 16});
}

void writeAnnex(Writer &out, const Proposal &p)
{
    const Annex &a = p.annex;
    QStringList audience, partners, consultations;
    for (const Audience one : a.audience)
        audience.append(audienceName(one));
    for (const Partner &partner : a.partners) {
        QStringList roles;
        for (const PartnerRole role : partner.roles)
            roles.append(partnerRoleName(role));
        partners.append(Words::tr("%1 (%2): %3").arg(partner.name, partnerKindName(partner.kind), roles.join(u", "_s)));
    }
    for (const Consultation &one : a.consultations)
        consultations.append(Words::tr("%1, %2: %3").arg(one.with, dateText(one.date), one.about));
    const std::optional<qint64> fee = parseMoney(a.fee);
    out.heading(Words::tr("Unit planning annex"));
    QList<std::pair<QString, QString>> rows = {
        {fieldName(u"osap.intent"_s), intentName(p.osap)},
        {fieldName(u"annex.fee"_s),
         fee ? Words::tr("%1 per learner", "an amount of money").arg(amountText(*fee)) : a.fee},
        {fieldName(u"annex.firstDelivery"_s), a.firstDelivery.isValid() ? dateText(a.firstDelivery) : QString()},
        {fieldName(u"annex.registration"_s), registrationName(a.registration)},
        {fieldName(u"annex.audience"_s), audience.join(u"; "_s)},
        {fieldName(u"annex.partners"_s), partners.join(u'\n')},
        {fieldName(u"annex.consultations"_s), consultations.join(u'\n')}};
    const auto optional = [&](const QString &field, const QString &text) {
        if (!text.trimmed().isEmpty())
            rows.append({fieldName(field), text});
    };
    optional(u"annex.feeReason"_s, a.feeReason);
    optional(u"annex.idealLearner"_s, a.idealLearner);
    optional(u"annex.sourceCourse"_s, a.sourceCourse);
    optional(u"annex.stack"_s, a.stack);
    if (a.tlsInvolved)
        optional(u"annex.tls.estimate"_s, a.tlsEstimate);
    out.facts(rows);
}

void writeAnswers(Writer &out, const ProposalPaper &paper)
{
    QList<QStringList> rows;
    for (const Finding &finding : paper.findings) {
        const QString answer = answerTo(paper.proposal, finding.rule);
        if (!answer.isEmpty())
            rows.append({findingTitle(finding), Words::tr("§%1").arg(finding.clause), answer});
    }
    if (rows.isEmpty())
        return;
    out.heading(Words::tr("Advice and the unit’s answers"));
    out.table({Words::tr("The framework’s advice"), Words::tr("Section"), Words::tr("Answer")}, rows, {38, 12, 50});
}

void writeApprovals(Writer &out, const ProposalPaper &paper, const Policy &policy)
{
    out.heading(Words::tr("Approvals"));
    QList<QStringList> rows;
    for (const ApprovalEvent &event : paper.history) {
        if (event.corrected || event.request.action == Action::Correct)
            continue;
        rows.append(
            {dateText(event.request.on), eventSentence(event, policy), event.request.by, event.request.comment});
    }
    if (rows.isEmpty()) {
        out.paragraph(Words::tr("Not submitted yet."));
        return;
    }
    const QDate sccasp = paper.chain.passed.value(u"sccasp"_s);
    const QDate senate = paper.chain.passed.value(u"senate"_s);
    if (sccasp.isValid() && senate.isValid()) // Q7: what the Ministry is told about quality assurance
        out.paragraph(Words::tr("Quality assurance: approved by SCCASP on %1; Senate notified on %2.")
                          .arg(dateText(sccasp), dateText(senate)));
    out.table({Words::tr("Date"), Words::tr("Record"), Words::tr("By"), Words::tr("Comment")}, rows, {16, 30, 22, 32});
    out.subtitle(Words::tr("A record here tells of a decision taken elsewhere; it is no signature."));
}

} // namespace

std::unique_ptr<QTextDocument> proposalDocument(const ProposalPaper &paper, const Policy &policy, const CodeBook &codes)
{
    const LanguageScope scope(paper.proposal.language);
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(bodyFont());
    document->setUndoRedoEnabled(false);
    const Proposal &p = paper.proposal;
    Writer out(*document);
    out.title(p.courseName.trimmed().isEmpty() ? Words::tr("Untitled micro-credential") : p.courseName);
    QStringList about{Words::tr("Micro-credential proposal")};
    for (const QString &piece : {p.reference, p.unit, p.faculty, routeName(p.osap)}) {
        if (!piece.isEmpty())
            about.append(piece);
    }
    out.subtitle(about.join(u" · "_s));
    out.facts({{fieldName(u"proposer.name"_s), p.proposerName},
               {fieldName(u"proposer.role"_s), roleName(p.proposerRole)},
               {Words::tr("Stage"), stageName(stageWord(paper.chain), policy)},
               {Words::tr("Framework"),
                Words::tr("%1, %2").arg(policy.title.in(interfaceLanguage()), dateText(policy.date))}});
    writeParts(out, p, policy, codes);
    writeAnnex(out, p);
    writeAnswers(out, paper);
    writeApprovals(out, paper, policy);
    return document;
}

QString pageOfText(const Proposal &proposal, int page, int pages)
{
    const LanguageScope scope(proposal.language);
    return Words::tr("Page %1 of %2").arg(QString::number(page), QString::number(pages));
}

Result<void> writeProposalPdf(const ProposalPaper &paper, const Policy &policy, const CodeBook &codes,
                              const QString &path)
{
    const LanguageScope scope(paper.proposal.language);
    const std::unique_ptr<QTextDocument> document = proposalDocument(paper, policy, codes);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::Letter));
        pdf.setPageMargins({});
        pdf.setResolution(kPointsPerInch * 4); // glyph positions finer than a point
        pdf.setTitle(paper.proposal.courseName);
        pdf.setCreator(u"Credence"_s);
        const qreal scale = pdf.resolution() / qreal(kPointsPerInch);
        const QSizeF page(pdf.width() / scale, pdf.height() / scale);
        const QSizeF body(page.width() - 2 * kMargin, page.height() - 2 * kMargin);
        document->documentLayout()->setPaintDevice(nullptr);
        document->setDocumentMargin(0);
        // Laid out in points: fonts in point sizes would otherwise be scaled by the screen's resolution.
        QFont font = bodyFont();
        document->setDefaultFont(font);
        const qreal screen = 96.0 / kPointsPerInch;
        document->setPageSize(body * screen);
        keepHeadings(*document);
        const int pages = document->pageCount();
        QPainter painter(&pdf);
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                pdf.newPage();
            painter.save();
            painter.scale(scale / screen, scale / screen);
            painter.translate(kMargin * screen, kMargin * screen - number * body.height() * screen);
            const QRectF view(0, number * body.height() * screen, body.width() * screen, body.height() * screen);
            painter.setClipRect(view);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = view;
            context.palette.setColor(QPalette::Text, kInk);
            document->documentLayout()->draw(&painter, context);
            painter.restore();

            painter.save();
            painter.scale(scale / screen, scale / screen);
            QFont foot = bodyFont();
            foot.setPixelSize(kFootText); // a point size would be scaled by the resolution a second time
            painter.setFont(foot);
            painter.setPen(kQuiet);
            const QRectF line(kMargin * screen, (page.height() - kMargin + 6) * screen, body.width() * screen,
                              kFootHeight * screen);
            painter.drawText(
                line, Qt::AlignLeft | Qt::AlignTop,
                Words::tr("%1 · revision %2").arg(paper.proposal.reference, QString::number(paper.proposal.revision)));
            painter.drawText(line, Qt::AlignRight | Qt::AlignTop, pageOfText(paper.proposal, number + 1, pages));
            painter.restore();
        }
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) // flush: commit() is silent about what it could not write
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    return {};
}

} // namespace credence
