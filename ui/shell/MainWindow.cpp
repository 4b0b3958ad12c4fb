#include "ui/shell/MainWindow.h"

#include "app/core/Text.h"
#include "ui/lock/LockScreen.h"
#include "ui/operations/JobsBanner.h"
#include "ui/printing/PrintBanner.h"
#include "ui/search/SearchField.h"
#include "ui/shell/ConnectionBanner.h"
#include "ui/shell/Footer.h"
#include "ui/shell/Language.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/TopBar.h"
#include "ui/start/StartView.h"
#include "ui/style/BrandMark.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMouseEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace universe {

MainWindow::MainWindow(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_stack(new QStackedLayout(this))
    , m_start(new StartView(this))
    , m_frame(new QWidget(this))
    , m_bar(new TopBar(m_frame))
    , m_banner(new ConnectionBanner(m_frame))
    , m_jobs(new JobsBanner(m_frame))
    , m_printing(new PrintBanner(m_frame))
    , m_navigator(new Navigator(m_frame))
    , m_footer(new Footer(m_frame))
    , m_lock(new LockScreen(this)) {
    accessibility::setRole(*this, QAccessible::Window);
    setWindowIcon(BrandMark::icon());
    setMinimumSize(metrics::minWindowWidth, metrics::minWindowHeight);
    resize(metrics::startWindowWidth, metrics::startWindowHeight);
    restoreGeometry(preferences.windowGeometry());
    lay();
    wire();
    addShortcuts();
    showTitle();
    qApp->installEventFilter(this);
}

void MainWindow::lay() {
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_jobs);
    column->addWidget(m_printing);
    column->addWidget(m_navigator, 1);
    column->addWidget(m_footer);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_frame);
    m_stack->addWidget(m_lock);
}

void MainWindow::wire() {
    connect(m_bar, &TopBar::backRequested, m_navigator, &Navigator::goBack);
    connect(m_bar, &TopBar::forwardRequested, m_navigator, &Navigator::goForward);
    connect(m_bar, &TopBar::languageChosen, this, &MainWindow::setLanguage);
    connect(m_bar, &TopBar::schemeChosen, this, &MainWindow::setScheme);
    connect(m_navigator, &Navigator::historyChanged, this,
            [this] { m_bar->setHistory(m_navigator->canGoBack(), m_navigator->canGoForward()); });
    connect(m_navigator, &Navigator::currentChanged, this, [this](Page *page) {
        connect(page, &Page::titleChanged, this, &MainWindow::showTitle, Qt::UniqueConnection);
        showTitle();
    });
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    const auto inFrame = [this](auto act) {
        return [this, act] {
            if (m_stack->currentWidget() == m_frame)
                act();
        };
    };
    add(Qt::ALT | Qt::Key_Left, inFrame([this] { m_navigator->goBack(); }));
    add(Qt::ALT | Qt::Key_Right, inFrame([this] { m_navigator->goForward(); }));
    add(Qt::Key_Escape, inFrame([this] {
            if (!m_navigator->current() || m_navigator->current()->leavesByEscape())
                m_navigator->goBack();
        }));
    add(Qt::Key_F5, inFrame([this] { refreshPage(); }));
    add(QKeySequence::Find, inFrame([this] {
            m_bar->search()->setFocus(Qt::ShortcutFocusReason);
            m_bar->search()->selectAll();
        }));
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::showStart() { m_stack->setCurrentWidget(m_start); }

void MainWindow::showPages() { m_stack->setCurrentWidget(m_frame); }

void MainWindow::setLocked(bool locked) {
    if (locked == isLocked())
        return;
    if (locked) {
        m_covered.cover(*this);
        m_focus = focusWidget();
        for (Toast *toast : findChildren<Toast *>(Qt::FindDirectChildrenOnly))
            delete toast;
        m_stack->setCurrentWidget(m_lock);
        activateWindow();
    } else {
        showPages();
        if (m_focus)
            m_focus->setFocus(Qt::OtherFocusReason);
        m_covered.uncover();
    }
    showTitle();
}

void MainWindow::childEvent(QChildEvent *event) {
    if (event->polished() && isLocked())
        if (auto *toast = qobject_cast<Toast *>(event->child()))
            toast->deleteLater();
    QWidget::childEvent(event);
}

bool MainWindow::isLocked() const { return m_stack->currentWidget() == m_lock; }

void MainWindow::setDemo(bool demo) { m_footer->setDemo(demo); }

void MainWindow::setMenuBar(QWidget *bar) { m_frame->layout()->setMenuBar(bar); }

void MainWindow::showOnline() {
    if (!m_banner->isOffline())
        return;
    m_banner->showOnline();
    if (isLocked())
        return refreshPage();
    Toast::pop(this, tr("Connected again."), Tone::Positive);
    refreshPage();
}

void MainWindow::showOffline(std::chrono::milliseconds retryIn) { m_banner->showOffline(retryIn); }

void MainWindow::showSlow(bool slow) { m_banner->setSlow(slow); }

void MainWindow::showReadOnly(bool readOnly) {
    m_banner->setReadOnly(readOnly);
    if (readOnly || m_stack->currentWidget() != m_frame)
        return;
    Toast::pop(this, tr("Booking works again."), Tone::Positive);
    refreshPage();
}

void MainWindow::refreshPage() {
    if (Page *page = m_navigator->current())
        page->refresh();
}

void MainWindow::setLanguage(const QString &code) {
    if (Language::instance().set(code))
        m_preferences.setLanguage(code);
}

void MainWindow::setScheme(Scheme scheme) {
    Theme::apply(*qApp, scheme);
    m_preferences.setScheme(scheme);
}

void MainWindow::showTitle() {
    const Page *page = isLocked() ? nullptr : m_navigator->current();
    const QString title = page ? page->title() : QString();
    setWindowTitle(title.isEmpty()
                       ? BrandMark::name()
                       : tr("%1 – %2", "page and application").arg(texts::isolated(title), BrandMark::name()));
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showTitle();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_preferences.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

// The side buttons of a mouse walk the history, whatever they are pressed over.
bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget *>(watched)->window() == this && m_stack->currentWidget() == m_frame) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? m_navigator->goBack() : m_navigator->goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace universe
