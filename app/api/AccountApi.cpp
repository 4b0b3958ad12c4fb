#include "app/api/AccountApi.h"

#include "app/api/Names.h"

namespace universe {

namespace {

Result<Done> done(const Rows &) { return Done{}; }

} // namespace

QFuture<Result<MemberId>> AccountApi::signUp(const NewAccount &account) {
    return m_database.call(
        Retry::Never, "select api.sign_up(email => $1, password => $2, name => $3, birth_date => $4, language => $5)",
        Params(account.email, account.password, account.name, account.birthDate, account.language),
        [](const Rows &rows) -> Result<MemberId> { return MemberId{rows.first().integer(0)}; });
}

QFuture<Result<Login>> AccountApi::logIn(const QString &email, const QString &password) {
    return m_database.call(Retry::AtOnce,
                           "select l.token, l.member_id, l.name, (select string_agg(r, ' ') from "
                           "api.rights(token => l.token) r), l.balance, l.expires_at "
                           "from api.log_in(email => $1, password => $2) l",
                           Params(email, password), [](const Rows &rows) -> Result<Login> {
                               if (rows.isEmpty())
                                   return failure(ErrorCode::WrongCredentials);
                               const Row row = rows.first();
                               return Login{row.text(0),      {row.integer(1)}, row.text(2), rightsFrom(row.text(3)),
                                            {row.integer(4)}, row.instant(5)};
                           });
}

QFuture<Result<Rights>> AccountApi::rights(const QString &token) {
    return m_database.call(Retry::AtOnce, "select string_agg(r, ' ') from api.rights(token => $1) r", Params(token),
                           [](const Rows &rows) -> Result<Rights> { return rightsFrom(rows.first().text(0)); });
}

QFuture<Result<Done>> AccountApi::logOut(const QString &token) {
    return m_database.call(Retry::AtOnce, "select api.log_out(token => $1)", Params(token), &done);
}

QFuture<Result<Done>> AccountApi::lockSession(const QString &token) {
    return m_database.call(Retry::UntilAnswered, "select from api.lock_session(token => $1)", Params(token), &done);
}

QFuture<Result<Done>> AccountApi::unlock(const QString &token, const Secret &secret) {
    return m_database.call(Retry::Never, "select from api.unlock(token => $1, pin => $2, password => $3)",
                           Params(token, secret.isPin ? std::optional(secret.text) : std::nullopt,
                                  secret.isPin ? std::nullopt : std::optional(secret.text)),
                           &done);
}

QFuture<Result<Done>> AccountApi::setPin(const QString &token, const QString &password,
                                         const std::optional<QString> &pin) {
    return m_database.call(Retry::Never, "select from api.set_pin(token => $1, password => $2, pin => $3)",
                           Params(token, password, pin), &done);
}

QFuture<Result<Account>> AccountApi::myAccount(const QString &token) {
    return m_database.call(
        Retry::AtOnce,
        "select member_id, email, name, role, balance, birth_date, can_top_up, phone, language, has_pin "
        "from api.my_account(token => $1)",
        Params(token), [](const Rows &rows) -> Result<Account> {
            const Row row = rows.first();
            return Account{{row.integer(0)}, row.text(1),    row.text(2), roleFrom(row.text(3)), {row.integer(4)},
                           row.date(5),      row.boolean(6), row.text(7), row.text(8),           row.boolean(9)};
        });
}

QFuture<Result<Done>> AccountApi::setMyDetails(const QString &token, const AccountChange &change) {
    return m_database.call(Retry::AtOnce,
                           "select from api.set_my_details(token => $1, name => $2, birth_date => $3, phone => $4, "
                           "language => $5)",
                           Params(token, change.name, change.birthDate, change.phone, change.language), &done);
}

QFuture<Result<Done>> AccountApi::setMyPassword(const QString &token, const QString &oldPassword,
                                                const QString &newPassword) {
    return m_database.call(Retry::Never,
                           "select from api.set_my_password(token => $1, old_password => $2, new_password => $3)",
                           Params(token, oldPassword, newPassword), &done);
}

QFuture<Result<Done>> AccountApi::closeMyAccount(const QString &token, const QString &password) {
    return m_database.call(Retry::Never, "select from api.close_my_account(token => $1, password => $2)",
                           Params(token, password), &done);
}

QFuture<Result<Money>> AccountApi::topUp(const QString &token, const QUuid &requestId, Money amount) {
    return m_database.call(Retry::UntilAnswered,
                           "select balance from api.top_up(token => $1, request_id => $2, amount => $3)",
                           Params(token, requestId, amount),
                           [](const Rows &rows) -> Result<Money> { return Money{rows.first().integer(0)}; });
}

QFuture<Result<QList<LedgerEntry>>> AccountApi::myLedger(const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select entry_id, at, kind, amount, balance, booking_id from api.my_ledger(token => $1)",
                           Params(token), [](const Rows &rows) -> Result<QList<LedgerEntry>> {
                               return rows.map([](const Row &row) {
                                   return LedgerEntry{row.integer(0),   row.instant(1),   row.text(2),
                                                      {row.integer(3)}, {row.integer(4)}, {row.integer(5)}};
                               });
                           });
}

QFuture<Result<QList<FavouriteSinger>>> AccountApi::myFavouriteSingers(const QString &token) {
    return m_database.call(
        Retry::AtOnce, "select singer_id, name, name_en, concerts_open from api.my_favourite_singers(token => $1)",
        Params(token), [](const Rows &rows) -> Result<QList<FavouriteSinger>> {
            return rows.map([](const Row &row) {
                return FavouriteSinger{{row.integer(0)}, row.text(1), row.text(2), int(row.integer(3))};
            });
        });
}

QFuture<Result<Done>> AccountApi::setFavouriteConcert(const QString &token, ConcertId concert, bool favourite) {
    return m_database.call(Retry::AtOnce,
                           "select api.set_favourite_concert(token => $1, concert_id => $2, favourite => $3)",
                           Params(token, concert, favourite), &done);
}

QFuture<Result<Done>> AccountApi::setFavouriteSinger(const QString &token, SingerId singer, bool favourite) {
    return m_database.call(Retry::AtOnce,
                           "select api.set_favourite_singer(token => $1, singer_id => $2, favourite => $3)",
                           Params(token, singer, favourite), &done);
}

} // namespace universe
