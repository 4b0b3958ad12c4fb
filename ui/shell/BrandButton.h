#pragma once

#include <QAbstractButton>

namespace universe {

/// The mark and the name; leads home.
class BrandButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit BrandButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_ring = false;
};

} // namespace universe
