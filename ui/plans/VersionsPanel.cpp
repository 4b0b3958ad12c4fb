#include "ui/plans/VersionsPanel.h"

#include "app/models/plans/PlanController.h"
#include "ui/plans/PlanText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadingOrder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 640;
constexpr int panelHeight = 420;

} // namespace

VersionsPanel::VersionsPanel(PlanController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_list(new QListView)
    , m_texts(new QStandardItemModel(this))
    , m_close(new Button(Button::Kind::Ghost))
    , m_open(new Button(Button::Kind::Secondary))
    , m_start(new Button(Button::Kind::Secondary)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_list->setModel(m_texts);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::spaceL, metrics::spaceM);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    readInOrder(*column);
    resize(panelWidth, panelHeight);
    connect(&controller, &PlanController::versionsChanged, this, &VersionsPanel::follow);
    connect(&controller, &PlanController::openedChanged, this, &VersionsPanel::follow);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(chosen()); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { Q_EMIT openRequested(chosen()); });
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        m_controller.startFrom(chosen());
        close();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_open->setEnabled(chosen() > 0);
        m_start->setEnabled(chosen() > 0);
    });
    retranslate();
}

int VersionsPanel::chosen() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_controller.versions().size() ? m_controller.versions().at(row).version : 0;
}

void VersionsPanel::follow() {
    m_texts->clear();
    for (const PlanVersion &version : m_controller.versions()) {
        QString text = planText::version(version);
        if (version.version == m_controller.opened().version)
            text += u"\n"_s + tr("This one is open.");
        m_texts->appendRow(new QStandardItem(text));
    }
    m_open->setEnabled(false);
    m_start->setEnabled(false);
}

void VersionsPanel::retranslate() {
    setWindowTitle(tr("Versions of the plan"));
    m_heading->setText(tr("Versions of the plan"));
    m_about->setText(tr("A version stays for as long as shows are sold on it. New shows get the latest one."));
    m_list->setAccessibleName(m_heading->text());
    m_close->setText(tr("Close"));
    m_open->setText(tr("Open"));
    m_start->setText(tr("Start from this one"));
    follow();
}

void VersionsPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace universe
