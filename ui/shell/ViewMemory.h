#pragma once

#include "app/core/Ids.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

namespace universe {

class MemberSettings;
class Navigator;
class Page;
class SessionController;

/// Keeps a member's last place and how the pages were set: sort, filters, view. It does not keep how far they were
/// scrolled, as another day has other concerts. At the log-in it brings the settings back, unless the page has been set
/// meanwhile.
class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(MemberSettings &settings, SessionController &session, Navigator &navigator);
    ~ViewMemory() override;

    /// Sets the page of a place as the member left it, and keeps how it is set from now on.
    void follow(const QString &place, Page *page);
    /// The member's place before this log-in; empty when there is none.
    [[nodiscard]] QString lastPlace() const { return m_lastPlace; }

private:
    struct Followed {
        QPointer<Page> page;
        QVariantMap initial;   ///< the settings of the new page
        QVariantMap untouched; ///< the settings that the present viewer has not chosen
    };

    void save();
    void bringBack();
    void restore(const QString &place, const Followed &followed);
    void leave();
    void noteUntouched();

    MemberSettings &m_settings;
    SessionController &m_session;
    Navigator &m_navigator;
    MemberId m_member; ///< known a moment longer than to the session
    QString m_lastPlace;
    QHash<QString, Followed> m_pages;
};

} // namespace universe
