#pragma once

#include "app/core/Account.h"
#include "app/core/Booking.h"
#include "app/core/Singer.h"
#include "app/db/Database.h"

#include <QUuid>

namespace universe {

/// Accounts, sessions, coins and favourites. Refusals: sql/README.md.
class AccountApi {
public:
    explicit AccountApi(Database &database)
        : m_database(database) {}

    QFuture<Result<MemberId>> signUp(const NewAccount &account);
    /// WrongCredentials when the e-mail or the password is wrong; it does not tell which.
    QFuture<Result<Login>> logIn(const QString &email, const QString &password);
    /// What the member may do beyond what every member may, at this moment.
    QFuture<Result<Rights>> rights(const QString &token);
    QFuture<Result<Done>> logOut(const QString &token);
    /// From now on every call of the session is refused, until it is unlocked.
    QFuture<Result<Done>> lockSession(const QString &token);
    /// Forbidden when it is wrong; then the error's data says how many attempts are left.
    QFuture<Result<Done>> unlock(const QString &token, const Secret &secret);
    /// Sets the PIN that unlocks; null: none any more. Forbidden when the password is wrong.
    QFuture<Result<Done>> setPin(const QString &token, const QString &password, const std::optional<QString> &pin);
    QFuture<Result<Account>> myAccount(const QString &token);
    QFuture<Result<Done>> setMyDetails(const QString &token, const AccountChange &change);
    /// Forbidden when the old password is wrong. Ends all other sessions. It is not repeated by itself: the second time
    /// the old one would be wrong.
    QFuture<Result<Done>> setMyPassword(const QString &token, const QString &oldPassword, const QString &newPassword);
    /// Forbidden when the password is wrong, InvalidInput while there are bookings of shows to come, or coins.
    QFuture<Result<Done>> closeMyAccount(const QString &token, const QString &password);
    /// Adds coins; the answer is the new balance. The call is repeated under the same request id until it is answered.
    QFuture<Result<Money>> topUp(const QString &token, const QUuid &requestId, Money amount);
    QFuture<Result<QList<LedgerEntry>>> myLedger(const QString &token);
    QFuture<Result<QList<FavouriteSinger>>> myFavouriteSingers(const QString &token);
    QFuture<Result<Done>> setFavouriteConcert(const QString &token, ConcertId concert, bool favourite);
    QFuture<Result<Done>> setFavouriteSinger(const QString &token, SingerId singer, bool favourite);

private:
    Database &m_database;
};

} // namespace universe
