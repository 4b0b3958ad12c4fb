#include "ui/admin/ColumnMemory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace universe::columnMemory {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QStringList &headers) {
    const QByteArray names = headers.join(QChar(0x1F)).toUtf8();
    return u"import/columns/"_s +
           QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

TableMapping mapping(const QStringList &headers) {
    const QByteArray kept = QSettings().value(keyOf(headers)).toByteArray();
    return kept.isEmpty() ? TableMapping() : TableMapping::fromJson(kept).value_or(TableMapping());
}

void keep(const QStringList &headers, const TableMapping &mapping) {
    if (mapping.columns().isEmpty())
        QSettings().remove(keyOf(headers));
    else
        QSettings().setValue(keyOf(headers), mapping.toJson());
}

} // namespace universe::columnMemory
