#include "ui/search/SearchForm.h"

#include "ui/posters/ConcertText.h"
#include "ui/search/FilterText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;

std::optional<Money> moneyIn(const TextField *field) {
    QString digits = field->text();
    digits.remove(QRegularExpression(u"\\D"_s));
    return digits.isEmpty() ? std::nullopt : std::optional(Money{digits.toLongLong()});
}

QHBoxLayout *beside(QWidget *left, QWidget *right) {
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spaceXs);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

template <typename T>
std::optional<T> valueOf(const ChoiceField *field) {
    return field->value().isValid() && field->value().toInt() >= 0 ? std::optional(T(field->value().toInt()))
                                                                   : std::nullopt;
}

constexpr int any = -1;

/// What is chosen stays, also where it is no choice any more: a saved search may name it.
void refill(ChoiceField &field, const QList<ChoiceField::Choice> &choices) {
    const QVariant before = field.value();
    field.setChoices(choices);
    if (before.isValid())
        field.setValue(before);
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextField({}, this))
    , m_singer(new TextField({}, this))
    , m_venue(new TextField({}, this))
    , m_region(new ChoiceField(this))
    , m_genre(new ChoiceField(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_daysError(new Label(TextRole::Caption, {}, Tone::Danger, this))
    , m_todayChip(new Chip({}, this))
    , m_weekendChip(new Chip({}, this))
    , m_monthChip(new Chip({}, this))
    , m_weekdaysLabel(new Label(TextRole::CaptionStrong, this))
    , m_minPrice(new TextField({}, this))
    , m_maxPrice(new TextField({}, this))
    , m_state(new ChoiceField(this))
    , m_age(new ChoiceField(this))
    , m_seats(new ChoiceField(this))
    , m_favourites(new QCheckBox(this)) {
    lay();
    wire();
    retranslate();
}

void SearchForm::lay() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    addTexts(column);
    addDays(column);
    addRest(column);
    column->addStretch(1);
}

void SearchForm::addTexts(QVBoxLayout *column) {
    for (TextField *field : {m_title, m_singer, m_venue}) {
        field->edit()->setMaxLength(longestText);
        column->addWidget(field);
    }
    column->addLayout(beside(m_region, m_genre));
}

void SearchForm::addDays(QVBoxLayout *column) {
    auto *quick = new FlowLayout;
    for (Chip *chip : {m_todayChip, m_weekendChip, m_monthChip}) {
        chip->setCheckable(false);
        quick->addWidget(chip);
    }
    m_daysError->setWordWrap(true);
    m_daysError->hide();
    auto *days = new QVBoxLayout;
    days->setSpacing(metrics::spaceXs);
    days->addWidget(m_from);
    days->addWidget(m_to);
    days->addWidget(m_daysError);
    days->addLayout(quick);
    column->addLayout(days);

    m_weekdayRow = new FlowLayout(nullptr, metrics::spaceXxs, metrics::spaceXxs);
    for (int day = 1; day <= 7; ++day) {
        m_weekdays << new Chip({}, this);
        connect(m_weekdays.last(), &QAbstractButton::clicked, this, &SearchForm::changed);
    }
    auto *group = new QVBoxLayout;
    group->setSpacing(metrics::spaceXxs + 2);
    group->addWidget(m_weekdaysLabel);
    group->addLayout(m_weekdayRow);
    column->addLayout(group);
}

void SearchForm::addRest(QVBoxLayout *column) {
    for (TextField *field : {m_minPrice, m_maxPrice}) {
        static const QRegularExpression amount(u"[0-9,]{0,13}"_s);
        field->edit()->setValidator(new QRegularExpressionValidator(amount, field));
        field->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    }
    column->addLayout(beside(m_minPrice, m_maxPrice));
    column->addWidget(m_state);
    column->addLayout(beside(m_age, m_seats));
    column->addWidget(m_favourites);
}

void SearchForm::wire() {
    for (TextField *field : {m_title, m_singer, m_venue, m_minPrice, m_maxPrice}) {
        connect(field->edit(), &QLineEdit::textEdited, this, &SearchForm::changed);
        connect(field, &TextField::submitted, this, &SearchForm::submitted);
    }
    for (ChoiceField *field : {m_region, m_genre, m_state, m_age, m_seats})
        connect(field, &ChoiceField::chosen, this, &SearchForm::changed);
    for (DateField *field : {m_from, m_to})
        connect(field, &DateField::chosen, this, &SearchForm::changed);
    connect(m_favourites, &QAbstractButton::clicked, this, &SearchForm::changed);
    connect(this, &SearchForm::changed, this, &SearchForm::showErrors);
    connect(m_todayChip, &QAbstractButton::clicked, this, [this] { setDays(m_today, m_today); });
    connect(m_weekendChip, &QAbstractButton::clicked, this, [this] {
        const QDate saturday = m_today.addDays(std::max(0, 6 - m_today.dayOfWeek()));
        setDays(m_today.dayOfWeek() == 7 ? m_today : saturday, m_today.addDays(7 - m_today.dayOfWeek()));
    });
    connect(m_monthChip, &QAbstractButton::clicked, this, [this] {
        const QDate last(m_today.year(), m_today.month(), m_today.daysInMonth());
        setDays(m_today, last);
    });
}

void SearchForm::setDays(QDate from, QDate to) {
    m_from->setDate(from);
    m_to->setDate(to);
    Q_EMIT changed();
}

void SearchForm::setToday(QDate today) {
    m_today = today;
    m_from->setStart(today);
    m_to->setStart(today);
}

void SearchForm::setOffer(const SearchOffer &offer) {
    m_offer = offer;
    fillChoices();
}

void SearchForm::fillChoices() {
    const auto named = [](const QStringList &names, QString (*shown)(const QString &)) {
        QList<ChoiceField::Choice> choices{{tr("All", "regions or genres"), QString()}};
        for (const QString &name : names)
            choices << ChoiceField::Choice{shown(name), name};
        return choices;
    };
    refill(*m_region, named(m_offer.regions, &format::region));
    refill(*m_genre, named(m_offer.genres, &format::genre));
    refill(*m_state, {{tr("Any", "sale"), any},
                      {saleStatusName(SaleStatus::Open), int(SaleState::Open)},
                      {saleStatusName(SaleStatus::Upcoming), int(SaleState::Upcoming)},
                      {saleStatusName(SaleStatus::Closed), int(SaleState::Closed)},
                      {saleStatusName(SaleStatus::Cancelled), int(SaleState::Cancelled)}});
    QList<ChoiceField::Choice> ages{{tr("Any age"), any}, {tr("All ages"), 0}};
    for (const int age : {7, 12, 15, 18})
        ages << ChoiceField::Choice{tr("Open to age %1").arg(age), age};
    refill(*m_age, ages);
    QList<ChoiceField::Choice> seats{{tr("Sold out too"), any}};
    for (const int count : {1, 2, 3, 4, 6, 10})
        seats << ChoiceField::Choice{tr("%Ln seat(s) or more", nullptr, count), count};
    refill(*m_seats, seats);
}

void SearchForm::setQuery(const ConcertQuery &query) {
    m_rest = query;
    m_title->setText(query.title);
    m_singer->setText(query.singer);
    m_venue->setText(query.venue);
    m_region->setValue(query.region);
    m_genre->setValue(query.genre);
    m_from->setDate(query.from);
    m_to->setDate(query.to);
    for (int day = 1; day <= 7; ++day)
        m_weekdays[day - 1]->setChecked(query.weekdays.contains(day));
    for (const TextField *field : {m_title, m_singer, m_venue})
        field->edit()->setCursorPosition(0);
    const auto amount = [](const std::optional<Money> &money) {
        return money ? format::number(money->coins) : QString();
    };
    m_minPrice->setText(amount(query.minPrice));
    m_maxPrice->setText(amount(query.maxPrice));
    m_state->setValue(query.saleState ? int(*query.saleState) : any);
    m_age->setValue(query.ageLimit.value_or(any));
    m_seats->setValue(query.seatsFree.value_or(any));
    m_favourites->setChecked(query.favouritesOnly);
    showErrors();
}

ConcertQuery SearchForm::query() const {
    ConcertQuery query = m_rest;
    query.title = m_title->text().simplified();
    query.singer = m_singer->text().simplified();
    query.venue = m_venue->text().simplified();
    query.region = m_region->value().toString();
    query.genre = m_genre->value().toString();
    query.from = m_from->date();
    query.to = m_to->date();
    query.weekdays.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_weekdays[day - 1]->isChecked())
            query.weekdays << day;
    }
    query.minPrice = moneyIn(m_minPrice);
    query.maxPrice = moneyIn(m_maxPrice);
    query.saleState = valueOf<SaleState>(m_state);
    query.ageLimit = valueOf<int>(m_age);
    query.seatsFree = valueOf<int>(m_seats);
    query.favouritesOnly = m_favourites->isChecked();
    return query;
}

bool SearchForm::isValid() const { return m_maxPrice->error().isEmpty() && m_daysError->text().isEmpty(); }

void SearchForm::showErrors() {
    const ConcertQuery now = query();
    const bool days = now.from && now.to && *now.from > *now.to;
    m_daysError->setText(days ? tr("The last day is before the first. Choose a later one.") : QString());
    m_daysError->setHidden(!days);
    const bool prices = now.minPrice && now.maxPrice && *now.minPrice > *now.maxPrice;
    m_maxPrice->setError(prices ? tr("Below the lowest price. Enter a higher one.") : QString());
}

// The week begins as in the language.
void SearchForm::orderWeekdays() {
    const int first = QLocale().firstDayOfWeek() - 1;
    for (QWidget *chip : m_weekdays)
        m_weekdayRow->removeWidget(chip);
    for (int i = 0; i < m_weekdays.size(); ++i) {
        Chip *chip = m_weekdays[(first + i) % 7];
        m_weekdayRow->addWidget(chip);
        if (i > 0)
            setTabOrder(m_weekdays[(first + i - 1) % 7], chip);
    }
}

void SearchForm::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchForm::retranslate() {
    m_title->setLabel(tr("Title"));
    m_singer->setLabel(tr("Singer"));
    m_venue->setLabel(tr("Venue"));
    m_region->setLabel(tr("Region"));
    m_genre->setLabel(tr("Genre"));
    m_from->setLabel(tr("First day"));
    m_from->setEmptyText(tr("From today"));
    m_to->setLabel(tr("Last day"));
    m_to->setEmptyText(tr("Any day"));
    m_todayChip->setText(tr("Today"));
    m_weekendChip->setText(tr("This weekend"));
    m_monthChip->setText(tr("This month"));
    m_weekdaysLabel->setText(tr("Weekdays"));
    for (int day = 1; day <= 7; ++day) {
        m_weekdays[day - 1]->setText(weekdayName(day));
        m_weekdays[day - 1]->setAccessibleName(QLocale().standaloneDayName(day));
    }
    orderWeekdays();
    m_minPrice->setLabel(tr("Lowest price"));
    m_maxPrice->setLabel(tr("Highest price"));
    m_state->setLabel(tr("Sale"));
    m_age->setLabel(tr("Age"));
    m_seats->setLabel(tr("Seats still free"));
    m_favourites->setText(tr("My favourites only"));
    fillChoices();
    showErrors();
}

} // namespace universe
