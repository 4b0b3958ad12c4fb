#pragma once

#include "app/core/Plan.h"

#include <QJsonObject>

/// A hall of the catalogue document (contract, sections 5 and 8) and the draft that is edited.
namespace universe::planDocument {

/// What the server gave as a document: api.venue_plan.
PlanDraft draftOf(const QJsonObject &venue);

/// The venue for api.import_catalogue, written for that version of its plan; 0: a new hall. What else is known of a
/// hall that is there is left out: it stays as it is.
QJsonObject venueOf(const PlanDraft &draft, int version);

/// The whole document, as it is sent.
QByteArray documentOf(const QJsonObject &venue);

} // namespace universe::planDocument
