#include "ui/seatmap/SeatMapRenderer.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"

namespace universe {

SeatMapRenderer::SeatMapRenderer(bool small, QObject *parent)
    : QObject(parent)
    , m_small(small) {}

void SeatMapRenderer::request(const SeatMapFrame &frame) {
    if (m_busy)
        m_next = frame;
    else
        start(frame);
}

void SeatMapRenderer::start(const SeatMapFrame &frame) {
    m_busy = true;
    // one job at a time: the painter is never used by two threads
    const auto work = [painter = m_painter, small = m_small, frame] {
        return SeatMapPicture{frame.geometry, small ? painter->paintSmall(frame) : painter->paint(frame), frame.origin,
                              frame.scale};
    };
    whenDone(this, inBackground(work), [this](const SeatMapPicture &picture) {
        m_busy = false;
        if (m_next)
            start(*std::exchange(m_next, std::nullopt));
        Q_EMIT painted(picture);
    });
}

} // namespace universe
