#pragma once

#include "app/models/sale/SaleHistory.h"
#include "ui/widgets/Page.h"

namespace universe {

class Label;
class StateView;
class Table;

/// What is open to all: how a concert is and was sold, day by day and without names.
class SaleHistoryPage : public Page {
    Q_OBJECT

public:
    SaleHistoryPage(PhaseCalls calls, ConcertId concert, const QString &concertTitle, QWidget *parent = nullptr);

    [[nodiscard]] Table *table() const { return m_table; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void follow();

    SaleHistory m_history;
    QString m_title;
    Label *m_heading;
    Label *m_about;
    Table *m_table;
    StateView *m_state;
};

} // namespace universe
