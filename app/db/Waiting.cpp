#include "app/db/Waiting.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace universe {

Waiting::Waiting(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Waiting::~Waiting() { ::close(m_bell); }

void Waiting::stop() {
    m_stopped = true;
    eventfd_write(m_bell, 1);
}

Waiting::End Waiting::until(int file, bool alsoWritable, const QDeadlineTimer &deadline,
                            std::chrono::milliseconds longest, int bell) const {
    const QDeadlineTimer slice(longest);
    for (;;) {
        if (m_stopped)
            return End::Stopped;
        const qint64 left = std::min(deadline.remainingTime(), slice.remainingTime());
        std::array<pollfd, 3> files{pollfd{file, short(alsoWritable ? POLLIN | POLLOUT : POLLIN), 0},
                                    pollfd{m_bell, POLLIN, 0}, pollfd{bell, POLLIN, 0}};
        const int ready = poll(files.data(), files.size(), int(left));
        if (m_stopped)
            return End::Stopped;
        if (ready > 0 && files[0].revents != 0)
            return End::Ready; // an error of the file too: reading tells which
        if (ready > 0)
            return End::Rung;
        if (deadline.hasExpired())
            return End::Overdue;
        if (slice.hasExpired())
            return End::Ready;
    }
}

} // namespace universe
