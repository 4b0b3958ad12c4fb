#include "ui/style/Colors.h"

#include "ui/style/Theme.h"

#include <algorithm>
#include <cmath>

namespace universe {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }
QColor rgba(QRgb value, double alpha) {
    QColor color = QColor::fromRgb(value);
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// Warm paper and indigo ink.
Colors makeLight() {
    Colors c;
    c.window = rgb(0xFAF8F5);
    c.surface = rgb(0xFFFFFF);
    c.raised = rgb(0xFFFFFF);
    c.sunken = rgb(0xF1EEE9);
    c.hover = rgb(0xF2EFEA);
    c.pressed = rgb(0xE8E4DD);
    c.border = rgb(0xE5E0D9);
    c.borderStrong = rgb(0x8C8797);
    c.focus = rgb(0x5B4DF0);
    c.text = rgb(0x1A1830);
    c.textMuted = rgb(0x5C596F);
    c.textDisabled = rgb(0xA09CAB);
    c.accent = rgb(0x4F40DB);
    c.accentHover = rgb(0x4335C4);
    c.accentPressed = rgb(0x382BAA);
    c.onAccent = rgb(0xFFFFFF);
    c.accentText = rgb(0x4636CF);
    c.accentSoft = rgb(0xEBE8FF);
    c.positive = rgb(0x0B6B45);
    c.positiveSoft = rgb(0xDDF3E8);
    c.warning = rgb(0x855200);
    c.warningSoft = rgb(0xFCEFD4);
    c.danger = rgb(0xB81E3D);
    c.dangerSoft = rgb(0xFCE6EA);
    c.onDanger = rgb(0xFFFFFF);
    c.holiday = rgb(0xC01F35);
    c.saturday = rgb(0x1C5BBF);
    c.brandFrom = rgb(0x7A5CFF);
    c.brandTo = rgb(0x2F7BFF);
    c.star = rgb(0xF2A93B);
    c.scrim = rgba(0x1A1830, 0.45);
    c.shadow = rgba(0x2A2350, 0.16);
    c.grades = {rgb(0x7A3FF2), rgb(0x1769E0), rgb(0x0B7F79), rgb(0x9A5B00), rgb(0xC02C6F), rgb(0x5D6478)};
    c.onGrade = rgb(0xFFFFFF);
    c.seatTaken = rgb(0xD9D4CC);
    c.seatMine = rgb(0x1A1830);
    c.onSeatMine = rgb(0xFFFFFF);
    c.stage = rgb(0x2A2745);
    return c;
}

/// A deep night sky and the light of its stars.
Colors makeDark() {
    Colors c;
    c.window = rgb(0x0B0D1A);
    c.surface = rgb(0x13162A);
    c.raised = rgb(0x1B1F3A);
    c.sunken = rgb(0x090B15);
    c.hover = rgb(0x1D213D);
    c.pressed = rgb(0x272C4E);
    c.border = rgb(0x262B4B);
    c.borderStrong = rgb(0x6A7099);
    c.focus = rgb(0xB4A9FF);
    c.text = rgb(0xEEF0FC);
    c.textMuted = rgb(0xA6ACCF);
    c.textDisabled = rgb(0x666C90);
    c.accent = rgb(0x6C5AF2);
    c.accentHover = rgb(0x6453E8);
    c.accentPressed = rgb(0x5646CF);
    c.onAccent = rgb(0xFFFFFF);
    c.accentText = rgb(0xB4A9FF);
    c.accentSoft = rgb(0x262350);
    c.positive = rgb(0x5FDBA4);
    c.positiveSoft = rgb(0x10332C);
    c.warning = rgb(0xF5BF62);
    c.warningSoft = rgb(0x38290F);
    c.danger = rgb(0xFF8FA3);
    c.dangerSoft = rgb(0x401828);
    c.onDanger = rgb(0x2B0712);
    c.holiday = rgb(0xFF9494);
    c.saturday = rgb(0x8FBBFF);
    c.brandFrom = rgb(0xA78BFF);
    c.brandTo = rgb(0x4FA3FF);
    c.star = rgb(0xFFD27A);
    c.scrim = rgba(0x03040A, 0.62);
    c.shadow = rgba(0x000000, 0.5);
    c.grades = {rgb(0xB79BFF), rgb(0x6FB4FF), rgb(0x4FD6C4), rgb(0xF2BE5C), rgb(0xFF8DBB), rgb(0xA9B0CC)};
    c.onGrade = rgb(0x0B0D1A);
    c.seatTaken = rgb(0x2B2F49);
    c.seatMine = rgb(0xFFFFFF);
    c.onSeatMine = rgb(0x0B0D1A);
    c.stage = rgb(0x2B2F55);
    return c;
}

double luminance(const QColor &color) {
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Colors &lightColors() {
    static const Colors colors = makeLight();
    return colors;
}

const Colors &darkColors() {
    static const Colors colors = makeDark();
    return colors;
}

const Colors &colors() { return Theme::instance().isDark() ? darkColors() : lightColors(); }

double contrastRatio(const QColor &a, const QColor &b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace universe
