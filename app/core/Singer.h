#pragma once

#include "app/core/Ids.h"
#include "app/core/ListPage.h"

#include <QList>
#include <QString>

namespace universe {

/// One row of a list of singers.
struct SingerSummary {
    SingerId id;
    QString name;
    QString nameEn;
    QString kind; ///< "group", "person", ...: one of SearchFilters::kinds
    int concertsUpcoming = 0;
    int concertsOpen = 0;
    bool favourite = false;
};

struct Singer : SingerSummary {
    int concertsPast = 0;
};

/// A member of the group, or a group of the person.
struct SingerRelation {
    SingerSummary singer; ///< without `favourite`, which the server does not tell here
    bool isMember = false;
    bool current = true;
};

struct SingerInitial {
    QString initial; ///< ㄱ to ㅎ, A to Z, #
    int singers = 0;
};

/// A query for singers; a default-constructed one finds every singer.
struct SingerQuery {
    QString text;
    QString initial;
    QString kind;
    bool favouritesOnly = false;

    friend bool operator==(const SingerQuery &, const SingerQuery &) = default;
};

using SingerPage = ListPage<SingerSummary>;

struct FavouriteSinger {
    SingerId id;
    QString name;
    QString nameEn;
    int concertsOpen = 0;
};

} // namespace universe
