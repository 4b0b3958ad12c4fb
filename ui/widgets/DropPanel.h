#pragma once

#include <QWidget>

class QListView;

namespace universe {

/// A box that floats below a widget, over the pages of its window. A press elsewhere closes it; another size of the
/// window moves it.
class DropPanel : public QWidget {
    Q_OBJECT

public:
    explicit DropPanel(QWidget *anchor);

    /// Comes up, or takes the place and size that it should have now.
    virtual void showBelow() = 0;

protected:
    /// How far the shadow reaches around the box, at the left, the right and below; the content keeps out of it.
    static constexpr int shadow = 16;

    [[nodiscard]] QWidget *anchor() const { return m_anchor; }
    /// Where the anchor is in the window.
    [[nodiscard]] QRect anchorRect() const;
    /// That much, or what the window allows.
    [[nodiscard]] int fittingWidth(int width) const;
    /// Puts the box there, below the anchor and as far inside the window as it goes.
    void place(int left, int width, int height);
    /// Within it or its anchor.
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    /// A list of rows of one size, one of which is under the pointer.
    [[nodiscard]] QListView *makeList();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *m_anchor;
};

} // namespace universe
