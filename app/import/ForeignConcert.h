#pragma once

#include "app/core/Reason.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace universe {

/// A hall as a source names it. The server looks for one that is called so before it makes one.
struct ForeignVenue {
    QString name;
    QString nameEn = {};
    QString region = {};
    QString timeZone = {};         ///< IANA; empty when the source does not say
    std::optional<int> seats = {}; ///< how many it has, if the source says
};

/// What a grade costs. No amount: the source says that it is not decided yet.
struct ForeignPrice {
    QString grade = {}; ///< empty when all seats cost the same
    std::optional<double> amount = {};
    QString currency = QStringLiteral("KRW"); ///< ISO 4217

    friend bool operator==(const ForeignPrice &, const ForeignPrice &) = default;
};

/// A performance. Without a zone its hour is that at the venue.
struct ForeignShow {
    QDate day;
    std::optional<QTime> time = {}; ///< none: the source does not say
    QTimeZone zone = {};            ///< invalid: the venue's

    friend bool operator==(const ForeignShow &, const ForeignShow &) = default;
};

/// Why a concert cannot be taken, or what of it was not understood.
struct ForeignFlaw {
    QString field; ///< of the catalogue document: "shows", "price", "title" …
    Reason reason;
};

/// A concert as a source of another format tells it, before what it leaves open is decided (CatalogueBuilder).
struct ForeignConcert {
    int row = 0; ///< of a table, as its program counts them; 0 when it is no table
    QString source = {};
    bool isSourceGuessed = false; ///< nobody says whose numbers these are: others may use the same
    QString sourceId = {};        ///< empty: made from title, venue and the first performance
    QString title = {};
    QStringList singers = {};
    ForeignVenue venue = {};
    QString genre = {};
    std::optional<int> ageLimit = {};
    std::optional<int> runningMinutes = {};
    std::optional<ForeignShow> bookingOpens = {}; ///< an instant, like a performance's beginning
    std::optional<ForeignShow> bookingCloses = {};
    std::optional<int> seatLimit = {};
    QString synopsis = {};
    QString poster = {}; ///< an address
    QList<ForeignPrice> prices = {};
    QList<ForeignShow> shows = {};
    QStringList texts = {};          ///< what is not understood, kept with the concert as it stands: "Prices: 미정"
    QList<ForeignFlaw> remarks = {}; ///< told, and the concert is taken all the same
    std::optional<ForeignFlaw> flaw = {}; ///< for which it is rejected
};

} // namespace universe
