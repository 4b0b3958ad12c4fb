#pragma once

#include "app/api/CounterApi.h"
#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/counter/FoundMembersModel.h"

#include <functional>

namespace universe {

/// A clerk looks for a member; each search is on the record.
class MemberSearch : public QObject {
    Q_OBJECT

public:
    using Find = std::function<QFuture<Result<QList<FoundMember>>>(const QString &query)>;

    MemberSearch(Find find, SessionController &session, QObject *parent = nullptr);

    void find(const QString &query);
    /// An answer under way is of no interest any more.
    void stop() { m_answers.dropEarlier(); }
    void clear();
    [[nodiscard]] FoundMembersModel &members() { return m_members; }
    [[nodiscard]] const LoadState &state() const { return m_state; }

Q_SIGNALS:
    void searched(); ///< members() and state()
    /// It can only be this one.
    void foundOne(const universe::FoundMember &member);

private:
    Find m_find;
    SessionController &m_session;
    FoundMembersModel m_members;
    LoadState m_state;
    LatestAnswer m_answers;
};

} // namespace universe
