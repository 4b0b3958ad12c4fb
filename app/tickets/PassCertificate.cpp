#include "app/tickets/PassCertificate.h"

#include <QFile>
#include <QStandardPaths>

#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

template <auto function>
struct Free {
    template <typename T>
    void operator()(T *object) const {
        function(object);
    }
};
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Message = std::unique_ptr<CMS_ContentInfo, Free<CMS_ContentInfo_free>>;

Bio bioOf(const QByteArray &bytes) { return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size()))); }

/// An encrypted key is none: there is nobody to ask for its password.
int noPassword(char *, int, int, void *) { return -1; }

Bio contentOf(const QString &fileName, QByteArray &bytes) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bytes = file.readAll();
    return bioOf(bytes);
}

Certificate certificateIn(const QString &fileName) {
    QByteArray bytes;
    const Bio bio = contentOf(fileName, bytes);
    return Certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr) : nullptr);
}

Key keyIn(const QString &fileName) {
    QByteArray bytes;
    const Bio bio = contentOf(fileName, bytes);
    return Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr) : nullptr);
}

/// A part of the name that the certificate is for.
QString nameOf(const X509 &certificate, int part) {
    const X509_NAME *name = X509_get_subject_name(&certificate);
    const int at = X509_NAME_get_index_by_NID(name, part, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0)
        return {};
    QString result = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
    OPENSSL_free(text);
    return result;
}

} // namespace

struct PassCertificate::Keys {
    Certificate certificate;
    Key key;
    Certificate intermediate;
};

std::optional<QString> PassCertificate::configuredFolder() {
    const QString folder = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"my-universe/pass"_s,
                                                  QStandardPaths::LocateDirectory);
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

std::expected<PassCertificate, QString> PassCertificate::load(const QString &folder) {
    auto keys = std::make_shared<Keys>();
    keys->certificate = certificateIn(folder + u"/certificate.pem"_s);
    if (!keys->certificate)
        return std::unexpected(u"%1/certificate.pem is no certificate"_s.arg(folder));
    keys->key = keyIn(folder + u"/key.pem"_s);
    if (!keys->key)
        return std::unexpected(u"%1/key.pem is no private key, or has a password"_s.arg(folder));
    if (X509_check_private_key(keys->certificate.get(), keys->key.get()) != 1)
        return std::unexpected(u"%1/key.pem is not the key of certificate.pem"_s.arg(folder));
    keys->intermediate = certificateIn(folder + u"/intermediate.pem"_s);
    if (!keys->intermediate)
        return std::unexpected(u"%1/intermediate.pem is no certificate"_s.arg(folder));
    PassCertificate pass;
    pass.m_passType = nameOf(*keys->certificate, NID_userId);
    pass.m_team = nameOf(*keys->certificate, NID_organizationalUnitName);
    pass.m_organisation = nameOf(*keys->certificate, NID_organizationName);
    if (pass.m_passType.isEmpty() || pass.m_team.isEmpty())
        return std::unexpected(u"%1/certificate.pem names no kind of pass (UID) or no team (OU)"_s.arg(folder));
    pass.m_keys = std::move(keys);
    return pass;
}

QByteArray PassCertificate::sign(const QByteArray &content) const {
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> chain(
        sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    if (!chain || sk_X509_push(chain.get(), m_keys->intermediate.get()) <= 0)
        return {};
    const Bio input = bioOf(content);
    constexpr unsigned int flags = CMS_DETACHED | CMS_BINARY;
    const Message message(CMS_sign(m_keys->certificate.get(), m_keys->key.get(), chain.get(), input.get(), flags));
    const Bio output(BIO_new(BIO_s_mem()));
    if (!message || !output || i2d_CMS_bio(output.get(), message.get()) != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(output.get(), &bytes);
    return {bytes, qsizetype(size)};
}

} // namespace universe
