#pragma once

#include "app/server/ChildProcess.h"

#include <QString>

namespace universe {

/// A lock on a file that the kernel gives back when its process dies. No child inherits it unless told to.
class FileLock {
public:
    enum class Mode { Shared, Exclusive };

    FileLock() = default;
    ~FileLock();
    Q_DISABLE_COPY(FileLock)

    /// Opens the file, making it if need be; false when that is not possible.
    [[nodiscard]] bool open(const QString &path);
    /// Takes the lock, or changes the one held, without waiting. A failed change may lose the lock that was held.
    [[nodiscard]] bool tryLock(Mode mode);
    /// Waits for the lock at most `timeout`; false when it did not come or was cancelled.
    [[nodiscard]] bool lock(Mode mode, std::chrono::milliseconds timeout, const CancelCheck &cancelled);
    void release();
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int descriptor() const { return m_file; }

private:
    int m_file = -1;
};

} // namespace universe
