#pragma once

#include "app/import/JsonLdNode.h"

#include <QByteArray>

namespace universe {

/// A document of the event alone, with all nodes that it refers to.
QByteArray originalOf(const QJsonObject &event, const JsonLdIndex &index);

} // namespace universe
