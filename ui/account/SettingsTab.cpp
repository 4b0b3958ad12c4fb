#include "ui/account/SettingsTab.h"

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "ui/account/CloseAccountCard.h"
#include "ui/account/DetailsCard.h"
#include "ui/account/LoadedView.h"
#include "ui/account/NoticesCard.h"
#include "ui/account/PasswordCard.h"
#include "ui/account/PinCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ColumnScroll.h"

#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int settingsWidth = 760;

}

SettingsTab::SettingsTab(MyPageController &controller, AccountController &account, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_account(account)
    , m_details(new DetailsCard(account, controller.details()))
    , m_notices(new NoticesCard(controller.notices()))
    , m_password(new PasswordCard(account, controller.details()))
    , m_pin(new PinCard(account, controller.details()))
    , m_closing(new CloseAccountCard(controller, account)) {
    auto *cards = new QWidget;
    cards->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    for (QWidget *card : QList<QWidget *>{m_details, m_notices, m_password, m_pin, m_closing}) {
        card->setMaximumWidth(settingsWidth);
        column->addWidget(card);
    }
    column->addStretch();
    m_view = new LoadedView(new ColumnScroll(cards));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &LoadedView::retryRequested, this, &SettingsTab::load);
    connect(&controller.notices(), &NoticeSwitches::changed, this, &SettingsTab::follow);
    follow();
}

void SettingsTab::load() {
    m_controller.notices().load();
    m_controller.load(MyPageController::Part::Bookings); // they keep the account open
    m_account.load();
}

void SettingsTab::follow() { m_view->follow(m_controller.notices().state(), false, {}); }

void SettingsTab::retranslate() {
    m_details->retranslate();
    m_notices->retranslate();
    m_password->retranslate();
    m_pin->retranslate();
    m_closing->retranslate();
}

} // namespace universe
