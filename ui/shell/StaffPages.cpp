#include "ui/shell/StaffPages.h"

#include "ui/counter/BlockPage.h"
#include "ui/counter/BookingDeskPage.h"
#include "ui/counter/CustomerScreen.h"
#include "ui/counter/ReseatPage.h"
#include "ui/counter/SalePage.h"
#include "ui/counter/ShiftPage.h"
#include "ui/counter/TakeMoneyPage.h"
#include "ui/door/DoorPage.h"
#include "ui/manage/AccountsPage.h"
#include "ui/manage/RecordPage.h"
#include "ui/operations/OperationsPage.h"
#include "ui/printing/PrintersPage.h"
#include "ui/report/ReportPage.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceKeys.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Toast.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace universe {

StaffPages::StaffPages(MainWindow &window, Services &services, Router &router)
    : m_window(window)
    , m_services(services)
    , m_router(router)
    , m_navigator(*window.navigator()) {
    connect(&services.reseat, &ReseatController::reseated, &services.desk, &DeskController::reload);
    connect(&services.session, &SessionController::loggedOut, this, &StaffPages::closeCustomerScreen);
    connect(&services.session, &SessionController::rightsChanged, this, [this] {
        if (!m_services.session.may(Right::Counter))
            closeCustomerScreen();
    });
}

StaffPages::~StaffPages() = default;

void StaffPages::toggleCustomerScreen() {
    if (m_customerScreen)
        return closeCustomerScreen();
    m_customerScreen = std::make_unique<CustomerScreen>(m_services.sale);
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other =
        std::ranges::find_if(screens, [this](const QScreen *screen) { return screen != m_window.screen(); });
    if (other == screens.end())
        return m_customerScreen->show();
    m_customerScreen->setGeometry((*other)->geometry());
    m_customerScreen->showFullScreen();
}

void StaffPages::closeCustomerScreen() { m_customerScreen.reset(); }

void StaffPages::openSale(const BookingOrder &order) {
    if (m_services.sale.isAsking() && m_navigator.revisit(saleKey)) {
        Toast::pop(&m_window, tr("The sale before is not answered yet. Wait for it, it is asked again."),
                   Tone::Warning);
        return;
    }
    m_navigator.forget([](const QString &key) { return key == saleKey; }); // the page of a sale that was left
    m_services.sale.setOrder(order);
    m_navigator.open(saleKey, [this] {
        auto page = std::make_unique<SalePage>(m_services.sale, m_services.registration);
        page->tickets()->setQueue(m_services.printing);
        connect(page.get(), &SalePage::seatsRequested, this, [this] {
            const BookingOrder chosen = m_services.sale.order();
            if (!m_navigator.backTo(seatsKey(chosen.concert.id)))
                m_router.openSeats(chosen.concert.id, chosen.show.id);
        });
        connect(page.get(), &SalePage::nextRequested, this, [this] {
            const BookingOrder sold = m_services.sale.order();
            m_router.openSeats(sold.concert.id, sold.show.id);
            m_navigator.forget([](const QString &key) { return key == saleKey; });
            m_services.sale.clear();
        });
        connect(page.get(), &SalePage::shiftRequested, this, &StaffPages::openShift);
        connect(page.get(), &SalePage::ownBookingRequested, this,
                [this] { m_router.openConfirm(m_services.sale.order()); });
        return page;
    });
}

void StaffPages::sell() {
    const SaleController::Phase phase = m_services.sale.phase();
    const bool isUnderWay = phase != SaleController::Phase::Empty && phase != SaleController::Phase::Sold;
    if (isUnderWay && m_navigator.revisit(saleKey))
        return;
    if (auto *seats = qobject_cast<SeatPage *>(m_navigator.current()))
        return seats->controller().goOn();
    if (const ConcertId concert = m_router.currentConcert(); concert.isValid())
        return m_router.openSeats(concert, {});
    m_router.open(place::all);
    Toast::pop(&m_window, tr("Choose the concert, then its seats: they lead to the sale."), Tone::Muted);
}

void StaffPages::openDoor() {
    if (m_navigator.revisit(doorKey))
        return;
    m_navigator.open(doorKey, [this] { return std::make_unique<DoorPage>(m_services.door); });
}

void StaffPages::openDesk() {
    if (m_navigator.revisit(deskKey))
        return;
    m_navigator.open(deskKey, [this] {
        auto page = std::make_unique<BookingDeskPage>(m_services.desk, m_services.accounts);
        page->tickets()->setQueue(m_services.printing);
        connect(page.get(), &BookingDeskPage::shiftRequested, this, &StaffPages::openShift);
        connect(page.get(), &BookingDeskPage::reseatRequested, this, [this](const Ticket &ticket) {
            if (const auto &found = m_services.desk.found())
                openReseat(found->booking, ticket);
        });
        return page;
    });
}

void StaffPages::openReseat(const Booking &booking, const Ticket &ticket) {
    if (!m_services.reseat.isIdle() && m_navigator.revisit(reseatKey)) {
        Toast::pop(&m_window, tr("The seat before is not answered yet. Wait for it, it is asked again."),
                   Tone::Warning);
        return;
    }
    m_navigator.forget([](const QString &key) { return key == reseatKey; });
    m_services.reseat.setTicket(booking, ticket);
    m_navigator.open(reseatKey, [this] {
        auto page = std::make_unique<ReseatPage>(m_services.reseat, m_services.seatCalls, m_services.viewer);
        page->tickets()->setQueue(m_services.printing);
        connect(page.get(), &ReseatPage::shiftRequested, this, &StaffPages::openShift);
        return page;
    });
}

void StaffPages::openTakeMoney() {
    if (m_navigator.revisit(takeMoneyKey))
        return;
    m_navigator.open(takeMoneyKey, [this] {
        auto page = std::make_unique<TakeMoneyPage>(m_services.takeMoney, m_services.registration);
        connect(page.get(), &TakeMoneyPage::shiftRequested, this, &StaffPages::openShift);
        return page;
    });
}

void StaffPages::openBlock() {
    ConcertId concert = m_router.currentConcert();
    ShowId show;
    if (auto *seats = qobject_cast<SeatPage *>(m_navigator.current())) {
        concert = seats->controller().concert().id;
        show = seats->controller().showId();
    }
    if (m_navigator.currentKey() == blockKey)
        return;
    if (!concert.isValid()) {
        Toast::pop(&m_window, tr("Open the concert first whose seats you want to block."), Tone::Muted);
        return;
    }
    m_navigator.forget([](const QString &key) { return key == blockKey; }); // of another concert, perhaps
    m_navigator.open(blockKey, [this, concert, show] {
        return std::make_unique<BlockPage>(m_services.blocks, m_services.seatCalls, m_services.viewer, concert, show);
    });
}

void StaffPages::openShift() {
    if (m_navigator.revisit(shiftKey))
        return;
    m_navigator.open(shiftKey, [this] {
        auto page = std::make_unique<ShiftPage>(m_services.shifts);
        page->setQueue(m_services.printing);
        return page;
    });
}

void StaffPages::openPrinters() {
    if (m_navigator.revisit(printersKey))
        return;
    m_navigator.open(printersKey, [this] { return std::make_unique<PrintersPage>(m_services.printing); });
}

void StaffPages::openReport() {
    if (m_navigator.revisit(reportKey))
        return;
    m_navigator.open(reportKey, [this] { return std::make_unique<ReportPage>(m_services.report); });
}

void StaffPages::openOperations() {
    if (m_navigator.revisit(operationsKey))
        return;
    m_navigator.open(operationsKey, [this] { return std::make_unique<OperationsPage>(m_services.operations); });
}

void StaffPages::openAccounts() {
    if (m_navigator.revisit(accountsKey))
        return;
    m_navigator.open(accountsKey, [this] { return std::make_unique<AccountsPage>(m_services.accounts); });
}

void StaffPages::openRecord() {
    if (m_navigator.revisit(recordKey))
        return;
    m_navigator.open(recordKey, [this] { return std::make_unique<RecordPage>(m_services.record); });
}

} // namespace universe
