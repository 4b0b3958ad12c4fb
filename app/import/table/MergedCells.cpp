#include "app/import/table/MergedCells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int lastSheetColumn = 16'384;
constexpr int lastSheetRow = 1'048'576;
constexpr int mostFilled = 1024; ///< columns
constexpr qsizetype mostAreas = 200'000;

} // namespace

std::optional<CellPlace> cellPlace(QStringView name) {
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column <= lastSheetColumn; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    const int row = name.sliced(at).toInt();
    if (column < 1 || column > lastSheetColumn || row < 1 || row > lastSheetRow)
        return {};
    return CellPlace{row - 1, column - 1};
}

Reason MergedCells::read(XmlPart &sheet) {
    while (m_areas.size() < mostAreas && sheet.nextElement(u"mergeCell")) {
        const QString area = sheet.attribute(u"ref");
        const auto first = cellPlace(QStringView(area).left(area.indexOf(u':')));
        const auto last = cellPlace(QStringView(area).sliced(area.indexOf(u':') + 1));
        if (first && last && first->row <= last->row && first->column <= last->column && last->row < lastSheetRow)
            m_areas.append({*first, {last->row, std::min(last->column, mostFilled - 1)}});
    }
    std::ranges::stable_sort(m_areas, {}, [](const Area &area) { return area.first.row; });
    return sheet.refusal();
}

void MergedCells::fill(int row, QStringList &cells) {
    m_open.removeIf([row](const Area &area) { return area.last.row < row; });
    for (; m_next < m_areas.size() && m_areas[m_next].first.row <= row; ++m_next) {
        Area &area = m_areas[m_next];
        const bool isTaken = std::ranges::any_of(m_open, [&area](const Area &other) {
            return other.first.column <= area.last.column && area.first.column <= other.last.column;
        });
        if (area.first.row < row || isTaken) // its first row has nothing, or another has its cells
            continue;
        area.value = cells.value(area.first.column);
        m_open.append(area);
    }
    for (const Area &area : m_open) {
        if (area.value.isEmpty())
            continue;
        if (cells.size() <= area.last.column)
            cells.resize(area.last.column + 1);
        std::fill(cells.begin() + area.first.column, cells.begin() + area.last.column + 1, area.value);
    }
}

} // namespace universe
