#include "ui/sale/PhasePanel.h"

#include "ui/sale/SaleText.h"
#include "ui/sale/WishForm.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr int shortestCode = 4; // sql/private/phases/code_hash.sql
constexpr int longestCode = 100;

QString codeError(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return PhasePanel::tr("There is no such code. Compare it with the one that you were given.");
    case ErrorCode::Forbidden:
        return PhasePanel::tr("Somebody has used this code already. Each counts once.");
    case ErrorCode::InvalidInput:
        return PhasePanel::tr("You have used another code for this phase. One is enough, so this one stays good.");
    case ErrorCode::OutsidePeriod:
        return PhasePanel::tr("The phase that this code is for is over.");
    default:
        return errorText(code);
    }
}

} // namespace

PhasePanel::PhasePanel(ConcertController &concert, ConcertPhases &phases, QWidget *parent)
    : Card(parent)
    , m_concert(concert)
    , m_phases(phases)
    , m_heading(new Label(TextRole::Heading, this))
    , m_now(new Label(TextRole::Body, this))
    , m_code(new TextField({}, this))
    , m_useCode(new Button(Button::Kind::Secondary, Icon::Lock, {}, this))
    , m_codeUsed(new Label(TextRole::BodyStrong, {}, Tone::Positive, this))
    , m_wishes(new WishForm(concert, phases, this))
    , m_toDraws(new Button(Button::Kind::Secondary, Icon::Ticket, {}, this)) {
    m_heading->setHeading();
    m_now->setWordWrap(true);
    m_codeUsed->setWordWrap(true);
    m_code->edit()->setMaxLength(longestCode);
    body()->setSpacing(metrics::spaceXs);
    for (QWidget *part : QList<QWidget *>{m_heading, m_now, m_code, m_useCode, m_codeUsed, m_wishes, m_toDraws})
        body()->addWidget(part);
    hide();
    for (const auto signal : {&ConcertController::concertChanged, &ConcertController::showsChanged})
        connect(&concert, signal, this, &PhasePanel::follow);
    connect(&phases, &ConcertPhases::changed, this, &PhasePanel::follow);
    connect(&phases, &ConcertPhases::codeRefused, this,
            [this](const Error &error) { m_code->setError(codeError(error.code)); });
    connect(m_code, &TextField::textChanged, this, [this] { m_code->setError({}); });
    connect(m_code, &TextField::submitted, this, &PhasePanel::useCode);
    connect(m_useCode, &QAbstractButton::clicked, this, &PhasePanel::useCode);
    connect(m_wishes, &WishForm::enterRequested, this, &PhasePanel::enter);
    connect(m_toDraws, &QAbstractButton::clicked, this, &PhasePanel::drawsRequested);
}

void PhasePanel::follow() {
    if (m_concert.state().phase != LoadState::Phase::Ready)
        return;
    const bool sells = m_concert.saleState() != SaleState::Cancelled;
    setVisible(sells && !m_phases.phases().isEmpty());
    if (isHidden())
        return;
    m_heading->setText(tr("What you can do now"));
    showNow();
    showCode();
    m_wishes->follow();
    m_toDraws->setText(tr("My draws"));
    m_toDraws->setVisible(m_phases.isMember() && std::ranges::any_of(m_phases.phases(), [](const SalePhase &phase) {
                              return phase.kind == PhaseKind::Draw && phase.state != PhaseState::Announced;
                          }));
}

void PhasePanel::showNow() {
    const QTimeZone &zone = m_concert.concert().timeZone;
    QStringList lines;
    if (const SalePhase *due = m_phases.dueDraw())
        lines << tr("The draw is closed. It is made from %1 on; my page tells whoever entered what became of it.")
                     .arg(format::dateTime(due->drawAt, zone));
    if (const SalePhase *open = m_phases.openPhase()) {
        if (open->kind == PhaseKind::FirstCome && !m_phases.dueDraw())
            lines << tr("Seats are sold now, until %1. Choose yours above.").arg(format::dateTime(open->closes, zone));
        if (open->kind == PhaseKind::FirstCome && open->tickSeconds > 0)
            lines << saletext::explained(*open);
    } else if (const SalePhase *next = m_phases.nextPhase()) {
        lines << tr("Nothing is sold at this moment. Next: %1, from %2 on.", "a kind of phase, an instant")
                     .arg(saletext::name(*next), format::dateTime(next->opens, zone));
    } else if (!m_phases.dueDraw()) {
        lines << tr("All phases of the sale are over.");
    }
    m_now->setText(lines.join(u'\n'));
    m_now->setVisible(!lines.isEmpty());
}

void PhasePanel::showCode() {
    const SalePhase *phase = m_phases.codePhase();
    const bool used = phase && m_phases.hasUsedCode(phase->id);
    const bool isLater = phase && phase->state == PhaseState::Announced; // what can be done now comes first
    if (isLater != m_isCodeLater) {
        m_isCodeLater = isLater;
        body()->removeWidget(m_wishes);
        body()->insertWidget(body()->indexOf(isLater ? static_cast<QWidget *>(m_code) : m_toDraws), m_wishes);
        readInOrder(*body());
    }
    m_code->setVisible(phase && !used);
    m_useCode->setVisible(phase && !used);
    m_codeUsed->setVisible(used);
    if (!phase)
        return;
    m_code->setLabel(tr("Code"));
    m_code->setHelper(tr("The phase from %1 on is for holders of a code. Each counts once.")
                          .arg(format::dateTime(phase->opens, m_concert.concert().timeZone)));
    m_useCode->setText(tr("Use the code"));
    m_useCode->setBusy(m_phases.isUsingCode());
    m_codeUsed->setText(tr("Your code is taken: this phase is open to you."));
}

void PhasePanel::useCode() {
    const QString code = m_code->text().simplified();
    if (code.size() < shortestCode)
        return m_code->setError(tr("A code has at least %n character(s).", nullptr, shortestCode));
    m_code->setError({});
    if (m_phases.isMember())
        return m_phases.useCode(code);
    m_next = Act::Code;
    Q_EMIT logInRequested();
}

void PhasePanel::enter() {
    if (m_phases.isMember())
        return m_phases.enter();
    m_next = Act::Enter;
    Q_EMIT logInRequested();
}

QWidget *PhasePanel::firstField() const {
    if (m_code->isVisible() && !(m_isCodeLater && m_wishes->isVisible()))
        return m_code->edit();
    return m_wishes->dateField()->isVisible() ? m_wishes->dateField()->box() : m_wishes->gradeField()->box();
}

void PhasePanel::goOn() {
    switch (std::exchange(m_next, Act::None)) {
    case Act::None:
        break;
    case Act::Code:
        return useCode();
    case Act::Enter:
        return enter();
    }
}

void PhasePanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        follow();
    Card::changeEvent(event);
}

} // namespace universe
