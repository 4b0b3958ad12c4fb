#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;

namespace universe {

class CommandBar;
class ConcertDialog;
class ImportDialog;
class ImportHistoryDialog;
class MainWindow;
class PlansDialog;
class Router;
class StaffPages;
struct Services;

/// What the window has for whoever commands something, from log-in to log-out: the menu bar, what its commands open,
/// and files that are dropped on the window. For everybody else the window is as it ever was.
class Administration : public QObject {
    Q_OBJECT

public:
    Administration(MainWindow &window, Services &services, Router &router);
    ~Administration() override;
    Q_DISABLE_COPY_MOVE(Administration)

    // The commands.
    void openImport();
    void openHistory();
    /// The concert whose page is in front.
    void editConcert();
    void makeConcert();
    void openPlans();
    StaffPages &staff();
    void openPlace(const QString &key);
    void lock();
    void refresh();
    void openKeys();
    void openAbout();

    /// Null while nobody is logged in who has one.
    [[nodiscard]] CommandBar *bar() const;
    [[nodiscard]] ImportDialog *importDialog() const;
    [[nodiscard]] ImportHistoryDialog *historyDialog() const;
    [[nodiscard]] ConcertDialog *concertDialog() const;
    [[nodiscard]] PlansDialog *plansDialog() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void memberChanged();
    void begin();
    void end();
    void show(QDialog *dialog);
    void tellEnd();
    ConcertDialog &concert();

    MainWindow &m_window;
    Services &m_services;
    Router &m_router;
    QPointer<CommandBar> m_bar;
    QPointer<ImportDialog> m_import;
    QPointer<ImportHistoryDialog> m_history;
    QPointer<ConcertDialog> m_concert;
    QPointer<PlansDialog> m_plans;
    QPointer<QDialog> m_help;
};

} // namespace universe
