#include "ui/door/DoorDesk.h"

#include <QVBoxLayout>

#include <utility>

#include "app/core/LocalName.h"
#include "app/core/Text.h"
#include "app/door/ScannedCode.h"
#include "app/door/Speaker.h"
#include "app/models/door/DoorController.h"
#include "ui/door/DoorCounts.h"
#include "ui/door/DoorText.h"
#include "ui/door/ScanAnswer.h"
#include "ui/door/UndoRow.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>

namespace universe {

namespace {

const auto soundSetting = QStringLiteral("door/sound");

constexpr int sideWidth = 420;
constexpr qsizetype conflictsTold = 6;
constexpr qint64 scannersPause = 250; ///< milliseconds: an Enter this soon after a whole code is still the scanner's

} // namespace

DoorDesk::DoorDesk(DoorController &door, QWidget *parent)
    : QWidget(parent)
    , m_door(door)
    , m_title(new ElidedLabel(TextRole::Title))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_confirms(new Button(Button::Kind::Secondary, Icon::Check))
    , m_sound(new Button(Button::Kind::Secondary, Icon::Bell))
    , m_close(new Button(Button::Kind::Ghost))
    , m_speaker(new Speaker(this))
    , m_silence(new Notice)
    , m_line(new Notice)
    , m_conflicts(new Notice)
    , m_direction(new SegmentedControl)
    , m_code(new TextField({}))
    , m_answer(new ScanAnswer)
    , m_undo(new UndoRow)
    , m_counts(new DoorCounts)
    , m_recentHeading(new Label(TextRole::Heading))
    , m_recent(new Table(door.recent(), RecentScans::Seat, metrics::compactTarget)) {
    m_confirms->setMark(BaseButton::Mark::Follows);
    m_sound->setMark(BaseButton::Mark::Follows);
    m_sound->setChecked(QSettings().value(soundSetting, true).toBool());
    m_silence->clear();
    m_recentHeading->setHeading();
    m_recent->installEventFilter(this);
    m_recent->setSelectionMode(QAbstractItemView::NoSelection);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A scanner's keys are letters whatever an input method would make of them, and none of them wait to be composed.
    m_code->edit()->setAttribute(Qt::WA_InputMethodEnabled, false);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addLayout(words, 1);
    head->addWidget(m_sound);
    head->addWidget(m_confirms);
    head->addWidget(m_close);

    auto *scan = new QVBoxLayout;
    scan->setSpacing(metrics::spaceM);
    scan->addWidget(m_direction);
    scan->addWidget(m_code);
    scan->addWidget(m_answer, 1);
    scan->addWidget(m_undo);

    auto *recent = new Card;
    recent->body()->addWidget(m_recentHeading);
    recent->body()->addWidget(m_recent, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::spaceM);
    side->addWidget(m_counts, 1);
    side->addWidget(recent, 1);
    m_counts->setFixedWidth(sideWidth);
    recent->setFixedWidth(sideWidth);

    auto *body = new QHBoxLayout;
    body->setSpacing(metrics::spaceL);
    body->addLayout(scan, 1);
    body->addLayout(side);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::spaceM, metrics::pageMargin, metrics::spaceM);
    column->setSpacing(metrics::spaceM);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addWidget(m_silence);
    column->addWidget(m_conflicts);
    column->addLayout(body, 1);

    connect(&door, &DoorController::changed, this, &DoorDesk::follow);
    connect(&door, &DoorController::answered, this, &DoorDesk::tellAnswer);
    connect(&door, &DoorController::scanAnswered, this, &DoorDesk::sound);
    connect(m_sound, &QAbstractButton::clicked, this, [this] { setSounds(!m_sound->isChecked()); });
    connect(m_speaker, &Speaker::silent, this, [this] {
        m_silence->setAction(tr("Noted"));
        m_silence->setMessage(Icon::Info, Tone::Muted, tr("This machine has no sound. Answers are shown only."));
    });
    connect(m_silence, &Message::actionTriggered, this, [this] {
        m_silence->clear();
        m_code->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(&door, &DoorController::refused, this, [this](const Error &error) {
        m_undo->reason()->setError(error.code == ErrorCode::CancellationClosed ? tr("It is not inside any more.")
                                                                               : errorText(error.code));
    });
    connect(m_code, &TextField::textChanged, this, &DoorDesk::typed);
    connect(m_code, &TextField::submitted, this, &DoorDesk::submit);
    connect(m_confirms, &QAbstractButton::clicked, this, [this] {
        m_door.setConfirmsFirst(!m_door.confirmsFirst());
        m_confirms->setChecked(m_door.confirmsFirst());
        m_code->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_direction, &SegmentedControl::currentChanged, this, [this](int chosen) {
        if (m_door.letsOut() == (chosen == 1))
            return; // it shows what is so
        m_door.setLetsOut(chosen == 1);
        m_code->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(new QShortcut(Qt::Key_F4, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, [this] { m_door.setLetsOut(!m_door.letsOut()); });
    connect(m_close, &QAbstractButton::clicked, this, &DoorDesk::close);
    connect(m_conflicts, &Message::actionTriggered, &door, &DoorController::forgetConflicts);
    connect(m_undo, &UndoRow::undoRequested, this, [this](const QString &reason) {
        if (m_door.answer())
            m_door.undo(m_door.answer()->checkIn.ticket, reason);
    });
    connect(m_undo, &UndoRow::scanned, &door, &DoorController::scan);
    connect(m_undo, &UndoRow::left, this, [this] { m_code->edit()->setFocus(Qt::OtherFocusReason); });
    connect(&door, &DoorController::undone, this, [this] { m_code->edit()->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

// A scanner without an Enter key: the code is whole.
void DoorDesk::typed() {
    if (!isWholeCode(m_code->text()))
        return;
    submit();
    m_sinceWhole.start();
}

void DoorDesk::submit() {
    const QString typed = m_code->text();
    m_code->clear();
    const bool isScannersEnter = m_sinceWhole.isValid() && m_sinceWhole.elapsed() < scannersPause;
    if (typed.trimmed().isEmpty() && !isScannersEnter)
        m_door.confirm();
    else if (!typed.trimmed().isEmpty())
        m_door.scan(typed);
}

// Without the server it could not be opened again: that takes a second press.
void DoorDesk::close() {
    if (m_door.asksServer() || std::exchange(m_closeAsked, true))
        return m_door.close();
    m_close->setText(tr("Really close? It needs the server to open again."));
}

void DoorDesk::keyPressEvent(QKeyEvent *event) {
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isText && !isEnter)
        return QWidget::keyPressEvent(event);
    m_code->edit()->setFocus(Qt::OtherFocusReason);
    if (isText)
        m_code->edit()->insert(event->text());
}

// A table would look for what is typed among its rows.
bool DoorDesk::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_recent || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->text().isEmpty() || !key->text().at(0).isPrint())
        return false;
    keyPressEvent(key);
    return true;
}

void DoorDesk::follow() {
    const DoorStore::Door &door = m_door.door();
    if (!door.isOpen())
        return;
    m_title->setText(door.show.title);
    m_about->setText(tr("%1, %2 – at %3", "hour, venue, gate")
                         .arg(format::dateTime(door.show.startsAt, door.show.timeZone),
                              texts::isolated(texts::localName(door.show.venue, door.show.venueEnglish)),
                              texts::isolated(door.gate)));
    m_confirms->setChecked(m_door.confirmsFirst());
    m_counts->show(m_door.counts());
    using Line = DoorController::Line;
    const Line line = m_door.line();
    m_answer->setAlone(line == Line::Server    ? QString()
                       : line == Line::Telling ? tr("TELLING THE SERVER – alone")
                       : line == Line::NoLogIn ? tr("NOT LOGGED IN – alone")
                                               : tr("NO CONNECTION – alone"));
    tellDirection();
    tellLine();
    tellConflicts();
    if (!m_door.answer() && !m_door.awaited())
        tellAnswer();
}

// What waits to be confirmed is to be looked at.
void DoorDesk::sound() {
    const std::optional<DoorAnswer> &answer = m_door.answer();
    if (m_sound->isChecked())
        m_speaker->play(m_door.awaited() || !answer ? DoorTone::Look : doorText::tone(*answer));
}

void DoorDesk::setSounds(bool sounds) {
    m_sound->setChecked(sounds);
    QSettings().setValue(soundSetting, sounds);
    m_code->edit()->setFocus(Qt::OtherFocusReason);
}

void DoorDesk::tellDirection() {
    m_direction->setVisible(m_door.door().show.reentry);
    m_direction->setCurrent(m_door.letsOut() ? 1 : 0);
    m_answer->setWayOut(m_door.letsOut() ? tr("GOING OUT") : QString());
    m_code->setLabel(m_door.letsOut() ? tr("Code of the ticket that goes out") : tr("Code of the ticket"));
}

void DoorDesk::tellLine() {
    const DoorStore::Door &door = m_door.door();
    const QString list =
        tr("list of %1", "when it was loaded").arg(format::time(door.loadedAt, QTimeZone::systemTimeZone()));
    if (const auto &error = m_door.storeError())
        return m_line->setError(
            tr("This machine cannot keep what it needs without the network: %1").arg(texts::isolated(error->detail)));
    if (m_door.asksServer())
        return m_line->clear();
    const DoorController::Line line = m_door.line();
    QStringList parts{
        line == DoorController::Line::Telling ? tr("This machine tells the server what it decided alone.")
        : line == DoorController::Line::NoLogIn
            ? tr("Nobody is logged in: this machine decides alone, by its %1. Log in to tell the server.").arg(list)
            : tr("There is no connection: this machine decides alone, by its %1.").arg(list)};
    if (const auto &error = m_door.tellingError())
        parts << errorText(error->code);
    if (m_door.untold() > 0)
        parts << tr("%n scan(s) will be told to the server.", nullptr, m_door.untold());
    const QString text = parts.join(u' ');
    if (m_line->text() != text)
        m_line->setMessage(Icon::Offline, Tone::Danger, text);
}

void DoorDesk::tellConflicts() {
    const QList<DoorScan> &conflicts = m_door.conflicts();
    if (conflicts.isEmpty())
        return m_conflicts->clear();
    QStringList lines{tr("%n ticket(s) were scanned while the server could not be asked, and it saw them otherwise:",
                         nullptr, int(conflicts.size()))};
    for (const DoorScan &scan : conflicts.first(std::min(conflictsTold, conflicts.size())))
        lines << doorText::conflict(scan);
    if (conflicts.size() > conflictsTold)
        lines << tr("and %n more", "tickets", int(conflicts.size() - conflictsTold));
    const QString text = lines.join(u'\n');
    m_conflicts->setAction(tr("Noted"));
    if (m_conflicts->text() != text)
        m_conflicts->setMessage(Icon::Warning, Tone::Warning, text);
}

void DoorDesk::tellAnswer() {
    const auto &answer = m_door.answer();
    const auto &awaited = m_door.awaited();
    m_answer->show(answer              ? doorText::words(*answer)
                   : awaited           ? doorText::words(*awaited, m_door.door().show.ageLimit)
                   : m_door.isAsking() ? doorText::asking()
                                       : doorText::ready(m_door.letsOut()));
    m_closeAsked = false;
    m_close->setText(tr("Close the door"));
    m_undo->setPossible(answer && !answer->isUndone && answer->checkIn.outcome == Admission::Admitted &&
                        answer->checkIn.ticket.isValid() && m_door.mayUndo());
}

void DoorDesk::retranslate() {
    m_direction->setAccessibleName(tr("Whether scans let in or out"));
    m_direction->setItems({tr("Coming in"), tr("Going out") + QStringLiteral(" (F4)")});
    m_code->setLabel(tr("Code of the ticket"));
    m_code->setHelper(tr("Scan it, or type it and press Enter. Blanks and small letters do not matter."));
    m_confirms->setText(tr("Confirm first"));
    m_confirms->setAccessibleDescription(tr("A scan only tells what the ticket is; Enter lets it in."));
    m_confirms->setToolTip(m_confirms->accessibleDescription());
    m_sound->setText(tr("Sound"));
    m_sound->setAccessibleDescription(tr("Each answer has a tone: let in, refused, or something to look at."));
    m_sound->setToolTip(m_sound->accessibleDescription());
    m_close->setText(tr("Close the door"));
    m_recentHeading->setText(tr("Last scans"));
    m_recent->setAccessibleName(m_recentHeading->text());
    m_door.recent().retranslate();
    m_counts->retranslate();
    m_undo->retranslate();
    m_conflicts->clear();
    m_line->clear();
    m_silence->clear();
    follow();
    tellAnswer();
}

} // namespace universe
