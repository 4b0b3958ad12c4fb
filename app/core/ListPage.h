#pragma once

#include <QList>
#include <QString>

namespace universe {

/// A page of a long list; `cursor` asks for the next page and is empty after the last.
template <typename Row>
struct ListPage {
    QList<Row> rows;
    QString cursor;
};

} // namespace universe
