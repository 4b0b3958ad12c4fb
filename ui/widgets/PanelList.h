#pragma once

#include "ui/widgets/PaintedItems.h"

#include <QListView>

#include <functional>

namespace universe {

/// A list of painted rows of one size, one of which is under the pointer.
class PanelList : public QListView, public ViewItems {
    Q_OBJECT

public:
    /// `nameOf` says all that a row shows.
    explicit PanelList(std::function<QString(const QModelIndex &)> nameOf, QWidget *parent = nullptr);

    [[nodiscard]] QString itemName(int item) const override { return m_nameOf(model()->index(item, 0)); }
    void pressItem(int item) override { Q_EMIT clicked(model()->index(item, 0)); }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::function<QString(const QModelIndex &)> m_nameOf;
};

} // namespace universe
