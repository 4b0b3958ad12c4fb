#pragma once

#include "ui/widgets/Card.h"

class QTableView;

namespace universe {

class Button;
class Label;
class Notice;
class SaleController;
class TextField;

/// Who buys: a member who is looked for, or a walk-in without a name.
class BuyerCard : public Card {
    Q_OBJECT

public:
    explicit BuyerCard(SaleController &sale, QWidget *parent = nullptr);

    [[nodiscard]] TextField *query() const { return m_query; }
    [[nodiscard]] QTableView *found() const { return m_found; }
    [[nodiscard]] Button *walkInButton() const { return m_walkIn; }
    [[nodiscard]] Label *buyer() const { return m_buyer; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void search();
    void showFound();
    void showBuyer();
    void choose();

    SaleController &m_sale;
    Label *m_heading;
    TextField *m_query;
    Button *m_search; ///< for whoever has no Enter key
    QTableView *m_found;
    Button *m_choose; ///< the row that is selected, for whoever has the accessibility tree alone
    Notice *m_notice;
    Label *m_buyer;
    Button *m_walkIn;
};

} // namespace universe
