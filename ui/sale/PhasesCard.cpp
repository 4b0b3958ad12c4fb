#include "ui/sale/PhasesCard.h"

#include "app/core/Text.h"
#include "ui/sale/SaleText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace universe {

PhasesCard::PhasesCard(ConcertController &concert, ConcertPhases &phases, QWidget *parent)
    : QWidget(parent)
    , m_concert(concert)
    , m_phases(phases)
    , m_card(new Card(this))
    , m_heading(new Label(TextRole::Heading, m_card))
    , m_rows(new QWidget(m_card))
    , m_history(new Button(Button::Kind::Secondary)) {
    m_heading->setHeading();
    m_card->body()->addWidget(m_heading);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_history, 0, Qt::AlignLeft);
    connect(m_history, &QAbstractButton::clicked, this, &PhasesCard::historyRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::spaceS);
    column->addWidget(m_card);
    hide();
    connect(&concert, &ConcertController::concertChanged, this, &PhasesCard::follow);
    connect(&phases, &ConcertPhases::changed, this, &PhasesCard::follow);
}

// What is the same stays: it is asked for again and again.
void PhasesCard::follow() {
    if (m_concert.state().phase != LoadState::Phase::Ready)
        return;
    if (m_phases.phases() == m_shown && m_concert.concert().timeZone == m_zone)
        return;
    m_shown = m_phases.phases();
    m_zone = m_concert.concert().timeZone;
    showPhases();
}

void PhasesCard::showPhases() {
    setVisible(!m_shown.isEmpty());
    m_heading->setText(tr("How it is sold"));
    m_history->setText(tr("What happened so far"));
    auto *fresh = new QWidget(m_card);
    delete m_card->body()->replaceWidget(m_rows, fresh);
    delete m_rows;
    m_rows = fresh;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::spaceXxs);
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        addPhase(*rows, i);
    addChanges(*rows);
}

void PhasesCard::addPhase(QVBoxLayout &rows, qsizetype index) {
    const SalePhase &phase = m_shown[index];
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    auto *name = new Label(
        TextRole::BodyStrong,
        tr("%1. %2", "the number of a phase, its kind").arg(format::number(index + 1), saletext::name(phase)), m_rows);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    head->addWidget(new Badge(saletext::stateName(phase.state), saletext::stateTone(phase.state), m_rows), 0,
                    Qt::AlignTop);
    if (index > 0)
        rows.addSpacing(metrics::spaceS);
    rows.addLayout(head);
    auto *times = new Label(TextRole::Body,
                            tr("From %1\nUntil %2", "a phase's time")
                                .arg(format::dateTime(phase.opens, m_zone), format::dateTime(phase.closes, m_zone)),
                            m_rows);
    times->setWordWrap(true);
    rows.addWidget(times);
    for (const QString &fact : facts(phase)) {
        auto *line = new Label(TextRole::Caption, fact, Tone::Muted, m_rows);
        line->setWordWrap(true);
        rows.addWidget(line);
    }
    if (phase.root.isEmpty())
        return;
    auto *root =
        new Label(TextRole::Caption, phase.root.first(32) + u'\n' + phase.root.sliced(32), Tone::Muted, m_rows);
    root->setTextInteractionFlags(Qt::TextSelectableByMouse);
    root->setAccessibleName(tr("Root of the entries: %1").arg(phase.root));
    rows.addWidget(root);
}

QStringList PhasesCard::facts(const SalePhase &phase) const {
    QStringList facts{saletext::explained(phase)};
    facts << (phase.isForCodes ? tr("For holders of a code.") : tr("For everybody."));
    facts << (phase.sharePercent
                  ? tr("For it are %1 % of the seats of each grade, and what phases before it left.")
                        .arg(QLocale().toString(*phase.sharePercent, 'f', QLocale::FloatingPointShortest))
                  : tr("For it are all seats that are left."));
    if (phase.entrants)
        facts << (phase.kind == PhaseKind::Draw ? tr("%n entered so far.", nullptr, *phase.entrants)
                                                : tr("%n asked for seats so far.", nullptr, *phase.entrants));
    if (phase.kind == PhaseKind::Draw) {
        facts << tr("Drawn from %1 on, by a random number that is public only then: %2.", "an instant, its source")
                     .arg(format::dateTime(phase.drawAt, m_zone), texts::isolated(phase.beacon));
        facts << tr("Winners pay within %n hour(s) of being drawn. What they do not pay for goes to the next in rank.",
                    nullptr, phase.payWithinHours);
    }
    if (!phase.root.isEmpty())
        facts << tr("The entries are sealed. None can be added, left out or changed without another root than this:");
    return facts;
}

void PhasesCard::addChanges(QVBoxLayout &rows) {
    const auto add = [&](TextRole role, const QString &text, Tone tone) {
        auto *label = new Label(role, text, tone, m_rows);
        label->setWordWrap(true);
        rows.addWidget(label);
    };
    if (m_shown.isEmpty())
        return;
    rows.addSpacing(metrics::spaceS);
    // The phases of a concert are published and changed together.
    const SalePhase &phase = m_shown.first();
    if (phase.publishedAt.isValid())
        add(TextRole::Caption, tr("Published %1.", "an instant").arg(format::dateTime(phase.publishedAt, m_zone)),
            Tone::Muted);
    if (phase.changes.isEmpty())
        return;
    add(TextRole::CaptionStrong, tr("Why times were changed"), Tone::Text);
    for (const PhaseChange &change : phase.changes)
        add(TextRole::Caption,
            tr("%1: %2", "an instant, a reason")
                .arg(format::dateTime(change.at, m_zone), texts::isolated(change.reason)),
            Tone::Text);
}

QString PhasesCard::text() const {
    QStringList lines;
    for (const Label *label : m_rows->findChildren<Label *>())
        lines << label->text();
    return lines.join(u'\n');
}

void PhasesCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && !m_shown.isEmpty())
        showPhases();
    QWidget::changeEvent(event);
}

} // namespace universe
