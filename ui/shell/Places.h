#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace universe {

class Page;
class Router;

/// Who may go to a place. It decides only what the window offers; the server decides what a viewer may do there.
enum class Audience { Everybody, Members };

/// A place that can be opened by its key, and everything the window has to know of it.
struct Place {
    QString key;
    Audience audience;
    const char *name; ///< in the bar, in the context of TopBar
    std::unique_ptr<Page> (*make)(Router &router);
    void (*showAgain)(Page &page); ///< when its name is pressed while it is in front; null: nothing happens
};

/// All places, in the order of the bar.
const QList<Place> &places();
const Place *placeOf(const QString &key); ///< the place with this key; null: none has it

namespace place {

const QString all = QStringLiteral("all");
const QString calendar = QStringLiteral("calendar");
const QString singers = QStringLiteral("singers");
const QString myPage = QStringLiteral("my");

} // namespace place

} // namespace universe
