#pragma once

#include "app/core/Error.h"

#include <QWidget>

namespace universe {

class Button;
class Label;
class Spinner;

/// The view instead of a page's content: while it loads, when there is none, when something went wrong.
class StateView : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Loading, Empty, Error, Offline };

    explicit StateView(QWidget *parent = nullptr);

    void showLoading(const QString &text = {});
    /// `action` empty: no button.
    void showEmpty(const QString &title, const QString &text, const QString &action = {});
    /// Says what the code means and what to do, with a retry button; a lost connection has its own picture.
    void showError(ErrorCode code);
    void show(Kind kind, const QString &title, const QString &text, const QString &action = {});
    using QWidget::show;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Button *actionButton() const { return m_action; }

Q_SIGNALS:
    /// The button was pressed: retry, or the action of showEmpty().
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Illustration;

    Kind m_kind = Kind::Loading;
    ErrorCode m_code = ErrorCode::Internal;
    bool m_fromCode = false;
    Illustration *m_illustration;
    Spinner *m_spinner;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace universe
