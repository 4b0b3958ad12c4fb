#include "ui/shell/Preferences.h"

#include "app/db/Database.h"

namespace universe {

using namespace Qt::StringLiterals;

QString Preferences::language() const { return m_settings.value(u"language"_s).toString(); }

void Preferences::setLanguage(const QString &code) { m_settings.setValue(u"language"_s, code); }

Scheme Preferences::scheme() const {
    const QString name = m_settings.value(u"scheme"_s).toString();
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme) {
    m_settings.setValue(u"scheme"_s, scheme == Scheme::Light  ? u"light"_s
                                     : scheme == Scheme::Dark ? u"dark"_s
                                                              : u"system"_s);
}

QByteArray Preferences::windowGeometry() const { return m_settings.value(u"geometry"_s).toByteArray(); }

void Preferences::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(u"geometry"_s, geometry); }

QString Preferences::connection() const { return m_settings.value(u"connection"_s).toString(); }

void Preferences::setConnection(const QString &conninfo) { m_settings.setValue(u"connection"_s, conninfo); }

std::chrono::seconds Preferences::answerWithin() const {
    const auto usual = std::chrono::duration_cast<std::chrono::seconds>(Database::Options{}.limit);
    const int seconds = m_settings.value(u"answerWithin"_s).toInt();
    return seconds > 0 ? std::chrono::seconds(seconds) : usual;
}

void Preferences::setAnswerWithin(std::chrono::seconds time) {
    m_settings.setValue(u"answerWithin"_s, qint64(time.count()));
}

bool Preferences::isKiosk() const { return m_settings.value(u"kiosk"_s).toBool(); }

void Preferences::setKiosk(bool kiosk) { m_settings.setValue(u"kiosk"_s, kiosk); }

} // namespace universe
