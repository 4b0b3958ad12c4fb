// Somebody comes to the counter with a booking: none found, found, and a ticket of it given back.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BookingDeskPage.h"
#include "ui/counter/GiveBackCard.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QCheckBox>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class BookingDeskPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDesk();
};

void BookingDeskPictures::theDesk() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Supervisor));
    const BookingOrder order = desk.world.orderOfAllGrades(u"open"_s);
    TestDatabase &server = desk.world.database;
    server.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
               {desk.services.session.token()});
    server.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash')"_s,
               {desk.services.session.token(), order.show.id, order.seatIds()});
    const QString number = server.sql(u"select data.booking_no(max(booking_id)) from data.booking"_s).first().text(0);
    DeskController &bookings = desk.services.desk;
    const auto take = [&](const QString &name, const QString &typed,
                          const std::function<void(BookingDeskPage &)> &set = {}) {
        return Pictures::take(
            name,
            [&] {
                auto page = std::make_unique<BookingDeskPage>(bookings, desk.services.accounts);
                page->number()->setText(typed);
                if (set)
                    set(*page);
                return page;
            },
            Pictures::standsStill);
    };
    bookings.find(u"99999999"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bookings.search().phase, LoadState::Phase::Failed, 20'000);
    QVERIFY(take(u"booking-desk-none"_s, u"99999999"_s));
    bookings.find(number);
    QTRY_VERIFY_WITH_TIMEOUT(bookings.found(), 20'000);
    QVERIFY(take(u"booking-desk"_s, number, [](BookingDeskPage &page) {
        page.giveBack()->ticketBoxes().first()->setChecked(true);
        page.giveBack()->reason()->setText(u"진단서 제출"_s);
    }));
    bookings.giveBack({bookings.tickets().first().id}, u"진단서 제출"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(bookings.tickets().first().state, TicketState::Cancelled, 20'000);
    QVERIFY(take(u"booking-desk-given-back"_s, number,
                 [&](BookingDeskPage &) { Q_EMIT bookings.givenBack({.refund = {110'000}, .fee = {}}); }));
}

UNIVERSE_TEST(BookingDeskPictures, QApplication)
#include "pic_booking_desk_database.moc"
