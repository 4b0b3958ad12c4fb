#pragma once

#include "app/core/Counter.h"
#include "ui/style/Tone.h"
#include "ui/widgets/Page.h"

class QVBoxLayout;

namespace universe {

class Button;
class CloseShiftCard;
class Label;
class OpenShiftCard;
class PageScroll;
class Notice;
class PayInCard;
class PrintQueue;
class ShiftController;
class ShiftFacts;
class ShiftReports;
class StateView;

/// A clerk's shift: what changed hands, the drawer, and the shifts before it. An administrator sees everybody's.
class ShiftPage : public Page {
    Q_OBJECT

public:
    explicit ShiftPage(ShiftController &shifts, QWidget *parent = nullptr);

    [[nodiscard]] OpenShiftCard *opening() const { return m_opening; }
    [[nodiscard]] PayInCard *payIn() const { return m_payIn; }
    [[nodiscard]] CloseShiftCard *closing() const { return m_closing; }
    [[nodiscard]] StateView *state() const { return m_state; }
    /// How it went with a report.
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Where a printer was chosen for this machine, reports go there. The queue outlives the page.
    void setQueue(PrintQueue &queue);
    /// Of the current shift, and then of the others.
    [[nodiscard]] QList<ShiftFacts *> facts() const;

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void follow();
    void showLists();
    void offerReport(ShiftFacts &facts, const Shift &shift);
    void tellFarBelow(const QString &text, Tone tone);
    [[nodiscard]] Button *buttonOf(ShiftId shift, int place) const;

    ShiftController &m_shifts;
    ShiftId m_toClose; ///< of somebody else
    PageScroll *m_scroll;
    StateView *m_state;
    Label *m_heading;
    OpenShiftCard *m_opening;
    QWidget *m_current = nullptr; ///< its facts
    QVBoxLayout *m_currentPlace;
    PayInCard *m_payIn;
    CloseShiftCard *m_closing;
    Label *m_earlierHeading;
    Notice *m_notice;
    ShiftReports *m_reports;
    QWidget *m_earlier = nullptr;
    QVBoxLayout *m_earlierPlace;
};

} // namespace universe
