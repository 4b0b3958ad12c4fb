#include "tests/support/TestMain.h"
#include "ui/booking/ChangeText.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// What a member agreed to, and what it is now: which is which must be right.
class ChangeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingChanged();
    void theBeginIsToldOnTheVenuesClock();
    void anotherZoneIsAnotherTime();
    void venueAgeAndLimitAreTold();
    void everyGradeIsToldOnce();

private:
    BookingOrder m_shown;
};

void ChangeTextTest::init() {
    Language::instance().set(u"en"_s);
    m_shown = {};
    m_shown.concert.venue = u"Olympic Hall"_s;
    m_shown.concert.timeZone = QTimeZone("Asia/Seoul");
    m_shown.seatLimit = 8;
    m_shown.show.startsAt = QDateTime(QDate(2026, 12, 24), QTime(10, 0), Qt::UTC); // seven in the evening in Seoul
    const auto seat = [](qint64 id, const QString &grade, qint64 price) {
        return ChosenSeat{{id}, u"A"_s, u"1"_s, QString::number(id), grade, {price}};
    };
    m_shown.seats = {seat(1, u"R"_s, 110'000), seat(2, u"R"_s, 110'000), seat(3, u"S"_s, 88'000),
                     seat(4, u"A"_s, 66'000)};
}

void ChangeTextTest::nothingChanged() { QCOMPARE(changeText(m_shown, m_shown), QString()); }

void ChangeTextTest::theBeginIsToldOnTheVenuesClock() {
    BookingOrder now = m_shown;
    now.show.startsAt = m_shown.show.startsAt.addSecs(3600);
    QCOMPARE(changeText(m_shown, now), u"Begins: Thu, Dec 24, 2026, 7:00 PM → Thu, Dec 24, 2026, 8:00 PM"_s);
}

void ChangeTextTest::anotherZoneIsAnotherTime() {
    BookingOrder now = m_shown;
    now.concert.timeZone = QTimeZone("Asia/Bangkok");
    QCOMPARE(changeText(m_shown, now), u"Begins: Thu, Dec 24, 2026, 7:00 PM → Thu, Dec 24, 2026, 5:00 PM"_s);
}

void ChangeTextTest::venueAgeAndLimitAreTold() {
    BookingOrder now = m_shown;
    now.concert.venue = u"Blue Square"_s;
    now.ageLimit = 15;
    now.seatLimit = 2;
    QCOMPARE(changeText(m_shown, now).split(u'\n'),
             (QStringList{u"Venue: Olympic Hall → Blue Square"_s, u"Age: for everybody → from 15 years"_s,
                          u"Seats in one booking: 8 → 2"_s}));
}

void ChangeTextTest::everyGradeIsToldOnce() {
    BookingOrder now = m_shown;
    now.seats[0].price = now.seats[1].price = {120'000};
    now.seats[2].grade = u"R"_s;
    now.seats[3].grade = u"S"_s;
    now.seats[3].price = {60'000};
    QCOMPARE(changeText(m_shown, now).split(u'\n'),
             (QStringList{u"Grade R: 110,000 fuel → 120,000 fuel"_s, u"Grade S, now R: 88,000 fuel"_s,
                          u"Grade A, now S: 66,000 fuel → 60,000 fuel"_s}));
}

UNIVERSE_TEST(ChangeTextTest, QApplication)
#include "tst_change_text.moc"
