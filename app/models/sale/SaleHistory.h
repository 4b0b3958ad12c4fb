#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/sale/PhaseCalls.h"

#include <QAbstractTableModel>

namespace universe {

/// How a concert is and was sold, day by day, for everybody to read: what the house decided and when, and how many
/// took part, won, paid. The latest day comes first.
class SaleHistory : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, What, Phase, Quantity, By, columns };

    SaleHistory(PhaseCalls calls, ConcertId concert, QObject *parent = nullptr);

    /// Asks the server; what is known stays until the answer is there.
    void load();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString display(const SaleEvent &event, int column);
    [[nodiscard]] static QString what(const SaleEvent &event);
    [[nodiscard]] static QString by(const QString &role);

    PhaseCalls m_calls;
    ConcertId m_concert;
    LoadState m_state;
    QList<SaleEvent> m_events;
    LatestAnswer m_answers;
};

} // namespace universe
