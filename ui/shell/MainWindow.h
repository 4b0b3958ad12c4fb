#pragma once

#include "ui/lock/CoveredWindows.h"
#include "ui/style/Theme.h"

#include <QWidget>

#include <chrono>

class QStackedLayout;

namespace universe {

class ConnectionBanner;
class Footer;
class JobsBanner;
class LockScreen;
class Navigator;
class Page;
class Preferences;
class StartView;
class PrintBanner;
class TopBar;

/// The frame: the start screen first; then bar, banner, pages, footer. It knows no page by name: Router fills it.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] StartView *start() const { return m_start; }
    [[nodiscard]] TopBar *bar() const { return m_bar; }
    [[nodiscard]] LockScreen *lockScreen() const { return m_lock; }
    [[nodiscard]] Navigator *navigator() const { return m_navigator; }
    [[nodiscard]] ConnectionBanner *connectionBanner() const { return m_banner; }
    [[nodiscard]] JobsBanner *jobsBanner() const { return m_jobs; }
    [[nodiscard]] PrintBanner *printBanner() const { return m_printing; }

    void showStart();
    void showPages();
    /// Shows the lock screen alone, and everything else as it was again, with the focus where it was.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const;
    void setDemo(bool demo);
    /// Puts a menu bar above all else; it goes with its own end.
    void setMenuBar(QWidget *bar);
    void refreshPage();

    void showOnline();
    void showOffline(std::chrono::milliseconds retryIn);
    void showSlow(bool slow);
    void showReadOnly(bool readOnly);

    void setLanguage(const QString &code);
    void setScheme(Scheme scheme);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// What pops up over a lock, such as a toast with a button, would lead behind it.
    void childEvent(QChildEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void wire();
    void addShortcuts();
    void showTitle();

    Preferences &m_preferences;
    QStackedLayout *m_stack;
    StartView *m_start;
    QWidget *m_frame;
    TopBar *m_bar;
    ConnectionBanner *m_banner;
    JobsBanner *m_jobs;
    PrintBanner *m_printing;
    Navigator *m_navigator;
    Footer *m_footer;
    LockScreen *m_lock;
    CoveredWindows m_covered;
    QPointer<QWidget> m_focus; ///< from before the lock
};

} // namespace universe
