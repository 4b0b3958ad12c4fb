#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Countdown.h"
#include "app/models/LoadState.h"
#include "app/models/PendingRequest.h"
#include "app/models/Viewer.h"
#include "app/models/sale/PhaseCalls.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace universe {

/// The phases in which one concert is sold, and what the member does in them: a code is used, a draw is entered with
/// wishes that are put into their order here.
class ConcertPhases : public QObject {
    Q_OBJECT

public:
    /// How often the phases are asked for while they are in sight, in milliseconds.
    static constexpr int interval = 15'000;
    /// So many wishes the server takes.
    static constexpr qsizetype mostWishes = 10;

    ConcertPhases(Database &database, PhaseCalls calls, SessionController &session, Viewer viewer, ConcertId concert,
                  QObject *parent = nullptr);

    /// Asks the server; what is known stays until the answers are there.
    void load();
    /// Asks every now and then, and when a phase begins or ends, while the phases are in sight.
    void setActive(bool active);

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// In their order; empty for a concert that is sold to everybody all along.
    [[nodiscard]] const QList<SalePhase> &phases() const { return m_phases; }
    // Each of these is null when there is none.
    [[nodiscard]] const SalePhase *openPhase() const;
    [[nodiscard]] const SalePhase *nextPhase() const; ///< the first that is to come
    [[nodiscard]] const SalePhase *dueDraw() const;   ///< that is closed and not made yet
    [[nodiscard]] const SalePhase *codePhase() const; ///< for holders of a code, open or the first of these to come
    [[nodiscard]] const SalePhase *openDraw() const;
    [[nodiscard]] bool isMember() const { return m_viewer.isMember(); }

    /// Uses a code of codePhase(); ends in codeRefused, or hasUsedCode() is true. Ignored while an answer is under way.
    void useCode(const QString &code);
    [[nodiscard]] bool isUsingCode() const { return !m_codeRequest.isIdle(); }
    /// Whether the member used a code of the phase, here or earlier.
    [[nodiscard]] bool hasUsedCode(PhaseId phase) const { return m_codesUsed.contains(phase); }

    /// The wishes for the open draw, the best first: those of the member's entry until they are changed here.
    [[nodiscard]] const QList<DrawWish> &wishes() const { return m_wishes; }
    [[nodiscard]] bool canAdd(const DrawWish &wish) const;
    void addWish(const DrawWish &wish);
    void removeWish(qsizetype index);
    void moveWish(qsizetype from, qsizetype to);
    /// The member's entry of the open draw, unless it is withdrawn.
    [[nodiscard]] const std::optional<DrawEntry> &entry() const { return m_entry; }
    /// Whether the wishes are others than those of the entry.
    [[nodiscard]] bool isEdited() const { return m_isEdited; }

    /// Enters the open draw with the wishes, or changes the entry. Ignored while an answer is under way.
    void enter();
    void withdraw();
    [[nodiscard]] bool isEntering() const { return !m_entryRequest.isIdle(); }
    [[nodiscard]] bool isWithdrawing() const { return m_isWithdrawing; }
    /// Why the last entering or withdrawing was refused.
    [[nodiscard]] std::optional<ErrorCode> entryError() const { return m_entryError; }

Q_SIGNALS:
    void changed();
    void codeRefused(const universe::Error &error);

private:
    void memberChanged();
    void receivePhases(const QList<SalePhase> &phases);
    void receiveEntries(const QList<DrawEntry> &entries);
    void receiveCodes(const QList<PhaseId> &phases);
    void takeEntry();
    void edited();
    void receiveReceipt(const Result<DrawReceipt> &receipt);
    [[nodiscard]] const SalePhase *firstIn(PhaseState state) const;

    PhaseCalls m_calls;
    Viewer m_viewer;
    ConcertId m_concert;
    PendingRequest m_codeRequest;
    PendingRequest m_entryRequest;
    QTimer m_timer;
    Countdown m_change; ///< to the next begin or end of a phase
    LoadState m_state;
    QList<SalePhase> m_phases;
    QList<DrawEntry> m_entries;
    std::optional<DrawEntry> m_entry;
    PhaseId m_codePhase; ///< with the code: what was asked last; the same again is the same request
    QString m_code;
    QSet<PhaseId> m_codesUsed;
    PhaseId m_wishesFor;
    QList<DrawWish> m_wishes;
    bool m_isEdited = false;
    PhaseId m_askedFor; ///< with the wishes: what was asked last
    QList<DrawWish> m_asked;
    bool m_isWithdrawing = false;
    std::optional<ErrorCode> m_entryError;
    LatestAnswer m_answers;
    LatestAnswer m_member; ///< for the member who is here
};

} // namespace universe
