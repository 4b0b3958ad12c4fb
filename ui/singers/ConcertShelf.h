#pragma once

#include "app/models/catalogue/ConcertListModel.h"

#include <QWidget>

class QStackedLayout;

namespace universe {

class PosterGrid;
class StateView;

/// One list of concerts as posters, or why there are none.
class ConcertShelf : public QWidget {
    Q_OBJECT

public:
    explicit ConcertShelf(ConcertListModel &concerts, QWidget *parent = nullptr);

    struct Nothing {
        QString title;
        QString text;
        QString action; ///< empty: no button
    };
    /// Sets the text for an empty list.
    void setNothing(const Nothing &nothing);

    [[nodiscard]] PosterGrid *grid() const { return m_grid; }
    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] bool showsConcerts() const;
    /// The first row in sight, also while it is still to be restored.
    [[nodiscard]] int firstRow() const;
    void restoreRow(int row);

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    /// The button of the text for an empty list was pressed.
    void actionTriggered();

private:
    void showState();
    void goToRow();

    ConcertListModel &m_concerts;
    Nothing m_nothing;
    int m_rowToRestore = -1;
    PosterGrid *m_grid;
    StateView *m_state;
    QStackedLayout *m_stack;
};

} // namespace universe
