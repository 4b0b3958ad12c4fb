#include "app/models/reminders/NoticeSwitches.h"

#include <algorithm>
#include <utility>

namespace universe {

NoticeSwitches::NoticeSwitches(ReminderCalls calls, Viewer viewer, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer)) {}

void NoticeSwitches::load() {
    if (!m_viewer.isMember())
        return;
    m_state.start();
    Q_EMIT changed();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.notices(), [this](const Result<QList<NoticeChoice>> &choices) {
        if (choices) {
            m_choices = *choices;
            m_known = *choices;
            m_state.finish();
        } else {
            m_state.fail(choices.error());
            if (m_viewer.endIfExpired(choices.error()))
                return;
        }
        Q_EMIT changed();
    });
}

void NoticeSwitches::set(Reminder::Kind kind, bool wanted) {
    if (!m_viewer.isMember())
        return;
    put(kind, wanted);
    m_answers.dropEarlier(); // an answer from before this would move the switch back
    m_settings.whenDone(this, m_calls.setNotice(kind, wanted), [this, kind, wanted](const Result<Done> &done) {
        const auto known = std::ranges::find(m_known, kind, &NoticeChoice::kind);
        if (done) {
            if (known != m_known.end())
                known->wanted = wanted;
            Q_EMIT settled();
            return;
        }
        if (m_viewer.endIfExpired(done.error()))
            return;
        put(kind, known != m_known.end() ? known->wanted : !wanted);
        Q_EMIT refused(done.error());
    });
}

void NoticeSwitches::put(Reminder::Kind kind, bool wanted) {
    const auto choice = std::ranges::find(m_choices, kind, &NoticeChoice::kind);
    if (choice == m_choices.end() || choice->fixed)
        return;
    choice->wanted = wanted;
    Q_EMIT changed();
}

void NoticeSwitches::forget() {
    m_answers.dropEarlier();
    m_settings.dropEarlier();
    m_choices.clear();
    m_known.clear();
    m_state = {};
    Q_EMIT changed();
}

} // namespace universe
