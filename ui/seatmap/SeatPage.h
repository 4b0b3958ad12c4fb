#pragma once

#include "app/models/seatmap/SeatMapController.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Page.h"

class QStackedLayout;

namespace universe {

class Banner;
class Button;
class ElidedLabel;
class GradeLegend;
class Label;
class SeatKey;
class SeatMapView;
class SeatPanel;
class SeatSteps;
class SegmentedControl;
class StateView;

/// The page for choosing seats: the date, the map or the steps without a map, the picked seats.
class SeatPage : public Page {
    Q_OBJECT

public:
    /// `show` invalid: the first show to come.
    /// `holdTime` is how long seats stay held.
    SeatPage(const SeatCalls &calls, const Viewer &viewer, SessionController &session, std::chrono::seconds holdTime,
             ConcertId concert, ShowId show, QWidget *parent = nullptr);
    ~SeatPage() override;

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// The date, and whether seats are chosen by steps, so that a page that is built again shows the same.
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

    [[nodiscard]] SeatMapView *map() const { return m_map; }
    /// Whether seats are chosen on the map or by steps.
    [[nodiscard]] SegmentedControl *way() const { return m_way; }
    [[nodiscard]] SeatSteps *steps() const { return m_steps; }
    [[nodiscard]] SeatPanel *panel() const { return m_panel; }
    [[nodiscard]] SeatMapController &controller() { return *m_controller; }

Q_SIGNALS:
    /// The seats are held; the confirmation comes next.
    void confirmRequested(const universe::BookingOrder &order);
    void logInRequested();
    void topUpRequested(universe::Money shortage);
    void backRequested();
    /// To wait for seats of this show that come back; an empty grade is any.
    void waitRequested(universe::ConcertId concert, universe::ShowId show, int seats, const QString &grade);

protected:
    void retranslate() override;
    /// S and M choose by steps and on the map, a digit so many of the best seats, wherever on the page the keyboard is.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildMapSide();
    QWidget *buildTools();
    Button *toolButton(Icon icon);
    void connectController();
    void connectMap();
    void showConcert();
    void showShow();
    void showHall();
    void showStates();
    void showLoadState();
    void showWay();
    [[nodiscard]] bool bySteps() const;
    void chooseBest(int count);
    void tellGiven(const QList<int> &seats, bool others);
    void tellNone(int count, int fewer);
    void showCaution();
    [[nodiscard]] QString ageText(std::chrono::seconds age) const;
    void openDateMenu();
    void tellLost(const QList<int> &seats);
    /// The seat that the rule against single seats would leave alone, shown on the map.
    void tellLeftAlone(int seat);
    void tellRefused(ErrorCode code);

    SeatMapController *m_controller;
    std::chrono::seconds m_holdTime;
    ConcertId m_concert;
    ShowId m_show;
    bool m_opened = false;
    TickTicket m_ask;       ///< of the page before, to be found again
    bool m_leadsOn = false; ///< the keyboard goes on with what the server chooses

    Button *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_where;
    SegmentedControl *m_way;
    Button *m_date;
    Icon m_cautionIcon = Icon::Info;
    Banner *m_caution; ///< why not all that is shown or picked is sure
    GradeLegend *m_legend;
    Button *m_zoomIn;
    Button *m_zoomOut;
    Button *m_fit;
    QStackedLayout *m_stack;
    SeatMapView *m_map;
    SeatSteps *m_steps;
    StateView *m_state;
    SeatKey *m_key;
    SeatPanel *m_panel;
};

} // namespace universe
