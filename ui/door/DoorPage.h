#pragma once

#include "ui/widgets/Page.h"

class QStackedLayout;

namespace universe {

class DoorController;
class DoorDesk;
class DoorSetup;

/// The door of a show, for stewards: first which one, then scanning.
class DoorPage : public Page {
    Q_OBJECT

public:
    explicit DoorPage(DoorController &door, QWidget *parent = nullptr);

    [[nodiscard]] DoorSetup *setup() const { return m_setup; }
    [[nodiscard]] DoorDesk *desk() const { return m_desk; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// Not from an open door: what a scanner types next would press things elsewhere.
    [[nodiscard]] bool leavesByEscape() const override;

protected:
    void retranslate() override;

private:
    void follow();
    void load();

    DoorController &m_door;
    DoorSetup *m_setup;
    DoorDesk *m_desk;
    QStackedLayout *m_stack;
};

} // namespace universe
