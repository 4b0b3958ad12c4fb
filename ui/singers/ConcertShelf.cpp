#include "ui/singers/ConcertShelf.h"

#include "ui/posters/PosterGrid.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QStackedLayout>

namespace universe {

ConcertShelf::ConcertShelf(ConcertListModel &concerts, QWidget *parent)
    : QWidget(parent)
    , m_concerts(concerts)
    , m_grid(new PosterGrid(this))
    , m_state(new StateView(this))
    , m_stack(new QStackedLayout(this)) {
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    m_grid->setConcerts(&concerts);
    connect(&concerts, &ConcertListModel::stateChanged, this, &ConcertShelf::showState);
    connect(&concerts, &ConcertListModel::moreFailed, this,
            [this](const Error &error) { Toast::pop(this, errorText(error.code), Tone::Danger); });
    connect(m_grid, &PosterGrid::concertChosen, this, &ConcertShelf::concertChosen);
    connect(m_grid, &PosterGrid::heartPressed, &concerts, &ConcertListModel::toggleFavourite);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_concerts.state().phase == LoadState::Phase::Failed)
            m_concerts.reload();
        else
            Q_EMIT actionTriggered();
    });
}

void ConcertShelf::setNothing(const Nothing &nothing) {
    m_nothing = nothing;
    showState();
}

void ConcertShelf::showState() {
    const LoadState &state = m_concerts.state();
    const bool failed = state.phase == LoadState::Phase::Failed;
    const bool empty = state.phase == LoadState::Phase::Ready && m_concerts.rowCount() == 0 && !m_concerts.isBusy();
    if (failed)
        m_state->showError(state.error);
    else if (empty)
        m_state->showEmpty(m_nothing.title, m_nothing.text, m_nothing.action);
    m_stack->setCurrentIndex(failed || empty ? 1 : 0);
    goToRow();
}

bool ConcertShelf::showsConcerts() const { return m_stack->currentIndex() == 0; }

int ConcertShelf::firstRow() const { return m_rowToRestore >= 0 ? m_rowToRestore : m_grid->visibleRange().first; }

void ConcertShelf::restoreRow(int row) {
    m_rowToRestore = row;
    goToRow();
}

void ConcertShelf::goToRow() {
    if (m_rowToRestore < 0 || m_concerts.state().phase != LoadState::Phase::Ready || m_concerts.isBusy())
        return;
    if (m_concerts.rowCount() <= m_rowToRestore && m_concerts.canFetchMore({})) {
        m_concerts.fetchMore({});
        return;
    }
    const int row = std::min(std::exchange(m_rowToRestore, -1), m_concerts.rowCount() - 1);
    QMetaObject::invokeMethod(
        this, [this, row] { m_grid->scrollTo(m_concerts.index(row), QAbstractItemView::PositionAtTop); },
        Qt::QueuedConnection);
}

} // namespace universe
