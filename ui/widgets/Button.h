#pragma once

#include "ui/style/Icons.h"
#include "ui/widgets/BaseButton.h"

#include <optional>

namespace universe {

class Spinner;

/// A push button. Without a text it is a square icon button: give it a tool tip, which is its accessible name too.
class Button : public BaseButton {
    Q_OBJECT

public:
    enum class Kind {
        Primary,   ///< the one thing to do on a screen
        Secondary, ///< outlined
        Ghost,     ///< no box until the pointer comes
        Danger,
    };

    explicit Button(Kind kind, const QString &text = {}, QWidget *parent = nullptr);
    Button(Kind kind, Icon icon, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setSymbol(std::optional<Icon> icon);
    /// The icon stands after the text (a drop-down arrow).
    void setSymbolTrailing(bool trailing);
    /// metrics::compactTarget instead of metrics::touchTarget.
    void setCompact(bool compact);
    /// Less room beside the text, the same height: one of several in a row.
    void setSnug(bool snug);
    /// Shows a spinner instead of the text and ignores clicks; keeps its size and the focus.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isPressable() const override { return !m_busy && isEnabled(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    void paintContent(QPainter &painter, const QColor &ink) const;

    Kind m_kind;
    std::optional<Icon> m_symbol;
    bool m_trailing = false;
    bool m_compact = false;
    bool m_snug = false;
    bool m_busy = false;
    Spinner *m_spinner = nullptr;
};

} // namespace universe
