#pragma once

#include "ui/posters/PosterStore.h"
#include "ui/widgets/PaintedItems.h"

#include <QListView>

#include <optional>

namespace universe {

/// A list from the top down whose rows show posters, asked for as they come into sight. A click opens a row; a spot in
/// it, such as a heart, is pressed by itself.
class PosterList : public QListView, public ViewItems {
    Q_OBJECT

public:
    explicit PosterList(QWidget *parent = nullptr);
    ~PosterList() override;

    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;

    void pressItem(int item) override { Q_EMIT opened(model()->index(item, 0)); }
    void pressSpot(int item) override { Q_EMIT spotPressed(model()->index(item, 0)); }

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void spotPressed(const QModelIndex &index);

protected:
    /// Nothing for a row without one.
    [[nodiscard]] virtual std::optional<PosterStore::Wanted> posterOf(const QModelIndex &index) const = 0;
    /// Whether the point is on the row's spot; `index` may be invalid.
    [[nodiscard]] virtual bool isOnSpot(const QPoint &point, const QModelIndex &index) const = 0;

    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QList<PosterStore::Wanted> postersInSight() const;

    QPersistentModelIndex m_pressed;
    bool m_pressedSpot = false;
};

} // namespace universe
