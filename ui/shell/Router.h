#pragma once

#include "app/core/Cancellation.h"
#include "app/core/ConcertQuery.h"
#include "app/models/SessionController.h"
#include "ui/account/MyPage.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/shell/LogInGate.h"
#include "ui/shell/ViewMemory.h"

#include <QObject>

namespace universe {

class Administration;
class ConcertGridPage;
class MainWindow;
class Navigator;
class SessionLock;
class StaffPages;
struct BookingOrder;
struct Services;

/// Leads each intent to its page. Places with a name of their own are rows of places(); the others are opened here.
class Router : public QObject {
    Q_OBJECT

public:
    Router(MainWindow &window, Services &services);
    ~Router() override;
    Q_DISABLE_COPY_MOVE(Router)

    /// Opens a place by its key; a guest comes to a place for members by way of the log-in.
    void open(const QString &key);
    void openSinger(SingerId singer);
    void openConcert(ConcertId concert);
    /// How the concert is and was sold, day by day.
    void openSaleHistory(ConcertId concert, const QString &title);
    /// The concert whose page is in front; invalid while something else is.
    [[nodiscard]] ConcertId currentConcert() const;
    void openSeats(ConcertId concert, ShowId show);
    void openConfirm(const BookingOrder &order);
    void openDone();
    /// From chosen seats: a fan confirms, a clerk sells.
    void goOn(const BookingOrder &order);
    void openCancel(const Booking &booking, const QSet<TicketId> &chosen = {});
    void openMyPage(MyPage::Tab tab);

    /// What staff open.
    [[nodiscard]] StaffPages &staff() const { return *m_staff; }
    // Both are null at a kiosk.
    [[nodiscard]] SessionLock *lock() const { return m_lock.get(); }
    [[nodiscard]] Administration *administration() const { return m_administration.get(); }

    // Used by the rows of places().
    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] std::unique_ptr<ConcertGridPage> makeGrid();
    /// Sets the page as the member left it, and keeps how it is set from now on.
    void remember(const QString &key, Page &page) { m_memory.follow(key, &page); }
    /// Tells the page about every log-in and log-out.
    template <typename PageType>
    void followMember(PageType &page);

private:
    void wireBar();
    void wireSession();
    void wireReminders();
    void wireKiosk();
    void wireDoor();
    void wirePrinting();
    void beginAnew();
    void afterCancel(BookingId booking, const CancellationReceipt &receipt);
    void showFirstPlace();
    void choose(const QString &key);
    void openSearch(const ConcertQuery &query);
    void search(const QString &text);
    void afterLogIn(bool wentOn);
    void afterLogOut();
    void askAfterExpiry();
    void afterRights();
    [[nodiscard]] std::function<void()> wayBack();
    void showPlace();
    void showSession();
    [[nodiscard]] Navigator &navigator() const;
    /// Null while something else is in front.
    [[nodiscard]] ConcertGridPage *currentGrid() const;

    MainWindow &m_window;
    Services &m_services;
    ViewMemory m_memory;
    LogInGate m_gate;
    DesktopNotifier m_notifier;
    std::unique_ptr<StaffPages> m_staff;
    std::unique_ptr<SessionLock> m_lock;              ///< a kiosk begins anew instead
    std::unique_ptr<Administration> m_administration; ///< a kiosk has none
    MemberId m_member;                                ///< who was logged in last
    Rights m_rights;                                  ///< what they may do
    std::function<void()> m_wayBack;                  ///< to what the last log-out closed
};

template <typename PageType>
void Router::followMember(PageType &page) {
    SessionController &session = m_gate.session();
    connect(&session, &SessionController::loggedIn, &page, &PageType::memberChanged);
    connect(&session, &SessionController::loggedOut, &page, &PageType::memberChanged);
}

} // namespace universe
