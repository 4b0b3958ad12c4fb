#include "ui/widgets/Notice.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QVBoxLayout>

namespace universe {

Notice::Notice(QWidget *parent)
    : Message(TextRole::Caption, Button::Kind::Ghost, parent) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spaceM + metrics::iconM + metrics::spaceXs, metrics::spaceS, metrics::spaceM,
                               metrics::spaceS);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(label());
    layout->addWidget(actionButton(), 0, Qt::AlignLeft);
    hide();
}

void Notice::setMessage(Icon icon, Tone tone, const QString &text) {
    const bool news = text != Message::text() || isHidden();
    Message::setMessage(icon, tone, text);
    label()->setTone(tone);
    setVisible(!text.isEmpty());
    if (news && !text.isEmpty())
        announce();
}

void Notice::clear() {
    setAction({});
    setMessage(Icon::Info, Tone::Muted, {});
}

void Notice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radiusM, toneColors(tone()).ground);
    paintSymbol(painter, QRectF(metrics::spaceM, metrics::spaceS, metrics::iconM, label()->fontMetrics().height()));
}

} // namespace universe
