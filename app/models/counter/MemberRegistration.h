#pragma once

#include "app/api/CounterApi.h"
#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// An account that a clerk makes for a fan who is here.
class MemberRegistration : public QObject {
    Q_OBJECT

public:
    /// A function, so that tests can answer by hand.
    using Register = std::function<QFuture<Result<FoundMember>>(const QUuid &request, const NewMember &member)>;

    MemberRegistration(Database &database, Register ask, SessionController &session, QObject *parent = nullptr);
    /// Both outlive the call.
    static Register registerOf(CounterApi &api, SessionController &session);

    /// A first password that can be read aloud and typed without a mistake.
    [[nodiscard]] static QString firstPassword();

    /// Ends in registered() or refused(). Ignored while one is under way.
    void registerMember(const NewMember &member);
    [[nodiscard]] PendingRequest::Phase phase() const { return m_request.phase(); }
    [[nodiscard]] bool isIdle() const { return m_request.isIdle(); }

Q_SIGNALS:
    void changed();
    void registered(const universe::FoundMember &member);
    void refused(const universe::Error &error);

private:
    Register m_ask;
    SessionController &m_session;
    PendingRequest m_request;
    NewMember m_wanted; ///< of the last attempt
    LatestAnswer m_answers;
};

} // namespace universe
