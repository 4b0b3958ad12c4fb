#include "app/models/counter/MemberRegistration.h"

#include <QRandomGenerator>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

MemberRegistration::MemberRegistration(Database &database, Register ask, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &MemberRegistration::changed);
    connect(&session, &SessionController::loggedOut, this, [this] {
        m_answers.dropEarlier();
        m_request.forget();
        m_wanted = {};
    });
}

MemberRegistration::Register MemberRegistration::registerOf(CounterApi &api, SessionController &session) {
    return [&](const QUuid &request, const NewMember &member) {
        return api.registerMember(session.token(), request, member);
    };
}

// Twelve of 31 letters and digits that are not taken for each other, in threes: 59 bits.
QString MemberRegistration::firstPassword() {
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    constexpr int count = 12;
    constexpr int group = 3;
    QString password;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % group == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(letters.size()));
    }
    return password;
}

void MemberRegistration::registerMember(const NewMember &member) {
    if (!isIdle())
        return;
    if (std::exchange(m_wanted, member) != member)
        m_request.forget(); // another intent
    const QUuid id = m_request.begin();
    m_answers.whenDone(this, m_ask(id, member), [this](const Result<FoundMember> &answer) {
        if (answer) {
            m_request.succeeded();
            m_wanted = {}; // the password is not kept
            Q_EMIT registered(*answer);
            return;
        }
        m_request.failed(answer.error());
        if (!m_session.endIfExpired(answer.error()))
            Q_EMIT refused(answer.error());
    });
}

} // namespace universe
