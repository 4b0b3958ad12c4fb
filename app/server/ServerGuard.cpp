#include "app/server/ServerGuard.h"

#include "app/server/ChildProcess.h"

#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// flock waits for the lock that every window shares; the kernel gives it back with the last of them. It is kept until
// the server is gone, so that a window that comes meanwhile waits and then knows. After 20 seconds SIGQUIT: the
// server's processes end at once, and the next start recovers.
const QString script = uR"(
flock --exclusive --nonblock --no-fork "$1" flock --exclusive --no-fork "$2" sh -c '
    read -r server <"$0/postmaster.pid" || exit 0
    is_ours() { [ "/proc/$server/cwd" -ef "$0" ]; }
    is_ours "$0" && kill -s INT "$server"
    turns=0
    while is_ours "$0"; do
        sleep 0.05
        turns=$((turns + 1))
        [ "$turns" -ne 400 ] || kill -s QUIT "$server"
    done
' "$3" </dev/null >/dev/null 2>&1 &
)"_s;

} // namespace

void leaveGuard(const ServiceAccount &account, const ServerFolders &folders) {
    const pid_t shell = spawnDetached(
        account, u"/bin/sh"_s,
        {u"-c"_s, script, u"my-universe-guard"_s, folders.guardLock(), folders.windowsLock(), folders.cluster()},
        folders.log());
    if (shell > 0)
        ::waitpid(shell, nullptr, 0); // it has left the guard behind
}

} // namespace universe
