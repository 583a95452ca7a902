// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/spellingpanel.h"

#include "ui/settings/wordlistfield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/spelling.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace credence {

SpellingPanel::SpellingPanel(Spelling &spelling, QWidget *parent)
    : QWidget(parent), m_spelling(spelling), m_on(new QCheckBox(tr("&Check spelling in long texts"), this)),
      m_english(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_french(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_own(new WordListField(u"settings.spelling.own"_s, tr("My dictionary"), this)),
      m_office(new WordListField(u"settings.spelling.office"_s, tr("Office dictionary"), this))
{
    m_on->setObjectName(u"settings.spelling"_s);
    m_english->setObjectName(u"settings.spelling.en"_s);
    m_french->setObjectName(u"settings.spelling.fr"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(14);
    layout->addWidget(m_on);
    auto *dictionaries = new QVBoxLayout;
    dictionaries->setSpacing(4);
    dictionaries->addWidget(m_english);
    dictionaries->addWidget(m_french);
    for (TextLabel *label : {m_english, m_french})
        label->setWordWrap(true);
    layout->addLayout(dictionaries);
    layout->addWidget(remarkLabel(tr("A proposal is checked in its own language, other texts in the program’s. The "
                                     "context menu of a text offers both, and what may have been meant."),
                                  this));
    layout->addWidget(new FieldBlock(tr("&My dictionary"), m_own, tr("For this user on this machine."), this));
    layout->addWidget(new FieldBlock(tr("&Office dictionary"), m_office,
                                     tr("Kept with the office file, for everybody who works on it."), this));
    layout->addStretch(1);
    connect(m_on, &QCheckBox::clicked, &spelling, &Spelling::setOn);
    connect(m_own, &WordListField::added, &spelling, &Spelling::addOwnWord);
    connect(m_own, &WordListField::removed, &spelling, &Spelling::removeOwnWord);
    connect(m_office, &WordListField::added, &spelling,
            [&spelling](const QString &word) { emit spelling.officeWordWanted(word, true); });
    connect(m_office, &WordListField::removed, &spelling,
            [&spelling](const QString &word) { emit spelling.officeWordWanted(word, false); });
    connect(&spelling, &Spelling::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void SpellingPanel::showDictionary(TextLabel *label, const QString &language) const
{
    const bool french = language == "fr"_L1;
    const bool found = m_spelling.hasDictionary(language);
    label->setTone(found ? Tone::Neutral : Tone::Warning);
    if (found) {
        label->setText(french ? tr("French dictionary: found") : tr("English (Canada) dictionary: found"));
        return;
    }
    const QString wanted = Spelling::packageOf(language);
    //: %1 is the name of a Debian package, %2 of a file
    label->setText((french ? tr("French dictionary: missing. It is in the package %1 (Debian, Ubuntu); elsewhere, %2 "
                                "belongs where Hunspell dictionaries are. French texts are not checked until then.")
                           : tr("English (Canada) dictionary: missing. It is in the package %1 (Debian, Ubuntu); "
                                "elsewhere, %2 belongs where Hunspell dictionaries are. English texts are not checked "
                                "until then."))
                       .arg(wanted, french ? u"fr_CA.dic"_s : u"en_CA.dic"_s));
}

void SpellingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SpellingPanel::refresh()
{
    m_spelling.start();
    m_on->setChecked(m_spelling.isOn());
    showDictionary(m_english, u"en"_s);
    showDictionary(m_french, u"fr"_s);
    m_own->setWords(m_spelling.ownWords());
    m_office->setWords(m_spelling.officeWords());
    m_office->setEditable(m_spelling.hasOffice());
}

} // namespace credence
