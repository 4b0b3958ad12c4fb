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

/// Keeps, for a member, the place last seen and how its page was set: sort, filters, view. Not where one had scrolled
/// to: another day has other concerts. Brings it back at the log-in, unless somebody has set the page meanwhile.
class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(MemberSettings &settings, SessionController &session, Navigator &navigator);
    ~ViewMemory() override;

    /// The page of a place that is worth remembering was made. It is set now as the member left it.
    void follow(const QString &place, Page *page);
    /// The place where the member was before this log-in; empty when there is none.
    [[nodiscard]] QString lastPlace() const { return m_lastPlace; }

private:
    struct Followed {
        QPointer<Page> page;
        QVariantMap initial;   ///< as it was made
        QVariantMap untouched; ///< the state that nobody who is here now has chosen
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
