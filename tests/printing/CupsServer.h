#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace universe::test {

/// A real CUPS in a folder of its own, with one printer, "Counter", whose paper can be taken away. Make it before
/// anything else speaks with CUPS: a thread asks once where that is.
class CupsServer {
public:
    CupsServer();
    ~CupsServer();
    Q_DISABLE_COPY_MOVE(CupsServer)

    void start();
    void stop();
    void takePaper() const { touch(QStringLiteral("empty")); }
    void givePaper() const { take(QStringLiteral("empty")); }
    /// It fails at each job.
    void breakPrinter() const { touch(QStringLiteral("broken")); }
    void mendPrinter() const { take(QStringLiteral("broken")); }
    /// What came out, in any order.
    [[nodiscard]] QList<QByteArray> printed() const;
    void clear() const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString outPath(const QString &name) const { return path(QStringLiteral("out/") + name); }
    void write(const QString &name, const QString &text) const;
    void touch(const QString &name) const;
    void take(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace universe::test
