#include "app/api/ManageApi.h"

#include "app/api/Names.h"

#include <QJsonDocument>

namespace universe {

namespace {

constexpr qsizetype rowsOfPage = 100; // the server's

Result<Done> itIsDone(const Rows &) { return Done{}; }

} // namespace

QFuture<Result<ListPage<ManagedAccount>>> ManageApi::accounts(const QString &token, const QString &query,
                                                              const QString &after) {
    return m_database.call(Retry::AtOnce,
                           "select member_id, name, email, role, is_locked, last_log_in, created_at, is_own "
                           "from api.accounts(token => $1, query => $2, after => $3)",
                           Params(token, orNull(query), orNull(after)),
                           [](const Rows &rows) -> Result<ListPage<ManagedAccount>> {
                               ListPage<ManagedAccount> page;
                               page.rows = rows.map([](const Row &row) {
                                   return ManagedAccount{.id = {row.integer(0)},
                                                         .name = row.text(1),
                                                         .email = row.text(2),
                                                         .role = roleFrom(row.text(3)),
                                                         .isLocked = row.boolean(4),
                                                         .lastLogIn = row.isNull(5) ? QDateTime() : row.instant(5),
                                                         .createdAt = row.instant(6),
                                                         .isOwn = row.boolean(7)};
                               });
                               if (page.rows.size() == rowsOfPage)
                                   page.cursor = QString::number(page.rows.constLast().id.value);
                               return page;
                           });
}

QFuture<Result<MemberId>> ManageApi::createAccount(const QString &token, const QUuid &requestId,
                                                   const WantedAccount &wanted) {
    return m_database.call(
        Retry::UntilAnswered,
        "select api.create_account(token => $1, request_id => $2, name => $3, email => $4, role => $5, password => $6)",
        Params(token, requestId, wanted.name, wanted.email, nameOf(wanted.role), wanted.password),
        [](const Rows &rows) -> Result<MemberId> { return MemberId{rows.first().integer(0)}; });
}

QFuture<Result<Done>> ManageApi::setRole(const QString &token, MemberId member, Role role, const QString &reason) {
    return m_database.call(Retry::AtOnce,
                           "select from api.set_role(token => $1, member_id => $2, role => $3, reason => $4)",
                           Params(token, member, nameOf(role), reason), &itIsDone);
}

QFuture<Result<Done>> ManageApi::lockAccount(const QString &token, MemberId member, bool locked,
                                             const QString &reason) {
    return m_database.call(Retry::AtOnce,
                           "select from api.lock_account(token => $1, member_id => $2, locked => $3, reason => $4)",
                           Params(token, member, locked, reason), &itIsDone);
}

QFuture<Result<Done>> ManageApi::setPasswordFor(const QString &token, MemberId member, const QString &password,
                                                const QString &reason) {
    return m_database.call(
        Retry::AtOnce,
        "select from api.set_password_for(token => $1, member_id => $2, new_password => $3, reason => $4)",
        Params(token, member, password, reason), &itIsDone);
}

QFuture<Result<ListPage<StaffAct>>> ManageApi::acts(const QString &token, const QDateTime &from, const QDateTime &to,
                                                    const QList<ActWord> &words, const QString &after) {
    QJsonArray wanted;
    for (const ActWord &word : words)
        wanted << QJsonObject{{u"text"_s, word.text}, {u"keys"_s, QJsonArray::fromStringList(word.keys)}};
    return m_database.call(
        Retry::AtOnce,
        "select act_id, at, actor, role, act, object, reason, detail, kiosk "
        "from api.acts(token => $1, from_at => $2, to_at => $3, after => $4, words => $5)",
        Params(token, from, to, orNull(after), QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))),
        [](const Rows &rows) -> Result<ListPage<StaffAct>> {
            ListPage<StaffAct> page;
            page.rows = rows.map([](const Row &row) {
                return StaffAct{.id = row.integer(0),
                                .at = row.instant(1),
                                .actor = row.text(2),
                                .role = roleFrom(row.text(3)),
                                .act = row.text(4),
                                .object = row.text(5),
                                .reason = row.text(6),
                                .detail = QJsonDocument::fromJson(row.text(7).toUtf8()).object(),
                                .kiosk = row.text(8)};
            });
            if (page.rows.size() == rowsOfPage)
                page.cursor = QString::number(page.rows.constLast().id);
            return page;
        });
}

} // namespace universe
