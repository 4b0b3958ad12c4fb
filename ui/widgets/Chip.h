#pragma once

#include "ui/style/Icons.h"
#include "ui/widgets/BaseButton.h"

#include <optional>

namespace universe {

/// A pill that is on or off: a filter, a grade.
class Chip : public BaseButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setSymbol(std::optional<Icon> icon);
    /// The icon stands after the text (a cross that takes the chip away).
    void setSymbolTrailing(bool trailing);
    /// Cuts longer texts with an ellipsis; the tool tip has the whole text.
    void setMaximumTextWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;

    std::optional<Icon> m_symbol;
    bool m_trailing = false;
    int m_textWidth = QWIDGETSIZE_MAX;
};

} // namespace universe
