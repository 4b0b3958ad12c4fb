#include "ui/widgets/Banner.h"

#include "ui/style/Metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace universe {

Banner::Banner(QWidget *parent)
    : Message(TextRole::Caption, Button::Kind::Ghost, parent) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spaceL + metrics::iconM + metrics::spaceS, metrics::spaceXxs, metrics::spaceM,
                               metrics::spaceXxs);
    layout->setSpacing(metrics::spaceS);
    layout->addWidget(label(), 1);
    layout->addWidget(actionButton());
    setMinimumHeight(metrics::touchTarget);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Banner::setMessage(Icon icon, Tone tone, const QString &text) {
    Message::setMessage(icon, tone, text);
    label()->setTone(tone);
}

void Banner::appear(bool news) {
    const bool wasHidden = isHidden();
    show();
    if (news || wasHidden)
        announce();
}

void Banner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), toneColors(tone()).ground);
    const int y = (height() - metrics::iconM) / 2;
    paintSymbol(painter, QRectF(metrics::spaceL, y, metrics::iconM, metrics::iconM));
}

} // namespace universe
