// Every page in the sizes of window that real screens leave: nothing that one needs may be cut off or out of reach.

#include "tests/e2e/Visitor.h"
#include "tests/support/TestMain.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/account/TopUpPanel.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/booking/PaymentCard.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/catalogue/BookingPanel.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridBar.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/search/SearchField.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatSteps.h"
#include "ui/shell/Language.h"
#include "ui/shell/Places.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/singers/SingerDetailsPage.h"
#include "ui/singers/SingersPage.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextField.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class SizePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBooking_data();
    void aBooking();

private:
    void look(Visitor &visitor, const QString &page);

    QString m_name; ///< of the row: screen and language
};

namespace {

/// The scroll area in whose contents a widget is; null: in none.
QAbstractScrollArea *scrollAreaOf(const QWidget *widget) {
    for (QWidget *ancestor = widget->parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *area = qobject_cast<QAbstractScrollArea *>(ancestor->parentWidget());
        if (area && area->viewport() == ancestor)
            return area;
    }
    return nullptr;
}

/// Whether somebody can see all of a control, after scrolling up or down if need be.
bool isWithinReach(const QWidget *control) {
    if (qobject_cast<const QAbstractButton *>(control) && control->width() < control->minimumSizeHint().width())
        return false;
    const QAbstractScrollArea *area = scrollAreaOf(control);
    if (!area)
        return control->visibleRegion().boundingRect() == control->rect();
    const QWidget *port = area->viewport();
    const QRect there(control->mapTo(port, QPoint()), control->size());
    return there.left() >= 0 && there.right() <= port->rect().right() &&
           port->height() >= std::min(there.height(), 2 * metrics::touchTarget); // a ticket is scrolled through
}

QStringList outOfReach(const QWidget &window) {
    QStringList found;
    for (const auto *control : window.findChildren<QWidget *>()) {
        if (control->isVisible() && control->focusPolicy() != Qt::NoFocus && !control->size().isEmpty() &&
            !qobject_cast<const QAbstractScrollArea *>(control) && !isWithinReach(control)) {
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            found << QString::fromLatin1(control->metaObject()->className()) + u' ' +
                         (button ? button->text() : control->accessibleName());
        }
    }
    return found;
}

} // namespace

void SizePictures::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QCoreApplication::setApplicationName(u"sizes"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    QVERIFY(QDir(QStringLiteral(UNIVERSE_PICTURES)).mkpath(u"."_s));
}

void SizePictures::aBooking_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    // What a title bar and a task bar leave of 1024x768, of 1366x768 at 150 %, of 1920x1080 at 200 %; a kiosk has
    // neither.
    // English takes more room: that says more where there is least.
    QTest::newRow("1024x768-en") << QSize(1024, 690) << u"en"_s;
    QTest::newRow("1366x768-at-150-en") << QSize(910, 440) << u"en"_s;
    QTest::newRow("1366x768-at-150-ko") << QSize(910, 440) << u"ko"_s;
    QTest::newRow("1920x1080-at-200-ko") << QSize(960, 470) << u"ko"_s;
    QTest::newRow("portrait-ko") << QSize(1080, 1920) << u"ko"_s;
}

void SizePictures::look(Visitor &visitor, const QString &page) {
    QImage last;
    QElapsedTimer since;
    since.start();
    QVERIFY(QTest::qWaitFor(
        [&] {
            const QImage now = visitor.window().grab().toImage();
            if (now != std::exchange(last, now))
                since.restart();
            return since.elapsed() > 400;
        },
        Visitor::patience));
    QVERIFY(last.save(u"%1/size-%2-%3.png"_s.arg(QStringLiteral(UNIVERSE_PICTURES), m_name, page)));
    const QStringList lost = outOfReach(visitor.window());
    QVERIFY2(lost.isEmpty(), qPrintable(page + u": "_s + lost.join(u", "_s)));
}

// As a guest who looks at everything, then logs in and books.
void SizePictures::aBooking() {
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    m_name = QString::fromLatin1(QTest::currentDataTag());
    QSettings().clear();
    TestDatabase server(TestDatabase::Content::Demo);
    const QString title =
        server
            .sql(u"select c.title from data.concert c where c.cancelled_at is null and c.age_limit = 0 and "
                 u"c.seat_limit >= 2 "
                 "and c.min_price > 0 and c.booking_opens < now() and c.booking_closes > now() + interval '2 hours' "
                 "and (select count(*) from api.search_concerts(query => c.title)) = 1 "
                 "order by length(c.title) desc, c.concert_id limit 1"_s)
            .first()
            .text(0);
    Language::instance().set(language);
    Theme::apply(*qApp, language == u"ko"_s ? Scheme::Dark : Scheme::Light);
    Visitor visitor(server.clientConnection());
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    MainWindow &window = visitor.window();
    window.resize(size);
    QCOMPARE(window.size(), size);
    TopBar &bar = *window.bar();

    auto *grid = visitor.page<ConcertGridPage>();
    QVERIFY(grid);
    QTRY_VERIFY_WITH_TIMEOUT(grid->model().rowCount() > 0, Visitor::patience);
    look(visitor, u"concerts"_s);
    Q_EMIT grid->findChild<ConcertGridBar *>()->searchToggled();
    look(visitor, u"search"_s);
    Q_EMIT grid->findChild<ConcertGridBar *>()->searchToggled();

    Q_EMIT bar.placeChosen(place::calendar);
    QVERIFY(visitor.page<CalendarPage>());
    look(visitor, u"calendar"_s);
    Q_EMIT bar.placeChosen(place::singers);
    auto *singers = visitor.page<SingersPage>();
    QVERIFY(singers);
    look(visitor, u"singers"_s);
    Q_EMIT singers->singerChosen(
        {server.sql(u"select singer_id from data.singer order by 1 limit 1"_s).first().integer(0)});
    QVERIFY(visitor.page<SingerDetailsPage>());
    look(visitor, u"singer"_s);

    Q_EMIT bar.search()->searched(title);
    grid = visitor.page<ConcertGridPage>();
    QVERIFY(grid);
    QTRY_COMPARE_WITH_TIMEOUT(grid->model().rowCount(), 1, Visitor::patience);
    look(visitor, u"found"_s);
    Q_EMIT grid->concertChosen(grid->model().at(0).id);
    auto *concert = visitor.page<ConcertDetailsPage>();
    QVERIFY(concert);
    QTRY_VERIFY(!concert->panel()->showButtons().isEmpty());
    look(visitor, u"concert"_s);
    QVERIFY(Visitor::click(concert->panel()->bookButton()));

    auto *seats = visitor.page<SeatPage>();
    QVERIFY(seats);
    QTRY_VERIFY_WITH_TIMEOUT(seats->controller().geometry(), Visitor::patience);
    look(visitor, u"seats"_s);
    seats->way()->setCurrent(1);
    QTRY_COMPARE(seats->steps()->offers().offers().size(), SeatOffers::atOnce);
    look(visitor, u"seats-by-steps"_s);
    seats->way()->setCurrent(0);
    QTest::keyClick(seats->panel()->bestCount(), Qt::Key_Up);
    QVERIFY(Visitor::click(seats->panel()->bestButton()));
    QTRY_COMPARE(seats->controller().selection().seats().size(), 2);
    look(visitor, u"seats-chosen"_s);
    QVERIFY(Visitor::click(seats->panel()->continueButton()));

    auto *logIn = visitor.page<LogInPage>();
    QVERIFY(logIn);
    look(visitor, u"log-in"_s);
    Q_EMIT logIn->signUpRequested();
    auto *signUp = visitor.page<SignUpPage>();
    QVERIFY(signUp);
    look(visitor, u"sign-up"_s);
    Visitor::type(signUp->nameField()->edit(), u"김우주"_s);
    Visitor::type(signUp->emailField()->edit(), u"first.light@example.com"_s);
    Visitor::type(signUp->passwordField()->edit(), u"a long enough phrase"_s);
    QVERIFY(Visitor::click(signUp->submitButton()));

    auto *confirm = visitor.page<ConfirmPage>();
    QVERIFY(confirm);
    look(visitor, u"confirm-short"_s);
    QVERIFY(Visitor::click(confirm->payment()->topUpPanel()->submitButton()));
    QTRY_VERIFY_WITH_TIMEOUT(!confirm->payment()->topUpPanel()->isVisible(), Visitor::patience);
    look(visitor, u"confirm"_s);
    QVERIFY(Visitor::click(confirm->payment()->confirmButton()));
    auto *done = visitor.page<DonePage>();
    QVERIFY(done);
    look(visitor, u"done"_s);
    QVERIFY(Visitor::click(done->myPageButton()));
    auto *mine = visitor.page<MyPage>();
    QVERIFY(mine);
    for (const auto &[tab, name] : {std::pair(MyPage::Tab::Bookings, u"bookings"_s),
                                    {MyPage::Tab::Tickets, u"tickets"_s},
                                    {MyPage::Tab::Coins, u"coins"_s},
                                    {MyPage::Tab::Favourites, u"favourites"_s}}) {
        mine->open(tab);
        look(visitor, name);
    }
}

UNIVERSE_TEST(SizePictures, QApplication)
#include "pic_sizes_database.moc"
