#pragma once

#include "app/core/Money.h"

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

    [[nodiscard]] Money sum() const;
    [[nodiscard]] QSpinBox *box(size_t denomination) const { return m_boxes.at(denomination); }
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showSum();

    std::array<QSpinBox *, denominations.size()> m_boxes{};
    std::array<Label *, denominations.size()> m_names{};
    Label *m_sumName;
    Label *m_sum;
};

} // namespace universe
