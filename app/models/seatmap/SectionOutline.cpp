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
    const double sweep = std::abs(seatAngle(row, to) - seatAngle(row, from));
    const int steps = std::clamp(static_cast<int>(std::ceil(sweep / arcStep)), 1, 180);
    const double fraction = (to - from) / steps;
    for (int i = 0; i <= steps; ++i) {
        const double angle = seatAngle(row, from + fraction * i);
        const double radius = row.arcRadius + away;
        out.emplace_back(row.arcX + radius * std::cos(angle), row.arcY + radius * std::sin(angle));
    }
}

} // namespace

double seatAngle(const SeatRow &row, double seat) {
    const double offset = (seat - (row.seatCount - 1) / 2.0) * row.seatPitch / std::max(row.arcRadius, minRadius);
    return row.arcDirection * std::numbers::pi / 180 - offset;
}

QPointF seatPosition(const SeatRow &row, double seat) {
    const double angle = seatAngle(row, seat);
    return {row.arcX + row.arcRadius * std::cos(angle), row.arcY + row.arcRadius * std::sin(angle)};
}

std::vector<QPointF> sectionOutline(std::span<const SeatRow> rows) {
    std::vector<QPointF> out;
    if (rows.empty())
        return out;
    const double half = rowDepth(rows) / 2;
    appendArc(out, rows.front(), -half, -0.5, rows.front().seatCount - 0.5);
    for (const SeatRow &row : rows) {
        appendArc(out, row, -half, row.seatCount - 0.5, row.seatCount - 0.5);
        appendArc(out, row, half, row.seatCount - 0.5, row.seatCount - 0.5);
    }
    appendArc(out, rows.back(), half, rows.back().seatCount - 0.5, -0.5);
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
