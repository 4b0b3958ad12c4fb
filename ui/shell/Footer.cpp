#include "ui/shell/Footer.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace universe {

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_notice(new ElidedLabel(TextRole::Caption, {}, Tone::Muted, this))
    , m_version(new Label(TextRole::Caption, {}, Tone::Muted, this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spaceL, metrics::spaceXxs, metrics::spaceL, metrics::spaceXxs);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_version);
    retranslate();
}

void Footer::setDemo(bool demo) {
    m_demo = demo;
    retranslate();
}

void Footer::retranslate() {
    const QString fuel = format::fuelExplained(); // prices are on nearly every page
    m_notice->setText(m_demo ? tr("Demonstration data: these concerts, bookings and prices are made up.") + u' ' + fuel
                             : fuel);
    m_version->setText(tr("Version %1").arg(QStringLiteral(UNIVERSE_VERSION)));
}

void Footer::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), metrics::hairline), colors().border);
}

void Footer::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
