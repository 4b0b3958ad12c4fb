#pragma once

#include <QWidget>

namespace universe {

/// The mark of a grade, as its free seats have on the map.
class SeatSwatch : public QWidget {
    Q_OBJECT

public:
    explicit SeatSwatch(QWidget *parent = nullptr);

    void setGrade(int grade);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_grade = 0;
};

} // namespace universe
