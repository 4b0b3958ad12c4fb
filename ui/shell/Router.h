#pragma once

#include "app/core/ConcertQuery.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace universe {

class ConcertGridPage;
class MainWindow;
struct BookingOrder;
struct Services;

/// Which page an intent leads to. The only place that knows all pages; it holds no state of its own but where to go
/// after a log-in.
class Router : public QObject {
    Q_OBJECT

public:
    Router(MainWindow &window, Services &services);

    void openAll();
    void openConcert(ConcertId concert);
    void openSeats(ConcertId concert, ShowId show);
    void openConfirm(const BookingOrder &order);
    void openDone();
    /// For a guest: by way of the log-in.
    void openMyPage(MyPage::Tab tab);
    /// Asks for a log-in, then does `then`, with the page in front that was there before.
    void askLogIn(LogInPage::Reason reason, std::function<void()> then = {});

private:
    void wireBar();
    void wireSession();
    void openLogIn(LogInPage::Reason reason, const QString &email = {});
    void openSignUp();
    void afterLogIn();
    void afterLogOut();
    void search(const QString &text);
    void openSearch(const ConcertQuery &wish);
    void showPlace();
    void showSession();

    MainWindow &m_window;
    Services &m_services;
    QPointer<ConcertGridPage> m_grid;
    ConcertQuery m_wish; ///< what the posters show
    std::function<void()> m_afterLogIn;
};

} // namespace universe
