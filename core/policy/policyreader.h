// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

#include <QJsonObject>

namespace credence {

/// Reads a policy file and looks at every value before it is believed. The first thing that is wrong is kept and
/// returned as NotAPolicyFile {source, "limits.hoursMin: missing"}; the rest of the file is then of no interest.
class PolicyReader {
public:
    explicit PolicyReader(QString source) : m_source(std::move(source)) {}
    Result<Policy> read(const QByteArray &json);

private:
    void refuse(const QString &path, const QString &what);
    bool refused() const { return !m_wrong.isEmpty(); }

    QString text(const QJsonObject &object, const QString &key, const QString &path, bool needed);
    LocalText localText(const QJsonValue &value, const QString &path);
    bool flag(const QJsonObject &object, const QString &key, const QString &path);
    int number(const QJsonObject &object, const QString &key, const QString &path, int low, int high);
    QJsonArray list(const QJsonObject &object, const QString &key);
    int word(const QJsonObject &object, const QString &key, const QString &path, const QStringList &allowed);

    Limits limits(const QJsonObject &object);
    void limitsInOrder(const Limits &limits);
    Stage stage(const QJsonValue &value, const QString &path);
    Clause clause(const QJsonValue &value, const QString &path);
    void stagesFit(const Policy &policy);
    void clausesFit(const Policy &policy);

    QString m_source;
    QString m_wrong;
};

} // namespace credence
