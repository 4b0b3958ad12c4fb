#pragma once

#include <QWidget>

namespace universe {

class Button;
class Label;

/// A small whole number with minus and plus; arrow keys work on it too.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    void setRange(int minimum, int maximum);
    [[nodiscard]] int minimum() const { return m_minimum; }
    [[nodiscard]] int maximum() const { return m_maximum; }
    [[nodiscard]] int value() const { return m_value; }
    void setValue(int value);

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showValue();
    void retranslate();

    int m_minimum = 1;
    int m_maximum = 99;
    int m_value = 1;
    Button *m_less;
    Label *m_number;
    Button *m_more;
};

} // namespace universe
