#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>

namespace universe {

struct Colors;

/// What a chart shows and how it is painted, on a screen or on paper. Immutable, so that any thread can paint it.
class ChartPicture {
public:
    ChartPicture() = default;
    virtual ~ChartPicture() = default;
    Q_DISABLE_COPY_MOVE(ChartPicture)

    virtual void paint(QPainter &painter, const QRectF &area, const Colors &colors) const = 0;
    /// What is to be seen, in a few words, for who does not see it; the numbers stand in the table beside it.
    [[nodiscard]] virtual QString words() const = 0;
    /// How high it wants to be.
    [[nodiscard]] virtual int height() const = 0;
};

using ChartPicturePtr = std::shared_ptr<const ChartPicture>;

} // namespace universe
