#pragma once

#include "ui/style/Icons.h"
#include "ui/widgets/Label.h"

#include <QWidget>

namespace universe {

/// A label with a small icon before it that takes the colour of muted text.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of the label.
    IconLabel(Icon icon, QLabel *label, QWidget *parent = nullptr);

    void setSymbol(Icon icon, Tone tone = Tone::Muted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone = Tone::Muted;
    QLabel *m_label;
};

} // namespace universe
