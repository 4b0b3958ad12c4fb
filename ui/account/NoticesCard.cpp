#include "ui/account/NoticesCard.h"

#include "app/models/reminders/NoticeSwitches.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int underBox = 28; ///< where a check box's text begins

struct NoticeText {
    QString name;
    QString meaning;
};

NoticeText noticeText(Reminder::Kind kind) {
    switch (kind) {
    case Reminder::Kind::BookingOpens:
        return {NoticesCard::tr("Booking opens"),
                NoticesCard::tr("A concert that you marked can be booked, and an hour before.")};
    case Reminder::Kind::NewConcert:
        return {NoticesCard::tr("New concerts"), NoticesCard::tr("A singer you marked has a new concert.")};
    case Reminder::Kind::ShowTomorrow:
        return {NoticesCard::tr("Your show is tomorrow"),
                NoticesCard::tr("The day before a show that you have tickets for.")};
    case Reminder::Kind::Offer:
        return {NoticesCard::tr("Seats for you"),
                NoticesCard::tr(
                    "Seats that you wait for are kept for you for a short time: without this you may miss them.")};
    case Reminder::Kind::OfferEnding:
        return {NoticesCard::tr("An offer ends soon"),
                NoticesCard::tr("Half an hour before seats that are offered to you go on to the next in the line.")};
    case Reminder::Kind::WaitingMoved:
        return {NoticesCard::tr("A show that you wait for is moved"),
                NoticesCard::tr("It begins at another time, and you keep your place in the line.")};
    case Reminder::Kind::WaitingOver:
        return {NoticesCard::tr("Waiting ended"),
                NoticesCard::tr("A show that you wait for is cancelled, or has no such seats any more.")};
    case Reminder::Kind::DrawWon:
        return {NoticesCard::tr("You win in a draw"),
                NoticesCard::tr("Seats are yours if you pay in time: without this you may miss them.")};
    case Reminder::Kind::DrawMovedUp:
        return {NoticesCard::tr("You move up in a draw"),
                NoticesCard::tr("Others did not pay, and you have seats if you pay in time.")};
    case Reminder::Kind::DrawEnding:
        return {NoticesCard::tr("The time to pay ends soon"),
                NoticesCard::tr("Before seats that you won and have not paid for go on to the next in rank.")};
    case Reminder::Kind::DrawLost:
        return {NoticesCard::tr("No seats in a draw"),
                NoticesCard::tr("A draw that you entered is made, and you can see why you have no seats.")};
    case Reminder::Kind::ShowCancelled:
        return {NoticesCard::tr("A show is cancelled"), NoticesCard::tr("The organiser cancels a show of yours.")};
    case Reminder::Kind::ShowMoved:
        return {NoticesCard::tr("A show is moved"), NoticesCard::tr("A show of yours begins at another time.")};
    case Reminder::Kind::Refund:
        return {NoticesCard::tr("Fuel comes back"), NoticesCard::tr("What you paid comes back to you.")};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticesCard::NoticesCard(NoticeSwitches &switches, QWidget *parent)
    : Card(parent)
    , m_switches(switches)
    , m_heading(new Label(TextRole::Heading))
    , m_where(new Label(TextRole::Body, {}, Tone::Muted))
    , m_column(new QVBoxLayout)
    , m_alwaysTitle(new Label(TextRole::CaptionStrong, {}, Tone::Muted))
    , m_always(new Label(TextRole::Body))
    , m_notice(new Notice) {
    m_heading->setHeading();
    m_where->setWordWrap(true);
    m_always->setWordWrap(true);
    m_column->setSpacing(0);
    body()->addWidget(m_heading);
    body()->addWidget(m_where);
    body()->addLayout(m_column);
    body()->addWidget(m_notice);
    body()->addSpacing(metrics::spaceXs);
    body()->addWidget(m_alwaysTitle);
    body()->addWidget(new IconLabel(Icon::Lock, m_always));
    m_notice->clear();
    connect(&switches, &NoticeSwitches::changed, this, &NoticesCard::follow);
    connect(&switches, &NoticeSwitches::refused, this,
            [this](const Error &error) { m_notice->setError(errorText(error.code)); });
    retranslate();
}

QCheckBox *NoticesCard::box(Reminder::Kind kind) const {
    const auto row = std::ranges::find(m_rows, kind, &Row::kind);
    return row == m_rows.end() ? nullptr : row->box;
}

void NoticesCard::makeRows() {
    for (const Row &row : std::exchange(m_rows, {}))
        delete row.part;
    for (const NoticeChoice &choice : m_switches.choices()) {
        if (choice.fixed)
            continue;
        auto *part = new QWidget(this);
        const Row row{choice.kind, part, new QCheckBox(part), new Label(TextRole::Caption, {}, Tone::Muted, part)};
        row.box->setObjectName(QStringLiteral("touch")); // of full height in the style sheet
        row.meaning->setWordWrap(true);
        auto *meaning = new QHBoxLayout;
        meaning->setContentsMargins(underBox, 0, 0, 0);
        meaning->addWidget(row.meaning);
        auto *lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(row.box);
        lines->addLayout(meaning);
        m_column->addWidget(part);
        connect(row.box, &QCheckBox::toggled, this, [this, kind = choice.kind](bool wanted) {
            m_notice->clear();
            m_switches.set(kind, wanted);
        });
        m_rows.append(row);
    }
    readInOrder(*layout());
}

void NoticesCard::follow() {
    QList<Reminder::Kind> wanted;
    QStringList always;
    for (const NoticeChoice &choice : m_switches.choices()) {
        if (choice.fixed)
            always.append(noticeText(choice.kind).name);
        else
            wanted.append(choice.kind);
    }
    if (!std::ranges::equal(wanted, m_rows, {}, {}, &Row::kind)) {
        makeRows();
        return retranslate();
    }
    for (const NoticeChoice &choice : m_switches.choices()) {
        QCheckBox *shown = box(choice.kind);
        if (!shown)
            continue;
        const QSignalBlocker blocker(shown);
        shown->setChecked(choice.wanted);
    }
    m_always->setText(tr("%1: this is about your own fuel, and cannot be switched off.")
                          .arg(always.join(tr(", ", "between names of reminders"))));
}

void NoticesCard::retranslate() {
    m_heading->setText(tr("Reminders"));
    m_where->setText(tr("What the bell tells you, and e-mail where it is set up."));
    m_alwaysTitle->setText(tr("Always told"));
    for (const Row &row : std::as_const(m_rows)) {
        const auto [name, meaning] = noticeText(row.kind);
        row.box->setText(name);
        row.box->setAccessibleDescription(meaning);
        row.meaning->setText(meaning);
    }
    follow();
}

} // namespace universe
