// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowsetup.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace credence {

class TextLabel;

/// What was entered so far: the language is changed under it, and it is made again.
struct OfficeWish {
    QString unit, faculty, path, policyFile;
    bool ownPath = false; ///< the user chose the place: the unit no longer names the file
    bool other = false;   ///< another institution
};

/// Asks what a new office needs: language, institution, unit, and where to keep the file; everything has a default, and
/// Enter alone makes a good office. At the first start it comes by itself.
class FirstRun final : public TabsByLayout<QDialog> {
    Q_OBJECT
public:
    /// \a setup outlives it. \a first: it stands in the window and greets.
    FirstRun(const WindowSetup &setup, bool first, QWidget *parent, const OfficeWish &wish = {});
    OfficeWish wish() const;
    /// Puts the keyboard where most begin.
    void begin();
    /// True while the office is being made; what fails then is said here.
    bool isCreating() const { return m_creating; }

    /// True until it was answered or put off once, and for who never opened a file.
    static bool isDue(const QSettings &settings);
    /// "Geography.credence" in the user's documents, or "Geography 2" where that is taken.
    static QString suggestedPath(const QString &folder, const QString &unit);

    void done(int result) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WindowSetup &m_setup;
    bool m_first;
    bool m_ownPath;
    bool m_creating = false;
    QString m_policyFile;
    QWidget *m_sheet; ///< what is asked, in the middle of the window or filling the dialog
    TextLabel *m_institution, *m_problem;
    QComboBox *m_language = nullptr;
    QRadioButton *m_shipped, *m_other;
    QPushButton *m_choosePolicy;
    QLineEdit *m_unit, *m_faculty, *m_path;
    QPushButton *m_choosePath, *m_create, *m_later;

    void build();
    void sayInstitution();
    void suggestPath();
    void choosePolicy();
    void create();
    void say(const QString &problem);
};

} // namespace credence
