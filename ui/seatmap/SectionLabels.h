#pragma once

#include "ui/seatmap/SeatMapFrame.h"

#include <QPainter>

#include <vector>

namespace universe {

/// What is written in the middle of a section, and how large.
struct SectionLabel {
    /// How much it says.
    enum class Lines { Name, Left, Price };

    QString name;
    QString price; ///< with the grade's sign
    QString left;  ///< how many seats are free
    QPointF centre;
    QRectF plate;    ///< what it is painted on
    double room = 0; ///< the height of what fits in the section
    int grade = 0;
    double nameSize = 0;
    double factSize = 0;
    bool full = false;

    [[nodiscard]] Lines lines() const {
        return !price.isEmpty() ? Lines::Price : !left.isEmpty() ? Lines::Left : Lines::Name;
    }
};

/// The labels of the sections: name, price and free seats, as far as there is room in each section of a grade.
[[nodiscard]] std::vector<SectionLabel> sectionLabels(const SeatMapFrame &frame);
/// Where a section's name goes, behind its last row and on the picture of the hall.
[[nodiscard]] QRectF sectionNamePlate(const SeatMapFrame &frame, const SeatGeometry::Section &section,
                                      double textWidth);

void paintSectionLabels(QPainter &painter, const SeatMapFrame &frame);
/// The labels of standing areas, which stay in their middle however near one comes.
void paintStandingLabels(QPainter &painter, const SeatMapFrame &frame);
void paintSectionNames(QPainter &painter, const SeatMapFrame &frame);
/// Paints at both ends of each row its label.
void paintRowLabels(QPainter &painter, const SeatMapFrame &frame);

} // namespace universe
