#include "ui/plans/PlansDialog.h"

#include "app/models/plans/PlanController.h"
#include "ui/plans/HallsPage.h"
#include "ui/plans/PlanEditorPage.h"
#include "ui/plans/PlanMapView.h"
#include "ui/plans/VersionsPanel.h"
#include "ui/style/Metrics.h"

#include <QEvent>
#include <QStackedLayout>

namespace universe {

namespace {

constexpr int dialogWidth = 1240;
constexpr int dialogHeight = 760;

} // namespace

PlansDialog::PlansDialog(PlanController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_stack(new QStackedLayout)
    , m_halls(new HallsPage(controller))
    , m_editor(new PlanEditorPage(controller)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceL, metrics::spaceM, metrics::spaceL, metrics::spaceM);
    column->addLayout(m_stack);
    m_stack->addWidget(m_halls);
    m_stack->addWidget(m_editor);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(dialogWidth, dialogHeight);
    connect(&controller, &PlanController::openedChanged, this, &PlansDialog::follow);
    connect(m_editor, &PlanEditorPage::backRequested, this, [this] {
        m_editor->leave([this] {
            m_controller.close();
            m_halls->begin();
        });
    });
    connect(m_editor->versionsPanel(), &VersionsPanel::openRequested, this, [this](int version) {
        m_editor->versionsPanel()->close();
        m_editor->leave([this, version] { m_controller.openHall(m_controller.opened().venue, version); });
    });
    retranslate();
    follow();
}

void PlansDialog::begin() {
    if (!m_controller.isOpen())
        m_halls->begin();
}

bool PlansDialog::showsEditor() const { return m_stack->currentWidget() == m_editor; }

void PlansDialog::follow() {
    const bool shows = m_controller.isOpen();
    if (shows == showsEditor())
        return;
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_editor) : m_halls);
    if (shows)
        m_editor->map()->setFocus(Qt::OtherFocusReason);
}

void PlansDialog::reject() {
    m_editor->leave([this] {
        m_controller.close();
        hide();
    });
}

void PlansDialog::retranslate() { setWindowTitle(tr("Seating plans")); }

void PlansDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace universe
