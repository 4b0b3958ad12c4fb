#pragma once

#include "ui/widgets/PanelList.h"

namespace universe {

/// A box that floats below a widget, over the pages of its window. A press elsewhere closes it; another size of the
/// window moves it.
class DropPanel : public QWidget {
    Q_OBJECT

public:
    explicit DropPanel(QWidget *anchor);

    /// Opens the box, or moves it to its present position and size.
    virtual void showBelow() = 0;

protected:
    /// How far the shadow reaches around the box, at the left, the right and below; the content keeps out of it.
    static constexpr int shadow = 16;

    [[nodiscard]] QWidget *anchor() const { return m_anchor; }
    /// The rectangle of the anchor in the window.
    [[nodiscard]] QRect anchorRect() const;
    /// `width`, or what the window allows of it.
    [[nodiscard]] int fittingWidth(int width) const;
    /// Puts the box there, below the anchor and as far inside the window as it goes.
    void place(int left, int width, int height);
    /// Whether the widget is in the box or its anchor.
    [[nodiscard]] bool isOurs(const QWidget *widget) const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *m_anchor;
};

} // namespace universe
