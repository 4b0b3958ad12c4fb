// The home shelves above the concerts: all three, one alone, under the keyboard and the pointer.

#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/reminders/FakeMember.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/home/HomeShelvesView.h"
#include "ui/home/ShelfCard.h"
#include "ui/home/ShelfView.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace universe;
using namespace Qt::StringLiterals;
using Shelf = HomeShelves::Shelf;

class HomeShelvesPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void full();
    void one();
    void keyboard();

private:
    bool take(const QString &name, bool keyboard = false);

    test::FakeCatalogue m_catalogue;
    test::FakeMember m_fake;
};

void HomeShelvesPictures::init() {
    m_catalogue.fill(48);
    m_fake = {};
    const QDateTime now(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC); // noon in Seoul
    m_fake.setNow(now);
    QList<ConcertSummary> &all = m_catalogue.concerts;
    const auto opening = [&](int index, qint64 inHours) {
        ConcertSummary concert = all[index];
        concert.saleState = SaleState::Upcoming;
        concert.bookingOpens = QDateTime(now.date(), QTime(11, 0), Qt::UTC).addSecs(inHours * 3600);
        concert.bookingCloses = concert.bookingOpens.addDays(20);
        return concert;
    };
    const auto closing = [&](int index, QTime utc) {
        ConcertSummary concert = all[index];
        concert.saleState = SaleState::Open;
        concert.bookingOpens = now.addDays(-20);
        concert.bookingCloses = QDateTime(now.date(), utc, Qt::UTC);
        return concert;
    };
    m_fake.home.opensSoon = {opening(1, 0), opening(8, 24), opening(6, 47), opening(3, 71), opening(13, 120)};
    m_fake.home.closingToday = {closing(11, {9, 0}), closing(4, {15, 0})};
    for (const int index : {15, 10, 5, 2})
        m_fake.home.newFromFavourites << opening(index, 200 + index);
    m_fake.home.newFromFavourites[1].saleState = SaleState::Open;
    m_fake.home.newFromFavourites[1].bookingOpens = now.addDays(-1);
}

bool HomeShelvesPictures::take(const QString &name, bool keyboard) {
    Favourites favourites(m_catalogue.calls(), m_catalogue.viewer());
    HomeShelves shelves(m_fake.homeCalls(), m_fake.viewer(), favourites);
    const auto build = [&] {
        auto window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(0, 24, 0, 0);
        column->addWidget(new HomeShelvesView(shelves));
        column->addStretch(1);
        shelves.memberChanged();
        return window;
    };
    return Pictures::take(name, build, [&](QWidget &window) {
        auto *view = window.findChild<HomeShelvesView *>();
        ShelfList *soon = view->shelf(Shelf::OpensSoon)->list();
        if (keyboard && view->isVisible() && soon->currentIndex().row() != 1) {
            soon->setFocus(Qt::TabFocusReason);
            QTest::keyClick(soon, Qt::Key_Right);
            ShelfList *closing = view->shelf(Shelf::ClosingToday)->list();
            QTest::mouseMove(closing->viewport(), ShelfCard::heartRect(closing->cardRect(0)).center());
            return false;
        }
        if (keyboard && !soon->hasFocus())
            return false;
        return view->isVisible() && view->isPainted();
    });
}

void HomeShelvesPictures::full() { QVERIFY(take(u"home-shelves"_s)); }

void HomeShelvesPictures::one() {
    m_fake.home.opensSoon.clear();
    m_fake.home.newFromFavourites.clear();
    QVERIFY(take(u"home-shelves-one"_s));
}

void HomeShelvesPictures::keyboard() { QVERIFY(take(u"home-shelves-keyboard"_s, true)); }

UNIVERSE_TEST(HomeShelvesPictures, QApplication)
#include "pic_home_shelves.moc"
