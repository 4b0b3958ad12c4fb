#pragma once

#include "app/core/Error.h"
#include "app/core/Ids.h"

#include <QDateTime>

#include <functional>

namespace universe {

class ServerClock;
class SessionController;

/// Who is in front of the screen, and what time it is for the server: what a controller needs to know beside the calls
/// of its subject. Functions, so that it can be fed by hand.
struct Viewer {
    /// None for a guest.
    std::function<MemberId()> member;
    /// As SessionController::endIfExpired().
    std::function<bool(const Error &error)> endIfExpired;
    /// The server's clock, as well as it is known.
    std::function<QDateTime()> now;
    /// An answer has told the server's time.
    std::function<void(const QDateTime &serverNow)> setClock;

    [[nodiscard]] bool isMember() const { return member().isValid(); }

    /// Both outlive the viewer.
    static Viewer of(SessionController &session, ServerClock &clock);
};

} // namespace universe
