#pragma once

#include "ui/widgets/BaseButton.h"

namespace universe {

/// A button with the mark and the name of the application; it leads to all concerts.
class BrandButton : public BaseButton {
    Q_OBJECT

public:
    explicit BrandButton(QWidget *parent = nullptr);

    /// The mark alone, for narrow windows.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// The width that the name takes.
    [[nodiscard]] int nameWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_compact = false;
};

} // namespace universe
