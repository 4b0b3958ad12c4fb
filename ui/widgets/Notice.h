#pragma once

#include "ui/style/Icons.h"
#include "ui/widgets/Label.h"

#include <QWidget>

namespace universe {

class Button;

/// A message in its place inside a page: what went wrong with a form, what happened. Hidden while it has no text.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Announced to screen readers.
    void setMessage(Icon icon, Tone tone, const QString &text);
    /// The usual look of a failure.
    void setError(const QString &text) { setMessage(Icon::Error, Tone::Danger, text); }
    void clear();
    [[nodiscard]] QString text() const;
    /// Empty: no button.
    void setAction(const QString &text);
    [[nodiscard]] Button *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Muted;
    Label *m_text;
    Button *m_action;
};

} // namespace universe
