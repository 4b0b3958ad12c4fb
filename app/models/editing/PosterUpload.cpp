#include "app/models/editing/PosterUpload.h"

#include "app/core/Background.h"

namespace universe {

PosterUpload::PosterUpload(PosterApi &api, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session) {
    connect(&session, &SessionController::loggedOut, this, [this] {
        m_answers.dropEarlier();
        setBusy(false);
    });
}

void PosterUpload::store(const QString &file) {
    if (m_busy || !m_session.isMember())
        return;
    setBusy(true);
    m_answers.whenDone(this, inBackground([file] { return posterFromFile(file); }),
                       [this](const std::expected<QByteArray, PosterFlaw> &jpeg) {
                           if (jpeg)
                               return send(*jpeg);
                           setBusy(false);
                           Q_EMIT flawed(jpeg.error());
                       });
}

void PosterUpload::send(const QByteArray &jpeg) {
    m_answers.whenDone(this, m_api.storePoster(m_session.token(), jpeg), [this](const Result<QString> &name) {
        setBusy(false);
        if (name)
            Q_EMIT stored(*name);
        else if (!m_session.endIfExpired(name.error()))
            Q_EMIT refused(name.error());
    });
}

void PosterUpload::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace universe
