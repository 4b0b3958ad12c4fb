#include "ui/catalogue/WaitingPanel.h"

#include "app/core/ServerClock.h"
#include "app/core/Text.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Stepper.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

using Choices = QList<ChoiceField::Choice>;

/// Choices that are the same stay as they are: their list may be open. A chosen value that is gone gives way to the
/// first.
void setChoices(ChoiceField &field, const Choices &choices) {
    QComboBox *box = field.box();
    bool same = box->count() == choices.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == choices[i].text && box->itemData(i) == choices[i].value;
    if (same)
        return;
    if (std::ranges::find(choices, field.value(), &ChoiceField::Choice::value) == choices.end())
        box->setCurrentIndex(-1);
    field.setChoices(choices);
}

} // namespace

WaitingPanel::WaitingPanel(ConcertController &concert, WaitingJoin &join, QWidget *parent)
    : Card(parent)
    , m_concert(concert)
    , m_list(join)
    , m_heading(new Label(TextRole::Heading, this))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_date(new ChoiceField(this))
    , m_count(new Label(TextRole::Body, this))
    , m_release(new Label(TextRole::Body, this))
    , m_form(new QWidget(this))
    , m_seatsName(new Label(TextRole::CaptionStrong, {}, Tone::Muted, m_form))
    , m_seats(new Stepper(m_form))
    , m_grade(new ChoiceField(m_form))
    , m_join(new Button(Button::Kind::Secondary, Icon::Clock, {}, m_form))
    , m_place(new Label(TextRole::BodyStrong, {}, Tone::Positive, this))
    , m_toList(new Button(Button::Kind::Secondary, Icon::Clock, {}, this))
    , m_notice(new Notice(this)) {
    m_heading->setHeading();
    for (Label *label : {m_about, m_count, m_release, m_place})
        label->setWordWrap(true);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::spaceXs);
    form->addWidget(m_seatsName);
    form->addWidget(m_seats, 0, Qt::AlignLeft);
    form->addWidget(m_grade);
    form->addWidget(m_join);
    body()->setSpacing(metrics::spaceXs);
    for (QWidget *part :
         QList<QWidget *>{m_heading, m_about, m_date, m_count, m_release, m_form, m_place, m_toList, m_notice})
        body()->addWidget(part);
    m_notice->clear();
    hide();

    connect(&concert, &ConcertController::concertChanged, this, &WaitingPanel::showConcert);
    connect(&concert, &ConcertController::showsChanged, this, &WaitingPanel::showConcert);
    connect(&concert, &ConcertController::saleStateChanged, this, &WaitingPanel::showConcert);
    connect(&concert, &ConcertController::ticked, this, &WaitingPanel::showRelease);
    connect(&join, &WaitingJoin::changed, this, &WaitingPanel::showList);
    connect(m_date, &ChoiceField::chosen, this, [this] { m_list.setShow({m_date->value().toLongLong()}); });
    connect(m_join, &QAbstractButton::clicked, this, &WaitingPanel::join);
    connect(m_toList, &QAbstractButton::clicked, this, &WaitingPanel::waitingListsRequested);
}

// As long as somebody may want more seats than there are.
QList<Show> WaitingPanel::showsToWaitFor() const {
    QList<Show> shows;
    const Concert &concert = m_concert.concert();
    if (m_concert.saleState() != SaleState::Open || concert.booked)
        return shows;
    for (const Show &show : m_concert.shows()) {
        if (!m_concert.hasBegun(show) && (show.seatsFree < concert.seatLimit || show.id == m_wished))
            shows.append(show);
    }
    return shows;
}

void WaitingPanel::showConcert() {
    const Concert &concert = m_concert.concert();
    const QList<Show> shows = showsToWaitFor();
    setVisible(!shows.isEmpty());
    if (shows.isEmpty())
        return m_list.setShow({});
    m_heading->setText(tr("Wait for seats"));
    m_about->setText(tr("Seats that come back are offered to those who wait, in the order of joining. An offer is "
                        "kept for you for a while, so you need not watch."));
    Choices dates;
    for (const Show &show : shows)
        dates.append({format::dateTime(show.startsAt, concert.timeZone), show.id.value});
    m_date->setLabel(tr("Date"));
    setChoices(*m_date, dates);
    m_date->setVisible(shows.size() > 1);
    m_seatsName->setText(tr("How many seats together"));
    m_seats->setAccessibleName(m_seatsName->text());
    m_seats->setRange(1, concert.seatLimit);
    Choices grades{{tr("Any grade"), QString()}};
    for (const GradePrice &price : m_concert.prices())
        grades.append(
            {tr("%1, %2", "a grade and its price").arg(texts::isolated(price.grade), format::money(price.price)),
             price.grade});
    m_grade->setLabel(tr("Grade"));
    setChoices(*m_grade, grades);
    m_join->setText(tr("Join the line"));
    m_toList->setText(tr("My waiting lists"));
    showWish();
    m_list.setShow({m_date->value().toLongLong()});
    showList();
    showRelease();
}

void WaitingPanel::wish(ShowId show, int seats, const QString &grade) {
    m_wished = show;
    m_wish = Wish{seats, grade};
    if (m_concert.state().phase == LoadState::Phase::Ready)
        showConcert();
}

void WaitingPanel::showWish() {
    const auto choose = [](ChoiceField &field, const QVariant &value) {
        if (const int index = field.box()->findData(value); index >= 0)
            field.box()->setCurrentIndex(index);
    };
    if (const std::optional<Wish> wish = std::exchange(m_wish, std::nullopt)) {
        choose(*m_date, m_wished.value);
        m_seats->setValue(wish->seats);
        choose(*m_grade, wish->grade);
        Q_EMIT wishShown();
    }
}

QString WaitingPanel::placeText() const {
    const std::optional<WaitingEntry> entry = m_list.entry();
    if (!entry)
        return {};
    if (entry->state == WaitingState::Offered)
        return tr("There are seats for you. Book or decline them in time.");
    return tr("You are number %1 in the line, for %n seat(s) together.", nullptr, entry->seats)
        .arg(format::number(entry->place));
}

void WaitingPanel::showList() {
    const std::optional<WaitingCount> count = m_list.count();
    m_count->setVisible(count.has_value());
    if (count)
        m_count->setText(tr("%n in the line.", "members who wait", count->waiting) + u' ' +
                         tr("%n seat(s) came back so far.", nullptr, count->returned));
    const bool waits = m_list.entry().has_value();
    m_form->setVisible(!waits);
    m_place->setVisible(waits);
    m_toList->setVisible(waits);
    m_place->setText(placeText());
    m_join->setBusy(m_list.isAsking());
    const std::optional<ErrorCode> error = m_list.error();
    const QString text = error && !waits ? errorText(*error) : QString();
    if (text.isEmpty())
        m_notice->clear();
    else if (text != m_notice->text())
        m_notice->setError(text);
}

void WaitingPanel::showRelease() {
    if (isHidden())
        return;
    const auto show = std::ranges::find(m_concert.shows(), m_list.show(), &Show::id);
    const QDateTime at = show == m_concert.shows().end() ? QDateTime() : show->nextReleaseAt;
    m_release->setVisible(at.isValid());
    if (!at.isValid())
        return;
    const auto left = std::chrono::ceil<std::chrono::seconds>(timeLeft(m_concert.serverNow(), at));
    const QString text = tr("Seats that nobody waits for go on sale at %1, in %2.", "a time, a countdown")
                             .arg(format::dateTime(at, m_concert.concert().timeZone), format::countdown(left));
    if (text != m_release->text())
        m_release->setText(text);
}

void WaitingPanel::join() {
    if (m_list.isMember())
        m_list.join(m_seats->value(), m_grade->value().toString());
    else
        Q_EMIT logInRequested();
}

void WaitingPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_concert.state().phase == LoadState::Phase::Ready)
        showConcert();
    Card::changeEvent(event);
}

} // namespace universe
