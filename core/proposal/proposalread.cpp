// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposaljson.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// What reading shares: the source's name and the first error met. Reading goes on after it, harmlessly, and the result
/// is dropped.
struct Reading {
    QString source;
    std::optional<Error> error;

    void refuse(ErrorCode code, const QString &key, const QStringList &more = {})
    {
        if (!error)
            error = Error{code, QStringList{source, key} + more, {}};
    }
};

/// One object of the file. Each key that is read is taken out; what is left at the end is unknown and is kept.
class Node {
public:
    Node(Reading &reading, QJsonObject object, QString path)
        : m_reading(reading), m_rest(std::move(object)), m_path(std::move(path))
    {}

    QJsonObject rest() const { return m_rest; }
    QString keyPath(QStringView key) const { return m_path.isEmpty() ? key.toString() : u"%1.%2"_s.arg(m_path, key); }

    QString text(QStringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isNull() && !value.isString())
            refuse(ErrorCode::WrongType, key, {u"text"_s});
        return value.toString();
    }

    Quantity quantity(QStringView key)
    {
        const QJsonValue value = take(key);
        if (value.isDouble()) {
            const double number = value.toDouble();
            constexpr double kExact = 9007199254740992.0; // beyond 2^53 a double is no exact count
            if (std::trunc(number) == number && std::fabs(number) < kExact)
                return {QString::number(qint64(number))};
            return {QString::number(number, 'g', QLocale::FloatingPointShortest)};
        }
        if (!value.isNull() && !value.isString())
            refuse(ErrorCode::WrongType, key, {u"number-or-text"_s});
        return {value.toString().trimmed()};
    }

    qint64 count(QStringView key, qint64 most)
    {
        const QJsonValue value = take(key);
        if (value.isNull())
            return 0;
        const qint64 number = value.toInteger(-1); // a fraction, too large a number and another type all give -1
        if (number < 0 || number > most) {
            refuse(ErrorCode::WrongType, key, {u"whole-number"_s});
            return 0;
        }
        return number;
    }

    bool flag(QStringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isNull() && !value.isBool())
            refuse(ErrorCode::WrongType, key, {u"yes-or-no"_s});
        return value.toBool();
    }

    QDate date(QStringView key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return {};
        // Only YYYY-MM-DD: Qt's own reading of ISO dates would let a time of day follow.
        const QDate found = value.size() == 10 ? QDate::fromString(value, u"yyyy-MM-dd"_s) : QDate();
        if (!found.isValid() || found.toString(Qt::ISODate) != value) {
            refuse(ErrorCode::NoSuchDate, key, {value});
            return {};
        }
        return found;
    }

    QUuid uuid(QStringView key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return {};
        const QUuid found(value);
        if (found.toString(QUuid::WithoutBraces) != value.toLower())
            refuse(ErrorCode::WrongType, key, {u"uuid"_s});
        return found;
    }

    template <typename Enum> Enum word(QStringView key, Enum missing)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return missing;
        return known<Enum>(value, keyPath(key)).value_or(missing);
    }

    /// Reads the list's entries; \a read gets the value and its path.
    template <typename Read> void list(QStringView key, Read read)
    {
        const QJsonValue value = take(key);
        if (!value.isNull() && !value.isArray())
            refuse(ErrorCode::WrongType, key, {u"list"_s});
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size() && !m_reading.error; ++i)
            read(entries.at(i), u"%1[%2]"_s.arg(keyPath(key), QString::number(i)));
    }

    QStringList texts(QStringView key)
    {
        QStringList found;
        list(key, [&](const QJsonValue &value, const QString &path) {
            if (!value.isString())
                m_reading.refuse(ErrorCode::WrongType, path, {u"text"_s});
            found.append(value.toString());
        });
        return found;
    }

    template <typename Enum> QList<Enum> words(QStringView key)
    {
        QList<Enum> found;
        list(key, [&](const QJsonValue &value, const QString &path) {
            if (!value.isString())
                m_reading.refuse(ErrorCode::WrongType, path, {u"text"_s});
            else if (const std::optional<Enum> one = known<Enum>(value.toString(), path))
                found.append(*one);
        });
        return found;
    }

    QList<int> indexes(QStringView key)
    {
        QList<int> found;
        list(key, [&](const QJsonValue &value, const QString &path) {
            const qint64 index = value.toInteger(-1);
            if (index < 0 || index > std::numeric_limits<int>::max())
                m_reading.refuse(ErrorCode::WrongType, path, {u"whole-number"_s});
            else
                found.append(int(index));
        });
        return found;
    }

    /// Reads a list of objects; \a read fills one entry from its node, whose unknown keys become the entry's extra.
    template <typename Entry, typename Read> QList<Entry> entries(QStringView key, Read read)
    {
        QList<Entry> found;
        list(key, [&](const QJsonValue &value, const QString &path) {
            if (!value.isObject())
                m_reading.refuse(ErrorCode::WrongType, path, {u"object"_s});
            Node node(m_reading, value.toObject(), path);
            Entry entry;
            read(node, entry);
            entry.extra = node.rest();
            found.append(entry);
        });
        return found;
    }

    /// Reads the object under \a key; its unknown keys stay under the same key.
    template <typename Read> void object(QStringView key, Read read)
    {
        const QJsonValue value = take(key);
        if (!value.isNull() && !value.isObject())
            refuse(ErrorCode::WrongType, key, {u"object"_s});
        Node node(m_reading, value.toObject(), keyPath(key));
        read(node);
        if (!node.rest().isEmpty())
            m_rest.insert(key, node.rest());
    }

    /// A value kept as it came; it must be a list.
    QJsonArray rawList(QStringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isNull() && !value.isArray())
            refuse(ErrorCode::WrongType, key, {u"list"_s});
        return value.toArray();
    }

    void drop(QStringView key) { take(key); }

private:
    QJsonValue take(QStringView key)
    {
        const QJsonValue value = m_rest.value(key);
        m_rest.remove(key);
        return value.isUndefined() ? QJsonValue() : value;
    }
    void refuse(ErrorCode code, QStringView key, const QStringList &more)
    {
        m_reading.refuse(code, keyPath(key), more);
    }
    template <typename Enum> std::optional<Enum> known(const QString &value, const QString &path)
    {
        const std::optional<Enum> found = value.isEmpty() ? std::nullopt : fromWord<Enum>(value);
        if (!found)
            m_reading.refuse(ErrorCode::UnknownWord, path, {value, wordList<Enum>().join(u", "_s)});
        return found;
    }

    Reading &m_reading;
    QJsonObject m_rest;
    QString m_path;
};

bool isKeepable(const QString &text) { return !text.contains(QChar(u'\0')) && text.isValidUtf16(); }

/// A text that neither the store nor a window can keep as it is, and the path of it.
struct BadText {
    QString path;
    QString text;
};

/// The first text or key with U+0000 or with half of a surrogate pair ("\ud800" alone), which is no character: SQLite,
/// JSON and the full text would each make something else of it.
std::optional<BadText> badText(const QJsonValue &value, const QString &path)
{
    if (value.isString() && !isKeepable(value.toString()))
        return BadText{path, value.toString()};
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (auto found = badText(entries.at(i), u"%1[%2]"_s.arg(path, QString::number(i))))
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = path.isEmpty() ? it.key() : u"%1.%2"_s.arg(path, it.key());
        if (!isKeepable(it.key()))
            return BadText{key.replace(QChar(u'\0'), QChar(0x2400)), it.key()}; // the visible sign for it
        if (auto found = badText(it.value(), key))
            return found;
    }
    return {};
}

void readParts(Node &root, Proposal &p)
{
    p.courseName = root.text(u"courseName");
    root.object(u"length", [&](Node &node) {
        p.hours = node.quantity(u"hours");
        p.weeks = node.quantity(u"weeks");
        p.capWeeks = node.quantity(u"capWeeks");
    });
    root.object(u"modality", [&](Node &node) {
        p.place = node.word(u"place", Place::None);
        p.timing = node.word(u"timing", Timing::None);
    });
    p.summary = root.text(u"summary");
    root.object(u"rationale", [&](Node &node) {
        p.rationale = node.text(u"text");
        p.labourMarketNeed = node.text(u"labourMarketNeed");
    });
    p.skills = root.entries<Skill>(u"skills", [](Node &node, Skill &skill) {
        skill.text = node.text(u"text");
        skill.kind = node.word(u"kind", SkillKind::Skill);
    });
    root.object(u"codes", [&](Node &node) {
        p.cip = node.texts(u"cip");
        p.noc = node.texts(u"noc");
    });
    root.object(u"assessment", [&](Node &node) {
        p.assessmentStrategy = node.text(u"strategy");
        p.feedbackRolling = node.text(u"feedbackRolling");
        p.feedbackSynchronous = node.text(u"feedbackSynchronous");
        p.items = node.entries<AssessmentItem>(u"items", [](Node &entry, AssessmentItem &item) {
            item.title = entry.text(u"title");
            item.skills = entry.indexes(u"skills");
            item.dueWeek = entry.quantity(u"dueWeek");
            item.feedbackDays = entry.quantity(u"feedbackDays");
        });
    });
    root.object(u"osap", [&](Node &node) {
        p.osap = node.word(u"intent", OsapIntent::Undecided);
        p.osapBeforeDelivery = node.flag(u"beforeDelivery");
    });
}

void readAnnex(Node &node, Annex &annex)
{
    annex.fee = node.text(u"fee");
    annex.feeReason = node.text(u"feeReason");
    annex.firstDelivery = node.date(u"firstDelivery");
    annex.registration = node.word(u"registration", Registration::None);
    annex.idealLearner = node.text(u"idealLearner");
    annex.audience = node.words<Audience>(u"audience");
    annex.sourceCourse = node.text(u"sourceCourse");
    annex.ideaOnly = node.flag(u"ideaOnly");
    annex.partners = node.entries<Partner>(u"partners", [](Node &entry, Partner &partner) {
        partner.name = entry.text(u"name");
        partner.kind = entry.word(u"kind", PartnerKind::None);
        partner.roles = entry.words<PartnerRole>(u"roles");
        partner.agreement = entry.text(u"agreement");
    });
    node.object(u"tls", [&](Node &tls) {
        annex.tlsInvolved = tls.flag(u"involved");
        annex.tlsEstimate = tls.text(u"estimate");
    });
    annex.stack = node.text(u"stack");
    annex.consultations = node.entries<Consultation>(u"consultations", [](Node &entry, Consultation &consultation) {
        consultation.with = entry.text(u"with");
        consultation.date = entry.date(u"date");
        consultation.about = entry.text(u"about");
    });
}

} // namespace

Result<Proposal> proposalFromJson(const QJsonObject &json, const QString &source)
{
    if (const auto bad = badText(json, {})) {
        const bool nul = bad->text.contains(QChar(u'\0'));
        return failure(nul ? ErrorCode::TextHasNul : ErrorCode::TextBroken, {source, bad->path});
    }

    Reading reading{source, {}};
    Node root(reading, json, {});
    Proposal p;
    root.drop(u"format");
    root.drop(u"version");
    p.id = root.uuid(u"id");
    p.reference = root.text(u"reference");
    p.revision = int(root.count(u"revision", std::numeric_limits<int>::max()));
    const QString language = root.text(u"language");
    if (language == u"fr" || language == u"en")
        p.language = language;
    else if (!language.isEmpty())
        reading.refuse(ErrorCode::UnknownWord, u"language"_s, {language, u"en, fr"_s});
    root.object(u"unit", [&](Node &node) {
        p.unit = node.text(u"name");
        p.faculty = node.text(u"faculty");
    });
    root.object(u"proposer", [&](Node &node) {
        p.proposerName = node.text(u"name");
        p.proposerRole = node.word(u"role", ProposerRole::None);
    });
    p.enteredBy = root.text(u"enteredBy");
    readParts(root, p);
    root.object(u"annex", [&](Node &node) { readAnnex(node, p.annex); });
    p.answers = root.entries<Answer>(u"answers", [](Node &node, Answer &answer) {
        answer.rule = node.text(u"rule");
        answer.reason = node.text(u"reason");
    });
    p.attachments = root.entries<Attachment>(u"attachments", [](Node &node, Attachment &attachment) {
        attachment.name = node.text(u"name");
        attachment.sha256 = node.text(u"sha256");
        attachment.size = node.count(u"size", std::numeric_limits<qint64>::max());
    });
    const QJsonArray history = root.rawList(u"history");
    p.extra = root.rest();
    if (!history.isEmpty())
        p.extra.insert(u"history", history);
    if (reading.error)
        return tl::unexpected(*reading.error);
    return p;
}

} // namespace credence
