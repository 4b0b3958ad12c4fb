#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace universe::test {

using Change = std::function<void(const QJsonValue &changed, const QString &what)>;

inline QJsonValue without(QJsonArray list, qsizetype at) {
    list.removeAt(at);
    return list;
}
inline QJsonValue with(QJsonArray list, qsizetype at, const QJsonValue &value) {
    list.insert(at, value);
    return list;
}
inline QJsonValue swapped(QJsonArray list, qsizetype at) {
    const QJsonValue value = list.at(at);
    list[at] = list.at(at + 1);
    list[at + 1] = value;
    return list;
}
inline QJsonValue without(QJsonObject object, const QString &key) {
    object.remove(key);
    return object;
}
inline QJsonValue with(QJsonObject object, const QString &key, const QJsonValue &value) {
    object.insert(key, value);
    return object;
}

void eachChange(const QJsonValue &value, const Change &change, const QString &path = {});

/// Of a text: other, shorter, longer, with blanks; and each change of the JSON that it is.
inline void eachChangeOfText(const QString &text, const Change &change, const QString &path) {
    const auto other = [&](const QString &now) {
        if (now != text)
            change(now, path + QStringLiteral(" = ") + now.left(40));
    };
    other({});
    other(text.chopped(std::min<qsizetype>(1, text.size())));
    other(text + QLatin1Char('0'));
    other(text + QLatin1Char(' '));
    other(text.toUpper());
    other(text.toLower());
    if (!text.isEmpty())
        other((text.startsWith(QLatin1Char('1')) ? QLatin1Char('2') : QLatin1Char('1')) + text.sliced(1));
    const QJsonDocument inner = QJsonDocument::fromJson(text.toUtf8());
    if (inner.isNull())
        return;
    const QJsonValue whole = inner.isArray() ? QJsonValue(inner.array()) : QJsonValue(inner.object());
    eachChange(
        whole,
        [&](const QJsonValue &now, const QString &what) {
            const QJsonDocument document = now.isArray() ? QJsonDocument(now.toArray()) : QJsonDocument(now.toObject());
            change(QString::fromUtf8(document.toJson(QJsonDocument::Compact)), what);
        },
        path);
}

/// Calls `change` with each value that differs from `value` in one thing: a number, a text, an element that is missing,
/// there twice or in another place, a key that is missing or more.
inline void eachChange(const QJsonValue &value, const Change &change, const QString &path) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        change(with(object, QStringLiteral("extra"), 1), path + QStringLiteral(" with a key more"));
        for (const QString &key : object.keys()) {
            change(without(object, key), path + QStringLiteral(" without ") + key);
            eachChange(
                object.value(key),
                [&](const QJsonValue &now, const QString &what) { change(with(object, key, now), what); },
                path + QLatin1Char('/') + key);
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        change(with(list, list.size(), 0), path + QStringLiteral(" with a 0 more"));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString at = path + QLatin1Char('/') + QString::number(i);
            change(without(list, i), at + QStringLiteral(" missing"));
            change(with(list, i, list.at(i)), at + QStringLiteral(" twice"));
            if (i + 1 < list.size() && list.at(i) != list.at(i + 1))
                change(swapped(list, i), at + QStringLiteral(" and the next one in each other's place"));
            eachChange(
                list.at(i),
                [&](const QJsonValue &now, const QString &what) {
                    QJsonArray other = list;
                    other[i] = now;
                    change(other, what);
                },
                at);
        }
    } else if (value.isDouble()) {
        for (const double by : {-1., 1., 0.5, 1000.})
            change(value.toDouble() + by, path + QStringLiteral(" by %1").arg(by));
        change(QString::number(value.toInteger()), path + QStringLiteral(" as text"));
    } else if (value.isBool()) {
        change(!value.toBool(), path + QStringLiteral(" otherwise"));
    } else if (value.isString()) {
        eachChangeOfText(value.toString(), change, path);
    }
    change(QJsonValue::Null, path + QStringLiteral(" = null"));
}

} // namespace universe::test
