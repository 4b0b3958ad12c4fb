#pragma once

#include "ui/style/Icons.h"
#include "ui/widgets/Label.h"

#include <QWidget>

namespace universe {

class Button;

/// A strip over a page that stays while something is so: offline, a notice.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setMessage(Icon icon, Tone tone, const QString &text);
    [[nodiscard]] QString text() const;
    /// Empty: no button.
    void setAction(const QString &text);
    void setDismissible(bool dismissible);
    [[nodiscard]] Button *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Muted;
    Label *m_text;
    Button *m_action;
    Button *m_close;
};

} // namespace universe
