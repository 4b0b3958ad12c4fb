#pragma once

#include "ui/style/Tone.h"
#include "ui/style/Typography.h"

#include <QLabel>

namespace universe {

/// Plain text in a role and a tone. It never interprets markup, whatever a catalogue contains. A wrapped label of a
/// fixed width is always as high as its lines need.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(TextRole role, QWidget *parent = nullptr)
        : Label(role, {}, Tone::Text, parent) {}
    Label(TextRole role, const QString &text, QWidget *parent = nullptr)
        : Label(role, text, Tone::Text, parent) {}
    Label(TextRole role, const QString &text, Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRole(TextRole role);
    void setTone(Tone tone);
    /// It names what follows: a screen reader can go from one such label to the next. A title does so by itself.
    void setHeading();
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Tone m_tone = Tone::Text;
};

} // namespace universe
