#include "ui/counter/BuyerCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/SaleController.h"
#include "ui/counter/MemberFinder.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

namespace universe {

BuyerCard::BuyerCard(SaleController &sale, MemberRegistration &registration, QWidget *parent)
    : Card(parent)
    , m_sale(sale)
    , m_heading(new Label(TextRole::Heading))
    , m_finder(new MemberFinder(sale.search(), registration))
    , m_buyer(new Label(TextRole::BodyStrong))
    , m_walkIn(new Button(Button::Kind::Secondary, Icon::Person)) {
    m_heading->setHeading();
    m_buyer->setWordWrap(true);
    m_finder->addButton(m_walkIn);
    for (QWidget *part : QList<QWidget *>{m_heading, m_finder, m_buyer})
        body()->addWidget(part);
    connect(m_finder, &MemberFinder::searchRequested, &sale, &SaleController::find);
    connect(m_finder, &MemberFinder::chosen, &sale, &SaleController::setBuyer);
    connect(m_walkIn, &QAbstractButton::clicked, &sale, &SaleController::sellToWalkIn);
    connect(&sale, &SaleController::changed, this, &BuyerCard::showBuyer);
    retranslate();
}

void BuyerCard::showBuyer() {
    const auto &buyer = m_sale.buyer();
    m_buyer->setVisible(buyer.has_value());
    if (m_sale.isWalkIn())
        m_buyer->setText(tr("Sold to: somebody without a name"));
    else if (buyer)
        m_buyer->setText(tr("Sold to: %1 (%2)").arg(texts::isolated(buyer->name), texts::isolated(buyer->emailMasked)));
}

void BuyerCard::retranslate() {
    m_heading->setText(tr("Who buys"));
    m_finder->setChooseText(tr("Sell to this member"));
    m_walkIn->setText(tr("Without a name (F2)"));
    m_finder->retranslate();
    showBuyer();
}

} // namespace universe
