#include "app/models/import/ImportController.h"

#include "app/core/Background.h"
#include "app/import/ReportFile.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace universe {

using FileState = ImportFile::State;

namespace {

/// What concerns a file alone; anything else would meet the next one too.
bool isOfTheFile(const Error &error) {
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Internal;
}

} // namespace

ImportController::ImportController(QString connection, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_session(session) {
    m_pool.setMaxThreadCount(1);
    m_tick.setInterval(progressInterval);
    connect(&m_tick, &QTimer::timeout, this, &ImportController::progressed);
    connect(&session, &SessionController::loggedOut, this, &ImportController::reset);
}

ImportController::~ImportController() {
    m_progress->isCancelled = true;
    m_pool.waitForDone();
}

bool ImportController::isBusy() const {
    return m_state == State::Reading || m_state == State::Previewing || m_state == State::Importing;
}

void ImportController::addFiles(const QStringList &paths) {
    if (m_state != State::Choosing || paths.isEmpty())
        return;
    m_answers.whenDone(this, inBackground([paths] { return importWork::look(paths); }, &m_pool),
                       [this](const QList<ImportFile> &files) {
                           for (const ImportFile &file : files) {
                               if (std::ranges::find(m_files, file.path, &ImportFile::path) == m_files.end())
                                   m_files.append(file);
                           }
                           Q_EMIT filesChanged();
                       });
}

void ImportController::removeFile(int position) {
    if (m_state != State::Choosing || position < 0 || position >= m_files.size())
        return;
    m_files.removeAt(position);
    Q_EMIT filesChanged();
}

void ImportController::setFormat(int position, std::optional<CatalogueFormat> format) {
    if (m_state == State::Choosing && position >= 0 && position < m_files.size())
        m_files[position].corrected = format;
}

void ImportController::setEncoding(int position, std::optional<TextEncoding> encoding) {
    if (m_state == State::Choosing && position >= 0 && position < m_files.size())
        m_files[position].encoding = encoding;
}

void ImportController::setMapping(int position, const TableMapping &mapping) {
    if (m_state == State::Choosing && position >= 0 && position < m_files.size())
        m_files[position].mapping = mapping;
}

QFuture<ImportController::Sample> ImportController::sample(int position) {
    const ImportFile &file = m_files.at(position);
    const auto work = [path = file.path, options = file.options()] {
        return sampleOfTable(path, *options.format, options.encoding);
    };
    return inBackground(work, &m_pool);
}

void ImportController::setPolicy(const ImportPolicy &policy) {
    if (!isBusy())
        m_policy = policy;
}

void ImportController::begin(State state) {
    m_progress = std::make_shared<importWork::Progress>();
    m_answers.dropEarlier();
    m_cancelled = false;
    m_error.reset();
    m_position = 0;
    m_doneBefore = 0;
    m_since.start();
    m_tick.start();
    setState(state);
}

void ImportController::preview() {
    if (isBusy() || m_files.isEmpty() || !m_session.isMember())
        return;
    dropRows();
    m_all = 0;
    begin(State::Reading);
    readNext(0);
}

void ImportController::readNext(int position) {
    m_position = position;
    if (m_cancelled)
        return chooseAgain();
    if (position == m_files.size()) {
        for (const ImportFile &file : std::as_const(m_files))
            m_all += file.canBeImported() ? file.document->size() : 0;
        begin(State::Previewing);
        return previewTogether();
    }
    const auto work = [file = m_files.at(position), policy = m_policy] { return importWork::read(file, policy); };
    m_answers.whenDone(this, inBackground(work, &m_pool), [this, position](const ImportFile &file) {
        m_files[position] = file;
        readNext(position + 1);
    });
}

bool ImportController::canImport() const {
    const bool hasNothing = m_state == State::Previewed && m_rows.countAll() == m_rows.count(ImportOutcome::Rejected);
    return (m_state == State::Previewed || m_state == State::Finished) && !hasNothing &&
           std::ranges::any_of(m_files, [](const ImportFile &file) {
               return file.canBeImported() && (file.state == FileState::Read || file.state == FileState::NotImported);
           });
}

void ImportController::import() {
    if (!canImport())
        return;
    if (m_state == State::Previewed)
        freeInBackground(std::exchange(m_found, {}));
    m_all = 0;
    for (ImportFile &file : m_files) {
        if (file.state == FileState::NotImported)
            file.state = FileState::Read;
        m_all += isWanted(file) ? file.document->size() : 0;
    }
    begin(State::Importing);
    askNext(0);
}

bool ImportController::isWanted(const ImportFile &file) const {
    return file.canBeImported() && file.state == FileState::Read;
}

// Several files are looked at as one, as a later one may need what an earlier one would make.
void ImportController::previewTogether() {
    QList<std::pair<int, ImportFile>> files;
    for (int position = 0; position < m_files.size(); ++position) {
        if (isWanted(m_files.at(position)))
            files.append({position, m_files.at(position)});
    }
    if (files.size() < 2)
        return askNext(0);
    const auto work = [access = importWork::Access{m_connection, m_session.token()}, files, progress = m_progress] {
        return importWork::preview(access, files, *progress);
    };
    m_answers.whenDone(this, inBackground(work, &m_pool), [this, files](const Result<QList<importWork::Answer>> &all) {
        if (m_cancelled)
            return endAsking();
        if (!all)
            return isOfTheFile(all.error()) ? askNext(0)
                                            : fail(all.error()); // which of them it is, each says for itself
        for (qsizetype i = 0; i < files.size(); ++i) {
            m_files[files[i].first].report = *all->at(i).report;
            m_found += all->at(i).rows;
        }
        endAsking();
    });
}

void ImportController::askNext(int position) {
    while (position < m_files.size() && !isWanted(m_files.at(position)))
        ++position;
    m_position = position;
    m_progress->done = 0;
    m_progress->hasBegun = false;
    if (m_cancelled || position == m_files.size())
        return endAsking();
    const auto work = [access = importWork::Access{m_connection, m_session.token()}, file = m_files.at(position),
                       position, dryRun = m_state == State::Previewing,
                       progress = m_progress] { return importWork::ask(access, file, position, dryRun, *progress); };
    m_answers.whenDone(this, inBackground(work, &m_pool),
                       [this, position](const importWork::Answer &answer) { take(position, answer); });
}

void ImportController::take(int position, const importWork::Answer &answer) {
    ImportFile &file = m_files[position];
    m_doneBefore += file.document->size();
    if (answer.report) {
        freeInBackground(std::exchange(file.report, *answer.report));
        m_found.isEmpty() ? m_found = answer.rows : m_found += answer.rows;
        if (m_state == State::Importing)
            file.state = FileState::Imported;
        return askNext(position + 1);
    }
    const ImportFailure &error = answer.report.error();
    if (isOfTheFile(error) && !m_cancelled) {
        file.refusal = error;
        return askNext(position + 1);
    }
    if (m_cancelled)
        return endAsking();
    if (m_state == State::Importing && error.code == ErrorCode::Offline && m_progress->hasBegun)
        file.state = FileState::Unknown;
    fail(error);
}

// Stopped on the way, nothing of the preview is worth much: what follows might depend on what was not looked at.
void ImportController::endAsking() {
    if (m_state == State::Previewing && m_cancelled)
        return chooseAgain();
    for (ImportFile &file : m_files) {
        if (m_state == State::Importing && isWanted(file))
            file.state = FileState::NotImported;
    }
    m_tick.stop();
    m_rows.setRows(m_found);
    setState(m_state == State::Previewing ? State::Previewed : State::Finished);
}

void ImportController::fail(const Error &error) {
    m_error = error;
    if (m_state == State::Importing)
        endAsking();
    else
        setState(State::Failed);
    m_tick.stop();
    m_session.endIfExpired(error);
}

void ImportController::cancel() {
    if (!isBusy() || m_cancelled)
        return;
    m_cancelled = true;
    m_progress->isCancelled = true;
    Q_EMIT progressed();
}

void ImportController::dropRows() {
    freeInBackground(std::exchange(m_found, {}));
    m_rows.setRows({});
}

void ImportController::chooseAgain() {
    if (m_state == State::Importing)
        return;
    m_progress->isCancelled = true;
    m_answers.dropEarlier();
    m_tick.stop();
    dropRows();
    for (ImportFile &file : m_files)
        file = {.path = file.path,
                .size = file.size,
                .recognised = file.recognised,
                .corrected = file.corrected,
                .mapping = file.mapping,
                .looksLike = file.looksLike,
                .encoding = file.encoding};
    setState(State::Choosing);
    Q_EMIT filesChanged();
}

void ImportController::reset() {
    const bool isAbandoned = m_state == State::Importing;
    m_progress->isCancelled = true;
    m_answers.dropEarlier();
    m_tick.stop();
    freeInBackground(std::exchange(m_files, {}));
    dropRows();
    setState(State::Choosing);
    Q_EMIT filesChanged();
    if (isAbandoned)
        Q_EMIT abandoned();
}

ImportController::Progress ImportController::progress() const {
    Progress now{.files = int(m_files.size())};
    now.filesDone = m_position;
    if (m_state == State::Reading)
        return now;
    now.isWaiting = m_progress->isWaiting;
    now.all = m_all;
    now.done = std::min(m_all, m_doneBefore + m_progress->done);
    const double seconds = double(m_since.elapsed()) / 1000;
    if (seconds > 0)
        now.perSecond = now.done / seconds;
    constexpr double enough = 1; // second, for a rate that holds
    if (now.done > 0 && seconds >= enough)
        now.left = std::chrono::seconds(std::lround(std::ceil((now.all - now.done) / now.perSecond)));
    return now;
}

QByteArray ImportController::report(const QList<ImportFile> &files) {
    QByteArray lines;
    for (const ImportFile &file : files) {
        if (file.report && file.state == FileState::Imported)
            lines += reportLines(*file.report);
    }
    return lines;
}

void ImportController::setState(State state) {
    m_state = state;
    Q_EMIT changed();
}

} // namespace universe
