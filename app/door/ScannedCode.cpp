#include "app/door/ScannedCode.h"

#include <algorithm>
#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// The keys of the Korean standard layout (KS X 5002) that make the letters of a syllable, in Unicode's order.
constexpr std::array initials{"r"_L1, "R"_L1, "s"_L1, "e"_L1, "E"_L1, "f"_L1, "a"_L1, "q"_L1, "Q"_L1, "t"_L1,
                              "T"_L1, "d"_L1, "w"_L1, "W"_L1, "c"_L1, "z"_L1, "x"_L1, "v"_L1, "g"_L1};
constexpr std::array vowels{"k"_L1,  "o"_L1,  "i"_L1,  "O"_L1,  "j"_L1,  "p"_L1,  "u"_L1,
                            "P"_L1,  "h"_L1,  "hk"_L1, "ho"_L1, "hl"_L1, "y"_L1,  "n"_L1,
                            "nj"_L1, "np"_L1, "nl"_L1, "b"_L1,  "m"_L1,  "ml"_L1, "l"_L1};
constexpr std::array finals{""_L1,   "r"_L1,  "R"_L1,  "rt"_L1, "s"_L1,  "sw"_L1, "sg"_L1, "e"_L1, "f"_L1,  "fr"_L1,
                            "fa"_L1, "fq"_L1, "ft"_L1, "fx"_L1, "fv"_L1, "fg"_L1, "a"_L1,  "q"_L1, "qt"_L1, "t"_L1,
                            "T"_L1,  "d"_L1,  "w"_L1,  "c"_L1,  "z"_L1,  "x"_L1,  "v"_L1,  "g"_L1};
/// Of the letters by themselves, from U+3131 on: consonants, then vowels.
constexpr std::array letters{"r"_L1,  "R"_L1,  "rt"_L1, "s"_L1,  "sw"_L1, "sg"_L1, "e"_L1, "E"_L1, "f"_L1, "fr"_L1,
                             "fa"_L1, "fq"_L1, "ft"_L1, "fx"_L1, "fv"_L1, "fg"_L1, "a"_L1, "q"_L1, "Q"_L1, "qt"_L1,
                             "t"_L1,  "T"_L1,  "d"_L1,  "w"_L1,  "W"_L1,  "c"_L1,  "z"_L1, "x"_L1, "v"_L1, "g"_L1};

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr char16_t firstLetter = 0x3131;
constexpr char16_t firstVowel = 0x314F;
constexpr char16_t firstWide = 0xFF01; ///< ASCII as wide as Hangul, from the exclamation mark on
constexpr char16_t lastWide = 0xFF5E;

QString keysOf(QChar c) {
    const char16_t code = c.unicode();
    if (code >= firstSyllable && code <= lastSyllable) {
        const size_t place = code - firstSyllable;
        return initials.at(place / (vowels.size() * finals.size())) + vowels.at(place / finals.size() % vowels.size()) +
               finals.at(place % finals.size());
    }
    if (code >= firstVowel && code < firstVowel + vowels.size())
        return vowels.at(code - firstVowel);
    if (code >= firstLetter && code < firstLetter + letters.size())
        return letters.at(code - firstLetter);
    if (code >= firstWide && code <= lastWide)
        return QChar(char16_t(code - firstWide + u'!'));
    return c;
}

/// One of Crockford's base 32: without I, L, O and U.
bool isCodeCharacter(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z' && c != u'I' && c != u'L' && c != u'O' && c != u'U');
}

bool isOfCodes(const QString &text) { return std::ranges::all_of(text, isCodeCharacter); }

/// As codes are written: Latin capitals and digits.
QString written(const QString &typed) {
    QString keys;
    for (const QChar c : typed.normalized(QString::NormalizationForm_C))
        keys += keysOf(c);
    keys = keys.toUpper();
    keys.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    keys.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return keys;
}

} // namespace

QStringList scannedCodes(const QString &typed) {
    const QString codes = written(typed);
    if (codes.isEmpty())
        return {};
    if (codes.size() <= ticketCodeLength || codes.size() % ticketCodeLength != 0 || !isOfCodes(codes))
        return {codes};
    QStringList apart;
    for (qsizetype at = 0; at < codes.size(); at += ticketCodeLength)
        apart.append(codes.mid(at, ticketCodeLength));
    return apart;
}

bool isWholeCode(const QString &typed) {
    const QString code = written(typed);
    return code.size() == ticketCodeLength && isOfCodes(code);
}

} // namespace universe
