#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <optional>

namespace universe {

/// Reads JSON strictly, as whoever asks expects it: objects with exactly their keys, each once, texts, whole numbers.
/// Whatever is otherwise is an error, which stays; from then on everything that is read is empty. QJsonDocument keeps
/// one of two equal keys, rounds numbers and does not keep texts as they are hashed.
class JsonReader {
public:
    struct Member {
        const char *key;
        std::function<void()> read;
        bool isOptional = false;
    };

    explicit JsonReader(QByteArrayView json);

    void object(std::initializer_list<Member> members);
    template <typename Each>
    void list(Each &&each) {
        if (!take('['))
            return fail(QStringLiteral("a list is expected"));
        if (take(']'))
            return;
        do
            each();
        while (!m_error && take(','));
        if (!m_error && !take(']'))
            fail(QStringLiteral("a list does not end"));
    }
    enum class Numbers { No, Too };
    /// As UTF-8; of a number that is allowed, too, its digits.
    QByteArray text(Numbers numbers = Numbers::No);
    /// A text of hexadecimal digits, small unless capitals are allowed too, as the bytes that they are; of this size,
    /// or of any but none.
    QByteArray hex(qsizetype size = 0, bool capitals = false);
    qint64 integer(qint64 least, qint64 most);
    bool boolean();
    void null();
    /// Whether the next value begins like this.
    [[nodiscard]] bool isNext(char c);
    /// Nothing may follow.
    void end();

    void fail(const QString &reason);
    /// The first thing that was wrong, and where.
    [[nodiscard]] const std::optional<QString> &error() const { return m_error; }

private:
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void skipBlanks();
    bool take(char c);
    bool takeWord(QByteArrayView word);
    void escape(QByteArray &text);
    char32_t unit();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    std::optional<QString> m_error;
};

} // namespace universe
