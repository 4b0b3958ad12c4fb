#include "ui/plans/HallsPage.h"

#include "app/models/plans/PlanController.h"
#include "ui/plans/HallDelegate.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PanelList.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int newHallWidth = 340;
constexpr int typingPause = 250; // milliseconds
constexpr int longestName = 200;
constexpr int longestRegion = 80;

QString lineOf(const TextField &field) { return field.text().simplified().normalized(QString::NormalizationForm_C); }

} // namespace

HallsPage::HallsPage(PlanController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_heading(new Label(TextRole::Heading))
    , m_search(new QLineEdit)
    , m_list(new PanelList(&HallDelegate::nameOf))
    , m_none(new StateView)
    , m_open(new Button(Button::Kind::Primary))
    , m_notice(new Notice)
    , m_newTitle(new Label(TextRole::BodyStrong))
    , m_about(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_name(new TextField({}))
    , m_nameEn(new TextField({}))
    , m_region(new TextField({}))
    , m_zone(new TextField({}))
    , m_new(new Button(Button::Kind::Secondary, Icon::Plus)) {
    m_list->setModel(&controller.halls());
    m_list->setItemDelegate(new HallDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_search->setMaxLength(longestName);
    m_search->setClearButtonEnabled(true);
    m_name->edit()->setMaxLength(longestName);
    m_nameEn->edit()->setMaxLength(longestName);
    m_region->edit()->setMaxLength(longestRegion);
    m_zone->setText(u"Asia/Seoul"_s);
    m_notice->clear();
    lay();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_timer == 0)
            m_timer = startTimer(typingPause);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QAbstractItemView::activated, this, &HallsPage::open);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &HallsPage::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HallsPage::follow);
    connect(m_open, &QAbstractButton::clicked, this, &HallsPage::open);
    connect(m_new, &QAbstractButton::clicked, this, &HallsPage::create);
    connect(m_name, &TextField::submitted, this, &HallsPage::create);
    connect(m_none, &StateView::actionTriggered, this, [this] { m_controller.halls().begin(); });
    connect(&controller.halls(), &PagedList::stateChanged, this, &HallsPage::follow);
    connect(&controller, &PlanController::loadStateChanged, this, &HallsPage::follow);
    retranslate();
}

void HallsPage::lay() {
    m_heading->setHeading();
    m_newTitle->setHeading();
    m_about->setWordWrap(true);
    auto *halls = new QVBoxLayout;
    halls->setSpacing(metrics::spaceS);
    halls->addWidget(m_heading);
    halls->addWidget(m_search);
    halls->addWidget(m_list, 1);
    halls->addWidget(m_none, 1);
    halls->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    halls->addLayout(buttons);
    auto *card = new Card;
    card->setFixedWidth(newHallWidth);
    card->body()->addWidget(m_newTitle);
    card->body()->addWidget(m_about);
    for (QWidget *field : QList<QWidget *>{m_name, m_nameEn, m_region, m_zone})
        card->body()->addWidget(field);
    card->body()->addWidget(m_new);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceL);
    line->addLayout(halls, 1);
    line->addWidget(card, 0, Qt::AlignTop);
    readInOrder(*line);
}

void HallsPage::begin() {
    m_controller.halls().begin();
    m_search->setFocus(Qt::OtherFocusReason);
}

void HallsPage::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_timer)
        return QWidget::timerEvent(event);
    killTimer(std::exchange(m_timer, 0));
    m_controller.halls().setQuery(m_search->text());
}

void HallsPage::open() {
    const int row = m_list->currentIndex().row();
    if (row >= 0 && m_controller.loadState().phase != LoadState::Phase::Loading)
        m_controller.openHall(m_controller.halls().at(row).id);
}

void HallsPage::create() {
    const QString name = lineOf(*m_name);
    const QString zone = lineOf(*m_zone);
    const bool isZone = QTimeZone::isTimeZoneIdAvailable(zone.toUtf8());
    m_name->setError(name.isEmpty() ? tr("What is the hall called?") : QString());
    m_zone->setError(isZone ? QString() : tr("There is no such time zone, such as Asia/Seoul"));
    if (name.isEmpty() || !isZone)
        return;
    m_controller.newHall({.name = name, .nameEn = lineOf(*m_nameEn), .region = lineOf(*m_region), .timeZone = zone});
    for (TextField *field : {m_name, m_nameEn, m_region})
        field->clear();
}

void HallsPage::follow() {
    const HallList &halls = m_controller.halls();
    const bool has = halls.rowCount() > 0;
    m_list->setVisible(has);
    m_none->setVisible(!has);
    if (halls.state().phase == LoadState::Phase::Failed)
        m_none->showError(halls.state().error);
    else if (halls.isBusy())
        m_none->showLoading();
    else
        m_none->showEmpty(tr("No such hall"), tr("Try another word, or make a new hall."));
    m_open->setEnabled(m_list->currentIndex().isValid());
    m_open->setBusy(m_controller.loadState().phase == LoadState::Phase::Loading);
    if (m_controller.loadState().phase == LoadState::Phase::Failed)
        m_notice->setError(errorText(m_controller.loadState().error));
    else
        m_notice->clear();
}

void HallsPage::retranslate() {
    m_heading->setText(tr("Seating plans"));
    m_search->setPlaceholderText(tr("Find a hall"));
    m_search->setAccessibleName(tr("Find a hall"));
    m_list->setAccessibleName(tr("Halls"));
    m_open->setText(tr("Open the plan"));
    m_newTitle->setText(tr("A new hall"));
    m_about->setText(tr("It begins without seats, and is there for others once it is saved."));
    m_name->setLabel(tr("Name"));
    m_nameEn->setLabel(tr("English name (optional)"));
    m_region->setLabel(tr("Region (optional)"));
    m_zone->setLabel(tr("Time zone"));
    m_new->setText(tr("New hall"));
    follow();
}

void HallsPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
