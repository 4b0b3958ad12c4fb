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
    /// The server's words for acts, objects and roles whose names have this text in them.
    static QStringList keysLike(const QString &text);
    /// "100,000, cash", "Fan → Box office": what there is to know beyond that, or nothing.
    static QString detail(const StaffAct &act);
};

} // namespace universe
