#pragma once

#include "ui/home/ShelfList.h"

#include <QWidget>

namespace universe {

class Button;
class Label;

/// One home shelf: its name, its number of concerts, and the row of them. Hidden while it is empty.
class ShelfView : public QWidget {
    Q_OBJECT

public:
    ShelfView(HomeShelves &shelves, HomeShelves::Shelf shelf, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] ShelfList *list() const { return m_list; }
    [[nodiscard]] Button *earlierButton() const { return m_earlier; }
    [[nodiscard]] Button *laterButton() const { return m_later; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void follow();
    void showArrows();
    void turn(int direction);
    void retranslate();

    QString m_title;
    Label *m_heading;
    Label *m_count;
    Button *m_earlier;
    Button *m_later;
    ShelfList *m_list;
};

} // namespace universe
