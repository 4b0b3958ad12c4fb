#include "ui/widgets/Toast.h"

#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Button.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimerEvent>

#include <algorithm>

namespace universe {

namespace {

constexpr int shadowExtent = 16;

Icon iconOf(Tone tone) {
    switch (tone) {
    case Tone::Positive:
        return Icon::Success;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Danger:
        return Icon::Error;
    default:
        return Icon::Info;
    }
}

QColor colorOf(Tone tone) {
    const Colors &c = colors();
    switch (tone) {
    case Tone::Positive:
        return c.positive;
    case Tone::Warning:
        return c.warning;
    case Tone::Danger:
        return c.danger;
    default:
        return c.accentText;
    }
}

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
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return toast;
}

Toast::Toast(QWidget *window, const QString &text, Tone tone)
    : QWidget(window)
    , m_tone(tone)
    , m_label(new Label(TextRole::Body, text, this))
    , m_time(metrics::toastTime) {
    setAccessibleName(text);
    m_label->setWordWrap(true);
    auto *close = new Button(Button::Kind::Ghost, Icon::Close, {}, this);
    close->setCompact(true);
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QAbstractButton::clicked, this, &QObject::deleteLater);
    auto *layout = new QHBoxLayout(this);
    constexpr int edge = shadowExtent;
    layout->setContentsMargins(edge + metrics::spaceM + metrics::iconM + metrics::spaceS, edge + metrics::spaceXs,
                               edge + metrics::spaceXs, edge + metrics::spaceXs);
    layout->addWidget(m_label, 1);
    layout->addWidget(close);
    window->installEventFilter(this);
    m_timer.start(m_time, this);
}

void Toast::setAction(const QString &text) {
    m_action = new Button(Button::Kind::Secondary, text, this);
    m_action->setCompact(true);
    m_action->setFocusPolicy(Qt::NoFocus);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        deleteLater();
        Q_EMIT actionTriggered();
    });
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(1, m_action);
    m_action->show();
    m_time = 2 * metrics::toastTime;
    m_timer.start(m_time, this);
    place();
}

QString Toast::text() const { return m_label->text(); }

void Toast::place() {
    const QWidget *window = parentWidget();
    const int chrome = 2 * shadowExtent + metrics::spaceM + metrics::iconM + metrics::spaceS + metrics::spaceXs +
                       metrics::compactTarget + metrics::spaceM +
                       (m_action ? m_action->sizeHint().width() + metrics::spaceXs : 0);
    const int wanted = m_label->fontMetrics().horizontalAdvance(m_label->text()) + chrome;
    const int width = std::clamp(wanted, 240, std::min(640, window->width() - metrics::spaceXl));
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((window->width() - width) / 2, window->height() - height - metrics::spaceXs, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadowExtent, shadowExtent, -shadowExtent, -shadowExtent);
    paintShadow(painter, box, metrics::radiusL, shadowExtent);
    paintBox(painter, box, metrics::radiusL, colors().raised, colors().border);
    paintIcon(
        painter, iconOf(m_tone),
        QRectF(box.left() + metrics::spaceM, box.center().y() - metrics::iconM / 2.0, metrics::iconM, metrics::iconM),
        colorOf(m_tone));
}

void Toast::timerEvent(QTimerEvent *) { deleteLater(); }

void Toast::enterEvent(QEnterEvent *) { m_timer.stop(); }

void Toast::leaveEvent(QEvent *) { m_timer.start(m_time, this); }

} // namespace universe
