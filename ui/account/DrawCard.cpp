#include "ui/account/DrawCard.h"

#include "app/core/Text.h"
#include "ui/account/DrawFindingText.h"
#include "ui/sale/SaleText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace universe {

DrawCard::DrawCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextRole::Heading))
    , m_state(new Badge)
    , m_text(new Label(TextRole::Body))
    , m_next(new Label(TextRole::Body, {}, Tone::Muted))
    , m_receipt(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_book(new Button(Button::Kind::Primary, Icon::Ticket))
    , m_toConcert(new Button(Button::Kind::Secondary))
    , m_copy(new Button(Button::Kind::Secondary))
    , m_check(new Button(Button::Kind::Secondary, Icon::Success))
    , m_save(new Button(Button::Kind::Secondary, Icon::Download))
    , m_notice(new Notice) {
    m_title->setHeading();
    for (Label *label : {m_title, m_text, m_next, m_receipt})
        label->setWordWrap(true);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new FlowLayout(nullptr, metrics::spaceXs, metrics::spaceXs);
    for (Button *button : {m_book, m_check, m_toConcert, m_save, m_copy})
        buttons->addWidget(button);
    body()->setSpacing(metrics::spaceXs);
    body()->addLayout(head);
    body()->addWidget(m_text);
    body()->addWidget(m_next);
    body()->addWidget(m_receipt);
    body()->addLayout(buttons);
    body()->addWidget(m_notice);
    m_notice->clear();
    connect(m_book, &QAbstractButton::clicked, this, [this] { Q_EMIT bookRequested(m_entry); });
    connect(m_toConcert, &QAbstractButton::clicked, this, [this] { Q_EMIT concertRequested(m_entry.concert); });
    connect(m_check, &QAbstractButton::clicked, this, [this] { Q_EMIT checkRequested(m_entry); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(m_entry); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_entry.receipt);
        Toast::pop(this, tr("The receipt is copied."), Tone::Positive);
    });
}

void DrawCard::setEntry(const DrawEntry &entry, const MyDraws::About *about, const BookingOrder *won,
                        const QDateTime &now) {
    if (entry.id != m_entry.id)
        m_notice->clear();
    m_entry = entry;
    m_about = about ? std::optional(*about) : std::nullopt;
    m_won = won ? std::optional(*won) : std::nullopt;
    m_now = now;
    retranslate();
}

void DrawCard::setBusy(bool busy) { m_book->setBusy(busy); }

void DrawCard::setChecking(bool checking) { m_check->setBusy(checking); }

void DrawCard::showFinding(const DrawFinding &finding) {
    if (finding.flaw != DrawFinding::Flaw::None)
        return m_notice->setError(drawfinding::text(finding));
    const bool provesNothing = finding.checked.beaconSource == "file";
    m_notice->setMessage(provesNothing ? Icon::Info : Icon::Success, provesNothing ? Tone::Warning : Tone::Positive,
                         drawfinding::text(finding));
}

void DrawCard::setCanSave(bool can) {
    m_canSave = can;
    retranslate();
}

const SalePhase *DrawCard::phase() const {
    if (!m_about)
        return nullptr;
    const auto found = std::ranges::find(m_about->phases, m_entry.phase, &SalePhase::id);
    return found == m_about->phases.end() ? nullptr : &*found;
}

// Until the venue's clock is known nothing shows a time.
QString DrawCard::dateTime(const QDateTime &instant) const {
    return m_about ? format::dateTime(instant, m_about->concert.timeZone) : QString();
}

QString DrawCard::wishText(const DrawWish &wish) const {
    return m_about ? saletext::wish(wish, m_about->shows, m_about->concert.timeZone) : saletext::wish(wish, {}, {});
}

QStringList DrawCard::wishLines() const {
    QStringList lines;
    for (qsizetype i = 0; i < m_entry.turns.size(); ++i) {
        const DrawTurn &turn = m_entry.turns[i];
        const QString line =
            tr("%1. %2", "the number of a wish, the wish").arg(format::number(i + 1), wishText(turn.wish));
        lines << (turn.left ? tr("%1: %n seat(s) of this grade were left at your turn", "a wish", *turn.left).arg(line)
                            : line);
    }
    return lines;
}

QString DrawCard::wonText() const {
    QStringList names;
    Money total;
    if (m_won) {
        for (const ChosenSeat &seat : m_won->seats)
            names << (seat.row.isEmpty()
                          ? tr("%1 %2", "a section, a number").arg(seat.section, seat.number)
                          : tr("%1 %2-%3", "a section, a row, a seat").arg(seat.section, seat.row, seat.number));
        total = m_won->total();
    }
    QStringList lines{names.isEmpty() ? tr("You have won %n seat(s).", nullptr, int(m_entry.seatIds.size()))
                                      : tr("You have won: %1", "seats").arg(texts::isolatedEach(names.join(u", ")))};
    if (m_won) {
        lines << format::dateTime(m_won->show.startsAt, m_won->concert.timeZone);
        lines << tr("Total %1", "what won seats cost").arg(format::money(total));
    }
    return lines.join(u'\n');
}

QString DrawCard::mainText() const {
    const QString rank = tr("Your rank was %1 of %2.", "a rank, how many entered")
                             .arg(format::number(m_entry.rank), format::number(m_entry.entrants));
    QStringList lines;
    if (m_entry.isCancelled) {
        lines << tr("It is cancelled: nothing is to be paid, and nobody moves up.");
        if (m_entry.rank > 0)
            lines << rank;
        return (lines + wishLines()).join(u'\n');
    }
    switch (m_entry.state) {
    case EntryState::Entered:
    case EntryState::Withdrawn:
        break;
    case EntryState::Won:
        lines << wonText();
        if (m_about)
            lines << tr("Pay until %1. Then they go to the next in rank.").arg(dateTime(m_entry.payUntil));
        lines << rank;
        break;
    case EntryState::Paid:
        lines << tr("You have won and paid %n seat(s).", nullptr, int(m_entry.seatIds.size())) << rank;
        break;
    case EntryState::Lapsed:
        lines << tr("You had won %n seat(s), which were not paid for in time. They went to the next in rank.", nullptr,
                    int(m_entry.seatIds.size()))
              << rank;
        break;
    case EntryState::Lost:
        lines << rank
              << tr("Each in turn got the first wish that could still be met. When it was your turn, none of yours "
                    "could.");
        break;
    }
    return (lines + wishLines()).join(u'\n');
}

// What a loser may hope for.
QString DrawCard::afterText() const {
    QStringList lines;
    const SalePhase *drawn = phase();
    if (drawn && drawn->state == PhaseState::Drawn)
        lines << tr("While winners have time to pay you may still be moved up: what they do not pay for goes on in the "
                    "order of rank. It appears here by itself.");
    if (!m_about)
        return lines.join(u'\n');
    const auto next = std::ranges::find_if(m_about->phases, [](const SalePhase &phase) {
        return phase.state == PhaseState::Announced || phase.state == PhaseState::Open;
    });
    if (next != m_about->phases.end())
        lines << (next->state == PhaseState::Open
                      ? tr("The next phase is open: %1, until %2.", "a kind of phase, an instant")
                            .arg(saletext::name(*next), dateTime(next->closes))
                      : tr("The next phase: %1, from %2 on.", "a kind of phase, an instant")
                            .arg(saletext::name(*next), dateTime(next->opens)));
    if (m_about->concert.bookingCloses > m_now)
        lines << tr("On the page of the concert you can also wait for seats that come back, once it sells out.");
    return lines.join(u'\n');
}

QString DrawCard::nextText() const {
    const SalePhase *drawn = phase();
    if (m_entry.isCancelled)
        return {};
    switch (m_entry.state) {
    case EntryState::Entered:
        if (!drawn)
            return {};
        return drawn->state == PhaseState::Open
                   ? tr("You can change or withdraw it until %1 on the page of the concert. The draw is made from %2 "
                        "on.")
                         .arg(dateTime(drawn->closes), dateTime(drawn->drawAt))
                   : tr("Entries are closed. The draw is made from %1 on.").arg(dateTime(drawn->drawAt));
    case EntryState::Lost:
        return afterText();
    case EntryState::Lapsed:
        return tr("Who did not pay is not drawn again here. Other phases are open to you all the same.");
    case EntryState::Withdrawn:
        return drawn && drawn->state == PhaseState::Open ? tr("You can enter again on the page of the concert.")
                                                         : QString();
    case EntryState::Won:
    case EntryState::Paid:
        break;
    }
    return {};
}

// What to compare and to keep, with places to break in what has 64 characters and more.
QString DrawCard::proofText() const {
    QString receipt = m_entry.receipt;
    if (const qsizetype dash = receipt.indexOf(u'-'); dash > 0)
        receipt.insert(dash + 1, u'\n');
    QStringList lines{tr("Receipt: %1").arg(receipt)};
    const SalePhase *drawn = phase();
    if (drawn && !drawn->root.isEmpty())
        lines << tr("Root of all entries: %1").arg(drawn->root);
    if (drawn && !drawn->sum.isEmpty())
        lines << tr("Sum of the rounds: %1").arg(drawn->sum);
    return lines.join(u'\n');
}

void DrawCard::showState() {
    struct Look {
        QString text;
        Tone tone;
    };
    const auto look = [this]() -> Look {
        switch (m_entry.state) {
        case EntryState::Entered:
            return {tr("Entered", "a draw entry's state"), Tone::Accent};
        case EntryState::Won:
            return {tr("Won", "a draw entry's state"), Tone::Positive};
        case EntryState::Lost:
            return {tr("Not drawn", "a draw entry's state"), Tone::Muted};
        case EntryState::Paid:
            return {tr("Paid", "a draw entry's state"), Tone::Positive};
        case EntryState::Lapsed:
            return {tr("Lapsed", "a draw entry's state"), Tone::Muted};
        case EntryState::Withdrawn:
            break;
        }
        return {tr("Withdrawn", "a draw entry's state"), Tone::Muted};
    }();
    m_state->setText(look.text);
    m_state->setTone(look.tone);
}

void DrawCard::retranslate() {
    showState();
    m_title->setText(texts::isolated(m_entry.title));
    m_text->setText(mainText());
    const QString next = nextText();
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    const bool counts = m_entry.state != EntryState::Withdrawn;
    const SalePhase *drawn = phase();
    m_receipt->setText(proofText());
    m_receipt->setVisible(counts);
    m_book->setText(tr("Pay for these seats"));
    m_book->setVisible(m_entry.state == EntryState::Won);
    m_toConcert->setText(tr("To the concert"));
    m_copy->setText(tr("Copy the receipt"));
    m_copy->setVisible(counts);
    const bool isCommitted = counts && drawn && !drawn->root.isEmpty();
    m_check->setText(tr("Check this draw"));
    m_check->setVisible(isCommitted);
    m_save->setText(tr("Save the record…"));
    m_save->setVisible(isCommitted && m_canSave);
    for (Button *button : {m_book, m_check, m_toConcert, m_copy, m_save}) // there is one such button a card
        button->setAccessibleDescription(m_entry.title);
}

} // namespace universe
