#pragma once

#include <QVariant>
#include <QWidget>

namespace universe {

/// The page of a place. It keeps its state while it is in the recent history. The navigator may destroy a page that is
/// far back and build it again from its factory; then it hands it the state that saveState() gave.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// The text for the window title and the accessible name, in the language of the application.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page came to the front: start timers and polls, load what is stale.
    virtual void activate() {}
    /// The page left the front: stop them.
    virtual void deactivate() {}
    /// F5 was pressed, or the connection came back, or the server writes again: load again.
    virtual void refresh() {}
    /// Where the keyboard starts; null: the first widget of the tab order.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    /// Takes the keyboard there; while nothing can take it, as before the page has loaded, the page itself has it, and
    /// is what a screen reader says.
    void leadIn();
    /// Whether Escape goes back from here. Alt+Left and the bar do in any case.
    [[nodiscard]] virtual bool leavesByEscape() const { return true; }
    /// Small things worth keeping when the page is built again: a scroll position, a chosen tab.
    [[nodiscard]] virtual QVariant saveState() const { return {}; }
    virtual void restoreState(const QVariant &) {}

Q_SIGNALS:
    void titleChanged();

protected:
    /// Set every text again; called after the language changed. Call it at the end of your constructor too.
    virtual void retranslate() {}

    /// Call it when more of the page is there, such as after it has loaded: leads in whoever waits for it.
    void leadOn();

    void changeEvent(QEvent *event) override;
};

} // namespace universe
