#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/MemberCalls.h"
#include "app/models/Viewer.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/home/ShelfModel.h"

#include <QObject>

#include <array>

namespace universe {

/// What a member sees above all concerts. It is an addition: for a guest, and when it cannot be had, there is none, and
/// nothing is said about it.
class HomeShelves : public QObject {
    Q_OBJECT

public:
    enum class Shelf { OpensSoon, ClosingToday, NewFromFavourites };
    static constexpr std::array all{Shelf::OpensSoon, Shelf::ClosingToday, Shelf::NewFromFavourites};

    HomeShelves(MemberCalls calls, Viewer viewer, Favourites &favourites, QObject *parent = nullptr);

    /// After a log-in and after a log-out: what the member before saw is gone at once.
    void memberChanged();
    /// Asks again; what is there stays until the answer is.
    void refresh();

    [[nodiscard]] ShelfModel &concerts(Shelf shelf) { return m_shelves[size_t(shelf)]; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QDateTime now() const { return m_viewer.now(); } ///< the server's
    void toggleFavourite(Shelf shelf, int row);

Q_SIGNALS:
    /// There are other concerts now, or none.
    void changed();

private:
    void receive(const Result<MemberHome> &answer);
    void show(const MemberHome &home);

    MemberCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_answers;
    Favourites &m_favourites;
    std::array<ShelfModel, all.size()> m_shelves;
};

} // namespace universe
