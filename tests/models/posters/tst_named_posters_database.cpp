#include "app/api/CalendarApi.h"
#include "app/api/PosterApi.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// Every answer with a concert in it names its poster.
class NamedPostersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheCatalogue();
    void inTheCalendar();
    void aboveAllConcerts();
    void ofABooking();

private:
    /// The poster of that concert among these.
    [[nodiscard]] static QString posterIn(const QList<ConcertSummary> &concerts, ConcertId id);

    std::unique_ptr<FanWorld> m_world;
    QString m_poster;
    ConcertId m_with; ///< has it, and opens soon
    ConcertId m_link; ///< names a picture somewhere else
};

void NamedPostersTest::initTestCase() {
    m_world = std::make_unique<FanWorld>();
    const QString admin = m_world->database.logIn(m_world->database.createMember(u"editor@example.com"_s, Role::Admin));
    m_poster = answer(PosterApi(m_world->client).storePoster(admin, "\xFF\xD8\xFF a picture")).value_or(QString());
    QVERIFY(m_poster.startsWith(u"sha256:"));
    for (const char *name : {"open", "upcoming"})
        m_world->change(QString::fromLatin1(name), {{u"poster"_s, m_poster}});
    m_world->change(u"second"_s, {{u"poster"_s, u"https://example.com/poster.jpg"_s}});
    m_with = m_world->concert(u"upcoming"_s);
    m_link = m_world->concert(u"second"_s);
    m_world->logInAs(u"fan@example.com"_s, Money{1'000'000});
}

QString NamedPostersTest::posterIn(const QList<ConcertSummary> &concerts, ConcertId id) {
    const auto found = std::ranges::find(concerts, id, &ConcertSummary::id);
    return found == concerts.end() ? u"no such concert"_s : found->poster;
}

void NamedPostersTest::inTheCatalogue() {
    const auto page = answer(m_world->catalogueApi.searchConcerts({}, {}, {}));
    QVERIFY(page.has_value());
    QCOMPARE(posterIn(page->rows, m_with), m_poster);
    QCOMPARE(posterIn(page->rows, m_link), QString());
    const auto one = answer(m_world->catalogueApi.concert(m_with, {}));
    QVERIFY(one.has_value());
    QCOMPARE(one->poster, m_poster);
    QCOMPARE(one->serverNow.isValid(), true); // what follows the list's columns is where it was
}

void NamedPostersTest::inTheCalendar() {
    CalendarApi calendar(m_world->client);
    const auto concert = answer(m_world->catalogueApi.concert(m_with, {}));
    QVERIFY(concert.has_value());
    const QDate day = concert->firstShow.toTimeZone(concert->timeZone).date();
    const auto days = answer(calendar.calendarDays(day, day, CalendarMode::Shows, {}));
    QVERIFY(days && days->size() == 1);
    const QList<CalendarDay::Highlight> &highlights = days->first().highlights;
    const auto found = std::ranges::find(highlights, m_with, &CalendarDay::Highlight::id);
    QVERIFY(found != highlights.end());
    QCOMPARE(found->poster, m_poster);
    const auto entries = answer(calendar.calendarDay(day, CalendarMode::Shows, {}, {}));
    QVERIFY(entries && !entries->rows.isEmpty());
    QCOMPARE(entries->rows.first().concert.poster, m_poster);
    QVERIFY(entries->rows.first().show.isValid());
}

void NamedPostersTest::aboveAllConcerts() {
    const QString token = m_world->session.token();
    QVERIFY(answer(m_world->accountApi.setFavouriteConcert(token, m_with, true)).has_value());
    const auto home = answer(m_world->memberApi.myHome(token));
    QVERIFY(home.has_value());
    QCOMPARE(posterIn(home->opensSoon, m_with), m_poster);
}

void NamedPostersTest::ofABooking() {
    const QString token = m_world->session.token();
    for (const char *name : {"open", "second"}) {
        const BookingOrder order = m_world->order(QString::fromLatin1(name), 1);
        const auto receipt = answer(m_world->bookingApi.book(token, QUuid::createUuid(), order.show.id, order.seatIds(),
                                                             order.total(), order.terms));
        QVERIFY(receipt.has_value());
    }
    const auto bookings = answer(m_world->bookingApi.myBookings(token));
    QVERIFY(bookings && bookings->size() == 2);
    for (const Booking &booking : *bookings)
        QCOMPARE(booking.poster, booking.concertId == m_link ? QString() : m_poster);
}

UNIVERSE_TEST(NamedPostersTest, QCoreApplication)
#include "tst_named_posters_database.moc"
