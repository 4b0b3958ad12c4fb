#include "ui/admin/OrganiserPanel.h"

#include "app/models/editing/ConcertEditor.h"
#include "app/models/editing/ConcertTimes.h"
#include "app/models/editing/OrganiserController.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualCompensation = 10; ///< percent, as the server's

/// An hour by the clock of the venue.
QDateTime instantIn(const QString &text, const QTimeZone &zone) {
    const QJsonValue local = localIn(text);
    const QDateTime clock = QDateTime::fromString(local[u"local"_s].toString(), Qt::ISODate);
    return clock.isValid() ? QDateTime(clock.date(), clock.time(), zone) : QDateTime();
}

} // namespace

OrganiserPanel::OrganiserPanel(ConcertEditor &editor, OrganiserController &organiser, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_organiser(organiser)
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_list(new QVBoxLayout)
    , m_cancelAll(new Button(Button::Kind::Danger))
    , m_question(new Card)
    , m_what(new Label(TextRole::BodyStrong))
    , m_time(new TextField({}))
    , m_reason(new TextField({}))
    , m_compensation(new TextField({}))
    , m_leave(new Button(Button::Kind::Secondary))
    , m_confirm(new Button(Button::Kind::Danger))
    , m_notice(new Notice) {
    lay();
    wire();
    retranslate();
    leave();
    follow();
}

void OrganiserPanel::lay() {
    m_about->setWordWrap(true);
    m_what->setWordWrap(true);
    m_notice->clear();
    m_list->setSpacing(metrics::spaceXs);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_confirm);
    m_question->body()->setSpacing(metrics::spaceS);
    for (QWidget *part : QList<QWidget *>{m_what, m_time, m_reason, m_compensation})
        m_question->body()->addWidget(part);
    m_question->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_about);
    column->addWidget(m_notice);
    column->addWidget(m_question);
    column->addLayout(m_list);
    column->addWidget(m_cancelAll, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void OrganiserPanel::wire() {
    connect(&m_editor, &ConcertEditor::changed, this, &OrganiserPanel::follow);
    connect(&m_organiser, &OrganiserController::changed, this, &OrganiserPanel::showAsked);
    connect(&m_organiser, &OrganiserController::done, this, &OrganiserPanel::showDone);
    connect(&m_organiser, &OrganiserController::refused, this,
            [this](const Error &error) { m_notice->setError(errorText(error.code)); });
    connect(m_cancelAll, &QAbstractButton::clicked, this, [this] { ask(Act::CancelConcert, {}); });
    connect(m_leave, &QAbstractButton::clicked, this, &OrganiserPanel::leave);
    connect(m_confirm, &QAbstractButton::clicked, this, &OrganiserPanel::confirm);
    for (TextField *field : {m_time, m_reason, m_compensation}) {
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            m_organiser.forget(); // another request from now on
        });
        connect(field, &TextField::submitted, this, &OrganiserPanel::confirm);
    }
}

QString OrganiserPanel::timeOf(ShowId show) const {
    const auto &shows = m_editor.document().shows;
    const auto found = std::ranges::find(shows, show, &ConcertDocument::Show::id);
    return found == shows.end() ? QString() : format::dateTime(found->startsAt, m_editor.document().timeZone);
}

void OrganiserPanel::follow() {
    if (m_concert != m_editor.document().id) { // what was asked was asked of another concert
        m_concert = m_editor.document().id;
        m_notice->clear();
        leave();
    }
    const auto &shows = m_editor.document().shows;
    if (!std::ranges::equal(shows, m_rows, {}, &ConcertDocument::Show::id, &Row::id))
        makeRows();
    nameRows();
    m_cancelAll->setVisible(!m_editor.isNew() && !m_editor.document().cancelled);
    if (m_asked && m_editor.document().cancelled)
        leave();
}

void OrganiserPanel::makeRows() {
    for (const Row &row : std::as_const(m_rows))
        row.widget->deleteLater();
    m_rows.clear();
    for (const ConcertDocument::Show &show : m_editor.document().shows) {
        const Row row{show.id, new QWidget, new Label(TextRole::Body), new Button(Button::Kind::Secondary),
                      new Button(Button::Kind::Secondary)};
        auto *line = new QHBoxLayout(row.widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::spaceXs);
        line->addWidget(row.text, 1);
        line->addWidget(row.move);
        line->addWidget(row.cancel);
        m_list->addWidget(row.widget);
        connect(row.move, &QAbstractButton::clicked, this, [this, id = show.id] { ask(Act::Move, id); });
        connect(row.cancel, &QAbstractButton::clicked, this, [this, id = show.id] { ask(Act::CancelShow, id); });
        m_rows << row;
    }
    readInOrder(*layout());
}

void OrganiserPanel::nameRows() {
    const auto &shows = m_editor.document().shows;
    for (qsizetype i = 0; i < m_rows.size() && i < shows.size(); ++i) {
        const ConcertDocument::Show &show = shows[i];
        const QString time = timeOf(show.id);
        const bool cancelled = show.cancelled || m_editor.document().cancelled;
        const bool isOver = show.startsAt <= QDateTime::currentDateTimeUtc();
        QString state = tr("%n seat(s) sold", nullptr, int(show.sold));
        if (cancelled)
            state = tr("cancelled");
        else if (isOver)
            state = tr("over");
        m_rows[i].text->setText(tr("%1 · %2", "when a show is, and how it stands").arg(time, state));
        m_rows[i].move->setVisible(!cancelled && !isOver);
        m_rows[i].cancel->setVisible(!cancelled && !isOver);
        m_rows[i].move->setText(tr("Move…"));
        m_rows[i].move->setAccessibleName(tr("Move the show of %1").arg(time));
        m_rows[i].cancel->setText(tr("Cancel…"));
        m_rows[i].cancel->setAccessibleName(tr("Cancel the show of %1").arg(time));
    }
}

void OrganiserPanel::ask(Act act, ShowId show) {
    if (m_organiser.isBusy())
        return;
    m_organiser.forget();
    m_asked = act;
    m_show = show;
    m_time->clear();
    m_reason->clear();
    m_compensation->setText(QString::number(usualCompensation));
    m_notice->clear();
    showAsked();
    (act == Act::Move ? m_time : m_reason)->setFocus(Qt::OtherFocusReason);
}

void OrganiserPanel::leave() {
    m_asked.reset();
    m_organiser.forget();
    showAsked();
}

void OrganiserPanel::showAsked() {
    m_question->setVisible(m_asked.has_value());
    m_confirm->setBusy(m_organiser.isBusy());
    m_leave->setEnabled(!m_organiser.isBusy());
    if (!m_asked)
        return;
    m_time->setVisible(m_asked == Act::Move);
    m_compensation->setVisible(m_asked != Act::Move);
    switch (*m_asked) {
    case Act::Move:
        m_what->setText(tr("Move the show of %1? Bookings are kept; who cannot come gives theirs back for nothing.")
                            .arg(timeOf(m_show)));
        m_confirm->setText(tr("Move the show"));
        break;
    case Act::CancelShow:
        m_what->setText(
            tr("Cancel the show of %1? Everybody gets all fuel back. This cannot be undone.").arg(timeOf(m_show)));
        m_confirm->setText(tr("Cancel the show"));
        break;
    case Act::CancelConcert:
        m_what->setText(
            tr("Cancel the concert with all its shows? Everybody gets all fuel back. This cannot be undone."));
        m_confirm->setText(tr("Cancel the concert"));
    }
}

void OrganiserPanel::confirm() {
    if (!m_asked || m_organiser.isBusy())
        return;
    const QDateTime time = instantIn(m_time->text(), m_editor.document().timeZone);
    bool isNumber = false;
    const double percent = m_compensation->text().toDouble(&isNumber);
    const QString reason = m_reason->text().trimmed();
    m_time->setError(m_asked != Act::Move || time.isValid() ? QString() : tr("Write it like 2026-12-24 19:00."));
    m_reason->setError(reason.isEmpty() ? tr("Say why: the fans read it.") : QString());
    m_compensation->setError(m_asked == Act::Move || (isNumber && percent >= 0 && percent <= 100)
                                 ? QString()
                                 : tr("A number from 0 to 100."));
    for (TextField *field : {m_time, m_reason, m_compensation}) {
        if (!field->error().isEmpty())
            return field->setFocus(Qt::OtherFocusReason);
    }
    m_notice->clear();
    switch (*m_asked) {
    case Act::Move:
        return m_organiser.moveShow(m_show, time, reason);
    case Act::CancelShow:
        return m_organiser.cancelShow(m_show, reason, percent);
    case Act::CancelConcert:
        return m_organiser.cancelConcert(m_editor.document().id, reason, percent);
    }
}

void OrganiserPanel::showDone(const OrganiserReceipt &receipt) {
    const bool wasMove = m_asked == Act::Move;
    const QString told = tr("%n booking(s)", nullptr, receipt.bookings);
    m_notice->setMessage(Icon::Success, Tone::Positive,
                         wasMove ? tr("Moved. %1 are told.", "bookings").arg(told)
                                 : tr("Cancelled. %1, %2 given back.").arg(told, format::money(receipt.refunded)));
    leave();
    m_editor.reload();
}

void OrganiserPanel::retranslate() {
    m_about->setText(tr("Fans are told of it. Who loses a show, or cannot come at its new time, gets the fuel back."));
    m_cancelAll->setText(tr("Cancel the concert…"));
    m_time->setLabel(tr("New time"));
    m_time->setHelper(tr("Like 2026-12-24 19:00, by the clock of the venue."));
    m_reason->setLabel(tr("Reason, for the fans to read"));
    m_compensation->setLabel(tr("Compensation on top, in percent of the price"));
    m_leave->setText(tr("Leave it"));
    nameRows();
    showAsked();
}

} // namespace universe
