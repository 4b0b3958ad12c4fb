#include "app/admin/BeaconFetch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <memory>

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

constexpr qsizetype largestAnswer = 1'000'000;

struct FreeCurl {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};

/// Takes what comes, as long as it is not too much.
size_t take(const char *bytes, size_t, size_t count, void *answer) {
    auto *const taken = static_cast<QByteArray *>(answer);
    if (taken->size() + qsizetype(count) > largestAnswer)
        return 0;
    taken->append(bytes, qsizetype(count));
    return count;
}

std::expected<QByteArray, QString> download(const QString &url) {
    constexpr long wholeSeconds = 60;
    constexpr long connectSeconds = 15;
    const std::unique_ptr<CURL, FreeCurl> curl(curl_easy_init());
    std::array<char, CURL_ERROR_SIZE> error{};
    QByteArray answer;
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl.get(), CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, error.data());
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer);
    if (const CURLcode result = curl_easy_perform(curl.get()); result != CURLE_OK) {
        const QString said = QString::fromUtf8(error.data()).simplified();
        return std::unexpected(
            u"the beacon cannot be fetched from %1 (%2); fetch it elsewhere, and name its file by --beacon"_s.arg(
                url, said.isEmpty() ? QString::fromUtf8(curl_easy_strerror(result)) : said));
    }
    return answer;
}

std::expected<Beacon, QString> fetchPulse(const QByteArray &round, const QString &mirror) {
    const QDateTime instant = instantOfRound(round);
    if (!instant.isValid())
        return std::unexpected(u"the round is no instant: %1"_s.arg(QString::fromUtf8(round)));
    const auto answer = download(nistPulseUrl(instant, mirror));
    if (!answer)
        return std::unexpected(answer.error());
    JsonReader json(*answer);
    Beacon beacon;
    beacon.source = "nist";
    beacon.round = round;
    beacon.isChecked = true;
    json.object({{"pulse", [&] { beacon.pulse = NistPulse::read(json, NistPulse::Form::Nist); }}});
    json.end();
    if (const auto &error = json.error())
        return std::unexpected(u"NIST's answer is no pulse: %1"_s.arg(*error));
    if (!beacon.pulse)
        return std::unexpected(u"NIST's answer is no pulse"_s);
    const NistPulse &pulse = *beacon.pulse;
    beacon.value = pulse.outputValue;
    const auto certificate = download(nistCertificateUrl(QString::fromLatin1(pulse.certificateId.toHex()), mirror));
    if (!certificate)
        return std::unexpected(certificate.error());
    beacon.certificate = certificateFrom(*certificate);
    return beacon;
}

std::expected<Beacon, QString> fetchDrand(const QByteArray &round, const QString &mirror) {
    const auto answer = download(drandUrl(QString::fromUtf8(round), mirror));
    if (!answer)
        return std::unexpected(answer.error());
    JsonReader json(*answer);
    Beacon beacon;
    beacon.source = "drand";
    const auto rest = [&] { (void)json.text(); };
    json.object({{"round", [&] { beacon.round = json.text(JsonReader::Numbers::Too); }},
                 {"randomness", [&] { beacon.value = json.hex(0, true); }},
                 {"signature", rest, true},
                 {"previous_signature", rest, true}});
    json.end();
    if (const auto &error = json.error())
        return std::unexpected(u"drand's answer is no round: %1"_s.arg(*error));
    return beacon;
}

/// What is told beside the beacon stays where it is.
QByteArray withKnownKeys(const QByteArray &text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return text;
    QJsonObject known;
    for (const QString &key : {u"source"_s, u"round"_s, u"value"_s, u"pulse"_s, u"certificate"_s}) {
        if (document.object().contains(key))
            known.insert(key, document.object().value(key));
    }
    return QJsonDocument(known).toJson(QJsonDocument::Compact);
}

} // namespace

std::expected<Beacon, QString> fetchBeacon(const QByteArray &source, const QByteArray &round, const QString &mirror) {
    if (source == "nist")
        return fetchPulse(round, mirror);
    if (source == "drand")
        return fetchDrand(round, mirror);
    return std::unexpected(u"the beacon of this draw is a file: name it by --beacon"_s);
}

std::expected<Beacon, QString> readBeacon(const QByteArray &text) {
    const QByteArray known = withKnownKeys(text);
    JsonReader json(known);
    Beacon beacon;
    const auto certificate = [&] {
        beacon.certificate = certificateFrom(json.text());
        if (beacon.certificate.isEmpty())
            json.fail(u"the certificate is none in PEM"_s);
    };
    json.object({{"source", [&] { beacon.source = json.text(); }},
                 {"round", [&] { beacon.round = json.text(JsonReader::Numbers::Too); }},
                 {"value", [&] { beacon.value = json.hex(0, true); }},
                 {"pulse", [&] { beacon.pulse = NistPulse::read(json, NistPulse::Form::Nist); }, true},
                 {"certificate", certificate, true}});
    json.end();
    if (const auto &error = json.error())
        return std::unexpected(*error);
    beacon.isChecked = beacon.source == "nist";
    return beacon;
}

} // namespace universe::admin
