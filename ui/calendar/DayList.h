#pragma once

#include "app/models/calendar/CalendarDayModel.h"
#include "ui/catalogue/poster/PosterStore.h"

#include <QBasicTimer>
#include <QListView>

namespace universe {

/// All of one day by time. Enter or a click opens a concert; the heart has a place of its own, and the key F. Left and
/// right are left to the calendar around it.
class DayList : public QListView {
    Q_OBJECT

public:
    explicit DayList(CalendarDayModel &entries, QWidget *parent = nullptr);
    ~DayList() override;

    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void heartPressed(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool isOnHeart(const QPoint &point, const QModelIndex &index) const;
    [[nodiscard]] QList<PosterStore::Wanted> postersInSight() const;
    void lookAround();
    void startKeyboard();

    CalendarDayModel &m_entries;
    QList<PosterStore::Wanted> m_wanted;
    QPersistentModelIndex m_pressed;
    bool m_pressedHeart = false;
    QBasicTimer m_pulse;
    int m_pulseStep = 0;
};

} // namespace universe
