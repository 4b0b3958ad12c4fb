#include "ui/catalogue/ConcertFacts.h"

#include "app/core/Text.h"
#include "ui/posters/ConcertText.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/terms/FeeTable.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

/// An icon beside a fact; painted, so that it follows the scheme.
class FactIcon : public QWidget {
public:
    FactIcon(Icon icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon) {
        setFixedSize(metrics::iconM, metrics::iconM);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintIcon(painter, m_icon, rect(), colors().textMuted);
    }

private:
    Icon m_icon;
};

/// A grade, its sections and its price on one line.
QWidget *makePriceRow(const GradePrice &price, int gradeWidth, QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceM);
    auto *grade = new Label(TextRole::BodyStrong, price.grade, row);
    grade->setFixedWidth(gradeWidth);
    line->addWidget(grade, 0, Qt::AlignTop);
    const QString where = sectionRuns(price.sections);
    auto *sections = new Label(TextRole::Caption, where, Tone::Muted, row);
    sections->setWordWrap(true);
    line->addWidget(sections, 1, Qt::AlignVCenter);
    const QString cost = format::money(price.price);
    line->addWidget(new Label(TextRole::BodyStrong, cost, row), 0, Qt::AlignTop);
    accessibility::setWhole(*row, ConcertFacts::tr("%1: %2. %3", "a grade, its price, its sections")
                                      .arg(texts::isolated(price.grade), cost, texts::isolated(where)));
    return row;
}

/// Puts a new, empty widget where `old` was.
QWidget *replaced(QWidget *old, QLayout *layout) {
    auto *fresh = new QWidget(old->parentWidget());
    delete layout->replaceWidget(old, fresh);
    delete old;
    return fresh;
}

} // namespace

ConcertFacts::ConcertFacts(ConcertController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_kind(new Label(TextRole::CaptionStrong, {}, Tone::Accent, this))
    , m_title(new Label(TextRole::Title, this))
    , m_singerRow(new QWidget(this))
    , m_facts(new QWidget(this))
    , m_prices(new Card(this))
    , m_pricesHeading(new Label(TextRole::Heading, this))
    , m_fuel(new Label(TextRole::Caption, {}, Tone::Muted, this))
    , m_feeCard(new Card(this))
    , m_feesHeading(new Label(TextRole::Heading, this))
    , m_fees(new FeeTable(m_feeCard))
    , m_synopsisHeading(new Label(TextRole::Heading, this))
    , m_synopsis(new Label(TextRole::Body, this)) {
    m_pricesHeading->setHeading();
    m_synopsisHeading->setHeading();
    m_feesHeading->setHeading();
    m_title->setWordWrap(true);
    m_synopsis->setWordWrap(true);
    m_synopsis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_prices->body()->addWidget(m_pricesHeading);
    m_priceRows = new QWidget(m_prices);
    m_prices->body()->addWidget(m_priceRows);
    m_fuel->setWordWrap(true);
    m_prices->body()->addWidget(m_fuel);

    m_feeCard->body()->addWidget(m_feesHeading);
    m_feeCard->body()->addWidget(m_fees);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXs);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    layout->addSpacing(metrics::spaceXxs);
    layout->addWidget(m_singerRow);
    layout->addSpacing(metrics::spaceXs);
    layout->addWidget(m_facts);
    layout->addSpacing(metrics::spaceS);
    layout->addWidget(m_prices);
    layout->addSpacing(metrics::spaceS);
    layout->addWidget(m_feeCard);
    layout->addSpacing(metrics::spaceS);
    layout->addWidget(m_synopsisHeading);
    layout->addWidget(m_synopsis);
    layout->addStretch(1);

    connect(&controller, &ConcertController::concertChanged, this, &ConcertFacts::showConcert);
}

void ConcertFacts::addBelowPrices(QWidget *widget) {
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_feeCard), widget);
}

void ConcertFacts::showConcert() {
    const Concert &concert = m_controller.concert();
    QStringList kind;
    for (const QString &word : {format::genre(concert.genre), format::region(concert.region)}) {
        if (!word.isEmpty())
            kind << word;
    }
    m_kind->setText(kind.join(QStringLiteral("  ·  ")));
    m_title->setText(texts::isolated(concert.title));
    m_synopsisHeading->setText(tr("About the concert"));
    m_synopsis->setText(concert.synopsis);
    m_synopsisHeading->setVisible(!concert.synopsis.isEmpty());
    m_synopsis->setVisible(!concert.synopsis.isEmpty());
    showSingers();
    showFacts();
    showPrices();
    showFees();
}

/// Adds a name with its heart; both stay together when the line is full.
void ConcertFacts::addSinger() {
    const qsizetype index = m_singers.size();
    auto *pair = new QWidget(m_singerRow);
    auto *chip = new Chip({}, pair);
    chip->setCheckable(false);
    auto *heart = new Button(Button::Kind::Ghost, Icon::Heart, {}, pair);
    heart->setCompact(true);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceXxs);
    line->addWidget(chip);
    line->addWidget(heart);
    connect(chip, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT singerChosen(m_controller.singers()[index].id); });
    connect(heart, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT singerToggled(m_controller.singers()[index].id); });
    m_singerRow->layout()->addWidget(pair);
    m_singers << chip;
    m_hearts << heart;
}

void ConcertFacts::showSingers() {
    const QList<ConcertSinger> &singers = m_controller.singers();
    if (!m_singerRow->layout())
        new FlowLayout(m_singerRow);
    while (m_singers.size() > singers.size()) {
        delete m_singers.takeLast()->parentWidget();
        m_hearts.removeLast();
    }
    while (m_singers.size() < singers.size())
        addSinger();
    for (qsizetype i = 0; i < singers.size(); ++i) {
        const ConcertSinger &singer = singers[i];
        const QString name = format::name(singer.name, singer.nameEn);
        const QString action = singer.favourite ? tr("Remove from favourite singers") : tr("Add to favourite singers");
        m_singers[i]->setText(name);
        m_singers[i]->setToolTip(tr("Concerts of %1").arg(texts::isolated(name)));
        m_hearts[i]->setSymbol(singer.favourite ? Icon::HeartFilled : Icon::Heart);
        m_hearts[i]->setToolTip(action);
        m_hearts[i]->setAccessibleName(
            tr("%1: %2", "a singer, what the heart does").arg(texts::isolated(name), action));
    }
}

void ConcertFacts::showFacts() {
    const Concert &concert = m_controller.concert();
    m_facts = replaced(m_facts, layout());
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::spaceS);
    grid->setVerticalSpacing(metrics::spaceS - 2);
    grid->setColumnStretch(2, 1);
    const auto add = [&](Icon icon, const QString &name, const QString &fact) {
        const int row = grid->rowCount();
        grid->addWidget(new FactIcon(icon, m_facts), row, 0, Qt::AlignTop);
        auto *label = new Label(TextRole::Body, name, Tone::Muted, m_facts);
        grid->addWidget(label, row, 1, Qt::AlignTop);
        auto *value = new Label(TextRole::Body, fact, m_facts);
        value->setWordWrap(true);
        grid->addWidget(value, row, 2);
    };
    add(Icon::Calendar, tr("Dates"), concertDates(concert));
    add(Icon::Place, tr("Venue"), format::venueOf(concert));
    if (concert.runningMinutes > 0)
        add(Icon::Clock, tr("Running time"), format::duration(concert.runningMinutes));
    add(Icon::Person, tr("Age"), concert.ageLimit > 0 ? tr("%1 and older").arg(concert.ageLimit) : tr("Everybody"));
    add(Icon::Seat, tr("Seats per person"), tr("up to %1").arg(concert.seatLimit));
    if (concert.accessibleUntil.isValid()) {
        const QString until = format::dateTime(concert.accessibleUntil, concert.timeZone);
        add(Icon::Wheelchair, tr("Wheelchair places"),
            concert.accessibleUntil > concert.serverNow
                ? tr("kept until %1 for whoever needs them, with a companion's seat each; on sale to everybody then")
                      .arg(until)
                : tr("on sale to everybody since %1").arg(until));
    }
}

void ConcertFacts::showPrices() {
    m_pricesHeading->setText(tr("Prices"));
    m_prices->setVisible(!m_controller.prices().isEmpty());
    m_priceRows = replaced(m_priceRows, m_prices->body());
    auto *rows = new QVBoxLayout(m_priceRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::spaceXs);
    int gradeWidth = 0;
    const QFontMetrics measure(universe::font(TextRole::BodyStrong));
    for (const GradePrice &price : m_controller.prices())
        gradeWidth = std::max(gradeWidth, measure.horizontalAdvance(price.grade));
    for (const GradePrice &price : m_controller.prices())
        rows->addWidget(makePriceRow(price, gradeWidth, m_priceRows));
    m_fuel->setText(format::fuelExplained());
}

void ConcertFacts::showFees() {
    m_feesHeading->setText(tr("What cancelling costs"));
    m_feeCard->setVisible(!m_controller.fees().steps.isEmpty());
    m_fees->setTerms(m_controller.fees());
}

void ConcertFacts::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_controller.state().phase == LoadState::Phase::Ready)
        showConcert();
    QWidget::changeEvent(event);
}

} // namespace universe
