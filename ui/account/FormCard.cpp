#include "ui/account/FormCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/PageScroll.h"

#include <QVBoxLayout>

namespace universe {

FormCard::FormCard(QWidget *parent)
    : Card(parent) {
    body()->setContentsMargins(metrics::spaceXl, metrics::spaceL, metrics::spaceXl, metrics::spaceM);
    body()->setSpacing(metrics::spaceS);
}

void FormCard::fill(QWidget *page, FormCard *card) {
    auto *scroll = new PageScroll(metrics::formWidth, page);
    scroll->setVerticalMargin(metrics::spaceS);
    scroll->body()->addStretch(2);
    scroll->body()->addWidget(card);
    scroll->body()->addStretch(3);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

} // namespace universe
