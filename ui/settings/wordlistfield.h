// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace credence {

class TextLabel;

/// A list of words, one to be added below it. It shows and asks; who owns the words changes them.
class WordListField final : public QWidget {
    Q_OBJECT
public:
    /// Its parts are named after \a name: "….words", "….new", "….add", "….remove".
    WordListField(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    void setEditable(bool editable);

signals:
    void added(const QString &word);
    void removed(const QString &word);

private:
    TextLabel *m_none;
    QListWidget *m_words;
    TextLabel *m_wrong; ///< why what was typed is not taken
    QLineEdit *m_new;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_editable = true;

    void showState();
    void add();
    void remove();
};

} // namespace credence
