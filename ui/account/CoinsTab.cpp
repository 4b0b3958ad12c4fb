#include "ui/account/CoinsTab.h"

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "ui/account/LedgerDelegate.h"
#include "ui/account/LoadedView.h"
#include "ui/account/TopUpPanel.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Table.h"

#include <QHBoxLayout>

namespace universe {

using Part = MyPageController::Part;

namespace {

constexpr int purseWidth = 360;
constexpr int narrowPurseWidth = 296;
constexpr int tight = 1000; // below, the table needs the room: what a movement was for is its widest column

} // namespace

CoinsTab::CoinsTab(MyPageController &controller, AccountController &account, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_account(account)
    , m_balanceName(new Label(TextRole::Body, {}, Tone::Muted))
    , m_balance(new Label(TextRole::Display))
    , m_topUpTitle(new Label(TextRole::Heading))
    , m_counter(new Label(TextRole::Body, {}, Tone::Muted))
    , m_topUp(new TopUpPanel(account))
    , m_table(new Table(controller.ledger(), LedgerModel::What, metrics::spaceXxl))
    , m_view(new LoadedView(m_table)) {
    m_table->setItemDelegate(new LedgerDelegate(m_table));
    m_counter->setWordWrap(true);
    auto *purse = new Card;
    purse->body()->addWidget(m_balanceName);
    purse->body()->addWidget(m_balance);
    purse->body()->addSpacing(metrics::spaceM);
    purse->body()->addWidget(m_topUpTitle);
    purse->body()->addWidget(m_topUp);
    purse->body()->addWidget(m_counter);
    auto *purseAbove = new QWidget;
    auto *above = new QVBoxLayout(purseAbove);
    above->setContentsMargins({});
    above->addWidget(purse);
    above->addStretch();
    m_column = new ColumnScroll(purseAbove);
    auto *history = new Card;
    history->body()->setContentsMargins(metrics::spaceS, metrics::spaceS, metrics::spaceS, metrics::spaceS);
    history->body()->addWidget(m_view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::spaceL);
    layout->setSpacing(metrics::spaceL);
    layout->addWidget(m_column);
    layout->addWidget(history, 1);

    connect(m_view, &LoadedView::retryRequested, this, [this] { m_controller.load(Part::Ledger); });
    connect(&controller, &MyPageController::stateChanged, this, [this](Part part) {
        if (part == Part::Ledger)
            follow();
    });
    connect(&account, &AccountController::accountChanged, this, &CoinsTab::showBalance);
    connect(&account, &AccountController::balanceChanged, this, &CoinsTab::showBalance);
    connect(&account, &AccountController::toppedUp, this, [this] { m_controller.load(Part::Ledger); });
    retranslate();
}

void CoinsTab::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_column->setFixedWidth(width() < tight ? narrowPurseWidth : purseWidth);
}

void CoinsTab::follow() {
    m_view->follow(m_controller.state(Part::Ledger), m_controller.ledger().rowCount() == 0,
                   {tr("No fuel has moved yet"),
                    tr("Every top-up and every booking will be listed here, with the balance after it."),
                    {}});
}

void CoinsTab::showBalance() {
    m_balance->setText(format::money(m_account.balance()));
    const bool known = m_account.account().has_value();
    m_topUp->setVisible(m_account.canTopUp());
    m_topUpTitle->setVisible(known);
    m_counter->setVisible(known && !m_account.canTopUp());
}

void CoinsTab::retranslate() {
    m_balanceName->setText(tr("Your fuel"));
    m_topUpTitle->setText(tr("Top up"));
    m_counter->setText(tr("Fuel is sold at the counter here. The staff adds it to your account at once."));
    m_table->setAccessibleName(tr("Movements of your fuel"));
    showBalance();
    follow();
}

} // namespace universe
