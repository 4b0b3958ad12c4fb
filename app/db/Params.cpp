#include "app/db/Params.h"

namespace universe {

void Params::add(std::nullptr_t) { m_values.emplace_back(std::nullopt); }

void Params::add(const QString &text) { m_values.emplace_back(text.toUtf8()); }

void Params::add(qint64 number) { m_values.emplace_back(QByteArray::number(number)); }

void Params::add(bool flag) { m_values.emplace_back(flag ? "t" : "f"); }

void Params::add(QDate date) { m_values.emplace_back(date.toString(Qt::ISODate).toLatin1()); }

void Params::add(const QDateTime &instant) {
    m_values.emplace_back(instant.toUTC().toString(Qt::ISODateWithMs).toLatin1());
}

void Params::add(const QUuid &uuid) { m_values.emplace_back(uuid.toByteArray(QUuid::WithoutBraces)); }

void Params::add(const QList<int> &numbers) {
    QByteArray array = "{";
    for (const int number : numbers) {
        if (array.size() > 1)
            array += ',';
        array += QByteArray::number(number);
    }
    m_values.emplace_back(array + '}');
}

void Params::add(const QByteArray &utf8) { m_values.emplace_back(utf8); }

std::vector<const char *> Params::pointers() const {
    std::vector<const char *> pointers;
    pointers.reserve(m_values.size());
    for (const auto &value : m_values)
        pointers.push_back(value ? value->constData() : nullptr);
    return pointers;
}

} // namespace universe
