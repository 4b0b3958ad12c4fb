#pragma once

#include "app/core/ConcertQuery.h"
#include "app/models/SessionController.h"
#include "ui/account/MyPage.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/shell/LogInGate.h"
#include "ui/shell/ViewMemory.h"

#include <QObject>

namespace universe {

class ConcertGridPage;
class MainWindow;
class Navigator;
struct BookingOrder;
struct Services;

/// Which page an intent leads to. Places with a name of their own are rows of places(); the others are opened here.
class Router : public QObject {
    Q_OBJECT

public:
    Router(MainWindow &window, Services &services);

    /// A place by its key; for a guest by way of the log-in where it is for members.
    void open(const QString &key);
    void openSinger(SingerId singer);
    void openConcert(ConcertId concert);
    void openSeats(ConcertId concert, ShowId show);
    void openConfirm(const BookingOrder &order);
    void openDone();
    void openMyPage(MyPage::Tab tab);

    // For the rows of places().
    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] std::unique_ptr<ConcertGridPage> makeGrid();
    /// The page is set as the member left it, and how it is set now is kept.
    void remember(const QString &key, Page &page) { m_memory.follow(key, &page); }
    /// The page hears when somebody logs in or out.
    template <typename PageType>
    void followMember(PageType &page);

private:
    void wireBar();
    void wireSession();
    void wireReminders();
    void choose(const QString &key);
    void openSearch(const ConcertQuery &query);
    void search(const QString &text);
    void afterLogIn(bool wentOn);
    void afterLogOut();
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
};

template <typename PageType>
void Router::followMember(PageType &page) {
    SessionController &session = m_gate.session();
    connect(&session, &SessionController::loggedIn, &page, &PageType::memberChanged);
    connect(&session, &SessionController::loggedOut, &page, &PageType::memberChanged);
}

} // namespace universe
