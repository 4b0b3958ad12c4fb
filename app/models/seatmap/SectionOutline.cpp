#include "app/models/seatmap/SectionOutline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr double minRadius = 0.01;
constexpr double arcStep = std::numbers::pi / 90; // two degrees: the edge of a curve looks round

double rowDepth(std::span<const SeatRow> rows) {
    if (rows.size() < 2)
        return rows.front().seatPitch * 1.2;
    const SeatRow &first = rows.front();
    const SeatRow &last = rows.back();
    const double depth = std::abs(last.arcRadius - first.arcRadius) / static_cast<double>(rows.size() - 1);
    return depth > 0.1 ? depth : first.seatPitch;
}

/// Points along an arc around the row's centre, `away` metres behind the row, from one seat to another.
void appendArc(std::vector<QPointF> &out, const SeatRow &row, double away, double from, double to) {
    const double sweep = std::abs(slotAngle(row, to) - slotAngle(row, from));
    const int steps = std::clamp(static_cast<int>(std::ceil(sweep / arcStep)), 1, 180);
    const double fraction = (to - from) / steps;
    for (int i = 0; i <= steps; ++i) {
        const double angle = slotAngle(row, from + fraction * i);
        const double radius = row.arcRadius + away;
        out.emplace_back(row.arcX + radius * std::cos(angle), row.arcY + radius * std::sin(angle));
    }
}

} // namespace

double slotAngle(const SeatRow &row, double slot) {
    const double fromMiddle = slot - (row.slotCount() - 1) / 2.0 + row.shift;
    const double offset = fromMiddle * row.seatPitch / std::max(row.arcRadius, minRadius);
    return row.arcDirection * std::numbers::pi / 180 - offset;
}

QPointF slotPosition(const SeatRow &row, double slot) {
    const double angle = slotAngle(row, slot);
    return {row.arcX + row.arcRadius * std::cos(angle), row.arcY + row.arcRadius * std::sin(angle)};
}

QList<SeatRow> standingRows(const SeatRow &area) {
    const int columns = std::max(1, int(std::ceil(std::sqrt(2.0 * area.seatCount))));
    const int lines = (area.seatCount + columns - 1) / columns;
    const double middle = std::max(area.arcRadius + (lines - 1) * area.rowPitch / 2, minRadius);
    QList<SeatRow> rows(lines, area);
    for (int line = 0; line < lines; ++line) {
        SeatRow &row = rows[line];
        row.arcRadius += line * area.rowPitch;
        row.seatPitch *= row.arcRadius / middle; // its sides are straight
        row.seatCount = columns;
    }
    return rows;
}

std::vector<QPointF> sectionOutline(std::span<const SeatRow> rows) {
    std::vector<QPointF> out;
    if (rows.empty())
        return out;
    const double half = rowDepth(rows) / 2;
    appendArc(out, rows.front(), -half, -0.5, rows.front().slotCount() - 0.5);
    for (const SeatRow &row : rows) {
        appendArc(out, row, -half, row.slotCount() - 0.5, row.slotCount() - 0.5);
        appendArc(out, row, half, row.slotCount() - 0.5, row.slotCount() - 0.5);
    }
    appendArc(out, rows.back(), half, rows.back().slotCount() - 0.5, -0.5);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        appendArc(out, *row, half, -0.5, -0.5);
        appendArc(out, *row, -half, -0.5, -0.5);
    }
    // straight edges and touching rows give the same point again and again
    const auto same = [](QPointF a, QPointF b) { return (a - b).manhattanLength() < 1e-6; };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out;
}

bool outlineContains(const std::vector<QPointF> &outline, QPointF point) {
    bool inside = false;
    for (size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const QPointF a = outline[i];
        const QPointF b = outline[j];
        if ((a.y() > point.y()) != (b.y() > point.y()) &&
            point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

QRectF outlineBounds(const std::vector<QPointF> &outline) {
    if (outline.empty())
        return {};
    const auto [left, right] = std::ranges::minmax(outline, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(outline, {}, &QPointF::y);
    return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
}

QSizeF largestBox(const std::vector<QPointF> &outline, QPointF centre, double aspect) {
    const auto fits = [&](double height) {
        for (const double y : {-0.5, 0.0, 0.5})
            for (const double x : {-0.5, -0.25, 0.0, 0.25, 0.5})
                if (!outlineContains(outline, centre + QPointF(x * aspect * height, y * height)))
                    return false;
        return true;
    };
    double low = 0;
    double high = outlineBounds(outline).height();
    for (int i = 0; i < 12; ++i) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return {low * aspect, low};
}

} // namespace universe
