#pragma once

#include "app/models/seatmap/HallWatch.h"
#include "ui/widgets/Page.h"

namespace universe {

class ElidedLabel;
class HallMap;
class ReseatCard;
class ReseatController;
class SaveTicketsCard;

/// Another seat for a ticket: chosen on the map, with the difference before it is done, and the new ticket after it.
class ReseatPage : public Page {
    Q_OBJECT

public:
    ReseatPage(ReseatController &reseat, const SeatCalls &calls, const Viewer &viewer, QWidget *parent = nullptr);

    [[nodiscard]] HallMap *hall() const { return m_map; }
    [[nodiscard]] ReseatCard *card() const { return m_card; }
    [[nodiscard]] SaveTicketsCard *tickets() const { return m_tickets; }
    [[nodiscard]] HallWatch &watch() { return m_hall; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void shiftRequested();

protected:
    void retranslate() override;
    /// 1 chooses the best free seat.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    ReseatController &m_controller;
    HallWatch m_hall;
    ElidedLabel *m_heading;
    HallMap *m_map;
    ReseatCard *m_card;
    SaveTicketsCard *m_tickets;
};

} // namespace universe
