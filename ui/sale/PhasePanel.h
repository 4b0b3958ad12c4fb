#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "app/models/sale/ConcertPhases.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class TextField;
class WishForm;

/// Which phase of its sale a concert is in, and what one can do in it: use a code, enter a draw. Hidden for a concert
/// without phases.
class PhasePanel : public Card {
    Q_OBJECT

public:
    PhasePanel(ConcertController &concert, ConcertPhases &phases, QWidget *parent = nullptr);

    /// Does what a guest was asked to log in for.
    void goOn();

    /// Where taking part begins.
    [[nodiscard]] QWidget *firstField() const;
    [[nodiscard]] Label *nowLabel() const { return m_now; }
    [[nodiscard]] TextField *codeField() const { return m_code; }
    [[nodiscard]] Button *codeButton() const { return m_useCode; }
    [[nodiscard]] Label *codeLabel() const { return m_codeUsed; }
    [[nodiscard]] WishForm *wishes() const { return m_wishes; }
    [[nodiscard]] Button *toDrawsButton() const { return m_toDraws; }

Q_SIGNALS:
    void logInRequested();
    void drawsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showNow();
    void showCode();
    void useCode();
    void enter();

    enum class Act { None, Code, Enter };

    ConcertController &m_concert;
    ConcertPhases &m_phases;
    Act m_next = Act::None; ///< after a log-in
    bool m_isCodeLater = false;
    Label *m_heading;
    Label *m_now;
    TextField *m_code;
    Button *m_useCode;
    Label *m_codeUsed;
    WishForm *m_wishes;
    Button *m_toDraws;
};

} // namespace universe
