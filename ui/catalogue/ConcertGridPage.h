#pragma once

#include "app/models/catalogue/ConcertListModel.h"
#include "ui/shell/Page.h"

#include <QBasicTimer>

class QButtonGroup;
class QStackedLayout;

namespace universe {

class Button;
class Chip;
class Label;
class PosterGrid;
class StateView;

/// All concerts, or those of a search, as posters.
class ConcertGridPage : public Page {
    Q_OBJECT

public:
    ConcertGridPage(const CatalogueCalls &calls, Favourites &favourites, QWidget *parent = nullptr);

    /// What the search field says; empty shows all.
    void search(const QString &text);
    [[nodiscard]] QString searchText() const { return m_text; }
    /// Without search and filter, from the top.
    void showAll();
    /// Somebody logged in or out: favourites are others now. A heart that a guest pressed is filled after the log-in.
    void memberChanged();

    [[nodiscard]] PosterGrid *grid() const { return m_grid; }
    [[nodiscard]] ConcertListModel &model() { return m_model; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override { m_model.reload(); }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void loginNeeded();
    /// The page searches something else now, by a button of its own.
    void searchTextChanged(const QString &text);

protected:
    void retranslate() override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Filter { All, Open, Upcoming, Ended };

    void lay();
    void ask();
    void showState();
    void showCount();
    void restorePlace();
    void setFilter(Filter filter);
    void setSort(ConcertSort sort);
    void fillSortMenu();
    void toggleHeart(int row);

    CatalogueCalls m_calls;
    Favourites &m_favourites;
    ConcertListModel m_model;
    QString m_text;
    Filter m_filter = Filter::All;
    ConcertSort m_sort = ConcertSort::Date;
    int m_placeToRestore = -1;
    ConcertId m_wish; ///< the heart that a guest pressed
    QBasicTimer m_clock;

    Label *m_heading;
    Label *m_count;
    QButtonGroup *m_filters;
    Button *m_sortButton;
    PosterGrid *m_grid;
    StateView *m_state;
    QStackedLayout *m_stack;
};

} // namespace universe
