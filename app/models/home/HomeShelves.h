#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Viewer.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/home/HomeCalls.h"
#include "app/models/home/ShelfModel.h"

#include <QObject>

#include <array>

namespace universe {

/// The concerts of the home shelves. They are an addition: for a guest, and when they cannot be loaded, there are none,
/// and nothing is said about it.
class HomeShelves : public QObject {
    Q_OBJECT

public:
    enum class Shelf { OpensSoon, ClosingToday, NewFromFavourites };
    static constexpr std::array all{Shelf::OpensSoon, Shelf::ClosingToday, Shelf::NewFromFavourites};

    HomeShelves(HomeCalls calls, Viewer viewer, Favourites &favourites, QObject *parent = nullptr);

    /// Call it after a log-in and after a log-out. The concerts of the member before go at once.
    void memberChanged();
    /// Asks again; the concerts stay until the answer is there.
    void refresh();

    [[nodiscard]] ShelfModel &concerts(Shelf shelf) { return m_shelves[size_t(shelf)]; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QDateTime now() const { return m_viewer.now(); } ///< the server's
    void toggleFavourite(Shelf shelf, int row);

Q_SIGNALS:
    /// The concerts are others now, or none.
    void changed();

private:
    void receive(const Result<MemberHome> &answer);
    void show(const MemberHome &home);

    HomeCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_answers;
    Favourites &m_favourites;
    std::array<ShelfModel, all.size()> m_shelves;
};

} // namespace universe
