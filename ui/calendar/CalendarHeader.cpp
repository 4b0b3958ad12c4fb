#include "ui/calendar/CalendarHeader.h"

#include "ui/calendar/CalendarText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QEvent>
#include <QHBoxLayout>

namespace universe {

CalendarHeader::CalendarHeader(CalendarController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_previous(new Button(Button::Kind::Ghost, Icon::Back, {}, this))
    , m_next(new Button(Button::Kind::Ghost, Icon::Forward, {}, this))
    , m_today(new Button(Button::Kind::Secondary, {}, this))
    , m_title(new Label(TextRole::Title, this))
    , m_note(new Label(TextRole::Body, {}, Tone::Danger, this))
    , m_modes(new SegmentedControl(SegmentedControl::Look::Segments, this))
    , m_views(new SegmentedControl(SegmentedControl::Look::Segments, this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::spaceM, metrics::pageMargin, metrics::spaceXs);
    layout->setSpacing(metrics::spaceXs);
    // The title is last of them: its width changes, and the buttons must not move from under the pointer.
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_today);
    layout->addSpacing(metrics::spaceXs);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_modes);
    layout->addSpacing(metrics::spaceXxs);
    layout->addWidget(m_views);
    retranslate();
    connect(m_previous, &QAbstractButton::clicked, this, [this] { m_controller.step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_controller.step(1); });
    connect(m_today, &QAbstractButton::clicked, this, [this] { m_controller.setDay(m_controller.today()); });
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { m_controller.setView(CalendarView(index)); });
    connect(m_modes, &SegmentedControl::currentChanged, this,
            [this](int index) { m_controller.setMode(CalendarMode(index)); });
    connect(&m_controller, &CalendarController::viewChanged, this, &CalendarHeader::showView);
    connect(&m_controller, &CalendarController::daysChanged, this, &CalendarHeader::showNote);
}

void CalendarHeader::retranslate() {
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today (T)"));
    m_modes->setItems({tr("Shows on"), tr("Booking opens on")});
    m_modes->setAccessibleName(tr("What the days show"));
    m_views->setItems({tr("Month"), tr("Week"), tr("Day")});
    m_views->setAccessibleName(tr("How much of the calendar"));
    showView();
}

void CalendarHeader::showNote() {
    const bool day = m_controller.view() == CalendarView::Day;
    m_note->setText(day ? dayOffDetails(m_controller.holidays().on(m_controller.day())) : QString());
}

void CalendarHeader::showView() {
    const CalendarView view = m_controller.view();
    m_title->setText(viewTitle(view, m_controller.day(), m_controller.shown()));
    showNote();
    m_views->setCurrent(int(view));
    m_modes->setCurrent(int(m_controller.mode()));
    switch (view) {
    case CalendarView::Month:
        m_previous->setToolTip(tr("Previous month (Page Up)"));
        m_next->setToolTip(tr("Next month (Page Down)"));
        break;
    case CalendarView::Week:
        m_previous->setToolTip(tr("Previous week (Page Up)"));
        m_next->setToolTip(tr("Next week (Page Down)"));
        break;
    case CalendarView::Day:
        m_previous->setToolTip(tr("Previous day (Left)"));
        m_next->setToolTip(tr("Next day (Right)"));
        break;
    }
}

void CalendarHeader::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
