#pragma once

#include "ui/widgets/Message.h"

namespace universe {

/// A message over a page that stays while its reason lasts, such as a lost connection.
class Banner : public Message {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setMessage(Icon icon, Tone tone, const QString &text);
    /// Shows the banner; with `news` it is announced to screen readers. A text that changes later is quiet.
    void appear(bool news);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace universe
