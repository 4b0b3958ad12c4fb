#pragma once

#include "app/models/catalogue/ConcertListModel.h"
#include "app/models/search/SavedSearchModel.h"
#include "app/models/search/SearchDraft.h"
#include "ui/widgets/Page.h"

#include <QBasicTimer>

class QStackedLayout;

namespace universe {

class ConcertGridBar;
class FilterChips;
class HomeShelves;
class HomeShelvesView;
class Label;
class PosterGrid;
class SaveSearchRow;
class SearchPanel;
class StateView;

/// All concerts, or those of a query, as posters.
class ConcertGridPage : public Page {
    Q_OBJECT

public:
    ConcertGridPage(const CatalogueCalls &calls, const SearchCalls &searchCalls, const Viewer &viewer,
                    Favourites &favourites, QWidget *parent = nullptr);

    /// Puts a member's shelves above all concerts; they are out of sight during a search.
    void setShelves(HomeShelves &shelves);
    /// The query as the viewer means it (see asAsked()).
    [[nodiscard]] const ConcertQuery &query() const { return m_query; }
    void setQuery(const ConcertQuery &asked);
    /// Shows all concerts, without text and filters, from the top.
    void showAll();
    /// Call it after a log-in and after a log-out: favourites are others then.
    void memberChanged();

    [[nodiscard]] PosterGrid *grid() const { return m_grid; }
    [[nodiscard]] ConcertListModel &model() { return m_model; }
    [[nodiscard]] SearchPanel *panel() const { return m_panel; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    /// A guest wants to save a search or to see favourites.
    void logInRequested();
    /// The page has another query now.
    void queryChanged(const universe::ConcertQuery &query);

protected:
    void retranslate() override;
    void timerEvent(QTimerEvent *event) override;

private:
    void lay();
    void wire();
    void ask(int rows = 0);
    [[nodiscard]] ConcertQuery possible(ConcertQuery query) const;
    void showQuery();
    void showState();
    void showCorrection();
    void restoreRow();
    void togglePanel();
    void share();
    [[nodiscard]] QDate today() const;

    Viewer m_viewer;
    ConcertListModel m_model;
    SavedSearchModel m_saved;
    SearchDraft m_found; ///< counts the concerts of m_query
    SearchDraft m_draft; ///< the query in the panel
    ConcertQuery m_query;
    int m_rowToRestore = -1;
    QBasicTimer m_clock;

    ConcertGridBar *m_bar;
    FilterChips *m_chips;
    SaveSearchRow *m_saveRow;
    Label *m_correction;
    PosterGrid *m_grid;
    HomeShelvesView *m_shelves = nullptr;
    StateView *m_state;
    SearchPanel *m_panel;
    QStackedLayout *m_stack;
};

} // namespace universe
