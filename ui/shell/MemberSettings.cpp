#include "ui/shell/MemberSettings.h"

#include "app/db/ConnectionString.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUrl>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// The server's name in the keys: members have numbers, and every server counts its own.
QString serverName(const QString &conninfo) {
    if (conninfo.isEmpty())
        return u"private"_s;
    const auto parts = ConnectionString::parse(conninfo);
    QStringList names;
    if (parts) {
        names << parts->host << parts->port << parts->database;
        for (const auto &[name, value] : parts->others) {
            if (name == u"service" || name == u"hostaddr")
                names << value;
        }
    }
    return QString::fromLatin1(QUrl::toPercentEncoding(names.join(u' ')));
}

} // namespace

MemberSettings::MemberSettings(const QString &conninfo, bool kiosk)
    : m_server(serverName(conninfo))
    , m_kiosk(kiosk) {}

// Named by the server, whose tickets are nobody else's.
QString MemberSettings::doorFile() const {
    const QByteArray name = QCryptographicHash::hash(m_server.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/my-universe/doors/%1.sqlite"_s.arg(QString::fromLatin1(name));
}

QString MemberSettings::printFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/my-universe/printing"_s;
}

QString MemberSettings::key(MemberId member, const QString &name) const {
    return u"members/%1/%2/%3"_s.arg(m_server).arg(member.value).arg(name);
}

QVariant MemberSettings::value(MemberId member, const QString &name) const {
    return m_kiosk || !member.isValid() ? QVariant() : m_settings.value(key(member, name));
}

void MemberSettings::setValue(MemberId member, const QString &name, const QVariant &value) {
    if (!m_kiosk && member.isValid())
        m_settings.setValue(key(member, name), value);
}

QString MemberSettings::place(MemberId member) const { return value(member, u"place"_s).toString(); }

void MemberSettings::setPlace(MemberId member, const QString &place) { setValue(member, u"place"_s, place); }

QVariantMap MemberSettings::page(MemberId member, const QString &place) const {
    return QJsonDocument::fromJson(value(member, u"page-"_s + place).toByteArray()).object().toVariantMap();
}

void MemberSettings::setPage(MemberId member, const QString &place, const QVariantMap &state) {
    const QJsonDocument text(QJsonObject::fromVariantMap(state));
    setValue(member, u"page-"_s + place, text.toJson(QJsonDocument::Compact));
}

ReminderMemory MemberSettings::reminderMemory() {
    if (m_kiosk)
        return {};
    const auto instant = [this](MemberId member, const QString &name) {
        return QDateTime::fromString(value(member, name).toString(), Qt::ISODateWithMs);
    };
    return {[instant](MemberId member) {
                return ReminderMark{instant(member, u"reminders-told"_s), instant(member, u"reminders-read"_s)};
            },
            [this](MemberId member, const ReminderMark &mark) {
                setValue(member, u"reminders-told"_s, mark.told.toUTC().toString(Qt::ISODateWithMs));
                setValue(member, u"reminders-read"_s, mark.read.toUTC().toString(Qt::ISODateWithMs));
            }};
}

} // namespace universe
