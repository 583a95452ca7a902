// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace credence {

class Spelling;
class TextLabel;
class WordListField;

/// Whether texts are checked for spelling, which dictionaries there are, and the words of the user and of the office.
class SpellingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SpellingPanel(Spelling &spelling, QWidget *parent = nullptr);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Spelling &m_spelling;
    QCheckBox *m_on;
    TextLabel *m_english;
    TextLabel *m_french;
    WordListField *m_own;
    WordListField *m_office;

    void showDictionary(TextLabel *label, const QString &language) const;
};

} // namespace credence
