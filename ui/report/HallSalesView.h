#pragma once

#include "app/models/report/Sheet.h"
#include "ui/report/ChartPicture.h"

#include <QDateTime>
#include <QWidget>

class QSlider;
class QStackedLayout;

namespace universe {

class ChartView;
class HallSales;
class Label;
class SegmentedControl;
class StateView;

/// The hall of a show: by what its seats are now, or by what they were sold for, as it filled from the first ticket to
/// the last.
class HallSalesView : public QWidget {
    Q_OBJECT

public:
    explicit HallSalesView(HallSales &hall, QWidget *parent = nullptr);

    [[nodiscard]] SegmentedControl *modes() const { return m_modes; }
    [[nodiscard]] QSlider *time() const { return m_time; }
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] StateView *state() const { return m_state; }
    /// The instant that is shown; invalid where it is now.
    [[nodiscard]] QDateTime instant() const;
    void retranslate();
    /// Shows and tells all anew.
    void follow();

Q_SIGNALS:
    /// The tickets by price at the instant that is shown are others.
    void sheetChanged(const universe::Sheet &sheet);

private:
    void show();

    HallSales &m_hall;
    SegmentedControl *m_modes;
    Label *m_instant;
    QSlider *m_time;
    QStackedLayout *m_stack;
    ChartView *m_chart;
    StateView *m_state;
};

} // namespace universe
