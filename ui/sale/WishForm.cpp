#include "ui/sale/WishForm.h"

#include "app/core/Text.h"
#include "ui/sale/SaleText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

using Choices = QList<ChoiceField::Choice>;

/// Choices that are the same stay as they are: their list may be open.
void setChoices(ChoiceField &field, const Choices &choices) {
    const QComboBox *box = field.box();
    bool same = box->count() == choices.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == choices[i].text && box->itemData(i) == choices[i].value;
    if (!same)
        field.setChoices(choices);
}

QString refusalText(ErrorCode code) {
    switch (code) {
    case ErrorCode::OutsidePeriod:
        return WishForm::tr("This draw does not take your entry: it is for holders of a code, or it has just closed.");
    case ErrorCode::DuplicateBooking:
        return WishForm::tr("You have a booking of this concert already, and one booking a person keeps it fair.");
    default:
        return errorText(code);
    }
}

} // namespace

WishForm::WishForm(ConcertController &concert, ConcertPhases &phases, QWidget *parent)
    : QWidget(parent)
    , m_concert(concert)
    , m_phases(phases)
    , m_about(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_until(new Label(TextRole::BodyStrong, this))
    , m_listHeading(new Label(TextRole::BodyStrong, this))
    , m_none(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_list(new QVBoxLayout)
    , m_date(new ChoiceField(this))
    , m_grade(new ChoiceField(this))
    , m_seatsName(new Label(TextRole::CaptionStrong, {}, Tone::Muted, this))
    , m_seats(new Stepper(this))
    , m_add(new Button(Button::Kind::Secondary, Icon::Plus, {}, this))
    , m_state(new Label(TextRole::BodyStrong, {}, Tone::Positive, this))
    , m_enter(new Button(Button::Kind::Primary, {}, this))
    , m_withdraw(new Button(Button::Kind::Secondary, {}, this))
    , m_receiptPart(new QWidget(this))
    , m_receiptName(new Label(TextRole::CaptionStrong, {}, Tone::Muted, m_receiptPart))
    , m_receipt(new Label(TextRole::Caption, m_receiptPart))
    , m_copy(new Button(Button::Kind::Secondary, {}, m_receiptPart))
    , m_notice(new Notice(this)) {
    lay();
    connect(m_add, &QAbstractButton::clicked, this, [this] { m_phases.addWish(chosen()); });
    for (ChoiceField *field : {m_date, m_grade})
        connect(field, &ChoiceField::chosen, this, &WishForm::showEntry);
    connect(m_seats, &Stepper::valueChanged, this, &WishForm::showEntry);
    connect(m_enter, &QAbstractButton::clicked, this, &WishForm::enterRequested);
    connect(m_withdraw, &QAbstractButton::clicked, this, [this] { m_phases.withdraw(); });
    connect(m_copy, &QAbstractButton::clicked, this, &WishForm::copyReceipt);
}

void WishForm::lay() {
    for (Label *label : {m_about, m_until, m_none, m_state, m_receiptName})
        label->setWordWrap(true);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setSpacing(metrics::spaceXs);
    auto *receipt = new QVBoxLayout(m_receiptPart);
    receipt->setContentsMargins(0, 0, 0, 0);
    receipt->setSpacing(metrics::spaceXs);
    receipt->addWidget(m_receiptName);
    receipt->addWidget(m_receipt);
    receipt->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(m_until);
    column->addWidget(m_about);
    column->addWidget(m_listHeading);
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addWidget(m_date);
    column->addWidget(m_grade);
    column->addWidget(m_seatsName);
    column->addWidget(m_seats, 0, Qt::AlignLeft);
    column->addWidget(m_add);
    column->addSpacing(metrics::spaceXs);
    column->addWidget(m_state);
    column->addWidget(m_enter);
    column->addWidget(m_withdraw);
    column->addWidget(m_notice);
    column->addWidget(m_receiptPart);
    m_notice->clear();
}

DrawWish WishForm::chosen() const {
    return {.show = {m_date->value().toLongLong()}, .grade = m_grade->value().toString(), .seats = m_seats->value()};
}

QString WishForm::wishText(const DrawWish &wish) const {
    return saletext::wish(wish, m_concert.shows(), m_concert.concert().timeZone);
}

void WishForm::follow() {
    const SalePhase *draw = m_phases.openDraw();
    setVisible(draw);
    if (!draw)
        return;
    m_until->setText(tr("Enter the draw until %1.").arg(format::dateTime(draw->closes, m_concert.concert().timeZone)));
    m_about->setText(tr("It costs nothing, and when you enter does not matter. You get the first of your wishes that "
                        "can still be met when it is your turn. So put them in their true order: a modest wish at "
                        "the end never costs an ambitious one before it."));
    m_listHeading->setText(tr("My wishes, the best first"));
    m_none->setText(tr("No wish yet. Add one below."));
    showChoices();
    showRows();
    showEntry();
}

void WishForm::showChoices() {
    const Concert &concert = m_concert.concert();
    Choices dates;
    for (const Show &show : m_concert.shows()) {
        if (!m_concert.hasBegun(show))
            dates.append({format::dateTime(show.startsAt, concert.timeZone), show.id.value});
    }
    m_date->setLabel(tr("Date"));
    setChoices(*m_date, dates);
    m_date->setVisible(dates.size() > 1);
    Choices grades;
    for (const GradePrice &price : m_concert.prices())
        grades.append(
            {tr("%1, %2", "a grade and its price").arg(texts::isolated(price.grade), format::money(price.price)),
             price.grade});
    m_grade->setLabel(tr("Grade"));
    setChoices(*m_grade, grades);
    m_seatsName->setText(tr("How many seats together"));
    m_seats->setAccessibleName(m_seatsName->text());
    m_seats->setRange(1, concert.seatLimit);
    m_add->setText(tr("Add this wish"));
}

void WishForm::addRow() {
    const qsizetype index = m_rows.size();
    auto *widget = new QWidget(this);
    const Row row{widget, new Label(TextRole::Body, widget), new Button(Button::Kind::Secondary, {}, widget),
                  new Button(Button::Kind::Secondary, {}, widget), new Button(Button::Kind::Secondary, {}, widget)};
    row.text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    for (Button *button : {row.up, row.down, row.remove}) {
        button->setSnug(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXxs);
    column->addWidget(row.text);
    column->addLayout(buttons);
    m_list->addWidget(widget);
    m_rows.append(row);
    connect(row.up, &QAbstractButton::clicked, this, [this, index] { move(index, index - 1); });
    connect(row.down, &QAbstractButton::clicked, this, [this, index] { move(index, index + 1); });
    connect(row.remove, &QAbstractButton::clicked, this, [this, index] { remove(index); });
}

// The rows stay and take what there is now: the keyboard remains where it is.
void WishForm::showRows() {
    const QList<DrawWish> &wishes = m_phases.wishes();
    const bool isNew = wishes.size() > m_rows.size();
    while (m_rows.size() > wishes.size())
        delete m_rows.takeLast().widget;
    while (m_rows.size() < wishes.size())
        addRow();
    if (isNew)
        readInOrder(*layout());
    m_none->setVisible(wishes.isEmpty());
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const Row &row = m_rows[i];
        const QString text =
            tr("%1. %2", "the number of a wish, the wish").arg(format::number(i + 1), wishText(wishes[i]));
        row.text->setText(text);
        row.up->setText(tr("Up"));
        row.down->setText(tr("Down"));
        row.remove->setText(tr("Remove"));
        for (Button *button : {row.up, row.down, row.remove}) // there is one such button a wish
            button->setAccessibleName(tr("%1: %2", "what a button does, with which wish").arg(button->text(), text));
        row.up->setEnabled(i > 0);
        row.down->setEnabled(i + 1 < wishes.size());
    }
}

// The keyboard goes with the wish.
void WishForm::move(qsizetype from, qsizetype to) {
    const bool isUp = to < from;
    m_phases.moveWish(from, to);
    const Row &row = m_rows[to];
    Button *same = isUp ? row.up : row.down;
    (same->isEnabled() ? same : isUp ? row.down : row.up)->setFocus(Qt::OtherFocusReason);
}

void WishForm::remove(qsizetype index) {
    const qsizetype next = std::min(index, m_rows.size() - 2);
    (next < 0 ? m_add : m_rows[next].remove)->setFocus(Qt::OtherFocusReason);
    m_phases.removeWish(index);
}

void WishForm::showEntry() {
    const auto &entry = m_phases.entry();
    m_add->setEnabled(m_phases.canAdd(chosen()));
    m_state->setVisible(entry.has_value());
    m_state->setText(m_phases.isEdited() ? tr("You are in the draw. What you changed here does not count yet.")
                                         : tr("You are in the draw with these wishes."));
    m_enter->setText(entry ? tr("Change my wishes") : tr("Enter the draw"));
    m_enter->setEnabled(!m_phases.wishes().isEmpty() && (!entry || m_phases.isEdited()) && !m_phases.isWithdrawing());
    m_enter->setBusy(m_phases.isEntering());
    m_withdraw->setText(tr("Withdraw"));
    m_withdraw->setVisible(entry.has_value());
    m_withdraw->setEnabled(!m_phases.isEntering());
    m_withdraw->setBusy(m_phases.isWithdrawing());
    m_receiptPart->setVisible(entry.has_value());
    if (entry) {
        m_receiptName->setText(tr("Your receipt. It proves with which wishes you are in the draw; my page keeps it."));
        QString lines = entry->receipt; // 97 characters without a place to break
        for (qsizetype at = (lines.size() - 1) / 33 * 33; at > 0; at -= 33)
            lines.insert(at, u'\n');
        m_receipt->setText(lines);
        m_receipt->setAccessibleName(tr("Receipt: %1").arg(entry->receipt));
        m_copy->setText(tr("Copy the receipt"));
    }
    const std::optional<ErrorCode> error = m_phases.entryError();
    const QString text = error ? refusalText(*error) : QString();
    if (text.isEmpty())
        m_notice->clear();
    else if (text != m_notice->text())
        m_notice->setError(text);
}

void WishForm::copyReceipt() {
    const std::optional<DrawEntry> &entry = m_phases.entry();
    if (!entry)
        return;
    QGuiApplication::clipboard()->setText(entry->receipt);
    Toast::pop(this, tr("The receipt is copied."), Tone::Positive);
}

} // namespace universe
