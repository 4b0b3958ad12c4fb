#include "ui/kiosk/IdleWarning.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int cardWidth = 440;
const QColor veil(0, 0, 0, 150);

} // namespace

IdleWarning::IdleWarning(QWidget *window)
    : QWidget(window)
    , m_card(new Card(this))
    , m_title(new Label(TextRole::Title))
    , m_text(new Label(TextRole::Body))
    , m_here(new Button(Button::Kind::Primary)) {
    m_card->setFixedWidth(cardWidth);
    m_text->setWordWrap(true);
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_text);
    m_card->body()->addSpacing(metrics::spaceS);
    m_card->body()->addWidget(m_here);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_card, 0, 0, Qt::AlignCenter);
    setFocusProxy(m_here);
    connect(m_here, &QAbstractButton::clicked, this, &IdleWarning::dismiss);
    window->installEventFilter(this);
    m_here->installEventFilter(this);
    hide();
    showText();
}

void IdleWarning::open(std::chrono::milliseconds left) {
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_focus = window()->focusWidget();
    setLeft(left);
    setGeometry(window()->rect());
    show();
    raise();
    m_here->setFocus(Qt::PopupFocusReason);
    announce(*this, m_title->text() + u' ' + m_text->text());
}

void IdleWarning::setLeft(std::chrono::milliseconds left) {
    m_left = std::chrono::ceil<std::chrono::seconds>(left);
    showText();
}

void IdleWarning::dismiss() {
    if (isHidden())
        return;
    hide();
    if (m_focus)
        m_focus->setFocus(Qt::PopupFocusReason);
}

QString IdleWarning::text() const { return m_text->text(); }

void IdleWarning::showText() {
    m_title->setText(tr("Are you still there?"));
    m_text->setText(tr("In %n second(s) this screen begins anew for whoever comes next: you are logged out, held seats "
                       "are given back, and what you typed is forgotten.",
                       nullptr, int(m_left.count())));
    m_here->setText(tr("I am still here"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

bool IdleWarning::eventFilter(QObject *watched, QEvent *event) {
    if (watched == window() && event->type() == QEvent::Resize)
        setGeometry(window()->rect());
    if (watched == m_here && event->type() == QEvent::ShortcutOverride)
        event->accept(); // the keys of the window are not meant
    return QWidget::eventFilter(watched, event);
}

void IdleWarning::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showText();
    QWidget::changeEvent(event);
}

void IdleWarning::keyPressEvent(QKeyEvent *event) { event->accept(); }

void IdleWarning::mousePressEvent(QMouseEvent *event) { event->accept(); }

void IdleWarning::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), veil); }

} // namespace universe
