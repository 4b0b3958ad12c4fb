#include "ui/style/Tone.h"

#include "ui/style/Colors.h"

namespace universe {

ToneColors toneColors(Tone tone) {
    const Colors &c = colors();
    switch (tone) {
    case Tone::Accent:
        return {c.accentText, c.accentSoft, c.accentSoft};
    case Tone::Positive:
        return {c.positive, c.positiveSoft, c.positiveSoft};
    case Tone::Warning:
        return {c.warning, c.warningSoft, c.warningSoft};
    case Tone::Danger:
        return {c.danger, c.dangerSoft, c.dangerSoft};
    case Tone::Text:
        return {c.text, c.sunken, c.pressed};
    case Tone::Muted:
        return {c.textMuted, c.sunken, c.hover};
    case Tone::Disabled:
        break;
    }
    return {c.textDisabled, c.sunken, c.hover};
}

Icon toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Positive:
        return Icon::Success;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Danger:
        return Icon::Error;
    default:
        return Icon::Info;
    }
}

const char *toneName(Tone tone) {
    switch (tone) {
    case Tone::Muted:
        return "muted";
    case Tone::Accent:
        return "accent";
    case Tone::Positive:
        return "positive";
    case Tone::Warning:
        return "warning";
    case Tone::Danger:
        return "danger";
    case Tone::Disabled:
        return "disabled";
    case Tone::Text:
        break;
    }
    return "text";
}

} // namespace universe
