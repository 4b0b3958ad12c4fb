#include "app/server/ServiceAccount.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

std::optional<ServiceAccount> ServiceAccount::choose() {
    ServiceAccount account;
    account.m_isOther = ::geteuid() == 0;
    const passwd *entry = nullptr;
    if (!account.m_isOther) {
        entry = ::getpwuid(::geteuid());
    } else {
        entry = ::getpwnam("postgres");
        if (!entry)
            entry = ::getpwnam("nobody");
    }
    if (!entry)
        return std::nullopt;
    account.m_name = QString::fromLocal8Bit(entry->pw_name);
    account.m_uid = entry->pw_uid;
    account.m_gid = entry->pw_gid;
    int count = 64;
    account.m_groups.resize(static_cast<size_t>(count));
    if (::getgrouplist(entry->pw_name, entry->pw_gid, account.m_groups.data(), &count) < 0)
        count = 0;
    account.m_groups.resize(static_cast<size_t>(count));
    return account;
}

QString ServiceAccount::currentUser() {
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

bool ServiceAccount::become() const {
    return !m_isOther ||
           (::setgroups(m_groups.size(), m_groups.data()) == 0 && ::setgid(m_gid) == 0 && ::setuid(m_uid) == 0);
}

bool ServiceAccount::canReach(const QString &path) const {
    if (!m_isOther)
        return true;
    QString folder = QFileInfo(QDir::cleanPath(path)).absolutePath();
    while (!QFileInfo::exists(folder))
        folder = QFileInfo(folder).absolutePath();
    for (;;) {
        struct stat info = {};
        if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
            return false;
        const mode_t needed = info.st_uid == m_uid                             ? S_IXUSR
                              : std::ranges::count(m_groups, info.st_gid) != 0 ? S_IXGRP
                                                                               : S_IXOTH;
        if ((info.st_mode & needed) == 0)
            return false;
        if (folder == u"/")
            return true;
        folder = QFileInfo(folder).absolutePath();
    }
}

bool ServiceAccount::own(const QString &path) const {
    return !m_isOther || ::chown(QFile::encodeName(path).constData(), m_uid, m_gid) == 0;
}

} // namespace universe
