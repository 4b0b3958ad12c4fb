#include "ui/widgets/Card.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QVBoxLayout>

namespace universe {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::spaceL, metrics::spaceL);
    m_body->setSpacing(metrics::spaceS);
}

void Card::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radiusL, colors().surface, colors().border);
}

} // namespace universe
