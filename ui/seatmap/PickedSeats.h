#pragma once

#include "app/models/seatmap/SeatSelection.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

/// The picked seats, each with its price and a button to let go of it.
class PickedSeats : public QWidget {
    Q_OBJECT

public:
    explicit PickedSeats(QWidget *parent = nullptr);

    void setSeats(const SeatGeometry *geometry, const SeatSelection &selection);

Q_SIGNALS:
    void removeRequested(int seat);

private:
    QWidget *row(const SeatGeometry &geometry, int seat);

    QVBoxLayout *m_rows;
};

} // namespace universe
