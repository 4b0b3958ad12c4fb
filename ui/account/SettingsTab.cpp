#include "ui/account/SettingsTab.h"

#include "app/models/account/MyPageController.h"
#include "ui/account/LoadedView.h"
#include "ui/account/NoticesCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ColumnScroll.h"

#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int settingsWidth = 760;

}

SettingsTab::SettingsTab(MyPageController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_notices(new NoticesCard(controller.notices())) {
    auto *cards = new QWidget;
    cards->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_notices);
    column->addStretch();
    m_notices->setMaximumWidth(settingsWidth);
    m_view = new LoadedView(new ColumnScroll(cards));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &LoadedView::retryRequested, this, &SettingsTab::load);
    connect(&controller.notices(), &NoticeSwitches::changed, this, &SettingsTab::follow);
    follow();
}

void SettingsTab::load() { m_controller.notices().load(); }

void SettingsTab::follow() { m_view->follow(m_controller.notices().state(), false, {}); }

void SettingsTab::retranslate() { m_notices->retranslate(); }

} // namespace universe
