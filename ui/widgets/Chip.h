#pragma once

#include "ui/style/Icons.h"

#include <QAbstractButton>

#include <optional>

namespace universe {

/// A pill that is on or off: a filter, a grade.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setSymbol(std::optional<Icon> icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    std::optional<Icon> m_symbol;
    bool m_ring = false;
};

} // namespace universe
