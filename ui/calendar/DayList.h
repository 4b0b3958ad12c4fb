#pragma once

#include "app/models/calendar/CalendarDayModel.h"
#include "ui/posters/PosterList.h"
#include "ui/widgets/Pulse.h"

namespace universe {

/// The entries of one day, by time. Enter or a click opens a concert; the heart is pressed by itself, or by the key F.
/// Left and right are left to the calendar around the list.
class DayList : public PosterList {
    Q_OBJECT

public:
    explicit DayList(CalendarDayModel &entries, QWidget *parent = nullptr);

    [[nodiscard]] QString itemName(int item) const override;
    [[nodiscard]] QString spotName(int item) const override;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void heartPressed(int row);

protected:
    [[nodiscard]] std::optional<PosterStore::Wanted> posterOf(const QModelIndex &index) const override;
    [[nodiscard]] bool isOnSpot(const QPoint &point, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isLoading() const;
    void lookAround();
    void startKeyboard();

    CalendarDayModel &m_entries;
    Pulse m_pulse;
};

} // namespace universe
