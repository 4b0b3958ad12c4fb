#pragma once

#include "app/core/Manage.h"

/// An act of staff in the language of the application.
namespace universe::actText {

/// "Sold seats"
QString act(const StaffAct &act);
/// "Booking MU-00000012"
QString object(const StaffAct &act);
/// "100,000, cash", "Fan → Box office": what there is to know beyond that, or nothing.
QString detail(const StaffAct &act);

} // namespace universe::actText
