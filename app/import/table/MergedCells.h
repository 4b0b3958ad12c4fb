#pragma once

#include "app/core/Reason.h"
#include "app/import/table/XmlPart.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace universe {

/// Rows and columns from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
};

/// The place that "B12" names.
std::optional<CellPlace> cellPlace(QStringView name);

/// The cells of a sheet that are one: each has what the first of them has.
class MergedCells {
public:
    /// Reads a sheet to where it names them, behind all of its cells. The reason where it cannot be read.
    Reason read(XmlPart &sheet);

    /// Puts values into a row's cells. Rows come from above.
    void fill(int row, QStringList &cells);

private:
    struct Area {
        CellPlace first;
        CellPlace last;
        QString value = {};
    };

    QList<Area> m_areas; ///< from above
    QList<Area> m_open;  ///< that the row before was in; no two of them have a column in common
    qsizetype m_next = 0;
};

} // namespace universe
