#include "app/mail/SmtpSender.h"

#include "app/mail/MailHeaders.h"

#include <QUrl>

#include <array>
#include <mutex>

#include <curl/curl.h>

namespace universe {

using Kind = MailOutcome::Kind;

namespace {

void startCurl() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct FreeList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
struct FreeMime {
    void operator()(curl_mime *mime) const { curl_mime_free(mime); }
};
using List = std::unique_ptr<curl_slist, FreeList>;
using Mime = std::unique_ptr<curl_mime, FreeMime>;

List listOf(const QByteArrayList &lines) {
    List list;
    for (const QByteArray &line : lines)
        list.reset(curl_slist_append(list.release(), line.constData()));
    return list;
}

void addPart(curl_mime *mime, const QByteArray &content, const QByteArray &type, const QByteArray &fileName) {
    curl_mimepart *part = curl_mime_addpart(mime);
    curl_mime_data(part, content.constData(), size_t(content.size()));
    curl_mime_type(part, type.constData());
    curl_mime_encoder(part, "base64");
    if (!fileName.isEmpty())
        curl_mime_filename(part, fileName.constData());
}

Mime mimeOf(CURL *curl, const Mail &mail) {
    Mime mime(curl_mime_init(curl));
    QString text = mail.text;
    addPart(mime.get(), text.replace(u'\n', QStringLiteral("\r\n")).toUtf8(), "text/plain; charset=utf-8", {});
    for (const MailAttachment &attachment : mail.attachments)
        addPart(mime.get(), attachment.content, attachment.type, attachment.name.toLatin1());
    return mime;
}

/// What a failure means for the mail. `code` is the server's last answer.
Kind kindOf(CURLcode result, long code) {
    constexpr long goOn = 354; // the server waits for the mail: from here on nobody knows whether it had all of it
    if (result == CURLE_OK)
        return Kind::Sent;
    if (code == goOn)
        return Kind::Unsure;
    const bool isAboutUs = result == CURLE_LOGIN_DENIED || result == CURLE_USE_SSL_FAILED;
    return code >= 500 && !isAboutUs ? Kind::Never : Kind::Later;
}

/// A server on this machine is spoken to without a wire.
bool isHere(const QUrl &url) {
    return url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1";
}

} // namespace

struct SmtpSender::Handle {
    CURL *curl = curl_easy_init();
    std::array<char, CURL_ERROR_SIZE> error{};

    Handle() = default;
    ~Handle() { curl_easy_cleanup(curl); }
    Q_DISABLE_COPY_MOVE(Handle)
};

SmtpSender::SmtpSender(MailServer server, std::chrono::milliseconds timeout)
    : m_server(std::move(server)) {
    startCurl();
    m_handle = std::make_unique<Handle>();
    CURL *curl = m_handle->curl;
    QUrl url(m_server.url);
    const QByteArray user = url.userName(QUrl::FullyDecoded).toUtf8();
    url.setUserInfo({});
    curl_easy_setopt(curl, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // none of the environment
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(isHere(url) ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(timeout.count()));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(timeout.count() / 4));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, // of the last farewell, too
                     long(std::chrono::ceil<std::chrono::seconds>(timeout).count()));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_handle->error.data());
    if (!user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, user.constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_server.password.toUtf8().constData());
    }
    if (!m_server.authority.isEmpty()) {
        curl_blob blob{m_server.authority.data(), size_t(m_server.authority.size()), CURL_BLOB_COPY};
        curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &blob);
    }
}

SmtpSender::~SmtpSender() = default;

MailOutcome SmtpSender::send(const Mail &mail) {
    CURL *curl = m_handle->curl;
    const List headers = listOf(mailHeaders(mail));
    const List recipients = listOf({'<' + mail.to.toUtf8() + '>'});
    const Mime mime = mimeOf(curl, mail);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, QByteArray('<' + mail.from.toUtf8() + '>').constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime.get());
    m_handle->error.fill(0);
    const CURLcode result = curl_easy_perform(curl);
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, nullptr);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
    const Kind kind = kindOf(result, code);
    if (kind == Kind::Sent)
        return {kind};
    const QString said = QString::fromUtf8(m_handle->error.data()).simplified();
    return {kind, said.isEmpty() ? QString::fromUtf8(curl_easy_strerror(result)) : said};
}

} // namespace universe
