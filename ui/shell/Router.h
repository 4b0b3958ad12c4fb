#pragma once

#include "app/core/ConcertQuery.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/shell/ViewMemory.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace universe {

class ConcertGridPage;
class MainWindow;
struct BookingOrder;
struct Services;

/// Which page an intent leads to. The only place that knows all pages; it holds no state of its own but what is to
/// be done after a log-in.
class Router : public QObject {
    Q_OBJECT

public:
    Router(MainWindow &window, Services &services);

    void openAll();
    void openCalendar();
    void openSingers();
    void openSinger(SingerId singer);
    void openConcert(ConcertId concert);
    void openSeats(ConcertId concert, ShowId show);
    void openConfirm(const BookingOrder &order);
    void openDone();
    /// For a guest: by way of the log-in.
    void openMyPage(MyPage::Tab tab);
    /// Asks for a log-in, then does `then`, with the page in front that was there before.
    void askLogIn(LogInPage::Reason reason, std::function<void()> then = {});

Q_SIGNALS:
    /// A guest went elsewhere instead of logging in: what was to be done then is not wanted any more.
    void logInLeft();

private:
    void wireBar();
    void wireSession();
    void openLogIn(LogInPage::Reason reason, const QString &email = {});
    void openSignUp();
    void afterLogIn();
    void openPlace(const QString &key);
    void clearTraces();
    /// The page hears when somebody logs in or out.
    template <typename PageType>
    void followMember(PageType *page);
    void afterLogOut();
    void wireReminders();
    void search(const QString &text);
    void openSearch(const ConcertQuery &wish);
    std::unique_ptr<ConcertGridPage> makeGrid();
    /// Null while something else is in front.
    [[nodiscard]] ConcertGridPage *currentGrid() const;
    void showPlace();
    void showSession();

    MainWindow &m_window;
    Services &m_services;
    ViewMemory m_memory;
    DesktopNotifier m_notifier;
    std::function<void()> m_afterLogIn;
};

} // namespace universe
