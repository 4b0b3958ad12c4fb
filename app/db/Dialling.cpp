#include "app/db/Dialling.h"

#include "app/db/ConnectionString.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace universe {

namespace {

// These settings reveal within seconds that a network swallows packets; the connection string may override them.
constexpr std::array<std::pair<const char *, const char *>, 6> defaults{{
    {"connect_timeout", "5"},
    {"keepalives_idle", "10"},
    {"keepalives_interval", "3"},
    {"keepalives_count", "3"},
    {"tcp_user_timeout", "15000"},
    {"application_name", "my-universe"},
}};

constexpr int graceMilliseconds = 250;

QString quoted(QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

QString connectOptions(const ConnectionString &connection) {
    QStringList options;
    for (const auto &[keyword, value] : connection.others)
        options.append(keyword + u'=' + quoted(value));
    for (const auto &[keyword, value] : defaults) {
        const auto key = QString::fromLatin1(keyword);
        const bool given =
            std::ranges::any_of(connection.others, [&](const auto &other) { return other.first == key; });
        if (!given)
            options.append(key + u'=' + quoted(QString::fromLatin1(value)));
    }
    return options.join(u';');
}

Result<QString> open(const ConnectionString &target, const QString &name) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    if (!database.isValid())
        return failure(ErrorCode::Internal, QStringLiteral("the QPSQL driver of Qt is not installed"));
    database.setHostName(target.host);
    if (!target.port.isEmpty())
        database.setPort(target.port.toInt());
    database.setDatabaseName(target.database);
    database.setUserName(target.user);
    database.setPassword(target.password);
    database.setConnectOptions(connectOptions(target));
    // QPSQL reports no SQLSTATE for a connection that never came to be. Only its text tells whether there is no server
    // or it refuses this user; the text goes to the log.
    if (!database.open())
        return failure(ErrorCode::Offline, database.lastError().databaseText());
    return name;
}

/// What the attempt and the one who waits for it have in common.
class Attempt {
public:
    explicit Attempt(QThread *owner)
        : m_owner(owner)
        , m_bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~Attempt() { ::close(m_bell); }
    Q_DISABLE_COPY_MOVE(Attempt)

    [[nodiscard]] int bell() const { return m_bell; }

    /// In the attempt's own thread: hands the connection over, or hangs up when nobody waits any more.
    void run(const ConnectionString &target) {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Result<QString> opened = open(target, name);
        const std::lock_guard lock(m_mutex);
        if (opened && !m_isLeft)
            QSqlDatabase::database(name, false).driver()->moveToThread(m_owner);
        else
            QSqlDatabase::removeDatabase(name);
        m_result = opened;
        eventfd_write(m_bell, 1);
    }

    /// What came of it; nothing yet, and then it is left behind.
    std::optional<Result<QString>> take() {
        const std::lock_guard lock(m_mutex);
        m_isLeft = !m_result;
        return m_result;
    }

private:
    QThread *m_owner;
    const int m_bell;
    std::mutex m_mutex;
    bool m_isLeft = false;
    std::optional<Result<QString>> m_result;
};

} // namespace

Result<QString> dial(const QString &conninfo, const Waiting &waiting) {
    const auto target = ConnectionString::parse(conninfo);
    if (!target)
        return std::unexpected(target.error());
    const auto attempt = std::make_shared<Attempt>(QThread::currentThread());
    std::thread([attempt, target = *target] { attempt->run(target); }).detach();
    [[maybe_unused]] const auto end = waiting.until(attempt->bell(), false, waiting.deadline());
    // Who stops waiting may be the program that ends, which takes down what the attempt uses of Qt. One that is not
    // held up by its server is over in a moment; another one stands in libpq.
    pollfd over{attempt->bell(), POLLIN, 0};
    ::poll(&over, 1, graceMilliseconds);
    if (auto result = attempt->take()) // else overdue or stopped
        return *result;
    return failure(ErrorCode::Offline, QStringLiteral("the server did not answer in time"));
}

} // namespace universe
