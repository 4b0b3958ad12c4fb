#pragma once

#include "app/core/Ids.h"
#include "app/core/Reason.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace universe {

/// A concert as a catalogue document has it (contract, section 5), and what else whoever edits it has to know.
struct ConcertDocument {
    struct Show {
        ShowId id;
        QDateTime startsAt;
        bool cancelled = false;
        qint64 sold = 0; ///< seats
    };

    ConcertId id;        ///< invalid: one that is still to be made
    QByteArray source;   ///< the document's text as the server gave it, to be shown to it again
    QJsonObject concert; ///< what is written there
    QTimeZone timeZone;
    bool cancelled = false;
    QList<Show> shows;    ///< in their order, cancelled and past ones too
    QStringList sections; ///< of the venue, near the stage first
    QDateTime changedAt;  ///< invalid: never
    QString changedBy;
};

/// What became of an edit.
struct EditOutcome {
    enum class Kind {
        Created,
        Updated,
        Unchanged,
        Rejected,
        Conflict ///< the concert is another by now; nothing was done
    };

    Kind kind = Kind::Unchanged;
    ConcertId id;
    QString field; ///< a document's key that it was rejected for, or empty
    Reason reason; ///< why it was rejected, or what else there is to say
};

} // namespace universe
