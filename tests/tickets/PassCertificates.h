#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace universe::test {

/// Certificates as an organiser has them from Apple, made by openssl in this folder: a root that signs an intermediate
/// one, and that the organiser's. Beside certificate.pem, key.pem and intermediate.pem there is root.pem, to verify
/// with.
class PassCertificates {
public:
    explicit PassCertificates(const QString &folder)
        : m_folder(folder) {}

    static QString subject() { return QStringLiteral("/UID=pass.kr.example.ticket/OU=TEAM123456/O=우주기획/CN=Pass"); }

    [[nodiscard]] bool make() const {
        return request(QStringLiteral("root"), QStringLiteral("/CN=Root"), {}) &&
               request(QStringLiteral("intermediate"), QStringLiteral("/CN=Intermediate"), signedBy("root")) &&
               organiser(QStringLiteral("certificate"), subject()) &&
               QFile::rename(m_folder + QStringLiteral("/certificate.key"), m_folder + QStringLiteral("/key.pem"));
    }
    /// NAME.pem and NAME.key for this subject.
    [[nodiscard]] bool organiser(const QString &name, const QString &subject,
                                 const QStringList &key = noPassword()) const {
        return request(name, subject,
                       signedBy("intermediate") +
                           QStringList{QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE")},
                       key);
    }
    /// Whether openssl finds that the signature in the folder `pass` is the organiser's and for manifest.json.
    [[nodiscard]] bool verify() const {
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-binary"),
                    QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                    QStringLiteral("pass/signature"), QStringLiteral("-content"), QStringLiteral("pass/manifest.json"),
                    QStringLiteral("-CAfile"), QStringLiteral("root.pem"), QStringLiteral("-purpose"),
                    QStringLiteral("any"), QStringLiteral("-out"), QStringLiteral("verified")});
    }
    /// Unpacks a pass into the folder `pass`.
    [[nodiscard]] bool unpack(const QString &pass) const {
        return run(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"),
                                               pass, QStringLiteral("pass")});
    }

private:
    static QStringList noPassword() { return {QStringLiteral("-nodes")}; }
    static QStringList signedBy(const char *name) {
        return {QStringLiteral("-CA"), QLatin1String(name) + QStringLiteral(".pem"), QStringLiteral("-CAkey"),
                QLatin1String(name) + QStringLiteral(".key")};
    }
    [[nodiscard]] bool request(const QString &name, const QString &subject, const QStringList &more,
                               const QStringList &key = noPassword()) const {
        return run(QStringLiteral("openssl"),
                   QStringList{QStringLiteral("req"), QStringLiteral("-utf8"), QStringLiteral("-x509"),
                               QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                               QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-subj"), subject,
                               QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
                               name + QStringLiteral(".pem")} +
                       more + key);
    }
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString m_folder;
};

} // namespace universe::test
