#include "app/tickets/TicketSaver.h"

#include <QPromise>
#include <QThreadPool>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

using Saving = std::expected<QStringList, TicketFilesFailure>;

std::optional<TicketFilesFailure> findCertificate(TicketOrder &order) {
    if (!order.formats.contains(TicketFormat::Pass) || order.certificate)
        return {};
    const auto folder = PassCertificate::configuredFolder();
    const auto certificate = folder ? PassCertificate::load(*folder) : std::unexpected(u"my-universe/pass"_s);
    if (!certificate)
        return TicketFilesFailure{TicketFilesFailure::Reason::NotSigned, certificate.error()};
    order.certificate = *certificate;
    return {};
}

Saving saveAll(TicketOrder order, const QString &folder, const std::function<bool(qsizetype, qsizetype)> &goOn) {
    if (const auto failure = findCertificate(order))
        return std::unexpected(*failure);
    const auto files = makeTicketFiles(order, goOn);
    if (!files)
        return std::unexpected(files.error());
    if (const auto written = writeTicketFiles(*files, folder); !written)
        return std::unexpected(written.error());
    QStringList names;
    for (const TicketFile &file : *files)
        names << file.name;
    return names;
}

} // namespace

TicketSaver::TicketSaver(QObject *parent)
    : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &TicketSaver::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TicketSaver::finish);
}

TicketSaver::~TicketSaver() { m_watcher.cancel(); }

void TicketSaver::save(const TicketOrder &order, const QString &folder) {
    if (m_phase == Phase::Working)
        return;
    m_phase = Phase::Working;
    m_folder = folder;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, order, folder] {
        promise->addResult(saveAll(order, folder, [&](qsizetype done, qsizetype all) {
            promise->setProgressRange(0, int(all));
            promise->setProgressValue(int(done));
            return !promise->isCanceled();
        }));
        promise->finish();
    });
    Q_EMIT changed();
}

void TicketSaver::stop() { m_watcher.cancel(); }

void TicketSaver::reset() {
    if (m_phase == Phase::Working || m_phase == Phase::Idle)
        return;
    m_phase = Phase::Idle;
    Q_EMIT changed();
}

void TicketSaver::finish() {
    const QFuture<Outcome> future = m_watcher.future();
    // One that was stopped has no result; one that was done by then has written its files all the same.
    const Outcome outcome = future.resultCount() > 0
                                ? future.result()
                                : std::unexpected(TicketFilesFailure{TicketFilesFailure::Reason::Stopped, {}});
    m_phase = outcome ? Phase::Saved : Phase::Failed;
    if (outcome)
        m_files = *outcome;
    else
        m_failure = outcome.error();
    Q_EMIT changed();
}

} // namespace universe
