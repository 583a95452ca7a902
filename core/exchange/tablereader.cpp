// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filebytes.h"
#include "core/exchange/tableimport.h"

#include <QStringDecoder>

#include <csv.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kTableLimit = 256LL * 1024 * 1024;
constexpr int kLinesInOneCell = 1000; ///< how far a quoted cell of a tab-separated file may reach

struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;  ///< without its terminator
    qsizetype next = 0; ///< with it
};

/// The lines of a file that may mix LF, CRLF and CR.
QList<Line> linesOf(QByteArrayView bytes)
{
    QList<Line> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\n' && bytes[i] != '\r')
            continue;
        const bool pair = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        const qsizetype next = i + (pair ? 2 : 1);
        lines.append({begin, i, next});
        begin = next;
        i = next - 1;
    }
    if (begin < bytes.size())
        lines.append({begin, bytes.size(), bytes.size()});
    return lines;
}

/// How often \a separator comes outside quotation marks.
qsizetype separatorsIn(QByteArrayView line, char separator)
{
    qsizetype count = 0;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == separator)
            ++count;
    }
    return count;
}

/// The separator of a header line: a tab wherever there is one, else the more frequent of semicolon and comma outside
/// quotation marks.
char separatorOf(QByteArrayView header)
{
    if (header.contains('\t'))
        return '\t';
    return separatorsIn(header, ';') > separatorsIn(header, ',') ? ';' : ',';
}

/// The separator of pasted lines that need not have a header. Names may be written "Bell, Anna": commas part cells only
/// where an address tells that there is more than a name, and each line has as many.
char separatorOfPasted(QByteArrayView bytes)
{
    if (bytes.contains('\t'))
        return '\t';
    QList<qsizetype> commas;
    qsizetype withSemicolon = 0;
    for (const Line &line : linesOf(bytes)) {
        const QByteArrayView text = bytes.sliced(line.begin, line.end - line.begin);
        if (text.trimmed().isEmpty())
            continue;
        withSemicolon += separatorsIn(text, ';') > 0 ? 1 : 0;
        commas.append(separatorsIn(text, ','));
    }
    if (2 * withSemicolon > commas.size())
        return ';';
    const bool even = !commas.isEmpty() && commas.first() > 0 && commas.count(commas.first()) == commas.size();
    return even && bytes.contains('@') ? ',' : '\t';
}

/// A cell as text: line ends inside it become LF.
QString cellText(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

void addRow(QList<Table::Row> &rows, qint64 line, QStringList cells)
{
    if (!isBlank(cells)) // a spreadsheet saves its empty rows as separators alone
        rows.append({line, std::move(cells)});
}

/// Comma- and semicolon-separated rows by libcsv, which is fed line by line so that each row knows where it began.
Result<QList<Table::Row>> quotedRows(QByteArrayView bytes, char separator, const QString &path)
{
    struct Gathered {
        QList<Table::Row> rows;
        QStringList cells;
        qint64 line = 0;
        bool inRow = false;
    } gathered;
    const auto onCell = [](void *data, size_t size, void *context) {
        static_cast<Gathered *>(context)->cells.append(
            cellText(QByteArrayView(static_cast<const char *>(data), qsizetype(size))));
    };
    const auto onRow = [](int, void *context) {
        auto *all = static_cast<Gathered *>(context);
        addRow(all->rows, all->line, std::exchange(all->cells, {}));
        all->inRow = false;
    };

    csv_parser parser{};
    csv_init(&parser, 0); // not strict: a quotation mark inside an unquoted cell is text
    csv_set_delim(&parser, quint8(separator));
    const QList<Line> lines = linesOf(bytes);
    bool parsed = true;
    for (qsizetype i = 0; i < lines.size() && parsed; ++i) {
        const Line &line = lines.at(i);
        if (!gathered.inRow) {
            if (bytes.sliced(line.begin, line.end - line.begin).trimmed().isEmpty())
                continue;
            gathered.line = i + 1;
            gathered.inRow = true;
        }
        const QByteArrayView whole = bytes.sliced(line.begin, line.next - line.begin);
        parsed =
            csv_parse(&parser, whole.data(), size_t(whole.size()), onCell, onRow, &gathered) == size_t(whole.size());
    }
    // libcsv closes an open quote silently at the end; the rest of the file would be one cell.
    constexpr int kInsideCell = 2;
    const bool open = gathered.inRow && parser.quoted && parser.pstate == kInsideCell;
    if (parsed && !open)
        parsed = csv_fini(&parser, onCell, onRow, &gathered) == 0;
    csv_free(&parser);
    if (open || !parsed)
        return failure(ErrorCode::TableMalformed,
                       {path, QString::number(gathered.line), open ? u"quote-open"_s : u"memory"_s});
    return gathered.rows;
}

/// A tab-separated cell: quotation marks around the whole of it are taken off, with doubled ones inside; any other
/// quotation mark is text.
QString unquoted(QByteArrayView cell)
{
    if (cell.size() < 2 || !cell.startsWith('"') || !cell.endsWith('"'))
        return cellText(cell);
    QByteArray inside = cell.sliced(1, cell.size() - 2).toByteArray();
    QByteArray rest = inside;
    rest.replace("\"\"", "");
    return rest.contains('"') ? cellText(cell) : cellText(inside.replace("\"\"", "\""));
}

QList<QByteArrayView> splitAtTabs(QByteArrayView row)
{
    QList<QByteArrayView> cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= row.size(); ++i) {
        if (i == row.size() || row[i] == '\t') {
            cells.append(row.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    return cells;
}

/// The cells of a row in which a quoted cell may hold tabs and line ends, or nothing when a quote stays open or closes
/// in the middle of a cell: then it was no quoting.
std::optional<QList<QByteArrayView>> splitQuoted(QByteArrayView row)
{
    QList<QByteArrayView> cells;
    qsizetype begin = 0;
    while (begin <= row.size()) {
        qsizetype end = begin;
        if (end < row.size() && row[end] == '"') {
            for (++end; end < row.size(); ++end) {
                if (row[end] != '"')
                    continue;
                if (end + 1 < row.size() && row[end + 1] == '"')
                    ++end;
                else
                    break;
            }
            ++end;
            if (end > row.size() || (end < row.size() && row[end] != '\t'))
                return std::nullopt;
        } else {
            while (end < row.size() && row[end] != '\t')
                ++end;
        }
        cells.append(row.sliced(begin, end - begin));
        begin = end + 1;
    }
    return cells;
}

/// Tab-separated rows. Most such files know no quoting and their texts hold quotation marks, so a line that has the
/// header's number of cells is taken literally; quoting across tabs or lines is believed only where it makes the number
/// right. \a wanted is that number; 0 is as many as the first line has.
QList<Table::Row> tabbedRows(QByteArrayView bytes, qsizetype wanted = 0)
{
    QList<Table::Row> rows;
    const QList<Line> lines = linesOf(bytes);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qint64 number = i + 1;
        const Line &line = lines.at(i);
        const QByteArrayView literal = bytes.sliced(line.begin, line.end - line.begin);
        if (literal.trimmed().isEmpty())
            continue;
        QList<QByteArrayView> cells = splitAtTabs(literal);
        if (wanted == 0)
            wanted = cells.size();
        if (cells.size() != wanted && literal.contains('"')) {
            // Adding lines adds cells outside quotes, so a row that has too many already needs no look further.
            const qsizetype most = std::min(lines.size(), i + kLinesInOneCell);
            qsizetype quotes = 0;
            for (qsizetype last = i; last < most; ++last) {
                const Line &there = lines.at(last);
                quotes += bytes.sliced(there.begin, there.end - there.begin).count('"');
                if (quotes % 2 != 0) // inside a quoted cell the quotes are odd in number
                    continue;
                const auto joined = splitQuoted(bytes.sliced(line.begin, there.end - line.begin));
                if (joined && joined->size() == wanted) {
                    cells = *joined;
                    i = last;
                }
                break;
            }
        }
        QStringList texts;
        for (const QByteArrayView cell : std::as_const(cells))
            texts.append(unquoted(cell));
        addRow(rows, number, texts);
    }
    return rows;
}

struct Decoded {
    QByteArray utf8;
    QString encoding;
};

Decoded decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return firstInvalidUtf8(QByteArrayView(bytes).sliced(3)) < 0
                   ? Decoded{bytes.mid(3), u"UTF-8"_s}
                   : Decoded{fromWindows1252(QByteArrayView(bytes).sliced(3)).toUtf8(), u"Windows-1252"_s};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) { // "Unicode text" of a spreadsheet
        QStringDecoder utf16(QStringConverter::Utf16);
        const QString text = utf16(bytes);
        return {text.toUtf8(), u"UTF-16"_s};
    }
    if (firstInvalidUtf8(bytes) < 0)
        return {bytes, u"UTF-8"_s};
    return {fromWindows1252(bytes).toUtf8(), u"Windows-1252"_s};
}

} // namespace

Table pastedTable(const QString &text)
{
    Table table;
    table.encoding = u"UTF-8"_s;
    const QByteArray bytes = text.toUtf8();
    if (const char separator = separatorOfPasted(bytes); separator != '\t') {
        if (Result<QList<Table::Row>> rows = quotedRows(bytes, separator, {})) {
            table.rows = *std::move(rows);
            return table;
        }
    }
    qsizetype widest = 0; // the first line may be only the beginning of a cell
    for (const Line &line : linesOf(bytes))
        widest = std::max(widest, QByteArrayView(bytes).sliced(line.begin, line.end - line.begin).count('\t') + 1);
    table.rows = tabbedRows(bytes, widest);
    return table;
}

Result<Table> readTable(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path, kTableLimit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Decoded text = decoded(*bytes);

    QByteArrayView header;
    for (const Line &line : linesOf(text.utf8)) {
        header = QByteArrayView(text.utf8).sliced(line.begin, line.end - line.begin);
        if (!header.trimmed().isEmpty())
            break;
    }
    const char separator = separatorOf(header);
    Result<QList<Table::Row>> rows =
        separator == '\t' ? Result<QList<Table::Row>>(tabbedRows(text.utf8)) : quotedRows(text.utf8, separator, path);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::FileEmpty, {path});

    Table table;
    table.encoding = text.encoding;
    table.header = rows->takeFirst().cells;
    for (QString &name : table.header)
        name = name.simplified();
    table.rows = std::move(*rows);
    return table;
}

} // namespace credence
