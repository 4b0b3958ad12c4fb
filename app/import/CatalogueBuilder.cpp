#include "app/import/CatalogueBuilder.h"

#include "app/import/DecidedConcert.h"
#include "app/import/SpellingKey.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// A document has at most 32 MB as jsonb, which is larger than its text, and 10,000 venues (sql/README.md).
constexpr qsizetype largestPiece = 12'000'000;
constexpr int mostEntities = 9000;

// More than somebody corrects, and than a table has that is one of concerts. A concert has no more than 1,000 shows.
constexpr int mostRejected = 100'000;
constexpr qsizetype mostMerged = 2000;
constexpr qsizetype mostInAll = 500'000;    ///< shows
constexpr qsizetype mostFileRemarks = 1000; ///< on all of the file

/// Names that differ by width, case or blanks alone are one hall's, if they are in one place.
QString comparable(const ForeignVenue &venue) { return spellingKey(venue.name + QChar(0x1F) + venue.region); }

void append(QByteArray &list, const QJsonObject &object) {
    if (!list.isEmpty())
        list += ',';
    list += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void appendNull(QByteArray &list) { list += list.isEmpty() ? "null" : ",null"; }

/// Whether two rows tell of two performances of one concert.
bool isSameConcert(const ForeignConcert &one, const ForeignConcert &other) {
    return one.source == other.source && one.sourceId == other.sourceId && one.title == other.title &&
           one.venue.name == other.venue.name && one.prices == other.prices && !one.flaw && !other.flaw;
}

} // namespace

void CatalogueBuilder::addVenue(const QString &key, const QJsonObject &venue) {
    m_named.insert(key);
    append(m_venues, venue);
    ++m_venueCount;
}

void CatalogueBuilder::keepOriginals(const QSet<int> &venues, const QSet<int> &concerts) {
    m_keptVenues = venues;
    m_keptConcerts = concerts;
}

/// Halls of one place have one original.
void CatalogueBuilder::keep(const Original &original) {
    const QByteArray bytes = original ? original() : QByteArray();
    if (!bytes.isEmpty() && (m_originals.isEmpty() || m_originals.last() != bytes))
        m_originals.append(bytes);
}

void CatalogueBuilder::addRemark(const Reason &text) {
    if (++m_remarks <= mostFileRemarks)
        m_document.remarks.append({{}, 0, {}, false, text});
    else
        m_refusal = Reason::because("more than %1 of its parts are not understood").arg(mostFileRemarks);
}

void CatalogueBuilder::add(const ForeignVenue &venue, const Original &original) {
    QJsonObject object{{u"name"_s, venue.name}};
    if (!venue.nameEn.isEmpty())
        object[u"name_en"_s] = venue.nameEn;
    if (!venue.region.isEmpty()) {
        object[u"region"_s] = venue.region;
        object[u"place"_s] = venue.region;
    }
    if (!venue.timeZone.isEmpty())
        object[u"time_zone"_s] = venue.timeZone;
    if (venue.seats)
        object[u"seats"_s] = *venue.seats;
    object[u"assumed"_s] = QJsonObject{{u"seats"_s, m_policy.seats}, {u"time_zone"_s, m_policy.timeZone}};
    addVenue(comparable(venue), object);
    if (m_keptVenues.contains(m_venueCount))
        keep(original);
    endFullPiece();
}

void CatalogueBuilder::add(const QJsonObject &venue, const Original &original) {
    addVenue(comparable({venue[u"name"_s].toString()}), venue);
    if (m_keptVenues.contains(m_venueCount))
        keep(original);
    endFullPiece();
}

void CatalogueBuilder::add(const ForeignConcert &concert, const Original &original) {
    if (!m_refusal.isEmpty())
        return;
    ForeignConcert next = concert;
    if (next.sourceId.isEmpty())
        next.sourceId = derivedId(next);
    if (m_latest && isSameConcert(*m_latest, next) && m_latest->shows != next.shows &&
        m_latest->shows.size() < mostMerged) {
        m_latest->shows += next.shows;
        m_shows += next.shows.size();
        m_latestOriginals.append(original);
        return;
    }
    flush();
    m_shows += next.shows.size();
    if (m_shows > mostInAll)
        m_refusal = Reason::because("it has more than %1 performances").arg(mostInAll);
    m_latest = std::move(next);
    m_latestOriginals = {original};
}

void CatalogueBuilder::flush() {
    if (const auto latest = std::exchange(m_latest, std::nullopt)) {
        addConcert(*latest);
        if (m_keptConcerts.contains(m_concertCount))
            for (const Original &original : std::as_const(m_latestOriginals))
                keep(original);
        endFullPiece();
    }
}

void CatalogueBuilder::addConcert(const ForeignConcert &concert) {
    ++m_concertCount;
    m_document.concertRows.append(concert.row);
    auto object = decided(concert, m_policy);
    int &first = m_ids[concert.source + QChar(0x1F) + concert.sourceId];
    if (object && first > 0)
        object = std::unexpected(
            ForeignFlaw{u"source_id"_s,
                        Reason::because("concert %1 of this file is the same: %2").arg(first).arg(concert.sourceId)});
    if (!object) {
        appendNull(m_concerts);
        m_document.remarks.append(
            {u"concerts"_s, m_concertCount, concert.sourceId, true, object.error().reason, object.error().field});
        if (++m_rejected > mostRejected)
            m_refusal = Reason::because("more than %1 of its concerts are none").arg(mostRejected);
        return;
    }
    first = m_concertCount;
    if (!m_named.contains(comparable(concert.venue))) {
        const ForeignVenue &venue = concert.venue;
        QJsonObject assumed{{u"seats"_s, venue.seats.value_or(m_policy.seats)},
                            {u"time_zone"_s, venue.timeZone.isEmpty() ? m_policy.timeZone : venue.timeZone}};
        if (venue.seats)
            assumed[u"seats_are_said"_s] = true;
        if (!venue.region.isEmpty())
            assumed[u"region"_s] = venue.region;
        if (!venue.nameEn.isEmpty())
            assumed[u"name_en"_s] = venue.nameEn;
        QJsonObject mentioned{{u"name"_s, venue.name}, {u"assumed"_s, assumed}};
        if (!venue.region.isEmpty())
            mentioned[u"place"_s] = venue.region;
        addVenue(comparable(venue), mentioned);
    }
    append(m_concerts, *object);
    tellOtherSeats(concert);
    for (const ForeignFlaw &remark : concert.remarks)
        m_document.remarks.append(
            {u"concerts"_s, m_concertCount, concert.sourceId, false, remark.reason, remark.field});
}

void CatalogueBuilder::tellOtherSeats(const ForeignConcert &concert) {
    if (!concert.venue.seats)
        return;
    const QString key = comparable(concert.venue);
    if (!m_seats.contains(key))
        m_seats.insert(key, *concert.venue.seats);
    const int first = m_seats.value(key);
    if (first != *concert.venue.seats)
        m_document.remarks.append(
            {u"concerts"_s, m_concertCount, concert.sourceId, false,
             Reason::because("it says that the venue has %1 seats, where others say %2, which counts")
                 .arg(*concert.venue.seats)
                 .arg(first),
             u"venue"_s});
}

QByteArray CatalogueBuilder::takeJson() {
    return R"({"format":"my-universe/1","venues":[)" + std::exchange(m_venues, {}) + R"(],"concerts":[)" +
           std::exchange(m_concerts, {}) + "]}";
}

void CatalogueBuilder::endFullPiece() {
    if (m_concerts.size() + m_venues.size() >= largestPiece ||
        m_concertCount + m_venueCount - m_pieceBegin >= mostEntities)
        endPiece();
}

void CatalogueBuilder::endPiece() {
    if (!m_pieces)
        m_pieces = std::make_shared<DocumentPieces>();
    m_isFull = !m_pieces->append(takeJson()) || m_isFull;
    m_pieceBegin = m_concertCount + m_venueCount;
}

std::expected<CatalogueDocument, Reason> CatalogueBuilder::take() {
    flush();
    if (!m_refusal.isEmpty())
        return std::unexpected(m_refusal);
    if (!m_pieces)
        m_document.json = takeJson();
    else if (m_concertCount + m_venueCount > m_pieceBegin)
        endPiece();
    if (m_isFull)
        return std::unexpected(Reason::because("there is no room for it in %1").arg(QDir::tempPath()));
    m_document.pieces = std::move(m_pieces);
    m_document.venueCount = m_venueCount;
    m_document.concertCount = m_concertCount;
    return std::move(m_document);
}

} // namespace universe
