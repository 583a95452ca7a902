// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace credence {

/// What is told of a tour: each step at once, as a line on standard output and in full in tour.txt. It is a protocol in
/// English, like the output of a test; the words of the program in it are those that the window showed.
class TourReport {
public:
    struct Outcome {
        QString name;
        QString did;
        QString expected;
        QString seen;
        QString problem; ///< empty: it did what it should
        QStringList pictures;
        qint64 milliseconds = 0;
    };

    /// False when the file cannot be written.
    bool open(const QString &path, const QString &heading);
    void chapter(const QString &title);
    void note(const QString &sentence);
    void add(const Outcome &outcome);
    /// The last line; true when every step was ok.
    bool close(int pictures, qint64 milliseconds);
    int failed() const { return m_failed; }

private:
    QFile m_file;
    int m_steps = 0;
    int m_failed = 0;

    void line(const QString &text);
};

} // namespace credence
