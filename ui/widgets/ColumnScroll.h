#pragma once

#include <QScrollArea>

namespace universe {

/// A column beside the main thing of a page, which scrolls where the window is too low for it. It is no stop of the
/// keyboard: what is in it is scrolled into view as it gets the focus.
class ColumnScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *content, QWidget *parent = nullptr);
};

} // namespace universe
