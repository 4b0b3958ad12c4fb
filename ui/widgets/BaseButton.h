#pragma once

#include <QAbstractButton>

namespace universe {

/// What all our buttons have in common: the focus ring, who owns the check mark, and that assistive technology does
/// what a click does. The derived class paints.
class BaseButton : public QAbstractButton {
    Q_OBJECT

public:
    /// Who changes the check mark of a checkable button.
    enum class Mark {
        Own,          ///< a click toggles it
        Follows,      ///< a click asks; the model that the button shows sets it
        OneOfSeveral, ///< the same, and among its neighbours one at most is set
    };

    explicit BaseButton(QWidget *parent = nullptr);

    /// Makes the button checkable.
    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    /// Tells assistive technology that a click opens a menu.
    void setOpensMenu() { m_opensMenu = true; }
    [[nodiscard]] bool opensMenu() const { return m_opensMenu; }
    /// Whether a click does anything now.
    [[nodiscard]] virtual bool isPressable() const { return isEnabled(); }

protected:
    /// The keyboard is here.
    [[nodiscard]] bool hasRing() const { return m_ring && hasFocus(); }
    void showRing() { m_ring = true; }

    void nextCheckState() override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Mark m_mark = Mark::Own;
    bool m_ring = false;
    bool m_opensMenu = false;
};

} // namespace universe
