// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepanel.h"

#include "core/wording/language.h"
#include "core/wording/wording.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/hints.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kFieldWidth = 320;
const QString kSystem = u"system"_s;

/// What the language looks like, for who cannot yet tell by its name.
QString sample()
{
    const QDate day(2026, 4, 12);
    return AppearancePanel::tr("Dates and amounts are written like this: %1, %2. Proposals keep the language of their "
                               "own texts.")
        .arg(dateText(day), amountText(123456));
}

} // namespace

AppearancePanel::AppearancePanel(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_language(new QuietComboBox(this)), m_scheme(new QuietComboBox(this)),
      m_hints(new QCheckBox(tr("Show &hints"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(14);
    m_language->setObjectName(u"settings.language"_s);
    m_scheme->setObjectName(u"settings.scheme"_s);
    m_hints->setObjectName(u"settings.hints"_s);
    // Each language by its own name, so that whoever cannot read the present one finds it.
    const QString english = u"English"_s;
    const QString french = u"Français"_s;
    m_language->addItem(tr("As the system: %1", "a language").arg(Languages::ofSystem() == u"fr" ? french : english),
                        kSystem);
    m_language->addItem(english, u"en"_s);
    m_language->addItem(french, u"fr"_s);
    m_scheme->addItem(tr("As the system", "light or dark colours"), kSystem);
    m_scheme->addItem(tr("Light"), u"light"_s);
    m_scheme->addItem(tr("Dark"), u"dark"_s);
    for (QuietComboBox *box : {m_language, m_scheme})
        box->setMaximumWidth(kFieldWidth);
    layout->addWidget(new FieldBlock(tr("&Language"), m_language, sample(), this));
    layout->addWidget(new FieldBlock(tr("&Colours"), m_scheme, {}, this));
    layout->addWidget(m_hints);
    layout->addWidget(
        remarkLabel(tr("Hints are the small texts that explain a field. What is wrong is always said."), this));
    layout->addStretch(1);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::activated, this, [this] { emit schemeChosen(m_scheme->currentData().toString()); });
    connect(m_hints, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.setValue("hints"_L1, on);
        showHints(on);
    });
    refresh();
}

void AppearancePanel::refresh()
{
    m_language->setCurrentData(m_settings.value("language"_L1, kSystem));
    m_scheme->setCurrentData(m_settings.value("scheme"_L1, kSystem));
    m_hints->setChecked(hintsShown());
}

} // namespace credence
