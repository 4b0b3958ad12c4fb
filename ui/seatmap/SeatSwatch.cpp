#include "ui/seatmap/SeatSwatch.h"

#include "ui/seatmap/SeatSprites.h"

#include <QPainter>

#include <numbers>

namespace universe {

namespace {

constexpr int markSide = 22;

} // namespace

SeatSwatch::SeatSwatch(QWidget *parent)
    : QWidget(parent) {
    setFixedSize(markSide, markSide);
}

void SeatSwatch::setGrade(int grade) {
    m_grade = grade;
    update();
}

void SeatSwatch::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, height() / 2.0);
    paintSeat(painter, {SeatLook::Form::Free, m_grade, false}, markSide, std::numbers::pi / 2, colors(), true);
}

} // namespace universe
