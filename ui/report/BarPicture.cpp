#include "ui/report/BarPicture.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 32;
constexpr double barHeight = 18;
constexpr double widestName = 0.36; ///< of the picture

} // namespace

BarPicture::BarPicture(const QList<Bar> &bars)
    : m_bars(bars) {}

int BarPicture::height() const { return int(lineHeight * double(m_bars.size())); }

QString BarPicture::words() const {
    QStringList words;
    for (const Bar &bar : m_bars)
        words << u"%1: %2"_s.arg(bar.name, bar.text);
    return words.join(u", "_s);
}

void BarPicture::paint(QPainter &painter, const QRectF &area, const Colors &colors) const {
    const QFont nameFont = font(TextRole::Caption);
    const QFont amountFont = tabularFont(TextRole::CaptionStrong);
    const QFontMetricsF names(nameFont);
    const QFontMetricsF amounts(amountFont);
    double nameWidth = 0;
    double amountWidth = 0;
    qint64 most = 1;
    for (const Bar &bar : m_bars) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(bar.name));
        amountWidth = std::max(amountWidth, amounts.horizontalAdvance(bar.text));
        most = std::max(most, bar.value);
    }
    nameWidth = std::min(nameWidth, area.width() * widestName);
    const double from = area.left() + nameWidth + metrics::spaceS;
    const double room = std::max(0.0, area.right() - amountWidth - metrics::spaceXs - from);
    double top = area.top();
    for (const Bar &bar : m_bars) {
        painter.setFont(nameFont);
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left(), top, nameWidth, lineHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                         names.elidedText(bar.name, Qt::ElideRight, nameWidth));
        const double length = room * double(std::max<qint64>(bar.value, 0)) / double(most);
        const QRectF box(from, top + (lineHeight - barHeight) / 2, std::max(length, 2.0), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(box, 3, 3);
        painter.setFont(amountFont);
        painter.setPen(colors.text);
        painter.drawText(QRectF(box.right() + metrics::spaceXs, top, amountWidth + 1, lineHeight),
                         int(Qt::AlignLeft | Qt::AlignVCenter), bar.text);
        top += lineHeight;
    }
}

} // namespace universe
