// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or two where the sentence counts
    bool numerus = false;
    bool unfinished = false;
};

Message messageFrom(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .numerus = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Every message of translations/credence_fr.ts; empty when it cannot be read.
QList<Message> frenchMessages()
{
    QFile file(QStringLiteral(CREDENCE_SOURCE_DIR "/translations/credence_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(messageFrom(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    return places;
}

/// A keyboard mnemonic, "&Name"; "&&" is none.
bool hasMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(u"&&"_s).contains(mnemonic);
}

} // namespace

/// The French interface: whole, with the same places as the English, and written as Canadian French is. The words and
/// the typography are those of translations/glossary-fr.md.
class FrenchTest : public QObject {
    Q_OBJECT

    const QList<Message> m_messages = frenchMessages();
    QTranslator m_french;

    QString french(const char *context, const char *source, int count = -1) const
    {
        return m_french.translate(context, source, nullptr, count);
    }

    /// Goes through every form of every message; \a wrong answers what is wrong with one, or nothing.
    template <typename Wrong> QStringList complaints(Wrong wrong) const
    {
        QStringList said;
        for (const Message &message : m_messages) {
            for (const QString &form : message.forms) {
                const QString complaint = wrong(message, form);
                if (!complaint.isEmpty())
                    said.append(u"%1 | %2 | %3 | %4"_s.arg(complaint, message.context, message.source, form));
            }
        }
        return said;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_french.load(QLocale(u"fr_CA"_s), u"credence"_s, u"_"_s, u":/i18n"_s));
        QVERIFY2(m_messages.size() > 2000, qPrintable(QString::number(m_messages.size())));
    }

    /// A sentence is looked up under its class: under the bare namespace lupdate puts what it lost the class of, and the
    /// window would show it in English.
    void everySentenceHasItsClass()
    {
        QCOMPARE(complaints([](const Message &message, const QString &) {
                     return message.context == "credence"_L1 ? u"no class"_s : QString();
                 }),
                 QStringList());
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void nothingIsUnfinished()
    {
        QStringList left;
        for (const Message &message : m_messages) {
            const bool forms = message.forms.size() == (message.numerus ? 2 : 1);
            if (message.unfinished || !forms || message.forms.contains(QString()))
                left.append(message.context + u" | "_s + message.source);
        }
        QCOMPARE(left, QStringList());
    }

    /// Each message as shipped in the program is that of the file that translators edit.
    void isShipped()
    {
        QStringList missing;
        for (const Message &message : m_messages) {
            const QByteArray comment = message.comment.toUtf8();
            const QString shipped =
                m_french.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                   comment.isEmpty() ? nullptr : comment.constData(), message.numerus ? 1 : -1);
            if (shipped != message.forms.value(0))
                missing.append(message.context + u" | "_s + message.source);
        }
        QCOMPARE(missing, QStringList());
    }

    void placeholdersAreThoseOfTheSource()
    {
        QCOMPARE(complaints([](const Message &message, const QString &form) {
                     return placesOf(form) == placesOf(message.source) ? QString() : u"places"_s;
                 }),
                 QStringList());
    }

    void mnemonicsAreKept()
    {
        QCOMPARE(complaints([](const Message &message, const QString &form) {
                     return hasMnemonic(form) == hasMnemonic(message.source) ? QString() : u"mnemonic"_s;
                 }),
                 QStringList());
    }

    /// A no-break space before a colon, a per cent or dollar sign and inside guillemets; none before ; ! and ?.
    void spacesAreThoseOfCanadianFrench()
    {
        static const QRegularExpression colon(u"(?<![\\x{a0}\\d]):(?=\\s|$|[,.;)])"_s);
        static const QRegularExpression guillemets(u"«(?!\\x{a0})|(?<!\\x{a0})»"_s);
        static const QRegularExpression amounts(u"[\\dLn] [%$](?![\\dLn])"_s);
        static const QRegularExpression marks(u"[ \\x{a0}][;!?]"_s);
        QCOMPARE(complaints([](const Message &, const QString &form) {
                     return form.contains(colon)        ? u"colon"_s
                            : form.contains(guillemets) ? u"guillemets"_s
                            : form.contains(amounts)    ? u"amount"_s
                            : form.contains(marks)      ? u"mark"_s
                                                        : QString();
                 }),
                 QStringList());
    }

    /// ’ and … as one character each, « … » for quotation marks; typed ones only where the English has them.
    void marksAreTypographic()
    {
        QCOMPARE(complaints([](const Message &message, const QString &form) {
                     static const QRegularExpression typed(u"\"|'(?!h')(?<!h')|\\.\\.\\.|[“”]"_s);
                     return form.contains(typed) && !message.source.contains(u'"') ? u"typed"_s : QString();
                 }),
                 QStringList());
    }

    void termsOfTheGlossary_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("french");
        const auto row = [](const char *context, const char *source, const QString &french) {
            QTest::addRow("%s: %s", context, source) << QByteArray(context) << QByteArray(source) << french;
        };
        row("ProposalDocument", "Micro-credential proposal", u"Proposition de microtitre de compétences"_s);
        row("Chain", "Draft", u"Ébauche"_s);
        row("Chain", "In review", u"À l’étude"_s);
        row("Chain", "Retired", u"Fermée"_s);
        row("Chain", "Retire", u"Fermer"_s);
        row("Chain", "Withdrawn", u"Retirée"_s);
        row("Delivery", "failed – time limit", u"échec – délai dépassé"_s);
        row("Delivery", "withdrawn", u"abandon"_s);
        row("credence::RosterModel", "Must finish by", u"Date limite"_s);
        row("credence::ReadinessCard", "Live", u"Ouverte"_s);
        row("credence::ReadinessCard", "Not live yet", u"Pas encore ouverte"_s);
        row("credence::ReadinessCard", "Ready to deliver", u"Prêt à offrir"_s);
        row("credence::StackListModel", "Stack", u"Parcours"_s);
        row("credence::MembersCard", "Members", u"Membres"_s);
        row("credence::StackLearnersModel", "Outcome", u"Aboutissement"_s);
        row("credence::EnrolDialog", "Other mapping…", u"Autre correspondance…"_s);
        row("Names", "Around the template", u"Hors gabarit"_s);
        row("credence::StepList", "Around the template", u"Hors gabarit"_s);
        row("credence::FindingItem", "Yes, because …", u"Oui, parce que…"_s);
        row("FieldValues", "Review & submit", u"Relire et soumettre"_s);
        row("credence::FindingsList", "Checks", u"Vérifications"_s);
        row("Plan", "Submit", u"Soumission"_s);
        row("Pages", "Settings", u"Paramètres"_s);
        row("Pages", "Stacks", u"Parcours"_s);
        row("credence::StackSession", "adding a stack", u"l’ajout d’un parcours"_s);
    }
    void termsOfTheGlossary()
    {
        QFETCH(const QByteArray, context);
        QFETCH(const QByteArray, source);
        QTEST(french(context.constData(), source.constData()), "french");
    }

    /// Words that the glossary gives up for others; none of them comes back.
    void wordsThatAreNotUsed()
    {
        QCOMPARE(complaints([](const Message &, const QString &form) {
                     static const QRegularExpression words(
                         u"microcertification|microcrédit|\\baboli|échéance finale|date finale|en personne\\b|"
                         "ensemble cumulable|~"_s,
                         QRegularExpression::CaseInsensitiveOption);
                     return words.match(form).captured();
                 }),
                 QStringList());
    }

    /// French counts 0 as one: "0 jour", "1 jour", "2 jours".
    void plurals_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("days");
        QTest::newRow("0") << 0 << u"0 jour"_s;
        QTest::newRow("1") << 1 << u"1 jour"_s;
        QTest::newRow("2") << 2 << u"2 jours"_s;
        QTest::newRow("21") << 21 << u"21 jours"_s;
    }
    void plurals()
    {
        QFETCH(const int, count);
        QCoreApplication::installTranslator(&m_french);
        const QString days = QCoreApplication::translate("Delivery", "%n day(s)", nullptr, count);
        QCoreApplication::removeTranslator(&m_french);
        QTEST(days, "days");
    }

    /// A short date ends with the full stop of its month, so no sentence may end with one: "à l’étude (5 janv.)."
    void datesInFrench()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QCoreApplication::installTranslator(&m_french);
        const QString date = dateText(QDate(2026, 1, 16));
        const QString shortDate = dateTextShort(QDate(2026, 1, 16));
        const QString time = timeText(QTime(17, 5));
        QCoreApplication::removeTranslator(&m_french);
        QCOMPARE(date, u"16 janv. 2026"_s);
        QCOMPARE(shortDate, u"16 janv."_s);
        QCOMPARE(time, u"17\u00a0h\u00a005"_s);
        static const QRegularExpression place(u"%\\d\\.$"_s);
        for (const Message &message : m_messages)
            if (message.context == u"Ahead" || message.context == u"credence::TargetFields")
                QVERIFY2(!message.forms.value(0).contains(place), qPrintable(message.forms.value(0)));
    }
};

QTEST_GUILESS_MAIN(FrenchTest)
#include "tst_french.moc"
