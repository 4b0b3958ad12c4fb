#include "app/server/ServerGuard.h"

#include "app/server/ChildProcess.h"

#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// flock waits for the lock that every window shares; the kernel gives it back with the last of them. It is kept until
// the server is gone, so that a window that comes meanwhile waits and then knows. After 20 seconds SIGQUIT: the
// server's processes end at once, and the next start recovers. While data are carried over, a server may be in either
// folder, or about to start in one as long as anything holds that lock.
const QString script = uR"(
flock --exclusive --nonblock --no-fork "$1" flock --exclusive --no-fork "$2" sh -c '
    is_carrying() { [ -e "$0" ] && ! flock --nonblock "$0" true; }
    turns=0
    asked=" "
    while
        left=
        is_carrying && left=1
        for folder in "$@"; do
            server=
            read -r server <"$folder/postmaster.pid"
            [ "$server" ] && [ "/proc/$server/cwd" -ef "$folder" ] || continue
            left=1
            case "$asked" in
                *" $server "*) [ $((turns % 400)) -ne 399 ] || kill -s QUIT "$server" ;;
                *) kill -s INT "$server"; asked="$asked$server " ;;
            esac
        done
        [ "$left" ]
    do
        sleep 0.05
        turns=$((turns + 1))
    done
' "$3" "$4" "$5" </dev/null >/dev/null 2>&1 &
)"_s;

} // namespace

void leaveGuard(const ServiceAccount &account, const ServerFolders &folders) {
    const pid_t shell =
        spawnDetached(account, u"/bin/sh"_s,
                      {u"-c"_s, script, u"my-universe-guard"_s, folders.guardLock(), folders.windowsLock(),
                       folders.carryLock(), folders.cluster(), folders.nextCluster()},
                      folders.log());
    if (shell > 0)
        ::waitpid(shell, nullptr, 0); // it has left the guard behind
}

} // namespace universe
