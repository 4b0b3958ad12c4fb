#include "app/models/report/HallSales.h"

#include <utility>

namespace universe {

HallSales::HallSales(Ask ask, const SeatCalls &calls, const Viewer &viewer, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_hall(calls, viewer) {
    connect(&m_hall, &HallWatch::loadStateChanged, this, &HallSales::changed);
    connect(&m_hall, &HallWatch::hallChanged, this, &HallSales::changed);
    connect(&m_hall, &HallWatch::statesChanged, this, &HallSales::statesChanged);
}

void HallSales::open(ConcertId concert, ShowId show) {
    m_show = show;
    m_sales.clear();
    m_load = {};
    m_hall.open(concert, show);
    askForSales();
}

void HallSales::refresh() {
    if (!m_show.isValid())
        return;
    m_hall.refresh();
    m_hall.askNow();
    askForSales();
}

void HallSales::askForSales() {
    m_load.start();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_ask(m_show), [this](const Result<QList<SeatSale>> &sales) {
        if (sales) {
            m_sales = *sales;
            m_load.finish();
        } else {
            m_load.fail(sales.error());
            Q_EMIT failed(sales.error());
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void HallSales::forget() {
    m_answers.dropEarlier();
    m_hall.setActive(false);
    m_show = {};
    m_sales.clear();
    m_load = {};
    Q_EMIT changed();
}

LoadState HallSales::state() const {
    return m_hall.loadState().phase == LoadState::Phase::Ready ? m_load : m_hall.loadState();
}

QList<std::optional<Money>> HallSales::soldAt(const QDateTime &at) const {
    QList<std::optional<Money>> seats(geometry()->seatCount());
    for (const SeatSale &sale : m_sales) {
        const int seat = geometry()->indexOf(sale.seat);
        if (seat < 0 || sale.soldAt > at)
            continue;
        if (!sale.returnedAt.isValid() || sale.returnedAt > at)
            seats[seat] = sale.price;
    }
    return seats;
}

} // namespace universe
