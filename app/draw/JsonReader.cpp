#include "app/draw/JsonReader.h"

#include <QUtf8StringView>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace universe {

JsonReader::JsonReader(QByteArrayView json)
    : m_json(json) {
    if (!QUtf8StringView(json.data(), json.size()).isValidUtf8())
        fail(u"it is not UTF-8"_s);
}

void JsonReader::fail(const QString &reason) {
    if (!m_error)
        m_error = u"%1 (at byte %2)"_s.arg(reason).arg(m_at);
    m_at = m_json.size();
}

void JsonReader::skipBlanks() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
        ++m_at;
}

bool JsonReader::isNext(char c) {
    skipBlanks();
    return here() == c;
}

bool JsonReader::take(char c) {
    if (!isNext(c))
        return false;
    ++m_at;
    return true;
}

bool JsonReader::takeWord(QByteArrayView word) {
    skipBlanks();
    if (!m_json.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

void JsonReader::end() {
    skipBlanks();
    if (m_at < m_json.size())
        fail(u"something follows"_s);
}

void JsonReader::object(std::initializer_list<Member> members) {
    quint64 seen = 0; // a bit for each member
    if (!take('{'))
        return fail(u"an object is expected"_s);
    if (!take('}')) {
        do {
            const QByteArray key = text();
            const auto *const member =
                std::ranges::find_if(members, [&](const Member &each) { return key == each.key; });
            if (m_error)
                return;
            if (member == members.end())
                return fail(u"a key \"%1\" that does not belong there"_s.arg(QString::fromUtf8(key)));
            const quint64 bit = quint64{1} << (member - members.begin());
            if (seen & bit)
                return fail(u"the key \"%1\" twice"_s.arg(QString::fromUtf8(key)));
            seen |= bit;
            if (!take(':'))
                return fail(u"a key without a value"_s);
            member->read();
        } while (!m_error && take(','));
        if (!m_error && !take('}'))
            fail(u"an object does not end"_s);
    }
    for (const Member *member = members.begin(); member != members.end() && !m_error; ++member)
        if (!member->isOptional && !(seen & quint64{1} << (member - members.begin())))
            fail(u"the key \"%1\" is missing"_s.arg(QLatin1StringView(member->key)));
}

QByteArray JsonReader::text(Numbers numbers) {
    QByteArray result;
    if (numbers == Numbers::Too && !isNext('"'))
        return QByteArray::number(integer(0, std::numeric_limits<qint64>::max()));
    if (!take('"')) {
        fail(u"a text is expected"_s);
        return result;
    }
    while (!m_error) {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && here() != '"' && here() != '\\' && static_cast<unsigned char>(here()) >= 0x20)
            ++m_at;
        result.append(m_json.sliced(begin, m_at - begin));
        if (here() == '"') {
            ++m_at;
            return result;
        }
        if (here() == '\\')
            escape(result);
        else
            fail(u"a text does not end"_s);
    }
    return {};
}

/// From the backslash on.
void JsonReader::escape(QByteArray &text) {
    constexpr QByteArrayView letters = R"("\/bfnrt)";
    constexpr QByteArrayView meant = "\"\\/\b\f\n\r\t";
    ++m_at;
    if (const qsizetype which = letters.indexOf(here()); which >= 0 && m_at < m_json.size()) {
        text.append(meant[which]);
        ++m_at;
        return;
    }
    char32_t c = unit();
    if (QChar::isHighSurrogate(c) && here() == '\\') {
        ++m_at;
        const char32_t low = unit();
        c = QChar::isLowSurrogate(low) ? QChar::surrogateToUcs4(char16_t(c), char16_t(low)) : 0;
    }
    if (c == 0 || QChar::isSurrogate(c))
        fail(u"an escape that is no character"_s);
    else
        text.append(QString::fromUcs4(&c, 1).toUtf8());
}

/// The "u" and four digits behind a backslash; 0 when they are not there.
char32_t JsonReader::unit() {
    if (here() != 'u' || m_at + 5 > m_json.size())
        return 0;
    const QByteArrayView digits = m_json.sliced(m_at + 1, 4);
    m_at += 5;
    const bool isHex =
        std::ranges::all_of(digits, [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); });
    return isHex ? digits.toUInt(nullptr, 16) : 0;
}

QByteArray JsonReader::hex(qsizetype size, bool capitals) {
    QByteArray digits = text();
    if (m_error)
        return {};
    if (capitals)
        digits = digits.toLower();
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (digits.isEmpty() || digits.size() % 2 != 0 || !std::ranges::all_of(digits, isDigit) ||
        (size > 0 && digits.size() != 2 * size)) {
        fail(size > 0 ? u"%1 small hexadecimal digits are expected"_s.arg(2 * size)
                      : u"small hexadecimal digits are expected"_s);
        return {};
    }
    return QByteArray::fromHex(digits);
}

qint64 JsonReader::integer(qint64 least, qint64 most) {
    skipBlanks();
    const qsizetype begin = m_at;
    while (QByteArrayView("+-.0123456789eE").contains(here()) && m_at < m_json.size())
        ++m_at;
    const QByteArrayView digits = m_json.sliced(begin, m_at - begin);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    // In the one way in which a whole number is written.
    if (!isNumber || QByteArray::number(number) != digits || number < least || number > most) {
        fail(u"a whole number from %1 to %2 is expected"_s.arg(least).arg(most));
        return least;
    }
    return number;
}

bool JsonReader::boolean() {
    if (takeWord("true"))
        return true;
    if (!takeWord("false"))
        fail(u"true or false is expected"_s);
    return false;
}

void JsonReader::null() {
    if (!takeWord("null"))
        fail(u"null is expected"_s);
}

} // namespace universe
