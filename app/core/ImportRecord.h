#pragma once

#include "app/core/Reason.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace universe {

/// An import that was done, or that took another one back.
struct ImportRecord {
    qint64 number = 0;
    QDateTime at;
    QString who;
    QString file; ///< empty: it is not known, or it took another back
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0; ///< or what stayed, of one that took another back
    int removed = 0;
    qint64 undoes = 0; ///< the number of the one that it took back; 0: none

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

/// What an update changed of a venue or concert, as text: names, instants (UTC), several with line ends between.
struct ImportChange {
    QString field; ///< of the document
    QString before;
    QString after;
};

/// What an import did to one venue or concert.
struct ChangeRecord {
    enum class What { Created, Updated, Removed };

    int ordinal = 0; ///< among all that it did
    QString kind;    ///< "venue" or "concert"
    QString name;
    What what = What::Updated;
    QList<ImportChange> changes; ///< of an update
};

/// What became of a venue or concert when its import was taken back.
struct UndoneLine {
    QString kind; ///< "venue" or "concert"
    QString name;
    bool stayed = false;
    bool already = false; ///< it had been taken back before
    Reason reason;        ///< why it stayed
};

} // namespace universe
