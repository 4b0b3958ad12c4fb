#pragma once

#include "app/models/catalogue/ConcertListModel.h"
#include "ui/posters/PosterStore.h"
#include "ui/widgets/CellGrid.h"

namespace universe {

/// The posters of a ConcertListModel. Posters and seats are asked for as they come into sight, and the next line is
/// prepared.
class PosterGrid : public CellGrid {
    Q_OBJECT

public:
    static const Shape shape;

    explicit PosterGrid(QWidget *parent = nullptr);
    ~PosterGrid() override;

    void setConcerts(ConcertListModel *model);
    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);

protected:
    [[nodiscard]] QRect heartRect(const QRect &cell) const override;
    void paintCell(QPainter &painter, const QRect &cell, int row, const CellState &state,
                   const QRegion &exposed) override;
    void paintSkeleton(QPainter &painter, const QRect &cell, double light) const override;
    [[nodiscard]] QString description(int row) const override;
    [[nodiscard]] QString toolTip(int row, bool onHeart) const override;
    [[nodiscard]] Awaited awaited() const override;
    void showRows(const Range &range) override;

    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] PosterStore::Wanted wanted(int row) const;
    void prepareNext();

    ConcertListModel *m_concerts = nullptr;
    int m_lastSeen = -1; ///< the last row in sight
    int m_next = 0;      ///< the row whose text is prepared next
    QBasicTimer m_ahead; ///< runs while there are such rows
};

} // namespace universe
