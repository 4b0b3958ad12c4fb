#include "app/models/counter/MemberSearch.h"

namespace universe {

MemberSearch::MemberSearch(Find find, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_find(std::move(find))
    , m_session(session) {}

void MemberSearch::find(const QString &query) {
    m_answers.dropEarlier();
    m_members.setMembers({});
    m_state = {LoadState::Phase::Loading};
    m_answers.whenDone(this, m_find(query), [this](const Result<QList<FoundMember>> &found) {
        m_members.setMembers(found.value_or(QList<FoundMember>()));
        if (found) {
            m_state.finish();
            if (found->size() == 1)
                Q_EMIT foundOne(found->first());
        } else {
            m_state.fail(found.error());
            m_session.endIfExpired(found.error());
        }
        Q_EMIT searched();
    });
    Q_EMIT searched();
}

void MemberSearch::clear() {
    stop();
    m_members.setMembers({});
    m_state = {};
    Q_EMIT searched();
}

} // namespace universe
