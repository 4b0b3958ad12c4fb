#pragma once

#include "app/models/report/ReportCalls.h"
#include "app/models/seatmap/HallWatch.h"

namespace universe {

/// How the hall of a show filled: its seats, their states now, and each ticket with when it was sold and given back.
class HallSales : public QObject {
    Q_OBJECT

public:
    using Ask = decltype(ReportCalls::seats);

    HallSales(Ask ask, const SeatCalls &calls, const Viewer &viewer, QObject *parent = nullptr);

    /// Asks for hall, states and tickets.
    void open(ConcertId concert, ShowId show);
    void refresh();
    /// In front, follows the states.
    void setActive(bool active) { m_hall.setActive(active); }
    void forget();

    [[nodiscard]] ShowId showId() const { return m_show; }
    [[nodiscard]] LoadState state() const;
    /// Null until Ready, as is what follows.
    [[nodiscard]] const SeatGeometryPtr &geometry() const { return m_hall.state().geometry(); }
    [[nodiscard]] const QList<SeatState> &states() const { return m_hall.state().states(); }
    [[nodiscard]] QTimeZone timeZone() const { return m_hall.concert().timeZone; }
    [[nodiscard]] const QList<SeatSale> &sales() const { return m_sales; }
    /// By seat: what its ticket cost that was out at an instant; nothing where none was.
    [[nodiscard]] QList<std::optional<Money>> soldAt(const QDateTime &at) const;

Q_SIGNALS:
    void changed();       ///< the state, the hall or the tickets
    void statesChanged(); ///< the states only
    void failed(const universe::Error &error);

private:
    void askForSales();

    Ask m_ask;
    HallWatch m_hall;
    ShowId m_show;
    QList<SeatSale> m_sales;
    LoadState m_load; ///< of the tickets
    LatestAnswer m_answers;
};

} // namespace universe
