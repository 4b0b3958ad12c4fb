#pragma once

#include "ui/seatmap/SeatMapView.h"

namespace universe {

/// The map of a plan that is being edited: the map of bookings, on which seats are chosen together.
///
/// Mouse: a click chooses a seat, with Ctrl one more or one less, with Shift all up to it; dragging chooses what is in
/// the rectangle; the middle button pans.
///
/// Keys, beside those of the map: Space chooses or lets go, Shift and arrows choose all seats on the way, Ctrl+A those
/// of the section, Escape lets go of all.
class PlanMapView : public SeatMapView {
    Q_OBJECT

public:
    explicit PlanMapView(QWidget *parent = nullptr);

    void setChosen(const QList<int> &seats);
    [[nodiscard]] const QList<int> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(const QList<int> &seats);
    void sectionPicked(int section);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QStringList seatLines(int seat) const override;
    [[nodiscard]] QStringList sectionLines(int section) const override;

private:
    enum class Press { None, Waiting, Band };

    void pick(int seat);
    void choose(QList<int> seats);
    [[nodiscard]] QList<int> seatsIn(const QRectF &hall) const;
    /// A row from one seat to the other, or all between two rows.
    [[nodiscard]] QList<int> between(int from, int to) const;
    bool extend(int key);

    QList<int> m_chosen; ///< ascending
    int m_anchor = -1;   ///< from which Shift chooses
    Press m_press = Press::None;
    QPointF m_from;
    QPointF m_to;
};

} // namespace universe
