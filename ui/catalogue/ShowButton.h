#pragma once

#include "app/models/SaleStatus.h"
#include "ui/widgets/BaseButton.h"

namespace universe {

/// A show of a concert as a large button: when it is, and how full.
class ShowButton : public BaseButton {
    Q_OBJECT

public:
    explicit ShowButton(QWidget *parent = nullptr);

    void setShow(const Show &show, const QTimeZone &zone, SaleStatus sale);
    [[nodiscard]] ShowId showId() const { return m_show.id; }
    [[nodiscard]] SaleStatus sale() const { return m_sale; }

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
    SaleStatus m_sale = SaleStatus::Upcoming;
};

} // namespace universe
