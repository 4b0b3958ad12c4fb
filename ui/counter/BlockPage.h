#pragma once

#include "app/models/seatmap/HallWatch.h"
#include "ui/widgets/Page.h"

namespace universe {

class BlockCard;
class BlockController;
class ChoiceField;
class ElidedLabel;
class HallMap;

/// A supervisor keeps seats of a show for the house, or lets them go.
class BlockPage : public Page {
    Q_OBJECT

public:
    BlockPage(BlockController &blocks, const SeatCalls &calls, const Viewer &viewer, ConcertId concert, ShowId show,
              QWidget *parent = nullptr);

    [[nodiscard]] HallMap *hall() const { return m_map; }
    [[nodiscard]] BlockCard *card() const { return m_card; }
    [[nodiscard]] ChoiceField *show() const { return m_show; }
    [[nodiscard]] HallWatch &watch() { return m_hall; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void press(int seat);
    void setChosen(const QList<int> &seats);
    void follow();
    void showConcert();
    [[nodiscard]] QList<int> chosenOf(SeatState state) const;

    BlockController &m_blocks;
    HallWatch m_hall;
    QList<int> m_chosen;
    ElidedLabel *m_heading;
    ChoiceField *m_show;
    HallMap *m_map;
    BlockCard *m_card;
};

} // namespace universe
