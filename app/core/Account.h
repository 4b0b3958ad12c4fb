#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QFlags>
#include <QString>

#include <chrono>
#include <optional>

namespace universe {

/// What a member may do, each role all that the ones before it may; a steward only lets tickets in.
enum class Role { Fan, Steward, Staff, Supervisor, Admin };

/// What only some may do: the server's table (private.rights), of which it tells at log-in what the member has. Windows
/// offer by it; the server decides at every call.
enum class Right : quint32 {
    Door = 1U << 0U,
    Counter = 1U << 1U,
    SalesReport = 1U << 2U,
    SetFanPassword = 1U << 3U,
    UndoCheckIn = 1U << 4U,
    WaiveFee = 1U << 5U,
    BlockSeats = 1U << 6U,
    AllSales = 1U << 7U,
    AllShifts = 1U << 8U,
    Catalogue = 1U << 9U,
    Operations = 1U << 10U,
    Accounts = 1U << 11U,
    Acts = 1U << 12U,
};
Q_DECLARE_FLAGS(Rights, Right)

/// A log-in: the token is a secret and is never logged or stored on disk.
struct Login {
    QString token;
    MemberId memberId;
    QString name;
    Rights rights;
    Money balance;
    QDateTime expiresAt;
};

/// What unlocks a session of its member.
struct Secret {
    QString text;
    bool isPin = false; ///< otherwise it is the password
};

struct NewAccount {
    QString email;
    QString password;
    QString name;
    std::optional<QDate> birthDate;
    QString language = QStringLiteral("ko"); ///< of mail to the member: "ko" or "en"
};

struct Account {
    MemberId memberId;
    QString email;
    QString name;
    Role role = Role::Fan;
    Money balance;
    std::optional<QDate> birthDate;
    bool canTopUp = false;
    QString phone{};                         ///< empty: none was given
    QString language = QStringLiteral("ko"); ///< of mail to the member: "ko" or "en"
    bool hasPin = false;                     ///< that unlocks a locked session
};

/// What a member changes of the account; what is not there stays as it is.
struct AccountChange {
    std::optional<QString> name;
    std::optional<QDate> birthDate; ///< it can be given once
    std::optional<QString> phone;   ///< empty: none any more
    std::optional<QString> language;
};

struct Deployment {
    QString version;
    bool demo = false;
    bool selfServiceTopUp = true;
    QDateTime serverNow;
    std::chrono::seconds holdTime{300}; ///< how long seats stay held
    bool sendsMail = false;             ///< tickets and news can go out by mail
    std::chrono::minutes staffIdle{0};  ///< after which a window of staff locks itself; 0: never
};

} // namespace universe
