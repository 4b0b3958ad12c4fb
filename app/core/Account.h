#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace universe {

/// What a member may do, each role all that the ones before it may; a steward only lets tickets in.
enum class Role { Fan, Steward, Staff, Supervisor, Admin };

/// A log-in: the token is a secret and is never logged or stored on disk.
struct Login {
    QString token;
    MemberId memberId;
    QString name;
    Role role = Role::Fan;
    Money balance;
    QDateTime expiresAt;
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
};

} // namespace universe
