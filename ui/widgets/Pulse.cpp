#include "ui/widgets/Pulse.h"

#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr double period = 1200; ///< in milliseconds

} // namespace

double Pulse::light() const { return 0.5 + 0.5 * std::sin(m_step * interval / period * 2 * std::numbers::pi); }

} // namespace universe
