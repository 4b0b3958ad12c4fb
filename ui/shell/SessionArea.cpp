#include "ui/shell/SessionArea.h"

#include "app/core/Text.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Menu.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace universe {

namespace {

/// Longer names are cut here; the tool tip has all of them.
constexpr int widestName = 112;

} // namespace

SessionArea::SessionArea(QWidget *parent)
    : QWidget(parent)
    , m_logIn(new Button(Button::Kind::Ghost, {}, this))
    , m_signUp(new Button(Button::Kind::Primary, {}, this))
    , m_coins(new Button(Button::Kind::Ghost, Icon::Coin, {}, this))
    , m_person(new Button(Button::Kind::Ghost, Icon::Person, {}, this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs);
    for (Button *button : {m_logIn, m_signUp, m_coins, m_person})
        layout->addWidget(button);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_logIn, &QAbstractButton::clicked, this, &SessionArea::logInRequested);
    connect(m_signUp, &QAbstractButton::clicked, this, &SessionArea::signUpRequested);
    connect(m_coins, &QAbstractButton::clicked, this, &SessionArea::topUpRequested);
    m_person->setOpensMenu();
    connect(m_person, &QAbstractButton::clicked, this, &SessionArea::openMenu);
    retranslate();
}

void SessionArea::showGuest() {
    m_member = false;
    m_name.clear();
    m_balance = {};
    retranslate();
}

void SessionArea::showMember(const QString &name, Money balance) {
    m_member = true;
    m_name = name;
    m_balance = balance;
    retranslate();
}

void SessionArea::setCompact(bool compact) {
    if (m_compact == compact)
        return;
    m_compact = compact;
    retranslate();
}

void SessionArea::setTight(bool tight) {
    if (m_tight == tight)
        return;
    m_tight = tight;
    retranslate();
}

int SessionArea::nameWidth() const {
    if (!m_member)
        return 0;
    constexpr int around = metrics::iconM + metrics::spaceXs + 2 * (metrics::spaceM + metrics::spaceXxs);
    const int name = std::min(m_person->fontMetrics().horizontalAdvance(m_name), widestName);
    return name + around - metrics::touchTarget;
}

int SessionArea::unitWidth() const {
    if (!m_member)
        return 0;
    const QFontMetrics metrics = m_coins->fontMetrics();
    return metrics.horizontalAdvance(format::money(m_balance)) -
           metrics.horizontalAdvance(format::number(m_balance.coins));
}

void SessionArea::openMenu() {
    auto *menu = new Menu(this);
    menu->addAction(themedIcon(Icon::Ticket), tr("My page"), this, &SessionArea::myPageRequested);
    menu->addAction(themedIcon(Icon::Coin), tr("Top up"), this, &SessionArea::topUpRequested);
    if (m_operations)
        menu->addAction(themedIcon(Icon::Clock), tr("Operations"), this, &SessionArea::operationsRequested);
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::LogOut), tr("Log out"), this, &SessionArea::logOutRequested);
    menu->popUpBelow(*m_person);
}

void SessionArea::retranslate() {
    m_logIn->setText(tr("Log in"));
    m_signUp->setText(tr("Sign up"));
    m_logIn->setVisible(!m_member);
    m_signUp->setVisible(!m_member);
    m_coins->setVisible(m_member);
    m_person->setVisible(m_member);
    m_coins->setText(m_tight ? format::number(m_balance.coins) : format::money(m_balance));
    m_coins->setAccessibleName(format::money(m_balance));
    m_coins->setToolTip(tr("Your fuel, which seats are paid with. Top up"));
    m_coins->setAccessibleDescription(m_coins->toolTip());
    m_person->setText(m_compact ? QString() : m_person->fontMetrics().elidedText(m_name, Qt::ElideRight, widestName));
    m_person->setToolTip(tr("%1: my page, top up, log out").arg(texts::isolated(m_name)));
    m_person->setAccessibleName(m_name);
    updateGeometry();
}

void SessionArea::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
