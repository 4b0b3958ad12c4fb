#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace universe {

/// What an organiser signs passes with: Apple's certificate for a kind of pass, its key, and the certificate of whom
/// Apple has sign those. Who the organiser is and what kind of pass it is for stand in the certificate itself.
class PassCertificate {
public:
    /// A folder with certificate.pem, key.pem (which only the owner should read) and intermediate.pem; the reason why
    /// it is of no use.
    static std::expected<PassCertificate, QString> load(const QString &folder);
    /// my-universe/pass in the first of the configuration's folders that has it: ~/.config, /etc/xdg.
    static std::optional<QString> configuredFolder();

    [[nodiscard]] QString passType() const { return m_passType; }
    [[nodiscard]] QString team() const { return m_team; }
    [[nodiscard]] QString organisation() const { return m_organisation; }
    /// A detached signature of the content (CMS, DER); empty when that fails.
    [[nodiscard]] QByteArray sign(const QByteArray &content) const;

private:
    struct Keys;
    PassCertificate() = default;

    std::shared_ptr<const Keys> m_keys;
    QString m_passType;
    QString m_team;
    QString m_organisation;
};

} // namespace universe
