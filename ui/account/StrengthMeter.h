#pragma once

#include <QWidget>

namespace universe {

/// How hard a password is to guess, as bars and in words: never by colour alone.
class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// 0 to 4, as accountRules::passwordStrength() has it; -1 shows an empty meter without a word.
    void setStrength(int strength);
    [[nodiscard]] int strength() const { return m_strength; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_strength = -1;
};

} // namespace universe
