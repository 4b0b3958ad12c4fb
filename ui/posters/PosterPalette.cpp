#include "ui/posters/PosterPalette.h"

#include <array>
#include <initializer_list>
#include <span>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

PosterPalette palette(QRgb deep, QRgb dusk, QRgb mid, QRgb glow, QRgb spark, QRgb ink) {
    return {QColor::fromRgb(deep), QColor::fromRgb(dusk),  QColor::fromRgb(mid),
            QColor::fromRgb(glow), QColor::fromRgb(spark), QColor::fromRgb(ink)};
}

enum Night { Violet, Ocean, Ember, Aurora, Rose, Gold, Coral, Steel, Lime, Neon, Sunset, Teal, NightCount };

const std::array<PosterPalette, NightCount> &nights() {
    static const std::array<PosterPalette, NightCount> all = {
        palette(0x0A0620, 0x2A0F5C, 0x7B3FF2, 0xFF7AD9, 0xFFE6A8, 0xFFF6FF),
        palette(0x020A1C, 0x06305A, 0x0E7FC0, 0x5CE1E6, 0xFFF3C4, 0xF2FBFF),
        palette(0x140406, 0x4A0D1A, 0xC3263B, 0xFF8A3D, 0xFFE3A8, 0xFFF4E8),
        palette(0x02110F, 0x06403A, 0x12A67C, 0x9BF6B0, 0xECFFD9, 0xF3FFF6),
        palette(0x160A1E, 0x4B1E4F, 0xC7507A, 0xFFB199, 0xFFF0DC, 0xFFF5F0),
        palette(0x0B0A0A, 0x2B2115, 0x8A6A2F, 0xF3CF7A, 0xFFF6DF, 0xFFF8EA),
        palette(0x07091F, 0x1B2A6B, 0x4C5FD7, 0xFF8A73, 0xFFE0C7, 0xF6F4FF),
        palette(0x07090D, 0x1C2430, 0x5C6B80, 0xC9D6E6, 0xFFFFFF, 0xFFFFFF),
        palette(0x05070F, 0x101A3A, 0x3B2BFF, 0xB8FF3B, 0xF4FFE0, 0xF6FFE9),
        palette(0x08051A, 0x26105E, 0xD61C9A, 0x38D9FF, 0xFFFFFF, 0xFFFFFF),
        palette(0x1A0B2E, 0x5B1A5E, 0xE0457B, 0xFFB35C, 0xFFF2CC, 0xFFF6EA),
        palette(0x07121A, 0x10353F, 0x2E8C8A, 0xF2C4A0, 0xFFF1E0, 0xFFF7EF),
    };
    return all;
}

enum Print { Cream, Mint, Sky, Blush, Lilac, Sand, Tomato, Cobalt, Yellow, Pine, Peach, Ink, PrintCount };

const std::array<PosterPalette, PrintCount> &prints() {
    static const std::array<PosterPalette, PrintCount> all = {
        palette(0xF5EBDD, 0xEEDCC2, 0xE4572E, 0x1F4E8C, 0xF3A712, 0x17264F),
        palette(0xDDF0E6, 0xC9E6D9, 0x0E7C66, 0xFF8FA3, 0xF6C445, 0x12372A),
        palette(0xDCEBFA, 0xC4DDF6, 0x2456E6, 0xFF6B57, 0xFFCB2E, 0x0C1B4D),
        palette(0xFAE3DE, 0xF4CDC8, 0xD1495B, 0x7A2E55, 0xEDAE49, 0x4A1226),
        palette(0xEAE2FA, 0xD8CAF4, 0x6A3DE8, 0xFF8552, 0xFFC94A, 0x22104F),
        palette(0xEEE6D8, 0xE0D5C1, 0x2B2B2B, 0xC8102E, 0xB89B5E, 0x1B1B1B),
        palette(0xD9432A, 0xC23520, 0xFFD9B8, 0x2B1A4F, 0xFFB43B, 0xFFF3E2),
        palette(0x1E3FC4, 0x16309E, 0xFF9EC7, 0xF4EFE6, 0xFFD84D, 0xF7F3EA),
        palette(0xFFC83D, 0xF7B61E, 0xE8472B, 0x1D1B3A, 0xFFF3D0, 0x1D1B3A),
        palette(0x0F4A3C, 0x0B3A30, 0xF2A7B5, 0xF3E7CE, 0xE7B84B, 0xF7EFDC),
        palette(0xFFB48F, 0xFF9F7A, 0xD8395B, 0x4B2A7B, 0xFFE8B0, 0x3A1650),
        palette(0x1B1A2E, 0x141325, 0xEF5B5B, 0x7FB7F0, 0xF5D76E, 0xF7F2E8),
    };
    return all;
}

struct Taste {
    std::initializer_list<Night> nights;
    std::initializer_list<Print> prints;
};

const Taste &tasteOf(PosterMood mood) {
    static const Taste pop{{Violet, Neon, Rose, Coral, Sunset, Ocean}, {Lilac, Sky, Peach, Cobalt, Blush, Yellow}};
    static const Taste ballad{{Rose, Ocean, Teal, Coral, Steel, Sunset}, {Blush, Sky, Mint, Cream, Lilac, Peach}};
    static const Taste rock{{Ember, Steel, Sunset, Gold, Teal, Violet}, {Tomato, Sand, Ink, Yellow, Cream}};
    static const Taste hipHop{{Lime, Neon, Gold, Ember, Violet}, {Yellow, Ink, Cobalt, Tomato, Sand}};
    static const Taste jazz{{Gold, Teal, Ember, Ocean, Coral}, {Pine, Cream, Ink, Tomato, Peach}};
    static const Taste classical{{Gold, Steel, Ocean, Teal, Aurora}, {Sand, Cream, Pine, Blush, Mint}};
    static const Taste indie{{Aurora, Teal, Coral, Rose, Ocean}, {Mint, Cream, Peach, Sky, Pine, Lilac}};
    static const Taste dance{{Neon, Lime, Violet, Sunset, Aurora}, {Cobalt, Lilac, Yellow, Peach, Ink}};
    static const Taste folk{{Sunset, Gold, Rose, Ember, Aurora}, {Tomato, Cream, Peach, Pine, Yellow, Blush}};
    static const Taste any{{Violet, Ocean, Ember, Aurora, Rose, Gold, Coral, Steel, Neon, Sunset, Teal},
                           {Cream, Mint, Sky, Blush, Lilac, Sand, Tomato, Cobalt, Yellow, Pine, Peach, Ink}};
    switch (mood) {
    case PosterMood::Pop:
        return pop;
    case PosterMood::Ballad:
        return ballad;
    case PosterMood::Rock:
        return rock;
    case PosterMood::HipHop:
        return hipHop;
    case PosterMood::Jazz:
        return jazz;
    case PosterMood::Classical:
        return classical;
    case PosterMood::Indie:
        return indie;
    case PosterMood::Dance:
        return dance;
    case PosterMood::Folk:
        return folk;
    case PosterMood::Any:
        break;
    }
    return any;
}

bool containsAny(const QString &text, std::initializer_list<QStringView> words) {
    for (const QStringView word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

PosterMood posterMood(const QString &genre) {
    if (containsAny(genre, {u"hip", u"rap", u"힙합", u"랩", u"r&b", u"알앤비", u"soul", u"소울"}))
        return PosterMood::HipHop;
    if (containsAny(genre, {u"rock", u"metal", u"punk", u"band", u"록", u"락", u"메탈", u"밴드"}))
        return PosterMood::Rock;
    if (containsAny(genre, {u"jazz", u"blues", u"재즈", u"블루스"}))
        return PosterMood::Jazz;
    if (containsAny(genre, {u"classic", u"orchestra", u"symphon", u"opera", u"chamber", u"클래식", u"오페라", u"국악",
                            u"서양음악"}))
        return PosterMood::Classical;
    if (containsAny(genre, {u"indie", u"acoustic", u"인디", u"어쿠스틱"}))
        return PosterMood::Indie;
    if (containsAny(genre, {u"dance", u"edm", u"electro", u"techno", u"house", u"댄스", u"일렉"}))
        return PosterMood::Dance;
    if (containsAny(genre, {u"folk", u"trot", u"festival", u"포크", u"트로트", u"페스티벌"}))
        return PosterMood::Folk;
    if (containsAny(genre, {u"ballad", u"발라드", u"musical", u"뮤지컬"}))
        return PosterMood::Ballad;
    if (containsAny(genre, {u"pop", u"idol", u"팝", u"아이돌", u"대중"}))
        return PosterMood::Pop;
    return PosterMood::Any;
}

const PosterPalette &nightPalette(PosterMood mood, quint64 choice) {
    const auto list = std::span(tasteOf(mood).nights);
    return nights()[list[choice % list.size()]];
}

const PosterPalette &printPalette(PosterMood mood, quint64 choice) {
    const auto list = std::span(tasteOf(mood).prints);
    return prints()[list[choice % list.size()]];
}

} // namespace universe
