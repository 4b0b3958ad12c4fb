#include "app/import/TicketmasterReader.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/TicketmasterEvent.h"
#include "app/import/WholeFile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Why the service answered with no events; empty where it did not say.
QString faultOf(const QJsonValue &answer) {
    const QString fault = answer[u"fault"_s][u"faultstring"_s].toString();
    return fault.isEmpty() ? answer[u"errors"_s][0][u"detail"_s].toString() : fault;
}

void addEvent(const QJsonObject &event, CatalogueBuilder &builder) {
    builder.add(concertOfTicketmaster(event), [event] { return QJsonDocument(event).toJson(); });
}

/// Adds the events of an answer. False where it is none.
bool addAnswer(const QJsonValue &answer, CatalogueBuilder &builder) {
    const QJsonValue embedded = answer[u"_embedded"_s];
    if (embedded[u"events"_s].isArray()) {
        const QJsonArray events = embedded[u"events"_s].toArray();
        for (const QJsonValue event : events) {
            if (builder.refusal().isEmpty())
                addEvent(event.toObject(), builder);
        }
        return true;
    }
    if (answer[u"dates"_s].isObject() || answer[u"type"_s].toString() == u"event") {
        addEvent(answer.toObject(), builder);
        return true;
    }
    return answer[u"page"_s].isObject(); // a page that is empty
}

} // namespace

std::expected<void, ReadError> readTicketmaster(const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
    const auto bytes = readWhole(fileName, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto document = parseJson(fileName, *bytes);
    if (!document)
        return std::unexpected(document.error());
    const QJsonArray answers = document->isArray() ? document->toArray() : QJsonArray{*document};
    for (const QJsonValue answer : answers) {
        if (addAnswer(answer, builder))
            continue;
        const QString fault = faultOf(answer);
        return std::unexpected(ReadError{
            fileName, 0, 0,
            fault.isEmpty()
                ? Reason::because("it is no answer of Ticketmaster: it has neither events nor an event's dates")
                : Reason::because("Ticketmaster answers with an error: %1").arg(fault)});
    }
    return {};
}

} // namespace universe
