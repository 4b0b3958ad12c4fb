#pragma once

#include "app/models/reminders/ReminderMemory.h"

#include <QSettings>
#include <QVariantMap>

namespace universe {

/// What is kept of a member on this machine: the place last seen, how pages were set, how far the reminders are read.
/// It is kept by server and member, and never holds a secret. On a kiosk nothing is kept, and nothing found.
class MemberSettings {
public:
    /// An empty connection string is the private server.
    MemberSettings(const QString &conninfo, bool kiosk);

    [[nodiscard]] bool isKiosk() const { return m_kiosk; }

    [[nodiscard]] QString place(MemberId member) const;
    void setPlace(MemberId member, const QString &place);
    /// The settings of a place's page, from its saveState().
    [[nodiscard]] QVariantMap page(MemberId member, const QString &place) const;
    void setPage(MemberId member, const QString &place, const QVariantMap &state);

    /// What a door of this server keeps on this machine.
    [[nodiscard]] QString doorFile() const;
    /// What this machine has to print, of whichever server.
    [[nodiscard]] static QString printFolder();

    /// The functions of the memory; they must not outlive this object.
    [[nodiscard]] ReminderMemory reminderMemory();

private:
    [[nodiscard]] QString key(MemberId member, const QString &name) const;
    [[nodiscard]] QVariant value(MemberId member, const QString &name) const;
    void setValue(MemberId member, const QString &name, const QVariant &value);

    QSettings m_settings;
    QString m_server;
    bool m_kiosk;
};

} // namespace universe
