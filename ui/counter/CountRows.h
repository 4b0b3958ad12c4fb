#pragma once

#include "app/core/Counter.h"

#include <QWidget>

#include <array>

class QSpinBox;

namespace universe {

class Label;

/// A drawer counted by notes and coins.
class CountRows : public QWidget {
    Q_OBJECT

public:
    /// Won, from the largest note to the smallest coin.
    static constexpr std::array denominations{50'000, 10'000, 5'000, 1'000, 500, 100, 50, 10};

    explicit CountRows(QWidget *parent = nullptr);

    /// Of what there is something.
    [[nodiscard]] CashCount count() const;
    [[nodiscard]] Money sum() const { return sumOf(count()); }
    /// Something was typed since it was cleared, nothing of it, too: an empty drawer is counted as well.
    [[nodiscard]] bool isCounted() const { return m_isCounted; }
    [[nodiscard]] QSpinBox *box(size_t denomination) const { return m_boxes.at(denomination); }
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void follow();
    void showSum();

    std::array<QSpinBox *, denominations.size()> m_boxes{};
    std::array<Label *, denominations.size()> m_names{};
    Label *m_sumName;
    Label *m_sum;
    bool m_isCounted = false;
};

} // namespace universe
