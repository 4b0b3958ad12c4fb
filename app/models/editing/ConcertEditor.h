#pragma once

#include "app/api/EditingApi.h"
#include "app/core/LatestAnswer.h"
#include "app/core/Reason.h"
#include "app/core/ServerClock.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/editing/ConcertFields.h"
#include "app/models/editing/SaleFlaws.h"

#include <QHash>

namespace universe {

/// One concert while an administrator edits it, or one that is being made. What is written stays until it is saved or
/// another concert is opened; where somebody else has changed the concert meanwhile, nothing is saved before that was
/// shown. All of it is forgotten at log-out.
class ConcertEditor : public QObject {
    Q_OBJECT

public:
    ConcertEditor(EditingApi &api, SessionController &session, const ServerClock &clock, QObject *parent = nullptr);

    void open(ConcertId concert);
    void beginNew();
    /// Asks for the concert again; what is written stays.
    void reload();
    /// Forgets what was written.
    void revert();

    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] const ConcertDocument &document() const { return m_document; }
    [[nodiscard]] bool isNew() const { return !m_document.id.isValid(); }
    /// Another number for each concert that is opened or begun; one that is made keeps its number.
    [[nodiscard]] int opening() const { return m_opening; }

    /// What is written there, or what the concert says.
    [[nodiscard]] QString text(ConcertField field) const;
    void setText(ConcertField field, const QString &text);
    [[nodiscard]] bool isEdited(ConcertField field) const { return m_texts.contains(field); }
    [[nodiscard]] bool isEdited() const { return !m_texts.isEmpty(); }
    /// What somebody else has made of the field since it was opened; none where nobody has.
    [[nodiscard]] std::optional<QString> changedMeanwhile(ConcertField field) const;

    /// The fields that cannot be read as they are written. Nothing is saved while there are some.
    [[nodiscard]] QList<ConcertField> flawed() const;
    /// Its first phase has opened, or booking where it has none: only times that are still to come may be later.
    [[nodiscard]] bool hasSaleOpened() const;
    /// Whether that may be another one: all may before the sale opens.
    [[nodiscard]] bool maySaleChange(int row, SaleColumn column) const;
    /// What is wrong with the phases that are written; nothing while they are the document's.
    [[nodiscard]] QList<SaleFlaw> saleFlaws() const;
    /// Ends in saved(), with the document as it is then, or tells why not. Ignored while it is being saved.
    void save();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Texts, document or state are others.
    void changed();
    void saved(universe::ConcertId concert, bool made);
    void nothingToSave();
    void rejected(std::optional<universe::ConcertField> field, const universe::Reason &reason);
    /// Somebody else changed the concert since it was opened: changedMeanwhile() tells which fields.
    void conflicted();
    void refused(const universe::Error &error);

private:
    void ask(ConcertId concert);
    void take(const ConcertDocument &document);
    void receive(const EditOutcome &outcome);
    [[nodiscard]] QJsonObject changes() const;
    void forgetSent();
    void forgetIdleReason();
    void forget();

    EditingApi &m_api;
    SessionController &m_session;
    const ServerClock &m_clock;
    ConcertDocument m_document;
    QHash<ConcertField, QString> m_texts;     ///< where they differ from the document's
    QHash<ConcertField, QString> m_meanwhile; ///< fields that somebody else changed
    QHash<ConcertField, QString> m_sent;      ///< what was written when it was last saved
    LoadState m_state;
    int m_opening = 0;
    bool m_busy = false;
    bool m_inConflict = false;  ///< the answer to come is compared with what was there before
    std::optional<bool> m_made; ///< what is to come is the document after saving; whether it was made by that
    LatestAnswer m_answers;
};

} // namespace universe
