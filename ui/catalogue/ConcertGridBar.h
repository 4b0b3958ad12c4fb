#pragma once

#include "app/core/SavedSearch.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QVBoxLayout;

namespace universe {

class Button;
class ElidedLabel;
class Label;

/// The bar above the posters: heading and count, the states of sale, the detailed search, the order.
class ConcertGridBar : public QWidget {
    Q_OBJECT

public:
    explicit ConcertGridBar(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Nothing while it is not known.
    void setCount(const std::optional<ConcertCount> &count);
    /// Lights the controls that belong to the query.
    void showQuery(const ConcertQuery &query);
    void setSearchOpen(bool open);

    [[nodiscard]] Button *searchButton() const { return m_search; }

Q_SIGNALS:
    void stateChosen(std::optional<universe::SaleState> state);
    void sortChosen(universe::ConcertSort sort);
    void searchToggled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void showCount();
    void showOrder();
    void openSortMenu();
    void retranslate();

    ConcertQuery m_query;
    ElidedLabel *m_heading;
    Label *m_count;
    bool m_counted = false; ///< the count is known and not zero
    QVBoxLayout *m_lines;   ///< the bar, and below it the states where they have no room in it
    QHBoxLayout *m_bar;
    QWidget *m_stateRow;
    int m_stateIndex = 0;   ///< of the states in the bar
    QButtonGroup *m_states; ///< ids: a SaleState, or `allStates`
    Button *m_search;
    Button *m_sort;
};

} // namespace universe
