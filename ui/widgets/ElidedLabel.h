#pragma once

#include "ui/widgets/Label.h"

namespace universe {

/// A text of at most so many lines; what does not fit is cut with an ellipsis and told by the tool tip.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, const QString &text = {}, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_full; }
    void setMaximumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_lines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// The lines of `text` in `width`, the last one cut with an ellipsis; for delegates too.
    static QStringList linesOf(const QString &text, const QFont &font, int width, int maximum);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_full;
    int m_lines = 1;
};

} // namespace universe
