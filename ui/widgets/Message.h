#pragma once

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QWidget>

namespace universe {

/// The parts of every message: an icon, a tone, a text, perhaps a button for what can be done about it. Notice, Banner
/// and Toast say where it stands and how long.
class Message : public QWidget {
    Q_OBJECT

public:
    void setMessage(Icon icon, Tone tone, const QString &text);
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// Empty: no button.
    void setAction(const QString &text);
    [[nodiscard]] Button *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    Message(TextRole role, Button::Kind action, QWidget *parent);

    [[nodiscard]] Label *label() const { return m_text; }
    /// Paints the icon in the colour of the tone.
    void paintSymbol(QPainter &painter, const QRectF &rect) const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Makes screen readers say the text.
    void announce();

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Muted;
    Label *m_text;
    Button *m_action;
};

} // namespace universe
