#include "ui/widgets/Stepper.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace universe {

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
    , m_less(new Button(Button::Kind::Ghost, Icon::Minus, {}, this))
    , m_number(new Label(TextRole::BodyStrong, this))
    , m_more(new Button(Button::Kind::Ghost, Icon::Plus, {}, this)) {
    accessibility::install();
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFont(tabularFont(TextRole::BodyStrong));
    m_number->setMinimumWidth(metrics::spaceXl);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_less);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_less, &QAbstractButton::clicked, this, [this] { setValue(m_value - 1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { setValue(m_value + 1); });
    retranslate();
    showValue();
}

void Stepper::setRange(int minimum, int maximum) {
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
    showValue();
}

void Stepper::setValue(int value) {
    value = std::clamp(value, m_minimum, m_maximum);
    if (value == m_value)
        return;
    m_value = value;
    showValue();
    Q_EMIT valueChanged(value);
}

void Stepper::showValue() {
    m_number->setText(locale().toString(m_value));
    m_less->setEnabled(m_value > m_minimum);
    m_more->setEnabled(m_value < m_maximum);
    setFocusProxy(m_more->isEnabled() ? m_more : m_less);
    setAccessibleDescription(m_number->text());
    QAccessibleValueChangeEvent change(this, m_value);
    QAccessible::updateAccessibility(&change);
}

void Stepper::retranslate() {
    m_less->setToolTip(tr("Fewer"));
    m_more->setToolTip(tr("More"));
}

void Stepper::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Stepper::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radiusM, colors().surface, colors().borderStrong);
}

void Stepper::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Plus)
        setValue(m_value + 1);
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Minus)
        setValue(m_value - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace universe
