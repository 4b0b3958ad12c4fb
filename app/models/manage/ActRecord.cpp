#include "app/models/manage/ActRecord.h"

#include "app/models/manage/ActText.h"

#include <utility>

namespace universe {

ActRecord::ActRecord(ManageCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session) {
    resetPeriod();
    connect(&session, &SessionController::loggedOut, this, &ActRecord::forget);
}

void ActRecord::resetPeriod() {
    constexpr int days = 7;
    m_to = QDate::currentDate();
    m_from = m_to.addDays(1 - days);
}

void ActRecord::setPeriod(QDate from, QDate to) {
    m_from = from;
    m_to = to;
    m_state = {};
    m_acts.setActs({});
    load();
}

void ActRecord::setText(const QString &text) {
    constexpr qsizetype most = 20; // the server's
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, most);
    if (words == m_words)
        return;
    m_words = words;
    load();
}

void ActRecord::load() {
    if (!m_session.may(Right::Acts))
        return;
    m_cursor.clear();
    m_state.start();
    ask(true);
    Q_EMIT changed();
}

void ActRecord::loadMore() {
    if (!isComplete())
        ask(false);
}

void ActRecord::ask(bool first) {
    QList<ActWord> words;
    for (const QString &word : m_words)
        words << ActWord{word, ActText::keysLike(word)}; // in the language of now
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.acts(m_from.startOfDay(), m_to.addDays(1).startOfDay(), words, m_cursor),
                       [this, first](const Result<ListPage<StaffAct>> &page) {
                           if (page) {
                               first ? m_acts.setActs(page->rows) : m_acts.add(page->rows);
                               m_cursor = page->cursor;
                               m_state.finish();
                           } else {
                               m_state.fail(page.error());
                               if (m_session.endIfExpired(page.error()))
                                   return;
                           }
                           Q_EMIT changed();
                       });
}

void ActRecord::forget() {
    m_answers.dropEarlier();
    resetPeriod();
    m_cursor.clear();
    m_state = {};
    m_words.clear();
    m_acts.setActs({});
    Q_EMIT changed();
}

} // namespace universe
