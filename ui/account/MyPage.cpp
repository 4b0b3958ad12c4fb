#include "ui/account/MyPage.h"

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "ui/account/BookingsTab.h"
#include "ui/account/CoinsTab.h"
#include "ui/account/DrawsTab.h"
#include "ui/account/FavouritesTab.h"
#include "ui/account/ProfileMark.h"
#include "ui/account/SettingsTab.h"
#include "ui/account/TicketsTab.h"
#include "ui/account/WaitingTab.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace universe {

using Part = MyPageController::Part;

namespace {

constexpr int contentWidth = metrics::pageMaxWidth - 2 * metrics::pageMargin;

}

MyPage::MyPage(MyPageController &controller, AccountController &account, Tab tab, QWidget *parent)
    : Page(parent)
    , m_controller(controller)
    , m_account(account)
    , m_mark(new ProfileMark)
    , m_name(new Label(TextRole::Title))
    , m_email(new Label(TextRole::Body, {}, Tone::Muted))
    , m_tabs(new SegmentedControl(SegmentedControl::Look::Tabs))
    , m_stack(new QStackedWidget)
    , m_bookings(new BookingsTab(controller))
    , m_tickets(new TicketsTab(controller))
    , m_waiting(new WaitingTab(controller.waiting()))
    , m_draws(new DrawsTab(controller.draws()))
    , m_coins(new CoinsTab(controller, account))
    , m_favourites(new FavouritesTab(controller))
    , m_settings(new SettingsTab(controller, account)) {
    lay();
    wire();
    MyPage::retranslate();
    m_tabs->setCurrent(int(tab));
}

void MyPage::lay() {
    for (QWidget *tab :
         {static_cast<QWidget *>(m_bookings), static_cast<QWidget *>(m_tickets), static_cast<QWidget *>(m_waiting),
          static_cast<QWidget *>(m_draws), static_cast<QWidget *>(m_coins), static_cast<QWidget *>(m_favourites),
          static_cast<QWidget *>(m_settings)})
        m_stack->addWidget(tab);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_email);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceM);
    head->addWidget(m_mark);
    head->addLayout(words, 1);

    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addLayout(head);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, 0);
    centred->addStretch(0);
    centred->addWidget(content, 1);
    centred->addStretch(0);
}

void MyPage::wire() {
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (isVisible())
            loadTab();
    });
    connect(m_bookings, &BookingsTab::ticketsRequested, this, &MyPage::openTickets);
    connect(m_bookings, &BookingsTab::concertsRequested, this, &MyPage::concertsRequested);
    connect(m_tickets, &TicketsTab::concertsRequested, this, &MyPage::concertsRequested);
    connect(m_tickets, &TicketsTab::cancelRequested, this, &MyPage::cancelRequested);
    connect(m_waiting, &WaitingTab::concertsRequested, this, &MyPage::concertsRequested);
    connect(&m_controller.waiting(), &WaitingList::orderReady, this, [this](const BookingOrder &order) {
        if (m_waiting->isVisible()) // who went elsewhere meanwhile stays there
            Q_EMIT orderRequested(order);
    });
    connect(m_draws, &DrawsTab::concertsRequested, this, &MyPage::concertsRequested);
    connect(m_draws, &DrawsTab::concertChosen, this, &MyPage::concertChosen);
    connect(&m_controller.draws(), &MyDraws::orderReady, this, [this](const BookingOrder &order) {
        if (m_draws->isVisible())
            Q_EMIT orderRequested(order);
    });
    connect(m_favourites, &FavouritesTab::concertsRequested, this, &MyPage::concertsRequested);
    connect(m_favourites, &FavouritesTab::concertChosen, this, &MyPage::concertChosen);
    connect(m_favourites, &FavouritesTab::singerChosen, this, &MyPage::singerChosen);
    connect(&m_account, &AccountController::accountChanged, this, &MyPage::showAccount);
}

QString MyPage::title() const { return tr("My page"); }

void MyPage::activate() {
    if (!m_account.account())
        m_account.load();
    loadTab();
}

void MyPage::refresh() {
    m_account.load();
    loadTab();
}

QWidget *MyPage::firstFocus() const { return m_tabs; }

QVariant MyPage::saveState() const { return QVariantList{m_tabs->current(), m_tickets->chosen().value}; }

void MyPage::restoreState(const QVariant &state) {
    const QVariantList list = state.toList();
    if (list.size() != 2)
        return;
    m_tickets->choose({list[1].toLongLong()});
    m_tabs->setCurrent(list[0].toInt());
}

void MyPage::open(Tab tab) { m_tabs->setCurrent(int(tab)); }

void MyPage::openTickets(BookingId booking) {
    m_tickets->choose(booking);
    open(Tab::Tickets);
}

MyPage::Tab MyPage::tab() const { return Tab(m_tabs->current()); }

void MyPage::loadTab() {
    switch (tab()) {
    case Tab::Bookings:
    case Tab::Tickets:
        m_controller.load(Part::Bookings);
        break;
    case Tab::Waiting:
        m_controller.waiting().load();
        break;
    case Tab::Draws:
        m_controller.draws().load();
        break;
    case Tab::Coins:
        m_controller.load(Part::Ledger);
        // The ledger tells what was booked.
        m_controller.load(Part::Bookings);
        break;
    case Tab::Favourites:
        m_controller.load(Part::Concerts);
        m_controller.load(Part::Singers);
        break;
    case Tab::Settings:
        m_settings->load();
        break;
    }
}

void MyPage::showAccount() {
    const auto &account = m_account.account();
    m_name->setText(account ? account->name : QString());
    m_email->setText(account ? account->email : QString());
    m_tickets->setAddress(account ? account->email : QString());
    m_mark->setName(account ? account->name : QString());
}

void MyPage::retranslate() {
    m_tabs->setItems(
        {tr("Bookings"), tr("Tickets"), tr("Waiting"), tr("Draws"), tr("Fuel"), tr("Favourites"), tr("Settings")});
    m_tabs->setAccessibleName(tr("Parts of my page"));
    m_bookings->retranslate();
    m_tickets->retranslate();
    m_waiting->retranslate();
    m_draws->retranslate();
    m_coins->retranslate();
    m_favourites->retranslate();
    m_settings->retranslate();
    showAccount();
}

} // namespace universe
