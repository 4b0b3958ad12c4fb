#pragma once

#include <QByteArray>
#include <QList>

namespace universe {

/// The scripts of a saved page that are JSON-LD, as UTF-8. Nothing that the page names is loaded, and no tree is made
/// of it.
QList<QByteArray> jsonLdOfPage(const QByteArray &page);

} // namespace universe
