#include "app/import/JsonLdReader.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/JsonLdEvent.h"
#include "app/import/JsonLdOriginal.h"
#include "app/import/JsonLdPage.h"
#include "app/import/WholeFile.h"

#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int deepestNode = 64;
constexpr qsizetype mostEvents = 50'000;

/// Whether an id is one in all the world, not only in its document.
bool isAddress(const QString &id) {
    constexpr qsizetype longest = 2000;
    if (id.size() > longest)
        return false;
    const QUrl url(id, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && id.size() > url.scheme().size() + 1 && !id.startsWith(u"_:");
}

/// What names an event: its @id, its number where it comes from, its page.
QString identityOf(const JsonLdNode &event) {
    QString page = event.text(u"url"_s);
    if (isAddress(event.id()))
        return event.id();
    const QString number = event.text(u"identifier"_s);
    if (!number.isEmpty())
        return isAddress(number) || page.isEmpty() ? number : QUrl(page).host() + u'#' + number;
    return page;
}

/// Finds the events of a document, each with what it has from the one that it is a part of.
class JsonLdEvents {
public:
    JsonLdEvents(const QJsonValue &document, qint64 fileSize)
        : m_index(std::make_shared<JsonLdIndex>(fileSize)) {
        index(document, 0);
        find(document, 0);
    }

    [[nodiscard]] const QList<ForeignConcert> &concerts() const { return m_concerts; }
    /// What the concert of this number was read from.
    [[nodiscard]] CatalogueBuilder::Original original(qsizetype number) const {
        return [sources = m_sources[number], index = m_index] {
            return index->isSpent() ? QByteArray() : originalOf(sources.event.aloneWith(sources.whole), *index);
        };
    }
    /// Why it cannot be taken; empty when it can.
    [[nodiscard]] Reason refusal() const {
        if (m_concerts.size() > mostEvents)
            return Reason::because("it names more than %1 events").arg(mostEvents);
        return m_index->isSpent()
                   ? Reason::because("its events repeat each other far more often than those of a catalogue")
                   : Reason();
    }

private:
    /// An event, and the same with what it has from the one that it says it is a part of.
    struct Sources {
        JsonLdNode event;
        JsonLdNode whole;
    };

    [[nodiscard]] bool isEnough(int depth) const {
        return depth > deepestNode || m_concerts.size() > mostEvents || m_index->isSpent();
    }

    void index(const QJsonValue &value, int depth) {
        if (depth > deepestNode)
            return;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const QString id = object[u"@id"_s].toString();
            if (!id.isEmpty() && !isReference(object) && !m_index->contains(id))
                m_index->insert(id, object);
            for (auto property = object.begin(); property != object.end() && !m_index->isPrefixed(); ++property) {
                if (property.key().contains(u':'))
                    m_index->setPrefixed();
            }
        }
        forEach(value, [this, depth](const QJsonValue &inner) { index(inner, depth + 1); });
    }

    template <typename Action>
    static void forEach(const QJsonValue &value, Action action) {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue inner : list)
                action(inner);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const QJsonValue inner : object) {
                if (inner.isArray() || inner.isObject())
                    action(inner);
            }
        }
    }

    void find(const QJsonValue &value, int depth) {
        if (isEnough(depth))
            return;
        if (value.isObject()) {
            const JsonLdNode node(value.toObject(), *m_index);
            if (node.isEvent()) {
                if (!isReference(value.toObject()))
                    addEvent(node, depth);
                return;
            }
        }
        forEach(value, [this, depth](const QJsonValue &inner) { find(inner, depth + 1); });
    }

    /// The parts of an event are what is to be booked, unless only the whole is offered.
    void addEvent(const JsonLdNode &event, int depth) {
        if (isEnough(depth))
            return;
        QList<JsonLdNode> parts = event.nodes(u"subEvent"_s) + event.nodes(u"subEvents"_s);
        parts.removeIf([](const JsonLdNode &part) { return !part.has(u"startDate"_s); });
        const bool areOffered =
            std::ranges::any_of(parts, [](const JsonLdNode &part) { return part.has(u"offers"_s); });
        if (!parts.isEmpty() && (areOffered || !event.has(u"offers"_s) || areNamedAlike(event, parts))) {
            for (const JsonLdNode &part : std::as_const(parts))
                addEvent(part.completedBy(event), depth + 1);
            return;
        }
        const QList<JsonLdNode> supers = event.nodes(u"superEvent"_s);
        const JsonLdNode whole = supers.isEmpty() ? event : event.completedBy(supers.first());
        ForeignConcert concert = concertOf(whole);
        concert.sourceId = identityOf(event);
        m_concerts.append(std::move(concert));
        m_sources.append({event, whole});
    }

    static bool areNamedAlike(const JsonLdNode &event, const QList<JsonLdNode> &parts) {
        return std::ranges::all_of(parts, [&event](const JsonLdNode &part) {
            return !part.has(u"name"_s) || part.text(u"name"_s) == event.text(u"name"_s);
        });
    }

    std::shared_ptr<JsonLdIndex> m_index;
    QList<ForeignConcert> m_concerts;
    QList<Sources> m_sources; ///< of the concerts
};

/// One after the other, the performances of a concert together. An id that is another concert's as well is only the
/// address of a page with several.
void addTogether(const JsonLdEvents &events, CatalogueBuilder &builder) {
    QList<ForeignConcert> concerts = events.concerts();
    QHash<QString, QSet<QString>> called;
    const auto nameOf = [](const ForeignConcert &concert) { return concert.title + u'\n' + concert.venue.name; };
    for (const ForeignConcert &concert : std::as_const(concerts))
        called[concert.sourceId].insert(nameOf(concert));
    QHash<QString, qsizetype> firsts;
    for (qsizetype i = 0; i < concerts.size(); ++i) {
        ForeignConcert &concert = concerts[i];
        if (called[concert.sourceId].size() > 1)
            concert.sourceId.clear();
        if (!concert.sourceId.isEmpty() && !firsts.contains(concert.sourceId))
            firsts.insert(concert.sourceId, i);
    }
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < concerts.size(); ++i)
        groups[concerts[i].sourceId].append(i);
    for (qsizetype i = 0; i < concerts.size() && builder.refusal().isEmpty(); ++i) {
        const QString &id = concerts[i].sourceId;
        if (id.isEmpty())
            builder.add(concerts[i], events.original(i));
        else if (firsts[id] == i)
            for (const qsizetype j : std::as_const(groups[id]))
                builder.add(concerts[j], events.original(j));
    }
}

std::expected<QJsonValue, ReadError> documentOf(const QString &fileName, const QByteArray &bytes,
                                                CatalogueBuilder &builder) {
    const QByteArray beginning = bytes.first(qMin<qsizetype>(bytes.size(), 1000)).trimmed();
    if (beginning.startsWith('{') || beginning.startsWith('['))
        return parseJson(fileName, bytes);
    constexpr int mostTold = 20;
    QJsonArray blocks;
    const QList<QByteArray> scripts = jsonLdOfPage(bytes);
    if (hasTooManyValues(scripts.join(',')))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("it has too many values")});
    int remarks = 0;
    for (const QByteArray &script : scripts) {
        const auto block = parseJson(fileName, script);
        if (block)
            blocks.append(*block);
        else if (++remarks <= mostTold)
            builder.addRemark(Reason::because("a block of JSON-LD in the page is none: %1").arg(block.error().reason));
    }
    if (remarks > mostTold)
        builder.addRemark(Reason::because("%1 more blocks of JSON-LD are none").arg(remarks - mostTold));
    if (scripts.isEmpty())
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("the page says nothing in JSON-LD")});
    return QJsonValue(blocks);
}

} // namespace

std::expected<void, ReadError> readJsonLd(const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
    const auto bytes = readWhole(fileName, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto document = documentOf(fileName, *bytes, builder);
    if (!document)
        return std::unexpected(document.error());
    const JsonLdEvents events(*document, bytes->size());
    if (events.refusal().isEmpty() && events.concerts().isEmpty())
        builder.addRemark(Reason::because("it names no event"));
    if (events.refusal().isEmpty())
        addTogether(events, builder);
    if (!events.refusal().isEmpty()) // also of what was asked for again, as it stands there
        return std::unexpected(ReadError{fileName, 0, 0, events.refusal()});
    return {};
}

} // namespace universe
