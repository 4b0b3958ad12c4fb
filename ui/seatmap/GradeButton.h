#pragma once

#include "app/core/Money.h"
#include "ui/widgets/BaseButton.h"

namespace universe {

/// A grade in the legend: its seat as on the map, name, price and how many are free. Checked, the map shows it alone.
class GradeButton : public BaseButton {
    Q_OBJECT

public:
    GradeButton(int grade, const QString &name, Money price, QWidget *parent = nullptr);

    [[nodiscard]] int grade() const { return m_grade; }
    void setFree(int seats);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString facts() const;
    void retranslate();

    int m_grade;
    QString m_name;
    Money m_price;
    int m_free = 0;
};

} // namespace universe
