#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace universe {

/// How the parts of a reason are said in a language.
struct ReasonWords {
    std::function<QString(const QString &text)> text;   ///< a text, with its places
    std::function<QString(const QString &key)> name;    ///< of a key of a catalogue document
    std::function<QString(const QString &value)> value; ///< what stands in a place
};

/// Why something is not taken, or what is to be said of it: an English text with the places %1, %2 … and what stands
/// there, so that it can be said in another language. %L1 is the place of a key of a catalogue document, which has a
/// name in each language. The server's are the same (sql/README.md, Import).
class Reason {
    Q_DECLARE_TR_FUNCTIONS(Reason) // lupdate collects what because() is called with

public:
    Reason() = default;
    /// What is not translated: a value.
    explicit Reason(QString value)
        : m_text(std::move(value)) {}

    static Reason because(const char *text) { return {Kind::Text, QString::fromUtf8(text), {}}; }
    /// In the words of a library or the system, of which the usual ones are translated.
    static Reason ofLibrary(const QString &words) { return {Kind::Text, words, {}}; }
    /// As the server says it: what it is in English, and the same as data, if it is an old server nothing.
    static Reason fromServer(const QString &message, const QString &json) {
        const QByteArray bytes = json.toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        return document.isNull() ? (message.isEmpty() ? Reason() : ofLibrary(message))
                                 : of(document.isArray() ? QJsonValue(document.array()) : document.object());
    }

    /// With this in its next place.
    [[nodiscard]] Reason arg(const Reason &value) const { return {m_kind, m_text, m_parts + QList<Reason>{value}}; }
    [[nodiscard]] Reason arg(const QString &value) const { return arg(Reason(value)); }
    [[nodiscard]] Reason arg(qint64 value) const { return arg(QString::number(value)); }
    /// And another one after it.
    [[nodiscard]] Reason with(const Reason &other) const {
        if (isEmpty() || other.isEmpty())
            return isEmpty() ? other : *this;
        return {Kind::List, {}, (m_kind == Kind::List ? m_parts : QList<Reason>{*this}) + QList<Reason>{other}};
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() && m_parts.isEmpty(); }
    [[nodiscard]] QString in(const ReasonWords &words) const {
        switch (m_kind) {
        case Kind::Value:
            return words.value(m_text);
        case Kind::Text:
            return m_parts.isEmpty() ? words.text(m_text) : filled(words);
        case Kind::List:
            break;
        }
        QStringList all;
        for (const Reason &part : m_parts)
            all.append(part.in(words));
        return all.join(QStringLiteral("; "));
    }
    /// As reports and commands have it.
    [[nodiscard]] QString english() const {
        const auto same = [](const QString &text) { return text; };
        return in({same, same, same});
    }

private:
    enum class Kind { Value, Text, List };

    Reason(Kind kind, QString text, QList<Reason> parts)
        : m_kind(kind)
        , m_text(std::move(text))
        , m_parts(std::move(parts)) {}

    static Reason of(const QJsonValue &json) {
        if (!json.isArray() && !json.isObject())
            return Reason(json.toString());
        QList<Reason> parts;
        const QJsonArray array = json.isArray() ? json.toArray() : json[QStringLiteral("values")].toArray();
        for (const QJsonValue part : array)
            parts.append(of(part));
        return json.isArray() ? Reason(Kind::List, {}, parts)
                              : Reason(Kind::Text, json[QStringLiteral("text")].toString(), parts);
    }

    [[nodiscard]] QString filled(const ReasonWords &words) const {
        const QString text = words.text(m_text);
        QString result;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isKey = text.mid(at, 2) == u"%L";
            const int place = text[at] == u'%' ? text.mid(at + (isKey ? 2 : 1), 1).toInt() : 0;
            if (place < 1 || place > m_parts.size()) {
                result += text[at];
                continue;
            }
            const Reason &part = m_parts[place - 1];
            result += isKey ? words.name(part.m_text) : part.in(words);
            at += isKey ? 2 : 1;
        }
        return result;
    }

    Kind m_kind = Kind::Value;
    QString m_text;
    QList<Reason> m_parts;
};

} // namespace universe
