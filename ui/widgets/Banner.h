#pragma once

#include "ui/widgets/Message.h"

namespace universe {

/// A strip over a page that stays while something is so: offline, a notice.
class Banner : public Message {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setMessage(Icon icon, Tone tone, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace universe
