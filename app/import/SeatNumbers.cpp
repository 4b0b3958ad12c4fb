#include "app/import/SeatNumbers.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace universe {

std::optional<QJsonObject> rowOfNumbers(const QString &label, QList<int> numbers) {
    constexpr qsizetype mostSeats = 1000;
    constexpr qsizetype mostMissing = 1000;
    constexpr int largestStep = 1000;
    constexpr qsizetype longestLabel = 20;
    std::ranges::sort(numbers);
    if (numbers.isEmpty() || numbers.size() > mostSeats || numbers.first() < 0 ||
        std::ranges::adjacent_find(numbers) != numbers.end())
        return {};
    int step = 0;
    for (qsizetype i = 1; i < numbers.size(); ++i)
        step = std::gcd(step, numbers[i] - numbers[i - 1]);
    step = qMax(step, 1);
    if (step > largestStep || label.size() > longestLabel ||
        (numbers.last() - numbers.first()) / step + 1 - numbers.size() > mostMissing)
        return {};
    QJsonArray missing;
    qsizetype next = 0;
    for (int number = numbers.first(); number <= numbers.last(); number += step) {
        if (numbers[next] == number)
            ++next;
        else
            missing.append(number);
    }
    QJsonObject row{{u"label"_s, label}, {u"seats"_s, numbers.size()}, {u"first"_s, numbers.first()}};
    if (step != 1)
        row[u"step"_s] = step;
    if (!missing.isEmpty())
        row[u"missing"_s] = missing;
    return row;
}

} // namespace universe
