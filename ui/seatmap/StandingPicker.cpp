#include "ui/seatmap/StandingPicker.h"

#include "ui/seatmap/SeatText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Stepper.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace universe {

StandingPicker::StandingPicker(SeatMapController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new Label(TextRole::BodyStrong, this))
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, metrics::spaceM + metrics::spaceXxs);
    m_rows->setSpacing(metrics::spaceXs);
    m_rows->addWidget(m_title);
    connect(&controller, &SeatMapController::hallChanged, this, &StandingPicker::showHall);
    connect(&controller, &SeatMapController::statesChanged, this, &StandingPicker::showStates);
    connect(&controller, &SeatMapController::selectionChanged, this, &StandingPicker::showStates);
    connect(&controller, &SeatMapController::concertChanged, this, &StandingPicker::showStates);
    retranslate();
}

Stepper *StandingPicker::stepper(int section) const {
    const auto found = m_areas.constFind(section);
    return found == m_areas.cend() ? nullptr : found->people;
}

void StandingPicker::retranslate() {
    m_title->setText(tr("Standing: how many people?"));
    showHall();
}

void StandingPicker::showHall() {
    for (QWidget *row : findChildren<QWidget *>(QStringLiteral("area"), Qt::FindDirectChildrenOnly))
        delete row;
    m_areas.clear();
    const auto &geometry = m_controller.geometry();
    for (int section = 0; geometry && section < int(geometry->sections().size()); ++section)
        if (geometry->sections()[size_t(section)].isStanding)
            m_areas.insert(section, addArea(section));
    setVisible(!m_areas.isEmpty());
    showStates();
}

StandingPicker::Area StandingPicker::addArea(int section) {
    const auto &geometry = *m_controller.geometry();
    const auto &s = geometry.sections()[size_t(section)];
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("area"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::spaceXs);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    Area area{};
    area.name = new Label(TextRole::CaptionStrong, seattext::section(s.name), row);
    area.left = new Label(TextRole::Caption, {}, Tone::Muted, row);
    area.left->setWordWrap(true);
    text->addWidget(area.name);
    text->addWidget(area.left);
    layout->addLayout(text, 1);
    area.people = new Stepper(row);
    area.people->setAccessibleName(tr("How many people stand in %1").arg(seattext::section(s.name)));
    connect(area.people, &Stepper::valueChanged, this, [this, section](int people) {
        if (!m_controller.stand(section, people))
            showStates();
    });
    layout->addWidget(area.people);
    m_rows->addWidget(row);
    row->show();
    return area;
}

void StandingPicker::showStates() {
    const auto &geometry = m_controller.geometry();
    if (!geometry || m_controller.loadState().phase != LoadState::Phase::Ready)
        return;
    const QList<int> &picked = m_controller.selection().seats();
    for (auto area = m_areas.begin(); area != m_areas.end(); ++area) {
        const int section = area.key();
        const auto &s = geometry->sections()[size_t(section)];
        const int people =
            int(std::ranges::count_if(picked, [&](int seat) { return geometry->sectionIndex(seat) == section; }));
        const int free = m_controller.state().freeInSection(section);
        const QSignalBlocker blocker(area->people);
        area->people->setRange(0, std::max(people, std::min(people + free, m_controller.selection().limit())));
        area->people->setValue(people);
        area->people->setEnabled(m_controller.canChoose());
        area->left->setText(seattext::grade(*geometry, s.grade) + u'\n' + seattext::placesLeft(free, s.count));
    }
}

} // namespace universe
