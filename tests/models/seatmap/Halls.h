#pragma once

#include "app/core/Seat.h"
#include "app/models/seatmap/SeatGeometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace universe::halls {

inline SeatRow row(qint64 section, const QString &name, int number, qint64 firstSeat, int seats) {
    SeatRow r;
    r.sectionId = {section};
    r.section = name;
    r.label = QString::number(number);
    r.firstSeat = {firstSeat};
    r.seatCount = seats;
    r.arcDirection = 90;
    r.seatPitch = 0.5;
    r.grade = QStringLiteral("R");
    r.price = {110'000};
    return r;
}

/// Straight rows of seats in one section, the first 5 m from the stage.
inline SeatPlan straight(int rows, int seatsPerRow) {
    SeatPlan plan;
    plan.id = {1};
    for (int i = 0; i < rows; ++i) {
        SeatRow r = row(1, QStringLiteral("A"), i + 1, 1 + i * seatsPerRow, seatsPerRow);
        r.arcY = -1e6;
        r.arcRadius = 1e6 + 5 + i * 0.9;
        plan.rows.append(r);
    }
    return plan;
}

struct Ring {
    QString names; ///< sections are called this and a number
    int sections = 1;
    int rows = 1;
    double radius = 10;
    double from = 0; ///< degrees
    double to = 180;
    double aisle = 1.5;
    QString grade;
    Money price;
};

/// Adds sections that curve around the stage, until the hall has `target` seats.
inline void addRing(SeatPlan &plan, const Ring &ring, int target) {
    constexpr double pitch = 0.5;
    constexpr double rowPitch = 0.85;
    qint64 seats = plan.rows.isEmpty() ? 0 : plan.rows.last().firstSeat.value - 1 + plan.rows.last().seatCount;
    qint64 section = plan.rows.isEmpty() ? 0 : plan.rows.last().sectionId.value;
    const double sweep = (ring.to - ring.from) / ring.sections;
    for (int s = 0; s < ring.sections; ++s) {
        ++section;
        for (int i = 0; i < ring.rows; ++i) {
            const double radius = ring.radius + i * rowPitch;
            const double length = radius * sweep * std::numbers::pi / 180 - ring.aisle;
            const int count =
                static_cast<int>(std::min<qint64>(std::max(1, static_cast<int>(length / pitch)), target - seats));
            if (count <= 0)
                return;
            SeatRow r = row(section, ring.names + QString::number(s + 1), i + 1, seats + 1, count);
            r.arcRadius = radius;
            r.arcDirection = ring.to - (s + 0.5) * sweep;
            r.seatPitch = pitch;
            r.grade = ring.grade;
            r.price = ring.price;
            plan.rows.append(r);
            seats += count;
        }
    }
}

inline SeatPlan club() {
    SeatPlan plan;
    plan.id = {300};
    addRing(plan, {QStringLiteral("가"), 3, 4, 5.5, 25, 155, 1.0, QStringLiteral("R"), {77'000}}, 300);
    addRing(plan, {QStringLiteral("나"), 3, 8, 9.6, 30, 150, 1.2, QStringLiteral("S"), {55'000}}, 300);
    return plan;
}

inline SeatPlan arena() {
    SeatPlan plan;
    plan.id = {5000};
    addRing(plan, {QStringLiteral("F"), 4, 14, 12, 48, 132, 1.8, QStringLiteral("VIP"), {165'000}}, 5000);
    addRing(plan, {QStringLiteral("1"), 12, 12, 30, -20, 200, 1.6, QStringLiteral("R"), {132'000}}, 5000);
    addRing(plan, {QStringLiteral("2"), 14, 12, 43, -10, 190, 1.6, QStringLiteral("S"), {110'000}}, 5000);
    return plan;
}

inline SeatPlan stadium() {
    SeatPlan plan;
    plan.id = {66'704};
    addRing(plan, {QStringLiteral("F"), 6, 46, 16, 40, 140, 2.0, QStringLiteral("VIP"), {198'000}}, 66'704);
    addRing(plan, {QStringLiteral("1"), 22, 24, 64, -55, 235, 2.2, QStringLiteral("R"), {165'000}}, 66'704);
    addRing(plan, {QStringLiteral("2"), 28, 20, 88, -60, 240, 2.2, QStringLiteral("S"), {132'000}}, 66'704);
    addRing(plan, {QStringLiteral("3"), 34, 30, 109, -60, 240, 2.2, QStringLiteral("A"), {99'000}}, 66'704);
    return plan;
}

/// An old theatre: rows of different lengths with numbers of their own, gaps, marks, and a place to stand.
inline SeatPlan theatre() {
    SeatPlan plan;
    plan.id = {60};
    qint64 first = 1;
    const auto add = [&](qint64 section, const QString &name, const QString &label, int seats, double radius) {
        SeatRow r = row(section, name, 1, first, seats);
        r.label = label;
        r.arcRadius = radius;
        first += seats;
        plan.rows.append(r);
        return &plan.rows.last();
    };
    SeatRow *floor = add(1, QStringLiteral("스탠딩"), {}, 200, 5);
    floor->isStanding = true;
    floor->grade = QStringLiteral("S");
    floor->price = {55'000};
    const QStringList labels{QStringLiteral("가"), QStringLiteral("나"), QStringLiteral("다"), QStringLiteral("라")};
    for (int i = 0; i < 4; ++i) { // odd numbers from the middle to the left, even ones to the right
        SeatRow *left = add(2, QStringLiteral("왼쪽"), labels[i], 8 + i, 16 + i * 0.9);
        left->arcDirection = 112;
        left->firstNumber = 2 * (8 + i) - 1;
        left->numberStep = -2;
        left->shift = 0.5 * (i % 2);
    }
    for (int i = 0; i < 4; ++i) {
        SeatRow *right = add(3, QStringLiteral("오른쪽"), labels[i], 9 + i, 16 + i * 0.9);
        right->arcDirection = 68;
        right->firstNumber = 2;
        right->numberStep = 2;
        right->gaps = {3, 3};
        right->shift = 0.5 * (i % 2);
    }
    plan.rows[1].marked = {{{201}, SeatMark::Wheelchair},
                           {{202}, SeatMark::Companion, {}, {201}},
                           {{203}, SeatMark::Wheelchair},
                           {{204}, SeatMark::Companion, {}, {203}}};
    const qint64 last = plan.rows[8].firstSeat.value;
    plan.rows[8].marked = {{{last}, SeatMark::RestrictedView, QStringLiteral("기둥")},
                           {{last + 1}, SeatMark::RestrictedView, QStringLiteral("기둥")},
                           {{last + 11}, SeatMark::Blocked}};
    return plan;
}

/// A repeatable picture of a sale: about `percent` of the seats are gone, more of them near the stage.
inline SeatStates sale(const SeatGeometry &geometry, int percent) {
    SeatStates states;
    quint32 random = 12'345;
    const double farthest = std::max(geometry.bounds().width(), geometry.bounds().height());
    for (int seat = 0; seat < geometry.seatCount(); ++seat) {
        random = random * 1'664'525 + 1'013'904'223;
        const QPointF p = geometry.position(seat);
        const double nearness = 1.6 - 1.8 * std::hypot(p.x(), p.y()) / farthest;
        const auto chance = static_cast<double>((random >> 8) % 1000) / 10;
        if (chance < percent * nearness)
            states.sold.append(geometry.seatId(seat));
        else if (chance < percent * nearness + 2.5)
            states.held.append(geometry.seatId(seat));
        else if ((random >> 20) % 400 == 0)
            states.blocked.append(geometry.seatId(seat));
    }
    return states;
}

} // namespace universe::halls
