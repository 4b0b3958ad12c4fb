#include "app/import/ByteScan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// How many bytes of a character stand here, 0 when it is none.
qsizetype characterSize(QByteArrayView bytes) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (lead < 0x80)
        return 1;
    const qsizetype size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    return size <= bytes.size() && bytes.first(size).isValidUtf8() ? size : 0;
}

Reason reasonOf(QByteArrayView bytes) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (lead == 0xED && bytes.size() > 1 && static_cast<unsigned char>(bytes[1]) >= 0xA0)
        return Reason::because("half of a surrogate pair, which UTF-8 does not have (CESU-8)");
    return Reason::because("the byte 0x%1, which is no UTF-8").arg(QString::number(lead, 16).toUpper());
}

bool isBetween(unsigned char byte, int low, int high) { return byte >= low && byte <= high; }

} // namespace

QList<BadByte> replaceBadBytes(QByteArray &bytes, qsizetype most) {
    QList<BadByte> bad;
    if (bytes.isValidUtf8())
        return bad;
    bool isWithin = false; // of a sequence that was noted at its beginning
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (const qsizetype size = characterSize(rest)) {
            at += size;
            isWithin = false;
            continue;
        }
        const bool continues = (static_cast<unsigned char>(rest[0]) & 0xC0) == 0x80;
        if ((!isWithin || !continues) && bad.size() < most)
            bad.append({at, reasonOf(rest)});
        isWithin = true;
        bytes[at++] = '?';
    }
    return bad;
}

bool isKoreanCodePage(QByteArrayView bytes) {
    if (bytes.isValidUtf8())
        return false;
    qsizetype syllables = 0;
    qsizetype others = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80)
            continue;
        const auto trail = static_cast<unsigned char>(++at < bytes.size() ? bytes[at] : '\0');
        const bool isExtension =
            isBetween(lead, 0x81, 0xC6) && (isBetween(trail, 'A', 'Z') || isBetween(trail, 'a', 'z') ||
                                            isBetween(trail, 0x81, lead < 0xA1 ? 0xFE : 0xA0));
        const bool isStandard = isBetween(lead, 0xA1, 0xFE) && isBetween(trail, 0xA1, 0xFE);
        if (!isExtension && !isStandard)
            return false;
        ++(isExtension || isBetween(lead, 0xB0, 0xC8) ? syllables : others);
    }
    // Two bytes of another encoding may look like a syllable. In Korean most are syllables.
    return syllables > 1 && syllables >= 3 * others;
}

} // namespace universe
