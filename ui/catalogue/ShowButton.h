#pragma once

#include "app/core/Concert.h"

#include <QAbstractButton>

namespace universe {

/// A date of a concert as a large button: when, and how full it is.
class ShowButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Sale {
        Bookable,
        Waiting, ///< booking has not opened
        SoldOut,
        Over, ///< the show has begun, or booking is closed
        Cancelled,
    };

    explicit ShowButton(QWidget *parent = nullptr);

    void setShow(const Show &show, const QTimeZone &zone, Sale sale);
    [[nodiscard]] ShowId showId() const { return m_show.id; }
    [[nodiscard]] Sale sale() const { return m_sale; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString seatsText() const;
    void describe();

    Show m_show;
    QTimeZone m_zone;
    Sale m_sale = Sale::Waiting;
};

} // namespace universe
