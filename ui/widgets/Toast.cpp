#include "ui/widgets/Toast.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimerEvent>

#include <algorithm>

namespace universe {

namespace {

constexpr int shadowExtent = 16;

} // namespace

Toast *Toast::pop(QWidget *anchor, const QString &text, Tone tone) {
    QWidget *window = anchor->window();
    for (Toast *old : window->findChildren<Toast *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    auto *toast = new Toast(window, text, tone);
    toast->place();
    toast->show();
    toast->raise();
    toast->announce();
    return toast;
}

Toast::Toast(QWidget *window, const QString &text, Tone tone)
    : Message(TextRole::Body, Button::Kind::Secondary, window)
    , m_time(metrics::toastTime) {
    setMessage(toneIcon(tone), tone, text);
    actionButton()->setFocusPolicy(Qt::NoFocus);
    auto *close = new Button(Button::Kind::Ghost, Icon::Close, {}, this);
    close->setCompact(true);
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QAbstractButton::clicked, this, &QObject::deleteLater);
    auto *layout = new QHBoxLayout(this);
    constexpr int edge = shadowExtent;
    layout->setContentsMargins(edge + metrics::spaceM + metrics::iconM + metrics::spaceS, edge + metrics::spaceXs,
                               edge + metrics::spaceXs, edge + metrics::spaceXs);
    layout->addWidget(label(), 1);
    layout->addWidget(actionButton());
    layout->addWidget(close);
    connect(this, &Message::actionTriggered, this, &QObject::deleteLater);
    window->installEventFilter(this);
    m_timer.start(m_time, this);
}

void Toast::setAction(const QString &text) {
    Message::setAction(text);
    m_time = 2 * metrics::toastTime;
    m_timer.start(m_time, this);
    place();
}

void Toast::place() {
    const QWidget *window = parentWidget();
    const int chrome = 2 * shadowExtent + metrics::spaceM + metrics::iconM + metrics::spaceS + metrics::spaceXs +
                       metrics::compactTarget + metrics::spaceM +
                       (!actionButton()->isHidden() ? actionButton()->sizeHint().width() + metrics::spaceXs : 0);
    const int wanted = label()->fontMetrics().horizontalAdvance(label()->text()) + chrome;
    const int width = std::clamp(wanted, 240, std::min(640, window->width() - metrics::spaceXl));
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((window->width() - width) / 2, window->height() - height - metrics::spaceXs, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize)
        place();
    return Message::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadowExtent, shadowExtent, -shadowExtent, -shadowExtent);
    paintShadow(painter, box, metrics::radiusL, shadowExtent);
    paintBox(painter, box, metrics::radiusL, colors().raised, colors().border);
    paintSymbol(painter, QRectF(box.left() + metrics::spaceM, box.center().y() - metrics::iconM / 2.0, metrics::iconM,
                                metrics::iconM));
}

void Toast::timerEvent(QTimerEvent *) { deleteLater(); }

void Toast::enterEvent(QEnterEvent *) { m_timer.stop(); }

void Toast::leaveEvent(QEvent *) { m_timer.start(m_time, this); }

} // namespace universe
