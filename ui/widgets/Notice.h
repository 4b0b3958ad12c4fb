#pragma once

#include "ui/widgets/Message.h"

namespace universe {

/// A message in its place inside a page: what went wrong with a form, what happened. Hidden while it has no text.
class Notice : public Message {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Announced to screen readers.
    void setMessage(Icon icon, Tone tone, const QString &text);
    /// The usual look of a failure.
    void setError(const QString &text) { setMessage(Icon::Error, Tone::Danger, text); }
    void clear();
    [[nodiscard]] QString text() const { return isHidden() ? QString() : Message::text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace universe
