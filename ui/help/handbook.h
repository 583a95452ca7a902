// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace credence {

/// The handbook as it is shipped: the chapters of docs/handbook in one language and docs/install.md, cut into sections
/// by their headings. A line `<a id="…"></a>` above a heading names it; the names are the same in every language.
class Handbook {
public:
    struct Section {
        QString anchor;  ///< "skills"; of a heading without a name its place, "section-12"
        QString title;   ///< plain
        int level = 1;   ///< 1 is a chapter
        QString text;    ///< as Markdown, with its heading
        QString chapter; ///< "chair"
    };

    /// The chapters in their order.
    static QStringList chapters();
    /// \a language "en" or "fr"; every other gives English.
    static Handbook load(const QString &language);

    const QList<Section> &sections() const { return m_sections; }
    QString language() const { return m_language; }
    /// All of it, without the lines that name sections; pictures by the address of their resource, and links to files
    /// that are not shipped as their words.
    QString markdown() const;
    /// Where this anchor is; -1 when there is none.
    int indexOf(const QString &anchor) const;
    /// Where a link leads: "#skills", "administrator.md#backup", "it.md"; -1 for one that leads out of the handbook.
    int indexOfLink(const QString &link) const;
    /// The sections that have every word, case and diacritics folded; all of them for no word.
    QList<int> find(const QString &words) const;

private:
    QString m_language;
    QList<Section> m_sections;

    void read(const QString &chapter, const QString &markdown);
};

} // namespace credence
