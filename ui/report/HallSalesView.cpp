#include "ui/report/HallSalesView.h"

#include "app/models/report/HallSales.h"
#include "app/models/report/ReportSheets.h"
#include "ui/report/ChartView.h"
#include "ui/report/ReportCharts.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int byPrice = 1;
constexpr int steps = 200; ///< of time, from the first ticket to the last
constexpr int pageSteps = 20;
constexpr int hallHeight = 440;

} // namespace

HallSalesView::HallSalesView(HallSales &hall, QWidget *parent)
    : QWidget(parent)
    , m_hall(hall)
    , m_modes(new SegmentedControl)
    , m_instant(new Label(TextRole::BodyStrong))
    , m_time(new QSlider(Qt::Horizontal))
    , m_stack(new QStackedLayout)
    , m_chart(new ChartView)
    , m_state(new StateView) {
    m_time->setRange(0, steps);
    m_time->setPageStep(pageSteps);
    m_time->setValue(steps);
    m_time->setMinimumHeight(metrics::touchTarget);
    auto *content = new QWidget(this);
    content->setLayout(m_stack); // before it has pages, which it would show as windows of their own
    content->setMinimumHeight(hallHeight);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_state);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::spaceM);
    tools->addWidget(m_modes);
    tools->addWidget(m_time, 1);
    tools->addWidget(m_instant);
    tools->addStretch(); // takes the room of the slider while it is away
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::spaceM);
    column->addLayout(tools);
    column->addWidget(content, 1);
    connect(m_modes, &SegmentedControl::currentChanged, this, &HallSalesView::follow);
    connect(m_time, &QSlider::valueChanged, this, &HallSalesView::follow);
    connect(m_state, &StateView::actionTriggered, &hall, &HallSales::refresh);
    connect(&hall, &HallSales::changed, this, &HallSalesView::follow);
    connect(&hall, &HallSales::statesChanged, this, &HallSalesView::follow);
    retranslate();
}

QDateTime HallSalesView::instant() const {
    if (m_modes->current() != byPrice || m_hall.sales().isEmpty())
        return {};
    const QDateTime first = m_hall.sales().first().soldAt;
    QDateTime last = first;
    for (const SeatSale &sale : m_hall.sales())
        last = std::max({last, sale.soldAt, sale.returnedAt.isValid() ? sale.returnedAt : sale.soldAt});
    return first.addMSecs(first.msecsTo(last) * m_time->value() / steps);
}

void HallSalesView::follow() {
    const LoadState state = m_hall.state();
    const bool isReady = state.phase == LoadState::Phase::Ready && m_hall.geometry();
    const bool isByPrice = m_modes->current() == byPrice;
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (!isReady)
        m_state->showLoading();
    m_stack->setCurrentWidget(isReady ? static_cast<QWidget *>(m_chart) : m_state);
    m_time->setVisible(isByPrice);
    m_time->setEnabled(isReady && !m_hall.sales().isEmpty());
    m_instant->setVisible(isReady && isByPrice && !m_hall.sales().isEmpty());
    if (isReady)
        show();
    else
        Q_EMIT sheetChanged(sheets::seats({}, {}));
}

void HallSalesView::show() {
    const QDateTime at = instant();
    m_instant->setText(at.isValid() ? format::dateTime(at, m_hall.timeZone()) : QString());
    m_chart->setPicture(m_modes->current() == byPrice ? hallByPrice(m_hall, at) : hallByState(m_hall));
    // Without an instant it is all that was ever sold.
    Q_EMIT sheetChanged(sheets::seats(m_hall.sales(), at.isValid() ? at : QDateTime::currentDateTimeUtc().addYears(1)));
}

void HallSalesView::retranslate() {
    m_modes->setItems({tr("As it stands"), tr("As it filled")});
    m_modes->setAccessibleName(tr("What the picture shows"));
    m_time->setAccessibleName(tr("Time, from the first ticket to the last"));
    m_chart->setAccessibleName(tr("Picture of the hall"));
    follow();
}

} // namespace universe
