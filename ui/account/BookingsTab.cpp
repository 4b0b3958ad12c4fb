#include "ui/account/BookingsTab.h"

#include "app/core/Text.h"
#include "app/models/account/MyPageController.h"
#include "ui/account/CardRow.h"
#include "ui/account/LoadedView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/SegmentedControl.h"

#include <QVBoxLayout>

namespace universe {

using Part = MyPageController::Part;
using Period = BookingListModel::Period;

namespace {

CardRow bookingRow(const Booking &booking, Period period) {
    CardRow row;
    row.picture = posterSubject(booking);
    row.title = texts::isolated(booking.title);
    row.first = format::dateTime(booking.startsAt, booking.timeZone) + QStringLiteral(" · ") +
                texts::isolated(format::venueOf(booking));
    row.second = BookingsTab::tr("%n seat(s): %1", nullptr, booking.seatCount).arg(texts::isolatedEach(booking.seats)) +
                 QStringLiteral(" · ") + booking.number;
    row.value = format::paid(booking.total, booking.pay);
    row.action = Icon::ChevronRight;
    row.actionText = BookingsTab::tr("Show the tickets");
    row.dim = period == Period::Past;
    if (booking.state == BookingState::Cancelled && !booking.reason.isEmpty())
        row.second = BookingsTab::tr("The organiser says: %1").arg(texts::isolated(booking.reason));
    if (booking.state == BookingState::Cancelled) {
        row.badge = BookingsTab::tr("Cancelled", "a booking's state");
        row.badgeTone = Tone::Danger;
    } else if (booking.movedFrom.isValid() && !booking.kept && period == Period::Upcoming) {
        row.badge = BookingsTab::tr("Moved", "a booking's state");
        row.badgeTone = Tone::Warning;
    } else if (period == Period::Upcoming) {
        row.badge = BookingsTab::tr("Booked", "a booking's state");
        row.badgeTone = Tone::Positive;
    }
    return row;
}

} // namespace

BookingsTab::BookingsTab(MyPageController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_period(new SegmentedControl(SegmentedControl::Look::Segments, this))
    , m_list(new CardListView([this](const QModelIndex &index) {
        return bookingRow(index.data(BookingListModel::BookingRole).value<Booking>(), m_controller.bookings().period());
    }))
    , m_view(new LoadedView(m_list, this)) {
    m_list->setModel(&controller.bookings());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceM);
    layout->addWidget(m_period, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);

    const auto open = [this](const QModelIndex &index) {
        Q_EMIT ticketsRequested(index.data(BookingListModel::BookingRole).value<Booking>().id);
    };
    connect(m_list, &CardListView::opened, this, open);
    connect(m_list, &CardListView::spotPressed, this, open);
    connect(m_period, &SegmentedControl::currentChanged, this, [this](int index) {
        m_controller.bookings().setPeriod(index == 0 ? Period::Upcoming : Period::Past);
        follow();
    });
    connect(m_view, &LoadedView::retryRequested, this, [this] { m_controller.load(Part::Bookings); });
    connect(m_view, &LoadedView::actionRequested, this, &BookingsTab::concertsRequested);
    connect(&controller, &MyPageController::stateChanged, this, [this](Part part) {
        if (part == Part::Bookings)
            retranslate();
    });
    retranslate();
    m_period->setCurrent(controller.bookings().period() == Period::Upcoming ? 0 : 1);
}

void BookingsTab::follow() {
    const bool upcoming = m_controller.bookings().period() == Period::Upcoming;
    m_view->follow(m_controller.state(Part::Bookings), m_controller.bookings().rowCount() == 0,
                   upcoming ? LoadedView::Nothing{tr("Nothing is booked yet"),
                                                  tr("Find a concert you would love to see: your booking and its "
                                                     "tickets will be here."),
                                                  tr("Find concerts")}
                            : LoadedView::Nothing{tr("Nothing is over yet"),
                                                  tr("Concerts that you have been to will be remembered here."),
                                                  {}});
}

void BookingsTab::retranslate() {
    const BookingListModel &bookings = m_controller.bookings();
    const auto withCount = [](const QString &text, int count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(text, format::number(count)) : text;
    };
    m_period->setItems({withCount(tr("Upcoming"), bookings.countOf(Period::Upcoming)),
                        withCount(tr("Past and cancelled"), bookings.countOf(Period::Past))});
    m_period->setAccessibleName(tr("Which bookings"));
    m_list->setAccessibleName(tr("Bookings"));
    m_list->viewport()->update();
    follow();
}

} // namespace universe
