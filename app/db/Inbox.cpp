#include "app/db/Inbox.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace universe {

Inbox::Inbox()
    : m_bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Inbox::~Inbox() { ::close(m_bell); }

void Inbox::put(Job job) {
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    eventfd_write(m_bell, 1);
}

std::deque<Job> Inbox::takeAll() {
    const std::lock_guard lock(m_mutex);
    eventfd_t rung = 0;
    eventfd_read(m_bell, &rung);
    return std::exchange(m_jobs, {});
}

} // namespace universe
