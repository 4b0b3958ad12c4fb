#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/manage/ActsModel.h"
#include "app/models/manage/ManageCalls.h"

#include <QDate>

namespace universe {

/// The record of what staff did on some days of this machine, page by page. Forgotten at log-out.
class ActRecord : public QObject {
    Q_OBJECT

public:
    ActRecord(ManageCalls calls, SessionController &session, QObject *parent = nullptr);

    /// The first day is not after the last; both are included.
    void setPeriod(QDate from, QDate to);
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    /// Looks for acts that have all of these words in what is written down or shown of them; nothing: all acts.
    void setText(const QString &text);
    [[nodiscard]] bool isSearch() const { return !m_words.isEmpty(); }
    /// Asks anew.
    void load();
    void loadMore();
    [[nodiscard]] bool isComplete() const { return m_cursor.isEmpty(); }
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] ActsModel &acts() { return m_acts; }

Q_SIGNALS:
    void changed();

private:
    void resetPeriod();
    void ask(bool first);
    void forget();

    ManageCalls m_calls;
    SessionController &m_session;
    QDate m_from;
    QDate m_to;
    QStringList m_words;
    QString m_cursor;
    LoadState m_state;
    ActsModel m_acts;
    LatestAnswer m_answers;
};

} // namespace universe
