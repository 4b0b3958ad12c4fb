#pragma once

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace universe {

namespace saleLine {
/// What is written of a phase of a sale. Those of a draw are empty in others, and seconds in a draw.
enum Column { Kind, Opens, Closes, Audience, Share, TickSeconds, DrawAt, PayHours, Beacon, Round };
} // namespace saleLine
using SaleColumn = saleLine::Column;
inline constexpr int saleColumns = SaleColumn::Round + 1;

/// The phases of a document as people edit them, a phase a line, with tabs between its columns.
QString saleLines(const QJsonArray &sale);
/// The columns of each line, all of them.
QList<QStringList> saleRows(const QString &text);
inline bool isDraw(const QStringList &row) { return row[SaleColumn::Kind] == QLatin1String("draw"); }
/// Whether such a phase has that column.
bool isIn(const QStringList &row, SaleColumn column);
/// A column of one phase as a document has it; null: as by default. Nothing where it cannot be read. Times and rounds
/// of beacons that `known` has too stay what they are there.
std::optional<QJsonValue> saleValueIn(const QStringList &row, SaleColumn column, const QJsonArray &known);
/// All phases as a document has them; nothing where one cannot be read.
std::optional<QJsonValue> saleIn(const QString &text, const QJsonArray &known);

} // namespace universe
