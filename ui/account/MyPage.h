#pragma once

#include "app/core/Booking.h"
#include "app/models/booking/BookingOrder.h"
#include "ui/widgets/Page.h"

class QStackedWidget;

namespace universe {

class AccountController;
class BookingsTab;
class CoinsTab;
class DrawsTab;
class FavouritesTab;
class Label;
class MyPageController;
class ProfileMark;
class SegmentedControl;
class SettingsTab;
class TicketsTab;
class WaitingTab;

/// The page of all that is the member's own. The shell opens it for members only.
class MyPage : public Page {
    Q_OBJECT

public:
    enum class Tab { Bookings, Tickets, Waiting, Draws, Coins, Favourites, Settings };

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
    [[nodiscard]] WaitingTab *waitingTab() const { return m_waiting; }
    [[nodiscard]] DrawsTab *drawsTab() const { return m_draws; }
    [[nodiscard]] CoinsTab *coinsTab() const { return m_coins; }
    [[nodiscard]] FavouritesTab *favouritesTab() const { return m_favourites; }
    [[nodiscard]] SettingsTab *settingsTab() const { return m_settings; }

Q_SIGNALS:
    void concertChosen(universe::ConcertId concert);
    void singerChosen(universe::SingerId singer);
    void concertsRequested();
    void cancelRequested(const universe::Booking &booking);
    /// The member takes an offer of a waiting list, or pays for what was won; the confirmation comes next.
    void orderRequested(const universe::BookingOrder &order);

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
    WaitingTab *m_waiting;
    DrawsTab *m_draws;
    CoinsTab *m_coins;
    FavouritesTab *m_favourites;
    SettingsTab *m_settings;
};

} // namespace universe
