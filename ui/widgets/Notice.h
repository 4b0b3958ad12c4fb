#pragma once

#include "ui/widgets/Message.h"

namespace universe {

/// A message inside a page: what went wrong with a form, what happened. Hidden while it has no text.
class Notice : public Message {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Shows the message, and announces it to screen readers.
    void setMessage(Icon icon, Tone tone, const QString &text);
    /// Shows a failure.
    void setError(const QString &text) { setMessage(Icon::Error, Tone::Danger, text); }
    void clear();
    [[nodiscard]] QString text() const { return isHidden() ? QString() : Message::text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace universe
