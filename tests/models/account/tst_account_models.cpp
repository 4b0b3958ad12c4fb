#include "app/models/account/FavouriteListModel.h"
#include "app/models/account/LedgerModel.h"
#include "app/models/booking/BookingListModel.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Booking booking(qint64 id, const QDateTime &startsAt, BookingState state = BookingState::Booked) {
    Booking made;
    made.id = {id};
    made.title = u"Concert %1"_s.arg(id);
    made.startsAt = startsAt;
    made.state = state;
    return made;
}

} // namespace

class TestAccountModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bookingsAreSplitByTime();
    void ledgerShowsSignsKindsAndTitles();
    void favouritesComeAndGo();
};

void TestAccountModels::bookingsAreSplitByTime() {
    BookingListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBookings({booking(1, noon.addDays(9)), booking(2, noon.addDays(2)), booking(3, noon.addDays(-2)),
                       booking(4, noon.addDays(-9)), booking(5, noon.addDays(3), BookingState::Cancelled),
                       booking(6, noon.addSecs(-3600))},
                      noon);
    const auto ids = [&] {
        QList<qint64> list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row).data(BookingListModel::BookingRole).value<Booking>().id.value);
        return list;
    };
    // The next first; one that began an hour ago still needs its ticket.
    QCOMPARE(ids(), (QList<qint64>{6, 2, 1}));
    model.setPeriod(BookingListModel::Period::Past);
    QCOMPARE(ids(), (QList<qint64>{5, 3, 4}));
    QCOMPARE(model.countOf(BookingListModel::Period::Upcoming), 3);
    QVERIFY(model.find({4}));
    QVERIFY(!model.find({44}));
    model.setBookings({}, noon);
    QCOMPARE(model.rowCount(), 0);
}

void TestAccountModels::ledgerShowsSignsKindsAndTitles() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    LedgerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(
        {{2, noon, u"booking"_s, {-110'000}, {40'000}, {7}}, {1, noon, u"top_up"_s, {150'000}, {150'000}, {}}});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, LedgerModel::Amount), u"\u2212110,000"_s);
    QCOMPARE(text(1, LedgerModel::Amount), u"+150,000"_s);
    QCOMPARE(text(0, LedgerModel::Balance), u"40,000"_s);
    QCOMPARE(text(0, LedgerModel::What), u"Booking"_s);
    QSignalSpy changed(&model, &LedgerModel::dataChanged); // a view paints again what this tells, and nothing else
    model.setBookings({booking(7, noon)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0, LedgerModel::What));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1, LedgerModel::What));
    QCOMPARE(text(0, LedgerModel::What), u"Booking · Concert 7"_s);
    QCOMPARE(text(1, LedgerModel::What), u"Top-up"_s);
    QCOMPARE(LedgerModel::kindText(u"reseat"_s), u"Other seat"_s);
    QCOMPARE(LedgerModel::kindText(u"invented later"_s), u"Other"_s);
    QCOMPARE(model.headerData(LedgerModel::Balance, Qt::Horizontal, Qt::DisplayRole).toString(), u"Balance"_s);
}

void TestAccountModels::favouritesComeAndGo() {
    FavouriteConcertModel concerts;
    QAbstractItemModelTester concertTester(&concerts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ConcertSummary one;
    one.id = {1};
    ConcertSummary two;
    two.id = {2};
    concerts.setItems({one, two});
    QVERIFY(concerts.setFavourite({1}, false));
    QVERIFY(concerts.setFavourite({1}, false));
    QCOMPARE(concerts.rowCount(), 1);
    QVERIFY(concerts.setFavourite({1}, true));
    QCOMPARE(concerts.rowCount(), 2);
    QCOMPARE(concerts.index(0).data(FavouriteConcertModel::ItemRole).value<ConcertSummary>().id, ConcertId{1});
    QVERIFY(!concerts.setFavourite({3}, true)); // it was never here
    QVERIFY(concerts.setFavourite({3}, false));

    FavouriteSingerModel singers;
    QAbstractItemModelTester singerTester(&singers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    singers.setItems({{{5}, u"아이유"_s, u"IU"_s, 2}});
    QCOMPARE(singers.index(0).data().toString(), u"아이유"_s);
    QVERIFY(singers.setFavourite({5}, false));
    QCOMPARE(singers.rowCount(), 0);
    QVERIFY(singers.setFavourite({5}, true));
    QCOMPARE(singers.rowCount(), 1);
}

UNIVERSE_TEST(TestAccountModels, QCoreApplication)
#include "tst_account_models.moc"
