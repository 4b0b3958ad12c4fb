#include "ui/seatmap/SeatSteps.h"

#include "app/models/seatmap/SeatMapController.h"
#include "ui/seatmap/NoOffers.h"
#include "ui/seatmap/OfferCard.h"
#include "ui/seatmap/SeatText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Toast.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr int contentWidth = 620;
constexpr int usualCount = 2;

} // namespace

SeatSteps::SeatSteps(SeatMapController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_offers(controller) {
    build();
    connect(&controller, &SeatMapController::hallChanged, this, &SeatSteps::showSections);
    connect(&controller, &SeatMapController::concertChanged, this, &SeatSteps::showLimit);
    connect(&m_offers, &SeatOffers::changed, this, &SeatSteps::showOffers);
    connect(&m_offers, &SeatOffers::found, this, &SeatSteps::tell);
    connect(&m_offers, &SeatOffers::gone, this, [this] {
        m_askedFor = true;
        Toast::pop(this, tr("Somebody else was faster. Here are other offers."), Tone::Warning);
    });
    m_count->setRange(1, usualCount);
    m_count->setValue(usualCount);
    m_offers.setWish({.count = usualCount, .grade = {}, .section = {}});
    connect(m_count, &Stepper::valueChanged, this, &SeatSteps::wish);
    connect(m_section, &ChoiceField::chosen, this, &SeatSteps::wish);
}

void SeatSteps::build() {
    auto *scroll = new PageScroll(contentWidth, this);
    scroll->setVerticalMargin(metrics::spaceL);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    QVBoxLayout *body = scroll->body();
    body->setSpacing(metrics::spaceS);
    body->addWidget(buildWish());
    body->addSpacing(metrics::spaceXs);
    m_title = new Label(TextRole::BodyStrong, this);
    m_title->setHeading();
    body->addWidget(m_title);
    for (int i = 0; i < SeatOffers::atOnce; ++i) {
        auto *card = new OfferCard(this);
        card->hide();
        connect(card, &OfferCard::takeRequested, this, [this, i] { take(i); });
        body->addWidget(card);
        m_cards[size_t(i)] = card;
    }
    m_none = new NoOffers(this);
    m_none->hide();
    connect(m_none, &NoOffers::fewerRequested, this, [this](int seats) {
        m_leads = true;
        m_count->setValue(seats);
    });
    connect(m_none, &NoOffers::apartRequested, this, [this] {
        m_leads = true;
        SeatWish apart = m_offers.wish();
        apart.together = false;
        look(apart);
    });
    connect(m_none, &NoOffers::everywhereRequested, this, &SeatSteps::everywhere);
    connect(m_none, &NoOffers::waitRequested, this, [this] {
        const SeatWish &wish = m_offers.wish();
        Q_EMIT waitRequested(wish.count,
                             wish.grade ? m_controller.geometry()->grades()[size_t(*wish.grade)].name : QString());
    });
    body->addWidget(m_none);
    m_next = new Button(Button::Kind::Secondary, Icon::Refresh, {}, this);
    connect(m_next, &Button::clicked, this, [this] {
        m_askedFor = true;
        m_offers.next();
    });
    body->addWidget(m_next, 0, Qt::AlignLeft);
    body->addStretch();
}

QWidget *SeatSteps::buildWish() {
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::spaceM);
    auto *count = new QVBoxLayout;
    count->setSpacing(metrics::spaceXxs + 2);
    m_countTitle = new Label(TextRole::CaptionStrong, row);
    m_count = new Stepper(row);
    count->addWidget(m_countTitle);
    count->addWidget(m_count);
    layout->addLayout(count);
    m_section = new ChoiceField(row);
    layout->addWidget(m_section, 1);
    return row;
}

void SeatSteps::retranslate() {
    m_countTitle->setText(tr("How many together"));
    m_count->setAccessibleName(m_countTitle->text());
    m_section->setLabel(tr("Section"));
    showSections();
    showOffers();
}

/// Those that have seats of the wanted grade.
void SeatSteps::showSections() {
    QList<ChoiceField::Choice> choices{{tr("Any section"), -1}};
    const auto &geometry = m_controller.geometry();
    const auto &wish = m_offers.wish();
    const int sections = geometry ? int(geometry->sections().size()) : 0;
    for (int section = 0; section < sections; ++section) {
        const auto &s = geometry->sections()[size_t(section)];
        const auto rows = geometry->rows().begin() + s.firstRow;
        const bool wished = !wish.grade || std::any_of(rows, rows + s.rowCount,
                                                       [&](const auto &row) { return row.grade == *wish.grade; });
        if (wished && !s.isStanding)
            choices.append({seattext::section(s.name), section});
    }
    m_section->setChoices(choices);
    m_section->setValue(wish.section.value_or(-1));
}

void SeatSteps::showLimit() {
    if (m_controller.concert().id.isValid())
        m_count->setRange(1, std::max(1, m_controller.concert().seatLimit));
}

void SeatSteps::setWantedGrade(std::optional<int> grade) {
    SeatWish wish = m_offers.wish();
    if (wish.grade == grade)
        return;
    wish.grade = grade;
    wish.section.reset(); // it may have no seats of this grade
    wish.together = true;
    look(wish);
    showSections();
}

void SeatSteps::wish() {
    const int section = m_section->value().toInt();
    look({.count = m_count->value(),
          .grade = m_offers.wish().grade,
          .section = section >= 0 ? std::optional(section) : std::nullopt});
}

void SeatSteps::look(SeatWish wish) {
    m_askedFor = true;
    m_offers.setWish(wish);
}

void SeatSteps::everywhere() {
    SeatWish anywhere = m_offers.wish();
    anywhere.grade.reset();
    anywhere.section.reset();
    m_leads = true;
    look(anywhere);
    showSections();
    Q_EMIT anyGradeRequested();
}

void SeatSteps::showOffers() {
    const auto offers = m_offers.offers();
    const bool open = m_controller.canChoose();
    const bool nothing = offers.isEmpty() && !m_offers.isSearching() && m_controller.geometry();
    for (int i = 0; i < SeatOffers::atOnce; ++i) {
        OfferCard *card = m_cards[size_t(i)];
        const bool offered = i < offers.size();
        if (offered)
            card->setOffer(*m_controller.geometry(), offers[i], m_offers.isTaken(i), open);
        card->setVisible(offered);
    }
    m_none->setCanWait(open);
    if (nothing)
        m_none->setFound(m_offers.wish(), m_offers.freeSeats(), m_offers.together());
    m_none->setVisible(nothing);
    m_title->setVisible(!offers.isEmpty());
    m_title->setText(m_offers.wish().together ? tr("The best seats first") : tr("Not together, but near"));
    m_next->setVisible(m_offers.hasMore() || m_offers.first() > 0);
    m_next->setText(m_offers.hasMore() ? tr("Other offers") : tr("The first offers again"));
}

/// Says what there is, to whoever has asked for it or has lost an offer. A button that was pressed and has gone leaves
/// the keyboard to what has come.
void SeatSteps::tell() {
    if (std::exchange(m_leads, false)) {
        QWidget *next = m_offers.offers().isEmpty() ? static_cast<QWidget *>(m_count) : m_cards.front()->takeButton();
        next->setFocus(Qt::OtherFocusReason);
    }
    if (!std::exchange(m_askedFor, false) || !isVisible())
        return;
    const auto offers = m_offers.offers();
    if (offers.isEmpty())
        announce(*this, m_none->text());
    else
        announce(*this, tr("%n offer(s). The first: %1", "seats and prices", int(offers.size()))
                            .arg(seattext::offer(*m_controller.geometry(), offers.first())));
}

void SeatSteps::take(int offer) {
    if (m_offers.take(offer))
        announce(*this, tr("Taken: %1", "seats and prices")
                            .arg(seattext::offer(*m_controller.geometry(), m_offers.offers()[offer])));
}

} // namespace universe
