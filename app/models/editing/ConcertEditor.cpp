#include "app/models/editing/ConcertEditor.h"

namespace universe {

using namespace Qt::StringLiterals;

ConcertEditor::ConcertEditor(EditingApi &api, SessionController &session, const ServerClock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
    , m_clock(clock) {
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
    forgetIdleReason();
    Q_EMIT changed();
}

std::optional<QString> ConcertEditor::changedMeanwhile(ConcertField field) const {
    return m_meanwhile.contains(field) ? std::optional(m_meanwhile[field]) : std::nullopt;
}

QList<ConcertField> ConcertEditor::flawed() const {
    QList<ConcertField> fields;
    for (int i = 0; i < concertFieldCount; ++i) {
        const auto field = ConcertField(i);
        const bool isUnreadable = isEdited(field) && !valueIn(field, text(field), m_document);
        const bool isMissing = field == ConcertField::SaleReason && isEdited(ConcertField::Sale) && hasSaleOpened() &&
                               text(field).trimmed().isEmpty();
        if (isUnreadable || isMissing || (field == ConcertField::Sale && !saleFlaws().isEmpty()))
            fields << field;
    }
    return fields;
}

bool ConcertEditor::hasSaleOpened() const {
    const QJsonObject &concert = m_document.concert;
    const QJsonValue opens =
        concert[u"sale"_s].toArray().isEmpty() ? concert[u"booking_opens"_s] : concert[u"sale"_s][0][u"opens"_s];
    const QDateTime opened = QDateTime::fromString(opens.toString(), Qt::ISODate);
    return opened.isValid() && opened <= m_clock.now();
}

// A round of a beacon may move with a close that moves.
bool ConcertEditor::maySaleChange(int row, SaleColumn column) const {
    if (!hasSaleOpened())
        return true;
    const QJsonValue phase = m_document.concert[u"sale"_s][row];
    const bool isTime = column == SaleColumn::Opens || column == SaleColumn::Closes || column == SaleColumn::DrawAt ||
                        column == SaleColumn::Round;
    const QString key = column == SaleColumn::Opens    ? u"opens"_s
                        : column == SaleColumn::DrawAt ? u"draw_at"_s
                                                       : u"closes"_s;
    return isTime && QDateTime::fromString(phase[key].toString(), Qt::ISODate) > m_clock.now();
}

// Where the concert moves to another hall, the times that are written are of a clock that is not known here.
QList<SaleFlaw> ConcertEditor::saleFlaws() const {
    if (!isEdited(ConcertField::Sale))
        return {};
    QList<SaleFlaw> flaws = universe::saleFlaws({.text = text(ConcertField::Sale),
                                                 .bookingOpens = text(ConcertField::BookingOpens),
                                                 .bookingCloses = text(ConcertField::BookingCloses),
                                                 .hasOpened = hasSaleOpened()},
                                                m_document);
    if (!isNew() && isEdited(ConcertField::Venue))
        flaws.removeIf([](const SaleFlaw &flaw) { return flaw.what != SaleFlaw::What::Unreadable; });
    return flaws;
}

// Why times are later says nothing where none are.
void ConcertEditor::forgetIdleReason() {
    if (!isEdited(ConcertField::Sale))
        m_texts.remove(ConcertField::SaleReason);
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
    forgetIdleReason();
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
