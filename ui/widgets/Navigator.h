#pragma once

#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QStackedLayout;

namespace universe {

class Page;

/// Builds a page, again when the navigator had to drop it.
using PageFactory = std::function<std::unique_ptr<Page>()>;

/// A history of pages, as in a browser. Only the pages near the current one are alive.
class Navigator : public QWidget {
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);
    ~Navigator() override;

    /// Goes to a new page and forgets the history ahead. `key` names the place ("concert/12"): opening the current
    /// place only refreshes it.
    void open(const QString &key, PageFactory factory);
    /// Goes to a place that is in the history, with its page as it was left: the entry moves to the end. False when
    /// there is none. The current place is only refreshed.
    bool revisit(const QString &key);
    /// Opens a page instead of the current one, so that going back does not meet the old one (a form that is done).
    void replace(const QString &key, PageFactory factory);
    /// Forgets every entry but the current one whose key fulfils the condition (places that need a log-in, after the
    /// log-out).
    void forget(const std::function<bool(const QString &key)> &condition);
    /// Destroys every page at once, at the end of the application: the models that they show are about to go.
    void clear();
    /// Goes back to the latest entry with this key, dropping what lies behind it; false when there is none.
    bool backTo(const QString &key);

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack();
    void goForward();

    /// Null before the first open().
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] int livePages() const;

    /// How many pages on each side of the current one stay alive.
    static constexpr int reach = 4;
    /// The most entries of a history.
    static constexpr int longest = 50;

Q_SIGNALS:
    /// Another page is in front.
    void currentChanged(universe::Page *page);
    /// canGoBack() or canGoForward() may have changed.
    void historyChanged();

private:
    struct Entry {
        QString key;
        PageFactory factory;
        std::unique_ptr<Page> page;
        QVariant state;
        QPointer<QWidget> focus;
    };

    void push(Entry entry);
    [[nodiscard]] QWidget *focusOfPages() const;
    void leaveCurrent();
    void showCurrent();
    void drop(Entry &entry);
    void trim();

    std::vector<Entry> m_entries;
    int m_current = -1;
    QStackedLayout *m_stack;
};

} // namespace universe
