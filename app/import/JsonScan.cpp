#include "app/import/JsonScan.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int largestExponent = 300; // that of a double; PostgreSQL's numeric has more
constexpr qsizetype longestNumber = 400;
constexpr qsizetype mostListed = 100'000; ///< the server takes a third of them
constexpr int mostRepeatedKeys = 1000;

class Scanner {
public:
    explicit Scanner(QByteArrayView json)
        : m_json(json) {}

    JsonScan run() {
        value(0, {});
        return std::move(m_scan);
    }

private:
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipBlanks() {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n,:").contains(here()))
            ++m_at;
    }

    void note(qsizetype offset, bool isFatal, const Reason &reason) {
        bool &isRejected = m_entity < 0 ? m_isRejected : m_isEntityRejected;
        if (isFatal ? std::exchange(isRejected, true) : ++m_remarks > mostRepeatedKeys)
            return;
        m_scan.flaws.append({offset, isFatal, m_entity, reason});
    }

    /// A value at this depth; the outermost has none. `key` is that of the outermost object's member.
    void value(int depth, const QString &key) {
        skipBlanks();
        if (here() == '{')
            object(depth);
        else if (here() == '[')
            array(depth, key);
        else if (here() == '"')
            string();
        else
            word();
    }

    void object(int depth) {
        QSet<QString> keys;
        ++m_at;
        for (skipBlanks(); m_at < m_json.size() && here() != '}'; skipBlanks()) {
            const qsizetype begin = m_at;
            string();
            const QString key = decoded(m_json.sliced(begin, m_at - begin));
            if (keys.contains(key))
                note(begin, false, Reason::because("\"%1\" is given twice, the last one counts").arg(key));
            keys.insert(key);
            value(depth + 1, depth == 0 ? key : QString());
        }
        ++m_at;
    }

    void array(int depth, const QString &key) {
        const bool isList = depth == 1;
        int position = 0;
        ++m_at;
        for (skipBlanks(); m_at < m_json.size() && here() != ']'; skipBlanks()) {
            if (isList && m_scan.entities.size() == mostListed) {
                m_scan.isUnending = true;
                m_at = m_json.size();
                return;
            }
            if (isList) {
                m_isEntityRejected = false;
                m_entity = m_scan.entities.size();
                m_scan.entities.append({key, ++position, m_at, m_at});
            }
            value(depth + 1, {});
            if (isList) {
                m_scan.entities.last().end = m_at;
                m_entity = -1;
            }
        }
        ++m_at;
    }

    void string() {
        for (++m_at; m_at < m_json.size() && here() != '"'; ++m_at) {
            if (static_cast<unsigned char>(here()) < 0x20)
                note(m_at, true, Reason::because("a control character that is not escaped"));
            else if (here() == '\\')
                escape();
        }
        ++m_at;
    }

    /// Ends on the last character of the escape.
    void escape() {
        const qsizetype begin = m_at++;
        if (here() != 'u')
            return;
        const char32_t unit = hex();
        if (unit == 0) {
            note(begin, true, Reason::because("the character \\u0000"));
        } else if (QChar::isLowSurrogate(unit)) {
            note(begin, true, Reason::because("half of a surrogate pair"));
        } else if (QChar::isHighSurrogate(unit)) {
            const qsizetype end = m_at;
            const bool isPaired =
                m_json.sliced(m_at + 1).startsWith("\\u") && (m_at += 2, QChar::isLowSurrogate(hex()));
            if (!isPaired) {
                m_at = end;
                note(begin, true, Reason::because("half of a surrogate pair"));
            }
        }
    }

    /// The four digits behind the u, which is here; ends on the last of them.
    char32_t hex() {
        const QByteArrayView digits = m_json.sliced(m_at + 1, std::min<qsizetype>(4, m_json.size() - m_at - 1));
        m_at += digits.size();
        return digits.toUInt(nullptr, 16);
    }

    /// A number, true, false or null.
    void word() {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && !QByteArrayView(" \t\r\n,:]}").contains(here()))
            ++m_at;
        const QByteArrayView text = m_json.sliced(begin, m_at - begin);
        const qsizetype exponent = std::max(text.indexOf('e'), text.indexOf('E'));
        const bool isNumber = !text.startsWith('t') && !text.startsWith('f') && !text.startsWith('n');
        if (isNumber && (text.size() > longestNumber ||
                         (exponent > 0 && std::abs(text.sliced(exponent + 1).toInt()) > largestExponent)))
            note(begin, true, Reason::because("a number that is too large"));
        if (m_at == begin)
            ++m_at; // not well formed after all
    }

    static QString decoded(QByteArrayView string) {
        if (!string.contains('\\'))
            return QString::fromUtf8(string.sliced(1, std::max<qsizetype>(string.size() - 2, 0)));
        return QJsonDocument::fromJson("[" + string.toByteArray() + "]").array().first().toString();
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    qsizetype m_entity = -1;
    int m_remarks = 0;
    bool m_isRejected = false; ///< what is in no entity
    bool m_isEntityRejected = false;
    JsonScan m_scan;
};

} // namespace

JsonScan scanJson(QByteArrayView json) { return Scanner(json).run(); }

} // namespace universe
