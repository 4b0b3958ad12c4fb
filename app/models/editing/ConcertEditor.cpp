#include "app/models/editing/ConcertEditor.h"

namespace universe {

using namespace Qt::StringLiterals;

ConcertEditor::ConcertEditor(EditingApi &api, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session) {
    connect(&session, &SessionController::loggedOut, this, &ConcertEditor::forget);
}

void ConcertEditor::open(ConcertId concert) {
    forget();
    m_document.id = concert;
    ask(concert);
}

void ConcertEditor::beginNew() {
    forget();
    m_state.finish();
    Q_EMIT changed();
}

void ConcertEditor::reload() {
    if (!isNew() && !m_busy)
        ask(m_document.id);
}

void ConcertEditor::revert() {
    m_texts.clear();
    m_meanwhile.clear();
    Q_EMIT changed();
}

QString ConcertEditor::text(ConcertField field) const {
    const auto written = m_texts.constFind(field);
    return written == m_texts.constEnd() ? textOf(field, m_document.concert) : *written;
}

void ConcertEditor::setText(ConcertField field, const QString &text) {
    if (text == textOf(field, m_document.concert))
        m_texts.remove(field);
    else
        m_texts[field] = text;
    Q_EMIT changed();
}

std::optional<QString> ConcertEditor::changedMeanwhile(ConcertField field) const {
    return m_meanwhile.contains(field) ? std::optional(m_meanwhile[field]) : std::nullopt;
}

QList<ConcertField> ConcertEditor::flawed() const {
    QList<ConcertField> fields;
    for (int i = 0; i < concertFieldCount; ++i) {
        const auto field = ConcertField(i);
        if (isEdited(field) && !valueIn(field, text(field), m_document))
            fields << field;
    }
    return fields;
}

// Of what cancelling costs only the parts that were changed: the others stay.
QJsonObject ConcertEditor::changes() const {
    QJsonObject changes;
    QJsonObject cancellation;
    for (auto written = m_texts.constBegin(); written != m_texts.constEnd(); ++written) {
        const QJsonValue value = valueIn(written.key(), *written, m_document).value_or(QJsonValue::Null);
        switch (written.key()) {
        case ConcertField::CancellationSteps:
            cancellation[u"steps"_s] = value;
            break;
        case ConcertField::FreeHours:
            cancellation[u"free_hours"_s] = value;
            break;
        case ConcertField::FreeUntilDaysBefore:
            cancellation[u"free_until_days_before"_s] = value;
            break;
        default:
            changes[keyOf(written.key())] = value;
        }
    }
    if (!cancellation.isEmpty())
        changes[u"cancellation"_s] = cancellation;
    return changes;
}

void ConcertEditor::save() {
    if (m_busy || !m_session.isMember() || m_state.phase != LoadState::Phase::Ready || !flawed().isEmpty())
        return;
    if (!isEdited())
        return Q_EMIT nothingToSave();
    m_busy = true;
    m_sent = m_texts;
    Q_EMIT changed();
    m_answers.whenDone(this, m_api.editConcert(m_session.token(), m_document, changes()),
                       [this](const Result<EditOutcome> &outcome) {
                           if (outcome)
                               return receive(*outcome);
                           m_busy = false;
                           Q_EMIT changed();
                           if (!m_session.endIfExpired(outcome.error()))
                               Q_EMIT refused(outcome.error());
                       });
}

void ConcertEditor::receive(const EditOutcome &outcome) {
    switch (outcome.kind) {
    case EditOutcome::Kind::Rejected:
        m_busy = false;
        Q_EMIT changed();
        return Q_EMIT rejected(fieldNamed(outcome.field), outcome.reason);
    case EditOutcome::Kind::Conflict:
        m_inConflict = true;
        return ask(m_document.id);
    case EditOutcome::Kind::Created:
    case EditOutcome::Kind::Updated:
    case EditOutcome::Kind::Unchanged:
        m_made = outcome.kind == EditOutcome::Kind::Created;
        m_document.id = outcome.id;
        ask(outcome.id);
    }
}

void ConcertEditor::ask(ConcertId concert) {
    if (!m_session.isMember())
        return;
    m_state.start();
    Q_EMIT changed();
    m_answers.whenDone(this, m_api.concertDocument(m_session.token(), concert),
                       [this](const Result<ConcertDocument> &document) {
                           m_busy = false;
                           if (m_made)
                               forgetSent();
                           if (document) {
                               m_state.finish();
                               take(*document);
                           } else if (m_session.endIfExpired(document.error())) {
                               return;
                           } else {
                               m_state.fail(document.error());
                           }
                           Q_EMIT changed();
                           if (std::exchange(m_inConflict, false) && document)
                               Q_EMIT conflicted();
                           if (const auto made = std::exchange(m_made, std::nullopt))
                               Q_EMIT saved(m_document.id, *made);
                       });
}

// What was written since it was sent stays.
void ConcertEditor::forgetSent() {
    erase_if(m_texts, [this](const std::pair<const ConcertField &, QString &> &written) {
        return m_sent.value(written.first) == written.second;
    });
    m_meanwhile.clear();
}

// What was written stays, unless it is what the concert says by now.
void ConcertEditor::take(const ConcertDocument &document) {
    if (m_inConflict) {
        for (int i = 0; i < concertFieldCount; ++i) {
            const auto field = ConcertField(i);
            const QString now = textOf(field, document.concert);
            if (now != textOf(field, m_document.concert))
                m_meanwhile[field] = now;
        }
    }
    m_document = document;
    erase_if(m_texts, [&document](const std::pair<const ConcertField &, QString &> &written) {
        return written.second == textOf(written.first, document.concert);
    });
}

void ConcertEditor::forget() {
    m_answers.dropEarlier();
    ++m_opening;
    m_document = {};
    m_texts.clear();
    m_meanwhile.clear();
    m_state = {};
    m_busy = m_inConflict = false;
    m_made.reset();
    Q_EMIT changed();
}

} // namespace universe
