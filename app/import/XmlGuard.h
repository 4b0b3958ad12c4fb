#pragma once

#include "app/core/Reason.h"

#include <QByteArrayView>

namespace universe {

/// Looks at the bytes of an XML file before its reader does. Many attributes of one tag, or one that is endless, would
/// keep that busy before it says a word: it compares each attribute with each other one.
class XmlGuard {
public:
    /// Whether these bytes, which follow the others, are to be refused.
    bool add(QByteArrayView bytes);
    /// Why; empty while they are not.
    [[nodiscard]] const Reason &refusal() const { return m_refusal; }

    /// Whether a file may be in that encoding: its bytes must be those of ASCII where they are a tag's.
    static bool isKnown(QStringView encoding);

private:
    enum class Place { Text, Begin, Tag, Value };
    void take(char byte);

    Place m_place = Place::Text;
    char m_quote = 0; ///< around the value
    bool m_isBegun = false;
    qint64 m_tagSize = 0; ///< since the tag has begun
    int m_attributes = 0; ///< of the tag
    Reason m_refusal;
};

} // namespace universe
