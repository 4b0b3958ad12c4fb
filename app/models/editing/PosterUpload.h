#pragma once

#include "app/api/PosterApi.h"
#include "app/core/LatestAnswer.h"
#include "app/models/SessionController.h"
#include "app/posters/PosterImage.h"

namespace universe {

/// Makes a poster of a picture file, on another thread, and stores it. One at a time; a log-out forgets it.
class PosterUpload : public QObject {
    Q_OBJECT

public:
    PosterUpload(PosterApi &api, SessionController &session, QObject *parent = nullptr);

    void store(const QString &file);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    /// The picture can be a concert's poster by this name.
    void stored(const QString &name);
    void flawed(universe::PosterFlaw flaw);
    void refused(const universe::Error &error);

private:
    void send(const QByteArray &jpeg);
    void setBusy(bool busy);

    PosterApi &m_api;
    SessionController &m_session;
    bool m_busy = false;
    LatestAnswer m_answers;
};

} // namespace universe
