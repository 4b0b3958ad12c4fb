#pragma once

#include "ui/style/Typography.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace universe {

class Label;
class SaleController;

/// A window for whoever stands at the counter, on a monitor that is turned to them: the seats of the sale in front,
/// what they cost, what was given and what comes back; a welcome between sales. It follows the sale and takes nothing:
/// what else the clerk does is not seen here.
class CustomerScreen : public QWidget {
    Q_OBJECT

public:
    explicit CustomerScreen(SaleController &sale);

    /// All that is said now, line by line.
    [[nodiscard]] QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// F11 fills the monitor, Escape leaves it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Text {
        Label *label;
        TextRole role;
    };

    Label *add(TextRole role);
    void lay();
    void follow();
    void showSeats();
    void showMoney();
    void scale();

    SaleController &m_sale;
    QList<Text> m_texts; ///< in the order of reading
    Label *m_title;
    Label *m_when;
    QGridLayout *m_seats;
    QList<std::pair<Label *, Label *>> m_rows; ///< a seat and its price
    Label *m_more;
    Label *m_totalName;
    Label *m_total;
    Label *m_given;
    Label *m_change;
    Label *m_end;
};

} // namespace universe
