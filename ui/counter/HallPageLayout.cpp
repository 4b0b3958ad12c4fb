#include "ui/counter/HallPageLayout.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/PageScroll.h"

#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int sideWidth = 420;

}

void layBesideHall(QWidget &page, QWidget *heading, QWidget *hall, const QList<QWidget *> &cards) {
    auto *side = new PageScroll(sideWidth);
    side->setVerticalMargin(0);
    side->setFixedWidth(sideWidth);
    for (QWidget *card : cards)
        side->body()->addWidget(card);
    side->body()->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceM);
    parts->addWidget(hall, 1);
    parts->addWidget(side);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(metrics::pageMargin, metrics::spaceM, metrics::spaceM, metrics::spaceM);
    column->setSpacing(metrics::spaceM);
    column->addWidget(heading);
    column->addLayout(parts, 1);
}

} // namespace universe
