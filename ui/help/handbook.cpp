// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "core/codes/codebook.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString folderOf(const QString &language) { return u":/handbook/%1/"_s.arg(language); }

/// The words of a heading, without the marks of Markdown.
QString plain(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    text.replace(link, u"\\1"_s);
    return text.remove(u'*').remove(u'`').trimmed();
}

} // namespace

QStringList Handbook::chapters() { return {u"chair"_s, u"administrator"_s, u"it"_s, u"install"_s}; }

Handbook Handbook::load(const QString &language)
{
    Handbook book;
    book.m_language = language == u"fr" ? u"fr"_s : u"en"_s;
    for (const QString &chapter : chapters()) {
        const QString name = chapter + u".md"_s;
        QFile file(folderOf(book.m_language) + name);
        if (!file.exists())
            file.setFileName(u":/handbook/"_s + name); // how to install is said in English alone
        if (file.open(QIODevice::ReadOnly))
            book.read(chapter, QString::fromUtf8(file.readAll()));
    }
    return book;
}

void Handbook::read(const QString &chapter, const QString &markdown)
{
    static const QRegularExpression anchorLine(u"^<a id=\"([a-z0-9-]+)\"></a>$"_s);
    static const QRegularExpression headingLine(u"^(#{1,3}) (.*)$"_s);
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    QString name;
    bool code = false; // where "# " begins a comment
    for (const QString &line : QString(markdown).remove(comment).split(u'\n')) {
        if (const auto anchor = anchorLine.match(line); anchor.hasMatch()) {
            name = anchor.captured(1);
            continue;
        }
        if (line.startsWith("```"_L1))
            code = !code;
        if (const auto heading = headingLine.match(line); heading.hasMatch() && !code) {
            const QString anchor = name.isEmpty() ? u"section-%1"_s.arg(m_sections.size() + 1) : name;
            m_sections.append(
                {anchor, plain(heading.captured(2)), int(heading.captured(1).size()), line + u'\n', chapter});
            name.clear();
        } else if (!m_sections.isEmpty()) {
            m_sections.last().text += line + u'\n';
        }
    }
}

QString Handbook::markdown() const
{
    QString all;
    for (const Section &section : m_sections)
        all += section.text + u'\n';
    all.replace(u"](pictures/"_s, u"](qrc%1pictures/"_s.arg(folderOf(m_language)));
    static const QRegularExpression link(u"(?<!!)\\[([^\\]]*)\\]\\(([^)]+)\\)"_s);
    qsizetype from = 0;
    for (auto match = link.match(all); match.hasMatch(); match = link.match(all, from)) {
        const QString target = match.captured(2);
        from = match.capturedEnd();
        if (indexOfLink(target) >= 0 || target.startsWith(u"https:"_s) || target.startsWith(u"mailto:"_s))
            continue;
        all.replace(match.capturedStart(), match.capturedLength(), match.captured(1));
        from = match.capturedStart() + match.capturedLength(1);
    }
    return all;
}

int Handbook::indexOf(const QString &anchor) const
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).anchor == anchor)
            return i;
    }
    return -1;
}

int Handbook::indexOfLink(const QString &link) const
{
    const QString file = link.section(u'#', 0, 0).section(u'/', -1);
    const QString anchor = link.section(u'#', 1);
    if (!file.isEmpty() && !chapters().contains(QString(file).remove(u".md"_s)))
        return -1;
    if (!anchor.isEmpty())
        return indexOf(anchor);
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).chapter + u".md"_s == file)
            return i;
    }
    return -1;
}

QList<int> Handbook::find(const QString &words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QString text = folded(m_sections.at(i).text);
        if (std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return text.contains(word); }))
            found.append(i);
    }
    return found;
}

} // namespace credence
