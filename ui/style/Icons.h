#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace universe {

/// Line icons on a grid of 24, drawn for this application (resources/icons/<name>.svg).
enum class Icon {
    Search,
    Back,
    Forward,
    ChevronDown,
    ChevronRight,
    Close,
    Check,
    Plus,
    Minus,
    Person,
    LogOut,
    Ticket,
    Calendar,
    Clock,
    Place,
    Star,
    StarFilled,
    Heart,
    HeartFilled,
    Coin,
    Seat,
    Refresh,
    Offline,
    Info,
    Warning,
    Error,
    Success,
    Eye,
    EyeOff,
    Globe,
    Sun,
    Moon,
    Contrast,
    Filter,
    Sort,
    Share,
    Download,
    Lock,
    Mail,
    Grid,
    Zoom,
    Fit,
    Menu,
    Wand,
    Bell,
    Print,
    Wheelchair,
    Companion,
};
inline constexpr int iconCount = int(Icon::Companion) + 1;

/// Square, `size` in device-independent pixels; cached by icon, colour, size and ratio.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &color, int size, double devicePixelRatio);

/// Centred in `rect`, as large as fits.
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color);

/// The icon for Qt's own controls and menus: its colour follows the scheme (text, accent when selected, muted when
/// disabled).
[[nodiscard]] QIcon themedIcon(Icon icon);

} // namespace universe
