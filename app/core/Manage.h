#pragma once

#include "app/core/Account.h"
#include "app/core/Ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace universe {

/// An account as an administrator sees it.
struct ManagedAccount {
    MemberId id;
    QString name;
    QString email;
    Role role = Role::Fan;
    bool isLocked = false;
    QDateTime lastLogIn; ///< invalid: not within the last 90 days
    QDateTime createdAt;
    bool isOwn = false; ///< the administrator's, who does nothing to it here

    friend bool operator==(const ManagedAccount &, const ManagedAccount &) = default;
};

/// An account that an administrator makes.
struct WantedAccount {
    QString name;
    QString email;
    Role role = Role::Staff;
    QString password;

    friend bool operator==(const WantedAccount &, const WantedAccount &) = default;
};

/// What somebody of the house did to another's booking, money, seat or account.
struct StaffAct {
    qint64 id = 0;
    QDateTime at;
    QString actor; ///< empty: the account is closed
    Role role = Role::Fan;
    QString act;    ///< the server's word for it
    QString object; ///< "booking MU-00000012", "member 12", …
    QString reason;
    QJsonObject detail;
    QString kiosk; ///< the login of the machine

    friend bool operator==(const StaffAct &, const StaffAct &) = default;
};

/// What one looks for in the record: a text somewhere in an act, or the server's words for what is called so.
struct ActWord {
    QString text;
    QStringList keys;

    friend bool operator==(const ActWord &, const ActWord &) = default;
};

} // namespace universe
