#pragma once

#include "app/models/calendar/CalendarController.h"
#include "ui/calendar/DayCell.h"
#include "ui/widgets/PaintedItems.h"
#include "ui/widgets/Pulse.h"

#include <QWidget>

namespace universe {

/// A month in weeks, or one week in columns: which days have what, as posters. The chosen day is the controller's.
class CalendarGrid : public QWidget, public PaintedItems {
    Q_OBJECT

public:
    CalendarGrid(CalendarController &controller, QWidget *parent = nullptr);
    ~CalendarGrid() override;

    /// The rectangle of a day; empty when it is not shown.
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] const DayCell *cellOf(QDate day) const;
    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;
    /// Lays the days out again: a new day may have begun.
    void layCells();

    [[nodiscard]] Kind itemKind() const override { return Kind::Grid; }
    [[nodiscard]] int itemCount() const override { return int(m_cells.size()); }
    [[nodiscard]] int itemColumns() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QString itemName(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override { return m_cells[item].rect; }
    [[nodiscard]] int itemAt(const QPoint &point) const override { return spotAt(point).cell; }
    [[nodiscard]] int currentItem() const override { return indexOf(m_controller.day()); }
    void goToItem(int item) override;
    void pressItem(int item) override { choose({item, -1}); }
    [[nodiscard]] int partCount(int item) const override;
    [[nodiscard]] QString partName(int item, int part) const override;
    [[nodiscard]] QRect partRect(int item, int part) const override { return m_cells[item].posters[part].place; }
    void pressPart(int item, int part) override { choose({item, part}); }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All of a day is to be shown.
    void dayChosen(QDate day);
    void concertChosen(universe::ConcertId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// A position in the grid; no cell: -1.
    struct Spot {
        int cell = -1;
        int poster = -1; ///< in a week

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    [[nodiscard]] QRect frame() const;
    [[nodiscard]] bool isWeek() const { return m_controller.view() == CalendarView::Week; }
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] int indexOf(QDate day) const;
    [[nodiscard]] Spot spotAt(const QPoint &point) const;
    void hover(const Spot &spot);
    void choose(const Spot &spot);
    void wantPosters();
    void describe();
    [[nodiscard]] QString daySentence(QDate day, const QString &separator) const;
    void moveInColumn(int by);
    void paintWeekdays(QPainter &painter) const;
    void paintCell(QPainter &painter, int index) const;
    void paintLines(QPainter &painter) const;

    CalendarController &m_controller;
    QList<DayCell> m_cells;
    Spot m_hovered;
    Spot m_pressed;
    int m_poster = -1; ///< the poster that has the keyboard, in the chosen day's column; -1: the day has it
    Pulse m_pulse;
};

} // namespace universe
