// A sale at the counter: before anybody is named, with several found, with too little given, and sold.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BuyerCard.h"
#include "ui/counter/CustomerScreen.h"
#include "ui/counter/MemberFinder.h"
#include "ui/counter/PayCard.h"
#include "ui/counter/RegisterForm.h"
#include "ui/counter/SalePage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextField.h"

#include <QApplication>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class SalePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSale();
};

void SalePictures::theSale() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Staff));
    desk.world.database.createMember(u"iu@example.com"_s, Role::Fan, {500'000});
    desk.world.database.createMember(u"iris.with.a.long.address@example.com"_s, Role::Fan);
    desk.world.database.sql(
        u"update data.member set name = '이지은', phone = '+821012345678' where email in ('iu@example.com', 'iris.with.a.long.address@example.com')"_s);
    desk.world.database.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
                            {desk.services.session.token()});
    SaleController &sale = desk.services.sale;
    const auto take = [&](const QString &name, const std::function<void(SalePage &)> &set = {}) {
        return Pictures::take(
            name,
            [&] {
                auto page = std::make_unique<SalePage>(sale, desk.services.registration);
                page->activate();
                if (set)
                    set(*page);
                return page;
            },
            Pictures::standsStill);
    };
    const auto takeCustomers = [&](const QString &name) {
        return Pictures::take(
            name, [&] { return std::make_unique<CustomerScreen>(sale); }, Pictures::standsStill);
    };
    QVERIFY(takeCustomers(u"customer-welcome"_s));
    sale.setOrder(desk.world.orderOfAllGrades(u"open"_s));
    QVERIFY(take(u"sale"_s));
    QVERIFY(take(u"sale-register"_s, [](SalePage &page) {
        page.buyer()->finder()->openForm();
        page.buyer()->finder()->registerForm()->name()->setText(u"이지은"_s);
        page.buyer()->finder()->registerForm()->submitButton()->click();
    }));
    sale.find(u"이지은"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sale.search().members().rowCount(), 2, 20'000);
    QVERIFY(take(u"sale-found"_s));
    sale.setBuyer(sale.search().members().members().at(0));
    QVERIFY(take(u"sale-cash"_s, [&](SalePage &page) {
        sale.setPayment({.pay = Pay::Cash});
        page.pay()->tendered()->setText(u"200000"_s);
    }));
    sale.setPayment({.pay = Pay::Cash, .tendered = Money{300'000}});
    QVERIFY(takeCustomers(u"customer-cash"_s));
    sale.sell();
    QTRY_VERIFY_WITH_TIMEOUT(!sale.tickets().isEmpty(), 20'000);
    QVERIFY(take(u"sale-sold"_s));
    QVERIFY(takeCustomers(u"customer-sold"_s));
}

UNIVERSE_TEST(SalePictures, QApplication)
#include "pic_sale_database.moc"
