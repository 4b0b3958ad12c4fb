#pragma once

#include <QStringList>

class QDropEvent;

namespace universe {

/// The files of this machine that are dragged or dropped.
QStringList droppedFiles(const QDropEvent &event);

} // namespace universe
