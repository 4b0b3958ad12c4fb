#include "ui/style/Icons.h"

#include "ui/style/Colors.h"

#include <QFile>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"search",  "back",     "forward",     "chevron-down", "chevron-right", "close",    "check",
                           "plus",    "minus",    "person",      "logout",       "ticket",        "calendar", "clock",
                           "place",   "star",     "star-filled", "heart",        "heart-filled",  "coin",     "seat",
                           "refresh", "offline",  "info",        "warning",      "error",         "success",  "eye",
                           "eye-off", "globe",    "sun",         "moon",         "contrast",      "filter",   "sort",
                           "share",   "download", "lock",        "mail",         "grid",          "zoom",     "fit",
                           "menu",    "wand",     "bell",        "print",        "wheelchair",    "companion"};
static_assert(names.size() == iconCount);

QPixmap render(Icon icon, const QColor &color, int size, double ratio) {
    QFile file(u":/icons/"_s + QLatin1StringView(names[static_cast<size_t>(icon)]) + u".svg"_s);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s", names[static_cast<size_t>(icon)]);
        return pixmap;
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

class IconEngine : public QIconEngine {
public:
    explicit IconEngine(Icon icon)
        : m_icon(icon) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, m_icon, rect, colorOf(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, double scale) override {
        return iconPixmap(m_icon, colorOf(mode), int(std::min(size.width(), size.height()) / scale), scale);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_icon, colorOf(mode), std::min(size.width(), size.height()), 1);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(m_icon); }

private:
    static QColor colorOf(QIcon::Mode mode) {
        if (mode == QIcon::Disabled)
            return colors().textDisabled;
        return mode == QIcon::Normal ? colors().textMuted : colors().accentText;
    }

    Icon m_icon;
};

} // namespace

QPixmap iconPixmap(Icon icon, const QColor &color, int size, double devicePixelRatio) {
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(static_cast<int>(icon))
                            .arg(color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, color, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color) {
    const int size = int(std::floor(std::min(rect.width(), rect.height())));
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPointF corner = rect.center() - QPointF(size, size) / 2.0;
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), iconPixmap(icon, color, size, ratio));
}

QIcon themedIcon(Icon icon) { return QIcon(new IconEngine(icon)); }

} // namespace universe
