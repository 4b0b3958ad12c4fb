#pragma once

class QAbstractItemModel;
class QTableView;

namespace universe {

/// A table of rows to read and choose from; the column `wide` takes what is left.
[[nodiscard]] QTableView *makeManageTable(QAbstractItemModel &model, int wide);

} // namespace universe
