#include "ui/shell/TopBar.h"

#include "ui/reminders/ReminderButton.h"
#include "ui/search/SearchField.h"
#include "ui/shell/BrandButton.h"
#include "ui/shell/Language.h"
#include "ui/shell/Places.h"
#include "ui/shell/SessionArea.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Menu.h"
#include "ui/widgets/ReadingOrder.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace universe {

namespace {

constexpr int searchWidth = 380;
constexpr int searchSmallest = 120;
constexpr int searchComfort = 240; ///< for a narrower field, names in the bar give way

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button(Button::Kind::Ghost, Icon::Back, {}, this))
    , m_forward(new Button(Button::Kind::Ghost, Icon::Forward, {}, this))
    , m_brand(new BrandButton(this))
    , m_search(new SearchField(this))
    , m_language(new Button(Button::Kind::Ghost, Icon::Globe, {}, this))
    , m_scheme(new Button(Button::Kind::Ghost, Icon::Contrast, {}, this))
    , m_reminders(new ReminderButton(this))
    , m_session(new SessionArea(this)) {
    setFixedHeight(metrics::topBarHeight);
    for (const Place &place : places())
        m_places.insert(place.key, new Button(Button::Kind::Ghost, {}, this));
    lay();
    wire();
    setHistory(false, false);
    retranslate();
}

void TopBar::lay() {
    m_search->setMinimumWidth(searchSmallest);
    m_search->setMaximumWidth(searchWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spaceS, 0, metrics::spaceM, 0);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_brand);
    layout->addSpacing(metrics::spaceXs);
    for (const Place &place : places()) {
        Button *button = m_places[place.key];
        button->setMark(Button::Mark::OneOfSeveral);
        button->setSnug(true);
        layout->addWidget(button);
    }
    layout->addSpacing(metrics::spaceXs);
    layout->addStretch(1);
    layout->addWidget(m_search, 20);
    layout->addStretch(1);
    layout->addSpacing(metrics::spaceXs);
    layout->addWidget(m_language);
    layout->addWidget(m_scheme);
    layout->addSpacing(metrics::spaceXxs);
    layout->addWidget(m_reminders);
    layout->addWidget(m_session);
    readInOrder(*layout);
}

void TopBar::wire() {
    connect(m_back, &QAbstractButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QAbstractButton::clicked, this, &TopBar::forwardRequested);
    connect(m_brand, &QAbstractButton::clicked, this, [this] { Q_EMIT placeChosen(place::all); });
    for (const Place &place : places()) {
        connect(m_places[place.key], &QAbstractButton::clicked, this,
                [this, key = place.key] { Q_EMIT placeChosen(key); });
    }
    connect(m_session, &SessionArea::myPageRequested, this, [this] { Q_EMIT placeChosen(place::myPage); });
    m_language->setOpensMenu();
    m_scheme->setOpensMenu();
    connect(m_language, &QAbstractButton::clicked, this, [this] { makeLanguageMenu()->popUpBelow(*m_language); });
    connect(m_scheme, &QAbstractButton::clicked, this, [this] { makeSchemeMenu()->popUpBelow(*m_scheme); });
}

void TopBar::setHistory(bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setPlace(const QString &key) {
    for (auto [place, button] : m_places.asKeyValueRange())
        button->setChecked(place == key);
}

Menu *TopBar::makeLanguageMenu() {
    auto *menu = new Menu(this);
    addLanguages(menu);
    if (m_scheme->isHidden()) {
        menu->addSeparator();
        addSchemes(menu);
    }
    return menu;
}

void TopBar::addLanguages(QMenu *menu) {
    auto *group = new QActionGroup(menu);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = menu->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.code == Language::instance().current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] { Q_EMIT languageChosen(code); });
    }
}

Menu *TopBar::makeSchemeMenu() {
    auto *menu = new Menu(this);
    addSchemes(menu);
    return menu;
}

void TopBar::addSchemes(QMenu *menu) {
    auto *group = new QActionGroup(menu);
    const std::pair<Scheme, QString> choices[] = {
        {Scheme::System, tr("Like the desktop")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, name] : choices) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(scheme == Theme::instance().scheme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] { Q_EMIT schemeChosen(scheme); });
    }
}

void TopBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), colors().surface);
    painter.fillRect(QRect(0, height() - metrics::hairline, width(), metrics::hairline), colors().border);
}

void TopBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Gives up the application's name first, then that of the member, who knows it; then room for the search, and at last
// the way forward, which a key leads, too, the unit of the balance, and the button of the schemes, which join the
// languages.
void TopBar::fit() {
    const auto roomOf = [this](const Button *button) { return button->sizeHint().width() + layout()->spacing(); };
    int full = layout()->minimumSize().width() + searchComfort - searchSmallest +
               (m_brand->isCompact() ? m_brand->nameWidth() : 0) +
               (m_session->isCompact() ? m_session->nameWidth() : 0) +
               (m_session->isTight() ? m_session->unitWidth() : 0) + (m_forward->isHidden() ? roomOf(m_forward) : 0) +
               (m_scheme->isHidden() ? roomOf(m_scheme) : 0);
    m_brand->setCompact(full > width());
    full -= m_brand->nameWidth();
    m_session->setCompact(full > width());
    full -= m_session->nameWidth() + searchComfort - searchSmallest;
    m_forward->setVisible(full <= width());
    m_session->setTight(full > width());
    m_scheme->setVisible(full <= width());
}

bool TopBar::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) // a log-in or another language changes widths
        fit();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::retranslate() {
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_brand->setToolTip(tr("To all concerts"));
    for (const Place &place : places())
        m_places[place.key]->setText(tr(place.name));
    m_language->setToolTip(tr("Language"));
    m_scheme->setToolTip(tr("Light or dark"));
}

} // namespace universe
