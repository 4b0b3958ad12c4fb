#include "app/models/seatmap/HallLoader.h"

#include "app/core/Background.h"

namespace universe {

namespace {

constexpr qsizetype keptHalls = 6; // a stadium is some megabytes

} // namespace

HallLoader::HallLoader(SeatCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls)) {}

void HallLoader::load(ShowId show, int terms) {
    m_answers.dropEarlier();
    if (const auto known = m_halls.value(show); known && known->terms() >= terms)
        return Q_EMIT loaded(known);
    m_answers.whenDone(this, m_calls.plan(show), [this, show](const Result<SeatPlan> &plan) {
        if (plan)
            build(show, *plan);
        else
            Q_EMIT failed(plan.error());
    });
}

void HallLoader::build(ShowId show, const SeatPlan &plan) {
    m_answers.whenDone(this, inBackground([plan] { return std::make_shared<const SeatGeometry>(plan); }),
                       [this, show](const SeatGeometryPtr &geometry) {
                           keep(show, geometry);
                           Q_EMIT loaded(geometry);
                       });
}

void HallLoader::keep(ShowId show, const SeatGeometryPtr &geometry) {
    if (m_halls.size() >= keptHalls)
        m_halls.clear();
    m_halls.insert(show, geometry);
}

} // namespace universe
