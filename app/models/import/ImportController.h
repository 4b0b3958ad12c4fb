#pragma once

#include "app/core/LatestAnswer.h"
#include "app/import/ImportPolicy.h"
#include "app/import/table/TableSample.h"
#include "app/models/SessionController.h"
#include "app/models/import/ImportRowsModel.h"
#include "app/models/import/ImportWork.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace universe {

/// An import from the choice of files to the report. Files are read, and the server asked, on a thread of their own and
/// over a connection of their own; a file is a transaction. What is imported is what the preview was of, whatever
/// becomes of the file meanwhile. A log-out ends all of it.
class ImportController : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,
        Reading,
        Previewing,
        Previewed,
        Importing,
        Finished, ///< with all files, or with those before it was stopped or failed
        Failed,   ///< there is no preview
    };

    /// How far the work is that goes on.
    struct Progress {
        int filesDone = 0;
        int files = 0;
        int done = 0;           ///< venues and concerts
        int all = 0;            ///< 0 while files are read
        bool isWaiting = false; ///< for another import or preview, of which there is one at a time
        double perSecond = 0;
        std::optional<std::chrono::seconds> left = {}; ///< none until it can be told
    };

    static constexpr int progressInterval = 200; ///< milliseconds

    /// The connection string is the window's own.
    ImportController(QString connection, SessionController &session, QObject *parent = nullptr);
    /// Waits until the server has let go of the present file.
    ~ImportController() override;
    Q_DISABLE_COPY_MOVE(ImportController)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;

    /// Files are looked at and then appended; those that are there already are not.
    void addFiles(const QStringList &paths);
    void removeFile(int position);
    /// Corrects what was recognised.
    void setFormat(int position, std::optional<CatalogueFormat> format);
    /// Of a table as text; none: it is recognised.
    void setEncoding(int position, std::optional<TextEncoding> encoding);
    [[nodiscard]] const QList<ImportFile> &files() const { return m_files; }
    /// Of a table: which column holds what, where its headers do not say it.
    void setMapping(int position, const TableMapping &mapping);
    /// What a table's columns are and hold.
    using Sample = std::expected<TableSample, ReadError>;
    [[nodiscard]] QFuture<Sample> sample(int position);

    [[nodiscard]] const ImportPolicy &policy() const { return m_policy; }
    void setPolicy(const ImportPolicy &policy);

    /// Reads the files and asks the server what would happen.
    void preview();
    /// Imports what the preview was of; after it was stopped or failed, what is not in yet.
    void import();
    [[nodiscard]] bool canImport() const;
    /// Stops at the next file, and the server at the present one.
    void cancel();
    /// Back to the choice of files, with them and the policy as they are.
    void chooseAgain();
    /// As at the beginning, but for the policy.
    void reset();

    [[nodiscard]] Progress progress() const;
    [[nodiscard]] ImportRowsModel &rows() { return m_rows; }
    /// Why there is no preview, or why the import ended before all files were in.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Somebody stopped the import.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// The report of those files that are in.
    static QByteArray report(const QList<ImportFile> &files);

Q_SIGNALS:
    void changed();      ///< the state
    void filesChanged(); ///< those that are chosen
    void progressed();
    void abandoned(); ///< a log-out stopped an import

private:
    void begin(State state);
    void readNext(int position);
    void askNext(int position);
    void previewTogether();
    void take(int position, const importWork::Answer &answer);
    void endAsking();
    [[nodiscard]] bool isWanted(const ImportFile &file) const;
    void fail(const Error &error);
    void dropRows();
    void setState(State state);

    QString m_connection;
    SessionController &m_session;
    State m_state = State::Choosing;
    QList<ImportFile> m_files;
    ImportPolicy m_policy;
    ImportRowsModel m_rows;
    QList<ImportRow> m_found; ///< of the files that were asked for
    std::optional<Error> m_error;
    bool m_cancelled = false;
    int m_position = 0; ///< of the file at work
    int m_doneBefore = 0;
    int m_all = 0;
    QElapsedTimer m_since;
    QTimer m_tick;
    std::shared_ptr<importWork::Progress> m_progress = std::make_shared<importWork::Progress>();
    QThreadPool m_pool;
    LatestAnswer m_answers;
};

} // namespace universe
