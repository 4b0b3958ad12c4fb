#pragma once

#include <QString>

#include <functional>

class QAbstractItemModel;
class QLineEdit;

namespace universe {

/// Offers, below a line of text, the names of a list that is asked for what is typed there. The list outlives the line;
/// its rows may come later.
void offerNames(QLineEdit &line, QAbstractItemModel &names, const std::function<void(const QString &typed)> &ask);

} // namespace universe
