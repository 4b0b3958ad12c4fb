#pragma once

#include "app/core/Reason.h"
#include "app/import/CatalogueDocument.h"
#include "app/import/ForeignConcert.h"
#include "app/import/ImportPolicy.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <expected>
#include <functional>

namespace universe {

/// Makes a catalogue document from what a reader of another format found. What the source leaves open is decided by the
/// policy, or rejected with its field.
class CatalogueBuilder {
public:
    CatalogueBuilder(QString fileName, ImportPolicy policy)
        : m_policy(std::move(policy)) {
        m_document.fileName = std::move(fileName);
    }

    /// What is added as its file has it, in the file's format; made only where it is asked for.
    using Original = std::function<QByteArray()>;

    /// A hall on its own, of a list of halls.
    void add(const ForeignVenue &venue, const Original &original = {});
    /// A hall in the document's own form, with its plan.
    void add(const QJsonObject &venue, const Original &original = {});
    /// A concert, and its hall where none is called so yet.
    void add(const ForeignConcert &concert, const Original &original = {});
    /// Nothing that follows is another performance of the latest concert.
    void flush();
    /// What concerns all of the file.
    void addRemark(const Reason &text);

    /// Why nothing more is taken; empty while it is.
    [[nodiscard]] Reason refusal() const { return m_refusal; }
    /// The document of all that was added, or why it cannot be had: there is no room for its pieces, or it is refused.
    std::expected<CatalogueDocument, Reason> take();

    /// From now on keeps the originals of these venues and concerts, by their positions.
    void keepOriginals(const QSet<int> &venues, const QSet<int> &concerts);
    [[nodiscard]] const QByteArrayList &originals() const { return m_originals; }

private:
    void addVenue(const QString &key, const QJsonObject &venue);
    void keep(const Original &original);
    void addConcert(const ForeignConcert &concert);
    void tellOtherSeats(const ForeignConcert &concert);
    void endFullPiece();
    void endPiece();
    [[nodiscard]] QByteArray takeJson();

    ImportPolicy m_policy;
    CatalogueDocument m_document;
    QByteArray m_venues; ///< as JSON, with commas between
    QByteArray m_concerts;
    int m_venueCount = 0;
    int m_concertCount = 0;
    int m_pieceBegin = 0; ///< the concerts and venues of the pieces before
    std::shared_ptr<DocumentPieces> m_pieces;
    bool m_isFull = false;   ///< the disk
    int m_rejected = 0;      ///< concerts
    qsizetype m_shows = 0;   ///< of all concerts
    qsizetype m_remarks = 0; ///< on all of the file
    Reason m_refusal;
    QHash<QString, int> m_seats;            ///< of halls, as the first row says
    QSet<QString> m_named;                  ///< halls with their places, as they are compared
    QHash<QString, int> m_ids;              ///< (source, id) with the position of its concert
    std::optional<ForeignConcert> m_latest; ///< the next row may name another performance of it
    QList<Original> m_latestOriginals;      ///< of all its rows
    QSet<int> m_keptVenues;
    QSet<int> m_keptConcerts;
    QByteArrayList m_originals;
};

} // namespace universe
