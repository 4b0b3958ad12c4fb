#pragma once

#include "app/models/singers/SingerListModel.h"
#include "ui/widgets/CellGrid.h"

namespace universe {

/// The singers of a SingerListModel. A letter that is typed, alone or into an input method, asks for the singers under
/// it; as F is the heart's key, that letter is Shift+F.
class SingerGrid : public CellGrid {
    Q_OBJECT

public:
    explicit SingerGrid(QWidget *parent = nullptr);

    void setSingers(SingerListModel *model);
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void letterTyped(const QString &typed);
    /// Other singers may be in sight.
    void scrolled();

protected:
    [[nodiscard]] QRect heartRect(const QRect &cell) const override;
    void paintCell(QPainter &painter, const QRect &cell, int row, const CellState &state,
                   const QRegion &exposed) override;
    void paintSkeleton(QPainter &painter, const QRect &cell, double light) const override;
    [[nodiscard]] QString description(int row) const override;
    [[nodiscard]] QString toolTip(int row, bool onHeart) const override;
    [[nodiscard]] Awaited awaited() const override;
    void showRows(const Range &) override { Q_EMIT scrolled(); }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    SingerListModel *m_singers = nullptr;
};

} // namespace universe
