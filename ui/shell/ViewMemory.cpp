#include "ui/shell/ViewMemory.h"

#include "app/models/SessionController.h"
#include "ui/shell/MemberSettings.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// How the page was set, without the position in it.
QVariantMap settingsOf(const Page &page) {
    QVariantMap state = page.saveState().toMap();
    for (const QString &passing : {u"row"_s, u"day"_s})
        state.remove(passing);
    return state;
}

} // namespace

ViewMemory::ViewMemory(MemberSettings &settings, SessionController &session, Navigator &navigator)
    : m_settings(settings)
    , m_session(session)
    , m_navigator(navigator)
    , m_member(session.memberId()) {
    connect(&session, &SessionController::loggedIn, this, &ViewMemory::bringBack);
    connect(&session, &SessionController::loggedOut, this, &ViewMemory::leave);
    connect(&navigator, &Navigator::currentChanged, this, &ViewMemory::save);
}

ViewMemory::~ViewMemory() { save(); }

void ViewMemory::follow(const QString &place, Page *page) {
    m_pages[place] = {page, settingsOf(*page), settingsOf(*page)};
    restore(place, m_pages[place]);
}

void ViewMemory::save() {
    if (!m_member.isValid())
        return;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it->page)
            m_settings.setPage(m_member, it.key(), settingsOf(*it->page));
    }
    if (m_pages.contains(m_navigator.currentKey()))
        m_settings.setPlace(m_member, m_navigator.currentKey());
}

void ViewMemory::bringBack() {
    m_member = m_session.memberId();
    m_lastPlace = m_settings.place(m_member);
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it->page && settingsOf(*it->page) == it->untouched)
            restore(it.key(), *it);
    }
}

void ViewMemory::restore(const QString &place, const Followed &followed) {
    QVariantMap state = m_settings.page(m_member, place);
    if (state.isEmpty())
        state = followed.initial; // not as the member before left it
    if (state != settingsOf(*followed.page))
        followed.page->restoreState(state);
}

void ViewMemory::leave() {
    save();
    m_member = {};
    // The pages have by then taken back what only a member can have.
    QMetaObject::invokeMethod(this, &ViewMemory::noteUntouched, Qt::QueuedConnection);
}

void ViewMemory::noteUntouched() {
    for (Followed &followed : m_pages) {
        if (followed.page)
            followed.untouched = settingsOf(*followed.page);
    }
}

} // namespace universe
