#include "app/printing/PrintServer.h"

#include <cups/cups.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectWithin = 5'000;   ///< milliseconds
constexpr double answerWithin = 10;    ///< seconds
constexpr qsizetype longestTitle = 60; ///< a name has 255 bytes in IPP

struct Reason {
    const char *start;
    PaperTrouble trouble;
};

/// What printer-state-reasons begin with (RFC 8011, 5.4.12), the most telling first. A printer that is being connected
/// to is no trouble yet.
constexpr std::array reasons{
    Reason{"media-empty", PaperTrouble::PaperOut},
    Reason{"media-needed", PaperTrouble::PaperOut},
    Reason{"input-tray-missing", PaperTrouble::PaperOut},
    Reason{"media-jam", PaperTrouble::Jam},
    Reason{"cover-open", PaperTrouble::Open},
    Reason{"door-open", PaperTrouble::Open},
    Reason{"interlock-open", PaperTrouble::Open},
    Reason{"toner-empty", PaperTrouble::NoInk},
    Reason{"marker-supply-empty", PaperTrouble::NoInk},
    Reason{"offline", PaperTrouble::Unreachable},
    Reason{"timed-out", PaperTrouble::Unreachable},
    Reason{"shutdown", PaperTrouble::Unreachable},
    Reason{"paused", PaperTrouble::Paused},
    Reason{"other", PaperTrouble::Other},
};

/// A request that ends with its owner.
using Ipp = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

Ipp request(ipp_op_t operation) { return {ippNewRequest(operation), &ippDelete}; }

void want(ipp_t *of, std::initializer_list<const char *> attributes) {
    ippAddStrings(of, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(attributes.size()), nullptr,
                  attributes.begin());
}

void sign(ipp_t *of) { ippAddString(of, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser()); }

void addJob(ipp_t *of, int number) {
    const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(number);
    ippAddString(of, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    sign(of);
}

void addPrinter(ipp_t *of, const QString &printer) {
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0, "/printers/%s",
                     printer.toUtf8().constData());
    ippAddString(of, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    sign(of);
}

PaperTrouble troubleIn(ipp_attribute_t *values) {
    for (const Reason &reason : reasons) {
        for (int i = 0; values && i < ippGetCount(values); ++i) {
            if (QByteArray(ippGetString(values, i, nullptr)).startsWith(reason.start))
                return reason.trouble;
        }
    }
    return PaperTrouble::None;
}

bool hasReason(ipp_t *job, const char *reason) {
    ipp_attribute_t *all = ippFindAttribute(job, "job-state-reasons", IPP_TAG_KEYWORD);
    return all && ippContainsString(all, reason);
}

PaperTrouble troubleOf(ipp_attribute_t *states, ipp_attribute_t *state, ipp_attribute_t *accepts) {
    if (const PaperTrouble named = troubleIn(states); named != PaperTrouble::None)
        return named;
    if (state && ippGetInteger(state, 0) == IPP_PSTATE_STOPPED)
        return PaperTrouble::Paused;
    return accepts && !ippGetBoolean(accepts, 0) ? PaperTrouble::Refuses : PaperTrouble::None;
}

} // namespace

struct PrintServer::Link {
    http_t *http;

    explicit Link(http_t *to)
        : http(to) {
        httpSetTimeout(
            http, answerWithin, [](http_t *, void *) { return 0; }, nullptr);
    }
    ~Link() { httpClose(http); }
    Q_DISABLE_COPY_MOVE(Link)

    Ipp ask(Ipp question) const { return {cupsDoRequest(http, question.release(), "/"), &ippDelete}; }
};

PrintServer::PrintServer() {
    if (http_t *http =
            httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectWithin, nullptr))
        m_link = std::make_unique<Link>(http);
}

PrintServer::~PrintServer() = default;

std::optional<QList<Printer>> PrintServer::printers() {
    if (!m_link)
        return {};
    Ipp question = request(IPP_OP_CUPS_GET_PRINTERS);
    sign(question.get());
    want(question.get(),
         {"printer-name", "printer-info", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"});
    const Ipp answer = m_link->ask(std::move(question));
    QList<Printer> found;
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) // there is none
        return found;
    if (!answer || cupsLastError() >= IPP_STATUS_ERROR_BAD_REQUEST)
        return {};
    Printer printer;
    ipp_attribute_t *states = nullptr;
    ipp_attribute_t *state = nullptr;
    ipp_attribute_t *accepts = nullptr;
    // A printer's attributes are a group; one without a name lies between the groups.
    const auto end = [&] {
        if (!printer.name.isEmpty()) {
            printer.trouble = troubleOf(states, state, accepts);
            found << printer;
        }
        printer = {};
        states = state = accepts = nullptr;
    };
    for (ipp_attribute_t *each = ippFirstAttribute(answer.get()); each; each = ippNextAttribute(answer.get())) {
        if (ippGetGroupTag(each) != IPP_TAG_PRINTER) {
            end();
            continue;
        }
        const QByteArrayView name = ippGetName(each);
        if (name == "printer-name")
            printer.name = QString::fromUtf8(ippGetString(each, 0, nullptr));
        else if (name == "printer-info")
            printer.info = QString::fromUtf8(ippGetString(each, 0, nullptr));
        else if (name == "printer-state-reasons")
            states = each;
        else if (name == "printer-state")
            state = each;
        else if (name == "printer-is-accepting-jobs")
            accepts = each;
    }
    end();
    std::ranges::sort(found, {}, &Printer::name);
    return found;
}

std::expected<int, PaperTrouble> PrintServer::announce(const PrintJob &job) {
    if (!m_link)
        return std::unexpected(PaperTrouble::NoService);
    // Not cupsCreateJob: it looks for a printer in the network first when there is none of this name.
    Ipp question = request(IPP_OP_CREATE_JOB);
    addPrinter(question.get(), job.printer);
    ippAddString(question.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr,
                 job.title.left(longestTitle).toUtf8().constData());
    if (job.paper == Paper::A4) // a roll is the printer's own paper
        ippAddString(question.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", nullptr, "iso_a4_210x297mm");
    const Ipp answer = m_link->ask(std::move(question));
    if (ipp_attribute_t *number = answer ? ippFindAttribute(answer.get(), "job-id", IPP_TAG_INTEGER) : nullptr)
        return ippGetInteger(number, 0);
    switch (cupsLastError()) {
    case IPP_STATUS_ERROR_NOT_FOUND:
        return std::unexpected(PaperTrouble::NoPrinter);
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
        return std::unexpected(PaperTrouble::Refuses);
    default:
        return std::unexpected(PaperTrouble::NoService);
    }
}

PaperTrouble PrintServer::send(const PrintJob &job, const QString &document) {
    if (!m_link)
        return PaperTrouble::NoService;
    QFile file(document);
    if (!file.open(QIODevice::ReadOnly))
        return PaperTrouble::NoFile;
    const QByteArray printer = job.printer.toUtf8();
    // The job has a name, the document none: the CUPS of Debian 12 (2.4.2-3+deb12u10) ends at a blank in it.
    if (cupsStartDocument(m_link->http, printer.constData(), job.number, nullptr, "application/pdf", 1) !=
        HTTP_STATUS_CONTINUE)
        return PaperTrouble::NoService;
    constexpr qint64 piece = 65'536;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return PaperTrouble::NoFile;
        if (cupsWriteRequestData(m_link->http, bytes.constData(), size_t(bytes.size())) != HTTP_STATUS_CONTINUE)
            return PaperTrouble::NoService;
    }
    const ipp_status_t status = cupsFinishDocument(m_link->http, printer.constData());
    if (status < IPP_STATUS_ERROR_BAD_REQUEST)
        return PaperTrouble::None;
    return status < IPP_STATUS_ERROR_INTERNAL ? PaperTrouble::NotPrinted : PaperTrouble::NoService;
}

std::optional<PrintJob> PrintServer::ask(const PrintJob &job) {
    if (!m_link)
        return {};
    Ipp question = request(IPP_OP_GET_JOB_ATTRIBUTES);
    addJob(question.get(), job.number);
    want(question.get(), {"job-state", "job-state-reasons"});
    const Ipp answer = m_link->ask(std::move(question));
    PrintJob now = job;
    now.trouble = PaperTrouble::None;
    const auto fail = [&now](PaperTrouble trouble) {
        now.state = PrintJob::State::Failed;
        now.trouble = trouble;
    };
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) {
        fail(PaperTrouble::Forgotten);
        return now;
    }
    ipp_attribute_t *state = answer ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
    if (!state)
        return {};
    switch (ippGetInteger(state, 0)) {
    case IPP_JSTATE_COMPLETED:
        now.state = PrintJob::State::Printed;
        break;
    case IPP_JSTATE_CANCELED:
        fail(PaperTrouble::Cancelled);
        break;
    case IPP_JSTATE_ABORTED:
        fail(PaperTrouble::NotPrinted);
        break;
    default:
        if (hasReason(answer.get(), "job-incoming")) { // its document was never there: it goes again
            cancel(job);
            now.number = 0;
            now.state = PrintJob::State::Waiting;
        } else {
            now.state = PrintJob::State::Printing;
        }
    }
    return now;
}

void PrintServer::cancel(const PrintJob &job) {
    if (!m_link)
        return;
    Ipp question = request(IPP_OP_CANCEL_JOB);
    addJob(question.get(), job.number);
    m_link->ask(std::move(question));
}

} // namespace universe
