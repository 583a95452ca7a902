// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "core/wording/wording.h"
#include "ui/shell/ask.h"
#include "ui/shell/recentfiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/hints.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kAsked = "first-run";
constexpr auto kPolicyKey = "policy/file";
constexpr int kWidth = 620;

} // namespace

bool FirstRun::isDue(const QSettings &settings)
{
    return !settings.contains(QLatin1StringView(kAsked)) && !settings.contains("recentFiles"_L1);
}

QString FirstRun::suggestedPath(const QString &folder, const QString &unit)
{
    QString stem = unit.simplified();
    for (QChar &c : stem) { // what some file system would refuse
        if (u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'-';
    }
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    stem = stem.left(80).trimmed();
    if (stem.isEmpty())
        stem = tr("Faculty office");
    const QDir place(folder);
    QString path = place.filePath(stem + u".credence"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(u"%1 %2.credence"_s.arg(stem, QString::number(number)));
    return path;
}

FirstRun::FirstRun(const WindowSetup &setup, bool first, QWidget *parent, const OfficeWish &wish)
    : TabsByLayout(parent), m_setup(setup), m_first(first), m_ownPath(wish.ownPath), m_policyFile(wish.policyFile),
      m_sheet(first ? new Card({}, this) : new QWidget(this))
{
    setObjectName(u"firstRun"_s);
    setHelpAnchor(this, u"first-hour"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (first)
        setWindowFlags(Qt::Widget);
    else
        setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New office file"));
    build();
    m_unit->setText(wish.unit);
    m_faculty->setText(wish.faculty);
    m_path->setText(wish.path);
    (wish.other ? m_other : m_shipped)->setChecked(true);
    sayInstitution();
    suggestPath();
    connect(m_unit, &QLineEdit::textChanged, this, &FirstRun::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(m_choosePath, &QPushButton::clicked, this, [this] {
        if (const QString path = m_setup.prompts.newOffice(this); !path.isEmpty()) {
            m_ownPath = true;
            m_path->setText(QDir::toNativeSeparators(path));
        }
    });
    connect(m_choosePolicy, &QPushButton::clicked, this, &FirstRun::choosePolicy);
    connect(m_other, &QRadioButton::toggled, this, &FirstRun::sayInstitution);
    connect(m_create, &QPushButton::clicked, this, &FirstRun::create);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(&setup.store, &StoreThread::opened, this, [this] {
        if (std::exchange(m_creating, false)) // what fails from now on is not the making of the office
            accept();
        else if (m_first) // the user opened a file after all
            reject();
    });
    connect(&setup.store, &StoreThread::failed, this, [this](const Error &error) {
        if (std::exchange(m_creating, false))
            say(errorSentence(error));
    });
    if (m_language) {
        connect(m_language, &QComboBox::activated, this,
                [this] { m_setup.setLanguage(m_language->currentData().toString()); });
    }
}

OfficeWish FirstRun::wish() const
{
    return {.unit = m_unit->text(),
            .faculty = m_faculty->text(),
            .path = m_path->text(),
            .policyFile = m_policyFile,
            .ownPath = m_ownPath,
            .other = m_other->isChecked()};
}

void FirstRun::build()
{
    auto *column = m_first ? static_cast<Card *>(m_sheet)->body() : new QVBoxLayout(m_sheet);
    column->setContentsMargins(m_first ? 36 : 24, m_first ? 28 : 20, m_first ? 36 : 24, m_first ? 24 : 16);
    column->setSpacing(14);
    column->addWidget(new TextLabel(m_first ? tr("Welcome to Credence") : tr("New office file"), TextSize::Title,
                                    QFont::DemiBold, m_sheet));
    column->addWidget(
        hintLabel(tr("Everything your unit enters is kept in one office file. All of this can be left as it "
                     "is and changed later in Settings."),
                  m_sheet));
    if (m_first && m_setup.setLanguage) {
        auto *language = new QuietComboBox(m_sheet);
        language->setObjectName(u"firstRun.language"_s);
        language->addItem(u"English"_s, u"en"_s);
        language->addItem(u"Français"_s, u"fr"_s);
        language->setCurrentData(interfaceLanguage());
        m_language = language;
        column->addWidget(new FieldBlock(tr("&Language"), language, {}, m_sheet));
    }

    auto *where = new QWidget(m_sheet);
    auto *choice = new QHBoxLayout(where);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(18);
    m_shipped = new QRadioButton(Policy::shipped().institution.in(interfaceLanguage()), where);
    m_other = new QRadioButton(tr("&Another institution"), where);
    m_shipped->setObjectName(u"firstRun.shipped"_s);
    m_other->setObjectName(u"firstRun.other"_s);
    m_choosePolicy = makeButton(tr("Choose its &policy file…"), ButtonKind::Normal, where);
    m_choosePolicy->setObjectName(u"firstRun.policy"_s);
    choice->addWidget(m_shipped);
    choice->addWidget(m_other);
    choice->addWidget(m_choosePolicy);
    choice->addStretch(1);
    where->setFocusProxy(m_shipped);
    column->addWidget(new FieldBlock(tr("Institution"), where, {}, m_sheet));
    m_institution = remarkLabel({}, m_sheet);
    m_institution->setObjectName(u"firstRun.institution"_s);
    column->addWidget(m_institution);

    m_unit = new QLineEdit(m_sheet);
    m_faculty = new QLineEdit(m_sheet);
    m_unit->setObjectName(u"firstRun.unit"_s);
    m_faculty->setObjectName(u"firstRun.faculty"_s);
    m_unit->setPlaceholderText(tr("Department of Geography"));
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    for (auto *block :
         {new FieldBlock(tr("&Unit"), m_unit, {}, m_sheet), new FieldBlock(tr("&Faculty"), m_faculty, {}, m_sheet)}) {
        block->setOptional();
        names->addWidget(block, 1);
    }
    column->addLayout(names);

    auto *place = new QWidget(m_sheet);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_path = new QLineEdit(place);
    m_path->setObjectName(u"firstRun.path"_s);
    m_choosePath = makeButton(tr("&Choose…"), ButtonKind::Normal, place);
    m_choosePath->setObjectName(u"firstRun.browse"_s);
    m_choosePath->setAccessibleName(tr("Choose where to keep the file"));
    row->addWidget(m_path, 1);
    row->addWidget(m_choosePath);
    place->setFocusProxy(m_path);
    column->addWidget(new FieldBlock(tr("Where to &keep the file"), place,
                                     tr("A folder that is backed up is a good place; a shared network drive is not. "
                                        "Credence makes copies of its own beside the file."),
                                     m_sheet));

    m_problem = remarkLabel({}, m_sheet);
    m_problem->setObjectName(u"firstRun.problem"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    column->addWidget(m_problem);
    m_create = makeButton(tr("Create the &office"), ButtonKind::Primary, m_sheet);
    m_create->setObjectName(u"firstRun.create"_s);
    m_create->setDefault(true);
    m_later = makeButton(m_first ? tr("&Not now") : tr("Cancel"), ButtonKind::Normal, m_sheet);
    m_later->setObjectName(u"firstRun.later"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_create);
    column->addLayout(buttons);

    auto *whole = new QGridLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    if (m_first) {
        m_sheet->setFixedWidth(kWidth);
        whole->setRowStretch(0, 2);
        whole->setRowStretch(2, 3);
        whole->setColumnStretch(0, 1);
        whole->setColumnStretch(2, 1);
    } else {
        setMinimumWidth(kWidth);
    }
    whole->addWidget(m_sheet, 1, 1);
    begin();
}

void FirstRun::begin() { m_unit->setFocus(); }

/// What goes with the institution that is chosen.
void FirstRun::sayInstitution()
{
    const QString language = interfaceLanguage();
    m_choosePolicy->setVisible(m_other->isChecked());
    if (m_other->isChecked() && m_policyFile.isEmpty()) {
        m_institution->setText(
            tr("A policy file holds an institution’s limits, stages and sections. Without one you begin "
               "with Carleton’s and choose yours later in Settings."));
        return;
    }
    const Result<Policy> policy = m_other->isChecked() ? Policy::load(m_policyFile) : Policy::shipped();
    if (!policy)
        return;
    const QString date = dateText(policy->date);
    const QString title = policy->title.in(language);
    if (!m_other->isChecked())
        m_institution->setText(tr("Its framework is built in: %1, %2.", "title and date").arg(title, date));
    else if (m_first)
        m_institution->setText(tr("%1: %2, %3", "institution, title and date of its policy")
                                   .arg(policy->institution.in(language), title, date));
    else // pages stand on the present one
        m_institution->setText(
            tr("%1: %2, %3. It is in force from the next start.", "institution, title and date of its policy")
                .arg(policy->institution.in(language), title, date));
}

void FirstRun::paintEvent(QPaintEvent *event)
{
    if (!m_first) // in the window its own ground is to be seen
        QDialog::paintEvent(event);
}

void FirstRun::suggestPath()
{
    if (m_ownPath)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(suggestedPath(folder, m_unit->text())));
}

void FirstRun::choosePolicy()
{
    askOpenFiles(this, tr("Choose a policy file"), tr("Policy files (*.json)"), [this](const QStringList &paths) {
        const Result<Policy> policy = Policy::load(paths.first());
        if (!policy)
            return say(errorSentence(policy.error()));
        say({});
        m_policyFile = paths.first();
        sayInstitution();
    });
}

void FirstRun::create()
{
    if (m_creating)
        return;
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        return say(tr("Say where to keep the file."));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QFileInfo(path).isRelative())
        path = QDir(documents).filePath(path);
    if (QFileInfo(path).isDir())
        path = suggestedPath(path, m_unit->text());
    if (!path.endsWith(".credence"_L1))
        path += u".credence"_s;
    // A folder with a slip in its name would be made, and the file looked for in vain; the suggested one may be
    // missing.
    if (const QDir folder = QFileInfo(path).absoluteDir(); !folder.exists() && folder != QDir(documents))
        return say(tr("There is no folder %1. Check its name, or choose a folder that is there.")
                       .arg(QDir::toNativeSeparators(folder.path())));
    const Unit unit{.name = m_unit->text().trimmed(), .faculty = m_faculty->text().trimmed()};
    if (unit.name.isEmpty() && !unit.faculty.isEmpty())
        return say(tr("Say which unit of this faculty it is, or leave both empty."));
    say({});
    if (m_other->isChecked() && !m_policyFile.isEmpty()) {
        const Result<Policy> policy = Policy::load(m_policyFile);
        if (!policy) // it was there when it was chosen
            return say(errorSentence(policy.error()));
        m_setup.settings.setValue(QLatin1StringView(kPolicyKey), m_policyFile);
        if (m_first && m_setup.setPolicy) // else pages stand on the present one
            m_setup.setPolicy(*policy);
    }
    m_creating = true;
    m_setup.store.create(path, [unit, setup = &m_setup](const QString &file) -> Result<void> {
        const auto office = Office::create(file, setup->policy, setup->codes, setup->clock);
        if (!office)
            return tl::unexpected(office.error());
        if (unit.name.isEmpty())
            return {};
        return (*office)->saveUnit(unit).map([](qint64) {});
    });
}

void FirstRun::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_path->setAccessibleDescription(problem);
}

void FirstRun::done(int result)
{
    m_setup.settings.setValue(QLatin1StringView(kAsked), true);
    QDialog::done(result);
}

} // namespace credence
