#pragma once

#include "app/core/Booking.h"
#include "ui/widgets/Page.h"

class QStackedWidget;

namespace universe {

class AccountController;
class BookingsTab;
class CoinsTab;
class FavouritesTab;
class Label;
class MyPageController;
class ProfileMark;
class SegmentedControl;
class TicketsTab;

/// The page of all that is the member's own. The shell opens it for members only.
class MyPage : public Page {
    Q_OBJECT

public:
    enum class Tab { Bookings, Tickets, Coins, Favourites };

    MyPage(MyPageController &controller, AccountController &account, Tab tab = Tab::Bookings,
           QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

    void open(Tab tab);
    /// The tickets of one booking.
    void openTickets(BookingId booking);
    [[nodiscard]] Tab tab() const;

    [[nodiscard]] BookingsTab *bookingsTab() const { return m_bookings; }
    [[nodiscard]] TicketsTab *ticketsTab() const { return m_tickets; }
    [[nodiscard]] CoinsTab *coinsTab() const { return m_coins; }
    [[nodiscard]] FavouritesTab *favouritesTab() const { return m_favourites; }

Q_SIGNALS:
    void concertChosen(universe::ConcertId concert);
    void singerChosen(universe::SingerId singer);
    void concertsRequested();
    void cancelRequested(const universe::Booking &booking);

protected:
    void retranslate() override;

private:
    void lay();
    void wire();
    void loadTab();
    void showAccount();

    MyPageController &m_controller;
    AccountController &m_account;
    ProfileMark *m_mark;
    Label *m_name;
    Label *m_email;
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
    BookingsTab *m_bookings;
    TicketsTab *m_tickets;
    CoinsTab *m_coins;
    FavouritesTab *m_favourites;
};

} // namespace universe
