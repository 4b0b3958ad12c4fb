#pragma once

#include "app/core/Error.h"
#include "app/core/Ids.h"

#include <QDateTime>

#include <functional>

namespace universe {

class ServerClock;
class SessionController;

/// Who is in front of the screen, and the server's time: what a controller needs to know beside the calls of its
/// subject. They are functions, so that tests can answer by hand.
struct Viewer {
    /// None for a guest.
    std::function<MemberId()> member;
    /// Does what SessionController::endIfExpired() does.
    std::function<bool(const Error &error)> endIfExpired;
    /// The server's clock, as well as it is known.
    std::function<QDateTime()> now;
    /// Takes the server's time from an answer.
    std::function<void(const QDateTime &serverNow)> setClock;

    [[nodiscard]] bool isMember() const { return member().isValid(); }

    /// Both outlive the viewer.
    static Viewer of(SessionController &session, ServerClock &clock);
};

} // namespace universe
