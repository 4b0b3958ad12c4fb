#include "app/import/XmlGuard.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qint64 largestTag = 16'384;
constexpr int mostAttributes = 100;

bool isUtf16(QByteArrayView beginning) {
    return beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF") ||
           beginning.first(std::min<qsizetype>(beginning.size(), 4)).contains('\0');
}

} // namespace

void XmlGuard::take(char byte) {
    if (byte == '<') {
        m_place = Place::Begin;
        m_tagSize = 0;
        m_attributes = 0;
    } else if (m_place == Place::Begin) { // remarks and the like have no attributes
        const bool isElement = byte != '!' && byte != '?' && byte != '/' && byte != ' ';
        m_place = isElement ? Place::Tag : Place::Text;
    } else if (m_place == Place::Value) {
        m_place = byte == m_quote ? Place::Tag : Place::Value;
    } else if (m_place == Place::Tag) {
        m_attributes += byte == '=' ? 1 : 0;
        m_quote = byte;
        m_place = byte == '>' ? Place::Text : byte == '"' || byte == '\'' ? Place::Value : Place::Tag;
    }
    if (m_place != Place::Text && ++m_tagSize > largestTag)
        m_refusal = Reason::because("it has a tag of more than %1 bytes").arg(largestTag);
    else if (m_attributes > mostAttributes)
        m_refusal = Reason::because("it has a tag of more than %1 attributes").arg(mostAttributes);
}

bool XmlGuard::add(QByteArrayView bytes) {
    if (!m_isBegun && isUtf16(bytes))
        m_refusal = Reason::because("it is in UTF-16 or UTF-32, not in UTF-8");
    m_isBegun = m_isBegun || !bytes.isEmpty();
    for (qsizetype at = 0; at < bytes.size() && m_refusal.isEmpty(); ++at)
        take(bytes[at]);
    return !m_refusal.isEmpty();
}

bool XmlGuard::isKnown(QStringView encoding) {
    constexpr std::array<QStringView, 7> known{u"",       u"utf-8", u"utf8",          u"us-ascii",
                                               u"euc-kr", u"cp949", u"ks_c_5601-1987"};
    return std::ranges::any_of(
        known, [encoding](QStringView name) { return encoding.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace universe
