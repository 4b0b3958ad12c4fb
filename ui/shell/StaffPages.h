#pragma once

#include "app/core/Booking.h"

#include <QObject>

#include <memory>

namespace universe {

class CustomerScreen;
class MainWindow;
class Navigator;
class Router;
struct BookingOrder;
struct Services;

/// Opens the pages of whoever works here: at the door, at the counter, and in the office.
class StaffPages : public QObject {
    Q_OBJECT

public:
    StaffPages(MainWindow &window, Services &services, Router &router);
    ~StaffPages() override;
    Q_DISABLE_COPY_MOVE(StaffPages)

    void openDoor();
    /// To the next step of selling seats: the sale under way, the hall of the concert in front, or all concerts.
    void sell();
    /// At the counter: for whoever stands there.
    void openSale(const BookingOrder &order);
    void openDesk();
    /// Another seat for a ticket of a booking that was found.
    void openReseat(const Booking &booking, const Ticket &ticket);
    void openTakeMoney();
    /// House seats of the concert in front; without one, says so.
    void openBlock();
    void openShift();
    /// Printers of this machine, and what they have still to print.
    void openPrinters();
    void openReport();
    /// Opens it, on another monitor where there is one, or closes it.
    void toggleCustomerScreen();
    /// Null while there is none.
    [[nodiscard]] CustomerScreen *customerScreen() const { return m_customerScreen.get(); }
    void openAccounts();
    void openRecord();
    void openOperations();

private:
    void closeCustomerScreen();

    MainWindow &m_window;
    Services &m_services;
    Router &m_router;
    Navigator &m_navigator;
    std::unique_ptr<CustomerScreen> m_customerScreen;
};

} // namespace universe
