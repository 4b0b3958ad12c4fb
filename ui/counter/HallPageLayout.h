#pragma once

#include <QList>

class QWidget;

namespace universe {

/// Lays a page out: the heading, below it a hall, and at its side these cards, one below the other.
void layBesideHall(QWidget &page, QWidget *heading, QWidget *hall, const QList<QWidget *> &cards);

} // namespace universe
