#include "ui/widgets/DateField.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Menu.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace universe {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::CaptionStrong, this))
    , m_button(new Button(Button::Kind::Secondary, Icon::Calendar, {}, this))
    , m_clear(new Button(Button::Kind::Ghost, Icon::Close, {}, this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs + 2);
    layout->addWidget(m_label);
    layout->addWidget(m_button);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->installEventFilter(this);
    m_button->setOpensMenu();
    m_clear->setCompact(true);
    m_clear->setFocusPolicy(Qt::NoFocus); // Delete does the same
    m_clear->hide();
    setFocusProxy(m_button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_button, &QAbstractButton::clicked, this, &DateField::open);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { choose({}); });
    showDate();
}

void DateField::setLabel(const QString &label) {
    m_label->setText(label);
    showDate();
}

void DateField::setEmptyText(const QString &text) {
    m_emptyText = text;
    showDate();
}

void DateField::setDate(std::optional<QDate> date) {
    m_date = date;
    showDate();
}

void DateField::showDate() {
    m_button->setText(m_date ? format::date(*m_date) : m_emptyText);
    m_button->setAccessibleName(tr("%1: %2", "a field and what is in it").arg(m_label->text(), m_button->text()));
    m_clear->setToolTip(tr("Any day"));
    m_clear->setVisible(m_date.has_value());
    placeClear();
}

void DateField::choose(std::optional<QDate> date) {
    if (m_menu)
        m_menu->close();
    if (date == m_date)
        return;
    setDate(date);
    Q_EMIT chosen();
}

void DateField::open() {
    m_menu = new Menu(this);
    connect(m_menu, &QObject::destroyed, this, [this] { m_menu = nullptr; });
    auto *calendar = new QCalendarWidget(m_menu);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumSize(7 * metrics::touchTarget, 8 * metrics::touchTarget);
    QTextCharFormat weekday;
    weekday.setForeground(colors().text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, weekday);
    for (const auto &[name, icon] :
         {std::pair(u"qt_calendar_prevmonth", Icon::Back), std::pair(u"qt_calendar_nextmonth", Icon::Forward)}) {
        if (auto *button = calendar->findChild<QToolButton *>(QStringView(name).toString()))
            button->setIcon(themedIcon(icon));
    }
    calendar->setSelectedDate(m_date.value_or(m_start.isValid() ? m_start : QDate::currentDate()));
    connect(calendar, &QCalendarWidget::clicked, this, &DateField::choose);
    connect(calendar, &QCalendarWidget::activated, this, &DateField::choose);
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(calendar);
    m_menu->addAction(action);
    m_menu->popUpBelow(*m_button);
    calendar->setFocus(Qt::PopupFocusReason);
}

QCalendarWidget *DateField::calendar() const { return m_menu ? m_menu->findChild<QCalendarWidget *>() : nullptr; }

bool DateField::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && m_date) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            choose({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::placeClear() {
    constexpr int inset = (metrics::touchTarget - metrics::compactTarget) / 2;
    const QRect box = m_button->geometry();
    m_clear->setGeometry(box.right() + 1 - metrics::compactTarget - inset, box.top() + inset, metrics::compactTarget,
                         metrics::compactTarget);
    m_clear->raise();
}

void DateField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showDate();
    QWidget::changeEvent(event);
}

void DateField::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    placeClear();
}

} // namespace universe
