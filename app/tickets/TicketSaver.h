#pragma once

#include "app/tickets/TicketFiles.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

namespace universe {

/// Makes and writes files of tickets on another thread, and tells how far it is.
class TicketSaver : public QObject {
    Q_OBJECT

public:
    enum class Phase { Idle, Working, Saved, Failed };

    explicit TicketSaver(QObject *parent = nullptr);
    ~TicketSaver() override;

    /// Ignored while it works. Passes are signed with the configured certificate.
    void save(const TicketOrder &order, const QString &folder);
    /// Ends the work; nothing is written then.
    void stop();
    /// Forgets how the last work ended.
    void reset();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int done() const { return m_watcher.progressValue(); }
    [[nodiscard]] int all() const { return m_watcher.progressMaximum(); }
    /// The names of what was saved.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// When Failed.
    [[nodiscard]] const TicketFilesFailure &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    using Outcome = std::expected<QStringList, TicketFilesFailure>;
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    Phase m_phase = Phase::Idle;
    QStringList m_files;
    QString m_folder;
    TicketFilesFailure m_failure{};
};

} // namespace universe
