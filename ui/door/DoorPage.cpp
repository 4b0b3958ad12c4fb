#include "ui/door/DoorPage.h"

#include "app/models/door/DoorController.h"
#include "ui/door/DoorDesk.h"
#include "ui/door/DoorSetup.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>
#include <QStackedLayout>

namespace universe {

DoorPage::DoorPage(DoorController &door, QWidget *parent)
    : Page(parent)
    , m_door(door)
    , m_setup(new DoorSetup(door))
    , m_desk(new DoorDesk(door))
    , m_stack(new QStackedLayout(this)) {
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_desk);
    connect(&door, &DoorController::changed, this, &DoorPage::follow);
    connect(&door, &DoorController::showsChanged, this, &DoorPage::leadOn);
    DoorPage::retranslate();
    follow();
}

QString DoorPage::title() const { return tr("Door"); }

void DoorPage::activate() { load(); }

void DoorPage::refresh() { load(); }

void DoorPage::load() {
    if (!m_door.door().isOpen() && !m_door.needsLogIn())
        m_door.loadShows();
}

bool DoorPage::leavesByEscape() const { return !m_door.door().isOpen(); }

QWidget *DoorPage::firstFocus() const {
    return m_door.door().isOpen() ? static_cast<QWidget *>(m_desk->code()->edit()) : m_setup->search()->edit();
}

void DoorPage::follow() {
    QWidget *wanted = m_door.door().isOpen() ? static_cast<QWidget *>(m_desk) : m_setup;
    if (m_stack->currentWidget() == wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    load();
    leadIn();
}

void DoorPage::retranslate() {
    m_setup->retranslate();
    m_desk->retranslate();
}

} // namespace universe
