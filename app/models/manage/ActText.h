#pragma once

#include "app/core/Manage.h"

#include <QCoreApplication>

namespace universe {

/// An act of staff in the language of the application.
class ActText {
    Q_DECLARE_TR_FUNCTIONS(ActText)

public:
    /// "Sold seats"
    static QString act(const StaffAct &act);
    /// "Booking MU-00000012"
    static QString object(const StaffAct &act);
    /// "100,000, cash", "Fan → Box office": what there is to know beyond that, or nothing.
    static QString detail(const StaffAct &act);
};

} // namespace universe
