#pragma once

#include "app/core/Reason.h"

#include <QByteArray>
#include <QList>

#include <expected>
#include <memory>

#include <libical/ical.h>

namespace universe {

using IcsComponent = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// All that a calendar file holds, parsed by libical. The reason where it holds no calendar, or is made to harm whoever
/// reads it.
std::expected<IcsComponent, Reason> parseIcs(const QByteArray &bytes);

/// The parts of a component that are of this kind.
QList<icalcomponent *> partsOf(icalcomponent *component, icalcomponent_kind kind);

/// Its properties of this kind.
QList<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind);

} // namespace universe
