#include "app/models/manage/AccountManager.h"

#include <utility>

namespace universe {

AccountManager::AccountManager(Database &database, ManageCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database) {
    connect(&session, &SessionController::loggedOut, this, &AccountManager::forget);
    connect(&m_request, &PendingRequest::phaseChanged, this, &AccountManager::changed);
}

void AccountManager::find(const QString &query) {
    if (!m_session.may(Right::Accounts))
        return;
    if (std::exchange(m_query, query) != query)
        m_accounts.setAccounts({});
    m_state.start();
    m_lists.dropEarlier();
    m_lists.whenDone(this, m_calls.accounts(query, {}), [this](const Result<ListPage<ManagedAccount>> &page) {
        if (page) {
            m_accounts.setAccounts(page->rows);
            m_cursor = page->cursor;
            m_state.finish();
        } else {
            m_state.fail(page.error());
            if (m_session.endIfExpired(page.error()))
                return;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AccountManager::loadMore() {
    if (isComplete())
        return;
    m_lists.dropEarlier();
    m_lists.whenDone(this, m_calls.accounts(m_query, m_cursor), [this](const Result<ListPage<ManagedAccount>> &page) {
        if (page) {
            m_accounts.add(page->rows);
            m_cursor = page->cursor;
        } else if (m_session.endIfExpired(page.error())) {
            return;
        }
        Q_EMIT changed();
    });
}

void AccountManager::create(const WantedAccount &wanted) {
    if (m_isBusy)
        return;
    if (std::exchange(m_wanted, wanted) != wanted)
        m_request.forget();
    m_isBusy = true;
    const QUuid id = m_request.begin();
    m_answers.whenDone(this, m_calls.createAccount(id, wanted), [this](const Result<MemberId> &member) {
        if (member) {
            m_request.succeeded();
            m_wanted = {}; // the password is not kept
        } else {
            m_request.failed(member.error());
        }
        settle(Act::Create, member.value_or(MemberId()), member ? std::nullopt : std::optional(member.error()));
    });
    Q_EMIT changed();
}

void AccountManager::setRole(MemberId member, Role role, const QString &reason) {
    if (!m_isBusy)
        ask(Act::SetRole, member, m_calls.setRole(member, role, reason));
}

void AccountManager::setLocked(MemberId member, bool locked, const QString &reason) {
    if (!m_isBusy)
        ask(locked ? Act::Lock : Act::Unlock, member, m_calls.lockAccount(member, locked, reason));
}

void AccountManager::setPassword(MemberId member, const QString &password, const QString &reason) {
    if (!m_isBusy)
        ask(Act::SetPassword, member, m_calls.setPasswordFor(member, password, reason));
}

void AccountManager::ask(Act act, MemberId member, const QFuture<Result<Done>> &answer) {
    m_isBusy = true;
    m_answers.whenDone(this, answer, [this, act, member](const Result<Done> &done) {
        settle(act, member, done ? std::nullopt : std::optional(done.error()));
    });
    Q_EMIT changed();
}

void AccountManager::settle(Act act, MemberId member, const std::optional<Error> &error) {
    m_isBusy = false;
    if (!error)
        Q_EMIT done(act, member);
    else if (m_session.endIfExpired(*error))
        return;
    else
        Q_EMIT refused(act, *error);
    load(); // as it is now, whatever was answered
    Q_EMIT changed();
}

void AccountManager::forget() {
    m_lists.dropEarlier();
    m_answers.dropEarlier();
    m_request.forget();
    m_wanted = {};
    m_accounts.setAccounts({});
    m_query.clear();
    m_cursor.clear();
    m_state = {};
    m_isBusy = false;
    Q_EMIT changed();
}

} // namespace universe
