#include "app/server/FileLock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace universe {

namespace {
constexpr unsigned long lockPollMs = 20;
}

FileLock::~FileLock() { release(); }

bool FileLock::open(const QString &path) {
    release();
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return m_file >= 0;
}

bool FileLock::tryLock(Mode mode) { return ::flock(m_file, (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0; }

bool FileLock::lock(Mode mode, std::chrono::milliseconds timeout, const CancelCheck &cancelled) {
    const QDeadlineTimer deadline(timeout);
    while (!tryLock(mode)) {
        if (deadline.hasExpired() || cancelled())
            return false;
        QThread::msleep(lockPollMs);
    }
    return true;
}

void FileLock::release() {
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

} // namespace universe
