#include "ui/counter/HallMap.h"

#include "app/models/seatmap/HallWatch.h"
#include "ui/seatmap/GradeLegend.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/StateView.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace universe {

HallMap::HallMap(HallWatch &hall, QWidget *parent)
    : QWidget(parent)
    , m_hall(hall)
    , m_stack(new QStackedLayout)
    , m_map(new SeatMapView)
    , m_state(new StateView)
    , m_key(new SeatKey) {
    auto *content = new QWidget(this);
    content->setLayout(m_stack); // before it has pages, which it would show as windows of their own
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(content, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceL, metrics::spaceXs, metrics::spaceL, metrics::spaceXs);
    foot->addWidget(m_key);
    column->addLayout(foot);
    connect(m_state, &StateView::actionTriggered, &hall, &HallWatch::refresh);
    connect(&hall, &HallWatch::loadStateChanged, this, &HallMap::showState);
    connect(&hall, &HallWatch::hallChanged, this, [this] {
        m_map->setHall(m_hall.state().geometry(), m_hall.state());
        m_key->setHall(*m_hall.state().geometry());
    });
    connect(&hall, &HallWatch::statesChanged, this, [this] { m_map->setState(m_hall.state()); });
    connect(m_map, &SeatMapView::seatPicked, this, &HallMap::pressed);
    connect(m_map, &SeatMapView::standingPicked, this, [this](int section) {
        const auto &area = m_hall.state().geometry()->sections()[static_cast<size_t>(section)];
        for (int seat = area.first; seat < area.first + area.count; ++seat) {
            if (m_hall.state().at(seat) == SeatState::Free && !m_map->isPicked(seat))
                return Q_EMIT pressed(seat);
        }
        Q_EMIT pressed(area.first);
    });
    showState();
    retranslate();
}

void HallMap::showState() {
    const LoadState &load = m_hall.loadState();
    const bool isReady = load.phase == LoadState::Phase::Ready;
    if (load.phase == LoadState::Phase::Failed)
        m_state->showError(load.error);
    else if (!isReady)
        m_state->showLoading();
    m_stack->setCurrentWidget(isReady ? static_cast<QWidget *>(m_map) : m_state);
    m_key->setVisible(isReady);
    if (isReady)
        Q_EMIT ready();
}

void HallMap::retranslate() { m_map->setAccessibleName(tr("Seat map. Arrow keys move, Space picks.")); }

} // namespace universe
