#pragma once

#include <QtGlobal>

#include <compare>

namespace universe {

/// Whole coins ("fuel", 연료). Never a floating number.
struct Money {
    qint64 coins = 0;

    friend auto operator<=>(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b) { return {a.coins + b.coins}; }
    friend Money operator-(Money a, Money b) { return {a.coins - b.coins}; }
    friend Money operator*(Money a, qint64 n) { return {a.coins * n}; }
    Money &operator+=(Money b) { return *this = *this + b; }
};

} // namespace universe
