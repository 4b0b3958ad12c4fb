#pragma once

#include <QList>
#include <QString>

namespace universe {

/// A part of a long list, and where the next one begins: empty when there is none.
template <typename Row>
struct ListPage {
    QList<Row> rows;
    QString cursor;
};

} // namespace universe
