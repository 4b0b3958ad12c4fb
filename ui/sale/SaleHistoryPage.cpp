#include "ui/sale/SaleHistoryPage.h"

#include "app/core/Text.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Table.h"

#include <QVBoxLayout>

#include <utility>

namespace universe {

namespace {

constexpr int historyPageWidth = 1120;
constexpr int historyTableHeight = 360; ///< at least

} // namespace

SaleHistoryPage::SaleHistoryPage(PhaseCalls calls, ConcertId concert, const QString &concertTitle, QWidget *parent)
    : Page(parent)
    , m_history(std::move(calls), concert)
    , m_title(concertTitle)
    , m_heading(new Label(TextRole::Title))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_table(new Table(m_history, SaleHistory::What))
    , m_state(new StateView) {
    m_heading->setWordWrap(true);
    m_about->setWordWrap(true);
    m_table->setMinimumHeight(historyTableHeight);
    auto *scroll = new PageScroll(historyPageWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addWidget(m_about);
    scroll->body()->addWidget(m_table, 1);
    scroll->body()->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_history, &SaleHistory::changed, this, &SaleHistoryPage::follow);
    connect(m_state, &StateView::actionTriggered, &m_history, &SaleHistory::load);
    SaleHistoryPage::retranslate();
}

QString SaleHistoryPage::title() const { return tr("How it was sold: %1").arg(texts::isolated(m_title)); }

void SaleHistoryPage::activate() { m_history.load(); }

void SaleHistoryPage::refresh() { m_history.load(); }

QWidget *SaleHistoryPage::firstFocus() const { return m_table->isVisible() ? m_table : nullptr; }

void SaleHistoryPage::follow() {
    const LoadState &state = m_history.state();
    const bool hasRows = m_history.rowCount() > 0;
    m_table->setVisible(hasRows);
    m_state->setVisible(!hasRows);
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (state.phase != LoadState::Phase::Ready)
        m_state->showLoading();
    else
        m_state->showEmpty(tr("Nothing has happened yet"), tr("What is decided and done in this sale appears here."));
    if (hasRows)
        leadOn();
}

void SaleHistoryPage::retranslate() {
    m_heading->setText(title());
    m_about->setText(tr("What the house decided and when it was published, and how many took part: for everybody to "
                        "read, by days of the hall, without names."));
    m_table->setAccessibleName(tr("The sale by days"));
    m_history.retranslate();
    follow();
}

} // namespace universe
