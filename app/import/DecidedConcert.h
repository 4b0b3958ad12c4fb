#pragma once

#include "app/import/ForeignConcert.h"
#include "app/import/ImportPolicy.h"

#include <QJsonObject>

#include <expected>

namespace universe {

/// A concert of another format as the catalogue document has it: what its source leaves open is as the policy says. The
/// field and the reason where that says nothing.
std::expected<QJsonObject, ForeignFlaw> decided(const ForeignConcert &concert, const ImportPolicy &policy);

/// The id of a concert whose source has none: the same for the same title, venue and first performance.
QString derivedId(const ForeignConcert &concert);

} // namespace universe
